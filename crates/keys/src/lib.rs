//! The deployment key, sealing, signing-key rings, session tokens and page tokens.
