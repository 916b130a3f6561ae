//! Reading and writing the files that the page loads.
//!
//! Every file is: the letters `KANSEN`, the kind of file (1 byte), the format version (2 bytes), the
//! length of the content (4 bytes), the CRC-32 of the content (4 bytes), the content. All numbers are
//! little-endian and of fixed width. A file that was cut, altered or made for a newer page is refused
//! with the reason.

use std::fmt;
use std::rc::Rc;

use crate::indicators::{Age, IncomeScale, OutcomeIndex, Unit};

use super::curve::{Curve, MOST_COLUMNS};
use super::place::{Coverage, PlaceDistribution};
use super::published::{LARGEST, PublishedCell, PublishedGradient};
use super::shift::{GroupShifts, Shift};
use super::{Model, OutcomeModel};

const MAGIC: [u8; 6] = *b"KANSEN";
const HEADER: usize = 17;

/// Steps of a fixed-point number in one unit of the link scale.
const FIXED_STEPS: f64 = 4096.0;

/// Nothing on the link scale is: `exp(20)` are hundreds of millions of euros.
const LARGEST_LINK: f64 = 20.0;

/// No standard deviation or loading is. With these limits every prediction from a file is a number.
const LARGEST_SPREAD: f64 = 2.0;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The model without places.
    Model,
    /// The places' posteriors for the outcomes of one age.
    Places,
    /// The list of places.
    Areas,
    /// The published figures of the places of one municipality, for the outcomes of one age.
    Published,
    /// What the policy documents say, in one language.
    Context,
    /// The method page, in one language.
    Method,
    /// The lesson, in one language.
    Lesson,
}

impl Kind {
    const fn code(self) -> u8 {
        match self {
            Kind::Model => 1,
            Kind::Places => 2,
            Kind::Areas => 3,
            Kind::Published => 4,
            Kind::Context => 5,
            Kind::Method => 6,
            Kind::Lesson => 7,
        }
    }
}

/// Format version that this code writes and the only one that it reads.
pub const FORMAT: u16 = 2;

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// The file is something else.
    NotOurs,
    /// The file is of another kind, or a kind that this code does not know.
    OtherKind,
    /// The file was written for a newer page.
    TooNew {
        /// Format version of the file.
        version: u16,
    },
    /// The file stops early.
    Truncated,
    /// The file's checksum does not fit its content.
    Altered,
    /// The content is not a model.
    Invalid,
}

impl fmt::Display for CodecError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodecError::NotOurs => write!(formatter, "is not a file of the Kansenverkenner"),
            CodecError::OtherKind => write!(formatter, "is another kind of file"),
            CodecError::TooNew { version } => {
                write!(formatter, "has format version {version}, newer than {FORMAT}")
            }
            CodecError::Truncated => write!(formatter, "stops before its end"),
            CodecError::Altered => write!(formatter, "was altered: its checksum does not fit"),
            CodecError::Invalid => write!(formatter, "holds values that no model has"),
        }
    }
}

impl std::error::Error for CodecError {}

/// Writes a file's content, then its header.
pub struct Writer {
    content: Vec<u8>,
}

impl Writer {
    /// An empty content.
    pub const fn new() -> Writer {
        Writer { content: Vec::new() }
    }

    /// Appends one byte.
    pub fn byte(&mut self, value: u8) {
        self.content.push(value);
    }

    /// Appends a number of two bytes.
    pub fn short(&mut self, value: u16) {
        self.content.extend(value.to_le_bytes());
    }

    /// Appends a number of four bytes.
    pub fn long(&mut self, value: u32) {
        self.content.extend(value.to_le_bytes());
    }

    /// Appends a number as a 32-bit float.
    pub fn single(&mut self, value: f64) {
        self.content.extend((value as f32).to_le_bytes());
    }

    /// Appends the upper half of a 32-bit float: three significant digits, enough for a standard
    /// deviation.
    pub fn half(&mut self, value: f64) {
        let bits = (value as f32).to_bits();
        // Round to nearest; a carry into the exponent is the right result.
        self.short((bits.saturating_add(0x8000) >> 16) as u16);
    }

    /// Appends a number between -8 and 8 in steps of 1/4096: a shift on the link scale.
    pub fn fixed(&mut self, value: f64) {
        let steps =
            libm::round(value * FIXED_STEPS).clamp(f64::from(i16::MIN), f64::from(i16::MAX));
        self.content.extend((steps as i16).to_le_bytes());
    }

    /// Appends a text of at most 65,535 bytes.
    pub fn text(&mut self, text: &str) {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        self.short(length);
        self.content.extend(&text.as_bytes()[..usize::from(length)]);
    }

    /// Appends a number in as few bytes as it needs, seven bits to a byte: one byte below 128.
    pub fn count(&mut self, value: u32) {
        let mut rest = value;
        while rest >= 0x80 {
            self.byte(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.byte(rest as u8);
    }

    /// Appends a number that may be negative in as few bytes as its size needs.
    pub fn signed(&mut self, value: i32) {
        self.count(((value << 1) ^ (value >> 31)) as u32);
    }

    /// Appends a text, or the rest of one, after its length.
    pub fn letters(&mut self, text: &str) {
        self.count(text.len() as u32);
        self.content.extend(text.as_bytes());
    }

    /// The finished file.
    pub fn finish(self, kind: Kind) -> Vec<u8> {
        let mut file = Vec::with_capacity(HEADER + self.content.len());
        file.extend(MAGIC);
        file.push(kind.code());
        file.extend(FORMAT.to_le_bytes());
        file.extend((self.content.len() as u32).to_le_bytes());
        file.extend(checksum(&self.content).to_le_bytes());
        file.extend(self.content);
        file
    }
}

impl Default for Writer {
    fn default() -> Writer {
        Writer::new()
    }
}

/// Reads a file's content after its header was checked.
pub struct Reader<'file> {
    content: &'file [u8],
}

impl<'file> Reader<'file> {
    /// Checks the header and the checksum.
    ///
    /// # Errors
    /// Any of [`CodecError`] but `Invalid`.
    pub fn open(file: &'file [u8], kind: Kind) -> Result<Reader<'file>, CodecError> {
        let Some((header, content)) = file.split_at_checked(HEADER) else {
            let start = file.len().min(MAGIC.len());
            let ours = file[..start] == MAGIC[..start] && start > 0;
            return Err(if ours { CodecError::Truncated } else { CodecError::NotOurs });
        };
        if header[..MAGIC.len()] != MAGIC {
            return Err(CodecError::NotOurs);
        }
        let mut reader = Reader { content: &header[MAGIC.len()..] };
        let (code, version) = (reader.byte()?, reader.short()?);
        let (length, checksum) = (reader.long()?, reader.long()?);
        if version > FORMAT {
            return Err(CodecError::TooNew { version });
        }
        if version != FORMAT {
            return Err(CodecError::Altered);
        }
        if code != kind.code() {
            return Err(CodecError::OtherKind);
        }
        match content.len().cmp(&(length as usize)) {
            std::cmp::Ordering::Less => return Err(CodecError::Truncated),
            std::cmp::Ordering::Greater => return Err(CodecError::Altered),
            std::cmp::Ordering::Equal => {}
        }
        if self::checksum(content) != checksum {
            return Err(CodecError::Altered);
        }
        Ok(Reader { content })
    }

    /// Takes so many bytes.
    ///
    /// # Errors
    /// `Invalid` if there are fewer, as in all functions below.
    pub fn bytes<const COUNT: usize>(&mut self) -> Result<[u8; COUNT], CodecError> {
        let (taken, rest) = self.content.split_first_chunk().ok_or(CodecError::Invalid)?;
        self.content = rest;
        Ok(*taken)
    }

    /// Takes one byte.
    ///
    /// # Errors
    /// See [`Reader::bytes`].
    pub fn byte(&mut self) -> Result<u8, CodecError> {
        Ok(self.bytes::<1>()?[0])
    }

    /// Takes a number of two bytes.
    ///
    /// # Errors
    /// See [`Reader::bytes`].
    pub fn short(&mut self) -> Result<u16, CodecError> {
        self.bytes().map(u16::from_le_bytes)
    }

    /// Takes a number of four bytes.
    ///
    /// # Errors
    /// See [`Reader::bytes`].
    pub fn long(&mut self) -> Result<u32, CodecError> {
        self.bytes().map(u32::from_le_bytes)
    }

    /// Takes a 32-bit float that a figure can be.
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it is further from zero than any figure.
    pub fn single(&mut self) -> Result<f64, CodecError> {
        within(f64::from(LARGEST), f32::from_bits(self.long()?))
    }

    /// Takes a 32-bit float on the link scale.
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it is further from zero than anything on that scale.
    pub fn link(&mut self) -> Result<f64, CodecError> {
        within(LARGEST_LINK, f32::from_bits(self.long()?))
    }

    /// Takes the upper half of a 32-bit float: a standard deviation or a loading.
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it is further from zero than any of these.
    pub fn half(&mut self) -> Result<f64, CodecError> {
        within(LARGEST_SPREAD, f32::from_bits(u32::from(self.short()?) << 16))
    }

    /// Takes a number between -8 and 8 in steps of 1/4096.
    ///
    /// # Errors
    /// See [`Reader::bytes`].
    pub fn fixed(&mut self) -> Result<f64, CodecError> {
        Ok(f64::from(self.bytes().map(i16::from_le_bytes)?) / FIXED_STEPS)
    }

    /// Takes a text.
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it is not UTF-8.
    pub fn text(&mut self) -> Result<&'file str, CodecError> {
        let length = usize::from(self.short()?);
        let (taken, rest) = self.content.split_at_checked(length).ok_or(CodecError::Invalid)?;
        self.content = rest;
        std::str::from_utf8(taken).map_err(|_| CodecError::Invalid)
    }

    /// Takes a number written by [`Writer::count`].
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it needs more than 32 bits.
    pub fn count(&mut self) -> Result<u32, CodecError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0xf {
                return Err(CodecError::Invalid);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(CodecError::Invalid)
    }

    /// Takes a number written by [`Writer::signed`].
    ///
    /// # Errors
    /// See [`Reader::count`].
    pub fn signed(&mut self) -> Result<i32, CodecError> {
        let value = self.count()?;
        Ok((value >> 1) as i32 ^ -((value & 1) as i32))
    }

    /// Takes a text written by [`Writer::letters`].
    ///
    /// # Errors
    /// See [`Reader::bytes`]; also if it is not UTF-8.
    pub fn letters(&mut self) -> Result<&'file str, CodecError> {
        let length = self.count()? as usize;
        let (taken, rest) = self.content.split_at_checked(length).ok_or(CodecError::Invalid)?;
        self.content = rest;
        std::str::from_utf8(taken).map_err(|_| CodecError::Invalid)
    }

    /// Takes a list: how many there are, as [`Reader::count`] reads it, and then each as `read` takes it.
    ///
    /// # Errors
    /// See [`Reader::bytes`]; whatever `read` finds.
    pub fn list<Item>(
        &mut self,
        read: impl Fn(&mut Reader<'file>) -> Result<Item, CodecError>,
    ) -> Result<Vec<Item>, CodecError> {
        let count = self.count()?;
        (0..count).map(|_| read(self)).collect()
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// `Invalid` if something is left.
    pub fn end(self) -> Result<(), CodecError> {
        if self.content.is_empty() { Ok(()) } else { Err(CodecError::Invalid) }
    }
}

/// A number no further from zero than a limit; what is no number is refused too.
fn within(limit: f64, value: f32) -> Result<f64, CodecError> {
    let value = f64::from(value);
    if value.abs() <= limit { Ok(value) } else { Err(CodecError::Invalid) }
}

/// CRC-32 as in gzip and PNG (ISO 3309), four bits at a time.
///
/// Written here because the tables of the crates that are quick at it weigh 15 kB in the download, more
/// than anything else in this module, for files that take a millisecond either way.
fn checksum(content: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    const STEPS: [u32; 16] = {
        let mut steps = [0; 16];
        let mut nibble = 0;
        while nibble < 16 {
            let mut value = nibble as u32;
            let mut bit = 0;
            while bit < 4 {
                value = if value & 1 == 1 { value >> 1 ^ POLYNOMIAL } else { value >> 1 };
                bit += 1;
            }
            steps[nibble] = value;
            nibble += 1;
        }
        steps
    };
    let step = |sum: u32| sum >> 4 ^ STEPS[(sum & 15) as usize];
    !content.iter().fold(u32::MAX, |sum, byte| step(step(sum ^ u32::from(*byte))))
}

/// Writes the file of a model or of a part of it.
pub fn write_model(model: &Model) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.text(&model.release);
    for scale in &model.scales {
        scale.bin_incomes().into_iter().for_each(|income| writer.single(income));
    }
    writer.byte(model.outcomes.len() as u8);
    for outcome in &model.outcomes {
        writer.byte(outcome.index.position() as u8);
        write_outcome(&mut writer, outcome);
    }
    writer.finish(Kind::Model)
}

/// Reads the file of a model or of a part of it.
///
/// # Errors
/// Any of [`CodecError`]; never a panic, whatever the bytes.
pub fn read_model(file: &[u8]) -> Result<Model, CodecError> {
    let mut reader = Reader::open(file, Kind::Model)?;
    let release = reader.text()?.to_owned();
    let mut scales = Vec::with_capacity(Age::ALL.len());
    for _ in Age::ALL {
        let incomes = read_array::<f64, { IncomeScale::BINS }>(&mut reader, Reader::single)?;
        scales.push(IncomeScale::new(&incomes).ok_or(CodecError::Invalid)?);
    }
    let scales = scales.try_into().map_err(|_| CodecError::Invalid)?;
    let mut outcomes: Vec<Rc<OutcomeModel>> = Vec::new();
    for _ in 0..reader.byte()? {
        let index =
            OutcomeIndex::from_position(reader.byte()?.into()).ok_or(CodecError::Invalid)?;
        if outcomes.last().is_some_and(|last| last.index >= index) {
            return Err(CodecError::Invalid);
        }
        outcomes.push(Rc::new(read_outcome(&mut reader, index)?));
    }
    reader.end()?;
    Ok(Model { release, scales, outcomes })
}

fn write_outcome(writer: &mut Writer, outcome: &OutcomeModel) {
    for curve in &outcome.curves {
        curve.coefficients.iter().for_each(|coefficient| writer.single(*coefficient));
        writer.byte(curve.factor.len() as u8);
        curve.factor.iter().flatten().for_each(|value| writer.half(*value));
    }
    for shifts in &outcome.shifts {
        for shift in shifts.sex.iter().chain(&shifts.household) {
            writer.single(shift.intercept);
            writer.single(shift.slope);
            shift.factor.iter().for_each(|value| writer.half(*value));
        }
    }
    writer.byte(match outcome.places.coverage {
        Coverage::Country => 0,
        Coverage::AmsterdamRegion => 1,
    });
    writer.single(outcome.places.intercept_sd);
    writer.single(outcome.places.slope_on_intercept);
    for published in &outcome.published {
        writer.byte(published.of);
        writer.byte(published.cells.len() as u8);
        // Column by column, so that figures shared by outcomes compress well.
        published.cells.iter().for_each(|cell| writer.byte(cell.bin));
        published.cells.iter().for_each(|cell| writer.long(cell.children));
        published.cells.iter().for_each(|cell| writer.single(f64::from(cell.parents_income)));
        published.cells.iter().for_each(|cell| writer.single(f64::from(cell.mean)));
    }
}

fn read_outcome(reader: &mut Reader<'_>, index: OutcomeIndex) -> Result<OutcomeModel, CodecError> {
    let curves = read_array(reader, read_curve)?;
    let shifts = read_array(reader, |reader| {
        let [male, female, one_parent, two_parents] = read_array(reader, read_shift)?;
        Ok(GroupShifts { sex: [male, female], household: [one_parent, two_parents] })
    })?;
    let coverage = match reader.byte()? {
        0 => Coverage::Country,
        1 => Coverage::AmsterdamRegion,
        _ => return Err(CodecError::Invalid),
    };
    let intercept_sd = reader.link()?;
    let slope_on_intercept = reader.link()?;
    if !(0.0..=LARGEST_SPREAD).contains(&intercept_sd) {
        return Err(CodecError::Invalid);
    }
    let unit = index.outcome().unit;
    let published = read_array(reader, |reader| read_published(reader, unit))?;
    let national_mean = OutcomeModel::mean_of(index, &curves[0]);
    let hoped_for = index.outcome().hoped_for;
    let places = PlaceDistribution { coverage, hoped_for, intercept_sd, slope_on_intercept };
    Ok(OutcomeModel { index, curves, shifts, places, published, national_mean })
}

fn read_curve(reader: &mut Reader<'_>) -> Result<Curve, CodecError> {
    let coefficients = read_array(reader, Reader::link)?;
    let columns = usize::from(reader.byte()?);
    if columns > MOST_COLUMNS {
        return Err(CodecError::Invalid);
    }
    let factor =
        (0..columns).map(|_| read_array(reader, Reader::half)).collect::<Result<Vec<_>, _>>()?;
    Ok(Curve { coefficients, factor })
}

fn read_shift(reader: &mut Reader<'_>) -> Result<Shift, CodecError> {
    let (intercept, slope) = (reader.link()?, reader.link()?);
    Ok(Shift { intercept, slope, factor: read_array(reader, Reader::half)? })
}

fn read_published(reader: &mut Reader<'_>, unit: Unit) -> Result<PublishedGradient, CodecError> {
    let (of, count) = (reader.byte()?, reader.byte()?);
    if !matches!(of, 0 | 1 | 5 | 10 | 20) || count > of {
        return Err(CodecError::Invalid);
    }
    let mut cells =
        vec![PublishedCell { bin: 0, children: 0, parents_income: 0.0, mean: 0.0 }; count.into()];
    for cell in &mut cells {
        cell.bin = reader.byte()?;
        if !(1..=of).contains(&cell.bin) {
            return Err(CodecError::Invalid);
        }
    }
    for cell in &mut cells {
        cell.children = reader.long()?;
    }
    for cell in &mut cells {
        cell.parents_income = reader.single()? as f32;
    }
    for cell in &mut cells {
        cell.mean = reader.single()? as f32;
    }
    let published = PublishedGradient { of, cells };
    if published.is_sound(unit) { Ok(published) } else { Err(CodecError::Invalid) }
}

fn read_array<'file, Item, const COUNT: usize>(
    reader: &mut Reader<'file>,
    read: impl Fn(&mut Reader<'file>) -> Result<Item, CodecError>,
) -> Result<[Item; COUNT], CodecError> {
    let items = (0..COUNT).map(|_| read(reader)).collect::<Result<Vec<_>, _>>()?;
    items.try_into().map_err(|_| CodecError::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_crc_32() {
        // The check value of the catalogue of parametrised CRC algorithms.
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
