//! The page: components, effects, and everything that needs a browser.

mod app;
mod canvas;
mod chart_card;
mod choice;
mod context;
mod controls;
mod footer;
mod header;
mod history;
mod load;
mod measure;
mod method;
mod nearness;
mod notice;
mod people;
mod place_control;
mod result;
mod share;
mod shelf;
mod slider;
mod store;
mod theme;

pub use app::App;

/// Shows the hidden part of `index.html` that says what to do after a panic.
pub fn show_way_back_after_panic() {
    std::panic::set_hook(Box::new(|_| {
        let broken = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id("broken"));
        if let Some(broken) = broken {
            // Nothing more can be done if even this fails.
            let _ = broken.remove_attribute("hidden");
        }
    }));
}
