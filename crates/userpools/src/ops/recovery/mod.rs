//! Choosing a new password without the old one.

mod confirm_forgot_password;
mod forgot_password;
