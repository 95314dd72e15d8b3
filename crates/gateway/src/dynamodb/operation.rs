//! The operations that the DynamoDB door serves, and the members that each takes.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html>

/// How the request is turned into questions to IAM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One table or index, named by `TableName`.
    Single,
    /// `RequestItems` of BatchGetItem.
    BatchGet,
    /// `RequestItems` of BatchWriteItem.
    BatchWrite,
    /// `TransactItems`.
    Transaction,
    /// All tables.
    Account,
    /// A change of the table itself.
    Definition,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    /// The IAM action, if it has one of its own.
    pub(crate) action: &'static str,
    pub(crate) shape: Shape,
    /// The members that it takes besides those of its family.
    members: &'static [&'static str],
}

impl Operation {
    /// Whether it takes this top-level member.
    pub(crate) fn takes(&self, member: &str) -> bool {
        self.members.contains(&member)
    }

    /// The largest body: DynamoDB's 16 MB where many items travel, and 1 MB where one does, which
    /// has 400 KB at most.
    pub(crate) const fn max_body(&self) -> usize {
        match self.shape {
            Shape::BatchGet | Shape::BatchWrite | Shape::Transaction => 16 << 20,
            Shape::Single | Shape::Account | Shape::Definition => 1 << 20,
        }
    }
}

const WRITE: &[&str] = &[
    "TableName",
    "Key",
    "Item",
    "AttributeUpdates",
    "UpdateExpression",
    "Expected",
    "ConditionalOperator",
    "ConditionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ReturnValues",
    "ReturnValuesOnConditionCheckFailure",
    "ReturnConsumedCapacity",
    "ReturnItemCollectionMetrics",
];
const GET: &[&str] = &[
    "TableName",
    "Key",
    "AttributesToGet",
    "ConsistentRead",
    "ReturnConsumedCapacity",
    "ProjectionExpression",
    "ExpressionAttributeNames",
];
const SEARCH: &[&str] = &[
    "TableName",
    "IndexName",
    "Select",
    "AttributesToGet",
    "Limit",
    "ConsistentRead",
    "KeyConditions",
    "QueryFilter",
    "ScanFilter",
    "ConditionalOperator",
    "ScanIndexForward",
    "ExclusiveStartKey",
    "ReturnConsumedCapacity",
    "TotalSegments",
    "Segment",
    "ProjectionExpression",
    "FilterExpression",
    "KeyConditionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
];
const BATCH: &[&str] = &["RequestItems", "ReturnConsumedCapacity", "ReturnItemCollectionMetrics"];
const TRANSACT: &[&str] = &[
    "TransactItems",
    "ReturnConsumedCapacity",
    "ReturnItemCollectionMetrics",
    "ClientRequestToken",
];
const DEFINE: &[&str] = &[
    "TableName",
    "AttributeDefinitions",
    "KeySchema",
    "LocalSecondaryIndexes",
    "GlobalSecondaryIndexes",
    "GlobalSecondaryIndexUpdates",
    "BillingMode",
    "ProvisionedThroughput",
    "OnDemandThroughput",
    "WarmThroughput",
    "StreamSpecification",
    "SSESpecification",
    "Tags",
    "TableClass",
    "DeletionProtectionEnabled",
];

const fn operation(
    name: &'static str,
    action: &'static str,
    shape: Shape,
    members: &'static [&'static str],
) -> Operation {
    Operation { name, action, shape, members }
}

static TABLE: [Operation; 15] = [
    operation("GetItem", "dynamodb:GetItem", Shape::Single, GET),
    operation("PutItem", "dynamodb:PutItem", Shape::Single, WRITE),
    operation("UpdateItem", "dynamodb:UpdateItem", Shape::Single, WRITE),
    operation("DeleteItem", "dynamodb:DeleteItem", Shape::Single, WRITE),
    operation("Query", "dynamodb:Query", Shape::Single, SEARCH),
    operation("Scan", "dynamodb:Scan", Shape::Single, SEARCH),
    operation("BatchGetItem", "dynamodb:BatchGetItem", Shape::BatchGet, BATCH),
    operation("BatchWriteItem", "dynamodb:BatchWriteItem", Shape::BatchWrite, BATCH),
    operation("TransactGetItems", "", Shape::Transaction, TRANSACT),
    operation("TransactWriteItems", "", Shape::Transaction, TRANSACT),
    operation("DescribeTable", "dynamodb:DescribeTable", Shape::Definition, &["TableName"]),
    operation(
        "ListTables",
        "dynamodb:ListTables",
        Shape::Account,
        &["ExclusiveStartTableName", "Limit"],
    ),
    operation("CreateTable", "dynamodb:CreateTable", Shape::Definition, DEFINE),
    operation("DeleteTable", "dynamodb:DeleteTable", Shape::Definition, &["TableName"]),
    operation("UpdateTable", "dynamodb:UpdateTable", Shape::Definition, DEFINE),
];

/// Finds an operation. PartiQL statements are not here: which leading keys they touch cannot be
/// told without a PartiQL parser, so they are refused.
pub(crate) fn find(name: &str) -> Option<&'static Operation> {
    TABLE.iter().find(|operation| operation.name == name)
}

/// The members of one read or write inside a batch or a transaction.
pub(crate) fn part_takes(member: &str) -> bool {
    GET.contains(&member) || WRITE.contains(&member)
}
