//! The AWS SDK for Rust with these credentials.

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::identity::{
    IdentityFuture, ResolveCachedIdentity, ResolveIdentity as _, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::SdkConfig;

use super::CognitoCredentialsProvider;

impl CognitoCredentialsProvider {
    /// `base` with these credentials for all clients made of it, so that a sign-in switches every
    /// one of them at once.
    ///
    /// The SDK's own cache is turned off: it would keep a guest's credentials in each client until
    /// they end. The provider has a cache of its own.
    ///
    /// ```no_run
    /// use countersign_client::CognitoCredentialsProvider;
    /// use countersign_client::aws_types::SdkConfig;
    ///
    /// # fn example(base: &SdkConfig) -> Result<(), Box<dyn std::error::Error>> {
    /// let provider = CognitoCredentialsProvider::builder("eu-west-1:0f6e7f90-…").build()?;
    /// // `base` is what `aws_config::load_defaults(…)` gives;
    /// // `aws_sdk_s3::Client::new(&config)` is made of the result.
    /// let config = provider.sdk_config(base);
    /// # let _ = config;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sdk_config(&self, base: &SdkConfig) -> SdkConfig {
        base.clone()
            .into_builder()
            .credentials_provider(SharedCredentialsProvider::new(self.clone()))
            .identity_cache(NoCache)
            .build()
    }
}

/// Asks for the identity each time.
#[derive(Debug)]
struct NoCache;

impl ResolveCachedIdentity for NoCache {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        config: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move { resolver.resolve_identity(components, config).await })
    }
}
