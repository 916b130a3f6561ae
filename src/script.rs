//! The JavaScript module: the model for notebooks, scripts and other sites, without the page.
//!
//! A thin door with no figures of its own: it reads what JavaScript gives, asks `answer` and `model`, and
//! tells the result in published units. `www/kansen.js` is the face that people import; it fetches the
//! files and hands over plain copies of arguments, so that no code of the caller runs in between.

mod arguments;
mod refusal;
mod results;

use std::rc::Rc;

use js_sys::Object;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::answer::{Library, Placed};
use crate::indicators::{Areas, OUTCOMES, OutcomeIndex, Percentile};
use crate::model::OutcomeModel;
use crate::model::area_list::AreaList;
use crate::model::codec::read_model;
use crate::model::comparison::Comparison;
use crate::model::draws::Draws;
use crate::model::places::Places;
use crate::model::prediction::Prediction;
use crate::model::shapley::Contribution;
use crate::model::situation::{Rule, Situation};
use crate::state::{PlaceChoice, State};

use arguments::{Question, shared};
use refusal::{bad_argument, bad_file, not_loaded, quoted};
use results::{
    AreaResult, CurveResult, DecompositionResult, GapResult, OutcomeResult, PartResult,
    PointResult, PredictionResult, Spread,
};

/// A model with the files of places loaded so far.
#[wasm_bindgen]
pub struct Core {
    library: Library,
    draws: Draws,
}

/// A question that is complete: the model to ask, and what is asked.
struct Asked {
    outcome: OutcomeIndex,
    model: Rc<OutcomeModel>,
    rule: Rule,
}

/// One side of a question, as the model needs it.
struct Told<'question> {
    question: &'question Question,
    situation: Situation,
    placed: Placed,
}

#[wasm_bindgen]
impl Core {
    /// Reads the file of the model. `address` is where it came from, for messages.
    ///
    /// # Errors
    /// An `Error` that says what is wrong with the file.
    #[wasm_bindgen(constructor)]
    pub fn new(model: &[u8], address: &str) -> Result<Core, JsValue> {
        let model = read_model(model).map_err(|error| bad_file(address, &error.to_string()))?;
        if !model.is_whole() {
            return Err(bad_file(address, "does not hold all outcomes"));
        }
        Ok(Core { library: Library::new(Rc::new(model)), draws: Draws::new(Draws::COUNT) })
    }

    /// Date that names data and model, `YYYY-MM-DD`.
    #[wasm_bindgen(getter)]
    pub fn release(&self) -> String {
        self.library.model.release.clone()
    }

    /// Version of the module.
    #[wasm_bindgen(getter)]
    pub fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// Adds the list of places.
    ///
    /// # Errors
    /// An `Error` that says what is wrong with the file.
    #[wasm_bindgen(js_name = addAreas)]
    pub fn add_areas(&mut self, file: &[u8], address: &str) -> Result<(), JsValue> {
        let list = AreaList::read(file).map_err(|error| bad_file(address, &error.to_string()))?;
        self.library.areas = Some(Rc::new(list.areas));
        Ok(())
    }

    /// Adds the figures of places at one age.
    ///
    /// # Errors
    /// An `Error` that says what is wrong with the file, or that it belongs to another model.
    #[wasm_bindgen(js_name = addPlaces)]
    pub fn add_places(&mut self, file: &[u8], address: &str) -> Result<(), JsValue> {
        let places = Places::read(file).map_err(|error| bad_file(address, &error.to_string()))?;
        let release = &self.library.model.release;
        if places.release != *release {
            let found = quoted(&places.release);
            return Err(bad_file(
                address,
                &format!("is of release {found}, the model of {release}"),
            ));
        }
        let position = places.age.position();
        self.library.places[position] = Some(Rc::new(places));
        Ok(())
    }

    /// Every outcome, along the life course.
    ///
    /// # Errors
    /// None of its own.
    pub fn outcomes(&self) -> Result<JsValue, JsValue> {
        let models = self.library.model.outcomes.iter();
        tell(&models.map(|model| OutcomeResult::new(model)).collect::<Vec<_>>())
    }

    /// Every place, in order of id; none as long as the list is not loaded.
    ///
    /// # Errors
    /// None of its own.
    pub fn areas(&self) -> Result<JsValue, JsValue> {
        let areas = self.library.areas.as_deref().map_or(&[][..], |areas| areas.as_slice());
        tell(&areas.iter().map(AreaResult::new).collect::<Vec<_>>())
    }

    /// The expected figure of a situation.
    ///
    /// # Errors
    /// A `TypeError` that names the field; an `Error` if the files of a place are not loaded.
    pub fn predict(&self, situation: &Object) -> Result<JsValue, JsValue> {
        let question = Question::read(situation, "situation", State::default().a)?;
        let asked = self.ask(shared([&question])?)?;
        let told = self.situation(&question, asked.outcome)?;
        let prediction = Prediction::new(&asked.model, asked.rule, &self.draws);
        let spread = asked.spread(prediction.estimate(&told.situation));
        tell(&self.result(&asked, &told, spread))
    }

    /// The figure of situation B minus that of situation A.
    ///
    /// # Errors
    /// As of [`Core::predict`].
    pub fn gap(&self, a: &Object, b: &Object) -> Result<JsValue, JsValue> {
        self.compare(a, b, |_, _, gap| tell(&gap))
    }

    /// The gap, and how much of it goes with each circumstance.
    ///
    /// # Errors
    /// As of [`Core::predict`].
    pub fn decompose(&self, a: &Object, b: &Object) -> Result<JsValue, JsValue> {
        self.compare(a, b, |asked, comparison, gap| {
            let part = |contribution: &Contribution| PartResult {
                circumstance: contribution.circumstance.key(),
                spread: asked.spread(contribution.estimate),
            };
            let parts = comparison.contributions.iter().map(part).collect();
            tell(&DecompositionResult { gap, parts })
        })
    }

    /// The expected figure at each percentile of parental income.
    ///
    /// # Errors
    /// As of [`Core::predict`].
    pub fn curve(&self, situation: &Object) -> Result<JsValue, JsValue> {
        let question = Question::read(situation, "situation", State::default().a)?;
        let asked = self.ask(shared([&question])?)?;
        let told = self.situation(&question, asked.outcome)?;
        let prediction = Prediction::new(&asked.model, asked.rule, &self.draws);
        let point = |percentile: i64| {
            let income = Percentile::clamped(percentile);
            // As `predict` has it; the page draws its band by a quicker formula.
            let estimate = prediction.estimate(&told.situation.at(income.rank()));
            PointResult {
                income: income.value(),
                parents_income: self.euros(&asked, income),
                spread: asked.spread(estimate),
            }
        };
        let points = (1..=100).map(point).collect();
        let (release, place) = (&self.library.model.release, self.standing(&told));
        tell(&CurveResult::new(&asked, &told, release, place, points))
    }
}

impl Core {
    fn ask(&self, (outcome, rule): (OutcomeIndex, Rule)) -> Result<Asked, JsValue> {
        let key = outcome.outcome().key;
        let model = self.library.model.outcome(outcome);
        let model = model.ok_or_else(|| bad_file("the model", &format!("does not hold {key}")))?;
        Ok(Asked { outcome, model: Rc::clone(model), rule })
    }

    fn situation<'question>(
        &self,
        question: &'question Question,
        outcome: OutcomeIndex,
    ) -> Result<Told<'question>, JsValue> {
        let (situation, placed) = self.library.situation(&question.choice, outcome);
        if let PlaceChoice::Named(id) = &question.choice.place {
            let field = question.field("place");
            match placed {
                Placed::Loading => {
                    return Err(not_loaded(&field, id.as_str(), outcome.outcome().age));
                }
                Placed::Unknown => {
                    let given = quoted(id.as_str());
                    return Err(bad_argument(&field, &given, arguments::A_PLACE));
                }
                _ => {}
            }
        }
        Ok(Told { question, situation, placed })
    }

    /// Compares two situations and hands what came of it to `tell`.
    fn compare(
        &self,
        a: &Object,
        b: &Object,
        tell: impl FnOnce(&Asked, &Comparison, GapResult) -> Result<JsValue, JsValue>,
    ) -> Result<JsValue, JsValue> {
        let start = State::default();
        let questions = [Question::read(a, "a", start.a)?, Question::read(b, "b", start.b)?];
        let asked = self.ask(shared(questions.each_ref())?)?;
        let of_a = self.situation(&questions[0], asked.outcome)?;
        let of_b = self.situation(&questions[1], asked.outcome)?;
        let (model, rule) = (&asked.model, asked.rule);
        let comparison =
            Comparison::new(model, &of_a.situation, &of_b.situation, rule, &self.draws);
        let gap = GapResult::new(
            &asked,
            &self.library.model.release,
            asked.spread(comparison.gap),
            self.result(&asked, &of_a, asked.spread(comparison.a)),
            self.result(&asked, &of_b, asked.spread(comparison.b)),
        );
        tell(&asked, &comparison, gap)
    }

    fn result(&self, asked: &Asked, told: &Told<'_>, spread: Spread) -> PredictionResult {
        let parents_income = self.euros(asked, told.question.choice.income);
        let stands_for = self.standing(told);
        let release = &self.library.model.release;
        PredictionResult::new(asked, told, release, spread, parents_income, stands_for)
    }

    /// Parents' income in euros a year at a percentile, in the cohort of the outcome.
    fn euros(&self, asked: &Asked, income: Percentile) -> f64 {
        1000.0 * self.library.income(asked.outcome.outcome().age, income.rank())
    }

    /// The id of what stands for a named place: itself, its municipality or the country.
    fn standing(&self, told: &Told<'_>) -> Option<String> {
        let PlaceChoice::Named(id) = &told.question.choice.place else { return None };
        let areas = self.library.areas.as_deref()?;
        let found = match &told.placed {
            Placed::Municipality(position) => areas.get(*position).map(|area| area.id.as_str()),
            Placed::Itself => Some(id.as_str()),
            _ => Some(Areas::COUNTRY),
        };
        found.map(str::to_owned)
    }
}

/// Turns a result into plain JavaScript objects.
fn tell(result: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(result.serialize(&Serializer::json_compatible())?)
}

/// Keys of all outcomes, for messages.
fn outcome_keys() -> Vec<&'static str> {
    OUTCOMES.iter().map(|outcome| outcome.key).collect()
}
