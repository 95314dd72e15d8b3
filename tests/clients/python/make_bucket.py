"""Makes the bucket, as the root user."""

from world import BUCKET, root

root("s3").create_bucket(Bucket=BUCKET)
root("s3").head_bucket(Bucket=BUCKET)
