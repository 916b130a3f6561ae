//! The published figures of places, which stand as dots beside the model's lines. One file for each
//! municipality and age, loaded when a place is named.
//!
//! A file holds the municipality, the places inside it and, of each, every published stratum in its
//! finest partition. Figures are decimals, written exactly; places go by their id, so that a file
//! beside a newer list of places never shows another place's figures.

use crate::indicators::{Age, Areas, Group, Household, OutcomeIndex, Sex, Stratum};

use super::codec::{CodecError, Kind, Reader, Writer};
use super::places::outcomes_of;
use super::published::{PublishedCell, PublishedGradient};

/// Published figures of the places of one municipality, for the outcomes of one age.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedPlaces {
    /// Age of the outcomes.
    pub age: Age,
    /// Sorted by stratum.
    strata: Vec<(Stratum, PublishedGradient)>,
}

impl PublishedPlaces {
    /// Folder of the files, beside the model file.
    pub const FOLDER: &'static str = "published";

    /// Sorts the strata; those of other ages and those without figures stay out.
    ///
    /// # Errors
    /// The stratum that occurs twice.
    pub fn new(
        age: Age,
        mut strata: Vec<(Stratum, PublishedGradient)>,
    ) -> Result<PublishedPlaces, Stratum> {
        strata.retain(|(stratum, gradient)| {
            stratum.outcome.outcome().age == age && !gradient.cells.is_empty()
        });
        strata.sort_by_key(|(stratum, _)| *stratum);
        match strata.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(pair[0].0),
            None => Ok(PublishedPlaces { age, strata }),
        }
    }

    /// The file that holds a place's figures at an age, such as `gm-almere-21.kansen`; nothing if there
    /// is no such place.
    pub fn file(areas: &Areas, position: u16, age: Age) -> Option<String> {
        let keeper = areas.get(PublishedPlaces::keeper(areas, position)?)?;
        Some(format!("{}-{:02}.kansen", keeper.id, age.years()))
    }

    /// Whose file holds a place's figures: its municipality's, or the country's for the country
    /// itself, the region, and places whose municipality is no more or not known.
    pub fn keeper(areas: &Areas, position: u16) -> Option<u16> {
        areas.get(position)?;
        areas.municipality_of(position).or_else(|| areas.position(Areas::COUNTRY))
    }

    /// The finest published partition for all children of a group in a place; nothing where nothing
    /// was published.
    pub fn find(
        &self,
        outcome: OutcomeIndex,
        area: u16,
        group: Group,
    ) -> Option<&PublishedGradient> {
        let (sex, household) = (Sex::All, Household::All);
        self.find_stratum(&Stratum { outcome, area, group, sex, household })
    }

    /// The finest published partition of a stratum; nothing where nothing was published.
    pub fn find_stratum(&self, stratum: &Stratum) -> Option<&PublishedGradient> {
        let found = self.strata.binary_search_by_key(stratum, |(stratum, _)| *stratum).ok()?;
        self.strata.get(found).map(|(_, gradient)| gradient)
    }

    /// All strata with their figures, sorted by stratum.
    pub fn strata(&self) -> &[(Stratum, PublishedGradient)] {
        &self.strata
    }

    /// Writes the file. Strata of places that the list does not hold stay out.
    pub fn write(&self, areas: &Areas) -> Vec<u8> {
        let blocks = blocks_of(&self.strata);
        let known: Vec<(&str, &[Block])> = blocks
            .chunk_by(|left, right| left.family.area == right.family.area)
            .filter_map(|of_place| {
                Some((areas.get(of_place[0].family.area)?.id.as_str(), of_place))
            })
            .collect();
        let mut writer = Writer::new();
        writer.byte(self.age.years());
        writer.count(known.len() as u32);
        for (id, of_place) in known {
            writer.letters(id);
            writer.count(of_place.len() as u32);
            of_place.iter().for_each(|block| write_block(&mut writer, block, self.age));
        }
        writer.finish(Kind::Published)
    }

    /// Reads the file. Places that the list does not hold stay out.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(file: &[u8], areas: &Areas) -> Result<PublishedPlaces, CodecError> {
        let mut reader = Reader::open(file, Kind::Published)?;
        let age = Age::from_years(reader.byte()?).ok_or(CodecError::Invalid)?;
        let mut strata = Vec::new();
        for _ in 0..reader.count()? {
            let area = areas.position(reader.letters()?);
            for _ in 0..reader.count()? {
                read_block(&mut reader, age, area, &mut strata)?;
            }
        }
        reader.end()?;
        PublishedPlaces::new(age, strata).map_err(|_| CodecError::Invalid)
    }
}

/// A stratum without its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Family {
    area: u16,
    group: Group,
    sex: Sex,
    household: Household,
}

/// One partition of one family: children and incomes are the same for all outcomes, so they stand once.
struct Block<'data> {
    family: Family,
    /// Number of bins of the partition.
    of: u8,
    /// One for each bin that some outcome has; the means count for nothing.
    rows: Vec<PublishedCell>,
    /// The outcomes, and each one's figures.
    columns: Vec<(OutcomeIndex, &'data [PublishedCell])>,
}

impl<'data> Block<'data> {
    /// Whether the figures' children and incomes agree with the rows.
    fn agrees(&self, of: u8, cells: &[PublishedCell]) -> bool {
        let same = |row: &PublishedCell, cell: &PublishedCell| {
            let incomes = (row.parents_income.to_bits(), cell.parents_income.to_bits());
            row.bin != cell.bin || (row.children == cell.children && incomes.0 == incomes.1)
        };
        self.of == of && cells.iter().all(|cell| self.rows.iter().all(|row| same(row, cell)))
    }

    fn add(&mut self, outcome: OutcomeIndex, cells: &'data [PublishedCell]) {
        for cell in cells {
            if let Err(place) = self.rows.binary_search_by_key(&cell.bin, |row| row.bin) {
                self.rows.insert(place, *cell);
            }
        }
        self.columns.push((outcome, cells));
    }
}

fn blocks_of(strata: &[(Stratum, PublishedGradient)]) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut sorted: Vec<(Family, &Stratum, &PublishedGradient)> = strata
        .iter()
        .map(|(stratum, gradient)| {
            let Stratum { area, group, sex, household, .. } = *stratum;
            (Family { area, group, sex, household }, stratum, gradient)
        })
        .collect();
    sorted.sort_by_key(|(family, stratum, _)| (*family, stratum.outcome));
    for (family, stratum, gradient) in sorted {
        let (of, cells) = (gradient.of, gradient.cells.as_slice());
        let around = blocks.iter_mut().rev().take_while(|block| block.family == family);
        let fits = around.filter(|block| block.agrees(of, cells)).last();
        match fits {
            Some(block) => block.add(stratum.outcome, cells),
            None => {
                let rows = cells.to_vec();
                let columns = vec![(stratum.outcome, cells)];
                blocks.push(Block { family, of, rows, columns });
            }
        }
    }
    blocks
}

/// Numbers of bins that partitions have; the position is part of the file.
const PARTITIONS: [u8; 4] = [1, 5, 10, 20];

// First byte of a block: group, sex, household.
const GROUP_BITS: u8 = 0b0000_0111;
const SEX_SHIFT: u8 = 3;
const HOUSEHOLD_SHIFT: u8 = 5;
const TWO_BITS: u8 = 0b11;

// Second byte of a block: the partition, and whether all its bins are there.
const ALL_BINS: u8 = 0b100;

// First byte of a column: the notation, and whether it has a figure in all rows.
const NOTATION_BITS: u8 = 0b0000_1111;
const ALL_ROWS: u8 = 0b0001_0000;

fn write_block(writer: &mut Writer, block: &Block<'_>, age: Age) {
    let family = &block.family;
    let sex = (family.sex.position() as u8) << SEX_SHIFT;
    let household = (family.household.position() as u8) << HOUSEHOLD_SHIFT;
    writer.byte(family.group.position() as u8 | sex | household);
    let partition = PARTITIONS.iter().position(|of| *of == block.of).unwrap_or(0) as u8;
    if block.rows.len() == usize::from(block.of) {
        writer.byte(partition | ALL_BINS);
    } else {
        writer.byte(partition);
        writer.count(mask(block.rows.iter().map(|row| usize::from(row.bin) - 1)));
    }
    let mut previous = 0;
    for row in &block.rows {
        writer.signed(row.children.wrapping_sub(previous) as i32);
        previous = row.children;
    }
    let incomes: Vec<f32> = block.rows.iter().map(|row| row.parents_income).collect();
    let notation = Notation::of(&incomes);
    writer.byte(notation.code());
    notation.write(writer, &incomes);
    let position = |outcome: OutcomeIndex| outcomes_of(age).position(|index| index == outcome);
    writer.count(mask(block.columns.iter().filter_map(|(outcome, _)| position(*outcome))));
    for (_, cells) in &block.columns {
        let means: Vec<f32> = cells.iter().map(|cell| cell.mean).collect();
        let notation = Notation::of(&means);
        if cells.len() == block.rows.len() {
            writer.byte(notation.code() | ALL_ROWS);
        } else {
            writer.byte(notation.code());
            let row = |cell: &PublishedCell| {
                block.rows.binary_search_by_key(&cell.bin, |row| row.bin).ok()
            };
            writer.count(mask(cells.iter().filter_map(row)));
        }
        notation.write(writer, &means);
    }
}

fn read_block(
    reader: &mut Reader<'_>,
    age: Age,
    area: Option<u16>,
    strata: &mut Vec<(Stratum, PublishedGradient)>,
) -> Result<(), CodecError> {
    let family = reader.byte()?;
    let pick = |shift: u8| usize::from(family >> shift & TWO_BITS);
    let group = *Group::ALL.get(usize::from(family & GROUP_BITS)).ok_or(CodecError::Invalid)?;
    let sex = *Sex::ALL.get(pick(SEX_SHIFT)).ok_or(CodecError::Invalid)?;
    let household = *Household::ALL.get(pick(HOUSEHOLD_SHIFT)).ok_or(CodecError::Invalid)?;
    let partition = reader.byte()?;
    if family >> 7 != 0 || partition & !(TWO_BITS | ALL_BINS) != 0 {
        return Err(CodecError::Invalid);
    }
    let of = PARTITIONS[usize::from(partition & TWO_BITS)];
    let bins = if partition & ALL_BINS != 0 {
        (0..usize::from(of)).collect()
    } else {
        read_mask(reader, usize::from(of))?
    };
    let mut rows = Vec::with_capacity(bins.len());
    let mut children = 0_u32;
    for bin in bins {
        children = children.wrapping_add(reader.signed()? as u32);
        rows.push(PublishedCell { bin: bin as u8 + 1, children, parents_income: 0.0, mean: 0.0 });
    }
    let incomes = Notation::from_code(reader.byte()?)?.read(reader, rows.len())?;
    for (row, income) in rows.iter_mut().zip(incomes) {
        row.parents_income = income;
    }
    let outcomes: Vec<OutcomeIndex> = outcomes_of(age).collect();
    for position in read_mask(reader, outcomes.len())? {
        let column = reader.byte()?;
        if column & !(NOTATION_BITS | ALL_ROWS) != 0 {
            return Err(CodecError::Invalid);
        }
        let chosen = if column & ALL_ROWS != 0 {
            (0..rows.len()).collect()
        } else {
            read_mask(reader, rows.len())?
        };
        let means = Notation::from_code(column & NOTATION_BITS)?.read(reader, chosen.len())?;
        let Some(area) = area else { continue };
        let outcome = outcomes[position];
        let cells =
            chosen.into_iter().zip(means).map(|(row, mean)| PublishedCell { mean, ..rows[row] });
        let published = PublishedGradient { of, cells: cells.collect() };
        if !published.is_sound(outcome.outcome().unit) {
            return Err(CodecError::Invalid);
        }
        strata.push((Stratum { outcome, area, group, sex, household }, published));
    }
    Ok(())
}

/// Positions as bits.
fn mask(positions: impl Iterator<Item = usize>) -> u32 {
    positions.fold(0, |mask, position| mask | 1 << position)
}

/// Takes positions below `limit`, which is at most 31.
fn read_mask(reader: &mut Reader<'_>, limit: usize) -> Result<Vec<usize>, CodecError> {
    let mask = reader.count()?;
    if mask >> limit != 0 {
        return Err(CodecError::Invalid);
    }
    Ok((0..limit).filter(|position| mask >> position & 1 == 1).collect())
}

/// How the figures of a column are written, so that each is read back exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notation {
    /// With so many decimals, each as the difference from the one before.
    Decimals(u8),
    /// Bit by bit, where no number of decimals will do.
    Bits,
}

impl Notation {
    const MOST_DECIMALS: u8 = 6;

    /// The shortest that gives all figures back.
    fn of(figures: &[f32]) -> Notation {
        let exact = |decimals: &u8| {
            let exact = |figure: &f32| {
                let back = Notation::steps(*figure, *decimals)
                    .map(|steps| Notation::figure(steps, *decimals));
                back.is_some_and(|back| back.to_bits() == figure.to_bits())
            };
            figures.iter().all(exact)
        };
        (0..=Notation::MOST_DECIMALS).find(exact).map_or(Notation::Bits, Notation::Decimals)
    }

    /// The figure in steps of the last decimal, if it is not too large.
    fn steps(figure: f32, decimals: u8) -> Option<i32> {
        let steps = libm::round(f64::from(figure) * Notation::scale(decimals));
        (steps.abs() < f64::from(i32::MAX)).then_some(steps as i32)
    }

    fn figure(steps: i32, decimals: u8) -> f32 {
        (f64::from(steps) / Notation::scale(decimals)) as f32
    }

    fn scale(decimals: u8) -> f64 {
        (0..decimals).fold(1.0, |scale, _| scale * 10.0)
    }

    const fn code(self) -> u8 {
        match self {
            Notation::Decimals(decimals) => decimals,
            Notation::Bits => NOTATION_BITS,
        }
    }

    fn from_code(code: u8) -> Result<Notation, CodecError> {
        match code {
            0..=Notation::MOST_DECIMALS => Ok(Notation::Decimals(code)),
            NOTATION_BITS => Ok(Notation::Bits),
            _ => Err(CodecError::Invalid),
        }
    }

    fn write(self, writer: &mut Writer, figures: &[f32]) {
        let mut previous = 0;
        for figure in figures {
            match self {
                Notation::Decimals(decimals) => {
                    let steps = Notation::steps(*figure, decimals).unwrap_or(0);
                    writer.signed(steps.wrapping_sub(previous));
                    previous = steps;
                }
                Notation::Bits => writer.single(f64::from(*figure)),
            }
        }
    }

    fn read(self, reader: &mut Reader<'_>, count: usize) -> Result<Vec<f32>, CodecError> {
        let mut previous = 0_i32;
        let mut figures = Vec::with_capacity(count);
        for _ in 0..count {
            figures.push(match self {
                Notation::Decimals(decimals) => {
                    previous = previous.wrapping_add(reader.signed()?);
                    Notation::figure(previous, decimals)
                }
                Notation::Bits => reader.single()? as f32,
            });
        }
        Ok(figures)
    }
}
