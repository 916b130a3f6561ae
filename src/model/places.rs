//! The places' posteriors for all outcomes of one age: a file of its own, loaded when a place is named.

use std::rc::Rc;

use crate::indicators::{Age, OutcomeIndex};

use super::codec::{CodecError, Kind, Reader, Writer};
use super::place::{Deviation, PlacePosterior};

/// Posteriors of all places with figures, for each outcome of one age.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    /// Release of the model that the posteriors belong to.
    pub release: String,
    /// Age of the outcomes.
    pub age: Age,
    /// For each outcome of the age, in the order of [`crate::indicators::OUTCOMES`], the places in the
    /// order of their position in the list of places.
    pub outcomes: Vec<Vec<Rc<PlacePosterior>>>,
}

/// Outcomes measured at an age, in the order of [`crate::indicators::OUTCOMES`].
pub fn outcomes_of(age: Age) -> impl Iterator<Item = OutcomeIndex> {
    OutcomeIndex::all().filter(move |index| index.outcome().age == age)
}

impl Places {
    /// The posterior of a place for an outcome; nothing where no figures were published.
    pub fn find(&self, outcome: OutcomeIndex, area: u16) -> Option<&Rc<PlacePosterior>> {
        let places = self.of_outcome(outcome)?;
        let found = places.binary_search_by_key(&area, |place| place.area).ok()?;
        places.get(found)
    }

    /// All places with figures for an outcome, in the order of the list of places.
    pub fn of_outcome(&self, outcome: OutcomeIndex) -> Option<&[Rc<PlacePosterior>]> {
        let row = outcomes_of(self.age).position(|index| index == outcome)?;
        self.outcomes.get(row).map(Vec::as_slice)
    }

    /// Writes the file of one age.
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.text(&self.release);
        writer.byte(self.age.years());
        for places in &self.outcomes {
            writer.short(places.len() as u16);
            places.iter().for_each(|place| write_place(&mut writer, place));
        }
        writer.finish(Kind::Places)
    }

    /// Reads the file of one age.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(file: &[u8]) -> Result<Places, CodecError> {
        let mut reader = Reader::open(file, Kind::Places)?;
        let release = reader.text()?.to_owned();
        let age = Age::from_years(reader.byte()?).ok_or(CodecError::Invalid)?;
        let mut outcomes = Vec::new();
        for _ in outcomes_of(age) {
            let count = reader.short()?;
            let mut places = Vec::with_capacity(usize::from(count));
            for _ in 0..count {
                places.push(Rc::new(read_place(&mut reader)?));
            }
            if !places.is_sorted_by(|left, right| left.area < right.area) {
                return Err(CodecError::Invalid);
            }
            outcomes.push(places);
        }
        reader.end()?;
        Ok(Places { release, age, outcomes })
    }
}

fn write_place(writer: &mut Writer, place: &PlacePosterior) {
    writer.short(place.area);
    writer.fixed(place.intercept);
    writer.fixed(place.slope);
    place.factor.iter().for_each(|value| writer.half(*value));
    let own = |deviation: &Deviation| *deviation != Deviation::default();
    let present = place
        .deviations
        .iter()
        .enumerate()
        .fold(0, |present, (group, deviation)| present | u8::from(own(deviation)) << group);
    writer.byte(present);
    for deviation in place.deviations.iter().filter(|deviation| own(deviation)) {
        writer.fixed(deviation.mean);
        writer.fixed(deviation.slope);
        writer.half(deviation.shared);
        writer.half(deviation.sd);
    }
}

fn read_place(reader: &mut Reader<'_>) -> Result<PlacePosterior, CodecError> {
    let area = reader.short()?;
    let (intercept, slope) = (reader.fixed()?, reader.fixed()?);
    let factor = [reader.half()?, reader.half()?, reader.half()?];
    let present = reader.byte()?;
    let mut deviations = [Deviation::default(); 7];
    for (group, deviation) in deviations.iter_mut().enumerate() {
        if present >> group & 1 == 1 {
            *deviation = Deviation {
                mean: reader.fixed()?,
                slope: reader.fixed()?,
                shared: reader.half()?,
                sd: reader.half()?,
            };
        }
    }
    Ok(PlacePosterior { area, intercept, slope, factor, deviations })
}
