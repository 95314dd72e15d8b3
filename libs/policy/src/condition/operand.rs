//! The values of a condition, compiled by operator family, and the comparison with one value of
//! the request.

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ipnet::IpNet;

use super::Operator;
use super::date;
use crate::glob::Case;
use crate::variables::{Pattern, Probe, Syntax, Truth, split_arn};

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Text(Pattern),
    /// The six components, matched separately.
    Arn(Vec<Pattern>),
    Number(Number),
    /// Nanoseconds since 1970.
    Instant(i128),
    Bool(bool),
    Bytes(Vec<u8>),
    Net(IpNet),
}

/// Integers compare exactly, everything else as binary floating point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Number {
    Integer(i64),
    Float(f64),
}

impl Number {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(integer) = text.parse() {
            return Some(Self::Integer(integer));
        }
        // Rust also reads "inf" and "nan"; numbers of the policy language are digits.
        let plain = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E');
        let float: f64 = text.bytes().all(plain).then(|| text.parse().ok()).flatten()?;
        float.is_finite().then_some(Self::Float(float))
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(&b)),
            (a, b) => a.float().partial_cmp(&b.float()),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "only compared with a float")]
    const fn float(self) -> f64 {
        match self {
            Self::Integer(i) => i as f64,
            Self::Float(f) => f,
        }
    }
}

impl Operand {
    pub(crate) fn compile(
        operator: Operator,
        source: &str,
        variables: bool,
    ) -> Result<Self, &'static str> {
        use Operator as O;
        match operator {
            O::StringLike | O::StringNotLike => {
                Ok(Self::Text(Pattern::parse(source, Syntax { wildcards: true, variables })?))
            }
            O::StringEquals
            | O::StringNotEquals
            | O::StringEqualsIgnoreCase
            | O::StringNotEqualsIgnoreCase => {
                Ok(Self::Text(Pattern::parse(source, Syntax { wildcards: false, variables })?))
            }
            O::ArnEquals | O::ArnLike | O::ArnNotEquals | O::ArnNotLike => {
                compile_arn(source, variables)
            }
            O::NumericEquals
            | O::NumericNotEquals
            | O::NumericLessThan
            | O::NumericLessThanEquals
            | O::NumericGreaterThan
            | O::NumericGreaterThanEquals => {
                Number::parse(source).map(Self::Number).ok_or("not a number")
            }
            O::DateEquals
            | O::DateNotEquals
            | O::DateLessThan
            | O::DateLessThanEquals
            | O::DateGreaterThan
            | O::DateGreaterThanEquals => {
                date::parse(source).map(Self::Instant).ok_or("not a date")
            }
            O::Bool | O::Null => parse_bool(source).map(Self::Bool).ok_or("not a boolean"),
            O::BinaryEquals => STANDARD.decode(source).map(Self::Bytes).map_err(|_| "not base64"),
            O::IpAddress | O::NotIpAddress => {
                parse_net(source).map(Self::Net).ok_or("not an IP address or CIDR block")
            }
        }
    }

    /// The positive comparison of the family; negation is the caller's.
    pub(crate) fn test<'p>(
        &'p self,
        operator: Operator,
        value: &str,
        probe: &mut Probe<'p, '_>,
    ) -> Truth {
        let known = match self {
            Self::Text(pattern) => return pattern.test(value, case_of(operator), probe),
            Self::Arn(parts) => return test_arn(parts, value, probe),
            Self::Number(mine) => Number::parse(value)
                .and_then(|theirs| theirs.compare(*mine))
                .map(|order| ordered(operator, order)),
            Self::Instant(mine) => {
                date::parse(value).map(|theirs| ordered(operator, theirs.cmp(mine)))
            }
            Self::Bool(mine) => parse_bool(value).map(|theirs| theirs == *mine),
            Self::Bytes(mine) => STANDARD.decode(value).ok().map(|theirs| theirs == *mine),
            Self::Net(net) => value
                .parse::<IpAddr>()
                .ok()
                // A v4 address in v6 clothes is the v4 address, or a deny could be dodged.
                .map(|address| net.contains(&address.to_canonical())),
        };
        known.map_or(Truth::Unknown, Truth::from)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let patterns = match self {
            Self::Text(pattern) => std::slice::from_ref(pattern),
            Self::Arn(parts) => parts.as_slice(),
            _ => &[],
        };
        patterns.iter().flat_map(Pattern::keys)
    }
}

const fn case_of(operator: Operator) -> Case {
    match operator {
        Operator::StringEqualsIgnoreCase | Operator::StringNotEqualsIgnoreCase => Case::Insensitive,
        _ => Case::Sensitive,
    }
}

/// Does "value `order` operand" satisfy the operator?
const fn ordered(operator: Operator, order: Ordering) -> bool {
    use Operator as O;
    match operator {
        O::NumericLessThan | O::DateLessThan => order.is_lt(),
        O::NumericLessThanEquals | O::DateLessThanEquals => order.is_le(),
        O::NumericGreaterThan | O::DateGreaterThan => order.is_gt(),
        O::NumericGreaterThanEquals | O::DateGreaterThanEquals => order.is_ge(),
        _ => order.is_eq(),
    }
}

fn parse_bool(text: &str) -> Option<bool> {
    match () {
        () if text.eq_ignore_ascii_case("true") => Some(true),
        () if text.eq_ignore_ascii_case("false") => Some(false),
        () => None,
    }
}

fn parse_net(source: &str) -> Option<IpNet> {
    match source.parse::<IpNet>() {
        Ok(net) => Some(net),
        Err(_) => source.parse::<IpAddr>().ok().map(|a| IpNet::from(a.to_canonical())),
    }
}

/// A bare `*` stands for any ARN; otherwise missing components match nothing.
fn compile_arn(source: &str, variables: bool) -> Result<Operand, &'static str> {
    let parts = if source == "*" { vec!["*"; 6] } else { split_arn(source, variables) };
    let syntax = Syntax { wildcards: true, variables };
    parts
        .into_iter()
        .map(|part| Pattern::parse(part, syntax))
        .collect::<Result<Vec<_>, _>>()
        .map(Operand::Arn)
}

fn test_arn<'p>(parts: &'p [Pattern], value: &str, probe: &mut Probe<'p, '_>) -> Truth {
    if value.splitn(6, ':').count() < 6 {
        return Truth::Unknown;
    }
    if parts.len() < 6 {
        return Truth::No;
    }
    let mut answer = Truth::Yes;
    for (pattern, component) in parts.iter().zip(value.splitn(6, ':')) {
        match pattern.test(component, Case::Sensitive, probe) {
            Truth::No => return Truth::No,
            Truth::Unknown => answer = Truth::Unknown,
            Truth::Yes => {}
        }
    }
    answer
}
