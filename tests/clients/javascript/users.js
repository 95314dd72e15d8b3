// amazon-cognito-identity-js: sign-up, SRP, authenticator app, remembered device, refresh, changed and
// forgotten password; its tokens are verified by aws-jwt-verify. What it needs is made by
// python/javascript_users.py and told by the environment.
import assert from 'node:assert/strict';
import {
  AuthenticationDetails, CognitoRefreshToken, CognitoUser, CognitoUserAttribute, CognitoUserPool,
} from 'amazon-cognito-identity-js';
import { JwtVerifier } from 'aws-jwt-verify';
import { authenticator, mailedCode } from './help.js';

const { USER_POOL, CLIENT, AWS_ENDPOINT_URL: endpoint } = process.env;
const memory = new Map();
const Storage = {
  setItem: (key, value) => memory.set(key, value), getItem: (key) => memory.get(key) ?? null,
  removeItem: (key) => memory.delete(key), clear: () => memory.clear(),
};
const pool = new CognitoUserPool({ UserPoolId: USER_POOL, ClientId: CLIENT, endpoint, Storage });
const named = (Username) => new CognitoUser({ Username, Pool: pool, Storage });
const promised = (call) => new Promise((resolve, reject) => {
  call((error, result) => (error ? reject(error) : resolve(result)));
});

/** Signs in; answers the session, or the name of what is asked for. */
function signIn(user, Password, answer) {
  return new Promise((resolve, reject) => {
    const handlers = {
      onSuccess: resolve,
      onFailure: reject,
      totpRequired: () => {
        if (!answer) return resolve('SOFTWARE_TOKEN_MFA');
        return user.sendMFACode(answer(), handlers, 'SOFTWARE_TOKEN_MFA');
      },
    };
    user.authenticateUser(new AuthenticationDetails({ Username: user.getUsername(), Password }), handlers);
  });
}

const email = new CognitoUserAttribute({ Name: 'email', Value: 'ann@example.com' });
const signedUp = await promised((done) => pool.signUp('ann', 'Correct-horse-9', [email], [], done));
assert.equal(signedUp.userConfirmed, false);
await promised(async (done) => named('ann').confirmRegistration(await mailedCode('ann@example.com'), true, done));

let ann = named('ann');
let session = await signIn(ann, 'Correct-horse-9');
assert.ok(session.isValid());
const device = memory.get(`CognitoIdentityServiceProvider.${CLIENT}.ann.deviceKey`);
assert.match(device, /^us-east-1_[0-9a-f-]{36}$/, 'the device was confirmed');

// The tokens prove themselves to somebody who knows only the issuer and its keys.
const issuer = `${endpoint}/${USER_POOL}`;
const verifier = JwtVerifier.create({ issuer, audience: null, jwksUri: `${issuer}/.well-known/jwks.json` });
verifier.cacheJwks(await (await fetch(`${issuer}/.well-known/jwks.json`)).json());
const id = await verifier.verify(session.getIdToken().getJwtToken());
const access = await verifier.verify(session.getAccessToken().getJwtToken());
assert.equal(id.aud, CLIENT);
assert.equal(id.sub, signedUp.userSub);
assert.equal(id.email_verified, true);
assert.equal(access.scope, 'aws.cognito.signin.user.admin');

const refreshed = await promised((done) => ann.refreshSession(
  new CognitoRefreshToken({ RefreshToken: session.getRefreshToken().getToken() }), done));
assert.notEqual(refreshed.getAccessToken().getJwtToken(), session.getAccessToken().getJwtToken());

// An authenticator app. On the remembered device it is not asked for; on another one it is.
const secret = await new Promise((resolve, reject) => {
  ann.associateSoftwareToken({ associateSecretCode: resolve, onFailure: reject });
});
const app = authenticator(secret);
await new Promise((resolve, reject) => {
  ann.verifySoftwareToken(app.next(), 'phone', { onSuccess: resolve, onFailure: reject });
});
await promised((done) => ann.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, done));
ann = named('ann');
session = await signIn(ann, 'Correct-horse-9');
assert.ok(session.isValid?.(), 'the remembered device stands for the second factor');
memory.clear();
ann = named('ann');
session = await signIn(ann, 'Correct-horse-9', () => app.next());
assert.ok(session.isValid());

await promised((done) => ann.changePassword('Correct-horse-9', 'Another-horse-9', done));
memory.clear();
ann = named('ann');
await assert.rejects(signIn(ann, 'Correct-horse-9'), { code: 'NotAuthorizedException' });
const forgotten = named('ann');
await new Promise((resolve, reject) => {
  forgotten.forgotPassword({ onSuccess: resolve, onFailure: reject, inputVerificationCode: resolve });
});
const code = await mailedCode('ann@example.com');
await new Promise((resolve, reject) => {
  forgotten.confirmPassword(code, 'Correct-horse-9', { onSuccess: resolve, onFailure: reject });
});
ann = named('ann');
session = await signIn(ann, 'Correct-horse-9', () => app.next());
assert.ok(session.isValid());
await promised((done) => ann.getUserAttributes(done));
await new Promise((resolve, reject) => ann.globalSignOut({ onSuccess: resolve, onFailure: reject }));
