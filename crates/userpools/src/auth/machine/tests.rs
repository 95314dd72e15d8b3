//! Every path through the table: nothing reaches tokens without what is demanded.

use proptest::prelude::*;
use wire::cognito_idp::{AuthFactorType, UserPoolMfaType};

use super::*;

const SECONDS: [Preference; 4] =
    [Preference::Sms, Preference::Email, Preference::SoftwareToken, Preference::WebAuthn];
const MEDIA: [Medium; 2] = [Medium::Email, Medium::Sms];
const FIRSTS: [First; 5] = [
    First::PasswordSrp,
    First::Password,
    First::Code(Medium::Email),
    First::Code(Medium::Sms),
    First::Passkey,
];

fn demands() -> Demands {
    Demands { firsts: FIRSTS.to_vec(), ..Demands::of_nobody(Vec::new()) }
}

fn all_stages() -> Vec<Stage> {
    let mut all = vec![
        Stage::Password,
        Stage::AdminPassword,
        Stage::PasswordSrp,
        Stage::PasswordVerifier,
        Stage::SelectFirst,
        Stage::Passkey,
        Stage::NewPassword,
        Stage::SelectSecond,
        Stage::SetUp,
        Stage::DeviceSrp,
        Stage::DeviceVerifier,
        Stage::Define,
        Stage::Custom,
    ];
    all.extend(MEDIA.map(Stage::Code));
    all.extend(SECONDS.map(Stage::Second));
    all
}

fn all_events() -> Vec<Event> {
    let mut all = vec![
        Event::SrpBegun,
        Event::Password,
        Event::Passkey { verified: true },
        Event::Passkey { verified: false },
        Event::NewPassword,
        Event::Device,
        Event::Answered,
        Event::Said(Verdict::Issue),
    ];
    all.extend(FIRSTS.map(Event::Chose));
    all.extend(MEDIA.map(Event::Code));
    all.extend(SECONDS.map(Event::Second));
    all.extend(SECONDS.map(Event::ChoseSecond));
    all.extend(SECONDS.map(Event::SetUp));
    all
}

/// Follows events from the beginning of a flow; the last step's answer.
fn run(flow: Flow, demands: &Demands, events: &[Event]) -> Result<(Progress, Next), Refused> {
    let begun = (Progress::begin(flow), Next::Ask(Progress::begin(flow).at));
    events.iter().try_fold(begun, |(progress, _), event| progress.after(*event, demands))
}

fn next(flow: Flow, demands: &Demands, events: &[Event]) -> Next {
    run(flow, demands, events).unwrap().1
}

#[test]
fn a_password_alone_is_enough_where_nothing_else_is_demanded() {
    assert_eq!(next(Flow::Password, &demands(), &[Event::Password]), Next::Tokens);
    let srp = [Event::SrpBegun, Event::Password];
    assert_eq!(next(Flow::Srp, &demands(), &srp[..1]), Next::Ask(Stage::PasswordVerifier));
    assert_eq!(next(Flow::Srp, &demands(), &srp), Next::Tokens);
}

#[test]
fn au_038_a_temporary_password_comes_before_the_second_factor() {
    let demands = Demands {
        new_password: true,
        mode: UserPoolMfaType::On,
        seconds: vec![Preference::Sms],
        ..demands()
    };
    let mut events = vec![Event::Password];
    assert_eq!(next(Flow::Password, &demands, &events), Next::Ask(Stage::NewPassword));
    events.push(Event::NewPassword);
    assert_eq!(next(Flow::Password, &demands, &events), Next::Ask(Stage::Second(Preference::Sms)));
    events.push(Event::Second(Preference::Sms));
    assert_eq!(next(Flow::Password, &demands, &events), Next::Tokens);
}

#[test]
fn au_036_au_037_au_117_second_factors_are_preferred_chosen_or_set_up() {
    use Preference::{Email, Sms, SoftwareToken};
    use UserPoolMfaType::{Off, On, Optional};
    let password = [Event::Password];
    let of = |mode, seconds: &[Preference], preferred, to_set_up: &[Preference]| {
        let (seconds, to_set_up) = (seconds.to_vec(), to_set_up.to_vec());
        let demands = Demands { mode, seconds, preferred, to_set_up, ..demands() };
        next(Flow::Password, &demands, &password)
    };
    assert_eq!(of(Off, &[Sms], None, &[]), Next::Tokens);
    assert_eq!(of(Optional, &[], None, &[SoftwareToken]), Next::Tokens);
    assert_eq!(of(Optional, &[Sms], None, &[]), Next::Ask(Stage::Second(Sms)));
    assert_eq!(of(On, &[Sms, Email], None, &[]), Next::Ask(Stage::SelectSecond));
    assert_eq!(of(On, &[Sms, Email], Some(Email), &[]), Next::Ask(Stage::Second(Email)));
    assert_eq!(of(On, &[Sms], Some(Email), &[]), Next::Ask(Stage::Second(Sms)));
    assert_eq!(of(On, &[], None, &[SoftwareToken]), Next::Ask(Stage::SetUp));
    assert_eq!(of(On, &[], None, &[]), Next::NoSecondFactor);
    let demands = Demands { mode: On, to_set_up: vec![SoftwareToken, Email], ..demands() };
    let set_up = |second| [Event::Password, Event::SetUp(second)];
    assert_eq!(next(Flow::Password, &demands, &set_up(SoftwareToken)), Next::Tokens);
    let email = Next::Ask(Stage::Second(Email));
    assert_eq!(next(Flow::Password, &demands, &set_up(Email)), email);
    assert_eq!(run(Flow::Password, &demands, &set_up(Sms)), Err(Refused));
}

#[test]
fn au_140_au_141_a_remembered_device_stands_for_the_second_factor_but_not_for_the_first() {
    for replaces_second in [true, false] {
        let demands = Demands {
            mode: UserPoolMfaType::On,
            seconds: vec![Preference::Sms],
            device: Some(KnownDevice { replaces_second }),
            ..demands()
        };
        let events = [Event::Password, Event::SrpBegun, Event::Device];
        let at = |count: usize| next(Flow::Password, &demands, &events[..count]);
        assert_eq!(at(1), Next::Ask(Stage::DeviceSrp));
        assert_eq!(at(2), Next::Ask(Stage::DeviceVerifier));
        let last =
            if replaces_second { Next::Tokens } else { Next::Ask(Stage::Second(Preference::Sms)) };
        assert_eq!(at(3), last);
    }
    assert_eq!(run(Flow::Password, &demands(), &[Event::Device]), Err(Refused));
}

#[test]
fn lt_015_lt_020_triggers_lead_a_custom_flow_and_the_pool_has_the_last_word() {
    let demands = Demands {
        mode: UserPoolMfaType::Optional,
        seconds: vec![Preference::SoftwareToken],
        ..demands()
    };
    let ask = |stage| Event::Said(Verdict::Ask(stage));
    let mut events = vec![ask(Stage::PasswordVerifier), Event::Password];
    assert_eq!(next(Flow::Custom, &demands, &events), Next::Ask(Stage::Define));
    events.extend([ask(Stage::Custom), Event::Answered]);
    assert_eq!(next(Flow::Custom, &demands, &events), Next::Ask(Stage::Define));
    events.push(Event::Said(Verdict::Issue));
    let app = Stage::Second(Preference::SoftwareToken);
    assert_eq!(next(Flow::Custom, &demands, &events), Next::Ask(app));
    events.push(Event::Second(Preference::SoftwareToken));
    assert_eq!(next(Flow::Custom, &demands, &events), Next::Tokens);
    assert_eq!(run(Flow::Custom, &demands, &[Event::Answered]), Err(Refused));
}

#[test]
fn au_009_au_011_au_127_first_factors_are_those_allowed_there_and_sufficient() {
    let all = [
        AuthFactorType::Password,
        AuthFactorType::EmailOtp,
        AuthFactorType::SmsOtp,
        AuthFactorType::WebAuthn,
    ];
    let facts = FirstFacts {
        allowed: &all,
        has_password: true,
        has_email: true,
        has_phone: true,
        has_passkey: true,
        forced: false,
        second_demanded: false,
        passkey_is_enough: false,
    };
    assert_eq!(first_factors(&facts), FIRSTS);
    let passwords = [First::PasswordSrp, First::Password];
    assert_eq!(first_factors(&FirstFacts { forced: true, ..facts }), passwords);
    assert_eq!(first_factors(&FirstFacts { allowed: &[], ..facts }), passwords);
    let demanded = FirstFacts { second_demanded: true, ..facts };
    assert_eq!(first_factors(&demanded), passwords);
    let enough = FirstFacts { passkey_is_enough: true, ..demanded };
    assert_eq!(first_factors(&enough), [First::PasswordSrp, First::Password, First::Passkey]);
    let without = FirstFacts { has_password: false, has_phone: false, ..facts };
    assert_eq!(first_factors(&without), [First::Code(Medium::Email), First::Passkey]);
}

#[test]
fn au_106_au_107_levels_follow_from_what_was_proven() {
    let level = |change: fn(&mut Proven)| {
        let mut proven = Proven::default();
        change(&mut proven);
        (Level::of(proven).number(), amr(proven).join(" "))
    };
    assert_eq!(level(|p| p.password = true), (1, "pwd".to_owned()));
    assert_eq!(level(|p| p.code = Some(Medium::Email)), (2, "email_otp".to_owned()));
    assert_eq!(level(|p| p.passkey = Some(false)), (3, "swk".to_owned()));
    assert_eq!(
        level(|p| (p.password, p.second) = (true, Some(Preference::Sms))),
        (3, "pwd sms mfa".to_owned())
    );
    assert_eq!(
        level(|p| (p.password, p.second) = (true, Some(Preference::SoftwareToken))),
        (4, "pwd otp mfa".to_owned())
    );
}

#[test]
fn au_108_a_level_asks_for_the_factor_that_reaches_it() {
    use Preference::{Sms, SoftwareToken};
    let of = |level, seconds: &[Preference]| {
        let demands = Demands { level: Some(level), seconds: seconds.to_vec(), ..demands() };
        next(Flow::Password, &demands, &[Event::Password])
    };
    assert_eq!(of(Level::One, &[]), Next::Tokens);
    assert_eq!(of(Level::Four, &[Sms]), Next::OutOfReach);
    assert_eq!(of(Level::Four, &[Sms, SoftwareToken]), Next::Ask(Stage::Second(SoftwareToken)));
    assert_eq!(of(Level::Three, &[Sms]), Next::Ask(Stage::Second(Sms)));
}

#[test]
fn sec_059_each_stage_takes_only_its_own_events() {
    let demands = Demands { seconds: SECONDS.to_vec(), to_set_up: SECONDS.to_vec(), ..demands() };
    for stage in all_stages() {
        let at = Progress { at: stage, ..Progress::begin(Flow::Choice) };
        let taken: Vec<_> =
            all_events().into_iter().filter(|event| at.after(*event, &demands).is_ok()).collect();
        let expected = match stage {
            Stage::Password | Stage::AdminPassword | Stage::PasswordVerifier => {
                vec![Event::Password]
            }
            Stage::PasswordSrp | Stage::DeviceSrp => vec![Event::SrpBegun],
            Stage::SelectFirst => FIRSTS.map(Event::Chose).to_vec(),
            Stage::Code(medium) => vec![Event::Code(medium)],
            Stage::Passkey => {
                vec![Event::Passkey { verified: true }, Event::Passkey { verified: false }]
            }
            Stage::NewPassword => vec![Event::NewPassword],
            Stage::SelectSecond => SECONDS.map(Event::ChoseSecond).to_vec(),
            Stage::Second(second) => vec![Event::Second(second)],
            Stage::SetUp => SECONDS.map(Event::SetUp).to_vec(),
            Stage::DeviceVerifier => vec![Event::Device],
            Stage::Define => vec![Event::Said(Verdict::Issue)],
            Stage::Custom => vec![Event::Answered],
        };
        assert_eq!(taken, expected, "{stage:?}");
    }
}

fn any_demands() -> impl Strategy<Value = Demands> {
    let modes = prop_oneof![
        Just(UserPoolMfaType::Off),
        Just(UserPoolMfaType::Optional),
        Just(UserPoolMfaType::On)
    ];
    let some = |all: Vec<Preference>| proptest::sample::subsequence(all, 0..=4);
    let device = proptest::option::of(any::<bool>());
    let level = proptest::option::of(proptest::sample::select(Level::ALL.to_vec()));
    let firsts = proptest::sample::subsequence(FIRSTS.to_vec(), 0..=5);
    let rest = (any::<bool>(), any::<bool>(), device, level);
    (modes, some(SECONDS.to_vec()), some(SECONDS.to_vec()), firsts, rest).prop_map(
        |(mode, seconds, to_set_up, firsts, (new_password, passkey_is_enough, device, level))| {
            Demands {
                firsts,
                new_password,
                mode,
                preferred: seconds.last().copied(),
                seconds,
                to_set_up,
                device: device.map(|replaces_second| KnownDevice { replaces_second }),
                passkey_is_enough,
                level,
            }
        },
    )
}

proptest! {
    #[test]
    fn sec_059_no_path_reaches_tokens_without_what_is_demanded(
        demands in any_demands(),
        flow in proptest::sample::select(vec![Flow::Srp, Flow::Password, Flow::Custom, Flow::Choice]),
        picks in proptest::collection::vec(any::<proptest::sample::Index>(), 1..24),
    ) {
        let mut progress = Progress::begin(flow);
        let mut seen = Vec::new();
        for pick in picks {
            // Mostly events that fit, so that paths are long; what does not fit changes nothing.
            let fitting: Vec<_> = all_events()
                .into_iter()
                .filter(|event| progress.after(*event, &demands).is_ok())
                .collect();
            if fitting.is_empty() {
                break;
            }
            let event = *pick.get(&fitting);
            let (after, next) = progress.after(event, &demands).unwrap();
            seen.push(event);
            progress = after;
            if next == Next::Tokens {
                let proved = |wanted: fn(&Event) -> bool| seen.iter().any(wanted);
                let first = match flow {
                    Flow::Custom => proved(|e| *e == Event::Said(Verdict::Issue)),
                    _ => proved(|e| {
                        matches!(e, Event::Password | Event::Code(_) | Event::Passkey { .. })
                    }),
                };
                prop_assert!(first);
                prop_assert!(!demands.new_password || proved(|e| *e == Event::NewPassword));
                let second = proved(|e| matches!(e, Event::Second(_)))
                    || seen.contains(&Event::SetUp(Preference::SoftwareToken));
                let device = proved(|e| *e == Event::Device);
                let instead = (device && demands.device.is_some_and(|d| d.replaces_second))
                    || (demands.passkey_is_enough
                        && seen.contains(&Event::Passkey { verified: true }));
                prop_assert!(!demands.second_demanded() || second || instead);
                prop_assert!(demands.device.is_none() || device);
                if let Some(level) = demands.level {
                    prop_assert!(Level::of(progress.proven) >= level);
                }
                break;
            }
        }
    }

    #[test]
    fn sec_059_an_event_that_does_not_fit_is_refused(
        demands in any_demands(),
        stage in proptest::sample::select(all_stages()),
        event in proptest::sample::select(all_events()),
    ) {
        let progress = Progress { at: stage, ..Progress::begin(Flow::Srp) };
        if let Ok((_, next)) = progress.after(event, &demands) {
            prop_assert_ne!(next, Next::Ask(stage));
        }
    }
}
