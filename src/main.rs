//! Mounts the page.

use kansenverkenner::page::{App, mount};

fn main() {
    if let Some(root) = mount() {
        yew::Renderer::<App>::with_root(root).render();
    }
}
