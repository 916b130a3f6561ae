//! The page's first HTML: the view that an address without choices shows, made when the site is built.

use std::rc::Rc;

use yew::{Callback, Html, LocalServerRenderer, Properties, component, html, use_reducer_eq};

use crate::answer::Library;
use crate::model::Model;
use crate::model::codec::{CodecError, read_model};
use crate::state::State;
use crate::text::Language;

use super::app::{Explorer, frame};
use super::place_control::PlaceList;
use super::store::Store;

/// What stands between the words of the head and the view.
const MARK: &str = "<!-- first view -->";

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
            {search} list={None} later={None} context={None} failure={None} on_near={Callback::noop()} on_context={Callback::noop()}
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
    let (title, description) = (words.title, words.description);
    Ok(format!(
        "<title>{title} · {}</title>\n<meta name=\"description\" content=\"{description}\">\n{MARK}\n{view}\n",
        words.site
    ))
}
