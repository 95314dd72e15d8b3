//! A sign-in under way: sends the requests, and answers by itself what needs no person.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use srp::{Claim, PublicValue, Salt, Subject};
use wire::Sensitive;
use wire::cognito_idp::{
    AuthFlowType, AuthenticationResultType, ChallengeNameType, InitiateAuth, InitiateAuthRequest,
    RespondToAuthChallenge, RespondToAuthChallengeRequest,
};

use super::ask::Ask;
use super::step::Step;
use super::{Challenge, SignIn};
use crate::clock::seconds;
use crate::user_pool::devices::Device;
use crate::user_pool::{Secret, UserPool, UserPoolError, UserSession, random};

/// Parameters of a request.
pub(super) type Parameters = BTreeMap<String, String>;

/// A password that is being proven.
pub(super) struct Proof {
    client: srp::Client,
    password: Secret,
}

impl Proof {
    pub(super) fn new(password: Secret) -> Result<Self, UserPoolError> {
        let client = srp::Client::new(&zeroize::Zeroizing::new(random::bytes()?))?;
        Ok(Self { client, password })
    }

    /// `SRP_A`.
    pub(super) fn public(&self) -> String {
        self.client.public().to_hex()
    }
}

/// Why a step failed: a device that the service does not know (any more) is to be forgotten.
pub(super) enum Failure {
    Device(UserPoolError),
    Other(UserPoolError),
}

impl From<Failure> for UserPoolError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Device(error) | Failure::Other(error) => error,
        }
    }
}

impl From<UserPoolError> for Failure {
    fn from(error: UserPoolError) -> Self {
        Self::Other(error)
    }
}

/// A sign-in that came to its end, and why.
pub(super) type Ended = (Box<Attempt>, Failure);

/// A sign-in under way.
pub(super) struct Attempt {
    pub(super) pool: UserPool,
    /// The name that the user gave, under which the device is kept too.
    pub(super) given: String,
    /// The name to answer with: the service tells it (AU-032).
    pub(super) username: String,
    pub(super) device: Option<Device>,
    pub(super) proof: Option<Proof>,
}

impl Attempt {
    /// Sends InitiateAuth.
    pub(super) async fn initiate(
        &self,
        flow: AuthFlowType,
        mut parameters: Parameters,
        session: Option<&Secret>,
    ) -> Result<Step, Failure> {
        parameters.insert("USERNAME".to_owned(), self.given.clone());
        self.add_own(&self.given, &mut parameters);
        let input = InitiateAuthRequest {
            auth_flow: flow,
            auth_parameters: Some(Sensitive::new(parameters)),
            client_metadata: self.pool.metadata.clone(),
            client_id: self.pool.core.client_id(),
            analytics_metadata: None,
            user_context_data: None,
            session: session.map(Secret::sent),
        };
        let answer = self.pool.core.call::<InitiateAuth>(input).await;
        Ok(answer.map_err(|error| self.judge(error, false))?.into())
    }

    /// Sends RespondToAuthChallenge.
    pub(super) async fn respond(
        &self,
        challenge: ChallengeNameType,
        session: Option<&Secret>,
        mut responses: Parameters,
    ) -> Result<Step, Failure> {
        responses.insert("USERNAME".to_owned(), self.username.clone());
        self.add_own(&self.username, &mut responses);
        let input = RespondToAuthChallengeRequest {
            client_id: self.pool.core.client_id(),
            challenge_name: challenge,
            session: session.map(Secret::sent),
            challenge_responses: Some(Sensitive::new(responses)),
            analytics_metadata: None,
            user_context_data: None,
            client_metadata: self.pool.metadata.clone(),
        };
        let answer = self.pool.core.call::<RespondToAuthChallenge>(input).await;
        let proves_device = matches!(
            challenge,
            ChallengeNameType::DeviceSrpAuth | ChallengeNameType::DevicePasswordVerifier
        );
        Ok(answer.map_err(|error| self.judge(error, proves_device))?.into())
    }

    /// What the app adds to every request: the secret's hash, and the device.
    fn add_own(&self, username: &str, parameters: &mut Parameters) {
        if let Some(hash) = self.pool.core.secret_hash(username) {
            parameters.insert("SECRET_HASH".to_owned(), hash);
        }
        if let Some(device) = &self.device {
            parameters.insert("DEVICE_KEY".to_owned(), device.key.clone());
        }
    }

    /// Whether it is the device that was refused (AU-142).
    fn judge(&self, error: UserPoolError, proves_device: bool) -> Failure {
        let unknown = error.is_code("ResourceNotFoundException") && says_device(&error);
        let unproven = proves_device && error.is_code("NotAuthorizedException");
        if self.device.is_some() && (unknown || unproven) {
            Failure::Device(error)
        } else {
            Failure::Other(error)
        }
    }

    /// Goes on until a person is asked or the user is signed in.
    pub(super) async fn advance(mut self: Box<Self>, mut step: Step) -> Result<SignIn, Ended> {
        loop {
            self.learn_name(&step);
            let Some(challenge) = step.challenge else {
                return match self.finish(step.result).await {
                    Ok(session) => Ok(SignIn::Done(session)),
                    Err(error) => Err((self, Failure::Other(error))),
                };
            };
            let next = match challenge {
                ChallengeNameType::PasswordVerifier => self.prove_password(&step).await,
                ChallengeNameType::DeviceSrpAuth => self.begin_device(&step).await,
                ChallengeNameType::DevicePasswordVerifier => self.prove_device(&step).await,
                _ => {
                    let asked = Challenge::of(Ask::new(self, challenge, step));
                    return asked.map(SignIn::Challenge);
                }
            };
            step = match next {
                Ok(step) => step,
                Err(failure) => return Err((self, failure)),
            };
        }
    }

    fn learn_name(&mut self, step: &Step) {
        let told = ["USER_ID_FOR_SRP", "USERNAME"].map(|name| step.parameters.get(name));
        if let Some(name) = told.into_iter().flatten().find(|name| !name.is_empty()) {
            self.username.clone_from(name);
        }
    }

    async fn prove_password(&mut self, step: &Step) -> Result<Step, Failure> {
        let missing = UserPoolError::Answer("a password's proof was not begun");
        let proof = self.proof.take().ok_or(missing)?;
        let user_id = step.need("USER_ID_FOR_SRP").unwrap_or(&self.username);
        let subject = Subject::user(&self.pool.core.pool_id, user_id);
        let responses = self.claim(&proof, subject, step)?;
        self.respond(ChallengeNameType::PasswordVerifier, step.session.as_ref(), responses).await
    }

    async fn begin_device(&mut self, step: &Step) -> Result<Step, Failure> {
        let Some(device) = &self.device else {
            return Err(UserPoolError::Answer("the proof of a device that is not known").into());
        };
        let proof = Proof::new(device.secret.clone())?;
        let responses = Parameters::from([("SRP_A".to_owned(), proof.public())]);
        self.proof = Some(proof);
        self.respond(ChallengeNameType::DeviceSrpAuth, step.session.as_ref(), responses).await
    }

    async fn prove_device(&mut self, step: &Step) -> Result<Step, Failure> {
        let (Some(proof), Some(device)) = (self.proof.take(), &self.device) else {
            return Err(UserPoolError::Answer("a device's proof was not begun").into());
        };
        let responses = self.claim(&proof, device.subject(), step)?;
        let name = ChallengeNameType::DevicePasswordVerifier;
        self.respond(name, step.session.as_ref(), responses).await
    }

    /// The second half of an SRP exchange (AU-046 to AU-055).
    fn claim(
        &self,
        proof: &Proof,
        subject: Subject<'_>,
        step: &Step,
    ) -> Result<Parameters, UserPoolError> {
        let salt = Salt::parse_hex(step.need("SALT")?)?;
        let server = PublicValue::parse_hex(step.need("SRP_B")?)?;
        let block = step.need("SECRET_BLOCK")?;
        let secret_block = STANDARD.decode(block);
        let secret_block =
            secret_block.map_err(|_| UserPoolError::Answer("SECRET_BLOCK is not base64"))?;
        // By the service's time, which its answers tell: a wrong clock here does not lock users out.
        let now = seconds(self.pool.core.client.clock().now());
        let timestamp =
            srp::format_timestamp(now).ok_or(UserPoolError::Answer("no date of this era"))?;
        let key = proof.client.key(subject, proof.password.expose(), &salt, &server)?;
        let claim = Claim { subject, secret_block: &secret_block, timestamp: &timestamp };
        let signature = STANDARD.encode(key.sign(&claim));
        Ok(Parameters::from([
            ("PASSWORD_CLAIM_SECRET_BLOCK".to_owned(), block.to_owned()),
            ("PASSWORD_CLAIM_SIGNATURE".to_owned(), signature),
            ("TIMESTAMP".to_owned(), timestamp),
        ]))
    }

    /// Turns tokens into the pool's session.
    async fn finish(
        &self,
        result: Option<AuthenticationResultType>,
    ) -> Result<UserSession, UserPoolError> {
        let mut result = result.ok_or(UserPoolError::Answer("neither tokens nor a challenge"))?;
        let announced = result.new_device_metadata.take();
        let core = &self.pool.core;
        let tokens = crate::user_pool::Tokens::of_result(core.now(), result, None)?;
        // The session belongs to the device that was announced even if it is not confirmed (AU-095).
        let announced_key = announced.as_ref().and_then(|new| new.device_key.clone());
        let device =
            announced_key.or_else(|| self.device.as_ref().map(|device| device.key.clone()));
        let mut session = UserSession::new(core, &self.username, device, tokens.clone())?;
        if let Some(announced) = announced.filter(|_| core.remember_devices) {
            let names = self.names(session.username());
            match core.confirm_device(&tokens.access, &announced, &names).await {
                Ok(asks) => session = session.with_unconfirmed_device(asks),
                Err(error) => tracing::warn!(%error, "the device is not remembered"),
            }
        }
        Ok(self.pool.signed_in(session).await)
    }

    /// The names under which the user's device is kept.
    fn names<'a>(&'a self, username: &'a str) -> Vec<&'a str> {
        let mut names = vec![self.given.as_str()];
        if username != self.given {
            names.push(username);
        }
        names
    }

    /// Forgets the device, for good.
    pub(super) async fn drop_device(&mut self) {
        self.device = None;
        self.pool.core.forget_device(&self.names(&self.username)).await;
    }
}

/// A missing client or pool is `ResourceNotFoundException` too.
fn says_device(error: &UserPoolError) -> bool {
    let UserPoolError::Service(error) = error else { return false };
    error.message().is_some_and(|text| text.to_ascii_lowercase().contains("device"))
}
