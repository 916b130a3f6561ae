//! The place of a situation: what was chosen, and what stands for it.

use yew::{AttrValue, Html, Properties, component, html};

use crate::answer::Placed;
use crate::state::Side;
use crate::text::{Language, fill};

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

/// Properties of the place control.
#[derive(Clone, PartialEq, Properties)]
pub struct PlaceControlProps {
    /// Which situation.
    pub side: Side,
    /// Its place.
    pub place: PlaceView,
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
    html! {
        <div class="place">
            if let Some(note) = note {
                <p class="note" role="status">{note}</p>
            }
        </div>
    }
}
