//! The list of places as a file: names, kinds, municipalities, provinces, cells of the map. Loaded when
//! a reader turns to places.
//!
//! Everything that follows from something else is left out: the id of a municipality follows from its
//! name, the name of a postcode from its id, a wijk's province from its municipality. What remains
//! stands column by column, ids and names without the letters they share with the one before.

use crate::indicators::letters::plain;
use crate::indicators::{Age, Area, AreaLevel, Areas, Hexagon};

use super::codec::{CodecError, Kind, Reader, Writer};
use super::published_places::PublishedPlaces;

/// The list of places, and the map.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AreaList {
    /// All places; without centres, which nothing on the page needs.
    pub areas: Areas,
    /// Cell of the map of each municipality that has one, by position in `areas`, increasing.
    pub hexagons: Vec<(u16, Hexagon)>,
    /// Of each place, in the order of `areas`, the ages for which a file of published figures goes by
    /// its name: the bit at an age's position.
    pub published: Vec<u8>,
}

/// How the id of a place is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum IdRule {
    /// Letter by letter.
    Spelled = 0,
    /// The level's prefix and the plain name.
    FromName = 1,
    /// The level's prefix and a number.
    Number = 2,
}

const LEVEL_BITS: u8 = 0b0000_0111;
const ID_SHIFT: u8 = 3;
const NAME_FROM_NUMBER: u8 = 0b0010_0000;
const PROVINCE_OF_MUNICIPALITY: u8 = 0b0100_0000;
const UNUSED_BITS: u8 = 0b1000_0000;

/// How the municipality of a place is written: nothing, its own name, or a row of the table.
const NO_MUNICIPALITY: u32 = 0;
const OWN_NAME: u32 = 1;
const FIRST_ROW: u32 = 2;

impl AreaList {
    /// The file's name.
    pub const FILE: &'static str = "areas.kansen";

    /// Cell of the map of a municipality.
    pub fn hexagon(&self, position: u16) -> Option<Hexagon> {
        let found = self.hexagons.binary_search_by_key(&position, |(area, _)| *area).ok()?;
        self.hexagons.get(found).map(|(_, hexagon)| *hexagon)
    }

    /// The file with a place's published figures at an age; nothing where there is none.
    pub fn published_file(&self, position: u16, age: Age) -> Option<String> {
        let keeper = PublishedPlaces::keeper(&self.areas, position)?;
        let ages = self.published.get(usize::from(keeper))?;
        (ages & age_bit(age) != 0).then(|| PublishedPlaces::file(&self.areas, keeper, age))?
    }

    /// Notes that a file of published figures at an age goes by a place's name.
    pub fn add_published(&mut self, position: u16, age: Age) {
        self.published.resize(self.areas.len(), 0);
        if let Some(ages) = self.published.get_mut(usize::from(position)) {
            *ages |= age_bit(age);
        }
    }

    /// Writes the file. Centres stay out.
    pub fn write(&self) -> Vec<u8> {
        let areas = self.areas.as_slice();
        let table = MunicipalityTable::of(areas);
        let mut provinces: Vec<&str> = areas.iter().map(|area| area.province.as_str()).collect();
        provinces.sort_unstable();
        provinces.dedup();

        let mut writer = Writer::new();
        writer.count(areas.len() as u32);
        write_texts(&mut writer, &provinces);
        write_texts(&mut writer, &table.names[table.listed..]);
        let flags: Vec<u8> = areas.iter().map(|area| flags_of(area, &table, areas)).collect();
        write_runs(&mut writer, flags.iter().map(|flags| u32::from(*flags)));
        write_runs(&mut writer, areas.iter().map(|area| table.code(area)));
        let mut previous = "";
        for (area, flags) in areas.iter().zip(&flags) {
            if flags & NAME_FROM_NUMBER == 0 {
                write_shared(&mut writer, previous, &area.name);
                previous = &area.name;
            }
        }
        let (mut previous_id, mut previous_number) = ("", 0);
        for (area, flags) in areas.iter().zip(&flags) {
            match id_rule(*flags) {
                Some(IdRule::Number) => {
                    let number = number_of(area).unwrap_or(0);
                    writer.signed(number as i32 - previous_number);
                    previous_number = number as i32;
                }
                Some(IdRule::Spelled) => write_shared(&mut writer, previous_id, &area.id),
                _ => {}
            }
            previous_id = &area.id;
        }
        for (area, flags) in areas.iter().zip(&flags) {
            if flags & PROVINCE_OF_MUNICIPALITY == 0 {
                let row = provinces.binary_search(&area.province.as_str()).unwrap_or(0);
                writer.count(row as u32);
            }
        }
        writer.count(self.hexagons.len() as u32);
        let mut previous = 0;
        for (position, hexagon) in &self.hexagons {
            writer.count(u32::from(position.wrapping_sub(previous)));
            previous = *position;
            writer.byte(hexagon.column);
            writer.byte(hexagon.row);
        }
        let published = (0..areas.len()).map(|position| self.published.get(position).copied());
        write_runs(&mut writer, published.map(|ages| u32::from(ages.unwrap_or(0))));
        writer.finish(Kind::Areas)
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Any of [`CodecError`]; never a panic, whatever the bytes.
    pub fn read(file: &[u8]) -> Result<AreaList, CodecError> {
        let mut reader = Reader::open(file, Kind::Areas)?;
        let count = reader.count()?;
        if count > u32::from(u16::MAX) {
            return Err(CodecError::Invalid);
        }
        let count = count as usize;
        let provinces = read_texts(&mut reader)?;
        let former = read_texts(&mut reader)?;
        let flags = read_runs(&mut reader, count)?;
        let flags = flags
            .into_iter()
            .map(|flags| u8::try_from(flags).ok().filter(|flags| flags & UNUSED_BITS == 0))
            .collect::<Option<Vec<u8>>>()
            .ok_or(CodecError::Invalid)?;
        let codes = read_runs(&mut reader, count)?;
        let mut areas = read_names(&mut reader, &flags)?;
        read_ids(&mut reader, &flags, &mut areas)?;
        fill_municipalities(&codes, &former, &mut areas)?;
        read_provinces(&mut reader, &flags, &codes, &provinces, &mut areas)?;
        let hexagons = read_hexagons(&mut reader, &areas)?;
        let published = read_runs(&mut reader, count)?
            .into_iter()
            .map(|ages| u8::try_from(ages).ok().filter(|ages| *ages >> Age::ALL.len() == 0))
            .collect::<Option<Vec<u8>>>()
            .ok_or(CodecError::Invalid)?;
        reader.end()?;
        // Positions are part of the file, so the order must already be that of the list.
        if !areas.is_sorted_by(|left, right| left.id < right.id) {
            return Err(CodecError::Invalid);
        }
        let areas = Areas::new(areas).map_err(|_| CodecError::Invalid)?;
        Ok(AreaList { areas, hexagons, published })
    }
}

fn age_bit(age: Age) -> u8 {
    1 << age.position()
}

/// The names that the column of municipalities can hold: those of the list itself, then those of
/// municipalities that are no more.
struct MunicipalityTable<'areas> {
    names: Vec<&'areas str>,
    /// How many of the names are in the list.
    listed: usize,
}

impl<'areas> MunicipalityTable<'areas> {
    fn of(areas: &'areas [Area]) -> MunicipalityTable<'areas> {
        let municipalities = areas.iter().filter(|area| area.level == AreaLevel::Municipality);
        let mut names: Vec<&str> = municipalities.map(|area| area.name.as_str()).collect();
        let listed = names.len();
        for area in areas {
            let name = area.municipality.as_str();
            if !name.is_empty() && name != area.name && !names.contains(&name) {
                names.push(name);
            }
        }
        MunicipalityTable { names, listed }
    }

    /// Row of a name that the list itself holds.
    fn listed_row(&self, name: &str) -> Option<usize> {
        self.names[..self.listed].iter().position(|listed| *listed == name)
    }

    fn code(&self, area: &Area) -> u32 {
        if area.municipality.is_empty() {
            return NO_MUNICIPALITY;
        }
        // A wijk that is called like its municipality goes with the other wijken around it.
        let row = self.names.iter().position(|name| *name == area.municipality);
        match row {
            Some(row) if area.level != AreaLevel::Municipality => FIRST_ROW + row as u32,
            _ if area.municipality == area.name => OWN_NAME,
            Some(row) => FIRST_ROW + row as u32,
            None => NO_MUNICIPALITY,
        }
    }
}

/// Prefix of the ids of a level.
const fn prefix(level: AreaLevel) -> &'static str {
    match level {
        AreaLevel::Country | AreaLevel::Region => "",
        AreaLevel::Municipality => "gm-",
        AreaLevel::Gebied => "am-",
        AreaLevel::Wijk => "wk-",
        AreaLevel::Postcode => "pc3-",
    }
}

/// Number of digits in the ids of a level.
const fn digits(level: AreaLevel) -> usize {
    match level {
        AreaLevel::Wijk => 6,
        AreaLevel::Postcode => 3,
        _ => 0,
    }
}

fn id_from_name(level: AreaLevel, name: &str) -> String {
    format!("{}{}", prefix(level), plain(name).replace(' ', "-"))
}

fn id_from_number(level: AreaLevel, number: u32) -> String {
    format!("{}{number:0width$}", prefix(level), width = digits(level))
}

fn name_from_number(number: u32) -> String {
    format!("{number:03}X")
}

/// The number in an id, where the id follows from it.
fn number_of(area: &Area) -> Option<u32> {
    let number = area.id.strip_prefix(prefix(area.level))?.parse().ok()?;
    (digits(area.level) > 0 && number < 1_000_000 && id_from_number(area.level, number) == area.id)
        .then_some(number)
}

fn flags_of(area: &Area, table: &MunicipalityTable<'_>, areas: &[Area]) -> u8 {
    let level = AreaLevel::ALL.iter().position(|level| *level == area.level).unwrap_or(0) as u8;
    let number = number_of(area);
    let rule = if number.is_some() {
        IdRule::Number
    } else if id_from_name(area.level, &area.name) == area.id {
        IdRule::FromName
    } else {
        IdRule::Spelled
    };
    let mut flags = level | (rule as u8) << ID_SHIFT;
    if number.is_some_and(|number| name_from_number(number) == area.name) {
        flags |= NAME_FROM_NUMBER;
    }
    if area.level != AreaLevel::Municipality {
        let around = table.listed_row(&area.municipality).and_then(|row| {
            areas.iter().filter(|area| area.level == AreaLevel::Municipality).nth(row)
        });
        if around.is_some_and(|around| around.province == area.province) {
            flags |= PROVINCE_OF_MUNICIPALITY;
        }
    }
    flags
}

fn level_of(flags: u8) -> Option<AreaLevel> {
    AreaLevel::ALL.get(usize::from(flags & LEVEL_BITS)).copied()
}

fn id_rule(flags: u8) -> Option<IdRule> {
    [IdRule::Spelled, IdRule::FromName, IdRule::Number]
        .into_iter()
        .find(|rule| *rule as u8 == flags >> ID_SHIFT & 0b11)
}

fn read_names(reader: &mut Reader<'_>, flags: &[u8]) -> Result<Vec<Area>, CodecError> {
    let mut areas = Vec::with_capacity(flags.len());
    let mut previous = String::new();
    for flags in flags {
        let level = level_of(*flags).ok_or(CodecError::Invalid)?;
        let mut name = String::new();
        if flags & NAME_FROM_NUMBER == 0 {
            name = read_shared(reader, &previous)?;
            previous.clone_from(&name);
        } else if id_rule(*flags) != Some(IdRule::Number) {
            return Err(CodecError::Invalid);
        }
        let (id, municipality, province) = (String::new(), String::new(), String::new());
        areas.push(Area { id, name, level, municipality, province, centre: None });
    }
    Ok(areas)
}

fn read_ids(reader: &mut Reader<'_>, flags: &[u8], areas: &mut [Area]) -> Result<(), CodecError> {
    let (mut previous_id, mut previous_number) = (String::new(), 0_i32);
    for (area, flags) in areas.iter_mut().zip(flags) {
        area.id = match id_rule(*flags).ok_or(CodecError::Invalid)? {
            IdRule::Spelled => read_shared(reader, &previous_id)?,
            IdRule::FromName => id_from_name(area.level, &area.name),
            IdRule::Number => {
                let number = previous_number
                    .checked_add(reader.signed()?)
                    .filter(|number| (0..1_000_000).contains(number))
                    .ok_or(CodecError::Invalid)?;
                previous_number = number;
                if flags & NAME_FROM_NUMBER != 0 {
                    area.name = name_from_number(number as u32);
                }
                id_from_number(area.level, number as u32)
            }
        };
        previous_id.clone_from(&area.id);
    }
    Ok(())
}

/// Positions of the municipalities of the list, in its order.
fn municipalities_of(areas: &[Area]) -> Vec<usize> {
    let is_one = |position: &usize| areas[*position].level == AreaLevel::Municipality;
    (0..areas.len()).filter(is_one).collect()
}

fn fill_municipalities(
    codes: &[u32],
    former: &[String],
    areas: &mut [Area],
) -> Result<(), CodecError> {
    let listed = municipalities_of(areas).into_iter().map(|position| areas[position].name.clone());
    let names: Vec<String> = listed.chain(former.iter().cloned()).collect();
    for (area, code) in areas.iter_mut().zip(codes) {
        area.municipality = match *code {
            NO_MUNICIPALITY => String::new(),
            OWN_NAME => area.name.clone(),
            row => names.get((row - FIRST_ROW) as usize).ok_or(CodecError::Invalid)?.clone(),
        };
    }
    Ok(())
}

fn read_provinces(
    reader: &mut Reader<'_>,
    flags: &[u8],
    codes: &[u32],
    provinces: &[String],
    areas: &mut [Area],
) -> Result<(), CodecError> {
    let inherits = |flags: u8| flags & PROVINCE_OF_MUNICIPALITY != 0;
    for (area, _) in areas.iter_mut().zip(flags).filter(|(_, flags)| !inherits(**flags)) {
        let row = reader.count()? as usize;
        area.province.clone_from(provinces.get(row).ok_or(CodecError::Invalid)?);
    }
    // Municipalities never inherit, so all that others inherit from them is there by now.
    let listed = municipalities_of(areas);
    for position in 0..areas.len() {
        if !inherits(flags[position]) {
            continue;
        }
        if areas[position].level == AreaLevel::Municipality {
            return Err(CodecError::Invalid);
        }
        let row = codes[position].checked_sub(FIRST_ROW).ok_or(CodecError::Invalid)? as usize;
        let around = *listed.get(row).ok_or(CodecError::Invalid)?;
        areas[position].province = areas[around].province.clone();
    }
    Ok(())
}

fn read_hexagons(
    reader: &mut Reader<'_>,
    areas: &[Area],
) -> Result<Vec<(u16, Hexagon)>, CodecError> {
    let count = reader.count()? as usize;
    if count > areas.len() {
        return Err(CodecError::Invalid);
    }
    let mut hexagons: Vec<(u16, Hexagon)> = Vec::with_capacity(count);
    for _ in 0..count {
        let step = reader.count()?;
        let position = match hexagons.last() {
            None => u16::try_from(step).ok(),
            Some((previous, _)) if step > 0 => {
                u32::from(*previous).checked_add(step).and_then(|next| u16::try_from(next).ok())
            }
            Some(_) => None,
        };
        let position = position
            .filter(|position| usize::from(*position) < areas.len())
            .ok_or(CodecError::Invalid)?;
        hexagons.push((position, Hexagon { column: reader.byte()?, row: reader.byte()? }));
    }
    Ok(hexagons)
}

fn write_texts(writer: &mut Writer, texts: &[&str]) {
    writer.count(texts.len() as u32);
    texts.iter().for_each(|text| writer.letters(text));
}

fn read_texts(reader: &mut Reader<'_>) -> Result<Vec<String>, CodecError> {
    let count = reader.count()?;
    (0..count).map(|_| short(reader.letters()?.to_owned())).collect()
}

/// Appends equal values that follow each other as their number and the value.
fn write_runs(writer: &mut Writer, values: impl Iterator<Item = u32>) {
    let values: Vec<u32> = values.collect();
    for run in values.chunk_by(|left, right| left == right) {
        writer.count(run.len() as u32);
        writer.count(run[0]);
    }
}

fn read_runs(reader: &mut Reader<'_>, count: usize) -> Result<Vec<u32>, CodecError> {
    let mut values = Vec::with_capacity(count);
    while values.len() < count {
        let (length, value) = (reader.count()? as usize, reader.count()?);
        if length == 0 || length > count - values.len() {
            return Err(CodecError::Invalid);
        }
        values.resize(values.len() + length, value);
    }
    Ok(values)
}

/// Appends a text as the number of bytes it shares with the one before, and the rest.
fn write_shared(writer: &mut Writer, previous: &str, text: &str) {
    let pairs = previous.char_indices().zip(text.chars());
    let shared = pairs
        .take_while(|((_, left), right)| left == right)
        .last()
        .map_or(0, |((at, letter), _)| at + letter.len_utf8());
    writer.count(shared as u32);
    writer.letters(&text[shared..]);
}

fn read_shared(reader: &mut Reader<'_>, previous: &str) -> Result<String, CodecError> {
    let shared = reader.count()? as usize;
    let start = previous.get(..shared).ok_or(CodecError::Invalid)?;
    short(format!("{start}{}", reader.letters()?))
}

/// Refuses texts much longer than any name, so that a crafted file cannot grow in memory.
fn short(text: String) -> Result<String, CodecError> {
    const LONGEST: usize = 1000;
    if text.len() > LONGEST { Err(CodecError::Invalid) } else { Ok(text) }
}
