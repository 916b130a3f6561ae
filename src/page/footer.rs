//! The end of the page: source, licence, privacy.

use yew::{AttrValue, Html, Properties, component, html};

use crate::text::{Language, fill};

/// Properties of the footer.
#[derive(Clone, PartialEq, Properties)]
pub struct FooterProps {
    /// Language.
    pub language: Language,
    /// Release of data and model.
    pub release: AttrValue,
}

/// The footer.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let words = props.language.words();
    html! {
        <footer class="end">
            <p>{fill(words.source_line, &[("release", props.release.as_str())])}</p>
            <p>{words.licence_line}</p>
            <p>{words.privacy_line}</p>
        </footer>
    }
}
