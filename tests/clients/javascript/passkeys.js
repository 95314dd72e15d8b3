// Chromium with its virtual authenticator: a user registers a passkey on a page and signs in with it. What
// it needs is made by python/passkeys.py and told by the environment.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const { CLIENT: ClientId, AWS_ENDPOINT_URL: endpoint } = process.env;

/** What the app's page runs: the API called by the page itself, and the browser's own WebAuthn. */
function app(url) {
  window.call = async ([operation, input]) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
    const body = await answer.json();
    return answer.ok ? body : { refused: body.__type };
  };
  const said = async (credential) => {
    try {
      return (await credential).toJSON();
    } catch (error) {
      return { refused: error.name };
    }
  };
  window.register = (options) => said(navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  }));
  window.prove = (options) => said(navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  }));
}

const site = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>The app</title>');
});
// WebAuthn knows domains only, and pages without TLS only of this machine.
await new Promise((ready) => { site.listen(0, 'localhost', ready); });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell' });
const page = await browser.newPage();
await page.addInitScript(app, endpoint);
await page.goto(`http://localhost:${site.address().port}/`);
const devtools = await page.context().newCDPSession(page);
await devtools.send('WebAuthn.enable');
const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
  options: {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
    isUserVerified: true, automaticPresenceSimulation: true,
  },
});
const call = (operation, input) => page.evaluate((it) => window.call(it), [operation, input]);
const register = (options) => page.evaluate((it) => window.register(it), options);
const prove = (options) => page.evaluate((it) => window.prove(it), options);
const refused = async (answer, name) => assert.deepEqual(await answer, { refused: name });

const signedIn = await call('InitiateAuth', {
  ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'ann', PASSWORD: 'Correct-horse-9' },
});
const { AccessToken } = signedIn.AuthenticationResult;
/** A challenge for ann's passkeys. */
const challenge = () => call('InitiateAuth', {
  ClientId, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'ann', PREFERRED_CHALLENGE: 'WEB_AUTHN' },
});
const requestOf = ({ ChallengeName, ChallengeParameters }) => {
  assert.equal(ChallengeName, 'WEB_AUTHN');
  return JSON.parse(ChallengeParameters.CREDENTIAL_REQUEST_OPTIONS);
};
const answer = ({ Session }, credential) => call('RespondToAuthChallenge', {
  ClientId, ChallengeName: 'WEB_AUTHN', Session,
  ChallengeResponses: { USERNAME: 'ann', CREDENTIAL: JSON.stringify(credential) },
});

// Who has no passkey is not asked for one.
const before = await challenge();
assert.equal(before.ChallengeName, 'SELECT_CHALLENGE');
assert.ok(!before.AvailableChallenges.includes('WEB_AUTHN'), before.AvailableChallenges.join());

const start = async () => (await call('StartWebAuthnRegistration', { AccessToken })).CredentialCreationOptions;
const options = await start();
assert.equal(options.rp.id, 'localhost');
assert.equal(options.authenticatorSelection.userVerification, 'required');
const Credential = await register(options);
assert.ok(Credential.id, JSON.stringify(Credential));
assert.deepEqual(await call('CompleteWebAuthnRegistration', { AccessToken, Credential }), {});
await refused(
  call('CompleteWebAuthnRegistration', { AccessToken, Credential }), 'WebAuthnChallengeNotFoundException');
// The options exclude the passkeys that the user has.
await refused(register(await start()), 'InvalidStateError');

const { Credentials: [passkey, ...others] } = await call('ListWebAuthnCredentials', { AccessToken });
assert.deepEqual(others, []);
assert.equal(passkey.CredentialId, Credential.id);
assert.equal(passkey.RelyingPartyId, 'localhost');
assert.equal(passkey.AuthenticatorAttachment, 'platform');
assert.deepEqual(passkey.AuthenticatorTransports, ['internal']);

const first = await challenge();
const proof = await prove(requestOf(first));
const { AuthenticationResult: tokens } = await answer(first, proof);
const me = await call('GetUser', { AccessToken: tokens.AccessToken });
assert.equal(me.Username, 'ann');

// An answer is good once: neither its challenge nor another one takes it again.
await refused(answer(first, proof), 'NotAuthorizedException');
await refused(answer(await challenge(), proof), 'NotAuthorizedException');
const second = await challenge();
const fresh = await prove(requestOf(second));
// What another challenge was answered with does not fit either, though nobody has seen it yet.
await refused(answer(await challenge(), fresh), 'NotAuthorizedException');
assert.ok((await answer(second, fresh)).AuthenticationResult.IdToken);

// The pool wants users verified. A browser that asks for less is caught by the server.
await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
const careless = await challenge();
const unverified = await prove({ ...requestOf(careless), userVerification: 'discouraged' });
assert.ok(unverified.id, JSON.stringify(unverified));
await refused(answer(careless, unverified), 'NotAuthorizedException');
await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });

// A deleted passkey ends at once, also where it was asked for before.
const open = await challenge();
const late = await prove(requestOf(open));
await call('DeleteWebAuthnCredential', { AccessToken, CredentialId: passkey.CredentialId });
await refused(answer(open, late), 'NotAuthorizedException');
assert.deepEqual((await call('ListWebAuthnCredentials', { AccessToken })).Credentials, []);
assert.equal((await challenge()).ChallengeName, 'SELECT_CHALLENGE');

await browser.close();
site.close();
