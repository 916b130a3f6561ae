//! The one state of the page as Yew keeps it.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use crate::state::{Action, State};

/// The reader's choices, changed by actions alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// The choices.
    pub state: State,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Store { state: self.state.apply(action) })
    }
}

/// What components send their actions to; never changes.
pub type Dispatch = UseReducerDispatcher<Store>;
