// AWS SDK for JavaScript v3: fromCognitoIdentityPool, as a guest and with a login, onto S3 and
// DynamoDB. What it needs is made by python/javascript_world.py and told by the environment.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

const { POOL, ISSUER, ID_TOKEN, AWS_ENDPOINT_URL: endpoint } = process.env;
const at = { endpoint, region: 'us-east-1' };
const Bucket = 'demo';

const denied = (promise, name) => assert.rejects(promise, (error) => {
  assert.equal(error.name, name, error);
  return true;
});

async function use(logins) {
  const credentials = fromCognitoIdentityPool({ identityPoolId: POOL, logins, clientConfig: at });
  const { identityId } = await credentials();
  assert.match(identityId, /^us-east-1:[0-9a-f-]{36}$/);

  const role = logins ? 'javascript-user' : 'javascript-guest';
  const me = await new STSClient({ ...at, credentials }).send(new GetCallerIdentityCommand({}));
  assert.equal(me.Arn, `arn:aws:sts::000000000000:assumed-role/${role}/CognitoIdentityCredentials`);

  const s3 = new S3Client({ ...at, credentials, forcePathStyle: true });
  const Key = `${identityId}/hello.txt`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
  const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
  assert.equal(await got.Body.transformToString(), 'hello');
  // A stream is sent in chunks, with its checksum in a trailer.
  const stream = Readable.from(Array(20).fill('streamed '.repeat(1_000)));
  await s3.send(new PutObjectCommand({ Bucket, Key: `${identityId}/stream`, Body: stream, ContentLength: 180_000 }));
  const back = await s3.send(new GetObjectCommand({ Bucket, Key: `${identityId}/stream` }));
  assert.equal((await back.Body.transformToString()).length, 180_000);
  const listed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: `${identityId}/` }));
  assert.deepEqual(listed.Contents.map((entry) => entry.Key), [Key, `${identityId}/stream`]);
  await denied(s3.send(new GetObjectCommand({ Bucket, Key: 'somebody/hello.txt' })), 'AccessDenied');
  await denied(s3.send(new PutObjectCommand({ Bucket, Key: 'somebody/x', Body: 'x' })), 'AccessDenied');

  const table = new DynamoDBClient({ ...at, credentials });
  const TableName = 'items';
  const item = { owner: { S: identityId }, name: { S: 'note' }, text: { S: 'mine' } };
  await table.send(new PutItemCommand({ TableName, Item: item }));
  const { owner, name } = item;
  const read = await table.send(new GetItemCommand({ TableName, Key: { owner, name } }));
  assert.deepEqual(read.Item, item);
  const foreign = { owner: { S: 'somebody' }, name };
  await denied(table.send(new GetItemCommand({ TableName, Key: foreign })), 'AccessDeniedException');
  await denied(table.send(new PutItemCommand({ TableName, Item: foreign })), 'AccessDeniedException');
  await denied(table.send(new ScanCommand({ TableName })), 'AccessDeniedException');
  return identityId;
}

const guest = await use(undefined);
if (ID_TOKEN) {
  const alice = await use({ [ISSUER]: ID_TOKEN });
  assert.notEqual(alice, guest);
  assert.equal(await use({ [ISSUER]: async () => ID_TOKEN }), alice);
}
