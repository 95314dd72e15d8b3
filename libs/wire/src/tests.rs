//! Tests of the codecs, the texts and the generated tables.
