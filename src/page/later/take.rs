//! Taking a chart along: its picture, its figures and how to cite it. Needed by no one before they ask.

mod download;

use web_sys::{Event, HtmlDetailsElement};
use yew::{Callback, Html, MouseEvent, TargetCast, UseStateHandle, component, html, use_state_eq};

use crate::address::Extent;
use crate::export::citation::Cited;
use crate::export::{self, Export, csv, json, picture};
use crate::figures;
use crate::figures::life_course::Thread;
use crate::state::ChartKind;
use crate::text::{Bilingual, Language, export as words, fill};

use super::citation::{Copied, citation};
use super::day;
use super::embed_dialog::EmbedDialog;
use crate::page::chart_card::{Material, TakeProps};
use crate::page::history;

/// A kind of file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Png,
    Svg,
    Csv,
    Json,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::Svg => "svg",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Format::Png => "PNG",
            Format::Svg => "SVG",
            Format::Csv => "CSV",
            Format::Json => "JSON",
        }
    }
}

/// The panel under a chart.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let said = use_state_eq(String::new);
    let citing = use_state_eq(|| false);
    let copied = use_state_eq(Copied::default);
    let language = props.material.state.language;
    let say = |text: Bilingual| text.in_language(language);
    let on_take = {
        let (props, said) = (props.clone(), said.clone());
        Callback::from(move |format: Format| take(&props, format, &said))
    };
    let buttons = |label: Bilingual, formats: [Format; 2]| {
        let buttons =
            formats.into_iter().map(|format| button(language, props.kind, format, &on_take));
        html! { <div class="formats"><span>{say(label)}</span>{ for buttons }</div> }
    };
    let ontoggle = {
        let citing = citing.clone();
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            citing.set(details.open());
        })
    };
    html! {
        <div class="take" data-testid={format!("take-{}", props.kind.key())}>
            <details {ontoggle}>
                <summary>{say(words::CITE)}</summary>
                if *citing {
                    {citations(props, &copied)}
                }
            </details>
            <div class="files">
                {buttons(words::AS_PICTURE, [Format::Png, Format::Svg])}
                {buttons(words::AS_FIGURES, [Format::Csv, Format::Json])}
                <EmbedDialog kind={props.kind} chart={figures::heading(language, props.kind)}
                    state={props.material.state.clone()}
                    release={props.material.library.model.release.clone()} />
                <p role="status">{&*said}</p>
            </div>
        </div>
    }
}

fn button(language: Language, kind: ChartKind, format: Format, on_take: &Callback<Format>) -> Html {
    let title = figures::heading(language, kind);
    let values = [("format", format.name()), ("title", title)];
    let label = fill(words::DOWNLOAD.in_language(language), &values);
    let onclick = on_take.reform(move |_: MouseEvent| format);
    html! { <button type="button" aria-label={label} {onclick}>{format.name()}</button> }
}

/// Puts the file together and hands it to the browser.
fn take(props: &TakeProps, format: Format, said: &UseStateHandle<String>) {
    let language = props.material.state.language;
    with_export(props, |export| {
        let name = export.file_name(format.ending());
        let done = {
            let (name, said) = (name.clone(), said.clone());
            move |succeeded: bool| {
                said.set(if succeeded {
                    fill(words::DOWNLOADED.in_language(language), &[("name", &name)])
                } else {
                    words::NO_PICTURE.in_language(language).to_owned()
                });
            }
        };
        match format {
            Format::Png => {
                let picture = picture::picture(export);
                download::picture(&picture, name, done);
            }
            Format::Svg => done(download::text(&picture::svg(export), "image/svg+xml", &name)),
            Format::Csv => done(download::text(&csv::file(export), "text/csv", &name)),
            Format::Json => done(download::text(&json::file(export), "application/json", &name)),
        }
    });
}

fn citations(props: &TakeProps, copied: &UseStateHandle<Copied>) -> Html {
    let language = props.material.state.language;
    let (day, date) = day::today(language);
    let all = with_export(props, |export| {
        let cited = Cited {
            language,
            chart: Some((export.kind.key(), &export.title)),
            basis: export.basis(),
            release: export.release,
            day: &day,
            date: &date,
            address: export.address,
        };
        cited.all()
    });
    let show = |(style, text): (&'static str, String)| {
        citation(language, style.into(), text.into(), copied)
    };
    all.into_iter().map(show).collect()
}

/// Calls `then` with the chart and all that is known about it.
fn with_export<Result>(props: &TakeProps, then: impl FnOnce(&Export<'_>) -> Result) -> Result {
    let Material { state, library, answer, .. } = &props.material;
    let view = export::view(state, &library.model.release);
    let [address, short] =
        [Extent::Everything, Extent::Changes].map(|extent| history::link(&view, extent));
    let thread = props.detail.and_then(|position| Thread::ALL.get(position).copied());
    let thread = thread.unwrap_or(Thread::of(state.outcome));
    let of = (library, state, &**answer, thread);
    then(&Export::new(props.kind, &*props.figure, of, [&address, &short]))
}
