//! A recursive-descent parser of DynamoDB's condition, projection and update expressions.

use super::token::{Token, tokens};
use super::{Condition, DocumentPath, ExpressionError, Names, Operand};

/// How deep parentheses, `NOT`s and functions may nest.
const MAX_DEPTH: usize = 50;

const FUNCTIONS: [&str; 8] = [
    "attribute_exists",
    "attribute_not_exists",
    "attribute_type",
    "begins_with",
    "contains",
    "size",
    "if_not_exists",
    "list_append",
];

pub(super) struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    depth: usize,
    names: Names<'a>,
    /// The attributes named so far, each once.
    attributes: Vec<String>,
}

/// Words that are never attribute names.
const KEYWORDS: [&str; 5] = ["AND", "OR", "NOT", "BETWEEN", "IN"];

const OPEN: Token<'static> = Token::Symbol("(");

type Result<T> = std::result::Result<T, ExpressionError>;

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, names: Names<'a>) -> Result<Self> {
        Ok(Self { tokens: tokens(text)?, at: 0, depth: 0, names, attributes: Vec::new() })
    }

    /// The attributes named, if all was read.
    pub(super) fn finish(self) -> Result<Vec<String>> {
        match self.peek() {
            None => Ok(self.attributes),
            Some(token) => Err(ExpressionError::syntax(token.text())),
        }
    }

    /// `a OR b OR …`
    pub(super) fn condition(&mut self) -> Result<Condition> {
        let mut parts = vec![self.conjunction()?];
        while self.take_keyword("OR") {
            parts.push(self.conjunction()?);
        }
        Ok(one_or(parts, Condition::Any))
    }

    fn conjunction(&mut self) -> Result<Condition> {
        let mut parts = vec![self.negation()?];
        while self.take_keyword("AND") {
            parts.push(self.negation()?);
        }
        Ok(one_or(parts, Condition::All))
    }

    fn negation(&mut self) -> Result<Condition> {
        if !self.take_keyword("NOT") {
            return self.test();
        }
        let inner = self.deeper(Self::negation)?;
        Ok(Condition::Not(Box::new(inner)))
    }

    /// A comparison, a function, or a condition in parentheses.
    fn test(&mut self) -> Result<Condition> {
        if !self.take("(") {
            return self.comparison();
        }
        let inner = self.deeper(Self::condition)?;
        self.expect(")")?;
        Ok(inner)
    }

    fn comparison(&mut self) -> Result<Condition> {
        let left = self.operand()?;
        if let Some(Token::Symbol(symbol)) = self.peek()
            && matches!(symbol, "=" | "<>" | "<" | "<=" | ">" | ">=")
        {
            self.at += 1;
            let right = self.operand()?;
            return Ok(match symbol {
                "=" => Condition::Equal(left, right),
                _ => Condition::Test(vec![left, right]),
            });
        }
        if self.take_keyword("BETWEEN") {
            let low = self.operand()?;
            self.expect_keyword("AND")?;
            let high = self.operand()?;
            return Ok(Condition::Test(vec![left, low, high]));
        }
        if self.take_keyword("IN") {
            self.expect("(")?;
            let mut all = vec![left];
            all.extend(self.list(Self::operand)?);
            self.expect(")")?;
            return Ok(Condition::Test(all));
        }
        // A function of truth stands alone; a path, a value or a size does not.
        match left {
            Operand::Call { truth: true, .. } => Ok(Condition::Test(vec![left])),
            _ => Err(self.unexpected()),
        }
    }

    fn operand(&mut self) -> Result<Operand> {
        match self.peek() {
            Some(Token::Value(value)) => {
                self.at += 1;
                Ok(Operand::Value(value.to_owned()))
            }
            Some(Token::Word(word)) if self.tokens.get(self.at + 1) == Some(&OPEN) => {
                if !FUNCTIONS.contains(&word) {
                    return Err(ExpressionError(format!(
                        "Invalid function name; function: {word}"
                    )));
                }
                self.at += 2;
                let args = self.deeper(|parser| parser.list(Self::operand))?;
                self.expect(")")?;
                let truth = !matches!(word, "size" | "if_not_exists" | "list_append");
                Ok(Operand::Call { truth, args })
            }
            _ => self.path().map(Operand::Path),
        }
    }

    /// `a`, `#a`, `a.b`, `a[1].#c`.
    fn path(&mut self) -> Result<DocumentPath> {
        let root = self.attribute()?;
        if !self.attributes.contains(&root) {
            self.attributes.push(root.clone());
        }
        let mut whole = true;
        loop {
            if self.take(".") {
                self.attribute()?;
            } else if self.take("[") {
                let Some(Token::Digits(_)) = self.peek() else { return Err(self.unexpected()) };
                self.at += 1;
                self.expect("]")?;
            } else {
                return Ok(DocumentPath { root, whole });
            }
            whole = false;
        }
    }

    fn attribute(&mut self) -> Result<String> {
        let name = match self.peek() {
            Some(Token::Word(word)) if !KEYWORDS.iter().any(|k| word.eq_ignore_ascii_case(k)) => {
                word.to_owned()
            }
            Some(Token::Name(placeholder)) => self.names.resolve(placeholder)?,
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(name)
    }

    /// A list of paths: a projection, or the body of `REMOVE`.
    pub(super) fn paths(&mut self) -> Result<()> {
        self.list(Self::path).map(|_| ())
    }

    /// `SET …`, `REMOVE …`, `ADD …`, `DELETE …`, each at most once.
    pub(super) fn update(&mut self) -> Result<()> {
        let mut seen: Vec<&str> = Vec::new();
        while let Some(token) = self.peek() {
            let clause = ["SET", "REMOVE", "ADD", "DELETE"]
                .into_iter()
                .find(|clause| token.is_keyword(clause))
                .ok_or_else(|| self.unexpected())?;
            if seen.contains(&clause) {
                return Err(ExpressionError(format!(
                    "The \"{clause}\" section can only be used once in an update expression;"
                )));
            }
            seen.push(clause);
            self.at += 1;
            match clause {
                "SET" => self.list(Self::assignment).map(|_| ())?,
                "REMOVE" => self.paths()?,
                _ => self.list(Self::path_and_value).map(|_| ())?,
            }
        }
        Ok(())
    }

    fn assignment(&mut self) -> Result<()> {
        self.path()?;
        self.expect("=")?;
        self.sum()
    }

    /// `a`, `a + b`, `a - b`; a side may be in parentheses.
    fn sum(&mut self) -> Result<()> {
        self.addend()?;
        while self.take("+") || self.take("-") {
            self.addend()?;
        }
        Ok(())
    }

    fn addend(&mut self) -> Result<()> {
        if !self.take("(") {
            return self.operand().map(|_| ());
        }
        self.deeper(Self::sum)?;
        self.expect(")")
    }

    fn path_and_value(&mut self) -> Result<()> {
        self.path()?;
        let Some(Token::Value(_)) = self.peek() else { return Err(self.unexpected()) };
        self.at += 1;
        Ok(())
    }

    /// One or more, separated by commas.
    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let mut out = vec![one(self)?];
        while self.take(",") {
            out.push(one(self)?);
        }
        Ok(out)
    }

    /// INVARIANT: every way to recurse goes through here, so input cannot exhaust the stack.
    fn deeper<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            return Err(ExpressionError("The expression is nested too deeply;".to_owned()));
        }
        self.depth += 1;
        let result = run(self);
        self.depth -= 1;
        result
    }

    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).copied()
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found = self.peek() == Some(Token::Symbol(symbol));
        self.at += usize::from(found);
        found
    }

    fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.peek().is_some_and(|token| token.is_keyword(keyword));
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &str) -> Result<()> {
        if self.take(symbol) { Ok(()) } else { Err(self.unexpected()) }
    }

    fn expect_keyword(&mut self, keyword: &str) -> Result<()> {
        if self.take_keyword(keyword) { Ok(()) } else { Err(self.unexpected()) }
    }

    fn unexpected(&self) -> ExpressionError {
        ExpressionError::syntax(self.peek().map_or("<EOF>", Token::text))
    }
}

fn one_or(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            many(parts)
        }
    }
}
