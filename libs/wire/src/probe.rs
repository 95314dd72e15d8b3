//! Values made from the schema, for exhaustive tests.
