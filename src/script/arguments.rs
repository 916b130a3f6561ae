//! Reading a situation that JavaScript gives: every field is optional, none may be wrong.

use js_sys::{JsString, Object, Reflect, TypeError};
use wasm_bindgen::{JsCast, JsValue};

use crate::indicators::{Group, Household, OutcomeIndex, Percentile, Sex};
use crate::model::place::NeighbourhoodPercentile;
use crate::model::selection_age::{Evidence, SelectionAge};
use crate::model::situation::Rule;
use crate::state::{Choice, PlaceChoice, PlaceId, State};

use super::outcome_keys;
use super::refusal::{bad_argument, described, quoted};

/// The fields of a situation.
const FIELDS: [&str; 9] = [
    "outcome",
    "income",
    "neighbourhood",
    "place",
    "group",
    "sex",
    "household",
    "selectionAge",
    "evidence",
];

/// What a place is expected to be.
pub const A_PLACE: &str = "the id of a place that areas() lists, such as \"gm-almere\"";

/// The longest text that could be a value; longer ones are not even copied.
const LONGEST: u32 = 60;

/// A situation as it was given.
pub struct Question {
    /// What the caller calls it: `situation`, `a` or `b`.
    name: &'static str,
    /// The outcome, if it was given.
    outcome: Option<OutcomeIndex>,
    /// The selection age, if it was given.
    selection_age: Option<SelectionAge>,
    /// The reading of the studies, if it was given.
    evidence: Option<Evidence>,
    /// The circumstances; what was not given is as on the page.
    pub choice: Choice,
}

impl Question {
    /// Reads a plain object: data properties only, so that reading runs no code of the caller.
    ///
    /// # Errors
    /// A `TypeError` about the first field that is unknown or wrong.
    pub fn read(fields: &Object, name: &'static str, start: Choice) -> Result<Question, JsValue> {
        for key in Object::keys(fields).iter() {
            if !FIELDS.iter().any(|field| key == JsValue::from_str(field)) {
                let given = described(&key);
                let message = format!(
                    "{name} has the unknown field {given}, expected only {}",
                    FIELDS.join(", ")
                );
                return Err(TypeError::new(&message).into());
            }
        }
        let fields = Fields { object: fields, name };
        let place = fields.text("place", PlaceId::new, || A_PLACE.to_owned())?;
        let neighbourhood = fields.whole("neighbourhood", 1, 99, NeighbourhoodPercentile::new)?;
        let place = match (place, neighbourhood) {
            (Some(id), Some(_)) => {
                let message = format!(
                    "{name} has both neighbourhood and place ({}), expected one of them",
                    quoted(id.as_str())
                );
                return Err(TypeError::new(&message).into());
            }
            (Some(id), None) => PlaceChoice::Named(id),
            (None, Some(percentile)) => PlaceChoice::Percentile(percentile),
            (None, None) => start.place,
        };
        let group = fields.text("group", Group::from_key, || one_of(Group::ALL.map(Group::key)))?;
        let sex = fields.text("sex", Sex::from_key, || one_of(Sex::ALL.map(Sex::key)))?;
        let household = fields.text("household", Household::from_key, || {
            one_of(Household::ALL.map(Household::key))
        })?;
        let (youngest, oldest) = (SelectionAge::LOWEST, SelectionAge::HIGHEST);
        Ok(Question {
            name,
            outcome: fields.text("outcome", OutcomeIndex::from_key, || one_of(outcome_keys()))?,
            selection_age: fields.whole("selectionAge", youngest, oldest, SelectionAge::new)?,
            evidence: fields.text("evidence", Evidence::from_key, || {
                one_of(Evidence::ALL.map(Evidence::key))
            })?,
            choice: Choice {
                income: fields.whole("income", 1, 100, Percentile::new)?.unwrap_or(start.income),
                place,
                group: group.unwrap_or(start.group),
                sex: sex.unwrap_or(start.sex),
                household: household.unwrap_or(start.household),
            },
        })
    }

    /// A field's name in messages.
    pub fn field(&self, field: &str) -> String {
        format!("{}.{field}", self.name)
    }
}

/// Outcome and rule, which hold for every situation of a question; either may name them.
///
/// # Errors
/// A `TypeError` where two situations name different ones.
pub fn shared<const COUNT: usize>(
    questions: [&Question; COUNT],
) -> Result<(OutcomeIndex, Rule), JsValue> {
    let start = State::default();
    let outcome = same(
        questions,
        "outcome",
        |question| question.outcome,
        |outcome| quoted(outcome.outcome().key),
    )?;
    let selection_age = same(
        questions,
        "selectionAge",
        |question| question.selection_age,
        |age| age.value().to_string(),
    )?;
    let evidence = same(
        questions,
        "evidence",
        |question| question.evidence,
        |evidence| quoted(evidence.key()),
    )?;
    let rule = Rule {
        selection_age: selection_age.unwrap_or(start.rule.selection_age),
        evidence: evidence.unwrap_or(start.rule.evidence),
    };
    Ok((outcome.unwrap_or(start.outcome), rule))
}

/// The value that all questions have, of those that have one.
fn same<const COUNT: usize, Value: Copy + PartialEq>(
    questions: [&Question; COUNT],
    field: &str,
    value: impl Fn(&Question) -> Option<Value>,
    show: impl Fn(Value) -> String,
) -> Result<Option<Value>, JsValue> {
    let mut found: Option<(&Question, Value)> = None;
    for question in questions {
        let Some(own) = value(question) else { continue };
        match found {
            Some((first, other)) if other != own => {
                let expected = format!("{} as in {}", show(other), first.field(field));
                return Err(bad_argument(&question.field(field), &show(own), &expected));
            }
            Some(_) => {}
            None => found = Some((question, own)),
        }
    }
    Ok(found.map(|(_, value)| value))
}

fn one_of(keys: impl IntoIterator<Item = &'static str>) -> String {
    let keys: Vec<String> = keys.into_iter().map(quoted).collect();
    format!("one of {}", keys.join(", "))
}

struct Fields<'object> {
    object: &'object Object,
    name: &'static str,
}

impl Fields<'_> {
    /// The value of a field; nothing where it is missing or `undefined`.
    fn get(&self, field: &str) -> Result<Option<JsValue>, JsValue> {
        let value = Reflect::get(self.object, &JsValue::from_str(field))?;
        Ok((!value.is_undefined()).then_some(value))
    }

    fn wrong(&self, field: &str, value: &JsValue, expected: &str) -> JsValue {
        bad_argument(&format!("{}.{field}", self.name), &described(value), expected)
    }

    /// A text that means something.
    fn text<Value>(
        &self,
        field: &str,
        read: impl Fn(&str) -> Option<Value>,
        expected: impl Fn() -> String,
    ) -> Result<Option<Value>, JsValue> {
        let Some(given) = self.get(field)? else { return Ok(None) };
        let text = given.dyn_ref::<JsString>().filter(|text| text.length() <= LONGEST);
        match text.and_then(|text| read(&String::from(text))) {
            Some(value) => Ok(Some(value)),
            None => Err(self.wrong(field, &given, &expected())),
        }
    }

    /// A whole number from `low` to `high`.
    fn whole<Value>(
        &self,
        field: &str,
        low: u8,
        high: u8,
        read: impl Fn(u8) -> Option<Value>,
    ) -> Result<Option<Value>, JsValue> {
        let Some(given) = self.get(field)? else { return Ok(None) };
        let range = f64::from(low)..=f64::from(high);
        let number = given.as_f64().filter(|number| range.contains(number));
        // Inside the range the conversion loses nothing but a fraction, and then the two differ.
        let whole = number.filter(|number| f64::from(*number as u8) == *number);
        match whole.and_then(|number| read(number as u8)) {
            Some(value) => Ok(Some(value)),
            None => {
                let expected = format!("a whole number from {low} to {high}");
                Err(self.wrong(field, &given, &expected))
            }
        }
    }
}
