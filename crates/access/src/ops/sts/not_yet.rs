//! The operations of STS that still answer "not implemented": the reviewed list; it only shrinks.

use base::Ctx;

use super::Sts;

wire::not_yet!(
    Sts,
    Ctx,
    sts,
    [AssumeRoleWithSAML, AssumeRoot, GetDelegatedAccessToken, GetWebIdentityToken]
);
