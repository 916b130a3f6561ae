//! The drawn line beside the published figures, and how far apart they are.

use yew::{Html, component, html};

use crate::chart::AnyFigure;
use crate::figures::lesson::{self, PublishedFigure, Writing};
use crate::lesson::guess::{Comparison, Published};
use crate::page::canvas::Canvas;
use crate::page::chart_card::Tables;
use crate::page::media::use_dark;
use crate::text::fill;

use super::activity::ActivityProps;

/// A difference between the ends that is smaller than this share of the chart's height counts as the same.
const ALIKE: f64 = 0.05;

/// The comparison.
#[component]
pub fn Compare(props: &ActivityProps) -> Html {
    let page = &props.lesson.page;
    let words = &props.lesson.lessons.words;
    let dark = use_dark();
    let figure = lesson::guess(&page.library, &page.state, &props.guess, true, words);
    let height = figure.range.1 - figure.range.0;
    let figures = lesson::published_figures(&page.library, page.state.outcome);
    let published: Vec<Published> = figures.iter().map(|figure| figure.at).collect();
    let compared = props.guess.compared_with(&published);
    let writing = lesson::writing(&page.state, words);
    let label = figure.summary.clone();
    let figure = AnyFigure::from(figure);
    html! {
        <section class="compare" data-testid="compare">
            <Canvas figure={figure.clone()} {dark} {label} without={page.without_canvas()} />
            if let Some(compared) = compared {
                {sentences(&writing, &compared, &figures, height)}
            } else {
                <p>{&words.compare_none}</p>
            }
            <Tables {figure} summary={words.table.clone()} />
        </section>
    }
}

fn sentences(
    writing: &Writing<'_>,
    compared: &Comparison,
    figures: &[PublishedFigure],
    height: f64,
) -> Html {
    let words = writing.words;
    let distance = writing.difference(compared.mean_distance);
    let furthest = figures.iter().find(|figure| figure.at == compared.furthest);
    let rises = [
        ("published", &*writing.difference(compared.published_rise)),
        ("drawn", &*writing.difference(compared.drawn_rise)),
    ];
    let more = compared.published_rise.abs() - compared.drawn_rise.abs();
    let rise = if more.abs() <= ALIKE * height {
        &words.compare_alike
    } else if more > 0.0 {
        &words.compare_steeper
    } else {
        &words.compare_flatter
    };
    html! {
        <>
            <p class="said" data-testid="compare-distance" data-value={compared.mean_distance.to_string()}>
                {fill(&words.compare_distance, &[("distance", &distance)])}
            </p>
            <p>{fill(rise, &rises)}</p>
            if let Some(furthest) = furthest {
                <p>{fill(&words.compare_furthest, &[
                    ("income", &writing.income(furthest.income)),
                    ("drawn", &writing.figure(compared.drawn_there)),
                    ("published", &writing.figure(compared.furthest.value)),
                ])}</p>
            }
            <p>{&words.compare_kind}</p>
            <p class="note">
                {fill(&words.compare_measure, &[("count", &figures.len().to_string())])}
            </p>
        </>
    }
}
