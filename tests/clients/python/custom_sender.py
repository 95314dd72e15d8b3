"""A code as a custom sender gets it, decrypted by the AWS Encryption SDK. Usage: KEY NAME MESSAGE."""

import base64
import sys

import aws_encryption_sdk
from aws_encryption_sdk.identifiers import CommitmentPolicy, EncryptionKeyType, WrappingAlgorithm
from aws_encryption_sdk.internal.crypto.wrapping_keys import WrappingKey
from aws_encryption_sdk.key_providers.raw import RawMasterKeyProvider

key, name, message = sys.argv[1:]


class Keyring(RawMasterKeyProvider):
    """The one key that the deployment knows by this name."""

    provider_id = "countersign"

    def _get_raw_key(self, key_id):
        assert key_id == name.encode(), key_id
        return WrappingKey(wrapping_algorithm=WrappingAlgorithm.AES_256_GCM_IV12_TAG16_NO_PADDING,
                           wrapping_key=bytes.fromhex(key), wrapping_key_type=EncryptionKeyType.SYMMETRIC)


keyring = Keyring()
keyring.add_master_key(name)
client = aws_encryption_sdk.EncryptionSDKClient(commitment_policy=CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
plain, header = client.decrypt(source=base64.b64decode(message), key_provider=keyring)
print(plain.decode(), header.encryption_context["userpool-id"])
