//! A show of hands: the answers to a question, hands for each, and the published figure beside them.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::lesson::tally::Question;
use crate::lesson::{Lessons, Words};
use crate::text::fill;

use super::hands::{Change, Hands};

/// The published figure that a show of hands is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The answer in which it lies.
    pub answer: usize,
    /// The figure in words.
    pub value: String,
}

/// Properties of a show of hands.
#[derive(Clone, PartialEq, Properties)]
pub struct HandsProps {
    /// The question.
    pub question: Question,
    /// The question in words.
    pub text: AttrValue,
    /// The published figure; nothing where the question is one of opinion, or while it is not loaded.
    #[prop_or_default]
    pub reference: Option<Reference>,
    /// The same question asked before, whose hands stand beside these.
    #[prop_or_default]
    pub before: Option<Question>,
    /// Whether others stand beside it, with one foot for all.
    #[prop_or_default]
    pub among_others: bool,
    /// The hands.
    pub hands: Hands,
    /// The words.
    pub lessons: Rc<Lessons>,
}

/// Width of the longest bar, units of its picture.
const LONGEST: u32 = 100;

/// The show of hands.
#[component]
pub fn HandsView(props: &HandsProps) -> Html {
    let words = &props.lessons.words;
    let question = props.question;
    let shown = use_state_eq(|| false);
    let tally = &props.hands.counted.tally;
    // A class that comes in at the second vote has nothing to compare with.
    let before = props.before.filter(|before| tally.total(*before) > 0);
    let earlier = before.map(|before| tally.counts(before));
    let counts = tally.counts(question);
    let most = counts.iter().chain(earlier.iter().flatten()).copied().max().unwrap_or(0).max(1);
    let total = tally.total(question);
    let reference = props.reference.as_ref().filter(|_| *shown);
    let show = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(true))
    };
    let name = question.key();
    let heading = format!("hands-{name}-heading");
    let row = |(answer, count): (usize, &u16)| {
        let label = answer_name(words, question, answer);
        let press = |by: i16, text: &'static str, spoken: &str, end: &str| {
            html! {
                <button type="button" class="hand" aria-label={fill(spoken, &[("answer", &label)])}
                    data-testid={format!("hands-{name}-{answer}-{end}")}
                    onclick={props.hands.count(question, answer, by)}>
                    {text}
                </button>
            }
        };
        let long = u32::from(*count) * LONGEST / u32::from(most);
        let before = earlier.as_ref().map(|earlier| earlier[answer]);
        html! {
            <tr key={answer}>
                <th scope="row">{label.clone()}</th>
                <td class="hand-buttons">
                    {press(-1, "\u{2212}", &words.hand_fewer, "fewer")}
                    {press(1, "+", &words.hand_more, "more")}
                </td>
                <td class="hand-count" data-testid={format!("hands-{name}-{answer}")}>{count.to_string()}</td>
                <td class="hand-bar">
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={long.to_string()} height="10" />
                    </svg>
                    if let Some(before) = before {
                        <span class="note">{fill(&words.hands_earlier, &[("n", &before.to_string())])}</span>
                    }
                    if let Some(reference) = reference.filter(|reference| reference.answer == answer) {
                        <strong class="reference" data-testid={format!("hands-{name}-published")}>
                            {fill(&words.hands_published, &[("value", &reference.value)])}
                        </strong>
                    }
                </td>
            </tr>
        }
    };
    html! {
        <section class="hands" aria-labelledby={heading.clone()} data-testid={format!("hands-{name}")}>
            <h3 id={heading}>{&props.text}</h3>
            <table>
                <tbody>{ for counts.iter().enumerate().map(row) }</tbody>
            </table>
            <p role="status">{fill(&words.hands_total, &[("n", &total.to_string())])}</p>
            if props.reference.is_some() && !*shown {
                <div class="buttons">
                    <button type="button" data-testid={format!("hands-{name}-show")} onclick={show}>
                        {&words.hands_show}
                    </button>
                </div>
            }
            if !props.among_others {
                <HandsFoot hands={props.hands.clone()} lessons={Rc::clone(&props.lessons)} />
            }
        </section>
    }
}

/// Properties of the foot.
#[derive(Clone, PartialEq, Properties)]
pub struct FootProps {
    /// The hands.
    pub hands: Hands,
    /// The words.
    pub lessons: Rc<Lessons>,
}

/// Where the hands are kept, and the way to clear them.
#[component]
pub fn HandsFoot(props: &FootProps) -> Html {
    let words = &props.lessons.words;
    let dispatch = props.hands.dispatch.clone();
    let clear = Callback::from(move |_: MouseEvent| dispatch.dispatch(Change::Clear));
    let kept = if props.hands.refused { &words.hands_not_kept } else { &words.hands_kept };
    html! {
        <div class="hands-foot">
            <p class="note">{kept.clone()}</p>
            <div class="buttons">
                <button type="button" class="quiet" data-testid="hands-clear" onclick={clear}>
                    {&words.hands_clear}
                </button>
                <span role="status">if props.hands.counted.cleared { {&words.hands_cleared} }</span>
            </div>
        </div>
    }
}

/// An answer in words.
pub fn answer_name(words: &Words<String>, question: Question, answer: usize) -> String {
    let one_of =
        |names: &[&String]| names.get(answer).map_or_else(String::new, |name| (*name).clone());
    match question {
        Question::Number => {
            let from = 10 * answer;
            // The last ten hold the hundred too.
            let to = if answer + 1 == question.answers() { from + 10 } else { from + 9 };
            fill(&words.answer_range, &[("from", &from.to_string()), ("to", &to.to_string())])
        }
        Question::Advice(_) => one_of(&[
            &words.advice_practical,
            &words.advice_theoretical,
            &words.advice_havo,
            &words.advice_vwo,
        ]),
        Question::AgeBefore | Question::AgeAfter => {
            fill(&words.answer_age, &[("years", &(10 + answer).to_string())])
        }
        Question::Place => one_of(&[&words.answer_below, &words.answer_about, &words.answer_above]),
    }
}
