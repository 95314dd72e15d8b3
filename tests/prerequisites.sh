#!/usr/bin/env bash
# Installs what the tests drive and did not write: Python and JavaScript clients, a browser, an
# OpenID provider, an S3 store (Ceph) and DynamoDB-compatible stores. Quick when everything is there already.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/countersign"
mkdir -p "$cache"

say() { echo "prerequisites: $*" >&2; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Debian packages -------------------------------------------------------------------------------
missing=()
need() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }
need gcc gcc
need curl curl
need node nodejs
need npm npm
need chromium-headless-shell chromium-headless-shell
need radosgw radosgw
need ceph-mon ceph-mon
need ceph-osd ceph-osd
need ceph-mgr ceph-mgr
need ceph ceph-common
python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
if [ "${#missing[@]}" -gt 0 ]; then
    say "installing ${missing[*]} from Debian"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Python ----------------------------------------------------------------------------------------
wanted="$(sha256sum "$here/clients/python/requirements.txt" | cut -c1-16)"
venv="$cache/python-$wanted"
if [ ! -x "$venv/bin/aws" ]; then
    say "installing the Python clients into $venv"
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/clients/python/requirements.txt"
fi
ln -sfn "$venv" "$cache/python"

# JavaScript ------------------------------------------------------------------------------------
modules="$here/clients/javascript/node_modules"
lock="$here/clients/javascript/package-lock.json"
if ! cmp -s "$lock" "$modules/.installed-from"; then
    say "installing the JavaScript clients"
    npm ci --prefix "$here/clients/javascript" --no-audit --no-fund --silent
    cp "$lock" "$modules/.installed-from"
fi
say "ready"
