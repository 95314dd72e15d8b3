//! The operations that still answer "not implemented": the reviewed list; it only shrinks.

use base::Ctx;

use crate::Sync;

wire::not_yet!(
    Sync,
    Ctx,
    cognito_sync,
    [
        BulkPublish,
        GetBulkPublishDetails,
        GetCognitoEvents,
        GetIdentityPoolConfiguration,
        RegisterDevice,
        SetCognitoEvents,
        SetIdentityPoolConfiguration,
        SubscribeToDataset,
        UnsubscribeFromDataset,
    ]
);
