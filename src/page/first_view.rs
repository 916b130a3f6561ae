//! The page's first HTML: the view that an address without choices shows, made when the site is built.

use std::rc::Rc;

use yew::{Callback, Html, LocalServerRenderer, Properties, component, html, use_reducer_eq};

use crate::answer::Library;
use crate::chart::svg;
use crate::model::Model;
use crate::model::codec::{CodecError, read_model};
use crate::state::State;
use crate::text::{Language, Words};

use super::app::frame;
use super::explorer::Explorer;
use super::place_control::PlaceList;
use super::store::Store;

/// What stands between the words of the head and the view.
const MARK: &str = "<!-- first view -->";

/// The picture that social networks show: its file, and its width and height in pixels.
const PREVIEW: (&str, &str, &str) = ("social-preview.png", "1200", "630");

/// Properties of the first view.
#[derive(Clone, PartialEq, Properties)]
struct FirstViewProps {
    language: Language,
    library: Library,
}

/// The view of an address without choices, in a language.
#[component]
fn FirstView(props: &FirstViewProps) -> Html {
    let language = props.language;
    let store = use_reducer_eq(|| Store { state: State { language, ..State::default() } });
    let dispatch = store.dispatcher();
    let release = props.library.model.release.clone();
    let search = PlaceList { finder: None, on_search: Callback::noop() };
    let body = html! {
        <Explorer state={store.state.clone()} library={props.library.clone()} cells={Vec::new()}
            {search} list={None} later={None} later_failure={None} context={None} failure={None} has_failed={false} on_near={Callback::noop()} on_context={Callback::noop()}
            on_outcomes={Callback::noop()} on_retry={Callback::noop()} dispatch={dispatch.clone()} />
    };
    frame(&store.state, &dispatch, release.into(), Html::default(), body)
}

/// Words of the page's head, a mark, and the first view, as HTML. `model`: content of a model file.
///
/// # Errors
/// If the file cannot be read.
pub async fn render(language: Language, model: &[u8]) -> Result<String, CodecError> {
    let model: Model = read_model(model)?;
    let library = Library::new(Rc::new(model));
    let renderer =
        LocalServerRenderer::<FirstView>::with_props(FirstViewProps { language, library });
    let html = renderer.hydratable(false).render().await;
    // On a wide screen the sliders of income stand beside the answer, on others in it: here they are in
    // both places, and every id may be there once.
    let view = match html.split_once("<aside") {
        Some((answer, rest)) => {
            let rest = rest.replace("\"income-", "\"wide-income-");
            format!("{answer}<aside{rest}")
        }
        None => html,
    };
    let words = language.words();
    Ok(format!("{}{MARK}\n{view}\n", head(words)))
}

/// Title, description and what social networks show of the page.
fn head(words: &Words) -> String {
    let (site, title, description) = (words.site, words.title, words.description);
    let named = [
        ("name", "description", description),
        ("property", "og:type", "website"),
        ("property", "og:site_name", site),
        ("property", "og:title", title),
        ("property", "og:description", description),
        ("property", "og:image", PREVIEW.0),
        ("property", "og:image:type", "image/png"),
        ("property", "og:image:width", PREVIEW.1),
        ("property", "og:image:height", PREVIEW.2),
        ("property", "og:image:alt", words.preview),
        ("property", "og:locale", words.locale),
        ("name", "twitter:card", "summary_large_image"),
    ];
    let meta = named.map(|(kind, name, content)| {
        format!("<meta {kind}=\"{name}\" content=\"{}\">\n", svg::escaped(content))
    });
    format!("<title>{} · {}</title>\n{}", svg::escaped(title), svg::escaped(site), meta.concat())
}
