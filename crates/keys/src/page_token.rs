//! Page tokens: a position in a listing, sealed so that a client can neither read nor alter it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::{Keys, OpenError, Purpose};

impl Keys {
    /// Seals the position of the next page. `scope` names the listing with everything that its
    /// order depends on (operation and arguments; the account, where a deployment shares its key):
    /// a token of one listing is worth nothing in another.
    pub fn page_token(&self, scope: &str, position: &str) -> String {
        let sealed = self.seal(Purpose::PageToken, scope.as_bytes(), position.as_bytes());
        URL_SAFE_NO_PAD.encode(sealed)
    }

    /// The position inside a page token of the same scope.
    pub fn open_page_token(&self, scope: &str, token: &str) -> Result<String, OpenError> {
        let sealed = URL_SAFE_NO_PAD.decode(token).map_err(|_| OpenError)?;
        let plain = self.open(Purpose::PageToken, scope.as_bytes(), &sealed)?;
        std::str::from_utf8(&plain).map(str::to_owned).map_err(|_| OpenError)
    }
}
