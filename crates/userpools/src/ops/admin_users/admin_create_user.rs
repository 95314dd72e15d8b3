//! AdminCreateUser (US-003, US-004, US-011, US-024, LT-009).

mod invitation;

use base::Ctx;
use wire::cognito_idp::{
    AdminCreateUser, AdminCreateUserRequest, AdminCreateUserResponse, MessageActionType, error,
};
use wire::{Error, Handle};

use self::invitation::channels;
use crate::UserPools;
use crate::attributes::{Rights, check_values};
use crate::entities::{Pool, Status, User};
use crate::passwords;
use crate::triggers::{About, SignUpSource};
use crate::users::{Draft, attribute_map, passwordless, user_type};

impl Handle<AdminCreateUser, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminCreateUserRequest,
    ) -> Result<AdminCreateUserResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = if input.message_action == Some(MessageActionType::Resend) {
            self.invite_again(cx, &pool, &input).await?
        } else {
            self.create(cx, &pool, &input).await?
        };
        Ok(AdminCreateUserResponse { user: Some(user_type(&user, |_| true)) })
    }
}

impl UserPools {
    async fn create(
        &self,
        cx: &Ctx,
        pool: &Pool,
        input: &AdminCreateUserRequest,
    ) -> Result<User, Error> {
        let attributes = attribute_map(input.user_attributes.clone());
        check_values(pool, Rights::Admin, &attributes, None)?;
        let taken = "User account already exists";
        let mut draft = Draft::new(cx, pool, &input.username, attributes, taken)?;
        let suppressed = input.message_action == Some(MessageActionType::Suppress);
        let to = if suppressed { Vec::new() } else { channels(input, &draft.user)? };
        self.refuse_taken(cx, pool, &input.username, &draft).await?;
        let about = About::user(pool, None, &draft.user, input.client_metadata.as_ref());
        let validation = attribute_map(input.validation_data.clone());
        self.pre_sign_up(cx, &about, SignUpSource::AdminCreateUser, &validation).await?;
        let password = temporary_password(cx, pool, input);
        draft.user.status = match &password {
            Some(password) => {
                self.set_password(cx, pool, &mut draft.user, password).await?;
                Status::ForceChangePassword
            }
            None => Status::Confirmed,
        };
        draft.user.settle(cx, pool);
        let force = input.force_alias_creation.unwrap_or(false);
        self.store_draft(cx, pool, &draft, force).await?;
        let password = password.as_ref().map(|password| password.as_str());
        self.invite(cx, pool, &draft.user, (password, input), &to).await?;
        Ok(draft.user)
    }

    /// A new temporary password for a user who has not used the first one, sent again (US-011).
    async fn invite_again(
        &self,
        cx: &Ctx,
        pool: &Pool,
        input: &AdminCreateUserRequest,
    ) -> Result<User, Error> {
        let user = self.user(cx, pool, &input.username).await?;
        refuse_unless_invited(&user)?;
        let to = channels(input, &user)?;
        let password = temporary_password(cx, pool, input)
            .unwrap_or_else(|| passwords::generate(pool, &*cx.rng).into());
        let new = self.new_password(cx, pool, &user, &password).await?;
        let change = |user: &mut User| {
            refuse_unless_invited(user)?;
            user.replace_password(pool, new.clone());
            Ok(())
        };
        let user = self.change_user(cx, pool, &user, change).await?;
        self.invite(cx, pool, &user, (Some(&password), input), &to).await?;
        Ok(user)
    }
}

/// The password that the administrator chose, or a random one; none where users can do without.
fn temporary_password(
    cx: &Ctx,
    pool: &Pool,
    input: &AdminCreateUserRequest,
) -> Option<zeroize::Zeroizing<String>> {
    let given = input.temporary_password.as_ref().filter(|given| !given.is_empty());
    match given {
        Some(given) => Some(given.to_string().into()),
        None if passwordless(pool) => None,
        None => Some(passwords::generate(pool, &*cx.rng).into()),
    }
}

fn refuse_unless_invited(user: &User) -> Result<(), Error> {
    if user.status == Status::ForceChangePassword {
        return Ok(());
    }
    Err(error::unsupported_user_state(format!(
        "Resend not possible. {} status is not FORCE_CHANGE_PASSWORD",
        user.username
    )))
}
