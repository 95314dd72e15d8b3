//! Page tokens of this service's listings.

use wire::Error;
use wire::cognito_identity::error;

use crate::Identity;

impl Identity {
    /// The position that a `NextToken` of the listing `scope` stands for.
    pub(crate) fn position(
        &self,
        scope: &str,
        token: Option<&str>,
    ) -> Result<Option<String>, Error> {
        let Some(token) = token else { return Ok(None) };
        let opened = self.keys.open_page_token(scope, token);
        opened.map(Some).map_err(|_| error::invalid_parameter("Invalid NextToken."))
    }

    /// The `NextToken` for a position in the listing `scope`.
    pub(crate) fn next_token(&self, scope: &str, position: Option<String>) -> Option<String> {
        position.map(|position| self.keys.page_token(scope, &position))
    }
}

/// `MaxResults`, which validation has held within 1 to 60.
pub(crate) fn page_size(max_results: i32) -> usize {
    usize::try_from(max_results).unwrap_or(1).clamp(1, 60)
}
