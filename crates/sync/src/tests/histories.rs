//! Random histories of several writers against a plain model: a map per dataset, and counts.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use wire::cognito_sync::DeleteDataset;

use super::*;

const KEYS: [&str; 5] = ["a", "b", "c", "d", "e"];
const NAMES: [&str; 2] = ["notes", "settings"];

#[derive(Clone, Debug)]
enum Step {
    /// A device reads a dataset: all of it, or what it has not seen.
    Pull(usize, usize),
    /// A device writes by what it knows: keys, and sizes of values (none removes).
    Push(usize, usize, Vec<(usize, Option<usize>)>),
    Delete(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let device = || 0..3_usize;
    let name = || 0..NAMES.len();
    let size = prop_oneof![6 => 0..40_usize, 1 => 9_000..20_000_usize, 1 => 65_000..70_000_usize];
    let patch = (0..KEYS.len(), prop::option::weighted(0.8, size));
    let step = prop_oneof![
        3 => (device(), name()).prop_map(|(device, name)| Step::Pull(device, name)),
        6 => (device(), name(), prop::collection::vec(patch, 1..4))
            .prop_map(|(device, name, patches)| Step::Push(device, name, patches)),
        1 => name().prop_map(Step::Delete),
    ];
    prop::collection::vec(step, 1..40)
}

/// What a dataset should be.
#[derive(Clone, Debug, Default)]
struct Model {
    exists: bool,
    /// The count that the next dataset of this name starts behind, or this one did.
    base: i64,
    count: i64,
    records: BTreeMap<String, (Option<String>, i64)>,
}

/// What a device knows of a dataset.
#[derive(Clone, Debug, Default)]
struct Known {
    last: i64,
    token: Option<String>,
    base: i64,
    records: BTreeMap<String, (Option<String>, i64)>,
}

struct Run {
    world: World,
    models: [Model; 2],
    devices: [[Known; 2]; 3],
    written: usize,
}

impl Run {
    async fn pull(&mut self, device: usize, name: usize) {
        let known = &mut self.devices[device][name];
        let list = self.world.list(ANN, NAMES[name], known.last).await;
        let model = &self.models[name];
        assert_eq!(list.dataset_exists, Some(model.exists));
        let deleted = known.last > 0 && (!model.exists || known.last <= model.base);
        assert_eq!(list.dataset_deleted_after_requested_sync_count, Some(deleted));
        if deleted {
            known.records.clear();
        }
        for (key, value, count) in contents(list.records) {
            known.records.insert(key, (value, count));
        }
        known.last = list.dataset_sync_count.unwrap();
        known.token = list.sync_session_token;
        known.base = model.base;
        let wanted = if model.exists { model.records.clone() } else { BTreeMap::new() };
        assert_eq!(known.records, wanted, "a device that pulled has what is there");
        assert_eq!(known.last, if model.exists { model.count } else { 0 });
    }

    async fn push(&mut self, device: usize, name: usize, wishes: &[(usize, Option<usize>)]) {
        let known = self.devices[device][name].clone();
        let Some(token) = known.token else { return };
        let wishes: BTreeMap<_, _> = wishes.iter().copied().collect();
        let mut patches = Vec::new();
        let mut values = BTreeMap::new();
        for (key, size) in wishes {
            let key = KEYS[key];
            let count = known.records.get(key).map_or(0, |(_, count)| *count);
            self.written += 1;
            let value = size.map(|size| format!("{}{}", self.written, "x".repeat(size)));
            patches.push(match &value {
                Some(value) => put(key, value, count),
                None => remove(key, count),
            });
            values.insert(key.to_owned(), (value, count));
        }
        let done = self.world.update_in(ANN, NAMES[name], &token, json!(patches)).await;
        let model = &mut self.models[name];
        let stored = |key: &str| model.records.get(key).map_or(0, |(_, count)| *count);
        let current = known.base == model.base;
        let fits = current && values.iter().all(|(key, (_, count))| *count >= stored(key));
        if !fits {
            assert_eq!(done.unwrap_err().0, "ResourceConflictException");
            return;
        }
        if !model.exists {
            (model.exists, model.count) = (true, model.base);
        }
        model.count += 1;
        for (key, value, count) in contents(done.unwrap().records) {
            assert_eq!((&value, count), (&values[&key].0, model.count));
            model.records.insert(key, (value, count));
        }
    }

    async fn delete(&mut self, name: usize) {
        let input = at(ANN, NAMES[name], json!({}));
        let done = self.world.call::<DeleteDataset>(Who::Identity(ANN), input).await;
        let model = &mut self.models[name];
        assert_eq!(done.is_ok(), model.exists);
        if model.exists {
            *model = Model { base: model.count + 1, ..Model::default() };
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn sy_009_sy_011_sy_015_histories_agree_with_a_plain_model(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut run = Run {
                world: World::new().await,
                models: Default::default(),
                devices: Default::default(),
                written: 0,
            };
            for step in &steps {
                match step {
                    Step::Pull(device, name) => run.pull(*device, *name).await,
                    Step::Push(device, name, patches) => run.push(*device, *name, patches).await,
                    Step::Delete(name) => run.delete(*name).await,
                }
            }
            for name in 0..NAMES.len() {
                run.devices[0][name] = Known::default();
                run.pull(0, name).await;
            }
        });
    }
}
