//! What the site knows of its visitors, asks of the network and keeps.

use yew::{Html, html};

use crate::text::Language;
use crate::text::privacy::{LEAD, SECTIONS, Section};

/// The page in a language; its main heading is the caller's.
pub fn view(language: Language) -> Html {
    html! {
        <article class="sections" data-testid="privacy">
            <p class="lead">{LEAD.in_language(language)}</p>
            { for SECTIONS.iter().map(|section| self::section(language, section)) }
        </article>
    }
}

fn section(language: Language, section: &Section) -> Html {
    html! {
        <section>
            <h2>{section.heading.in_language(language)}</h2>
            { for section.paragraphs.iter().map(|text| html! { <p>{text.in_language(language)}</p> }) }
        </section>
    }
}
