//! Texts that match a pattern and have a given length.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::schema::Shape;

/// A text of the shape with at least `length` characters if the pattern allows such, else as near
/// as found.
pub(super) fn matching(shape: &Shape, length: usize) -> String {
    let Some(hir) = parse(shape) else { return "a".repeat(length) };
    // One repetition can add several characters: try every number of extra repetitions up to the
    // length, from the few that would be needed if each added one.
    let least = generate(&hir, 0);
    let missing = length.saturating_sub(least.chars().count());
    let mut best = least;
    for extra in
        (missing.saturating_sub(4)..=missing.saturating_add(4)).chain([missing / 2, missing / 3])
    {
        let text = generate(&hir, extra);
        if text.chars().count() == length {
            return text;
        }
        let closer = text.chars().count().abs_diff(length) < best.chars().count().abs_diff(length);
        if closer && fits(shape, &text) {
            best = text;
        }
    }
    best
}

/// The valid text number `index` of a map key's shape.
pub(super) fn distinct(shape: &Shape, index: usize) -> String {
    let least = usize::try_from(shape.min.unwrap_or(0)).unwrap_or(0);
    let base = matching(shape, least);
    if index == 0 {
        return base;
    }
    let numbered = format!("{base}{index}");
    if fits(shape, &numbered) { numbered } else { matching(shape, least + index) }
}

/// A text of an allowed length that the pattern refuses, if there is one among the usual suspects.
pub(super) fn not_matching(shape: &Shape) -> Option<String> {
    let pattern = shape.pattern?;
    let least = usize::try_from(shape.min.unwrap_or(1).max(1)).unwrap_or(1);
    ["\u{0}", " ", "\u{e000}", "!", "\u{20ac}", "a", "\n", "."]
        .iter()
        .map(|text| text.repeat(least))
        .find(|text| !pattern.matches(text))
}

fn fits(shape: &Shape, text: &str) -> bool {
    crate::validate(shape, &serde_json::Value::from(text)).is_ok()
}

fn parse(shape: &Shape) -> Option<Hir> {
    regex_syntax::parse(&shape.pattern?.translated()).ok()
}

/// A matching text with the least repetitions, and `extra` more wherever they are allowed first.
fn generate(hir: &Hir, extra: usize) -> String {
    let mut out = String::new();
    let mut extra = extra;
    write(hir, &mut extra, &mut out);
    out
}

fn write(hir: &Hir, extra: &mut usize, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.push(member(class)),
        HirKind::Capture(capture) => write(&capture.sub, extra, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, extra, out)),
        HirKind::Alternation(options) => {
            // The widest branch when there is room to fill, else the first.
            let wide = options
                .iter()
                .find(|option| *extra > 0 && option.properties().maximum_len().is_none());
            if let Some(option) = wide.or_else(|| options.first()) {
                write(option, extra, out);
            }
        }
        HirKind::Repetition(repetition) => {
            let least = usize::try_from(repetition.min).unwrap_or(0);
            let most = repetition.max.map_or(usize::MAX, |max| max as usize);
            let more = (*extra).min(most.saturating_sub(least));
            *extra -= more;
            let mut once = String::new();
            write(&repetition.sub, &mut 0, &mut once);
            out.push_str(&once.repeat(least.saturating_add(more)));
        }
    }
}

/// A harmless member of a class: a letter or digit if it has one, else its first.
fn member(class: &Class) -> char {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|r| (r.start(), r.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|r| (char::from(r.start()), char::from(r.end()))).collect()
        }
    };
    let has = |c: &char| ranges.iter().any(|(start, end)| start <= c && c <= end);
    ['a', '1', 'A', '/', '-'].into_iter().find(has).or(ranges.first().map(|r| r.0)).unwrap_or('a')
}
