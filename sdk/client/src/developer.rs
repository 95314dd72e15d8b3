//! Developer-authenticated identities: the program's own back end says who somebody is.

use async_trait::async_trait;
use zeroize::Zeroizing;

use crate::identity_id::IdentityId;
use crate::logins::LoginsError;

/// What a back end answers from `GetOpenIdTokenForDeveloperIdentity`. `Debug` hides the token.
#[derive(Clone)]
pub struct DeveloperLogin {
    /// Whose token it is.
    pub identity_id: IdentityId,
    token: Zeroizing<String>,
}

impl DeveloperLogin {
    /// An identity and the OpenID token for it.
    pub fn new(identity_id: impl Into<IdentityId>, token: impl Into<String>) -> Self {
        Self { identity_id: identity_id.into(), token: Zeroizing::new(token.into()) }
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }
}

impl std::fmt::Debug for DeveloperLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeveloperLogin")
            .field("identity_id", &self.identity_id)
            .finish_non_exhaustive()
    }
}

/// Asks the program's own back end, which signs people in and calls
/// `GetOpenIdTokenForDeveloperIdentity`.
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/developer-authenticated-identities.html>
#[async_trait]
pub trait DeveloperIdentity: Send + Sync + 'static {
    /// Who is signed in; `None` for a guest. `guest` is the identity of the guest so far, if there
    /// was one: a back end that passes it on links it to the person.
    async fn login(
        &self,
        guest: Option<&IdentityId>,
    ) -> Result<Option<DeveloperLogin>, LoginsError>;

    /// A number that changes whenever somebody else is signed in, or nobody.
    fn epoch(&self) -> u64 {
        0
    }
}
