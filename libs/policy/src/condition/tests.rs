//! Decisions of every operator family.
