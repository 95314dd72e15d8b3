//! MergeDeveloperIdentities (IP-057 to IP-059): the source user moves to the destination's
//! identity, with everything else that the source's identity had.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_identity::{
    MergeDeveloperIdentities, MergeDeveloperIdentitiesInput, MergeDeveloperIdentitiesResponse,
};
use wire::{Error, Handle};

use super::is_the_provider;
use crate::Identity;
use crate::entities::Pool;
use crate::linking::refused;

impl Handle<MergeDeveloperIdentities, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: MergeDeveloperIdentitiesInput,
    ) -> Result<MergeDeveloperIdentitiesResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        is_the_provider(&pool, &input.developer_provider_name)?;
        let id = store::retry(|| self.try_merge(cx, &pool, &input)).await?;
        Ok(MergeDeveloperIdentitiesResponse { identity_id: Some(id) })
    }
}

impl Identity {
    async fn try_merge(
        &self,
        cx: &Ctx,
        pool: &Pool,
        input: &MergeDeveloperIdentitiesInput,
    ) -> Result<String, Fail> {
        let provider = &input.developer_provider_name;
        let (source, destination) =
            (&input.source_user_identifier, &input.destination_user_identifier);
        let source = self.of_known_developer_user(cx, pool, provider, source).await?;
        let destination = self.of_known_developer_user(cx, pool, provider, destination).await?;
        if source.id != destination.id {
            let (mut gone, mut owner) = (source.value.clone(), destination.value.clone());
            let merged = gone.merge_into(&mut owner, cx.now);
            merged.map_err(|error| refused(error.into(), None))?;
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.update(&source, &gone)?;
            unit.update(&destination, &owner)?;
            gone.note_merge(&mut unit)?;
            unit.commit().await?;
        }
        Ok(destination.id.to_string())
    }
}
