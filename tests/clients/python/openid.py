"""A login at a real OpenID provider: the authorization code flow, walked as a browser does."""

import html
import json
import os
import re
import secrets
import ssl
import urllib.parse
import urllib.request
from base64 import b64encode
from http.cookiejar import CookieJar

ISSUER = os.environ.get("ISSUER", "")
CLIENT = os.environ.get("CLIENT", "")
BACK = "https://app.example/callback"
TRUST = ssl.create_default_context(cafile=os.environ.get("CERTIFICATE"))


class Back(Exception):
    """The browser would go back to the app."""


class Redirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, request, body, code, message, headers, url):
        if url.startswith(BACK):
            raise Back(url)
        return super().redirect_request(request, body, code, message, headers, url)


def id_token(user, client=CLIENT):
    """The ID token of `user`, who signs in and consents."""
    browser = urllib.request.build_opener(
        urllib.request.HTTPSHandler(context=TRUST), urllib.request.HTTPCookieProcessor(CookieJar()), Redirects())
    wish = {"client_id": client, "response_type": "code", "scope": "openid profile", "redirect_uri": BACK,
            "state": secrets.token_urlsafe(), "nonce": secrets.token_urlsafe()}
    page = browser.open(f"{ISSUER}/auth?{urllib.parse.urlencode(wish)}").read().decode()
    try:
        for _ in range(3):
            action = html.unescape(re.search(r'action="([^"]+)"', page)[1])
            prompt = re.search(r'name="prompt" value="([^"]+)"', page)[1]
            form = {"prompt": prompt, "login": user, "password": "any"}
            page = browser.open(action, urllib.parse.urlencode(form).encode()).read().decode()
    except Back as back:
        answer = urllib.parse.parse_qs(urllib.parse.urlparse(str(back)).query)
    assert answer["state"] == [wish["state"]], answer
    form = {"grant_type": "authorization_code", "code": answer["code"][0], "redirect_uri": BACK}
    request = urllib.request.Request(f"{ISSUER}/token", urllib.parse.urlencode(form).encode())
    request.add_header("Authorization", "Basic " + b64encode(f"{client}:of-the-client".encode()).decode())
    return json.load(urllib.request.urlopen(request, context=TRUST))["id_token"]
