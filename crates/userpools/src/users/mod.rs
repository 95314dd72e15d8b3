//! What the operations on users share: making, changing and deleting them, showing them, and what
//! they may ask for how often.

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

pub(crate) use change::refused;
pub(crate) use delete::delete_thing;
pub(crate) use events::event;
pub(crate) use ghost::{confirm, known_or_ghost, nobody};
pub(crate) use new::{Draft, attribute_map, passwordless};
pub(crate) use recovery::{recovery_order, refuse_unresettable};
pub(crate) use shown::{mfa_options, mfa_settings, shown_attributes, user_type};
