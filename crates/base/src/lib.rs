//! What every server crate shares: request context, callers, ids and ARNs, clock, randomness, secrets.
