// AWS Amplify v6: a guest has credentials, signs up and in, and keeps its identity; then signs out. What
// it needs is made by python/javascript_users.py and told by the environment.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import { confirmSignUp, fetchAuthSession, fetchUserAttributes, getCurrentUser, signIn, signOut, signUp } from 'aws-amplify/auth';
import { mailedCode } from './help.js';

// Amplify names a device after its browser before it confirms it, and refreshes only as a device that it
// has confirmed (AU-095). Node has a navigator from version 21 on.
globalThis.navigator ??= { userAgent: 'Node' };

const { USER_POOL, CLIENT, IDENTITY_POOL, AWS_ENDPOINT_URL: endpoint } = process.env;
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: USER_POOL, userPoolClientId: CLIENT, identityPoolId: IDENTITY_POOL,
      userPoolEndpoint: endpoint, identityPoolEndpoint: endpoint, allowGuestAccess: true,
    },
  },
});

const guest = await fetchAuthSession();
assert.ok(guest.credentials.sessionToken && !guest.tokens);

const attributes = { userAttributes: { email: 'amy@example.com' } };
const { nextStep } = await signUp({ username: 'amy', password: 'Correct-horse-9', options: attributes });
assert.equal(nextStep.signUpStep, 'CONFIRM_SIGN_UP');
await confirmSignUp({ username: 'amy', confirmationCode: await mailedCode('amy@example.com') });
const signedIn = await signIn({ username: 'amy', password: 'Correct-horse-9' });
assert.equal(signedIn.nextStep.signInStep, 'DONE', JSON.stringify(signedIn));
assert.equal((await getCurrentUser()).username, 'amy');
assert.equal((await fetchUserAttributes()).email_verified, 'true');

const user = await fetchAuthSession({ forceRefresh: true });
assert.ok(user.tokens.accessToken && user.credentials.sessionToken);
assert.equal(user.identityId, guest.identityId, 'the guest became the user');
await signOut({ global: true });
await assert.rejects(getCurrentUser(), { name: 'UserUnAuthenticatedException' });
