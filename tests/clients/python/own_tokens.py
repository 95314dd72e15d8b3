"""Our tokens, verified by PyJWT through our discovery document and keys, as any relying party would."""

import json
import urllib.parse
import urllib.request
from base64 import b64decode

import jwt
from cryptography import x509
from world import DEVELOPER, OWN, guest, make_pool, nobody, sign_in

pool = make_pool("tokens", AllowClassicFlow=True)


def fetch(url):
    with urllib.request.urlopen(url) as answer:
        assert answer.headers["content-type"].startswith("application/json"), answer.headers
        assert "max-age" in answer.headers["cache-control"], answer.headers
        return json.load(answer)


def verified(token):
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    document = fetch(f"{issuer}/.well-known/openid-configuration")
    assert document["issuer"] == issuer, document
    assert document["id_token_signing_alg_values_supported"] == ["RS512"], document
    keys = fetch(document["jwks_uri"])["keys"]
    for key in keys:
        certificate = x509.load_der_x509_certificate(b64decode(key["x5c"][0]))
        numbers = certificate.public_key().public_numbers()
        assert jwt.PyJWK(key).key.public_numbers() == numbers, "x5c holds another key"
        assert set(key) <= {"alg", "e", "kid", "kty", "n", "use", "x5c", "x5t", "x5t#S256"}, key
    signing = jwt.PyJWKClient(document["jwks_uri"]).get_signing_key_from_jwt(token)
    return jwt.decode(token, signing.key, algorithms=["RS512"], audience=pool, issuer=issuer)


visitor = guest(pool)
claims = verified(nobody("cognito-identity").get_open_id_token(IdentityId=visitor)["Token"])
assert claims["sub"] == visitor and claims["amr"] == ["unauthenticated"], claims
assert claims["exp"] - claims["iat"] == 600, claims

alice, login = sign_in(pool, "alice", TokenDuration=1200, PrincipalTags={"team": "blue"})
claims = verified(login[OWN])
assert claims["sub"] == alice and claims["exp"] - claims["iat"] == 1200, claims
assert claims["amr"][0] == "authenticated" and DEVELOPER in claims["amr"], claims
assert f"{DEVELOPER}:{pool}:alice" in claims["amr"], claims
assert claims["https://aws.amazon.com/tags"]["principal_tags"] == {"team": ["blue"]}, claims

# Other verifiers percent-encode the colon of the pool's id.
base = claims["iss"].rsplit("/", 1)[0]
assert fetch(f"{base}/{urllib.parse.quote(pool, safe='')}/.well-known/jwks.json")["keys"]
