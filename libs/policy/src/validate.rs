//! The checks IAM makes on values, in the order in which IAM reports their faults: effects,
//! resources and dates that its old parser cannot read; Sids; presence of actions and resources;
//! form of resources; form of actions; principals.

use std::collections::HashSet;

use crate::context::Context;
use crate::error::ParseError;
use crate::glob::Case;
use crate::json::Json;
use crate::parse::{RawClause, RawStatement};
use crate::principal::{PrincipalClause, PrincipalEntry};
use crate::statement::PolicyKind;
use crate::variables::{Pattern, Probe, Syntax, Truth, split_arn};

type Result<T> = std::result::Result<T, ParseError>;

pub(crate) const NO_ACTIONS: &str = "Policy statement must contain actions.";
const NO_RESOURCES: &str = "Policy statement must contain resources.";
const NO_VENDOR: &str =
    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const SIDS_NOT_UNIQUE: &str = "Statement IDs (SID) in a single policy must be unique.";
const BAD_SID: &str = "Statement IDs (SID) must be alpha-numeric. \
     Check that your input satisfies the regular expression [0-9A-Za-z]*";
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// Checks all statements; gives the principals of each, since their form decides here.
pub(crate) fn check(
    statements: &[RawStatement],
    kind: PolicyKind,
) -> Result<Vec<Option<PrincipalClause>>> {
    statements.iter().try_for_each(check_elements(kind))?;
    statements.iter().try_for_each(check_legacy)?;
    check_sids(statements, kind)?;
    statements.iter().try_for_each(|s| check_presence(s, kind))?;
    let resources = || statements.iter().filter_map(|s| s.resource.as_ref());
    resources().try_for_each(|clause| {
        clause.values.iter().try_for_each(|value| check_resource(&clause.path, value, kind))
    })?;
    let actions = || statements.iter().filter_map(|s| s.action.as_ref());
    actions().try_for_each(|clause| check_actions(clause, kind))?;
    statements.iter().map(check_principal).collect()
}

/// Elements the kind of policy may not or must have.
fn check_elements(kind: PolicyKind) -> impl Fn(&RawStatement) -> Result<()> {
    move |s| match (&s.principal, &s.resource) {
        (Some((path, ..)), _) if !kind.has_principal() => Err(ParseError::at(
            path,
            "Policy document should not specify a principal.",
            "only trust and resource policies name principals",
        )),
        // It would let in every token that any provider issues but one.
        (Some((path, true, _)), _) if kind == PolicyKind::Trust && s.effect == "Allow" => {
            Err(ParseError::at(
                path,
                "NotPrincipal cannot be used with Effect Allow in a trust policy.",
                "name those who are trusted with Principal",
            ))
        }
        (_, Some(resource)) if kind == PolicyKind::Trust => {
            let name = if resource.negated { "NotResource" } else { "Resource" };
            let message = format!("Has prohibited field {name}");
            Err(ParseError::at(&resource.path, message, "the resource is the role itself"))
        }
        (None, _) if kind.has_principal() => Err(ParseError::at(
            &s.path,
            "Missing required field Principal",
            "trust and resource policies name principals",
        )),
        _ => Ok(()),
    }
}

fn check_legacy(s: &RawStatement) -> Result<()> {
    match s.effect.as_str() {
        "Allow" | "Deny" => {}
        other => {
            let path = format!("{}.Effect", s.path);
            let detail = format!("the effect is {other:?}, not Allow or Deny");
            let known = ["Allow", "Deny"].iter().any(|e| e.eq_ignore_ascii_case(other));
            let fault = if known { ParseError::legacy } else { ParseError::syntax };
            return Err(fault(&path, detail));
        }
    }
    if let Some(clause) = &s.resource {
        for value in &clause.values {
            let parts = split_arn(value, true);
            let readable = match parts.as_slice() {
                // A short ARN may leave out its end, but nothing in the middle.
                ["arn", partition, service, rest @ ..] if is_partition(partition) => {
                    (parts.len() == 6 || !rest.contains(&"")) && !service.is_empty()
                }
                _ => true,
            };
            if !readable {
                return Err(ParseError::legacy(&clause.path, format!("{value:?} is not an ARN")));
            }
        }
    }
    Ok(())
}

fn check_sids(statements: &[RawStatement], kind: PolicyKind) -> Result<()> {
    let mut seen = HashSet::new();
    for s in statements {
        let Some(sid) = &s.sid else { continue };
        let path = format!("{}.Sid", s.path);
        let plain = sid.bytes().all(|b| b.is_ascii_alphanumeric());
        // Services take freer Sids in the policies of their resources.
        if !plain && kind != PolicyKind::Resource {
            return Err(ParseError::at(&path, BAD_SID, format!("{sid:?}")));
        }
        if !seen.insert(sid) {
            return Err(ParseError::at(&path, SIDS_NOT_UNIQUE, format!("{sid:?} is used twice")));
        }
    }
    Ok(())
}

fn check_presence(s: &RawStatement, kind: PolicyKind) -> Result<()> {
    let lacks = |c: &Option<RawClause>| c.as_ref().is_none_or(|c| c.values.is_empty());
    if lacks(&s.action) {
        let message = match kind {
            PolicyKind::Trust => "Missing required field Action",
            _ => NO_ACTIONS,
        };
        return Err(ParseError::at(&s.path, message, "no Action or NotAction, or an empty one"));
    }
    if kind != PolicyKind::Trust && lacks(&s.resource) {
        return Err(ParseError::at(&s.path, NO_RESOURCES, "no Resource, or an empty one"));
    }
    Ok(())
}

fn is_partition(text: &str) -> bool {
    matches!(text, "aws" | "aws-cn" | "aws-us-gov" | "aws-eusc" | "*")
        || text.starts_with("aws-iso")
        || text.starts_with("${")
}

fn check_resource(path: &str, value: &str, kind: PolicyKind) -> Result<()> {
    if value == "*" {
        return Ok(());
    }
    let fail = |message: String| Err(ParseError::at(path, message, format!("{value:?}")));
    let parts = split_arn(value, true);
    let (Some(partition), service) = (parts.get(1), parts.get(2).copied().unwrap_or_default())
    else {
        return fail(format!("Resource {value} must be in ARN format or \"*\"."));
    };
    if parts.first() != Some(&"arn") || !is_partition(partition) {
        let mut shown: Vec<&str> = parts.iter().skip(1).copied().collect();
        shown.resize(shown.len().max(5), "*");
        let shown = shown.join(":");
        return fail(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{shown}\"."
        ));
    }
    if service.is_empty() || service.contains(['*', '?']) && kind != PolicyKind::Resource {
        return fail("Resource vendor must be fully qualified and cannot contain regexes.".into());
    }
    let part = |i: usize| parts.get(i).copied().unwrap_or_default();
    let (region, account, name) = (part(3), part(4), part(5));
    match service {
        "iam" if !region.is_empty() => {
            fail(format!("IAM resource {value} cannot contain region information."))
        }
        "iam" if parts.len() == 6 && !is_iam_path(name) => fail(format!(
            "IAM resource path must either be \"*\" or start with {}.",
            IAM_PATHS.join(", ")
        )),
        // Access points and the like have an account; buckets and objects do not.
        "s3" if !region.is_empty() && account.is_empty() => {
            fail(format!("Resource {value} can not contain region information."))
        }
        _ => Ok(()),
    }
}

fn is_iam_path(name: &str) -> bool {
    name == "*" || name.starts_with("${") || IAM_PATHS.iter().any(|p| name.starts_with(p))
}

fn check_actions(clause: &RawClause, kind: PolicyKind) -> Result<()> {
    for action in &clause.values {
        let fail =
            |message: String| Err(ParseError::at(&clause.path, message, format!("{action:?}")));
        let mut parts = action.split(':');
        let (vendor, name) = (parts.next().unwrap_or_default(), parts.next());
        if name.is_none() && vendor != "*" {
            return fail(NO_VENDOR.into());
        }
        if parts.next().is_some() {
            return fail("Actions/Condition can contain only one colon.".into());
        }
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
        if vendor != "*" && (vendor.is_empty() || !vendor.bytes().all(plain)) {
            return fail(format!("Vendor {vendor} is not valid"));
        }
        if kind == PolicyKind::Trust && !clause.negated && !assumes(action) {
            return fail("AssumeRole policy may only specify STS AssumeRole actions.".into());
        }
    }
    Ok(())
}

/// Whether the pattern covers an action that a trust policy decides.
fn assumes(pattern: &str) -> bool {
    const ASSUMING: [&str; 6] = [
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
        "sts:SetContext",
        "sts:SetSourceIdentity",
        "sts:TagSession",
    ];
    let context = Context::new();
    let syntax = Syntax { wildcards: true, variables: false };
    let names_sts = pattern.get(..4).is_some_and(|v| v.eq_ignore_ascii_case("sts:"));
    names_sts
        && Pattern::parse(pattern, syntax).is_ok_and(|p| {
            let covers = |a| p.test(a, Case::Insensitive, &mut Probe::new(&context)) == Truth::Yes;
            ASSUMING.into_iter().any(covers)
        })
}

fn check_principal(s: &RawStatement) -> Result<Option<PrincipalClause>> {
    let Some((path, negated, value)) = &s.principal else { return Ok(None) };
    let entries = match value {
        Json::Text(text) if text == "*" => vec![PrincipalEntry::Everyone],
        Json::Text(text) => return Err(invalid_principal(path, "STAR", text)),
        Json::Object(members) => principal_entries(path, members)?,
        _ => return Err(ParseError::syntax(path, "\"*\" or an object is wanted")),
    };
    if entries.is_empty() {
        return Err(ParseError::syntax(path, "the element names nobody"));
    }
    Ok(Some(PrincipalClause { negated: *negated, entries }))
}

fn principal_entries(path: &str, members: &[(String, Json)]) -> Result<Vec<PrincipalEntry>> {
    let mut entries = Vec::new();
    for (class, value) in members {
        for item in value.many() {
            let Json::Text(text) = item else {
                return Err(ParseError::syntax(path, "a string or a list of strings is wanted"));
            };
            let entry = match class.as_str() {
                "AWS" => aws_entry(text),
                "Service" => host(text).map(PrincipalEntry::Service),
                "Federated" => federated_entry(text),
                "CanonicalUser" => plain(text).map(PrincipalEntry::CanonicalUser),
                _ => return Err(ParseError::syntax(path, format!("unknown class {class:?}"))),
            };
            entries.push(entry.ok_or_else(|| invalid_principal(path, class, text))?);
        }
    }
    Ok(entries)
}

fn invalid_principal(path: &str, class: &str, text: &str) -> ParseError {
    let message = format!("Invalid principal in policy: \"{class}\":\"{text}\"");
    ParseError::at(path, message, "not a form of principal")
}

fn plain(text: &str) -> Option<Box<str>> {
    (!text.is_empty() && !text.contains(['*', '?', ' '])).then(|| text.into())
}

fn host(text: &str) -> Option<Box<str>> {
    plain(text).filter(|t| t.contains('.'))
}

fn federated_entry(text: &str) -> Option<PrincipalEntry> {
    let known = if text.starts_with("arn:") {
        arn_account(text)?;
        plain(text)
    } else {
        host(text)
    };
    known.map(PrincipalEntry::Federated)
}

fn aws_entry(text: &str) -> Option<PrincipalEntry> {
    if text == "*" {
        return Some(PrincipalEntry::AnyAws);
    }
    if is_account(text) {
        return Some(PrincipalEntry::Account(text.into()));
    }
    let unique = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    if text.starts_with('A') && (16..=128).contains(&text.len()) && text.bytes().all(unique) {
        return Some(PrincipalEntry::UniqueId(text.into()));
    }
    let (account, name) = arn_account(text)?;
    if name == "root" {
        return Some(PrincipalEntry::Account(account.into()));
    }
    plain(text).map(PrincipalEntry::Arn)
}

/// The account and name of an IAM or STS ARN.
fn arn_account(text: &str) -> Option<(&str, &str)> {
    let mut parts = text.splitn(6, ':');
    let (head, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
    let (region, account, name) = (parts.next()?, parts.next()?, parts.next()?);
    let fit = head == "arn"
        && is_partition(partition)
        && matches!(service, "iam" | "sts")
        && region.is_empty()
        && is_account(account)
        && !name.is_empty();
    fit.then_some((account, name))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}
