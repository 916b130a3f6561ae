//! The controls: circumstances of A and B, apart from the rule for everyone.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

use crate::figures::evidence_name;
use crate::indicators::{Age, Group, Household, Percentile, Sex};
use crate::model::place::{Coverage, NeighbourhoodPercentile};
use crate::model::selection_age::{Evidence, SelectionAge, moves};
use crate::state::{Action, Change, Choice as Choices, Control, Controls, Preset, Side, State};
use crate::text::outcomes::{age_heading, words_of};
use crate::text::{Language, Words, fill, number, sentence};

use super::choice::{Choice, Item};
use super::place_control::{PlaceControl, PlaceList, PlaceView};
use super::slider::Slider;
use super::store::Dispatch;
use crate::indicators::OutcomeIndex;

/// Properties of the choice of outcome.
#[derive(Clone, PartialEq, Properties)]
pub struct OutcomeChoiceProps {
    /// The outcome chosen.
    pub outcome: OutcomeIndex,
    /// Language.
    pub language: Language,
    /// Called when a reader turns to the choice.
    pub on_turn: Callback<()>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The choice of outcome, along the life course.
#[component]
pub fn OutcomeChoice(props: &OutcomeChoiceProps) -> Html {
    let language = props.language;
    let groups: Vec<(Option<AttrValue>, Vec<Item>)> = Age::ALL
        .into_iter()
        .map(|age| {
            let of_age = OutcomeIndex::all().filter(|index| index.outcome().age == age);
            let items = of_age
                .map(|index| Item {
                    key: index.outcome().key,
                    name: words_of(index).name.in_language(language).into(),
                })
                .collect();
            (Some(age_heading(age).in_language(language).into()), items)
        })
        .collect();
    let dispatch = props.dispatch.clone();
    let on_choose = Callback::from(move |key: String| {
        if let Some(outcome) = OutcomeIndex::from_key(&key) {
            dispatch.dispatch(Action::Outcome(outcome));
        }
    });
    let label = language.words().outcome;
    html! {
        <Choice id="outcome" {label} {groups} value={props.outcome.outcome().key} {on_choose}
            on_turn={props.on_turn.clone()} />
    }
}

/// Properties of one situation's controls.
#[derive(Clone, PartialEq, Properties)]
pub struct SituationProps {
    /// Which situation.
    pub side: Side,
    /// Its circumstances.
    pub choice: Choices,
    /// Parents' income, thousands of euros; nothing where its slider stands elsewhere.
    pub income: Option<f64>,
    /// Its place.
    pub place: PlaceView,
    /// The search over places.
    pub search: PlaceList,
    /// Where the places of the outcome lie.
    pub coverage: Coverage,
    /// Language.
    pub language: Language,
    /// Which controls stand there beside that of income.
    #[prop_or(Controls::ALL)]
    pub controls: Controls,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The controls of one situation.
#[component]
pub fn SituationControls(props: &SituationProps) -> Html {
    let (side, language) = (props.side, props.language);
    let words = language.words();
    let name = |control: &str| AttrValue::from(format!("{control}-{}", side.key()));
    let change = |make: fn(i64) -> Change| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |value: i64| dispatch.dispatch(Action::Change(side, make(value))))
    };
    let choose = |make: fn(&str) -> Option<Change>| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |key: String| {
            if let Some(change) = make(&key) {
                dispatch.dispatch(Action::Change(side, change));
            }
        })
    };
    let choice = &props.choice;
    let has = |control| props.controls.holds(control);
    let class = format!("situation side-{}", side.key());
    let groups = Group::ALL
        .into_iter()
        .map(|group| Item { key: group.key(), name: sentence::group_name(language, group).into() })
        .collect();
    html! {
        <fieldset {class}>
            <legend>
                <span class="side-mark" aria-hidden="true">{side.letter()}</span>
                {fill(words.situation, &[("side", side.letter())])}
            </legend>
            if let Some(income) = props.income {
                {income_slider(language, side, words.income.into(), choice, income, &props.dispatch)}
            }
            if has(Control::Neighbourhood) {
                <Slider id={name("neighbourhood")} label={words.neighbourhood} class={side.key()}
                    min={1} max={99} value={i64::from(props.place.percentile)}
                    value_text={neighbourhood_text(words, &props.place, props.coverage)}
                    on_input={change(|value| {
                        Change::Neighbourhood(NeighbourhoodPercentile::clamped(value))
                    })} />
                <PlaceControl {side} place={props.place.clone()} search={props.search.clone()}
                    {language} dispatch={props.dispatch.clone()} />
            }
            if has(Control::Group) {
                <Choice id={name("group")} label={words.group} groups={vec![(None, groups)]}
                    value={choice.group.key()}
                    note={(side == Side::A).then_some(AttrValue::Static(words.group_note))}
                    on_choose={choose(|key| Group::from_key(key).map(Change::Group))} />
            }
            if has(Control::Sex) || has(Control::Household) {
                <details open={choice.sex != Sex::All || choice.household != Household::All}>
                    <summary>{words.more}</summary>
                    if has(Control::Sex) {
                        <Choice id={name("sex")} label={words.sex}
                            groups={vec![(None, sexes(words))]} value={choice.sex.key()}
                            on_choose={choose(|key| Sex::from_key(key).map(Change::Sex))} />
                    }
                    if has(Control::Household) {
                        <Choice id={name("household")} label={words.household}
                            groups={vec![(None, households(words))]} value={choice.household.key()}
                            on_choose={choose(|key| {
                                Household::from_key(key).map(Change::Household)
                            })} />
                    }
                </details>
            }
        </fieldset>
    }
}

/// The slider of a side's parental income. `income`: thousands of euros.
pub fn income_slider(
    language: Language,
    side: Side,
    label: AttrValue,
    choice: &Choices,
    income: f64,
    dispatch: &Dispatch,
) -> Html {
    let dispatch = dispatch.clone();
    let on_input = Callback::from(move |value: i64| {
        let change = Change::Income(Percentile::clamped(value));
        dispatch.dispatch(Action::Change(side, change));
    });
    html! {
        <Slider id={format!("income-{}", side.key())} {label}
            class={format!("{} income", side.key())} min={1} max={100}
            value={i64::from(choice.income.value())}
            value_text={income_text(language, choice.income, income)} {on_input} />
    }
}

/// The percentile of a side's income, for its slider.
fn income_text(language: Language, percentile: Percentile, thousands: f64) -> String {
    let euros = number::parents_income(language, thousands);
    let percentile = percentile.value().to_string();
    fill(language.words().income_value, &[("percentile", &percentile), ("euros", &euros)])
}

fn sexes(words: &Words) -> Vec<Item> {
    let names = [words.sex_all, words.sex_male, words.sex_female];
    let pairs = Sex::ALL.into_iter().zip(names);
    pairs.map(|(sex, name)| Item { key: sex.key(), name: name.into() }).collect()
}

fn households(words: &Words) -> Vec<Item> {
    let names = [words.household_all, words.household_one, words.household_two];
    let pairs = Household::ALL.into_iter().zip(names);
    pairs.map(|(household, name)| Item { key: household.key(), name: name.into() }).collect()
}

fn neighbourhood_text(words: &Words, place: &PlaceView, coverage: Coverage) -> String {
    let percentile = place.percentile.to_string();
    if let Some(name) = &place.name {
        let values = [("place", name.as_str()), ("percentile", &percentile)];
        return fill(words.neighbourhood_named, &values);
    }
    match (place.percentile, coverage) {
        (50, Coverage::Country) => words.neighbourhood_average.to_owned(),
        (50, Coverage::AmsterdamRegion) => words.neighbourhood_average_region.to_owned(),
        _ => fill(words.neighbourhood_value, &[("percentile", &percentile)]),
    }
}

/// Properties of the rule's controls.
#[derive(Clone, PartialEq, Properties)]
pub struct RuleProps {
    /// The choices.
    pub state: State,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The controls of the rule for everyone.
#[component]
pub fn RuleControls(props: &RuleProps) -> Html {
    let words = props.state.language.words();
    let rule = props.state.rule;
    let years = rule.selection_age.value();
    let value_text = if rule.selection_age == SelectionAge::TODAY {
        words.selection_age_today.to_owned()
    } else {
        fill(words.selection_age_value, &[("years", &years.to_string())])
    };
    let dispatch = props.dispatch.clone();
    let on_input = Callback::from(move |value: i64| {
        dispatch.dispatch(Action::SelectionAge(SelectionAge::clamped(value)));
    });
    let dispatch = props.dispatch.clone();
    let on_choose = Callback::from(move |key: String| {
        if let Some(evidence) = Evidence::from_key(&key) {
            dispatch.dispatch(Action::Evidence(evidence));
        }
    });
    let language = props.state.language;
    let item = |evidence: Evidence| Item {
        key: evidence.key(),
        name: evidence_name(language, evidence).into(),
    };
    let items = Evidence::ALL.map(item).to_vec();
    let note = if moves(props.state.outcome.outcome().age) {
        words.selection_age_after
    } else {
        words.selection_age_before
    };
    html! {
        <section class="rules" aria-labelledby="rules-heading">
            <h2 id="rules-heading">{words.rules}</h2>
            <p class="note">{words.rules_note}</p>
            <Slider id="selection-age" label={words.selection_age} class="rule"
                min={i64::from(SelectionAge::LOWEST)} max={i64::from(SelectionAge::HIGHEST)}
                value={i64::from(years)} {value_text} mark={(12, "12".into())} {on_input} />
            <Choice id="evidence" label={words.evidence} groups={vec![(None, items)]}
                value={rule.evidence.key()} {on_choose} />
            <p class="note" data-testid="selection-age-note">{note}</p>
        </section>
    }
}

/// Properties of the presets.
#[derive(Clone, PartialEq, Properties)]
pub struct PresetProps {
    /// Language.
    pub language: Language,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// Ready-made pairs of situations, and the buttons that swap and reset.
#[component]
pub fn Presets(props: &PresetProps) -> Html {
    let words = props.language.words();
    let button = |text: &'static str, test_id: &'static str, action: Action| {
        let dispatch = props.dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()));
        html! { <button type="button" data-testid={test_id} {onclick}>{text}</button> }
    };
    let name = |preset| match preset {
        Preset::OtherIncome => (words.preset_income, "preset-income"),
        Preset::OtherNeighbourhood => (words.preset_neighbourhood, "preset-neighbourhood"),
        Preset::OtherBackground => (words.preset_background, "preset-background"),
        Preset::OneYearLater => (words.preset_later, "preset-later"),
        Preset::LowerAdvice => (words.preset_advice, "preset-advice"),
    };
    html! {
        <section class="presets" aria-labelledby="presets-heading">
            <h2 id="presets-heading">{words.presets}</h2>
            <div class="buttons">
                { for Preset::ALL.into_iter().map(|preset| {
                    let (text, test_id) = name(preset);
                    button(text, test_id, Action::Preset(preset))
                }) }
            </div>
            <div class="buttons quiet">
                {button(words.swap, "swap", Action::Swap)}
                {button(words.reset, "reset", Action::Reset)}
            </div>
        </section>
    }
}
