//! The tokens of DynamoDB expressions.

use super::ExpressionError;

/// One token, a slice of the expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// An attribute name, a keyword or a function.
    Word(&'a str),
    /// `#name`, with the sign.
    Name(&'a str),
    /// `:value`, with the sign.
    Value(&'a str),
    /// Digits, as in `[3]`.
    Digits(&'a str),
    /// `=`, `<>`, `<`, `<=`, `>`, `>=`, `(`, `)`, `[`, `]`, `,`, `.`, `+`, `-`.
    Symbol(&'a str),
}

impl<'a> Token<'a> {
    /// How it is written.
    pub(super) fn text(self) -> &'a str {
        match self {
            Self::Word(text)
            | Self::Name(text)
            | Self::Value(text)
            | Self::Digits(text)
            | Self::Symbol(text) => text,
        }
    }

    /// Whether it is this keyword; keywords do not regard case.
    pub(super) fn is_keyword(self, keyword: &str) -> bool {
        matches!(self, Self::Word(word) if word.eq_ignore_ascii_case(keyword))
    }
}

const SYMBOLS: [&str; 14] =
    ["<>", "<=", ">=", "=", "<", ">", "(", ")", "[", "]", ",", ".", "+", "-"];

/// Cuts an expression into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, ExpressionError> {
    let mut out = Vec::new();
    let mut rest = text.trim_start_matches(is_space);
    while let Some(first) = rest.chars().next() {
        let (token, len) = match first {
            'a'..='z' | 'A'..='Z' | '_' => {
                let len = word_len(rest);
                (Token::Word(head(rest, len)), len)
            }
            '0'..='9' => {
                let len = rest.bytes().take_while(u8::is_ascii_digit).count();
                (Token::Digits(head(rest, len)), len)
            }
            '#' | ':' => {
                let len = 1 + rest.get(1..).map_or(0, word_len);
                if len == 1 {
                    return Err(ExpressionError::syntax(first));
                }
                let text = head(rest, len);
                (if first == '#' { Token::Name(text) } else { Token::Value(text) }, len)
            }
            _ => {
                let symbol = SYMBOLS.into_iter().find(|symbol| rest.starts_with(symbol));
                let symbol = symbol.ok_or_else(|| ExpressionError::syntax(first))?;
                (Token::Symbol(symbol), symbol.len())
            }
        };
        out.push(token);
        rest = rest.get(len..).unwrap_or_default().trim_start_matches(is_space);
    }
    Ok(out)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

fn word_len(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count()
}

/// The first `len` bytes, which are ASCII.
fn head(text: &str, len: usize) -> &str {
    text.get(..len).unwrap_or_default()
}
