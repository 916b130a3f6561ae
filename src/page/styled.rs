//! Places and sizes that only the page knows, as styles of an element.
//!
//! The page's own Content-Security-Policy refuses `style` attributes in markup, and so in what Yew writes. What
//! a script sets on an element's style it allows.

use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with};

/// Keeps the declarations in `css` on an element. An element that comes later than its declarations gets
/// them with the next ones.
#[hook]
pub fn use_css(node: &NodeRef, css: String) {
    use_effect_with((node.clone(), css), |(node, css)| {
        if let Some(element) = node.cast::<HtmlElement>() {
            element.style().set_css_text(css);
        }
    });
}
