//! Importing users from a file (US-071 to US-077).
//!
//! `upload` takes the file and keeps it in chunks that end at line ends, `rows` reads lines, and
//! `run` goes through the chunks in the background, a few at a time, so that any node can go on where
//! another one stopped.

mod columns;
mod rows;
mod run;
mod upload;

pub(crate) use columns::header;

#[cfg(test)]
mod tests;
