//! A choice among a few values: a labelled select.

use web_sys::{Event, FocusEvent, HtmlSelectElement, PointerEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html};

use super::measure;

/// One option of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Name in addresses.
    pub key: &'static str,
    /// Name for readers.
    pub name: AttrValue,
}

/// Properties of a choice.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceProps {
    /// Name that tests and labels refer to.
    pub id: AttrValue,
    /// Label.
    pub label: AttrValue,
    /// Options in groups; a group without a heading stands by itself.
    pub groups: Vec<(Option<AttrValue>, Vec<Item>)>,
    /// Key of the chosen option.
    pub value: &'static str,
    /// A sentence under the choice.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Called when a reader turns to the choice: points at it or goes there by keyboard.
    #[prop_or_default]
    pub on_turn: Callback<()>,
    /// Called with the key of the option chosen.
    pub on_choose: Callback<String>,
}

/// A choice.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        measure::input_at(event.time_stamp());
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(select.value());
    });
    let on_turn = props.on_turn.clone();
    let onfocusin = Callback::from(move |_: FocusEvent| on_turn.emit(()));
    let on_turn = props.on_turn.clone();
    let onpointerenter = Callback::from(move |_: PointerEvent| on_turn.emit(()));
    let option = |item: &Item| {
        html! {
            <option value={item.key} selected={item.key == props.value}>{&item.name}</option>
        }
    };
    let note_id = format!("{}-note", props.id);
    html! {
        <div class="choice" {onfocusin} {onpointerenter}>
            <label for={props.id.clone()}>{&props.label}</label>
            <select id={props.id.clone()} data-testid={props.id.clone()} {onchange}
                aria-describedby={props.note.is_some().then(|| note_id.clone())}>
                { for props.groups.iter().map(|(heading, items)| match heading {
                    Some(heading) => html! {
                        <optgroup label={heading.clone()}>{ for items.iter().map(option) }</optgroup>
                    },
                    None => html! { <>{ for items.iter().map(option) }</> },
                }) }
            </select>
            if let Some(note) = &props.note {
                <p class="note" id={note_id}>{note}</p>
            }
        </div>
    }
}
