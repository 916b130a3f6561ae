//! Places: the country, the Amsterdam metropolitan region, municipalities, city districts, postcodes.

/// What kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AreaLevel {
    /// The Netherlands.
    Country,
    /// The Amsterdam metropolitan region.
    Region,
    /// A municipality.
    Municipality,
    /// An Amsterdam district as the city draws it (*gebied*).
    Gebied,
    /// A district as Statistics Netherlands draws it (*wijk*).
    Wijk,
    /// A three-digit postcode; overlaps municipalities and wijken.
    Postcode,
}

impl AreaLevel {
    /// All levels; the order is part of the file of places.
    pub const ALL: [AreaLevel; 6] = [
        AreaLevel::Country,
        AreaLevel::Region,
        AreaLevel::Municipality,
        AreaLevel::Gebied,
        AreaLevel::Wijk,
        AreaLevel::Postcode,
    ];

    /// Name in the project's tables.
    pub const fn key(self) -> &'static str {
        match self {
            AreaLevel::Country => "country",
            AreaLevel::Region => "region",
            AreaLevel::Municipality => "municipality",
            AreaLevel::Gebied => "gebied",
            AreaLevel::Wijk => "wijk",
            AreaLevel::Postcode => "postcode3",
        }
    }

    /// The level of this name, if there is one.
    pub fn from_key(key: &str) -> Option<AreaLevel> {
        AreaLevel::ALL.into_iter().find(|level| level.key() == key)
    }
}

/// One place.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Stable name in tables and addresses, such as `gm-almere`.
    pub id: String,
    /// Name for readers.
    pub name: String,
    /// What kind of place.
    pub level: AreaLevel,
    /// Name of the municipality it lies in; empty for the country and the region.
    pub municipality: String,
    /// Name of the province; empty for the country and the region.
    pub province: String,
    /// Latitude and longitude of the centre in degrees, for municipalities.
    pub centre: Option<(f64, f64)>,
}

/// All places, sorted by id.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Areas {
    areas: Vec<Area>,
}

impl Areas {
    /// The id of the country.
    pub const COUNTRY: &'static str = "nl";

    /// Sorts the places by id.
    ///
    /// # Errors
    /// The id that occurs twice.
    pub fn new(mut areas: Vec<Area>) -> Result<Areas, String> {
        areas.sort_by(|left, right| left.id.cmp(&right.id));
        if let Some(pair) = areas.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(pair[0].id.clone());
        }
        Ok(Areas { areas })
    }

    /// All places in order of id.
    pub fn as_slice(&self) -> &[Area] {
        &self.areas
    }

    /// Number of places.
    pub fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether there is no place at all.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// Position of the place with this id.
    pub fn position(&self, id: &str) -> Option<u16> {
        let position = self.areas.binary_search_by(|area| area.id.as_str().cmp(id)).ok()?;
        u16::try_from(position).ok()
    }

    /// The place at this position.
    pub fn get(&self, position: u16) -> Option<&Area> {
        self.areas.get(usize::from(position))
    }

    /// The municipality that a wijk, gebied or postcode lies in; itself for a municipality.
    pub fn municipality_of(&self, position: u16) -> Option<u16> {
        let area = self.get(position)?;
        if area.level == AreaLevel::Municipality {
            return Some(position);
        }
        self.areas
            .iter()
            .position(|other| {
                other.level == AreaLevel::Municipality && other.name == area.municipality
            })
            .and_then(|found| u16::try_from(found).ok())
    }
}
