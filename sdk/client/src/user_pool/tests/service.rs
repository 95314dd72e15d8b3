//! A service that knows one password and one device, and proves both as Cognito does.

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use srp::{Claim, Handshake, PublicValue, Salt, Subject, Verifier};

use super::{POOL, challenge, done, sent, tokens};
use crate::stub::{Received, Reply};

pub(super) const DEVICE: &str = "eu-west-1_9a8b7c6d-1111-2222-3333-444455556666";
const GROUP: &str = "-AbCdEfGh";

/// The service's memory.
#[derive(Default)]
pub(super) struct Service {
    handshake: Option<Handshake>,
    verifier: Option<Verifier>,
    pub(super) device: Option<Verifier>,
    /// Whether the pool has forgotten the device.
    pub(super) forgotten: bool,
}

impl Service {
    /// Shared with a stub.
    pub(super) fn shared() -> Arc<Mutex<Self>> {
        Arc::default()
    }

    pub(super) fn answer(&mut self, received: &Received) -> Reply {
        let input = sent(received);
        match received.operation().as_str() {
            "InitiateAuth" => self.initiate(&input["AuthParameters"]),
            "RespondToAuthChallenge" => self.respond(&input),
            "ConfirmDevice" => self.confirm(&input),
            other => panic!("{other}"),
        }
    }

    fn initiate(&mut self, parameters: &Value) -> Reply {
        if self.forgotten && parameters.get("DEVICE_KEY").is_some() {
            let fault = json!({
                "__type": "ResourceNotFoundException", "message": "Device does not exist."
            });
            return Reply::json(400, fault);
        }
        let salt = Salt::random(&[9; 16]);
        let verifier = Verifier::derive(&salt, Subject::user(POOL, "the-id"), "Correct-horse-9");
        self.begin("PASSWORD_VERIFIER", &parameters["SRP_A"], verifier.unwrap())
    }

    fn begin(&mut self, name: &str, a: &Value, verifier: Verifier) -> Reply {
        let a = PublicValue::parse_hex(a.as_str().unwrap()).unwrap();
        let (handshake, b) = Handshake::begin(&a, &verifier, &[7; 32]).unwrap();
        let parameters = json!({
            "SALT": verifier.salt().to_hex(), "SRP_B": b.to_hex(),
            "SECRET_BLOCK": STANDARD.encode("the block"), "USER_ID_FOR_SRP": "the-id"
        });
        (self.handshake, self.verifier) = (Some(handshake), Some(verifier));
        challenge(name, parameters)
    }

    fn respond(&mut self, input: &Value) -> Reply {
        let responses = &input["ChallengeResponses"];
        match input["ChallengeName"].as_str().unwrap() {
            "PASSWORD_VERIFIER" => {
                if !self.proven(Subject::user(POOL, "the-id"), responses) {
                    return Reply::fault(400, "NotAuthorizedException");
                }
                match (&self.device, self.forgotten) {
                    (Some(_), false) => challenge("DEVICE_SRP_AUTH", json!({})),
                    _ => announce(),
                }
            }
            "DEVICE_SRP_AUTH" => {
                let device = self.device.clone().unwrap();
                self.begin("DEVICE_PASSWORD_VERIFIER", &responses["SRP_A"], device)
            }
            "DEVICE_PASSWORD_VERIFIER" => {
                if self.proven(Subject::device(GROUP, DEVICE), responses) {
                    done(2)
                } else {
                    Reply::fault(400, "NotAuthorizedException")
                }
            }
            other => panic!("{other}"),
        }
    }

    fn proven(&self, subject: Subject<'_>, responses: &Value) -> bool {
        let text = |name: &str| responses[name].as_str().unwrap();
        assert!(srp::parse_timestamp(text("TIMESTAMP")).is_some());
        let block = STANDARD.decode(text("PASSWORD_CLAIM_SECRET_BLOCK")).unwrap();
        let claim = Claim { subject, secret_block: &block, timestamp: text("TIMESTAMP") };
        let signature = STANDARD.decode(text("PASSWORD_CLAIM_SIGNATURE")).unwrap();
        let key = self.handshake.as_ref().unwrap().key(self.verifier.as_ref().unwrap()).unwrap();
        key.verify(&claim, &signature)
    }

    fn confirm(&mut self, input: &Value) -> Reply {
        let config = &input["DeviceSecretVerifierConfig"];
        let bytes = |name: &str| STANDARD.decode(config[name].as_str().unwrap()).unwrap();
        let salt = Salt::from_bytes(&bytes("Salt")).unwrap();
        self.device = Some(Verifier::from_client(salt, &bytes("PasswordVerifier")).unwrap());
        self.forgotten = false;
        Reply::json(200, json!({ "UserConfirmationNecessary": true }))
    }
}

fn announce() -> Reply {
    let mut result = tokens(1);
    result["NewDeviceMetadata"] = json!({ "DeviceKey": DEVICE, "DeviceGroupKey": GROUP });
    Reply::json(200, json!({ "AuthenticationResult": result }))
}
