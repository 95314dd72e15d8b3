//! Other people's logins: a token in, verified claims out; and the guarded way to call them.
