//! Users as they stand on the wire (US-041).

use wire::Sensitive;
use wire::cognito_idp::{AttributeType, DeliveryMediumType, MFAOptionType, UserType};

use crate::entities::{Preference, User};

/// The attributes of a user, `sub` first, as far as `shown` says.
pub(crate) fn shown_attributes(user: &User, shown: impl Fn(&str) -> bool) -> Vec<AttributeType> {
    let held = user.attributes.iter().map(|(name, value)| (name.as_str(), value));
    let all = std::iter::once(("sub", &user.sub)).chain(held);
    all.filter(|(name, _)| shown(name))
        .map(|(name, value)| AttributeType {
            name: name.to_owned(),
            value: Some(Sensitive::new(value.clone())),
        })
        .collect()
}

/// A user with the attributes that `shown` says.
pub(crate) fn user_type(user: &User, shown: impl Fn(&str) -> bool) -> UserType {
    UserType {
        username: Some(Sensitive::new(user.username.clone())),
        attributes: Some(shown_attributes(user, shown)),
        user_create_date: Some(user.created_at.into()),
        user_last_modified_date: Some(user.modified_at.into()),
        enabled: Some(user.enabled),
        user_status: Some(user.status.on_the_wire()),
        mfa_options: mfa_options(user),
    }
}

/// SMS as a second factor, in the form that older clients read.
pub(crate) fn mfa_options(user: &User) -> Option<Vec<MFAOptionType>> {
    user.mfa.sms.then(|| {
        vec![MFAOptionType {
            delivery_medium: Some(DeliveryMediumType::Sms),
            attribute_name: Some("phone_number".to_owned()),
        }]
    })
}

/// `UserMFASettingList` and `PreferredMfaSetting` (AU-125).
pub(crate) fn mfa_settings(user: &User) -> (Option<Vec<String>>, Option<String>) {
    let mfa = &user.mfa;
    let on = [
        (mfa.sms, Preference::Sms),
        (mfa.software_token && user.software_token.is_some(), Preference::SoftwareToken),
        (mfa.email, Preference::Email),
        (mfa.web_authn, Preference::WebAuthn),
    ];
    let name = |factor: Preference| factor.name().to_owned();
    let on: Vec<_> = on.into_iter().filter(|(on, _)| *on).map(|(_, factor)| factor).collect();
    let preferred = mfa.preferred.filter(|factor| on.contains(factor)).map(name);
    let list: Vec<_> = on.into_iter().map(name).collect();
    (Some(list).filter(|list| !list.is_empty()), preferred)
}
