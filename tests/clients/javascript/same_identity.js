// amazon-cognito-identity-js and AWS Amplify v6: the user that python/same_identity.py made has the identity
// that the environment names, with either.
import assert from 'node:assert/strict';
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js';
import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { CognitoIdentityClient, GetIdCommand } from '@aws-sdk/client-cognito-identity';

globalThis.navigator ??= { userAgent: 'Node' };
const { USER_POOL, CLIENT, IDENTITY_POOL, IDENTITY, AWS_ENDPOINT_URL: endpoint } = process.env;
const Password = 'Correct-horse-9';

const Pool = new CognitoUserPool({ UserPoolId: USER_POOL, ClientId: CLIENT, endpoint });
const session = await new Promise((resolve, reject) => {
  new CognitoUser({ Username: 'ann', Pool }).authenticateUser(
    new AuthenticationDetails({ Username: 'ann', Password }), { onSuccess: resolve, onFailure: reject });
});
const nobody = { region: 'us-east-1', endpoint, credentials: { accessKeyId: 'x', secretAccessKey: 'x' }, signer: { sign: async (request) => request } };
const { IdentityId } = await new CognitoIdentityClient(nobody).send(new GetIdCommand({
  IdentityPoolId: IDENTITY_POOL,
  Logins: { [`cognito-idp.us-east-1.amazonaws.com/${USER_POOL}`]: session.getIdToken().getJwtToken() },
}));
assert.equal(IdentityId, IDENTITY, 'amazon-cognito-identity-js');

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: USER_POOL, userPoolClientId: CLIENT, identityPoolId: IDENTITY_POOL,
      userPoolEndpoint: endpoint, identityPoolEndpoint: endpoint,
    },
  },
});
await signIn({ username: 'ann', password: Password });
const { identityId } = await fetchAuthSession();
assert.equal(identityId, IDENTITY, 'Amplify');
await signOut();
