//! The parameters of a presigned URL: `X-Amz-Algorithm`, `-Credential`, `-Date`, `-Expires`,
//! `-SignedHeaders`, `-Signature`, `-Security-Token`.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>

use crate::amz_date::AmzDate;
use crate::authorization::{
    Authorization, Form, SignedHeaders, bad_date, check_algorithm, read_credential,
};
use crate::encoding::query_pairs;
use crate::error::AuthError;

/// The longest validity of a presigned URL: seven days, in seconds.
pub(crate) const MAX_EXPIRES: u32 = 604_800;

/// The decoded values, each at most once.
#[derive(Default)]
pub(crate) struct Parameters {
    algorithm: Option<String>,
    credential: Option<String>,
    date: Option<String>,
    expires: Option<String>,
    signed_headers: Option<String>,
    signature: Option<String>,
    security_token: Option<String>,
}

impl Parameters {
    /// `None` when the query holds nothing of a signature. A lone `X-Amz-Date`, `-Expires` or
    /// `-Security-Token` does not make a request signed.
    pub(crate) fn read(query: &str) -> Result<Option<Self>, AuthError> {
        let mut parameters = Self::default();
        for (key, value) in query_pairs(query) {
            let Some(slot) = parameters.slot(&key) else { continue };
            let name = String::from_utf8_lossy(&key);
            let value = String::from_utf8(value).map_err(|_| {
                AuthError::Incomplete(format!("AWS query-string parameter '{name}' is not UTF-8."))
            })?;
            if slot.replace(value).is_some() {
                return Err(AuthError::Incomplete(format!(
                    "AWS query-string parameter '{name}' must occur only once."
                )));
            }
        }
        let signed = parameters.algorithm.is_some()
            || parameters.credential.is_some()
            || parameters.signature.is_some();
        Ok(signed.then_some(parameters))
    }

    fn slot(&mut self, key: &[u8]) -> Option<&mut Option<String>> {
        Some(match key {
            b"X-Amz-Algorithm" => &mut self.algorithm,
            b"X-Amz-Credential" => &mut self.credential,
            b"X-Amz-Date" => &mut self.date,
            b"X-Amz-Expires" => &mut self.expires,
            b"X-Amz-SignedHeaders" => &mut self.signed_headers,
            b"X-Amz-Signature" => &mut self.signature,
            b"X-Amz-Security-Token" => &mut self.security_token,
            _ => return None,
        })
    }

    pub(crate) fn into_authorization(self) -> Result<Authorization, AuthError> {
        if let Some(algorithm) = &self.algorithm {
            check_algorithm(algorithm)?;
        }
        let absent: Vec<&str> = [
            (self.algorithm.is_none(), "X-Amz-Algorithm"),
            (self.credential.is_none(), "X-Amz-Credential"),
            (self.signature.is_none(), "X-Amz-Signature"),
            (self.signed_headers.is_none(), "X-Amz-SignedHeaders"),
            (self.date.is_none(), "X-Amz-Date"),
            (self.expires.is_none(), "X-Amz-Expires"),
        ]
        .into_iter()
        .filter_map(|(absent, name)| absent.then_some(name))
        .collect();
        let (Some(credential), Some(signature), Some(headers), Some(date), Some(expires), []) = (
            self.credential,
            self.signature,
            self.signed_headers,
            self.date,
            self.expires,
            absent.as_slice(),
        ) else {
            return Err(incomplete(&absent));
        };
        let (access_key_id, scope) = read_credential(&credential)?;
        Ok(Authorization {
            form: Form::Presigned { expires: read_expires(&expires)? },
            access_key_id,
            scope,
            timestamp: AmzDate::parse(&date).ok_or_else(|| bad_date(&date))?,
            security_token: self.security_token,
            signed_headers: SignedHeaders::read(&headers)?,
            signature,
        })
    }
}

fn incomplete(absent: &[&str]) -> AuthError {
    let mut text = String::new();
    for name in absent {
        text.push_str("AWS query-string parameters must include '");
        text.push_str(name);
        text.push_str("'. ");
    }
    text.push_str("Re-examine the query-string parameters.");
    AuthError::Incomplete(text)
}

fn read_expires(text: &str) -> Result<u32, AuthError> {
    let refuse = |message: &str| Err(AuthError::Malformed(message.to_owned()));
    if text.starts_with('-') {
        return refuse("X-Amz-Expires must be non-negative");
    }
    // `str::parse` would take a leading plus sign.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<u64>() {
        Ok(0) => refuse("X-Amz-Expires must be at least 1 second"),
        Ok(seconds) if digits => match u32::try_from(seconds) {
            Ok(seconds) if seconds <= MAX_EXPIRES => Ok(seconds),
            _ => refuse(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given \
                 X-Amz-Expires must be less than 604800 seconds",
            ),
        },
        _ => refuse("X-Amz-Expires should be a number"),
    }
}
