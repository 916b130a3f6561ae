//! A slider: a labelled range input with its value in words.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, component, html};

use super::measure;

/// Properties of a slider.
#[derive(Clone, PartialEq, Properties)]
pub struct SliderProps {
    /// Name that tests and labels refer to.
    pub id: AttrValue,
    /// Label.
    pub label: AttrValue,
    /// Value in words, shown and read aloud.
    pub value_text: AttrValue,
    /// Lowest value.
    pub min: i64,
    /// Highest value.
    pub max: i64,
    /// Value.
    pub value: i64,
    /// A value that is marked under the slider.
    #[prop_or_default]
    pub mark: Option<(i64, AttrValue)>,
    /// Class of the slider's colour.
    pub class: AttrValue,
    /// Called with each new value, while the slider moves.
    pub on_input: Callback<i64>,
}

/// A slider.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let on_input = props.on_input.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        measure::input_at(event.time_stamp());
        let input: HtmlInputElement = event.target_unchecked_into();
        on_input.emit(input.value_as_number() as i64);
    });
    // Steps of ten by keyboard on every system, not only where the browser makes them.
    let (min, max, value) = (props.min, props.max, props.value);
    let on_step = props.on_input.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "PageUp" => 10,
            "PageDown" => -10,
            _ => return,
        };
        event.prevent_default();
        measure::input_at(event.unchecked_ref::<web_sys::Event>().time_stamp());
        let step = if max - min < 20 { step / 10 } else { step };
        on_step.emit((value + step).clamp(min, max));
    });
    let mark = props.mark.as_ref().map(|(at, text)| {
        let share = (100 * (at - min)) as f64 / (max - min).max(1) as f64;
        // A picture: it can say in the markup where its text stands.
        html! {
            <svg class="slider-mark" aria-hidden="true"><text x={format!("{share}%")} y="50%">{text}</text></svg>
        }
    });
    let value_id = format!("{}-value", props.id);
    html! {
        <div class={yew::classes!("slider", props.class.to_string())}>
            <label for={props.id.clone()}>{&props.label}</label>
            // The slider says its value itself; read aloud here too it would be said twice.
            <output id={value_id} for={props.id.clone()} aria-live="off">{&props.value_text}</output>
            <input type="range" id={props.id.clone()} data-testid={props.id.clone()}
                min={min.to_string()} max={max.to_string()} step="1" value={value.to_string()}
                aria-valuetext={props.value_text.clone()} {oninput} {onkeydown} />
            {mark}
        </div>
    }
}
