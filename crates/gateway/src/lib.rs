//! The S3 and DynamoDB doors: map a request to action, resource and context, ask access, re-sign, stream.
