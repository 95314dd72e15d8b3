//! Amazon Cognito identity pools: pools, identities, logins, role mapping.
