//! Tests of the codecs, the texts and the generated tables.

mod codecs;
mod properties;
mod speed;
mod tables;
mod texts;
