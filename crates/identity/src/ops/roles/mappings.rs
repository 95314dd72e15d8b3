//! Role mappings: checked on the way in, shown on the way out.

use base::{Arn, Deployment};
use wire::Error;
use wire::cognito_identity::{
    AmbiguousRoleResolutionType, MappingRule, MappingRuleMatchType, RoleMapping as Wire,
    RoleMappingType, RulesConfigurationType, error,
};

use crate::entities::{Ambiguous, MAX_RULES, MappingKind, Match, RoleMapping, Rule};

/// Refuses what is no role's ARN, and roles of other accounts (IP-076): a role is handed out only
/// where its own account decides on `iam:PassRole`.
pub(super) fn role_arn(deployment: &Deployment, arn: String) -> Result<String, Error> {
    let role = arn.parse::<Arn>().ok().filter(|parsed| {
        let (noun, name) = parsed.resource_parts();
        parsed.partition == "aws"
            && parsed.service == "iam"
            && parsed.region.is_empty()
            && noun == "role"
            && !name.is_empty()
    });
    match role {
        None => Err(error::invalid_parameter(format!("Invalid role ARN: {arn}"))),
        Some(role) if role.account != deployment.account.as_str() => {
            Err(Error::access_denied("Cross-account pass role is not allowed."))
        }
        Some(_) => Ok(arn),
    }
}

/// A mapping as it is stored (IP-085: what happens without a match must be said).
pub(super) fn stored(
    deployment: &Deployment,
    provider: &str,
    mapping: Wire,
) -> Result<RoleMapping, Error> {
    let ambiguous = match mapping.ambiguous_role_resolution {
        Some(AmbiguousRoleResolutionType::AuthenticatedRole) => Ambiguous::AuthenticatedRole,
        Some(AmbiguousRoleResolutionType::Deny) => Ambiguous::Deny,
        None => {
            let text = format!("The role mapping for {provider} needs AmbiguousRoleResolution.");
            return Err(error::invalid_parameter(text));
        }
    };
    let kind = match (mapping.r#type, mapping.rules_configuration) {
        (RoleMappingType::Token, None) => MappingKind::Token,
        (RoleMappingType::Rules, Some(RulesConfigurationType { rules })) => {
            if rules.len() > MAX_RULES {
                let text = format!("The role mapping for {provider} has more than 25 rules.");
                return Err(error::invalid_parameter(text));
            }
            let each = rules.into_iter().map(|rule| stored_rule(deployment, rule));
            let rules = each.collect::<Result<_, _>>()?;
            MappingKind::Rules { rules }
        }
        (RoleMappingType::Token, Some(_)) => {
            let text = format!("The role mapping for {provider} has rules and is of type Token.");
            return Err(error::invalid_parameter(text));
        }
        (RoleMappingType::Rules, None) => {
            let text = format!("The role mapping for {provider} needs RulesConfiguration.");
            return Err(error::invalid_parameter(text));
        }
    };
    Ok(RoleMapping { kind, ambiguous })
}

fn stored_rule(deployment: &Deployment, rule: MappingRule) -> Result<Rule, Error> {
    let matches = match rule.match_type {
        MappingRuleMatchType::Equals => Match::Equals,
        MappingRuleMatchType::Contains => Match::Contains,
        MappingRuleMatchType::StartsWith => Match::StartsWith,
        MappingRuleMatchType::NotEqual => Match::NotEqual,
    };
    let role_arn = role_arn(deployment, rule.role_arn)?;
    Ok(Rule { claim: rule.claim, matches, value: rule.value, role_arn })
}

/// A mapping as it is answered.
pub(super) fn shown(mapping: &RoleMapping) -> Wire {
    let (kind, rules) = match &mapping.kind {
        MappingKind::Token => (RoleMappingType::Token, None),
        MappingKind::Rules { rules } => {
            let rules = rules.iter().map(shown_rule).collect();
            (RoleMappingType::Rules, Some(RulesConfigurationType { rules }))
        }
    };
    let ambiguous = match mapping.ambiguous {
        Ambiguous::AuthenticatedRole => AmbiguousRoleResolutionType::AuthenticatedRole,
        Ambiguous::Deny => AmbiguousRoleResolutionType::Deny,
    };
    Wire { r#type: kind, ambiguous_role_resolution: Some(ambiguous), rules_configuration: rules }
}

fn shown_rule(rule: &Rule) -> MappingRule {
    let match_type = match rule.matches {
        Match::Equals => MappingRuleMatchType::Equals,
        Match::Contains => MappingRuleMatchType::Contains,
        Match::StartsWith => MappingRuleMatchType::StartsWith,
        Match::NotEqual => MappingRuleMatchType::NotEqual,
    };
    MappingRule {
        claim: rule.claim.clone(),
        match_type,
        value: rule.value.clone(),
        role_arn: rule.role_arn.clone(),
    }
}
