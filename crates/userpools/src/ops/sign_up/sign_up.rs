//! SignUp (US-002, US-016 to US-022, US-050; AU-072 to AU-074).

use base::Ctx;
use couriers::Purpose as Occasion;
use store::{Fail, Unit};
use wire::cognito_idp::{SignUp, SignUpRequest, SignUpResponse};
use wire::{Error, Handle};

use super::confirmation_channel;
use super::draft::{check_password, decide, draft, refuse_closed};
use crate::UserPools;
use crate::codes::Fresh;
use crate::entities::{EventKind, EventOutcome, Pool, Purpose};
use crate::messages::Letter;
use crate::triggers::{About, Confirmation, SignUpSource};
use crate::users::{Draft, attribute_map, event};

impl Handle<SignUp, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: SignUpRequest) -> Result<SignUpResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        refuse_closed(&pool)?;
        let password = input.password.as_deref().map(String::as_str).filter(|it| !it.is_empty());
        check_password(&pool, password)?;
        let mut draft = draft(cx, &pool, &client, &input)?;
        self.refuse_taken(cx, &pool, &input.username, &draft).await?;
        let metadata = input.client_metadata.as_ref();
        let about = About::user(&pool, Some(&client), &draft.user, metadata);
        let validation = attribute_map(input.validation_data);
        let decided = self.pre_sign_up(cx, &about, SignUpSource::SignUp, &validation).await?;
        decide(&mut draft, decided);
        if let Some(password) = password {
            self.set_password(cx, &pool, &mut draft.user, password).await?;
        }
        draft.user.settle(cx, &pool);
        let confirmed = decided.auto_confirm;
        let channel = confirmation_channel(&pool, &draft.user).filter(|_| !confirmed);
        let fresh = channel.map(|to| self.fresh_code(cx, &draft.user, Purpose::SignUp, to));
        let fresh = fresh.as_ref();
        store::retry(|| self.try_sign_up(cx, &pool, &draft, fresh)).await?;

        let about = About::user(&pool, Some(&client), &draft.user, metadata);
        let delivered = match fresh {
            Some(Fresh { text, record }) => {
                let (attribute, destination) = (&*record.attribute, &*record.destination);
                let letter = Letter {
                    occasion: Occasion::SignUp,
                    about: &about,
                    attribute,
                    destination,
                    code: text,
                };
                Some(self.deliver(cx, letter, true).await?)
            }
            None => None,
        };
        if confirmed {
            self.post_confirmation(cx, &about, Confirmation::SignUp).await?;
        }
        Ok(SignUpResponse {
            user_confirmed: Some(confirmed),
            code_delivery_details: delivered,
            user_sub: Some(draft.user.sub),
            session: None,
        })
    }
}

impl UserPools {
    /// Stores the user and its code together.
    async fn try_sign_up(
        &self,
        cx: &Ctx,
        pool: &Pool,
        draft: &Draft,
        fresh: Option<&Fresh>,
    ) -> Result<(), Fail> {
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&draft.user)?;
        let event = event(cx, pool, &draft.user, EventKind::SignUp, EventOutcome::Pass);
        if let Some(event) = event {
            unit.insert(&event)?;
        }
        if let Some(fresh) = fresh {
            self.keep_code(cx, &mut unit, &fresh.record).await?;
        }
        // Only a function of the pool's owner verifies at once, and it moves aliases (LT-010).
        self.take_aliases(cx, pool, &draft.user, &mut unit).await?;
        unit.commit().await.map_err(|failed| draft.refused(failed))
    }
}
