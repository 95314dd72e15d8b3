//! The data seam: entities and units of work over one narrow item store.
