//! Who is in which group (US-061).

mod admin_add_user_to_group;
mod admin_list_groups_for_user;
mod admin_remove_user_from_group;
mod list_users_in_group;

use super::groups::shown;

/// How many groups a user may be in (US-061).
const MAX_GROUPS: u32 = 100;
