//! The first request of a sign-in.

use wire::cognito_idp::AuthFlowType;

use super::SignIn;
use super::attempt::{Attempt, Ended, Failure, Parameters, Proof};
use super::choose::FirstFactor;
use crate::user_pool::{Secret, UserPool, UserPoolError};

/// A sign-in that begins when its way is chosen; the app client must allow that way.
#[derive(Debug)]
#[must_use = "nothing is sent before a way to sign in is chosen"]
pub struct SignInStart {
    pool: UserPool,
    username: String,
}

/// The ways.
enum Way {
    Srp(Secret),
    Password(Secret),
    Custom,
    CustomAfterSrp(Secret),
    Choice(Option<FirstFactor>),
    Confirmed(Secret),
}

impl SignInStart {
    pub(crate) fn new(pool: UserPool, username: String) -> Self {
        Self { pool, username }
    }

    /// By a password that is proven without being sent (`USER_SRP_AUTH`): the way to prefer.
    pub async fn srp(self, password: impl Into<Secret>) -> Result<SignIn, UserPoolError> {
        self.go(Way::Srp(password.into())).await
    }

    /// By a password that is sent (`USER_PASSWORD_AUTH`): for users who are migrated as they sign in.
    pub async fn password(self, password: impl Into<Secret>) -> Result<SignIn, UserPoolError> {
        self.go(Way::Password(password.into())).await
    }

    /// By what the pool's own triggers ask for (`CUSTOM_AUTH`).
    pub async fn custom(self) -> Result<SignIn, UserPoolError> {
        self.go(Way::Custom).await
    }

    /// The same, after the password was proven.
    pub async fn custom_after_srp(
        self,
        password: impl Into<Secret>,
    ) -> Result<SignIn, UserPoolError> {
        self.go(Way::CustomAfterSrp(password.into())).await
    }

    /// By what the user can use (`USER_AUTH`); mostly answers [`super::SelectFactor`].
    pub async fn choice(self) -> Result<SignIn, UserPoolError> {
        self.go(Way::Choice(None)).await
    }

    /// By this factor if the user can use it, else by choice (`USER_AUTH`).
    pub async fn prefer(self, factor: FirstFactor) -> Result<SignIn, UserPoolError> {
        self.go(Way::Choice(Some(factor))).await
    }

    /// By what [`UserPool::confirm_sign_up`] gave, without another proof.
    pub async fn confirmed(self, session: Secret) -> Result<SignIn, UserPoolError> {
        self.go(Way::Confirmed(session)).await
    }

    /// Begins; once more without the device if it is the device that is refused.
    async fn go(self, way: Way) -> Result<SignIn, UserPoolError> {
        let device = self.pool.core.device(&self.username).await;
        let mut attempt = Box::new(Attempt {
            pool: self.pool,
            username: self.username.clone(),
            given: self.username,
            device,
            proof: None,
        });
        let mut failed = match begin(attempt, &way).await {
            Ok(step) => return Ok(step),
            Err(failed) => failed,
        };
        let Failure::Device(_) = failed.1 else { return Err(failed.1.into()) };
        failed.0.drop_device().await;
        attempt = failed.0;
        attempt.proof = None;
        begin(attempt, &way).await.map_err(|(_, failure)| failure.into())
    }
}

async fn begin(mut attempt: Box<Attempt>, way: &Way) -> Result<SignIn, Ended> {
    let (flow, parameters, session) = match first_request(&mut attempt, way) {
        Ok(request) => request,
        Err(error) => return Err((attempt, error.into())),
    };
    match attempt.initiate(flow, parameters, session).await {
        Ok(step) => Box::pin(attempt.advance(step)).await,
        Err(failure) => Err((attempt, failure)),
    }
}

type FirstRequest<'a> = (AuthFlowType, Parameters, Option<&'a Secret>);

/// Flow, parameters and session of the first request (AU-007, AU-008, AU-044).
fn first_request<'a>(
    attempt: &mut Attempt,
    way: &'a Way,
) -> Result<FirstRequest<'a>, UserPoolError> {
    let mut parameters = Parameters::new();
    let mut add = |name: &str, value: String| parameters.insert(name.to_owned(), value);
    let mut prove = |password: &Secret| {
        let proof = Proof::new(password.clone())?;
        let public = proof.public();
        attempt.proof = Some(proof);
        Ok::<String, UserPoolError>(public)
    };
    let flow = match way {
        Way::Srp(password) => {
            add("SRP_A", prove(password)?);
            AuthFlowType::UserSrpAuth
        }
        Way::Password(password) => {
            add("PASSWORD", password.expose().to_owned());
            AuthFlowType::UserPasswordAuth
        }
        Way::Custom => AuthFlowType::CustomAuth,
        Way::CustomAfterSrp(password) => {
            add("CHALLENGE_NAME", "SRP_A".to_owned());
            add("SRP_A", prove(password)?);
            AuthFlowType::CustomAuth
        }
        Way::Choice(preferred) => {
            if let Some(factor) = preferred {
                add("PREFERRED_CHALLENGE", factor.kind().as_str().to_owned());
            }
            match preferred {
                Some(FirstFactor::Password(password)) => {
                    add("PASSWORD", password.expose().to_owned());
                }
                Some(FirstFactor::PasswordSrp(password)) => {
                    add("SRP_A", prove(password)?);
                }
                _ => {}
            }
            AuthFlowType::UserAuth
        }
        Way::Confirmed(_) => AuthFlowType::UserAuth,
    };
    let session = if let Way::Confirmed(session) = way { Some(session) } else { None };
    Ok((flow, parameters, session))
}
