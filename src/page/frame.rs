//! At most one redraw to a frame of the screen.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::dom::window;

type Task = Box<dyn FnOnce()>;

/// Lets one task through at once; of those that follow before the screen has shown it, the last waits for
/// the next frame and the others are dropped.
#[derive(Default)]
pub struct Gate {
    is_closed: Cell<bool>,
    waiting: RefCell<Option<Task>>,
}

impl Gate {
    /// Runs a task now, or keeps it for the next frame in the place of the one kept before.
    pub fn run(self: &Rc<Gate>, task: impl FnOnce() + 'static) {
        if self.is_closed.get() {
            *self.waiting.borrow_mut() = Some(Box::new(task));
            return;
        }
        task();
        let gate = Rc::clone(self);
        let open = Closure::once_into_js(move || {
            gate.is_closed.set(false);
            let waiting = gate.waiting.borrow_mut().take();
            if let Some(task) = waiting {
                gate.run(task);
            }
        });
        let asked = window().map(|window| window.request_animation_frame(open.unchecked_ref()));
        // Without frames every task runs at once.
        self.is_closed.set(matches!(asked, Some(Ok(_))));
    }
}
