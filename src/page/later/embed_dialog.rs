//! The dialog that makes the code for a chart in somebody else's page.

use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Event, HtmlDialogElement, HtmlInputElement, HtmlTextAreaElement, InputEvent, MouseEvent,
};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, TargetCast, component, html, use_effect_with,
    use_node_ref, use_state_eq,
};

use crate::address::Extent;
use crate::embed_code::{Frame, plain, responsive, usual_height};
use crate::state::{Appearance, ChartKind, Control, Controls, Embed, OwnTitle, State};
use crate::text::{Bilingual, Language, embed as words, fill};

use crate::figures;
use crate::page::choice::{Choice, Item};
use crate::page::{clipboard, framed, history, rest};

/// Milliseconds that the writer of a title rests before the preview shows it.
const REST: i32 = 400;

/// Properties of the dialog and its button.
#[derive(Clone, PartialEq, Properties)]
pub struct EmbedDialogProps {
    /// Which chart.
    pub kind: ChartKind,
    /// Its title.
    pub chart: AttrValue,
    /// What the chart starts with.
    pub state: State,
    /// Release of data and model.
    pub release: AttrValue,
}

/// The button that opens the dialog, and the dialog while it is open.
#[component]
pub fn EmbedDialog(props: &EmbedDialogProps) -> Html {
    let open = use_state_eq(|| false);
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    let onclick = set(true).reform(|_: MouseEvent| ());
    html! {
        <>
            <button type="button" class="embed-open" aria-haspopup="dialog"
                data-testid={format!("embed-open-{}", props.kind.key())} {onclick}>
                {words::OPEN.in_language(props.state.language)}
            </button>
            if *open {
                <Dialog of={props.clone()} on_close={set(false)} />
            }
        </>
    }
}

/// Properties of the open dialog.
#[derive(Clone, PartialEq, Properties)]
struct DialogProps {
    /// What the button knows.
    of: EmbedDialogProps,
    /// Called once the dialog is closed.
    on_close: Callback<()>,
}

/// What the dialog's maker has chosen.
#[derive(Clone, Debug, PartialEq)]
struct Wishes {
    is_movable: bool,
    controls: Controls,
    appearance: Appearance,
    language: Language,
    is_narrow: bool,
}

#[component]
fn Dialog(props: &DialogProps) -> Html {
    let EmbedDialogProps { kind, chart, state, release } = &props.of;
    let say = |text: Bilingual| text.in_language(state.language);
    let (dialog, preview) = (use_node_ref(), use_node_ref());
    let movers = Controls::that_move(*kind);
    let wishes = use_state_eq(|| Wishes {
        is_movable: movers != Controls::NONE,
        controls: Controls::usual(*kind),
        appearance: Appearance::System,
        language: state.language,
        is_narrow: false,
    });
    let title = use_state_eq(AttrValue::default);
    // The preview starts anew for each title: only once its writer rests.
    let rested = use_state_eq(AttrValue::default);
    {
        let rested = rested.clone();
        use_effect_with((*title).clone(), move |title| {
            let title = title.clone();
            rest::after(REST, move || rested.set(title))
        });
    }
    let height = use_state_eq(|| usual_height(*kind));
    use_effect_with(dialog.clone(), |dialog| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            // Refused only where it is open already.
            let _ = dialog.show_modal();
        }
    });
    {
        let height = height.clone();
        use_effect_with(preview.clone(), move |preview| {
            framed::hear_height(preview, move |found| height.set(found))
        });
    }
    let wish = |change: fn(&mut Wishes, String)| {
        let wishes = wishes.clone();
        Callback::from(move |value: String| {
            let mut next = (*wishes).clone();
            change(&mut next, value);
            wishes.set(next);
        })
    };

    let controls = if wishes.is_movable { wishes.controls } else { Controls::NONE };
    let address = |title: &str| {
        let embed = Embed {
            chart: *kind,
            controls: controls.and(movers),
            appearance: wishes.appearance,
            title: OwnTitle::new(title),
        };
        let there = State {
            language: wishes.language,
            embed: Some(embed),
            release: Some(release.as_str().into()),
            ..state.clone()
        };
        history::link(&there, Extent::Everything)
    };
    let own_title = OwnTitle::new(&title);
    let chart_there = figures::heading(wishes.language, *kind);
    let name = own_title.as_ref().map_or(chart_there, OwnTitle::as_str);
    let name = format!("{name} · {}", wishes.language.words().site);
    let frame = Frame {
        address: &address(&title),
        title: &name,
        language: wishes.language.key(),
        height: *height,
    };

    let heading = format!("embed-heading-{}", kind.key());
    let onclose = props.on_close.reform(|_: Event| ());
    let oninput = {
        let title = title.clone();
        Callback::from(move |event: InputEvent| {
            title.set(event.target_unchecked_into::<HtmlInputElement>().value().into());
        })
    };
    let longest = OwnTitle::LONGEST.to_string();
    let (moves, themes, languages, widths) = choices(state.language);
    let yes_or_no = |yes: bool, options: [&'static str; 2]| options[usize::from(!yes)];
    let pixels = height.to_string();
    html! {
        <dialog ref={dialog.clone()} class="embed-dialog" aria-labelledby={heading.clone()}
            data-testid="embed-dialog" {onclose}>
            <div class="embed-dialog-top">
                <h2 id={heading}>{fill(say(words::HEADING), &[("chart", chart)])}</h2>
                <button type="button" data-testid="embed-close" onclick={closing(&dialog)}>
                    {say(words::CLOSE)}
                </button>
            </div>
            <p class="note">{say(words::LEAD)}</p>
            <div class="embed-dialog-body">
                <div class="embed-options">
                    if movers != Controls::NONE {
                        <Choice id="embed-moves" label={say(words::MOVES)} groups={moves}
                            value={yes_or_no(wishes.is_movable, [MOVABLE, FIXED])}
                            on_choose={wish(|wishes, key| wishes.is_movable = key == MOVABLE)} />
                    }
                    if wishes.is_movable && movers != Controls::NONE {
                        <fieldset class="embed-checks">
                            <legend>{say(words::CONTROLS)}</legend>
                            { for Control::ALL.into_iter().filter(|control| movers.holds(*control))
                                .map(|control| {
                                    let wishes = wishes.clone();
                                    let on_check = Callback::from(move |is_in: bool| {
                                        let controls = wishes.controls.with(control, is_in);
                                        wishes.set(Wishes { controls, ..(*wishes).clone() });
                                    });
                                    check(state.language, control, controls, on_check)
                                }) }
                        </fieldset>
                    }
                    <Choice id="embed-language" label={say(words::LANGUAGE)} groups={languages}
                        value={wishes.language.key()} on_choose={wish(|wishes, key| {
                            wishes.language = Language::from_key(&key).unwrap_or(wishes.language);
                        })} />
                    <Choice id="embed-theme" label={say(words::THEME)} groups={themes}
                        value={wishes.appearance.key()} on_choose={wish(|wishes, key| {
                            wishes.appearance =
                                Appearance::from_key(&key).unwrap_or(wishes.appearance);
                        })} />
                    <div class="choice">
                        <label for="embed-title">
                            {fill(say(words::TITLE), &[("count", &longest)])}
                        </label>
                        <input type="text" id="embed-title" data-testid="embed-title"
                            maxlength={longest} autocomplete="off" value={(*title).clone()}
                            {oninput} />
                    </div>
                </div>
                <div class="embed-result">
                    <div class="embed-preview-top">
                        <h3>{say(words::PREVIEW)}</h3>
                        <Choice id="embed-width" label={say(words::WIDTH)} groups={widths}
                            value={yes_or_no(wishes.is_narrow, [PHONE, ARTICLE])}
                            on_choose={wish(|wishes, key| wishes.is_narrow = key == PHONE)} />
                    </div>
                    <div class="embed-preview" data-testid="embed-preview" tabindex="0" role="region"
                        aria-label={say(words::PREVIEW)}>
                        <iframe ref={preview} src={address(&rested)} title={say(words::PREVIEW)}
                            class={if wishes.is_narrow { "narrow" } else { "" }}
                            height={pixels.clone()} />
                    </div>
                </div>
                <Code id="embed-responsive" language={state.language}
                    heading={say(words::RESPONSIVE)} note={say(words::RESPONSIVE_NOTE)}
                    code={responsive(&frame, &history::site())} />
                <Code id="embed-plain" language={state.language} heading={say(words::PLAIN)}
                    note={fill(say(words::PLAIN_NOTE), &[("height", &pixels)])}
                    code={plain(&frame)} />
            </div>
        </dialog>
    }
}

/// Closes a dialog as Escape does: the focus goes back to the button.
fn closing(dialog: &NodeRef) -> Callback<MouseEvent> {
    let dialog = dialog.clone();
    Callback::from(move |_| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    })
}

const MOVABLE: &str = "movable";
const FIXED: &str = "fixed";
const ARTICLE: &str = "article";
const PHONE: &str = "phone";

/// Options of a choice without groups.
type Options = Vec<(Option<AttrValue>, Vec<Item>)>;

/// The options of the dialog's choices: fixed or movable, colours, languages, widths.
fn choices(language: Language) -> (Options, Options, Options, Options) {
    let options = |items: &[(&'static str, Bilingual)]| {
        let item = |(key, name): &(&'static str, Bilingual)| Item {
            key,
            name: name.in_language(language).into(),
        };
        vec![(None, items.iter().map(item).collect())]
    };
    // Each in itself, so that everyone finds their own.
    let of_languages = Language::ALL
        .map(|of| Item { key: of.key(), name: words::OWN_NAME.in_language(of).into() });
    (
        options(&[(MOVABLE, words::MOVABLE), (FIXED, words::FIXED)]),
        options(&[
            (Appearance::System.key(), words::THEME_SYSTEM),
            (Appearance::Light.key(), words::THEME_LIGHT),
            (Appearance::Dark.key(), words::THEME_DARK),
        ]),
        vec![(None, of_languages.to_vec())],
        options(&[(ARTICLE, words::WIDTH_ARTICLE), (PHONE, words::WIDTH_PHONE)]),
    )
}

fn check(language: Language, control: Control, chosen: Controls, on_check: Callback<bool>) -> Html {
    let name = match control {
        Control::Outcome => words::CONTROL_OUTCOME,
        Control::Income => words::CONTROL_INCOME,
        Control::Neighbourhood => words::CONTROL_NEIGHBOURHOOD,
        Control::Group => words::CONTROL_GROUP,
        Control::Sex => words::CONTROL_SEX,
        Control::Household => words::CONTROL_HOUSEHOLD,
        Control::SelectionAge => words::CONTROL_SELECTION_AGE,
    };
    let onchange = Callback::from(move |event: Event| {
        on_check.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    html! {
        <label key={control.key()}>
            <input type="checkbox" data-testid={format!("embed-control-{}", control.key())}
                checked={chosen.holds(control)} {onchange} />
            {" "}{name.in_language(language)}
        </label>
    }
}

/// Properties of a piece of code.
#[derive(Clone, PartialEq, Properties)]
struct CodeProps {
    /// Name that labels refer to.
    id: &'static str,
    /// Heading.
    heading: &'static str,
    /// Sentence under it.
    note: AttrValue,
    /// The code.
    code: AttrValue,
    /// Language.
    language: Language,
}

/// A piece of code with a button that copies it.
#[component]
fn Code(props: &CodeProps) -> Html {
    let area = use_node_ref();
    // Which code was copied, or refused: another one has not been yet.
    let copied = use_state_eq(|| None::<(AttrValue, bool)>);
    let say = |text: Bilingual| text.in_language(props.language);
    let onclick = {
        let (area, copied, code) = (area.clone(), copied.clone(), props.code.clone());
        Callback::from(move |_: MouseEvent| {
            let (area, copied, code) = (area.clone(), copied.clone(), code.clone());
            spawn_local(async move {
                let done = clipboard::copy(&code).await;
                if let Some(area) = area.cast::<HtmlTextAreaElement>().filter(|_| !done) {
                    let _ = area.focus();
                    area.select();
                }
                copied.set(Some((code, done)));
            });
        })
    };
    let said = match &*copied {
        Some((code, true)) if *code == props.code => say(words::COPIED),
        Some((code, false)) if *code == props.code => say(words::COPY_BY_HAND),
        _ => "",
    };
    let (heading, note) = (format!("{}-heading", props.id), format!("{}-note", props.id));
    html! {
        <section class="embed-code">
            <h3 id={heading.clone()}><label for={props.id}>{props.heading}</label></h3>
            <p class="note" id={note.clone()}>{&props.note}</p>
            <textarea ref={area} id={props.id} data-testid={props.id} readonly={true} rows="6"
                spellcheck="false" aria-describedby={note}
                value={props.code.clone()} />
            <div class="buttons">
                <button type="button" aria-describedby={heading}
                    data-testid={format!("{}-copy", props.id)} {onclick}>{say(words::COPY)}</button>
                <span class="note" role="status">{said}</span>
            </div>
        </section>
    }
}
