//! The place search: a box to type in and a list to choose from.
//!
//! The pattern is the combobox with a list popup of the ARIA Authoring Practices: the focus stays in
//! the box, arrows move over the list, Enter chooses, Escape closes. The first place found is marked
//! from the start, so a name and Enter are enough.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, MouseEvent, Properties,
    TargetCast, classes, component, html, use_effect_with, use_memo, use_state_eq,
};

use crate::answer::same;
use crate::state::{PlaceId, Side};
use crate::text::Language;
use crate::text::places::{self, PlaceWords};

use super::{dom, measure};

/// Most places that the list shows.
const SHOWN: usize = 8;

/// Properties of the place search.
#[derive(Clone, Properties)]
pub struct PlaceSearchProps {
    /// Which situation.
    pub side: Side,
    /// Label of the box, where it is not one of two ways to choose.
    pub label: Option<&'static str>,
    /// Name of the place chosen, if one is.
    pub name: Option<AttrValue>,
    /// The search over the list of places, once it is there.
    pub finder: Option<Rc<dyn PlaceFinder>>,
    /// Language.
    pub language: Language,
    /// Called when the reader turns to the box, so that the list is fetched.
    pub on_focus: Callback<()>,
    /// Called with the place chosen.
    pub on_choose: Callback<PlaceId>,
    /// Called when the place is taken away.
    pub on_clear: Callback<()>,
}

impl PartialEq for PlaceSearchProps {
    fn eq(&self, other: &PlaceSearchProps) -> bool {
        // It never changes once it is there.
        same(&self.finder, &other.finder)
            && self.side == other.side
            && self.label == other.label
            && self.name == other.name
            && self.language == other.language
            && self.on_focus == other.on_focus
            && self.on_choose == other.on_choose
            && self.on_clear == other.on_clear
    }
}

/// What the reader is doing in the box.
#[derive(Clone, Debug, PartialEq, Default)]
struct Typing {
    /// What was typed; nothing while the box shows the place chosen.
    text: Option<AttrValue>,
    /// Whether the list may show.
    open: bool,
    /// Which row of the list is marked.
    marked: usize,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The place.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// What kind of place it is, and where.
    pub kind: String,
}

/// Finds places by what a reader typed.
pub trait PlaceFinder {
    /// At most `count` places, the best first.
    fn find(&self, text: &str, count: usize, language: Language) -> Vec<Row>;
}

/// The place search.
#[component]
pub fn PlaceSearch(props: &PlaceSearchProps) -> Html {
    let language = props.language;
    let (words, place_words) = (language.words(), PlaceWords::of(language));
    let typing = use_state_eq(Typing::default);
    let rows = {
        let finder = props.finder.clone();
        let key = (typing.text.clone(), language, finder.is_some());
        use_memo(key, move |(text, language, _)| match (text, finder) {
            (Some(text), Some(finder)) => finder.find(text, SHOWN, *language),
            _ => Vec::new(),
        })
    };
    let is_open = typing.open && !rows.is_empty();
    let id = format!("place-{}", props.side.key());
    let option_id = |row: usize| format!("{id}-option-{row}");
    let marked = is_open.then(|| option_id(typing.marked));
    use_effect_with(marked.clone(), |marked| marked.iter().for_each(|id| keep_in_view(id)));

    let choose = {
        let (typing, on_choose) = (typing.clone(), props.on_choose.clone());
        Callback::from(move |(place, time_stamp): (PlaceId, f64)| {
            measure::input_at(time_stamp);
            typing.set(Typing::default());
            on_choose.emit(place);
        })
    };
    let oninput = {
        let typing = typing.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typing.set(Typing { text: Some(input.value().into()), open: true, marked: 0 });
        })
    };
    let onkeydown = {
        let (typing, rows, choose) = (typing.clone(), Rc::clone(&rows), choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            let key = event.key();
            if event.is_composing() {
                return;
            }
            let next = match (key.as_str(), rows.get(typing.marked)) {
                ("Enter", Some(row)) if is_open => {
                    choose.emit((row.id.clone(), time_stamp(&event)));
                    Some(Typing::default())
                }
                ("Escape", _) if typing.open => Some(Typing { open: false, ..(*typing).clone() }),
                ("Escape", _) if typing.text.is_some() => Some(Typing::default()),
                (key, Some(_)) => moved(key, is_open.then_some(typing.marked), rows.len())
                    .map(|marked| Typing { open: true, marked, ..(*typing).clone() }),
                _ => None,
            };
            if let Some(next) = next {
                event.prevent_default();
                typing.set(next);
            }
        })
    };
    let onfocus = {
        let on_focus = props.on_focus.clone();
        Callback::from(move |event: FocusEvent| {
            // What is typed next takes the place of the name that stands there.
            event.target_unchecked_into::<HtmlInputElement>().select();
            on_focus.emit(());
        })
    };
    let clear = {
        let (typing, on_clear) = (typing.clone(), props.on_clear.clone());
        Callback::from(move |time_stamp: f64| {
            measure::input_at(time_stamp);
            typing.set(Typing::default());
            on_clear.emit(());
        })
    };
    let onblur = {
        let (typing, clear, is_chosen) = (typing.clone(), clear.clone(), props.name.is_some());
        Callback::from(move |event: FocusEvent| {
            // Whoever empties the box and goes on takes the place away.
            let is_empty = typing.text.as_ref().is_some_and(|text| text.trim().is_empty());
            if is_empty && is_chosen {
                clear.emit(time_stamp(&event));
            } else {
                typing.set(Typing::default());
            }
        })
    };
    let onclear = {
        let input_id = id.clone();
        Callback::from(move |event: MouseEvent| {
            clear.emit(time_stamp(&event));
            dom::focus(&input_id);
        })
    };
    // The focus stays in the box, or leaving it would close the list before the click arrives.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());

    let asked = typing.open && typing.text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let (said, is_seen) = match (asked, props.finder.is_some(), rows.len()) {
        (false, ..) => (String::new(), false),
        (true, false, _) => (words.place_loading.to_owned(), true),
        (true, true, 0) => (words.place_none.to_owned(), true),
        (true, true, count) => (places::count(language, count), false),
    };
    let (list_id, help_id) = (format!("{id}-list"), format!("{id}-help"));
    let value = typing.text.clone().or_else(|| props.name.clone()).unwrap_or_default();
    let option = |(position, row): (usize, &Row)| {
        let (choose, place) = (choose.clone(), row.id.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            choose.emit((place.clone(), time_stamp(&event)));
        });
        html! {
            <li role="option" id={option_id(position)} class="place-search-option"
                aria-selected={(position == typing.marked).to_string()} {onclick}>
                <span class="place-search-name">{&row.name}</span>
                {" "}
                <span class="place-search-kind">{&row.kind}</span>
            </li>
        }
    };
    html! {
        <div class={classes!("place-search", format!("side-{}", props.side.key()))}>
            <label for={id.clone()}>{props.label.unwrap_or(words.place)}</label>
            <div class="place-search-box">
                <input type="text" id={id.clone()} data-testid={id.clone()} role="combobox"
                    aria-autocomplete="list" aria-expanded={is_open.to_string()}
                    aria-controls={list_id.clone()} aria-activedescendant={marked}
                    aria-describedby={help_id.clone()} autocomplete="off" autocapitalize="none"
                    autocorrect="off" spellcheck="false" enterkeyhint="done" maxlength="80"
                    placeholder={words.place_hint} {value}
                    {oninput} {onkeydown} {onfocus} {onblur} />
                if props.name.is_some() {
                    <button type="button" class="place-search-clear" aria-label={words.place_clear}
                        title={words.place_clear} onclick={onclear}>{"\u{d7}"}</button>
                }
                <ul role="listbox" id={list_id} class="place-search-list"
                    aria-label={place_words.list} hidden={!is_open} {onmousedown}>
                    { for rows.iter().enumerate().map(option) }
                </ul>
            </div>
            <p role="status" class={if is_seen { "place-search-said" } else { "unseen" }}>
                {said}
            </p>
            <p id={help_id} class="unseen">{place_words.help}</p>
        </div>
    }
}

/// The row that a key marks in a list of `count` rows; `marked` is the one marked before, nothing while
/// the list is closed. Nothing for keys that mark none.
fn moved(key: &str, marked: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match (key, marked) {
        ("ArrowDown", None) => Some(0),
        ("ArrowUp", None) => Some(last),
        ("ArrowDown", Some(marked)) => Some(if marked >= last { 0 } else { marked + 1 }),
        ("ArrowUp", Some(0)) => Some(last),
        ("ArrowUp", Some(marked)) => Some(marked - 1),
        ("Home", Some(_)) => Some(0),
        ("End", Some(_)) => Some(last),
        _ => None,
    }
}

/// When an event came, milliseconds.
fn time_stamp(event: &impl JsCast) -> f64 {
    event.unchecked_ref::<Event>().time_stamp()
}

/// Scrolls no further than it takes to see the marked row.
fn keep_in_view(id: &str) {
    if let Some(row) = dom::element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
