//! Mounts the page.

use kansenverkenner::page::App;

fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.get_element_by_id("app")) else {
        return;
    };
    // The static view that stood there until now gives way.
    root.set_inner_html("");
    yew::Renderer::<App>::with_root(root).render();
}
