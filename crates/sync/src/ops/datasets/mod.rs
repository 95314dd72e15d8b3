//! Operations on datasets.

mod delete_dataset;
mod describe_dataset;
mod list_datasets;
