//! Inviting a user: by which medium, and with what.

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::Error;
use wire::cognito_idp::{AdminCreateUserRequest, DeliveryMediumType, error};

use crate::UserPools;
use crate::entities::{Pool, User};
use crate::messages::Letter;
use crate::triggers::About;

/// The attributes that the invitation goes to: those of the desired media that the user has. Where
/// nothing was desired, the number, and for want of one the address.
pub(super) fn channels(
    input: &AdminCreateUserRequest,
    user: &User,
) -> Result<Vec<&'static str>, Error> {
    let attribute = |medium: &DeliveryMediumType| match medium {
        DeliveryMediumType::Sms => "phone_number",
        DeliveryMediumType::Email => "email",
    };
    let desired = input.desired_delivery_mediums.as_ref().filter(|list| !list.is_empty());
    let Some(desired) = desired else {
        let first = ["phone_number", "email"];
        return Ok(first.into_iter().filter(|it| user.attribute(it).is_some()).take(1).collect());
    };
    let mut held: Vec<_> = desired.iter().map(attribute).collect();
    held.dedup();
    held.retain(|attribute| user.attribute(attribute).is_some());
    if held.is_empty() {
        return Err(error::invalid_parameter(
            "The user has no attribute for the desired delivery mediums.",
        ));
    }
    Ok(held)
}

impl UserPools {
    /// Sends the invitation. A user without a password gets none: there is nothing to tell.
    pub(super) async fn invite(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        (password, input): (Option<&str>, &AdminCreateUserRequest),
        to: &[&str],
    ) -> Result<(), Error> {
        let Some(password) = password else { return Ok(()) };
        let about = About::user(pool, None, user, input.client_metadata.as_ref());
        for attribute in to {
            let letter = Letter {
                occasion: Occasion::AdminCreateUser,
                about: &about,
                attribute,
                destination: user.attribute(attribute).unwrap_or_default(),
                code: password,
            };
            self.deliver(cx, letter, true).await?;
        }
        Ok(())
    }
}
