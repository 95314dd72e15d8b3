#!/usr/bin/env bash
# The AWS CLI, from a new pool to objects. Endpoint and root key come from the environment.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

fail() { echo "cli.sh: $*" >&2; exit 1; }

# Runs a command that must fail with this text in its error.
refused() {
    local text="$1"
    shift
    if "$@" >/dev/null 2>"$folder/error"; then fail "accepted: $*"; fi
    grep -q -- "$text" "$folder/error" || fail "$* said: $(cat "$folder/error")"
}

# An operator makes a pool and its role
pool=$(aws cognito-identity create-identity-pool --identity-pool-name cli --allow-unauthenticated-identities \
    --query IdentityPoolId --output text)
cat > "$folder/trust.json" <<END
{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
  "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity",
  "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "$pool"},
    "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "unauthenticated"}}}]}
END
cat > "$folder/own.json" <<'END'
{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
   "Resource": "arn:aws:s3:::demo/${cognito-identity.amazonaws.com:sub}/*"},
  {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::demo",
   "Condition": {"StringLike": {"s3:prefix": "${cognito-identity.amazonaws.com:sub}/*"}}}]}
END
role=$(aws iam create-role --role-name cli-guest --assume-role-policy-document "file://$folder/trust.json" \
    --query Role.Arn --output text)
aws iam put-role-policy --role-name cli-guest --policy-name own --policy-document "file://$folder/own.json"
aws cognito-identity set-identity-pool-roles --identity-pool-id "$pool" --roles "unauthenticated=$role"
test "$(aws iam list-roles --query 'Roles[].RoleName' --output text)" = cli-guest || fail "list-roles"
test "$(aws cognito-identity list-identity-pools --max-results 10 --query 'IdentityPools[].IdentityPoolName' --output text)" = cli || fail "list-identity-pools"
refused NoSuchEntity aws iam get-role --role-name absent
refused ResourceNotFoundException aws cognito-identity describe-identity-pool --identity-pool-id "${pool%?????}00000"

# A guest, without any key
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
id=$(aws cognito-identity get-id --identity-pool-id "$pool" --query IdentityId --output text)
read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN < <(aws cognito-identity \
    get-credentials-for-identity --identity-id "$id" \
    --query 'Credentials.[AccessKeyId,SecretKey,SessionToken]' --output text)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
aws sts get-caller-identity --query Arn --output text | grep -q ':assumed-role/cli-guest/' || fail "get-caller-identity"

# Their own folder: copies both ways, a large file in parts, a synchronised folder, a URL
head -c 9000000 /dev/urandom > "$folder/large"
aws s3 cp --quiet "$folder/large" "s3://demo/$id/large"
aws s3 cp --quiet "s3://demo/$id/large" "$folder/back"
cmp "$folder/large" "$folder/back" || fail "a large file came back changed"
mkdir "$folder/many"
for n in 1 2 3; do echo "$n" > "$folder/many/$n.txt"; done
aws s3 sync --quiet "$folder/many" "s3://demo/$id/many"
test "$(aws s3 ls "s3://demo/$id/many/" | wc -l)" = 3 || fail "s3 ls"
printf '[default]\ns3 =\n  signature_version = s3v4\n' > "$folder/config"
url="$(AWS_CONFIG_FILE="$folder/config" aws s3 presign "s3://demo/$id/many/2.txt")"
curl -sf "$url" | grep -q '^2$' || fail "presign"
aws s3 rm --quiet --recursive "s3://demo/$id/many"
test "$(aws s3 ls --recursive "s3://demo/$id/" | wc -l)" = 1 || fail "s3 rm"

# And nothing else
refused AccessDenied aws s3 cp "$folder/large" s3://demo/somebody-else/large
refused AccessDenied aws s3 ls s3://demo/
refused AccessDenied aws s3 ls
refused AccessDenied aws iam list-roles
refused AccessDenied aws cognito-identity list-identity-pools --max-results 1
AWS_SESSION_TOKEN="${AWS_SESSION_TOKEN%????????}AAAAAAAA" refused InvalidClientTokenId aws sts get-caller-identity
echo "all is well"
