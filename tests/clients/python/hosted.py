"""The user's browser at a hosted sign-in: opens the page, signs in and consents, or cancels, and follows
the way back to the program. Prints the last page. Usage: hosted.py URL USER, or hosted.py URL --cancel"""

import html
import re
import sys
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from openid import TRUST

url, user = sys.argv[1:]
browser = urllib.request.build_opener(
    urllib.request.HTTPSHandler(context=TRUST), urllib.request.HTTPCookieProcessor(CookieJar()))
page = browser.open(url).read().decode()
if user == "--cancel":
    page = browser.open(html.unescape(re.search(r'href="([^"]+/abort)"', page)[1])).read().decode()
while found := re.search(r'action="([^"]+)"', page):
    prompt = re.search(r'name="prompt" value="([^"]+)"', page)[1]
    form = urllib.parse.urlencode({"prompt": prompt, "login": user, "password": "any"}).encode()
    page = browser.open(html.unescape(found[1]), form).read().decode()
print(page)
