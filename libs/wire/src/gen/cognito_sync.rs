//! cognito-sync 2014-06-30: shapes, operations and errors, from botocore 1.44.5.
//!
//! Written by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: ServiceId::CognitoSync,
    name: "cognito-sync",
    signing_name: "cognito-sync",
    protocol: Protocol::RestJson1,
    target_prefix: None,
    api_version: "2014-06-30",
    xml_namespace: None,
    endpoint_prefix: "cognito-sync",
    global_endpoint: None,
    operations: &[
        &meta::BULK_PUBLISH,
        &meta::DELETE_DATASET,
        &meta::DESCRIBE_DATASET,
        &meta::DESCRIBE_IDENTITY_POOL_USAGE,
        &meta::DESCRIBE_IDENTITY_USAGE,
        &meta::GET_BULK_PUBLISH_DETAILS,
        &meta::GET_COGNITO_EVENTS,
        &meta::GET_IDENTITY_POOL_CONFIGURATION,
        &meta::LIST_DATASETS,
        &meta::LIST_IDENTITY_POOL_USAGE,
        &meta::LIST_RECORDS,
        &meta::REGISTER_DEVICE,
        &meta::SET_COGNITO_EVENTS,
        &meta::SET_IDENTITY_POOL_CONFIGURATION,
        &meta::SUBSCRIBE_TO_DATASET,
        &meta::UNSUBSCRIBE_FROM_DATASET,
        &meta::UPDATE_RECORDS,
    ],
    errors: &[
        &error::ALREADY_STREAMED_EXCEPTION,
        &error::CONCURRENT_MODIFICATION_EXCEPTION,
        &error::DUPLICATE_REQUEST_EXCEPTION,
        &error::INTERNAL_ERROR_EXCEPTION,
        &error::INVALID_CONFIGURATION_EXCEPTION,
        &error::INVALID_LAMBDA_FUNCTION_OUTPUT_EXCEPTION,
        &error::INVALID_PARAMETER_EXCEPTION,
        &error::LAMBDA_THROTTLED_EXCEPTION,
        &error::LIMIT_EXCEEDED_EXCEPTION,
        &error::NOT_AUTHORIZED_EXCEPTION,
        &error::RESOURCE_CONFLICT_EXCEPTION,
        &error::RESOURCE_NOT_FOUND_EXCEPTION,
        &error::TOO_MANY_REQUESTS_EXCEPTION,
    ],
    other_operations: OTHER_OPERATIONS,
};

/// Operations of the service that are known by name only, sorted.
pub static OTHER_OPERATIONS: &[&str] = &[];

/// Operation `BulkPublish`.
#[derive(Debug, Clone, Copy)]
pub struct BulkPublish;

impl crate::Operation for BulkPublish {
    type Input = BulkPublishRequest;
    type Output = BulkPublishResponse;
    const META: &'static OpMeta = &meta::BULK_PUBLISH;
}

/// Operation `DeleteDataset`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteDataset;

impl crate::Operation for DeleteDataset {
    type Input = DeleteDatasetRequest;
    type Output = DeleteDatasetResponse;
    const META: &'static OpMeta = &meta::DELETE_DATASET;
}

/// Operation `DescribeDataset`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeDataset;

impl crate::Operation for DescribeDataset {
    type Input = DescribeDatasetRequest;
    type Output = DescribeDatasetResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_DATASET;
}

/// Operation `DescribeIdentityPoolUsage`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentityPoolUsage;

impl crate::Operation for DescribeIdentityPoolUsage {
    type Input = DescribeIdentityPoolUsageRequest;
    type Output = DescribeIdentityPoolUsageResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_IDENTITY_POOL_USAGE;
}

/// Operation `DescribeIdentityUsage`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentityUsage;

impl crate::Operation for DescribeIdentityUsage {
    type Input = DescribeIdentityUsageRequest;
    type Output = DescribeIdentityUsageResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_IDENTITY_USAGE;
}

/// Operation `GetBulkPublishDetails`.
#[derive(Debug, Clone, Copy)]
pub struct GetBulkPublishDetails;

impl crate::Operation for GetBulkPublishDetails {
    type Input = GetBulkPublishDetailsRequest;
    type Output = GetBulkPublishDetailsResponse;
    const META: &'static OpMeta = &meta::GET_BULK_PUBLISH_DETAILS;
}

/// Operation `GetCognitoEvents`.
#[derive(Debug, Clone, Copy)]
pub struct GetCognitoEvents;

impl crate::Operation for GetCognitoEvents {
    type Input = GetCognitoEventsRequest;
    type Output = GetCognitoEventsResponse;
    const META: &'static OpMeta = &meta::GET_COGNITO_EVENTS;
}

/// Operation `GetIdentityPoolConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct GetIdentityPoolConfiguration;

impl crate::Operation for GetIdentityPoolConfiguration {
    type Input = GetIdentityPoolConfigurationRequest;
    type Output = GetIdentityPoolConfigurationResponse;
    const META: &'static OpMeta = &meta::GET_IDENTITY_POOL_CONFIGURATION;
}

/// Operation `ListDatasets`.
#[derive(Debug, Clone, Copy)]
pub struct ListDatasets;

impl crate::Operation for ListDatasets {
    type Input = ListDatasetsRequest;
    type Output = ListDatasetsResponse;
    const META: &'static OpMeta = &meta::LIST_DATASETS;
}

/// Operation `ListIdentityPoolUsage`.
#[derive(Debug, Clone, Copy)]
pub struct ListIdentityPoolUsage;

impl crate::Operation for ListIdentityPoolUsage {
    type Input = ListIdentityPoolUsageRequest;
    type Output = ListIdentityPoolUsageResponse;
    const META: &'static OpMeta = &meta::LIST_IDENTITY_POOL_USAGE;
}

/// Operation `ListRecords`.
#[derive(Debug, Clone, Copy)]
pub struct ListRecords;

impl crate::Operation for ListRecords {
    type Input = ListRecordsRequest;
    type Output = ListRecordsResponse;
    const META: &'static OpMeta = &meta::LIST_RECORDS;
}

/// Operation `RegisterDevice`.
#[derive(Debug, Clone, Copy)]
pub struct RegisterDevice;

impl crate::Operation for RegisterDevice {
    type Input = RegisterDeviceRequest;
    type Output = RegisterDeviceResponse;
    const META: &'static OpMeta = &meta::REGISTER_DEVICE;
}

/// Operation `SetCognitoEvents`.
#[derive(Debug, Clone, Copy)]
pub struct SetCognitoEvents;

impl crate::Operation for SetCognitoEvents {
    type Input = SetCognitoEventsRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::SET_COGNITO_EVENTS;
}

/// Operation `SetIdentityPoolConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct SetIdentityPoolConfiguration;

impl crate::Operation for SetIdentityPoolConfiguration {
    type Input = SetIdentityPoolConfigurationRequest;
    type Output = SetIdentityPoolConfigurationResponse;
    const META: &'static OpMeta = &meta::SET_IDENTITY_POOL_CONFIGURATION;
}

/// Operation `SubscribeToDataset`.
#[derive(Debug, Clone, Copy)]
pub struct SubscribeToDataset;

impl crate::Operation for SubscribeToDataset {
    type Input = SubscribeToDatasetRequest;
    type Output = SubscribeToDatasetResponse;
    const META: &'static OpMeta = &meta::SUBSCRIBE_TO_DATASET;
}

/// Operation `UnsubscribeFromDataset`.
#[derive(Debug, Clone, Copy)]
pub struct UnsubscribeFromDataset;

impl crate::Operation for UnsubscribeFromDataset {
    type Input = UnsubscribeFromDatasetRequest;
    type Output = UnsubscribeFromDatasetResponse;
    const META: &'static OpMeta = &meta::UNSUBSCRIBE_FROM_DATASET;
}

/// Operation `UpdateRecords`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateRecords;

impl crate::Operation for UpdateRecords {
    type Input = UpdateRecordsRequest;
    type Output = UpdateRecordsResponse;
    const META: &'static OpMeta = &meta::UPDATE_RECORDS;
}

/// What the model says of each operation.
mod meta {
    use super::{SERVICE, error, shapes};
    use crate::meta::{AuthKind, HttpBinding, OpMeta};

    pub(super) static BULK_PUBLISH: OpMeta = OpMeta {
        service: &SERVICE,
        name: "BulkPublish",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/bulkpublish",
            status: 200,
        },
        input: &shapes::BULK_PUBLISH_REQUEST,
        output: Some(&shapes::BULK_PUBLISH_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::DUPLICATE_REQUEST_EXCEPTION,
            &error::ALREADY_STREAMED_EXCEPTION,
        ],
        index: 0,
    };

    pub(super) static DELETE_DATASET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteDataset",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "DELETE",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
            status: 200,
        },
        input: &shapes::DELETE_DATASET_REQUEST,
        output: Some(&shapes::DELETE_DATASET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
        ],
        index: 1,
    };

    pub(super) static DESCRIBE_DATASET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeDataset",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
            status: 200,
        },
        input: &shapes::DESCRIBE_DATASET_REQUEST,
        output: Some(&shapes::DESCRIBE_DATASET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 2,
    };

    pub(super) static DESCRIBE_IDENTITY_POOL_USAGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeIdentityPoolUsage",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "GET", path: "/identitypools/{IdentityPoolId}", status: 200 },
        input: &shapes::DESCRIBE_IDENTITY_POOL_USAGE_REQUEST,
        output: Some(&shapes::DESCRIBE_IDENTITY_POOL_USAGE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 3,
    };

    pub(super) static DESCRIBE_IDENTITY_USAGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeIdentityUsage",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}",
            status: 200,
        },
        input: &shapes::DESCRIBE_IDENTITY_USAGE_REQUEST,
        output: Some(&shapes::DESCRIBE_IDENTITY_USAGE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 4,
    };

    pub(super) static GET_BULK_PUBLISH_DETAILS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetBulkPublishDetails",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/getBulkPublishDetails",
            status: 200,
        },
        input: &shapes::GET_BULK_PUBLISH_DETAILS_REQUEST,
        output: Some(&shapes::GET_BULK_PUBLISH_DETAILS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 5,
    };

    pub(super) static GET_COGNITO_EVENTS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetCognitoEvents",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/events",
            status: 200,
        },
        input: &shapes::GET_COGNITO_EVENTS_REQUEST,
        output: Some(&shapes::GET_COGNITO_EVENTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 6,
    };

    pub(super) static GET_IDENTITY_POOL_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetIdentityPoolConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/configuration",
            status: 200,
        },
        input: &shapes::GET_IDENTITY_POOL_CONFIGURATION_REQUEST,
        output: Some(&shapes::GET_IDENTITY_POOL_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 7,
    };

    pub(super) static LIST_DATASETS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListDatasets",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets",
            status: 200,
        },
        input: &shapes::LIST_DATASETS_REQUEST,
        output: Some(&shapes::LIST_DATASETS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 8,
    };

    pub(super) static LIST_IDENTITY_POOL_USAGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListIdentityPoolUsage",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "GET", path: "/identitypools", status: 200 },
        input: &shapes::LIST_IDENTITY_POOL_USAGE_REQUEST,
        output: Some(&shapes::LIST_IDENTITY_POOL_USAGE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 9,
    };

    pub(super) static LIST_RECORDS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListRecords",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "GET",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records",
            status: 200,
        },
        input: &shapes::LIST_RECORDS_REQUEST,
        output: Some(&shapes::LIST_RECORDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 10,
    };

    pub(super) static REGISTER_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RegisterDevice",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device",
            status: 200,
        },
        input: &shapes::REGISTER_DEVICE_REQUEST,
        output: Some(&shapes::REGISTER_DEVICE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 11,
    };

    pub(super) static SET_COGNITO_EVENTS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetCognitoEvents",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/events",
            status: 200,
        },
        input: &shapes::SET_COGNITO_EVENTS_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 12,
    };

    pub(super) static SET_IDENTITY_POOL_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetIdentityPoolConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/configuration",
            status: 200,
        },
        input: &shapes::SET_IDENTITY_POOL_CONFIGURATION_REQUEST,
        output: Some(&shapes::SET_IDENTITY_POOL_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        index: 13,
    };

    pub(super) static SUBSCRIBE_TO_DATASET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SubscribeToDataset",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}",
            status: 200,
        },
        input: &shapes::SUBSCRIBE_TO_DATASET_REQUEST,
        output: Some(&shapes::SUBSCRIBE_TO_DATASET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 14,
    };

    pub(super) static UNSUBSCRIBE_FROM_DATASET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UnsubscribeFromDataset",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "DELETE",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}",
            status: 200,
        },
        input: &shapes::UNSUBSCRIBE_FROM_DATASET_REQUEST,
        output: Some(&shapes::UNSUBSCRIBE_FROM_DATASET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        index: 15,
    };

    pub(super) static UPDATE_RECORDS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateRecords",
        auth: AuthKind::SigV4,
        http: HttpBinding {
            method: "POST",
            path: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}",
            status: 200,
        },
        input: &shapes::UPDATE_RECORDS_REQUEST,
        output: Some(&shapes::UPDATE_RECORDS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::INVALID_LAMBDA_FUNCTION_OUTPUT_EXCEPTION,
            &error::LAMBDA_THROTTLED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 16,
    };
}

/// The modelled errors of the service and a constructor for each.
pub mod error {
    use std::borrow::Cow;

    use crate::error::{Error, ErrorMeta};

    /// `AlreadyStreamedException`, status 400.
    pub static ALREADY_STREAMED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "AlreadyStreamedException",
        code: "AlreadyStreamedException",
        status: 400,
        sender_fault: true,
    };

    /// A `AlreadyStreamedException` with this message.
    pub fn already_streamed(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ALREADY_STREAMED_EXCEPTION, message)
    }

    /// `ConcurrentModificationException`, status 400.
    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400,
        sender_fault: true,
    };

    /// A `ConcurrentModificationException` with this message.
    pub fn concurrent_modification(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&CONCURRENT_MODIFICATION_EXCEPTION, message)
    }

    /// `DuplicateRequestException`, status 400.
    pub static DUPLICATE_REQUEST_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "DuplicateRequestException",
        code: "DuplicateRequestException",
        status: 400,
        sender_fault: true,
    };

    /// A `DuplicateRequestException` with this message.
    pub fn duplicate_request(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&DUPLICATE_REQUEST_EXCEPTION, message)
    }

    /// `InternalErrorException`, status 500.
    pub static INTERNAL_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InternalErrorException",
        code: "InternalErrorException",
        status: 500,
        sender_fault: false,
    };

    /// A `InternalErrorException` with this message.
    pub fn internal_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INTERNAL_ERROR_EXCEPTION, message)
    }

    /// `InvalidConfigurationException`, status 400.
    pub static INVALID_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidConfigurationException",
        code: "InvalidConfigurationException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidConfigurationException` with this message.
    pub fn invalid_configuration(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_CONFIGURATION_EXCEPTION, message)
    }

    /// `InvalidLambdaFunctionOutputException`, status 400.
    pub static INVALID_LAMBDA_FUNCTION_OUTPUT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidLambdaFunctionOutputException",
        code: "InvalidLambdaFunctionOutputException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidLambdaFunctionOutputException` with this message.
    pub fn invalid_lambda_function_output(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_LAMBDA_FUNCTION_OUTPUT_EXCEPTION, message)
    }

    /// `InvalidParameterException`, status 400.
    pub static INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidParameterException` with this message.
    pub fn invalid_parameter(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_PARAMETER_EXCEPTION, message)
    }

    /// `LambdaThrottledException`, status 429.
    pub static LAMBDA_THROTTLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "LambdaThrottledException",
        code: "LambdaThrottledException",
        status: 429,
        sender_fault: true,
    };

    /// A `LambdaThrottledException` with this message.
    pub fn lambda_throttled(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&LAMBDA_THROTTLED_EXCEPTION, message)
    }

    /// `LimitExceededException`, status 400.
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
        sender_fault: true,
    };

    /// A `LimitExceededException` with this message.
    pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&LIMIT_EXCEEDED_EXCEPTION, message)
    }

    /// `NotAuthorizedException`, status 403.
    pub static NOT_AUTHORIZED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "NotAuthorizedException",
        code: "NotAuthorizedException",
        status: 403,
        sender_fault: true,
    };

    /// A `NotAuthorizedException` with this message.
    pub fn not_authorized(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&NOT_AUTHORIZED_EXCEPTION, message)
    }

    /// `ResourceConflictException`, status 409.
    pub static RESOURCE_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ResourceConflictException",
        code: "ResourceConflictException",
        status: 409,
        sender_fault: true,
    };

    /// A `ResourceConflictException` with this message.
    pub fn resource_conflict(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&RESOURCE_CONFLICT_EXCEPTION, message)
    }

    /// `ResourceNotFoundException`, status 404.
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404,
        sender_fault: true,
    };

    /// A `ResourceNotFoundException` with this message.
    pub fn resource_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&RESOURCE_NOT_FOUND_EXCEPTION, message)
    }

    /// `TooManyRequestsException`, status 429.
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "TooManyRequestsException",
        code: "TooManyRequestsException",
        status: 429,
        sender_fault: true,
    };

    /// A `TooManyRequestsException` with this message.
    pub fn too_many_requests(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&TOO_MANY_REQUESTS_EXCEPTION, message)
    }
}

/// Validates `input`, calls the handler of `op` and encodes its answer.
pub async fn dispatch<S, Cx>(
    service: &S,
    cx: &Cx,
    op: &'static OpMeta,
    input: serde_json::Value,
    request_id: &str,
) -> Result<crate::Encoded, crate::Error>
where
    S: crate::Handle<BulkPublish, Cx>
        + crate::Handle<DeleteDataset, Cx>
        + crate::Handle<DescribeDataset, Cx>
        + crate::Handle<DescribeIdentityPoolUsage, Cx>
        + crate::Handle<DescribeIdentityUsage, Cx>
        + crate::Handle<GetBulkPublishDetails, Cx>
        + crate::Handle<GetCognitoEvents, Cx>
        + crate::Handle<GetIdentityPoolConfiguration, Cx>
        + crate::Handle<ListDatasets, Cx>
        + crate::Handle<ListIdentityPoolUsage, Cx>
        + crate::Handle<ListRecords, Cx>
        + crate::Handle<RegisterDevice, Cx>
        + crate::Handle<SetCognitoEvents, Cx>
        + crate::Handle<SetIdentityPoolConfiguration, Cx>
        + crate::Handle<SubscribeToDataset, Cx>
        + crate::Handle<UnsubscribeFromDataset, Cx>
        + crate::Handle<UpdateRecords, Cx>,
    Cx: Sync,
{
    let call = crate::dispatch::Call { service, cx, input, request_id };
    let answer = match op.index {
        0 => call.run::<BulkPublish>(),
        1 => call.run::<DeleteDataset>(),
        2 => call.run::<DescribeDataset>(),
        3 => call.run::<DescribeIdentityPoolUsage>(),
        4 => call.run::<DescribeIdentityUsage>(),
        5 => call.run::<GetBulkPublishDetails>(),
        6 => call.run::<GetCognitoEvents>(),
        7 => call.run::<GetIdentityPoolConfiguration>(),
        8 => call.run::<ListDatasets>(),
        9 => call.run::<ListIdentityPoolUsage>(),
        10 => call.run::<ListRecords>(),
        11 => call.run::<RegisterDevice>(),
        12 => call.run::<SetCognitoEvents>(),
        13 => call.run::<SetIdentityPoolConfiguration>(),
        14 => call.run::<SubscribeToDataset>(),
        15 => call.run::<UnsubscribeFromDataset>(),
        16 => call.run::<UpdateRecords>(),
        _ => return Err(crate::Error::not_implemented(op)),
    };
    answer.await
}
/// Wire shape `BulkPublishRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct BulkPublishRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `BulkPublishResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct BulkPublishResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
}

/// Wire enum `BulkPublishStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum BulkPublishStatus {
    /// `NOT_STARTED`.
    #[serde(rename = "NOT_STARTED")]
    NotStarted,
    /// `IN_PROGRESS`.
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    /// `FAILED`.
    #[serde(rename = "FAILED")]
    Failed,
    /// `SUCCEEDED`.
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
}

impl BulkPublishStatus {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::NotStarted, Self::InProgress, Self::Failed, Self::Succeeded];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
        }
    }
}

impl std::fmt::Display for BulkPublishStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CognitoStreams`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct CognitoStreams {
    /// `StreamName`; length `1..=128`.
    #[serde(rename = "StreamName", default, skip_serializing_if = "Option::is_none")]
    pub stream_name: Option<String>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// `StreamingStatus`.
    #[serde(rename = "StreamingStatus", default, skip_serializing_if = "Option::is_none")]
    pub streaming_status: Option<StreamingStatus>,
}

/// Wire shape `Dataset`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Dataset {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName", default, skip_serializing_if = "Option::is_none")]
    pub dataset_name: Option<String>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `LastModifiedBy`.
    #[serde(rename = "LastModifiedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// `DataStorage`.
    #[serde(rename = "DataStorage", default, skip_serializing_if = "Option::is_none")]
    pub data_storage: Option<i64>,
    /// `NumRecords`.
    #[serde(rename = "NumRecords", default, skip_serializing_if = "Option::is_none")]
    pub num_records: Option<i64>,
}

/// Wire shape `DeleteDatasetRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteDatasetRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
}

/// Wire shape `DeleteDatasetResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteDatasetResponse {
    /// `Dataset`.
    #[serde(rename = "Dataset", default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<Dataset>,
}

/// Wire shape `DescribeDatasetRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeDatasetRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
}

/// Wire shape `DescribeDatasetResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeDatasetResponse {
    /// `Dataset`.
    #[serde(rename = "Dataset", default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<Dataset>,
}

/// Wire shape `DescribeIdentityPoolUsageRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeIdentityPoolUsageRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `DescribeIdentityPoolUsageResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeIdentityPoolUsageResponse {
    /// `IdentityPoolUsage`.
    #[serde(rename = "IdentityPoolUsage", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_usage: Option<IdentityPoolUsage>,
}

/// Wire shape `DescribeIdentityUsageRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeIdentityUsageRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
}

/// Wire shape `DescribeIdentityUsageResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeIdentityUsageResponse {
    /// `IdentityUsage`.
    #[serde(rename = "IdentityUsage", default, skip_serializing_if = "Option::is_none")]
    pub identity_usage: Option<IdentityUsage>,
}

/// Wire shape `GetBulkPublishDetailsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetBulkPublishDetailsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `GetBulkPublishDetailsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetBulkPublishDetailsResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `BulkPublishStartTime`.
    #[serde(rename = "BulkPublishStartTime", default, skip_serializing_if = "Option::is_none")]
    pub bulk_publish_start_time: Option<crate::Timestamp>,
    /// `BulkPublishCompleteTime`.
    #[serde(rename = "BulkPublishCompleteTime", default, skip_serializing_if = "Option::is_none")]
    pub bulk_publish_complete_time: Option<crate::Timestamp>,
    /// `BulkPublishStatus`.
    #[serde(rename = "BulkPublishStatus", default, skip_serializing_if = "Option::is_none")]
    pub bulk_publish_status: Option<BulkPublishStatus>,
    /// `FailureMessage`.
    #[serde(rename = "FailureMessage", default, skip_serializing_if = "Option::is_none")]
    pub failure_message: Option<String>,
}

/// Wire shape `GetCognitoEventsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetCognitoEventsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `GetCognitoEventsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetCognitoEventsResponse {
    /// `Events`; length `..=1`.
    #[serde(rename = "Events", default, skip_serializing_if = "Option::is_none")]
    pub events: Option<BTreeMap<String, String>>,
}

/// Wire shape `GetIdentityPoolConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetIdentityPoolConfigurationRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `GetIdentityPoolConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetIdentityPoolConfigurationResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `PushSync`.
    #[serde(rename = "PushSync", default, skip_serializing_if = "Option::is_none")]
    pub push_sync: Option<PushSync>,
    /// `CognitoStreams`.
    #[serde(rename = "CognitoStreams", default, skip_serializing_if = "Option::is_none")]
    pub cognito_streams: Option<CognitoStreams>,
}

/// Wire shape `IdentityPoolUsage`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct IdentityPoolUsage {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `SyncSessionsCount`.
    #[serde(rename = "SyncSessionsCount", default, skip_serializing_if = "Option::is_none")]
    pub sync_sessions_count: Option<i64>,
    /// `DataStorage`.
    #[serde(rename = "DataStorage", default, skip_serializing_if = "Option::is_none")]
    pub data_storage: Option<i64>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire shape `IdentityUsage`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct IdentityUsage {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `DatasetCount`.
    #[serde(rename = "DatasetCount", default, skip_serializing_if = "Option::is_none")]
    pub dataset_count: Option<i32>,
    /// `DataStorage`.
    #[serde(rename = "DataStorage", default, skip_serializing_if = "Option::is_none")]
    pub data_storage: Option<i64>,
}

/// Wire shape `ListDatasetsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListDatasetsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `MaxResults`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

/// Wire shape `ListDatasetsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListDatasetsResponse {
    /// `Datasets`.
    #[serde(rename = "Datasets", default, skip_serializing_if = "Option::is_none")]
    pub datasets: Option<Vec<Dataset>>,
    /// `Count`.
    #[serde(rename = "Count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListIdentityPoolUsageRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListIdentityPoolUsageRequest {
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `MaxResults`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

/// Wire shape `ListIdentityPoolUsageResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListIdentityPoolUsageResponse {
    /// `IdentityPoolUsages`.
    #[serde(rename = "IdentityPoolUsages", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_usages: Option<Vec<IdentityPoolUsage>>,
    /// `MaxResults`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `Count`.
    #[serde(rename = "Count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListRecordsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListRecordsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
    /// `LastSyncCount`.
    #[serde(rename = "LastSyncCount", default, skip_serializing_if = "Option::is_none")]
    pub last_sync_count: Option<i64>,
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `MaxResults`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `SyncSessionToken`.
    #[serde(rename = "SyncSessionToken", default, skip_serializing_if = "Option::is_none")]
    pub sync_session_token: Option<String>,
}

/// Wire shape `ListRecordsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListRecordsResponse {
    /// `Records`.
    #[serde(rename = "Records", default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<Record>>,
    /// `NextToken`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `Count`.
    #[serde(rename = "Count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// `DatasetSyncCount`.
    #[serde(rename = "DatasetSyncCount", default, skip_serializing_if = "Option::is_none")]
    pub dataset_sync_count: Option<i64>,
    /// `LastModifiedBy`.
    #[serde(rename = "LastModifiedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// `MergedDatasetNames`.
    #[serde(rename = "MergedDatasetNames", default, skip_serializing_if = "Option::is_none")]
    pub merged_dataset_names: Option<Vec<String>>,
    /// `DatasetExists`.
    #[serde(rename = "DatasetExists", default, skip_serializing_if = "Option::is_none")]
    pub dataset_exists: Option<bool>,
    /// `DatasetDeletedAfterRequestedSyncCount`.
    #[serde(
        rename = "DatasetDeletedAfterRequestedSyncCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub dataset_deleted_after_requested_sync_count: Option<bool>,
    /// `SyncSessionToken`.
    #[serde(rename = "SyncSessionToken", default, skip_serializing_if = "Option::is_none")]
    pub sync_session_token: Option<String>,
}

/// Wire enum `Operation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum Operation {
    /// `replace`.
    #[serde(rename = "replace")]
    Replace,
    /// `remove`.
    #[serde(rename = "remove")]
    Remove,
}

impl Operation {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Replace, Self::Remove];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Remove => "remove",
        }
    }
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `Platform`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum Platform {
    /// `APNS`.
    #[serde(rename = "APNS")]
    Apns,
    /// `APNS_SANDBOX`.
    #[serde(rename = "APNS_SANDBOX")]
    ApnsSandbox,
    /// `GCM`.
    #[serde(rename = "GCM")]
    Gcm,
    /// `ADM`.
    #[serde(rename = "ADM")]
    Adm,
}

impl Platform {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Apns, Self::ApnsSandbox, Self::Gcm, Self::Adm];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Apns => "APNS",
            Self::ApnsSandbox => "APNS_SANDBOX",
            Self::Gcm => "GCM",
            Self::Adm => "ADM",
        }
    }
}

impl std::fmt::Display for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PushSync`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct PushSync {
    /// `ApplicationArns`.
    #[serde(rename = "ApplicationArns", default, skip_serializing_if = "Option::is_none")]
    pub application_arns: Option<Vec<String>>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

/// Wire shape `Record`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Record {
    /// `Key`; length `1..=1024`.
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// `Value`; length `..=1048575`.
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `SyncCount`.
    #[serde(rename = "SyncCount", default, skip_serializing_if = "Option::is_none")]
    pub sync_count: Option<i64>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `LastModifiedBy`.
    #[serde(rename = "LastModifiedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// `DeviceLastModifiedDate`.
    #[serde(rename = "DeviceLastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub device_last_modified_date: Option<crate::Timestamp>,
}

/// Wire shape `RecordPatch`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RecordPatch {
    /// `Op`.
    #[serde(rename = "Op")]
    pub op: Operation,
    /// `Key`; length `1..=1024`.
    #[serde(rename = "Key")]
    pub key: String,
    /// `Value`; length `..=1048575`.
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `SyncCount`.
    #[serde(rename = "SyncCount")]
    pub sync_count: i64,
    /// `DeviceLastModifiedDate`.
    #[serde(rename = "DeviceLastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub device_last_modified_date: Option<crate::Timestamp>,
}

/// Wire shape `RegisterDeviceRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RegisterDeviceRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `Platform`.
    #[serde(rename = "Platform")]
    pub platform: Platform,
    /// `Token`.
    #[serde(rename = "Token")]
    pub token: String,
}

/// Wire shape `RegisterDeviceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RegisterDeviceResponse {
    /// `DeviceId`; length `1..=256`.
    #[serde(rename = "DeviceId", default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// Wire shape `SetCognitoEventsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetCognitoEventsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `Events`; length `..=1`.
    #[serde(rename = "Events")]
    pub events: BTreeMap<String, String>,
}

/// Wire shape `SetIdentityPoolConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetIdentityPoolConfigurationRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `PushSync`.
    #[serde(rename = "PushSync", default, skip_serializing_if = "Option::is_none")]
    pub push_sync: Option<PushSync>,
    /// `CognitoStreams`.
    #[serde(rename = "CognitoStreams", default, skip_serializing_if = "Option::is_none")]
    pub cognito_streams: Option<CognitoStreams>,
}

/// Wire shape `SetIdentityPoolConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetIdentityPoolConfigurationResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `PushSync`.
    #[serde(rename = "PushSync", default, skip_serializing_if = "Option::is_none")]
    pub push_sync: Option<PushSync>,
    /// `CognitoStreams`.
    #[serde(rename = "CognitoStreams", default, skip_serializing_if = "Option::is_none")]
    pub cognito_streams: Option<CognitoStreams>,
}

/// Wire enum `StreamingStatus`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum StreamingStatus {
    /// `ENABLED`.
    #[serde(rename = "ENABLED")]
    Enabled,
    /// `DISABLED`.
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl StreamingStatus {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}

impl std::fmt::Display for StreamingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `SubscribeToDatasetRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SubscribeToDatasetRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
    /// `DeviceId`; length `1..=256`.
    #[serde(rename = "DeviceId")]
    pub device_id: String,
}

/// Wire shape `SubscribeToDatasetResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SubscribeToDatasetResponse {}

/// Wire shape `UnsubscribeFromDatasetRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UnsubscribeFromDatasetRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
    /// `DeviceId`; length `1..=256`.
    #[serde(rename = "DeviceId")]
    pub device_id: String,
}

/// Wire shape `UnsubscribeFromDatasetResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UnsubscribeFromDatasetResponse {}

/// Wire shape `UpdateRecordsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateRecordsRequest {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `DatasetName`; length `1..=128`.
    #[serde(rename = "DatasetName")]
    pub dataset_name: String,
    /// `DeviceId`; length `1..=256`.
    #[serde(rename = "DeviceId", default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// `RecordPatches`.
    #[serde(rename = "RecordPatches", default, skip_serializing_if = "Option::is_none")]
    pub record_patches: Option<Vec<RecordPatch>>,
    /// `SyncSessionToken`.
    #[serde(rename = "SyncSessionToken")]
    pub sync_session_token: String,
    /// `ClientContext`.
    #[serde(rename = "ClientContext", default, skip_serializing_if = "Option::is_none")]
    pub client_context: Option<String>,
}

/// Wire shape `UpdateRecordsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateRecordsResponse {
    /// `Records`.
    #[serde(rename = "Records", default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<Record>>,
}

/// The static schema, one `Shape` per wire shape.
pub mod shapes {
    use crate::schema::{Location, Member, Pattern, Shape};

    static PATTERN_0: Pattern =
        Pattern::new("arn:aws:sns:[-0-9a-z]+:\\d+:app/[A-Z_]+/[a-zA-Z0-9_.-]+");
    static PATTERN_1: Pattern = Pattern::new("arn:aws:iam::\\d+:role/.*");
    static PATTERN_2: Pattern = Pattern::new("[a-zA-Z0-9_.:-]+");
    static PATTERN_3: Pattern = Pattern::new("[\\w-]+:[0-9a-f-]+");

    /// `ApplicationArn`.
    pub static APPLICATION_ARN: Shape = Shape::string("ApplicationArn").pattern(&PATTERN_0);
    /// `ApplicationArnList`.
    pub static APPLICATION_ARN_LIST: Shape =
        Shape::list("ApplicationArnList", &APPLICATION_ARN, "member", false);
    /// `AssumeRoleArn`.
    pub static ASSUME_ROLE_ARN: Shape =
        Shape::string("AssumeRoleArn").min(20).max(2048).pattern(&PATTERN_1);
    /// `Boolean`.
    pub static BOOLEAN: Shape = Shape::boolean("Boolean");
    static BULK_PUBLISH_REQUEST_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId")];
    /// `BulkPublishRequest`.
    pub static BULK_PUBLISH_REQUEST: Shape =
        Shape::structure("BulkPublishRequest", BULK_PUBLISH_REQUEST_MEMBERS);
    static BULK_PUBLISH_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)];
    /// `BulkPublishResponse`.
    pub static BULK_PUBLISH_RESPONSE: Shape =
        Shape::structure("BulkPublishResponse", BULK_PUBLISH_RESPONSE_MEMBERS);
    /// `BulkPublishStatus`.
    pub static BULK_PUBLISH_STATUS: Shape = Shape::enumeration(
        "BulkPublishStatus",
        &["NOT_STARTED", "IN_PROGRESS", "FAILED", "SUCCEEDED"],
    );
    /// `ClientContext`.
    pub static CLIENT_CONTEXT: Shape = Shape::string("ClientContext");
    /// `CognitoEventType`.
    pub static COGNITO_EVENT_TYPE: Shape = Shape::string("CognitoEventType");
    static COGNITO_STREAMS_MEMBERS: &[Member] = &[
        Member::new("StreamName", &STREAM_NAME),
        Member::new("RoleArn", &ASSUME_ROLE_ARN),
        Member::new("StreamingStatus", &STREAMING_STATUS),
    ];
    /// `CognitoStreams`.
    pub static COGNITO_STREAMS: Shape = Shape::structure("CognitoStreams", COGNITO_STREAMS_MEMBERS);
    static DATASET_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("DatasetName", &DATASET_NAME),
        Member::new("CreationDate", &DATE),
        Member::new("LastModifiedDate", &DATE),
        Member::new("LastModifiedBy", &STRING),
        Member::new("DataStorage", &LONG),
        Member::new("NumRecords", &LONG),
    ];
    /// `Dataset`.
    pub static DATASET: Shape = Shape::structure("Dataset", DATASET_MEMBERS);
    /// `DatasetList`.
    pub static DATASET_LIST: Shape = Shape::list("DatasetList", &DATASET, "member", false);
    /// `DatasetName`.
    pub static DATASET_NAME: Shape =
        Shape::string("DatasetName").min(1).max(128).pattern(&PATTERN_2);
    /// `Date`.
    pub static DATE: Shape = Shape::timestamp("Date");
    static DELETE_DATASET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
    ];
    /// `DeleteDatasetRequest`.
    pub static DELETE_DATASET_REQUEST: Shape =
        Shape::structure("DeleteDatasetRequest", DELETE_DATASET_REQUEST_MEMBERS);
    static DELETE_DATASET_RESPONSE_MEMBERS: &[Member] = &[Member::new("Dataset", &DATASET)];
    /// `DeleteDatasetResponse`.
    pub static DELETE_DATASET_RESPONSE: Shape =
        Shape::structure("DeleteDatasetResponse", DELETE_DATASET_RESPONSE_MEMBERS);
    static DESCRIBE_DATASET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
    ];
    /// `DescribeDatasetRequest`.
    pub static DESCRIBE_DATASET_REQUEST: Shape =
        Shape::structure("DescribeDatasetRequest", DESCRIBE_DATASET_REQUEST_MEMBERS);
    static DESCRIBE_DATASET_RESPONSE_MEMBERS: &[Member] = &[Member::new("Dataset", &DATASET)];
    /// `DescribeDatasetResponse`.
    pub static DESCRIBE_DATASET_RESPONSE: Shape =
        Shape::structure("DescribeDatasetResponse", DESCRIBE_DATASET_RESPONSE_MEMBERS);
    static DESCRIBE_IDENTITY_POOL_USAGE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId")];
    /// `DescribeIdentityPoolUsageRequest`.
    pub static DESCRIBE_IDENTITY_POOL_USAGE_REQUEST: Shape = Shape::structure(
        "DescribeIdentityPoolUsageRequest",
        DESCRIBE_IDENTITY_POOL_USAGE_REQUEST_MEMBERS,
    );
    static DESCRIBE_IDENTITY_POOL_USAGE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolUsage", &IDENTITY_POOL_USAGE)];
    /// `DescribeIdentityPoolUsageResponse`.
    pub static DESCRIBE_IDENTITY_POOL_USAGE_RESPONSE: Shape = Shape::structure(
        "DescribeIdentityPoolUsageResponse",
        DESCRIBE_IDENTITY_POOL_USAGE_RESPONSE_MEMBERS,
    );
    static DESCRIBE_IDENTITY_USAGE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
    ];
    /// `DescribeIdentityUsageRequest`.
    pub static DESCRIBE_IDENTITY_USAGE_REQUEST: Shape =
        Shape::structure("DescribeIdentityUsageRequest", DESCRIBE_IDENTITY_USAGE_REQUEST_MEMBERS);
    static DESCRIBE_IDENTITY_USAGE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityUsage", &IDENTITY_USAGE)];
    /// `DescribeIdentityUsageResponse`.
    pub static DESCRIBE_IDENTITY_USAGE_RESPONSE: Shape =
        Shape::structure("DescribeIdentityUsageResponse", DESCRIBE_IDENTITY_USAGE_RESPONSE_MEMBERS);
    /// `DeviceId`.
    pub static DEVICE_ID: Shape = Shape::string("DeviceId").min(1).max(256);
    /// `Events`.
    pub static EVENTS: Shape =
        Shape::map("Events", &COGNITO_EVENT_TYPE, &LAMBDA_FUNCTION_ARN).max(1);
    static GET_BULK_PUBLISH_DETAILS_REQUEST_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId")];
    /// `GetBulkPublishDetailsRequest`.
    pub static GET_BULK_PUBLISH_DETAILS_REQUEST: Shape =
        Shape::structure("GetBulkPublishDetailsRequest", GET_BULK_PUBLISH_DETAILS_REQUEST_MEMBERS);
    static GET_BULK_PUBLISH_DETAILS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("BulkPublishStartTime", &DATE),
        Member::new("BulkPublishCompleteTime", &DATE),
        Member::new("BulkPublishStatus", &BULK_PUBLISH_STATUS),
        Member::new("FailureMessage", &STRING),
    ];
    /// `GetBulkPublishDetailsResponse`.
    pub static GET_BULK_PUBLISH_DETAILS_RESPONSE: Shape = Shape::structure(
        "GetBulkPublishDetailsResponse",
        GET_BULK_PUBLISH_DETAILS_RESPONSE_MEMBERS,
    );
    static GET_COGNITO_EVENTS_REQUEST_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId")];
    /// `GetCognitoEventsRequest`.
    pub static GET_COGNITO_EVENTS_REQUEST: Shape =
        Shape::structure("GetCognitoEventsRequest", GET_COGNITO_EVENTS_REQUEST_MEMBERS);
    static GET_COGNITO_EVENTS_RESPONSE_MEMBERS: &[Member] = &[Member::new("Events", &EVENTS)];
    /// `GetCognitoEventsResponse`.
    pub static GET_COGNITO_EVENTS_RESPONSE: Shape =
        Shape::structure("GetCognitoEventsResponse", GET_COGNITO_EVENTS_RESPONSE_MEMBERS);
    static GET_IDENTITY_POOL_CONFIGURATION_REQUEST_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId")];
    /// `GetIdentityPoolConfigurationRequest`.
    pub static GET_IDENTITY_POOL_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "GetIdentityPoolConfigurationRequest",
        GET_IDENTITY_POOL_CONFIGURATION_REQUEST_MEMBERS,
    );
    static GET_IDENTITY_POOL_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("PushSync", &PUSH_SYNC),
        Member::new("CognitoStreams", &COGNITO_STREAMS),
    ];
    /// `GetIdentityPoolConfigurationResponse`.
    pub static GET_IDENTITY_POOL_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "GetIdentityPoolConfigurationResponse",
        GET_IDENTITY_POOL_CONFIGURATION_RESPONSE_MEMBERS,
    );
    /// `IdentityId`.
    pub static IDENTITY_ID: Shape = Shape::string("IdentityId").min(1).max(55).pattern(&PATTERN_3);
    /// `IdentityPoolId`.
    pub static IDENTITY_POOL_ID: Shape =
        Shape::string("IdentityPoolId").min(1).max(55).pattern(&PATTERN_3);
    static IDENTITY_POOL_USAGE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("SyncSessionsCount", &LONG),
        Member::new("DataStorage", &LONG),
        Member::new("LastModifiedDate", &DATE),
    ];
    /// `IdentityPoolUsage`.
    pub static IDENTITY_POOL_USAGE: Shape =
        Shape::structure("IdentityPoolUsage", IDENTITY_POOL_USAGE_MEMBERS);
    /// `IdentityPoolUsageList`.
    pub static IDENTITY_POOL_USAGE_LIST: Shape =
        Shape::list("IdentityPoolUsageList", &IDENTITY_POOL_USAGE, "member", false);
    static IDENTITY_USAGE_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("LastModifiedDate", &DATE),
        Member::new("DatasetCount", &INTEGER),
        Member::new("DataStorage", &LONG),
    ];
    /// `IdentityUsage`.
    pub static IDENTITY_USAGE: Shape = Shape::structure("IdentityUsage", IDENTITY_USAGE_MEMBERS);
    /// `Integer`.
    pub static INTEGER: Shape = Shape::integer("Integer");
    /// `IntegerString`.
    pub static INTEGER_STRING: Shape = Shape::integer("IntegerString");
    /// `LambdaFunctionArn`.
    pub static LAMBDA_FUNCTION_ARN: Shape = Shape::string("LambdaFunctionArn");
    static LIST_DATASETS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("NextToken", &STRING).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &INTEGER_STRING).at(Location::Query, "maxResults"),
    ];
    /// `ListDatasetsRequest`.
    pub static LIST_DATASETS_REQUEST: Shape =
        Shape::structure("ListDatasetsRequest", LIST_DATASETS_REQUEST_MEMBERS);
    static LIST_DATASETS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Datasets", &DATASET_LIST),
        Member::new("Count", &INTEGER),
        Member::new("NextToken", &STRING),
    ];
    /// `ListDatasetsResponse`.
    pub static LIST_DATASETS_RESPONSE: Shape =
        Shape::structure("ListDatasetsResponse", LIST_DATASETS_RESPONSE_MEMBERS);
    static LIST_IDENTITY_POOL_USAGE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("NextToken", &STRING).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &INTEGER_STRING).at(Location::Query, "maxResults"),
    ];
    /// `ListIdentityPoolUsageRequest`.
    pub static LIST_IDENTITY_POOL_USAGE_REQUEST: Shape =
        Shape::structure("ListIdentityPoolUsageRequest", LIST_IDENTITY_POOL_USAGE_REQUEST_MEMBERS);
    static LIST_IDENTITY_POOL_USAGE_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolUsages", &IDENTITY_POOL_USAGE_LIST),
        Member::new("MaxResults", &INTEGER),
        Member::new("Count", &INTEGER),
        Member::new("NextToken", &STRING),
    ];
    /// `ListIdentityPoolUsageResponse`.
    pub static LIST_IDENTITY_POOL_USAGE_RESPONSE: Shape = Shape::structure(
        "ListIdentityPoolUsageResponse",
        LIST_IDENTITY_POOL_USAGE_RESPONSE_MEMBERS,
    );
    static LIST_RECORDS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
        Member::new("LastSyncCount", &LONG).at(Location::Query, "lastSyncCount"),
        Member::new("NextToken", &STRING).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &INTEGER_STRING).at(Location::Query, "maxResults"),
        Member::new("SyncSessionToken", &SYNC_SESSION_TOKEN)
            .at(Location::Query, "syncSessionToken"),
    ];
    /// `ListRecordsRequest`.
    pub static LIST_RECORDS_REQUEST: Shape =
        Shape::structure("ListRecordsRequest", LIST_RECORDS_REQUEST_MEMBERS);
    static LIST_RECORDS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Records", &RECORD_LIST),
        Member::new("NextToken", &STRING),
        Member::new("Count", &INTEGER),
        Member::new("DatasetSyncCount", &LONG),
        Member::new("LastModifiedBy", &STRING),
        Member::new("MergedDatasetNames", &MERGED_DATASET_NAME_LIST),
        Member::new("DatasetExists", &BOOLEAN),
        Member::new("DatasetDeletedAfterRequestedSyncCount", &BOOLEAN),
        Member::new("SyncSessionToken", &STRING),
    ];
    /// `ListRecordsResponse`.
    pub static LIST_RECORDS_RESPONSE: Shape =
        Shape::structure("ListRecordsResponse", LIST_RECORDS_RESPONSE_MEMBERS);
    /// `Long`.
    pub static LONG: Shape = Shape::long("Long");
    /// `MergedDatasetNameList`.
    pub static MERGED_DATASET_NAME_LIST: Shape =
        Shape::list("MergedDatasetNameList", &STRING, "member", false);
    /// `Operation`.
    pub static OPERATION: Shape = Shape::enumeration("Operation", &["replace", "remove"]);
    /// `Platform`.
    pub static PLATFORM: Shape =
        Shape::enumeration("Platform", &["APNS", "APNS_SANDBOX", "GCM", "ADM"]);
    static PUSH_SYNC_MEMBERS: &[Member] = &[
        Member::new("ApplicationArns", &APPLICATION_ARN_LIST),
        Member::new("RoleArn", &ASSUME_ROLE_ARN),
    ];
    /// `PushSync`.
    pub static PUSH_SYNC: Shape = Shape::structure("PushSync", PUSH_SYNC_MEMBERS);
    /// `PushToken`.
    pub static PUSH_TOKEN: Shape = Shape::string("PushToken");
    static RECORD_MEMBERS: &[Member] = &[
        Member::new("Key", &RECORD_KEY),
        Member::new("Value", &RECORD_VALUE),
        Member::new("SyncCount", &LONG),
        Member::new("LastModifiedDate", &DATE),
        Member::new("LastModifiedBy", &STRING),
        Member::new("DeviceLastModifiedDate", &DATE),
    ];
    /// `Record`.
    pub static RECORD: Shape = Shape::structure("Record", RECORD_MEMBERS);
    /// `RecordKey`.
    pub static RECORD_KEY: Shape = Shape::string("RecordKey").min(1).max(1024);
    /// `RecordList`.
    pub static RECORD_LIST: Shape = Shape::list("RecordList", &RECORD, "member", false);
    static RECORD_PATCH_MEMBERS: &[Member] = &[
        Member::new("Op", &OPERATION).required(),
        Member::new("Key", &RECORD_KEY).required(),
        Member::new("Value", &RECORD_VALUE),
        Member::new("SyncCount", &LONG).required(),
        Member::new("DeviceLastModifiedDate", &DATE),
    ];
    /// `RecordPatch`.
    pub static RECORD_PATCH: Shape = Shape::structure("RecordPatch", RECORD_PATCH_MEMBERS);
    /// `RecordPatchList`.
    pub static RECORD_PATCH_LIST: Shape =
        Shape::list("RecordPatchList", &RECORD_PATCH, "member", false);
    /// `RecordValue`.
    pub static RECORD_VALUE: Shape = Shape::string("RecordValue").max(1_048_575);
    static REGISTER_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("Platform", &PLATFORM).required(),
        Member::new("Token", &PUSH_TOKEN).required(),
    ];
    /// `RegisterDeviceRequest`.
    pub static REGISTER_DEVICE_REQUEST: Shape =
        Shape::structure("RegisterDeviceRequest", REGISTER_DEVICE_REQUEST_MEMBERS);
    static REGISTER_DEVICE_RESPONSE_MEMBERS: &[Member] = &[Member::new("DeviceId", &DEVICE_ID)];
    /// `RegisterDeviceResponse`.
    pub static REGISTER_DEVICE_RESPONSE: Shape =
        Shape::structure("RegisterDeviceResponse", REGISTER_DEVICE_RESPONSE_MEMBERS);
    static SET_COGNITO_EVENTS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("Events", &EVENTS).required(),
    ];
    /// `SetCognitoEventsRequest`.
    pub static SET_COGNITO_EVENTS_REQUEST: Shape =
        Shape::structure("SetCognitoEventsRequest", SET_COGNITO_EVENTS_REQUEST_MEMBERS);
    static SET_IDENTITY_POOL_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("PushSync", &PUSH_SYNC),
        Member::new("CognitoStreams", &COGNITO_STREAMS),
    ];
    /// `SetIdentityPoolConfigurationRequest`.
    pub static SET_IDENTITY_POOL_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "SetIdentityPoolConfigurationRequest",
        SET_IDENTITY_POOL_CONFIGURATION_REQUEST_MEMBERS,
    );
    static SET_IDENTITY_POOL_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("PushSync", &PUSH_SYNC),
        Member::new("CognitoStreams", &COGNITO_STREAMS),
    ];
    /// `SetIdentityPoolConfigurationResponse`.
    pub static SET_IDENTITY_POOL_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "SetIdentityPoolConfigurationResponse",
        SET_IDENTITY_POOL_CONFIGURATION_RESPONSE_MEMBERS,
    );
    /// `StreamName`.
    pub static STREAM_NAME: Shape = Shape::string("StreamName").min(1).max(128);
    /// `StreamingStatus`.
    pub static STREAMING_STATUS: Shape =
        Shape::enumeration("StreamingStatus", &["ENABLED", "DISABLED"]);
    /// `String`.
    pub static STRING: Shape = Shape::string("String");
    static SUBSCRIBE_TO_DATASET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
        Member::new("DeviceId", &DEVICE_ID).required().at(Location::Path, "DeviceId"),
    ];
    /// `SubscribeToDatasetRequest`.
    pub static SUBSCRIBE_TO_DATASET_REQUEST: Shape =
        Shape::structure("SubscribeToDatasetRequest", SUBSCRIBE_TO_DATASET_REQUEST_MEMBERS);
    static SUBSCRIBE_TO_DATASET_RESPONSE_MEMBERS: &[Member] = &[];
    /// `SubscribeToDatasetResponse`.
    pub static SUBSCRIBE_TO_DATASET_RESPONSE: Shape =
        Shape::structure("SubscribeToDatasetResponse", SUBSCRIBE_TO_DATASET_RESPONSE_MEMBERS);
    /// `SyncSessionToken`.
    pub static SYNC_SESSION_TOKEN: Shape = Shape::string("SyncSessionToken");
    static UNSUBSCRIBE_FROM_DATASET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
        Member::new("DeviceId", &DEVICE_ID).required().at(Location::Path, "DeviceId"),
    ];
    /// `UnsubscribeFromDatasetRequest`.
    pub static UNSUBSCRIBE_FROM_DATASET_REQUEST: Shape =
        Shape::structure("UnsubscribeFromDatasetRequest", UNSUBSCRIBE_FROM_DATASET_REQUEST_MEMBERS);
    static UNSUBSCRIBE_FROM_DATASET_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UnsubscribeFromDatasetResponse`.
    pub static UNSUBSCRIBE_FROM_DATASET_RESPONSE: Shape = Shape::structure(
        "UnsubscribeFromDatasetResponse",
        UNSUBSCRIBE_FROM_DATASET_RESPONSE_MEMBERS,
    );
    static UPDATE_RECORDS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID)
            .required()
            .at(Location::Path, "IdentityPoolId"),
        Member::new("IdentityId", &IDENTITY_ID).required().at(Location::Path, "IdentityId"),
        Member::new("DatasetName", &DATASET_NAME).required().at(Location::Path, "DatasetName"),
        Member::new("DeviceId", &DEVICE_ID),
        Member::new("RecordPatches", &RECORD_PATCH_LIST),
        Member::new("SyncSessionToken", &SYNC_SESSION_TOKEN).required(),
        Member::new("ClientContext", &CLIENT_CONTEXT).at(Location::Header, "x-amz-Client-Context"),
    ];
    /// `UpdateRecordsRequest`.
    pub static UPDATE_RECORDS_REQUEST: Shape =
        Shape::structure("UpdateRecordsRequest", UPDATE_RECORDS_REQUEST_MEMBERS);
    static UPDATE_RECORDS_RESPONSE_MEMBERS: &[Member] = &[Member::new("Records", &RECORD_LIST)];
    /// `UpdateRecordsResponse`.
    pub static UPDATE_RECORDS_RESPONSE: Shape =
        Shape::structure("UpdateRecordsResponse", UPDATE_RECORDS_RESPONSE_MEMBERS);
}
