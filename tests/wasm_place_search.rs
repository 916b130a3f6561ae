//! The place search in a browser: keyboard, pointer, and what a screen reader is told.

#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use kansenverkenner::indicators::{Area, AreaLevel, Areas};
use kansenverkenner::page::later::place_finder::ListFinder;
use kansenverkenner::page::place_search::{PlaceFinder, PlaceSearch, PlaceSearchProps};
use kansenverkenner::state::Side;
use kansenverkenner::text::Language;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::Callback;

wasm_bindgen_test_configure!(run_in_browser);

fn areas() -> Rc<Areas> {
    let area = |id: &str, name: &str, level, municipality: &str| Area {
        id: id.into(),
        name: name.into(),
        level,
        municipality: municipality.into(),
        province: "Flevoland".into(),
        centre: None,
    };
    let areas = vec![
        area("gm-almere", "Almere", AreaLevel::Municipality, "Almere"),
        area("gm-urk", "Urk", AreaLevel::Municipality, "Urk"),
        area("pc3-131", "131X", AreaLevel::Postcode, "Almere"),
        area("wk-003402", "De Werven", AreaLevel::Wijk, "Almere"),
        area("wk-003417", "Centrum Almere Stad", AreaLevel::Wijk, "Almere"),
        area("wk-045101", "Meerwijk", AreaLevel::Wijk, "Uithoorn"),
        area("wk-045102", "Meerwijk", AreaLevel::Wijk, "Uithoorn"),
    ];
    Rc::new(Areas::new(areas).expect("each id once"))
}

fn finder(areas: Rc<Areas>) -> Rc<dyn PlaceFinder> {
    Rc::new(ListFinder::new(areas))
}

/// What the search told the page.
type Told = Rc<RefCell<Vec<String>>>;

/// Mounts the search in a page of its own.
fn mount(name: Option<&'static str>, loaded: bool) -> Told {
    let told = Told::default();
    let tell = |what: &'static str| {
        let told = Rc::clone(&told);
        Callback::from(move |()| told.borrow_mut().push(what.to_owned()))
    };
    let chosen = Rc::clone(&told);
    let areas = areas();
    let props = PlaceSearchProps {
        label: None,
        side: Side::A,
        name: name.map(Into::into),
        finder: loaded.then(|| finder(areas)),
        language: Language::Dutch,
        on_focus: tell("focus"),
        on_choose: Callback::from(move |id: kansenverkenner::state::PlaceId| {
            chosen.borrow_mut().push(id.as_str().to_owned());
        }),
        on_clear: tell("clear"),
    };
    render(props);
    told
}

/// Renders into an element of its own, beside a button to go on to; the page holds one at a time.
fn render(props: PlaceSearchProps) {
    script(
        "document.getElementById('stage')?.remove();
         const stage = document.createElement('div');
         stage.id = 'stage';
         stage.innerHTML = '<div id=\"root\"></div><button id=\"next\">next</button>';
         document.body.append(stage)",
    );
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("root"))
        .expect("the root");
    yew::Renderer::<PlaceSearch>::with_root_and_props(root, props).render();
}

fn script(source: &str) -> JsValue {
    Function::new_no_args(source).call0(&JsValue::NULL).expect("the script runs")
}

/// Lets the page draw.
async fn settle() {
    let wait = |resolve: Function, _| {
        let window = web_sys::window().expect("a window");
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 20)
            .expect("a timer");
    };
    JsFuture::from(Promise::new(&mut { wait })).await.expect("time passes");
}

async fn focus() {
    script("document.getElementById('place-a').focus()");
    settle().await;
}

async fn enter(text: &str) {
    script(&format!(
        "const box = document.getElementById('place-a'); box.value = {text:?};
         box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    ));
    settle().await;
}

/// Presses a key; says whether the page took it for itself.
async fn press(key: &str) -> bool {
    let free = script(&format!(
        "return document.getElementById('place-a').dispatchEvent(new KeyboardEvent('keydown',
             {{ key: '{key}', bubbles: true, cancelable: true }}))"
    ));
    settle().await;
    free == JsValue::FALSE
}

fn read(expression: &str) -> String {
    script(&format!("return String({expression})")).as_string().expect("a text")
}

fn attribute(name: &str) -> String {
    read(&format!("document.getElementById('place-a').getAttribute('{name}')"))
}

/// The texts of the list, and which row is marked.
fn list() -> (Vec<String>, String) {
    let rows = read(
        "[...document.querySelectorAll('[role=option]')].map((row) => row.textContent).join('|')",
    );
    let marked = read(
        "[...document.querySelectorAll('[role=option][aria-selected=true]')]
             .map((row) => row.querySelector('.place-search-name').textContent).join('|')",
    );
    let rows = rows.split('|').filter(|row| !row.is_empty()).map(str::to_owned).collect();
    (rows, marked)
}

fn said() -> String {
    read("document.querySelector('[role=status]').textContent")
}

#[wasm_bindgen_test]
async fn a_name_and_enter_choose_a_place() {
    let told = mount(None, true);
    settle().await;
    assert_eq!(attribute("aria-expanded"), "false");
    assert_eq!(attribute("data-testid"), "place-a");
    focus().await;
    assert_eq!(told.borrow().as_slice(), ["focus"]);
    enter("almer").await;
    let (rows, marked) = list();
    assert_eq!(rows[0], "Almere gemeente in Flevoland");
    assert_eq!(rows[1], "Centrum Almere Stad wijk in Almere");
    assert_eq!(rows.len(), 4);
    assert_eq!(marked, "Almere");
    assert_eq!(attribute("aria-expanded"), "true");
    assert_eq!(attribute("aria-activedescendant"), "place-a-option-0");
    assert_eq!(said(), "4 plaatsen om uit te kiezen");
    assert!(press("Enter").await);
    assert_eq!(told.borrow().as_slice(), ["focus", "gm-almere"]);
    assert_eq!(attribute("aria-expanded"), "false");
    assert_eq!(attribute("aria-activedescendant"), "null");
    assert_eq!(said(), "");
}

#[wasm_bindgen_test]
async fn arrows_home_and_end_move_over_the_list() {
    let told = mount(None, true);
    settle().await;
    focus().await;
    enter("almere").await;
    for (key, expected) in [
        ("ArrowDown", "Centrum Almere Stad"),
        ("ArrowDown", "De Werven"),
        ("End", "postcodegebied 131"),
        ("ArrowDown", "Almere"),
        ("ArrowUp", "postcodegebied 131"),
        ("Home", "Almere"),
        ("ArrowDown", "Centrum Almere Stad"),
    ] {
        assert!(press(key).await, "{key}");
        assert_eq!(list().1, expected, "{key}");
    }
    assert!(!press("a").await);
    assert!(!press("Tab").await);
    assert!(press("Enter").await);
    assert_eq!(told.borrow().last().map(String::as_str), Some("wk-003417"));
}

#[wasm_bindgen_test]
async fn escape_closes_then_takes_back() {
    let told = mount(Some("Urk"), true);
    settle().await;
    assert_eq!(read("document.getElementById('place-a').value"), "Urk");
    focus().await;
    assert_eq!(read("document.getElementById('place-a').selectionEnd"), "3");
    enter("almere").await;
    assert!(press("Escape").await);
    assert_eq!(attribute("aria-expanded"), "false");
    assert!(!press("Home").await, "the caret moves while the list is closed");
    assert!(!press("Enter").await);
    assert_eq!(read("document.getElementById('place-a').value"), "almere");
    assert!(press("ArrowUp").await, "an arrow opens the list again");
    assert_eq!(list().1, "postcodegebied 131");
    assert!(press("Escape").await);
    assert!(press("Escape").await);
    assert_eq!(read("document.getElementById('place-a').value"), "Urk");
    assert!(!press("Escape").await);
    assert_eq!(told.borrow().as_slice(), ["focus"]);
}

#[wasm_bindgen_test]
async fn a_click_chooses_and_the_focus_stays() {
    let told = mount(None, true);
    settle().await;
    focus().await;
    enter("1312 AB").await;
    assert_eq!(list().0, ["postcodegebied 131 postcodes 1310 tot en met 1319, in Almere"]);
    assert_eq!(said(), "1 plaats gevonden");
    let kept = script(
        "const row = document.querySelector('[role=option]');
         const kept = !row.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
         row.click(); return kept",
    );
    settle().await;
    assert_eq!(kept, JsValue::TRUE);
    assert_eq!(told.borrow().last().map(String::as_str), Some("pc3-131"));
    assert_eq!(read("document.activeElement.id"), "place-a");
}

#[wasm_bindgen_test]
async fn namesakes_are_told_apart_and_nothing_found_is_said() {
    let _told = mount(None, true);
    settle().await;
    focus().await;
    enter("meerwijk").await;
    assert_eq!(
        list().0,
        ["Meerwijk wijk in Uithoorn, code 045101", "Meerwijk wijk in Uithoorn, code 045102"]
    );
    enter("qqqq").await;
    assert_eq!(said(), "Geen plaats gevonden");
    assert_eq!(attribute("aria-expanded"), "false");
    assert!(!press("ArrowDown").await);
    enter("").await;
    assert_eq!(said(), "");
}

#[wasm_bindgen_test]
async fn the_list_may_be_on_its_way() {
    let _told = mount(None, false);
    settle().await;
    focus().await;
    enter("almere").await;
    assert_eq!(said(), "De plaatsen worden geladen …");
    assert_eq!(attribute("aria-expanded"), "false");
}

#[wasm_bindgen_test]
async fn a_place_can_be_taken_away() {
    let told = mount(Some("Urk"), true);
    settle().await;
    script("document.querySelector('.place-search-clear').click()");
    settle().await;
    assert_eq!(told.borrow().first().map(String::as_str), Some("clear"));
    assert_eq!(read("document.activeElement.id"), "place-a");

    // Emptying the box and going on does the same; going on with half a name does nothing.
    let told = mount(Some("Urk"), true);
    settle().await;
    focus().await;
    enter("alm").await;
    script("document.getElementById('next').focus()");
    settle().await;
    assert_eq!(told.borrow().as_slice(), ["focus"]);
    assert_eq!(read("document.getElementById('place-a').value"), "Urk");
    focus().await;
    enter("").await;
    script("document.getElementById('next').focus()");
    settle().await;
    assert_eq!(told.borrow().as_slice(), ["focus", "focus", "clear"]);
}

#[wasm_bindgen_test]
async fn names_are_text_whatever_they_hold() {
    let areas = vec![Area {
        id: "wk-000001".into(),
        name: "<b>Vet</b>".into(),
        level: AreaLevel::Wijk,
        municipality: "&amp;".into(),
        province: String::new(),
        centre: None,
    }];
    let areas = Rc::new(Areas::new(areas).expect("one id"));
    let props = PlaceSearchProps {
        label: None,
        side: Side::A,
        name: None,
        finder: Some(finder(areas)),
        language: Language::English,
        on_focus: Callback::noop(),
        on_choose: Callback::noop(),
        on_clear: Callback::noop(),
    };
    render(props);
    settle().await;
    focus().await;
    enter("vet").await;
    assert_eq!(list().0, ["<b>Vet</b> district in &amp;"]);
}
