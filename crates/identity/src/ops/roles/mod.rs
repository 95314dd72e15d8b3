//! Roles, role mappings and principal tags of a pool.

mod get_identity_pool_roles;
mod get_principal_tag_attribute_map;
mod mappings;
mod set_identity_pool_roles;
mod set_principal_tag_attribute_map;
