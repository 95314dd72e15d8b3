//! What is stored, and under which keys.
//!
//! One user is one partition, so a sign-in reads and writes one shard. `P` is a pool's id, `U` a
//! user's key (the username, folded where the pool ignores case).
//!
//! | pk | sk | what |
//! | --- | --- | --- |
//! | `up/P` | `#` | [`Pool`] |
//! | `up-list` | `P` | list entry of a pool |
//! | `up-deleted` | `P` | [`DeletedPool`], until its users are gone |
//! | `up/P` | `group/NAME` | [`Group`] |
//! | `up/P` | `decoy/…` | [`DecoyUser`], [`DecoyCode`]: read in place of what is not there |
//! | `up/P` | `import/ID` | [`ImportJob`] |
//! | `up-imports` | `P` | [`ActiveImport`]: the job that the pool is at |
//! | `ui/P/ID` | `data/FILE/N` | [`ImportChunk`] of a job's file |
//! | `ui/P/ID` | `log/N` | [`ImportLog`]: what became of a chunk's lines |
//! | `up/P` | `server/IDENTIFIER` | [`ResourceServer`] |
//! | `up/P` | `client/ID` | list entry of a client |
//! | `uc/ID` | `#` | [`Client`]; clients are named without their pool |
//! | `u/P/U` | `#` | [`User`] |
//! | `u/P/U` | `attempts` | [`Attempts`]: lockout and limits; also for names that nobody has |
//! | `u/P/U` | `code/PURPOSE` | [`Code`] that was sent and not used yet |
//! | `u/P/U` | `device/KEY` | [`Device`] |
//! | `u/P/U` | `group/NAME` | [`Membership`] |
//! | `u/P/U` | `log/TIME-ID` | [`AuthEvent`], the newest first |
//! | `u/P/U` | `ghost-log` | the last event of a name that nobody has, for a few minutes |
//! | `u/P/U` | `passkey/ID` | [`Passkey`] |
//! | `u/P/U` | `registration` | [`PasskeyRegistration`]: a passkey that is being registered |
//! | `u/P/U` | `session/ID` | [`TokenSession`]: what a refresh token stands for |
//! | `u/P/U` | `spent/ID` | [`Spent`]: a challenge session that was used |
//! | `ux/P/sub/SUB` | `#` | claim: the user of a sub |
//! | `ux/P/ATTRIBUTE/HASH` | `#` | claim: the user of an alias |
//! | `ul/P/BUCKET` | `ATTRIBUTE/VALUE`, a separator, `U` | list entries of a user, for ListUsers |
//! | `ug/P/NAME` | `U` | list entry of a membership, for ListUsersInGroup |

mod attempts;
mod client;
mod code;
mod decoy;
mod device;
mod event;
mod group;
mod import;
mod passkey;
mod pool;
mod resource_server;
mod session;
mod spent;
mod user;

pub(crate) use attempts::{Attempts, Factor, Limit};
pub(crate) use client::{Client, ClientSecret, ClientSettings};
pub(crate) use code::{Code, Purpose};
pub(crate) use decoy::{DecoyCode, DecoyUser};
pub(crate) use device::Device;
pub(crate) use event::{AuthEvent, EventChallenge, EventKind, EventOutcome, Feedback};
pub(crate) use group::{Group, Membership};
pub(crate) use import::{ActiveImport, ImportChunk, ImportFile, ImportJob, ImportLog, ImportState};
pub(crate) use passkey::{Passkey, PasskeyRegistration};
pub(crate) use pool::{DeletedPool, Mfa, Pool, Settings, Tags};
pub(crate) use resource_server::ResourceServer;
pub(crate) use session::{Rotation, TokenSession};
pub(crate) use spent::Spent;
pub(crate) use user::{
    CLAIM_SUB, INDEXED, ImportedHash, MfaPreferences, Password, Preference, SoftwareToken, Status,
    User, UserKey,
};
