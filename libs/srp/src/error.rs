//! Why a step of the protocol cannot be taken. Nothing of a value reaches a text.

/// Why a step of the protocol cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A public value (`A` or `B`) is not hexadecimal, too long, zero, or not below the prime.
    #[error("the SRP public value is not a number of the group")]
    PublicValue,
    /// A salt is not hexadecimal, or longer than 128 bytes.
    #[error("the SRP salt is not acceptable")]
    Salt,
    /// A verifier is not a number of the group above 1, or its stored form is damaged.
    #[error("the SRP verifier is not acceptable")]
    Verifier,
    /// The stored form of a handshake is damaged.
    #[error("the SRP handshake is not readable")]
    Handshake,
    /// `u`, the hash of both public values, is zero: the client could sign in without the password.
    #[error("the SRP scrambling parameter is zero")]
    Scrambling,
    /// aws-lc could not compute; for valid numbers that means that memory has run out.
    #[error("the big-number arithmetic failed")]
    Arithmetic,
}
