//! The place of a situation: what was chosen, and what stands for it.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::answer::Placed;
use crate::model::place::NeighbourhoodPercentile;
use crate::state::{Action, Change, Side};
use crate::text::{Language, fill};

use super::place_search::{PlaceFinder, PlaceSearch};
use super::store::Dispatch;

/// A situation's place as the controls show it.
#[derive(Clone, PartialEq)]
pub struct PlaceView {
    /// Neighbourhood percentile, 1 to 99, of the slider or of the named place.
    pub percentile: u8,
    /// Name of the named place, once known.
    pub name: Option<AttrValue>,
    /// What stands for the place.
    pub placed: Placed,
    /// Name of the municipality that stands for the place.
    pub municipality: Option<AttrValue>,
}

/// The list of places with its search, as far as they are here.
#[derive(Clone)]
pub struct PlaceList {
    /// The search over the places.
    pub finder: Option<Rc<dyn PlaceFinder>>,
    /// Called when a reader turns to the search, so that the list is fetched.
    pub on_search: Callback<()>,
}

impl PartialEq for PlaceList {
    fn eq(&self, other: &PlaceList) -> bool {
        // It never changes once it is there.
        self.finder.is_some() == other.finder.is_some()
    }
}

/// Properties of the place control.
#[derive(Clone, PartialEq, Properties)]
pub struct PlaceControlProps {
    /// Which situation.
    pub side: Side,
    /// Its place.
    pub place: PlaceView,
    /// The search over the places, once it is there.
    pub search: PlaceList,
    /// Label of the box, where it is not one of two ways to choose.
    #[prop_or_default]
    pub label: Option<&'static str>,
    /// Language.
    pub language: Language,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The search for a place, and a sentence where something stands for it.
#[component]
pub fn PlaceControl(props: &PlaceControlProps) -> Html {
    let words = props.language.words();
    let name = props.place.name.as_deref().unwrap_or_default();
    let note = match props.place.placed {
        Placed::Percentile | Placed::Itself => None,
        Placed::Municipality(_) => {
            let municipality = props.place.municipality.as_deref().unwrap_or_default();
            let values = [("place", name), ("municipality", municipality)];
            Some(fill(words.place_municipality, &values))
        }
        Placed::Average => Some(fill(words.place_average, &[("place", name)])),
        Placed::Loading => Some(words.place_loading.to_owned()),
        Placed::Unknown => Some(words.place_unknown.to_owned()),
    };
    let (side, dispatch) = (props.side, props.dispatch.clone());
    let on_choose = Callback::from(move |id| {
        dispatch.dispatch(Action::Change(side, Change::Place(id)));
    });
    let dispatch = props.dispatch.clone();
    let on_clear = Callback::from(move |()| {
        let average = Change::Neighbourhood(NeighbourhoodPercentile::AVERAGE);
        dispatch.dispatch(Action::Change(side, average));
    });
    html! {
        <div class="place">
            <PlaceSearch {side} label={props.label} name={props.place.name.clone()}
                finder={props.search.finder.clone()} language={props.language}
                on_focus={props.search.on_search.clone()} {on_choose} {on_clear} />
            if let Some(note) = note {
                <p class="note" role="status">{note}</p>
            }
        </div>
    }
}
