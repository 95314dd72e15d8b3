//! From a decoded document to a handler and back.

use std::future::Future;
use std::pin::Pin;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::encode::{Encoded, encode};
use crate::error::Error;
use crate::meta::OpMeta;
use crate::validate::validate;

/// An operation: the marker type that ties the types to the metadata.
pub trait Operation: Send + Sync + 'static {
    /// What requests carry.
    type Input: DeserializeOwned + Send + 'static;
    /// What answers carry.
    type Output: Serialize + Send + 'static;
    /// What the model says of it.
    const META: &'static OpMeta;
}

/// The input or output of an operation that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Empty {}

/// One operation of a service, implemented. `Cx` is what the server hands to every handler.
pub trait Handle<O: Operation, Cx>: Send + Sync {
    /// Answers one request. The input has passed [`validate`].
    fn handle(
        &self,
        cx: &Cx,
        input: O::Input,
    ) -> impl Future<Output = Result<O::Output, Error>> + Send;
}

/// The typed input of an operation, from a document that [`crate::decode`] made.
pub fn parse<O: Operation>(input: Value) -> Result<O::Input, Error> {
    validate(O::META.input, &input).map_err(Error::validation)?;
    serde_json::from_value(input)
        .map_err(|cause| Error::serialization("Unexpected value in the request").caused_by(cause))
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<Encoded, Error>> + Send + 'a>>;

/// One request on its way into a service; the generated dispatch tables choose the operation.
#[derive(Debug)]
pub(crate) struct Call<'a, S, Cx> {
    pub(crate) service: &'a S,
    pub(crate) cx: &'a Cx,
    pub(crate) input: Value,
    pub(crate) request_id: &'a str,
}

impl<'a, S, Cx: Sync> Call<'a, S, Cx> {
    /// Runs the request as operation `O`. Boxed, so that a service's dispatch future is as small as
    /// a pointer instead of as large as its largest handler.
    pub(crate) fn run<O: Operation>(self) -> Answer<'a>
    where
        S: Handle<O, Cx>,
    {
        Box::pin(async move {
            let input = parse::<O>(self.input)?;
            let output = self.service.handle(self.cx, input).await?;
            encode::<O>(&output, self.request_id)
        })
    }
}

/// Answers "not implemented" for the listed operations, and lists them as `NOT_YET`.
///
/// `not_yet!(Service, Ctx, cognito_identity, [GetId, GetOpenIdToken]);` makes a `pub` list, for a
/// module that is public or re-exports it; `not_yet!(pub(crate), Service, Ctx, …)` a narrower one.
#[macro_export]
macro_rules! not_yet {
    ($vis:vis, $service:ty, $cx:ty, $module:ident, [$($op:ident),* $(,)?]) => {
        $(
            impl $crate::Handle<$crate::$module::$op, $cx> for $service {
                fn handle(
                    &self,
                    _cx: &$cx,
                    _input: <$crate::$module::$op as $crate::Operation>::Input,
                ) -> impl ::std::future::Future<
                    Output = ::std::result::Result<
                        <$crate::$module::$op as $crate::Operation>::Output,
                        $crate::Error,
                    >,
                > + Send {
                    ::std::future::ready(::std::result::Result::Err(
                        $crate::Error::not_implemented(
                            <$crate::$module::$op as $crate::Operation>::META,
                        ),
                    ))
                }
            }
        )*

        /// The operations that still answer "not implemented".
        $vis const NOT_YET: &[&str] = &[$(stringify!($op)),*];
    };
    ($service:ty, $cx:ty, $module:ident, [$($op:ident),* $(,)?]) => {
        $crate::not_yet!(pub, $service, $cx, $module, [$($op),*]);
    };
}
