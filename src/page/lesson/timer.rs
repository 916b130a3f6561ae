//! A timer for a step. It counts down while it runs, and says when the time is over.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state_eq};

use crate::lesson::Lessons;
use crate::page::dom::window;
use crate::page::rest;
use crate::text::fill;

/// Properties of the timer.
#[derive(Clone, PartialEq, Properties)]
pub struct TimerProps {
    /// Minutes of the step.
    pub minutes: u8,
    /// The words.
    pub lessons: Rc<Lessons>,
}

/// Milliseconds between looks at the clock.
const BEAT: i32 = 250;

/// Milliseconds since the page was opened, by a clock that nobody can set.
fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// The timer.
#[component]
pub fn Timer(props: &TimerProps) -> Html {
    let words = &props.lessons.words;
    let whole = u32::from(props.minutes) * 60;
    // Seconds left when it does not run, and when it will be over while it runs.
    let left = use_state_eq(|| whole);
    let over_at = use_state_eq(|| None::<f64>);
    let beat = use_state_eq(|| 0_u32);
    {
        let (left, over_at, beat) = (left.clone(), over_at.clone(), beat.clone());
        use_effect_with((*over_at, *beat), move |(end, count)| {
            let next = *count + 1;
            let end = (*end).map(|end| {
                rest::after(BEAT, move || {
                    let seconds = ((end - now()) / 1000.0).ceil().max(0.0) as u32;
                    left.set(seconds);
                    if seconds == 0 {
                        over_at.set(None);
                    }
                    beat.set(next);
                })
            });
            move || {
                if let Some(end) = end {
                    end();
                }
            }
        });
    }
    let runs = over_at.is_some();
    let press = {
        let (left, over_at) = (left.clone(), over_at.clone());
        Callback::from(move |_: MouseEvent| {
            if runs {
                return over_at.set(None);
            }
            let seconds = if *left == 0 { whole } else { *left };
            left.set(seconds);
            over_at.set(Some(now() + 1000.0 * f64::from(seconds)));
        })
    };
    let reset = {
        let (left, over_at) = (left.clone(), over_at.clone());
        Callback::from(move |_: MouseEvent| {
            over_at.set(None);
            left.set(whole);
        })
    };
    let (minutes, seconds) = (*left / 60, *left % 60);
    let value = fill(
        &words.timer_value,
        &[("minutes", &minutes.to_string()), ("seconds", &format!("{seconds:02}"))],
    );
    html! {
        <section class="timer" aria-label={words.timer.clone()} data-testid="timer"
            data-left={left.to_string()}>
            <p class="timer-value" role="timer">{value}</p>
            <div class="buttons">
                <button type="button" data-testid="timer-start" onclick={press}>
                    {if runs { &words.timer_pause } else { &words.timer_start }}
                </button>
                <button type="button" data-testid="timer-reset" onclick={reset}>{&words.timer_reset}</button>
            </div>
            <p class="timer-over" role="status">if *left == 0 { {&words.timer_over} }</p>
        </section>
    }
}
