//! CreateUserPool (US-019, US-026, US-029, US-030, US-065).

use base::{Ctx, UserPoolId};
use store::{Range, Unit};
use wire::cognito_idp::{
    CreateUserPool, CreateUserPoolRequest, CreateUserPoolResponse, UpdateUserPoolRequest, error,
};
use wire::{Error, Handle};

use super::schema::schema;
use super::settings::apply;
use super::shown::shown;
use crate::UserPools;
use crate::entities::{Mfa, Pool, Settings, Tags};

/// Pools of one account.
const MAX_POOLS: u32 = 1_000;

impl Handle<CreateUserPool, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateUserPoolRequest,
    ) -> Result<CreateUserPoolResponse, Error> {
        let mut pool = self.empty(cx, &input)?;
        apply(&mut pool, as_update(input))?;
        let pools = self.store.range(cx.now, &Range::all(Pool::LIST, MAX_POOLS)).await;
        if pools?.items.len() >= MAX_POOLS as usize {
            return Err(error::limit_exceeded("The account has 1000 user pools."));
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&pool)?;
        self.changes.commit(unit).await?;
        Ok(CreateUserPoolResponse { user_pool: Some(shown(cx, &pool, 0)) })
    }
}

impl UserPools {
    /// A pool with what is fixed at creation.
    fn empty(&self, cx: &Ctx, input: &CreateUserPoolRequest) -> Result<Pool, Error> {
        let alias_attributes = input.alias_attributes.clone().unwrap_or_default();
        let username_attributes = input.username_attributes.clone().unwrap_or_default();
        if !alias_attributes.is_empty() && !username_attributes.is_empty() {
            return Err(error::invalid_parameter(
                "Only one of the aliasAttributes or usernameAttributes can be set in the user pool.",
            ));
        }
        let case = input.username_configuration.as_ref();
        Ok(Pool {
            id: UserPoolId::generate(&cx.deployment.region, &*cx.rng),
            name: input.pool_name.clone(),
            alias_attributes,
            username_attributes,
            case_sensitive: case.is_none_or(|case| case.case_sensitive),
            schema: schema(input.schema.as_deref().unwrap_or_default())?,
            settings: Settings::default(),
            mfa: Mfa::default(),
            session_tracking: None,
            token_sessions: None,
            log_delivery: Vec::new(),
            tags: Tags::new(),
            created_at: cx.now,
            modified_at: cx.now,
            list_buckets: self.store.limits().list_buckets,
        })
    }
}

/// What CreateUserPool has in common with UpdateUserPool.
fn as_update(input: CreateUserPoolRequest) -> UpdateUserPoolRequest {
    UpdateUserPoolRequest {
        user_pool_id: String::new(),
        pool_name: None,
        policies: input.policies,
        deletion_protection: input.deletion_protection,
        lambda_config: input.lambda_config,
        auto_verified_attributes: input.auto_verified_attributes,
        sms_verification_message: input.sms_verification_message,
        email_verification_message: input.email_verification_message,
        email_verification_subject: input.email_verification_subject,
        verification_message_template: input.verification_message_template,
        sms_authentication_message: input.sms_authentication_message,
        user_attribute_update_settings: input.user_attribute_update_settings,
        mfa_configuration: input.mfa_configuration,
        device_configuration: input.device_configuration,
        email_configuration: input.email_configuration,
        sms_configuration: input.sms_configuration,
        user_pool_tags: input.user_pool_tags,
        admin_create_user_config: input.admin_create_user_config,
        user_pool_add_ons: input.user_pool_add_ons,
        dcr_configuration: input.dcr_configuration,
        account_recovery_setting: input.account_recovery_setting,
        user_pool_tier: input.user_pool_tier,
        key_configuration: input.key_configuration,
        issuer_configuration: input.issuer_configuration,
        acr_configuration: input.acr_configuration,
    }
}
