//! Pages.

use super::*;

fn page(count: i64, exists: bool, deleted: bool) -> shapes::ListRecordsResponse {
    shapes::ListRecordsResponse {
        dataset_sync_count: Some(count),
        dataset_exists: Some(exists),
        dataset_deleted_after_requested_sync_count: Some(deleted),
        sync_session_token: Some(format!("session-{count}")),
        merged_dataset_names: Some(vec!["d.guest".to_owned()]),
        ..shapes::ListRecordsResponse::default()
    }
}

#[test]
fn later_pages_do_not_raise_the_count() {
    let mut pulled = Pulled::default();
    assert!(add_page(&mut pulled, true, &page(5, true, false)));
    assert!(add_page(&mut pulled, false, &page(7, true, false)));
    assert_eq!((pulled.count, pulled.exists), (5, true), "6 and 7 must be listed next time");
    assert_eq!(pulled.session, "session-7");
    assert_eq!(pulled.merged, ["d.guest"]);
}

#[test]
fn pages_of_another_dataset_do_not_count() {
    for other in [page(4, true, false), page(5, false, false), page(5, true, true)] {
        let mut pulled = Pulled::default();
        assert!(add_page(&mut pulled, true, &page(5, true, false)));
        assert!(!add_page(&mut pulled, false, &other));
    }
}
