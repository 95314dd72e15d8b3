//! What a dataset may hold. The defaults are those of Amazon Cognito Sync.

use super::error::LimitError;

/// Bounds that are checked before anything is written locally. A server with other settings can be
/// matched by other values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all keys and values of a dataset, in UTF-8. 1 MiB.
    pub dataset_bytes: u64,
    /// Records of a dataset, those that were removed included. 1,024.
    pub records: u64,
    /// Characters of a key. 1,024.
    pub key_chars: usize,
    /// Bytes of a value, in UTF-8. 1 MiB less one.
    pub value_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { dataset_bytes: 1 << 20, records: 1024, key_chars: 1024, value_bytes: (1 << 20) - 1 }
    }
}

/// Characters of a dataset's name.
const NAME_CHARS: usize = 128;

/// Checks a dataset's name: 1 to 128 of `a-z A-Z 0-9 _ . : -`.
pub(crate) fn check_name(name: &str) -> Result<(), LimitError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-');
    if name.is_empty() || name.len() > NAME_CHARS || !name.chars().all(fits) {
        return Err(LimitError::DatasetName(name.to_owned()));
    }
    Ok(())
}

impl Limits {
    /// Checks a key and, for a write, its value.
    pub(crate) fn check(&self, key: &str, value: Option<&str>) -> Result<(), LimitError> {
        let chars = key.chars().count();
        if chars == 0 || chars > self.key_chars {
            return Err(LimitError::Key { chars, most: self.key_chars });
        }
        match value {
            Some(value) if value.len() > self.value_bytes => Err(LimitError::Value {
                key: key.to_owned(),
                bytes: value.len(),
                most: self.value_bytes,
            }),
            _ => Ok(()),
        }
    }

    /// Checks what a dataset would hold.
    pub(crate) fn check_total(
        &self,
        dataset: &str,
        records: u64,
        bytes: u64,
    ) -> Result<(), LimitError> {
        if records > self.records {
            let dataset = dataset.to_owned();
            return Err(LimitError::Records { dataset, records, most: self.records });
        }
        if bytes > self.dataset_bytes {
            let dataset = dataset.to_owned();
            return Err(LimitError::Size { dataset, bytes, most: self.dataset_bytes });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sy_002_names_are_those_of_the_service() {
        for name in ["a", "notes", "A_z.0:-", &"n".repeat(128)] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        for name in ["", "a b", "ä", "a/b", "a\n", &"n".repeat(129)] {
            assert_eq!(check_name(name), Err(LimitError::DatasetName(name.to_owned())), "{name}");
        }
    }

    #[test]
    fn sy_003_keys_and_values_have_bounds() {
        let limits = Limits::default();
        assert_eq!(limits.check(&"ä".repeat(1024), Some(&"v".repeat(1_048_575))), Ok(()));
        assert!(matches!(limits.check("", None), Err(LimitError::Key { chars: 0, .. })));
        assert!(matches!(limits.check(&"k".repeat(1025), None), Err(LimitError::Key { .. })));
        let value = "v".repeat(1 << 20);
        assert!(matches!(limits.check("k", Some(&value)), Err(LimitError::Value { .. })));
        assert_eq!(limits.check("k", Some("")), Ok(()), "an empty text is a value");
    }

    #[test]
    fn sy_002_datasets_have_bounds() {
        let limits = Limits::default();
        assert_eq!(limits.check_total("d", 1024, 1 << 20), Ok(()));
        assert!(matches!(limits.check_total("d", 1025, 0), Err(LimitError::Records { .. })));
        let size = limits.check_total("d", 1, (1 << 20) + 1);
        assert!(matches!(size, Err(LimitError::Size { .. })));
    }
}
