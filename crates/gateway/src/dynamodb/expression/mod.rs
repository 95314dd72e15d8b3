//! DynamoDB's expressions: which attributes they name, and which partition key a key condition
//! demands. What cannot be parsed is refused; nothing is guessed.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html>

mod parser;
#[cfg(test)]
mod tests;
mod token;

use serde_json::{Map, Value};

use parser::Parser;

/// The most bytes of an expression, as in DynamoDB.
const MAX_LENGTH: usize = 4_096;

/// Why an expression is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct ExpressionError(pub(crate) String);

impl ExpressionError {
    fn syntax(at: impl std::fmt::Display) -> Self {
        Self(format!("Syntax error; token: \"{at}\""))
    }
}

/// `ExpressionAttributeNames`.
#[derive(Clone, Copy, Default)]
pub(crate) struct Names<'a>(pub(crate) Option<&'a Map<String, Value>>);

impl Names<'_> {
    fn resolve(self, placeholder: &str) -> Result<String, ExpressionError> {
        let name = self.0.and_then(|names| names.get(placeholder)).and_then(Value::as_str);
        name.map(str::to_owned).ok_or_else(|| {
            ExpressionError(format!(
                "An expression attribute name used in the document path is not defined; attribute \
                 name: {placeholder}"
            ))
        })
    }
}

/// A document path: its attribute, and whether it is the attribute as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DocumentPath {
    pub(crate) root: String,
    pub(crate) whole: bool,
}

/// A side of a comparison or an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    Path(DocumentPath),
    /// `:value`, with the sign.
    Value(String),
    /// A function, on these arguments.
    Call {
        /// Whether it is a condition by itself.
        truth: bool,
        args: Vec<Operand>,
    },
}

impl Operand {
    fn names(&self, attribute: &str) -> bool {
        match self {
            Self::Path(path) => path.root == attribute,
            Self::Value(_) => false,
            Self::Call { args, .. } => args.iter().any(|arg| arg.names(attribute)),
        }
    }
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// `left = right`.
    Equal(Operand, Operand),
    /// Any other single test, on these operands.
    Test(Vec<Operand>),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

/// A parsed condition and the attributes that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parsed {
    pub(crate) condition: Condition,
    pub(crate) attributes: Vec<String>,
}

/// Parses a condition, filter or key condition expression.
pub(crate) fn condition(text: &str, names: Names<'_>) -> Result<Parsed, ExpressionError> {
    let mut parser = Parser::new(checked(text)?, names)?;
    let condition = parser.condition()?;
    Ok(Parsed { condition, attributes: parser.finish()? })
}

/// The attributes that a projection expression names.
pub(crate) fn projection(text: &str, names: Names<'_>) -> Result<Vec<String>, ExpressionError> {
    let mut parser = Parser::new(checked(text)?, names)?;
    parser.paths()?;
    parser.finish()
}

/// The attributes that an update expression names.
pub(crate) fn update(text: &str, names: Names<'_>) -> Result<Vec<String>, ExpressionError> {
    let mut parser = Parser::new(checked(text)?, names)?;
    parser.update()?;
    parser.finish()
}

fn checked(text: &str) -> Result<&str, ExpressionError> {
    if text.is_empty() {
        return Err(ExpressionError("The expression can not be empty;".to_owned()));
    }
    if text.len() > MAX_LENGTH {
        return Err(ExpressionError(
            "Expression size has exceeded the maximum allowed size;".into(),
        ));
    }
    Ok(text)
}

impl Condition {
    /// The `:value` that a key condition demands of the partition key. There must be exactly one
    /// such equality, in a plain conjunction.
    pub(crate) fn partition_value(&self, partition: &str) -> Result<&str, ExpressionError> {
        let mut found = Vec::new();
        self.conjuncts(partition, &mut found)?;
        match found.as_slice() {
            [value] => Ok(value),
            [] => Err(ExpressionError(format!(
                "Query condition missed key schema element: {partition}"
            ))),
            _ => Err(ExpressionError(
                "KeyConditionExpressions must only contain one condition per key".to_owned(),
            )),
        }
    }

    fn conjuncts<'a>(
        &'a self,
        partition: &str,
        found: &mut Vec<&'a str>,
    ) -> Result<(), ExpressionError> {
        match self {
            Self::All(parts) => parts.iter().try_for_each(|part| part.conjuncts(partition, found)),
            Self::Equal(Operand::Path(path), Operand::Value(value))
            | Self::Equal(Operand::Value(value), Operand::Path(path))
                if path.root == partition && path.whole =>
            {
                found.push(value);
                Ok(())
            }
            Self::Equal(left, right) => without_key([left, right], partition),
            Self::Test(operands) => without_key(operands, partition),
            Self::Any(_) => Err(invalid_operator("OR")),
            Self::Not(_) => Err(invalid_operator("NOT")),
        }
    }
}

/// Any other test of the partition key is not a query.
fn without_key<'a>(
    operands: impl IntoIterator<Item = &'a Operand>,
    partition: &str,
) -> Result<(), ExpressionError> {
    if operands.into_iter().any(|operand| operand.names(partition)) {
        return Err(ExpressionError("Query key condition not supported".to_owned()));
    }
    Ok(())
}

fn invalid_operator(name: &str) -> ExpressionError {
    ExpressionError(format!("Invalid operator used in KeyConditionExpression: {name}"))
}
