//! What the program `kansen` does beyond reading its arguments. Native only.

pub mod lesson;
pub mod method;
pub mod predict;
pub mod publish;
