//! IAM and STS: roles, policies, credentials; who is calling and may they.
