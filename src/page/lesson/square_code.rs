//! An address as a square code that a phone's camera reads.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{AttrValue, Html, Properties, component, html};

/// Properties of a code.
#[derive(Clone, PartialEq, Properties)]
pub struct SquareCodeProps {
    /// The address.
    pub address: AttrValue,
    /// What it leads to.
    pub label: AttrValue,
}

/// White modules around the code, which readers need.
const QUIET: i32 = 4;

/// The code; nothing for an address that is too long for one.
#[component]
pub fn SquareCode(props: &SquareCodeProps) -> Html {
    let Ok(code) = QrCode::encode_text(&props.address, QrCodeEcc::Medium) else {
        return Html::default();
    };
    let size = code.size() + 2 * QUIET;
    html! {
        // Black on white in dark colours too: cameras expect it.
        <svg class="square-code" viewBox={format!("0 0 {size} {size}")} role="img"
            aria-label={props.label.clone()} shape-rendering="crispEdges" data-testid="square-code">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" />
            <path d={modules(&code)} fill="#000" />
        </svg>
    }
}

fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                path.push('M');
                path.push_str(&(x + QUIET).to_string());
                path.push(' ');
                path.push_str(&(y + QUIET).to_string());
                path.push_str("h1v1h-1z");
            }
        }
    }
    path
}
