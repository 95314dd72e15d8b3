// A certified OpenID provider over https on PORT, with its built-in development login form.
// CERTIFICATE and KEY name PEM files; CLIENT is the client's id.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import Provider from 'oidc-provider';

const { PORT, CERTIFICATE, KEY, CLIENT } = process.env;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signing = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'of-the-test' };

const provider = new Provider(`https://localhost:${PORT}`, {
  jwks: { keys: [signing] },
  clients: [...['', '-other'].map((suffix) => ({
    client_id: CLIENT + suffix,
    client_secret: 'of-the-client',
    redirect_uris: ['https://app.example/callback'],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  })), {
    // A program on the user's machine: no secret, and any port of the loopback address.
    client_id: `${CLIENT}-native`,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/callback'],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  claims: { openid: ['sub'], profile: ['department'] },
  conformIdTokenClaims: false,
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, department: id === 'alice' ? 'research' : 'sales' }),
  }),
});

createServer({ cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) }, provider.callback())
  .listen(Number(PORT), '127.0.0.1');
