//! What a step shows beside its words.

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, component, html};

use crate::figures::lesson::{self, outcome_name, published_at, published_figures};
use crate::lesson::tally::{PUPILS, Question};
use crate::lesson::{Part, Words};
use crate::page::explorer::{ExplorerProps, use_answer};
use crate::page::gradient_card::GradientCard;
use crate::page::later::LaterCardProps;
use crate::page::media::use_dark;
use crate::state::ChartKind;
use crate::text::fill;

use super::activity::{ActivityProps, filled};
use super::advice::AdviceGap;
use super::board::Board;
use super::compare::Compare;
use super::hands_view::{HandsFoot, HandsView, Reference};
use super::place::{HandsPlace, PlaceFigure, PlaceSearch};
use super::rule::RuleView;

/// Properties of a step's part.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// Which part.
    pub part: Part,
    /// The activity.
    pub activity: ActivityProps,
}

/// The part.
#[component]
pub fn PartView(props: &PartProps) -> Html {
    let activity = props.activity.clone();
    let words = &activity.lesson.lessons.words;
    match props.part {
        Part::Words => Html::default(),
        Part::Draw => html! { <Board ..activity /> },
        Part::Compare => html! { <Compare ..activity /> },
        Part::Pupils => pupils(&activity),
        Part::AdviceGap => html! { <AdviceGap ..activity /> },
        Part::HandsNumber => number(&activity),
        Part::HandsBefore => {
            hands(&activity, Question::AgeBefore, words.hands_before.clone(), None, None)
        }
        Part::HandsAfter => {
            let before = Some(Question::AgeBefore);
            hands(&activity, Question::AgeAfter, words.hands_after.clone(), None, before)
        }
        Part::Rule => html! { <RuleView ..activity /> },
        Part::Studies => html! {
            <Chart kind={ChartKind::Countries} page={activity.lesson.page.clone()} />
        },
        Part::HandsPlace => html! { <HandsPlace ..activity /> },
        Part::PlaceSearch => html! { <PlaceSearch ..activity /> },
        Part::PlaceFigure => html! { <PlaceFigure ..activity /> },
    }
}

/// A show of hands.
pub fn hands(
    activity: &ActivityProps,
    question: Question,
    text: String,
    reference: Option<Reference>,
    before: Option<Question>,
) -> Html {
    html! {
        <HandsView {question} text={AttrValue::from(text)} {reference} {before}
            hands={activity.hands.clone()} lessons={Rc::clone(&activity.lesson.lessons)} />
    }
}

/// How many of 100 children, at A's income.
fn number(activity: &ActivityProps) -> Html {
    let page = &activity.lesson.page;
    let words = &activity.lesson.lessons.words;
    let (state, library) = (&page.state, &page.library);
    let writing = lesson::writing(state, words);
    let said = [
        ("income", &*lesson::income(library, state, &writing, &state.a)),
        ("outcome", &*outcome_name(state.language, state.outcome)),
    ];
    // Amounts of money are no number of 100.
    if state.outcome.outcome().unit.is_money() {
        return html! { <p class="for-pupils">{fill(&words.hands_money, &said)}</p> };
    }
    let text = fill(&words.hands_number, &said);
    let figures = published_figures(library, state.outcome);
    let published = published_at(&figures, f64::from(state.a.income.value()));
    let reference = published.map(|value| Reference {
        // Where the figure lies as it is written: 19.6 is said to be 20.
        answer: ((value.round() / 10.0) as usize).min(Question::Number.answers() - 1),
        value: writing.figure(value),
    });
    hands(activity, Question::Number, text, reference, None)
}

/// The described pupils, with a show of hands for each.
fn pupils(activity: &ActivityProps) -> Html {
    let words: &Words<String> = &activity.lesson.lessons.words;
    let cards = activity.plan.cards.iter().take(usize::from(PUPILS)).enumerate();
    html! {
        <section class="pupils" aria-label={words.pupils.clone()} data-testid="pupils">
            <p class="said">{&words.pupils_same}</p>
            { for cards.map(|(position, card)| html! {
                <div class="pupil" key={position}>
                    <h3>{&card.name}</h3>
                    <p>{filled(&card.text, &activity.values)}</p>
                    <HandsView question={Question::Advice(position as u8)} among_others={true}
                        text={fill(&words.hands_advice, &[("name", &card.name)])}
                        hands={activity.hands.clone()} lessons={Rc::clone(&activity.lesson.lessons)} />
                </div>
            }) }
            <HandsFoot hands={activity.hands.clone()} lessons={Rc::clone(&activity.lesson.lessons)} />
        </section>
    }
}

/// Properties of a chart in a lesson.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartProps {
    /// Which chart.
    pub kind: ChartKind,
    /// What the explorer would get for it.
    pub page: ExplorerProps,
}

/// A chart of the explorer in a lesson, without what takes it along.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let page = &props.page;
    let (draws, answer) = use_answer(&page.state, &page.library);
    let dark = use_dark();
    let Some(answer) = answer else { return page.without_answer() };
    let mut card = page.card(&answer, &draws, dark);
    card.take = None;
    match (props.kind, &page.later) {
        (ChartKind::Gradient, _) => html! { <GradientCard ..card /> },
        (kind, Some(later)) => (later.card)(LaterCardProps { kind, card }),
        (_, None) => page.without_answer(),
    }
}
