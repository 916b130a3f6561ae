//! The method page: the document that `kansen publish` made, with a table of contents.

use std::rc::Rc;

use yew::{
    AttrValue, Callback, Html, Properties, UseStateHandle, component, html, use_effect_with,
    use_memo, use_state_eq,
};

use crate::address::Extent;
use crate::chart::{AnyFigure, ScatterFigure};
use crate::method::{
    Block, Citation, Formula, Inline, Labels, Mathematics, Method, Section, Table,
};
use crate::state::State;
use crate::text::{Language, Words};

use crate::page::canvas::{Canvas, WithoutCanvas};
use crate::page::dom;
use crate::page::dom::window;
use crate::page::history;
use crate::page::load::LoadError;
use crate::page::media::use_dark;
use crate::page::notice::pending;

use super::citation::{Copied, citation};
use super::day;
use super::drawn::DRAWN;

/// Properties of the method page.
#[derive(Clone, PartialEq, Properties)]
pub struct MethodProps {
    /// The choices.
    pub state: State,
    /// Release of the model that the page computes with; empty while it loads.
    pub release: AttrValue,
    /// The document in the language of the choices, once loaded.
    pub method: Option<Rc<Method>>,
    /// Why the document is not there.
    pub failure: Option<LoadError>,
    /// Called when a reader asks to try again.
    pub on_retry: Callback<()>,
}

/// The method page; its main heading is the caller's.
#[component]
pub fn MethodView(props: &MethodProps) -> Html {
    let dark = use_dark();
    let copied = use_state_eq(Copied::default);
    // Read once: the address is rewritten without its fragment soon after.
    let fragment = use_memo((), |()| {
        window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
    });
    {
        // Only once the document is there can its parts be found.
        use_effect_with(props.method.is_some(), move |there| {
            if *there {
                show(fragment.trim_start_matches('#'));
            }
        });
    }
    let words = props.state.language.words();
    let Some(method) = &props.method else {
        return pending(words, props.failure, props.on_retry.clone());
    };
    let other = !props.release.is_empty() && props.release.as_str() != method.release;
    let labels = &method.labels;
    let (reader, language) = (Reader::new(&props.state), props.state.language);
    let setting = Setting { reader, labels, language, words, dark, copied };
    html! {
        <article class="method">
            <nav class="contents" aria-label={labels.contents.clone()}>
                <p aria-hidden="true">{&labels.contents}</p>
                <ol>
                    { for method.sections.iter().map(|section| html! {
                        <li><a href={format!("#{}", section.anchor)}>{&section.heading}</a></li>
                    }) }
                </ol>
            </nav>
            <div class="sections">
                if other {
                    <p class="note">{&labels.other_release}</p>
                }
                { for method.sections.iter().map(|section| self::section(section, &setting)) }
            </div>
        </article>
    }
}

/// Brings the part of the page into view that the address asked for.
fn show(anchor: &str) {
    if anchor.is_empty() {
        return;
    }
    if let Some(part) = dom::element(anchor) {
        part.scroll_into_view();
    }
}

/// What only the reader's browser knows: where the page stands, and what day it is.
struct Reader {
    address: String,
    day: String,
    date: String,
}

impl Reader {
    fn new(state: &State) -> Reader {
        let (day, date) = day::today(state.language);
        Reader { address: history::link(state, Extent::Changes), day, date }
    }

    fn fill(&self, text: &str) -> String {
        text.replace(Citation::ADDRESS, &self.address)
            .replace(Citation::DAY, &self.day)
            .replace(Citation::DATE, &self.date)
    }
}

/// What every part of the page may need.
struct Setting<'page> {
    reader: Reader,
    labels: &'page Labels,
    language: Language,
    words: &'static Words,
    dark: bool,
    copied: UseStateHandle<Copied>,
}

fn section(section: &Section, setting: &Setting<'_>) -> Html {
    let heading = format!("heading-{}", section.anchor);
    html! {
        <section id={section.anchor.clone()} aria-labelledby={heading.clone()}>
            <h2 id={heading}>{&section.heading}</h2>
            { for section.blocks.iter().map(|part| block(part, setting)) }
        </section>
    }
}

fn block(block: &Block, setting: &Setting<'_>) -> Html {
    match block {
        Block::Heading(text) => html! { <h3>{text}</h3> },
        Block::Text(parts) => html! { <p>{inlines(parts)}</p> },
        Block::List { numbered, points } => {
            let points = points.iter().map(|point| html! { <li>{inlines(point)}</li> });
            if *numbered {
                html! { <ol>{ for points }</ol> }
            } else {
                html! { <ul>{ for points }</ul> }
            }
        }
        Block::Formula(parts) => formula(parts, setting.labels),
        Block::Table(parts) if parts.folded => html! {
            <details><summary>{&parts.caption}</summary>{table(parts)}</details>
        },
        Block::Table(parts) => table(parts),
        Block::Scatter(figure) => scatter(figure, setting),
        Block::Code(text) => html! { <pre tabindex="0"><code>{text}</code></pre> },
        Block::Citation(Citation { style, text }) => {
            let text = setting.reader.fill(text);
            citation(setting.language, style.clone().into(), text.into(), &setting.copied)
        }
        Block::Works(works) => html! {
            <ul class="works">
                { for works.iter().map(|(anchor, words)| html! {
                    <li id={anchor.clone()}>{inlines(words)}</li>
                }) }
            </ul>
        },
    }
}

fn inlines(parts: &[Inline]) -> Html {
    parts
        .iter()
        .map(|part| match part {
            Inline::Words(text) => html! { {text} },
            Inline::Stress(text) => html! { <em>{text}</em> },
            Inline::Code(text) => html! { <code>{text}</code> },
            Inline::Link(words, address) if address.starts_with('#') => {
                html! { <a href={address.clone()}>{words}</a> }
            }
            Inline::Link(words, address) => {
                html! { <a href={address.clone()} rel="noreferrer external">{words}</a> }
            }
            Inline::Mathematics(parts) => html! { <math>{mathematics(parts)}</math> },
            Inline::Anchor(words, anchor) => html! { <span id={anchor.clone()}>{words}</span> },
        })
        .collect()
}

/// A formula, what it says, its symbols and its source. The words are read aloud everywhere, the
/// formula itself where a reader's software knows MathML.
fn formula(formula: &Formula, labels: &Labels) -> Html {
    html! {
        <figure class="formula">
            <div class="mathematics" tabindex="0">
                { for formula.lines.iter().map(|line| html! {
                    <math display="block">{mathematics(line)}</math>
                }) }
            </div>
            <figcaption>
                <p>{inlines(&formula.words)}</p>
                if !formula.symbols.is_empty() {
                    <dl>
                        { for formula.symbols.iter().map(|(symbol, words)| html! {
                            <div><dt><math>{mathematics(symbol)}</math></dt><dd>{inlines(words)}</dd></div>
                        }) }
                    </dl>
                }
                <p class="note">{&labels.source}{" "}{inlines(&formula.source)}</p>
            </figcaption>
        </figure>
    }
}

fn mathematics(formula: &Mathematics) -> Html {
    let part = mathematics;
    match formula {
        Mathematics::Row(parts) => html! { <mrow>{ for parts.iter().map(part) }</mrow> },
        Mathematics::Name(text) => html! { <mi>{text}</mi> },
        Mathematics::Number(text) => html! { <mn>{text}</mn> },
        // Between a function and what it is of stands a space that no font has.
        Mathematics::Operator(text) if text == Mathematics::OF => {
            html! { <mo lspace="0" rspace="0.2em">{text}</mo> }
        }
        Mathematics::Operator(text) => html! { <mo>{text}</mo> },
        Mathematics::Below(parts) => {
            html! { <msub>{part(&parts[0])}{part(&parts[1])}</msub> }
        }
        Mathematics::Above(parts) => {
            html! { <msup>{part(&parts[0])}{part(&parts[1])}</msup> }
        }
        Mathematics::Both(parts) => {
            html! { <msubsup>{part(&parts[0])}{part(&parts[1])}{part(&parts[2])}</msubsup> }
        }
        Mathematics::Fraction(parts) => {
            html! { <mfrac>{part(&parts[0])}{part(&parts[1])}</mfrac> }
        }
        Mathematics::Root(inside) => html! { <msqrt>{part(inside)}</msqrt> },
    }
}

fn table(table: &Table) -> Html {
    let class = if table.wordy { "wordy" } else { "" };
    html! {
        <div class="table" tabindex="0" role="region" aria-label={table.caption.clone()}>
            <table {class}>
                <caption>{&table.caption}</caption>
                <thead>
                    <tr>{ for table.headers.iter().map(|header| html! { <th scope="col">{header}</th> }) }</tr>
                </thead>
                <tbody>
                    { for table.rows.iter().map(|row| html! {
                        <tr>
                            { for row.iter().enumerate().map(|(column, field)| if column == 0 {
                                html! { <th scope="row">{inlines(field)}</th> }
                            } else {
                                html! { <td>{inlines(field)}</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn scatter(figure: &ScatterFigure, setting: &Setting<'_>) -> Html {
    let figure = AnyFigure::from(figure.clone());
    html! {
        <figure class="card" data-testid="chart-held-out">
            <Canvas figure={figure.clone()} dark={setting.dark} label={figure.summary().to_owned()}
                without={WithoutCanvas { drawn: Some(DRAWN), undrawn: setting.words.undrawn }} />
            <figcaption>
                <p class="see">{figure.summary()}</p>
                { for figure.notes().iter().map(|note| html! { <p class="note">{note}</p> }) }
                <details>
                    <summary>{setting.words.table}</summary>
                    { for figure.tables().iter().map(plain_table) }
                </details>
            </figcaption>
        </figure>
    }
}

/// A table of a chart.
fn plain_table(plain: &crate::chart::Table) -> Html {
    let field = |text: &String| vec![Inline::Words(text.clone())];
    table(&Table {
        caption: plain.caption.clone(),
        folded: false,
        wordy: false,
        headers: plain.headers.clone(),
        rows: plain.rows.iter().map(|row| row.iter().map(field).collect()).collect(),
    })
}
