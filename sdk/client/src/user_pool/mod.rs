//! Users of a user pool: signing up, signing in, and the session that comes of it.
//!
//! [`UserPool`] is one app client of one pool. [`UserPool::sign_in`] begins a sign-in; it ends in a
//! [`UserSession`], or in a [`Challenge`] that the app answers: a code, a new password, a passkey.
//! What needs no person is answered inside: SRP, and the proof of a remembered device.
//!
//! ```no_run
//! use countersign_client::user_pool::{Challenge, SignIn, UserPool};
//!
//! # fn ask(_: &str) -> String { String::new() }
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let pool = UserPool::builder("eu-west-1_AbCdEf", "the-client-id")
//!     .endpoint("https://login.example.com")
//!     .build()?;
//! let mut step = pool.sign_in("ann").srp("Correct-horse-9").await?;
//! let session = loop {
//!     step = match step {
//!         SignIn::Done(session) => break session,
//!         SignIn::Challenge(Challenge::Code(code)) => code.answer(&ask("Code: ")).await?,
//!         SignIn::Challenge(Challenge::NewPassword(new)) => {
//!             new.answer(&ask("New password: "), [("name", "Ann")]).await?
//!         }
//!         SignIn::Challenge(other) => return Err(other.name().into()),
//!     }
//! };
//! println!("{} is signed in", session.username());
//! # Ok(())
//! # }
//! ```
//!
//! The session refreshes its tokens by itself, and survives the process in a [`SessionStore`]:
//!
//! ```no_run
//! use countersign_client::user_pool::{FileSessionStore, UserPool};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let pool = UserPool::builder("eu-west-1_AbCdEf", "the-client-id")
//!     .session_store(FileSessionStore::in_directory("/home/ann/.notes"))
//!     .build()?;
//! match pool.restore().await? {
//!     Some(session) => println!("{:?}", session.user().await?.attributes),
//!     None => println!("nobody is signed in"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It is the source of logins of the credentials provider, which then has the credentials of whoever
//! is signed in, or a guest's:
//!
//! ```no_run
//! # use countersign_client::CognitoCredentialsProvider;
//! # use countersign_client::user_pool::UserPool;
//! # fn example(pool: UserPool) -> Result<(), Box<dyn std::error::Error>> {
//! let credentials =
//!     CognitoCredentialsProvider::builder("eu-west-1:…").logins(pool.clone()).build()?;
//! # let _ = credentials;
//! # Ok(())
//! # }
//! ```
//!
//! A signed-in user sets up an authenticator app as a second factor:
//!
//! ```no_run
//! use countersign_client::user_pool::{MfaKind, MfaSettings, UserSession};
//!
//! # fn show_qr_code(_: &str) {}
//! # fn ask(_: &str) -> String { String::new() }
//! # async fn example(session: UserSession) -> Result<(), Box<dyn std::error::Error>> {
//! let app = session.set_up_software_token().await?;
//! show_qr_code(app.otpauth_uri("My notes").expose());
//! app.verify(&ask("Code: "), Some("my phone")).await?;
//! session.set_mfa(&MfaSettings::new().prefer(MfaKind::SoftwareToken)).await?;
//! # Ok(())
//! # }
//! ```

mod account;
mod builder;
mod core;
mod delivery;
mod devices;
mod error;
mod events;
pub mod hosted;
mod logins;
mod pool;
mod random;
mod secret;
mod session;
mod session_store;
mod sign_in;
mod tokens;

#[cfg(test)]
mod tests;

pub use account::SignUp;
pub use builder::UserPoolBuilder;
pub use delivery::Delivery;
pub use error::UserPoolError;
pub use events::{SignedOutReason, UserPoolEvent};
pub use pool::UserPool;
pub use secret::Secret;
pub use session::{
    MfaSettings, SoftwareTokenSetup, UserDevice, UserProfile, UserSession, otpauth_uri,
};
pub use session_store::{FileSessionStore, MemorySessionStore, SessionStore, SessionStoreError};
pub use sign_in::{
    AnswerError, Challenge, CodeChallenge, CodeKind, CustomChallenge, FactorKind, FirstFactor,
    MfaKind, NewPassword, PasskeyChallenge, PasswordChallenge, SelectFactor, SelectMfa, SetUpMfa,
    SignIn, SignInStart, SoftwareTokenEnrolment,
};
pub use tokens::Tokens;
