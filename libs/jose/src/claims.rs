//! The claims of a JWT (RFC 7519 §4): a strict JSON object with typed getters and time checks.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::{Error, Result, json};

/// Claims whose signature has been verified. Cheap to clone. `Debug` shows no content.
#[derive(Clone, PartialEq)]
pub struct Claims(Arc<Map<String, Value>>);

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims").finish_non_exhaustive()
    }
}

impl Claims {
    pub(crate) fn parse(payload: &[u8]) -> Result<Self> {
        json::object(payload).map(|map| Self(Arc::new(map)))
    }

    /// All claims as they came, for mappings and conditions that name claims at run time.
    pub fn raw(&self) -> &Map<String, Value> {
        &self.0
    }

    /// `iss`, if present. An error if it is not a string.
    pub fn iss(&self) -> Result<Option<&str>> {
        self.string("iss")
    }

    /// `sub`, if present. An error if it is not a string.
    pub fn sub(&self) -> Result<Option<&str>> {
        self.string("sub")
    }

    /// `aud`, one string or a list of strings; empty if absent (RFC 7519 §4.1.3).
    pub fn aud(&self) -> Result<Vec<&str>> {
        match self.0.get("aud") {
            Some(Value::String(one)) => Ok(vec![one]),
            _ => Ok(self.string_list("aud")?.unwrap_or_default()),
        }
    }

    /// `exp` in seconds since the epoch, a fraction rounded up, if present.
    pub fn exp(&self) -> Result<Option<i64>> {
        self.numeric_date("exp")
    }

    /// `nbf` in seconds since the epoch, a fraction rounded up, if present.
    pub fn nbf(&self) -> Result<Option<i64>> {
        self.numeric_date("nbf")
    }

    /// `iat` in seconds since the epoch, a fraction rounded up, if present.
    pub fn iat(&self) -> Result<Option<i64>> {
        self.numeric_date("iat")
    }

    /// A string claim, if present. `null` is an error like any other type.
    pub fn string(&self, name: &str) -> Result<Option<&str>> {
        self.get(name, Value::as_str)
    }

    /// A boolean claim, if present. The string `"true"` is an error here.
    pub fn bool(&self, name: &str) -> Result<Option<bool>> {
        self.get(name, Value::as_bool)
    }

    /// A claim that is a list of strings, if present.
    pub fn string_list(&self, name: &str) -> Result<Option<Vec<&str>>> {
        self.get(name, |value| value.as_array()?.iter().map(Value::as_str).collect())
    }

    /// A `NumericDate` (RFC 7519 §2): a JSON number, not negative, at most 2^53 - 1, a fraction
    /// rounded up so that comparing with whole seconds gives the exact answer.
    pub fn numeric_date(&self, name: &str) -> Result<Option<i64>> {
        self.get(name, numeric_date)
    }

    /// Checks `exp` (required: a token without an end is refused), `nbf` and `iat`, in this order.
    ///
    /// `now` is in seconds since the epoch. Errors: [`Error::Expired`], [`Error::NotYetValid`],
    /// [`Error::IssuedInFuture`], [`Error::ClaimMissing`], [`Error::ClaimType`].
    pub fn check_times(&self, now: i64, leeway: Leeway) -> Result<()> {
        let exp = self.exp()?.ok_or(Error::ClaimMissing("exp"))?;
        let nbf = self.nbf()?;
        let iat = self.iat()?;
        if now >= exp.saturating_add(leeway.end) {
            return Err(Error::Expired { now, exp });
        }
        let latest_start = now.saturating_add(leeway.start);
        if let Some(nbf) = nbf.filter(|nbf| latest_start < *nbf) {
            return Err(Error::NotYetValid { now, nbf });
        }
        if let Some(iat) = iat.filter(|iat| latest_start < *iat) {
            return Err(Error::IssuedInFuture { now, iat });
        }
        Ok(())
    }

    fn get<'a, T>(
        &'a self,
        name: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        read(value).map(Some).ok_or_else(|| Error::ClaimType(name.into()))
    }
}

/// The largest integer that every JSON reader agrees on (RFC 8259 §6).
const MAX_DATE: i64 = 9_007_199_254_740_991;
const MAX_DATE_F64: f64 = 9_007_199_254_740_991.0;

fn numeric_date(value: &Value) -> Option<i64> {
    let Value::Number(number) = value else { return None };
    if let Some(whole) = number.as_i64() {
        return (0..=MAX_DATE).contains(&whole).then_some(whole);
    }
    let seconds = number.as_f64().filter(|s| (0.0..=MAX_DATE_F64).contains(s))?.ceil();
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 0..2^53, checked above")]
    let whole = seconds as i64;
    Some(whole)
}

/// How far the issuer's clock may be from ours, in seconds, each way at most [`Leeway::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Leeway {
    start: i64,
    end: i64,
}

impl Leeway {
    /// The most that is ever granted, in seconds (security fact 8).
    pub const MAX: u32 = 60;
    /// Exact comparison, for tokens that we issued ourselves.
    pub const NONE: Self = Self { start: 0, end: 0 };

    /// Leeway for `nbf` and `iat` only; `exp` stays exact. Capped at [`Leeway::MAX`].
    pub fn start(seconds: u32) -> Self {
        Self { start: i64::from(seconds.min(Self::MAX)), end: 0 }
    }

    /// Leeway for `nbf`, `iat` and `exp`. Capped at [`Leeway::MAX`].
    pub fn both(seconds: u32) -> Self {
        let seconds = i64::from(seconds.min(Self::MAX));
        Self { start: seconds, end: seconds }
    }
}

/// What a token says about itself before anyone has checked it: only good for choosing an issuer.
///
/// A type of its own, so that it cannot be passed where verified [`Claims`] are meant.
#[derive(Debug, Clone, Copy)]
pub struct UnverifiedClaims<'a>(pub(crate) &'a Claims);

impl<'a> UnverifiedClaims<'a> {
    /// `iss` as claimed.
    pub fn iss(self) -> Result<Option<&'a str>> {
        self.0.iss()
    }

    /// `aud` as claimed.
    pub fn aud(self) -> Result<Vec<&'a str>> {
        self.0.aud()
    }

    /// Any string claim as claimed.
    pub fn string(self, name: &str) -> Result<Option<&'a str>> {
        self.0.string(name)
    }
}
