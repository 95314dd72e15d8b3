//! Entities, their links, and what a conflict says, on a real engine.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{at, key};
use crate::engine::Store;
use crate::entity::Entity;
use crate::error::CommitError;
use crate::faulty::{Fault, Faulty};
use crate::item::Key;
use crate::links::Links;
use crate::read::{follow, list_index, load};
use crate::sweep::sweep;
use crate::unit::{Unit, retry_conflicts};
use crate::verify::{Kinds, verify};

/// A person with a unique mail address and an entry in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Person {
    name: String,
    mail: Option<String>,
    age: u32,
    ends: Option<base::Timestamp>,
}

impl Person {
    fn new(name: &str, mail: &str) -> Self {
        Self { name: name.to_owned(), mail: Some(mail.to_owned()), age: 0, ends: None }
    }

    fn at(name: &str) -> Key {
        key(&format!("person/{name}"), "#")
    }
}

impl Entity for Person {
    const KIND: &'static str = "person";

    fn key(&self) -> Key {
        Self::at(&self.name)
    }

    fn expires(&self) -> Option<base::Timestamp> {
        self.ends
    }

    fn links(&self, out: &mut Links) {
        if let Some(mail) = &self.mail {
            out.claim(key(&format!("mail/{mail}"), "#"), "mail", &self.name);
        }
        out.index("people", &*self.name, self.age);
    }
}

async fn insert(store: &dyn Store, person: &Person) -> Result<(), CommitError> {
    let mut unit = Unit::new(store, at(1));
    unit.insert(person)?;
    unit.commit().await
}

async fn owner(store: &dyn Store, mail: &str) -> Option<String> {
    follow(store, at(1), &key(&format!("mail/{mail}"), "#")).await.unwrap()
}

async fn check(store: &dyn Store, entities: u64) {
    let report = verify(store, at(1), &Kinds::new().with::<Person>()).await.unwrap();
    assert_eq!((report.entities, report.unknown), (entities, 0));
    assert!(report.faults.is_empty(), "{:?}", report.faults);
}

/// A conflict says whether the entity itself or which of its claims stood in the way.
pub async fn conflicts_are_named(store: Arc<dyn Store>) {
    let s = &*store;
    insert(s, &Person::new("ann", "a@x")).await.unwrap();
    let conflict = insert(s, &Person::new("bob", "a@x")).await.unwrap_err();
    assert!(conflict.conflict().is_some_and(|c| c.is_claim("mail") && c.kind == "person"));
    assert!(load::<Person>(s, at(1), &Person::at("bob")).await.unwrap().is_none());
    let conflict = insert(s, &Person::new("ann", "other@x")).await.unwrap_err();
    assert!(conflict.conflict().is_some_and(crate::Conflict::is_entity::<Person>));
    // Somebody else changes it between load and commit.
    let ann = load::<Person>(s, at(1), &Person::at("ann")).await.unwrap().unwrap();
    let mut unit = Unit::new(s, at(1));
    unit.update(&ann, &Person { age: 1, ..ann.value.clone() }).unwrap();
    unit.commit().await.unwrap();
    for write in [true, false] {
        let mut unit = Unit::new(s, at(1));
        if write { unit.update(&ann, &ann.value) } else { unit.guard(&ann) }.unwrap();
        let conflict = unit.commit().await.unwrap_err();
        assert!(conflict.conflict().is_some_and(crate::Conflict::is_entity::<Person>));
    }
    let grown = retry_conflicts(3, || async {
        let ann = load::<Person>(s, at(1), &Person::at("ann")).await?.expect("she is there");
        let older = Person { age: ann.age + 1, ..ann.value.clone() };
        let mut unit = Unit::new(s, at(1));
        unit.update(&ann, &older)?;
        unit.commit().await.map(|()| older.age)
    });
    assert_eq!(grown.await, Ok(2));
    check(s, 1).await;
}

/// Links come, change, move to another entity, go and expire with their entity.
pub async fn links_follow_their_entity(store: Arc<dyn Store>) {
    let s = &*store;
    for (name, mail) in [("ann", "a@x"), ("bob", "b@x"), ("eve", "e@x")] {
        insert(s, &Person::new(name, mail)).await.unwrap();
    }
    let read = |name| async move { load::<Person>(s, at(1), &Person::at(name)).await.unwrap() };
    let (ann, bob) = (read("ann").await.unwrap(), read("bob").await.unwrap());
    // Ann takes what Bob gives up, in one unit, whichever comes first.
    let mut unit = Unit::new(s, at(1));
    unit.update(&ann, &Person { mail: Some("b@x".to_owned()), age: 9, ..ann.value.clone() })
        .unwrap();
    unit.update(&bob, &Person { mail: None, ..bob.value.clone() }).unwrap();
    unit.commit().await.unwrap();
    assert_eq!(owner(s, "b@x").await.as_deref(), Some("ann"));
    assert_eq!(owner(s, "a@x").await, None);
    let page = list_index::<u32>(s, at(1), ("people", ""), None, 2).await.unwrap();
    let seen: Vec<_> = page.items.iter().map(|entry| (entry.sk.as_str(), entry.body)).collect();
    assert_eq!(seen, [("ann", 9), ("bob", 0)]);
    assert_eq!(page.items[1].of, Person::at("bob"));
    let page = list_index::<u32>(s, at(1), ("people", ""), page.next.as_deref(), 2).await;
    assert_eq!(page.unwrap().items.len(), 1);
    check(s, 3).await;
    // Deleted and made anew in one unit, with an end.
    let eve = read("eve").await.unwrap();
    let mut unit = Unit::new(s, at(1));
    unit.delete(&eve).unwrap();
    unit.insert(&Person { ends: Some(at(5)), ..Person::new("eve", "e@x") }).unwrap();
    unit.commit().await.unwrap();
    check(s, 3).await;
    assert!(follow::<String>(s, at(5), &key("mail/e@x", "#")).await.unwrap().is_none());
    assert_eq!(sweep(s, at(5), 10).await, Ok(3));
    let mut unit = Unit::new(s, at(1));
    unit.delete(&read("bob").await.unwrap()).unwrap();
    unit.delete(&read("ann").await.unwrap()).unwrap();
    unit.commit().await.unwrap();
    assert_eq!(s.scan(None, 10).await.unwrap(), []);
}

/// A commit whose answer is lost is looked up: done is done, and else the outcome stays unknown.
pub async fn unknown_outcomes_are_looked_up(store: Arc<dyn Store>) {
    let faulty = Faulty::new(Arc::clone(&store));
    faulty.next([Fault::LostAfter]);
    assert_eq!(insert(&faulty, &Person::new("ann", "a@x")).await, Ok(()));
    faulty.next([Fault::LostBefore]);
    let lost = insert(&faulty, &Person::new("bob", "b@x")).await;
    assert!(matches!(lost, Err(CommitError::Unknown(_))));
    faulty.next([Fault::Unavailable]);
    let refused = insert(&faulty, &Person::new("bob", "b@x")).await;
    assert!(matches!(refused, Err(CommitError::Store(crate::Error::Unavailable(_)))));
    check(&*store, 1).await;
}
