//! Finding a place by what a reader types: name, municipality or postcode.
