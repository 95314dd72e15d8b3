//! Tests of the whole crate: AWS's vectors, its documented examples, aws-sigv4 as an oracle, and
//! attacks.

mod attacks;
mod differential;
mod figures;
mod s3_examples;
mod support;
mod vectors;
