//! The AWS-wire door: identify the operation, verify, authorize, throttle, decode, dispatch, encode.
