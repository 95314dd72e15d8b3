//! What the operations on users share: making, changing and deleting them, showing them, and what
//! they may ask for how often.

mod asked;
mod attributes;
mod change;
mod delete;
mod events;
mod ghost;
mod limits;
mod migrated;
mod new;
mod recovery;
mod shown;

pub(crate) use asked::Asked;
pub(crate) use change::refused;
pub(crate) use delete::delete_thing;
pub(crate) use events::{event, note};
pub(crate) use ghost::{NOWHERE, confirm};
pub(crate) use new::{Draft, attribute_map, blank, passwordless};
pub(crate) use recovery::{recovery_order, refuse_unresettable};
pub(crate) use shown::{mfa_options, mfa_settings, shown_attributes, user_type};
