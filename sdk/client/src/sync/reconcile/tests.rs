//! Every branch of the algorithm, without I/O.

use std::slice::from_ref;

use super::*;
use crate::sync::record::Record;

/// A clean row at sync count 3, written at moment 30.
fn row(key: &str, value: &str) -> Row {
    Row {
        key: key.to_owned(),
        value: Some(value.to_owned()),
        sync_count: 3,
        dirty: 0,
        last_modified: 30,
        modified_by: "me".to_owned(),
        sent: None,
    }
}

fn dirty(key: &str, value: &str) -> Row {
    Row { dirty: 1, ..row(key, value) }
}

fn removed(row: Row) -> Row {
    Row { value: None, ..row }
}

fn incoming(key: &str, value: Option<&str>, sync_count: i64) -> Incoming {
    Incoming {
        key: key.to_owned(),
        value: value.map(str::to_owned),
        sync_count,
        last_modified: sync_count * 10,
        modified_by: "other".to_owned(),
    }
}

fn only(working: &Working) -> Row {
    let rows: Vec<&Row> = working.rows().collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows[0].clone()
}

/// Takes one record against one row; the row after, and the conflict if there is one.
fn taken(stored: Row, record: Incoming) -> (Row, Option<Conflict>) {
    let mut working = Working::of(vec![stored]);
    let open = working.take("d", vec![record]);
    (only(&working), open.into_iter().next().map(|open| open.conflict))
}

#[test]
fn a_new_record_is_taken() {
    let mut working = Working::of(Vec::new());
    assert!(working.take("d", vec![incoming("k", Some("v"), 4)]).is_empty());
    assert_eq!(only(&working), Row::clean(&incoming("k", Some("v"), 4)));
    let writes = working.writes();
    assert_eq!(writes.len(), 1);
    assert_eq!((&writes[0].key, &writes[0].stored), (&"k".to_owned(), &None));
    assert_eq!(working.changed_keys(), ["k"]);
}

#[test]
fn sy_013_a_new_tombstone_is_taken_and_changes_no_value() {
    let mut working = Working::of(Vec::new());
    working.take("d", vec![incoming("k", None, 4)]);
    assert_eq!(only(&working).value, None);
    assert!(working.changed_keys().is_empty());
}

#[test]
fn a_clean_row_follows_the_server() {
    for value in [Some("w"), Some(""), None] {
        let (after, conflict) = taken(row("k", "v"), incoming("k", value, 4));
        assert_eq!((after, conflict), (Row::clean(&incoming("k", value, 4)), None));
    }
}

#[test]
fn the_same_value_is_no_conflict_but_an_empty_one_is_a_value() {
    let (after, conflict) = taken(dirty("k", "v"), incoming("k", Some("v"), 4));
    assert_eq!((after.dirty, after.sync_count, conflict), (0, 4, None));
    let (after, conflict) = taken(removed(dirty("k", "")), incoming("k", None, 4));
    assert_eq!((after.dirty, conflict), (0, None), "both removed it");
    let (_, conflict) = taken(dirty("k", ""), incoming("k", None, 4));
    assert!(conflict.is_some(), "an empty text is not a removal");
}

#[test]
fn what_is_known_already_is_no_conflict() {
    let known = dirty("k", "v");
    for count in [1, 3] {
        let (after, conflict) = taken(known.clone(), incoming("k", Some("old"), count));
        assert_eq!((after, conflict), (known.clone(), None));
    }
}

#[test]
fn a_record_on_two_pages_counts_once_as_it_is_last() {
    let (old, new) = (incoming("k", Some("old"), 4), incoming("k", Some("new"), 6));
    for records in [vec![old.clone(), new.clone()], vec![new.clone(), old]] {
        let mut working = Working::of(vec![dirty("k", "v")]);
        let open = working.take("d", records);
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].conflict.remote().value.as_deref(), Some("new"));
    }
}

#[test]
fn our_own_update_whose_answer_was_lost_is_no_conflict() {
    let sent = Some(Sent { value: Some("first".to_owned()), last_modified: 40 });
    let stored = Row { sent, last_modified: 50, ..dirty("k", "second") };
    let (after, conflict) = taken(stored.clone(), incoming("k", Some("first"), 4));
    assert_eq!(conflict, None);
    assert_eq!(after, Row { sync_count: 4, sent: None, ..stored.clone() }, "still to be pushed");
    // Another value, or another moment: somebody else's.
    let (_, conflict) = taken(stored.clone(), incoming("k", Some("other"), 4));
    assert!(conflict.is_some());
    let at = |last_modified, record| Incoming { last_modified, ..record };
    let first = || incoming("k", Some("first"), 4);
    assert!(taken(stored.clone(), at(41, first())).1.is_some());
    assert!(taken(stored.clone(), at(1000, first())).1.is_some());
    assert!(taken(stored.clone(), at(0, first())).1.is_none(), "a server with whole seconds");
    // All removals have the same value: only the exact moment tells.
    let sent = Some(Sent { value: None, last_modified: 40 });
    let stored = Row { sent, ..stored };
    assert!(taken(stored.clone(), at(0, incoming("k", None, 4))).1.is_some());
    assert!(taken(stored, incoming("k", None, 4)).1.is_none());
}

/// The row after a conflict between a dirty `mine` at 30 and `theirs` at 50 is resolved.
fn resolved(with: impl FnOnce(Conflict) -> Resolved) -> Row {
    let mut working = Working::of(vec![dirty("k", "mine")]);
    let open = working.take("d", vec![incoming("k", Some("theirs"), 5)]);
    let answer = with(open[0].conflict.clone());
    working.resolve(open, vec![answer], 70).unwrap();
    only(&working)
}

#[test]
fn a_conflict_is_resolved_as_the_handler_says() {
    let local = resolved(Conflict::keep_local);
    assert_eq!(local, Row { sync_count: 5, ..dirty("k", "mine") }, "stays dirty, on their version");
    let remote = resolved(Conflict::take_remote);
    assert_eq!(remote, Row::clean(&incoming("k", Some("theirs"), 5)));
    let both = resolved(|conflict| conflict.with_value("both"));
    assert_eq!((both.value.as_deref(), both.sync_count, both.dirty), (Some("both"), 5, 2));
    assert_eq!(both.last_modified, 70);
    let none = resolved(Conflict::removed);
    assert_eq!((none.value, none.dirty), (None, 2));
    assert_eq!(resolved(Conflict::latest).value.as_deref(), Some("theirs"));
}

#[test]
fn sy_017_the_last_writer_wins_by_default() {
    let record = |value: &str, at| Record { last_modified: at, ..row("k", value).record() };
    let latest = |ours, theirs| {
        Conflict::new("d", record("ours", ours), record("theirs", theirs)).latest().choice
    };
    assert_eq!(latest(2, 1), Choice::Local);
    assert_eq!(latest(1, 2), Choice::Remote);
    assert_eq!(latest(1, 1), Choice::Remote, "all devices decide alike");
}

#[test]
fn a_conflict_without_an_answer_stops_everything() {
    let mut working = Working::of(vec![dirty("a", "1"), dirty("b", "2")]);
    let records = vec![incoming("a", Some("x"), 5), incoming("b", Some("y"), 5)];
    let open = working.take("d", records);
    assert_eq!(open.len(), 2);
    let answer = vec![open[0].conflict.clone().take_remote()];
    assert_eq!(working.resolve(open, answer, 70), Err("b".to_owned()));
}

fn listing(from: i64, count: i64, records: Vec<Incoming>) -> Pulled {
    Pulled { from, count, exists: true, records, ..Pulled::default() }
}

#[test]
fn sy_015_a_deleted_dataset_is_recognized() {
    let rows = [row("k", "v")];
    let there = listing(5, 7, Vec::new());
    assert!(!was_deleted(5, &rows, &there));
    assert!(was_deleted(5, &rows, &Pulled { exists: false, count: 0, ..there.clone() }));
    assert!(was_deleted(5, &rows, &Pulled { deleted_since: true, ..there.clone() }));
    assert!(was_deleted(5, &rows, &listing(5, 4, Vec::new())), "the count fell");
    // A dataset that was never synchronized is new, not deleted: the flags do not count.
    for flags in
        [Pulled { exists: false, ..there.clone() }, Pulled { deleted_since: true, ..there }]
    {
        assert!(!was_deleted(0, &[], &flags));
    }
}

#[test]
fn a_dataset_is_known_by_its_rows_too() {
    // Pushed anew, so that `n` stayed at 0; then deleted again.
    let gone = Pulled::default();
    assert!(was_deleted(0, &[row("k", "v")], &gone));
    assert!(!was_deleted(0, &[Row { sync_count: 0, ..dirty("k", "v") }], &gone));
    assert!(was_deleted(0, &[row("k", "v")], &listing(0, 2, vec![incoming("k", Some("v"), 2)])));
}

#[test]
fn a_full_listing_without_a_known_row_is_another_dataset() {
    let rows = [row("k", "v")];
    assert!(was_deleted(5, &rows, &listing(0, 7, vec![incoming("other", Some("v"), 6)])));
    assert!(!was_deleted(5, &rows, &listing(0, 7, vec![incoming("k", Some("v"), 3)])));
    assert!(!was_deleted(5, &rows, &listing(3, 7, Vec::new())), "the row is not above");
    assert!(!was_deleted(5, &[removed(row("k", ""))], &listing(0, 7, Vec::new())));
    assert!(!was_deleted(
        5,
        &[Row { sync_count: 0, ..dirty("k", "v") }],
        &listing(0, 7, Vec::new())
    ));
}

#[test]
fn what_is_kept_of_a_deleted_dataset_is_new() {
    let rows = || {
        vec![
            dirty("dirty", "1"),
            removed(dirty("gone", "")),
            row("synced", "2"),
            removed(row("tomb", "")),
        ]
    };
    let after = |decision| {
        let mut working = Working::of(rows());
        working.after_deletion(decision);
        let kept: Vec<(String, i64, bool)> =
            working.rows().map(|row| (row.key.clone(), row.sync_count, row.dirty > 0)).collect();
        kept
    };
    assert_eq!(after(DeletedDecision::Drop), []);
    assert_eq!(after(DeletedDecision::KeepUnsynced), [("dirty".to_owned(), 0, true)]);
    let all = [("dirty".to_owned(), 0, true), ("synced".to_owned(), 0, true)];
    assert_eq!(after(DeletedDecision::Keep), all);
    let mut working = Working::of(rows());
    working.after_deletion(DeletedDecision::Drop);
    assert_eq!(working.writes().len(), 4);
    assert_eq!(working.changed_keys(), ["dirty", "synced"]);
}

#[test]
fn what_is_kept_meets_the_dataset_that_was_made_anew() {
    let mut working = Working::of(vec![dirty("k", "mine"), row("gone", "v")]);
    working.after_deletion(DeletedDecision::KeepUnsynced);
    let open =
        working.take("d", vec![incoming("k", Some("theirs"), 9), incoming("n", Some("w"), 9)]);
    assert_eq!(open.len(), 1);
    let answer = vec![open[0].conflict.clone().keep_local()];
    working.resolve(open, answer, 70).unwrap();
    let after: Vec<_> =
        working.rows().map(|row| (row.key.as_str(), row.sync_count, row.dirty)).collect();
    assert_eq!(after, [("k", 9, 1), ("n", 9, 0)]);
}

#[test]
fn sy_018_a_guests_rows_are_carried_in_as_writes() {
    let mut working = Working::of(vec![row("same", "v"), row("both", "mine")]);
    let guest = Working::of(vec![
        Row { last_modified: 90, ..dirty("both", "guest") },
        dirty("new", "n"),
        row("same", "v"),
        removed(row("both2", "")),
    ]);
    let open = working.carry_in("d", &guest);
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].conflict.key(), "both");
    let answer = vec![open[0].conflict.clone().latest()];
    working.resolve(open, answer, 100).unwrap();
    let after: Vec<_> = working
        .rows()
        .map(|row| (row.key.as_str(), row.value.as_deref(), row.sync_count, row.dirty))
        .collect();
    assert_eq!(
        after,
        [("both", Some("guest"), 3, 1), ("new", Some("n"), 0, 1), ("same", Some("v"), 3, 0)]
    );
}

#[test]
fn sy_018_a_merge_resolved_for_ours_changes_nothing() {
    let mut working = Working::of(vec![row("k", "mine")]);
    let open = working.carry_in("d", &Working::of(vec![dirty("k", "guest")]));
    let answer = vec![open[0].conflict.clone().keep_local()];
    working.resolve(open, answer, 100).unwrap();
    assert!(working.writes().is_empty());
}

fn back(sent: &[Row], returned: &[Incoming], current: &[Row]) -> WriteBack {
    let current = current.iter().map(|row| (row.key.clone(), row.clone())).collect();
    written_back(5, sent, returned, &current)
}

#[test]
fn sy_011_an_answer_cleans_what_was_sent() {
    let sent = dirty("k", "v");
    let answer = back(from_ref(&sent), &[incoming("k", Some("v"), 6)], from_ref(&sent));
    assert_eq!(answer.rows, [Row::clean(&incoming("k", Some("v"), 6))]);
    assert_eq!((answer.n, answer.changed.len()), (6, 0));
}

#[test]
fn a_count_that_others_raised_too_does_not_move() {
    let sent = dirty("k", "v");
    let answer = back(from_ref(&sent), &[incoming("k", Some("v"), 7)], from_ref(&sent));
    assert_eq!((answer.n, answer.rows[0].sync_count), (5, 7), "6 has to be listed");
    assert_eq!(back(&[], &[], &[]).n, 5);
}

#[test]
fn a_write_made_during_the_update_stays_dirty() {
    let sent = dirty("k", "v");
    let now = Row {
        value: Some("w".to_owned()),
        dirty: 2,
        last_modified: 55,
        sent: Some(Sent { value: sent.value.clone(), last_modified: 30 }),
        ..sent.clone()
    };
    let answer = back(from_ref(&sent), &[incoming("k", Some("v"), 6)], from_ref(&now));
    assert_eq!(answer.rows, [Row { sync_count: 6, sent: None, ..now.clone() }]);
    assert_eq!(answer.n, 6);
    // Unless the server made something else of it: then both have to be looked at.
    let answer = back(&[sent], &[incoming("k", Some("changed"), 6)], &[now]);
    assert_eq!((answer.rows.len(), answer.n), (0, 5));
}

#[test]
fn what_the_server_adds_or_changes_is_taken() {
    let sent = dirty("k", "v");
    let returned =
        [incoming("k", Some("V"), 6), incoming("added", Some("a"), 6), incoming("clean", None, 6)];
    let answer = back(from_ref(&sent), &returned, &[sent.clone(), row("clean", "c")]);
    assert_eq!(answer.rows, returned.iter().map(Row::clean).collect::<Vec<_>>());
    assert_eq!((answer.changed, answer.n), (vec!["k".into(), "added".into(), "clean".into()], 6));
    // Written here meanwhile: the next pull brings it as a conflict.
    let answer = back(&[], &[incoming("added", Some("a"), 6)], &[dirty("added", "mine")]);
    assert_eq!((answer.rows.len(), answer.n), (0, 5));
    // Known already.
    let known = Row { sync_count: 6, ..dirty("added", "mine") };
    let answer = back(&[], &[incoming("added", Some("a"), 6)], &[known]);
    assert_eq!((answer.rows.len(), answer.n), (0, 6));
}

#[test]
fn a_record_that_the_answer_leaves_out_stays_dirty() {
    let sent = [dirty("a", "1"), dirty("b", "2")];
    let answer = back(&sent, &[incoming("a", Some("1"), 6)], &sent);
    assert_eq!((answer.rows.len(), answer.n), (1, 5));
}

#[test]
fn a_row_that_is_gone_is_looked_at_again() {
    let answer = back(&[dirty("k", "v")], &[incoming("k", Some("v"), 6)], &[]);
    assert_eq!((answer.rows.len(), answer.n), (0, 5));
}
