//! The whole server in-process for tests: steered clock, seeded randomness, typed callers.
