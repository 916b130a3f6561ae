//! Where does each municipality lie on a map of equal hexagons?
//!
//! One hexagon per municipality, each as near as can be to where it lies, so that a small city weighs
//! as much to the eye as a wide countryside. In steps, one file each: centres are projected to the
//! national grid ([`projection`]); the land is divided among them ([`coast`], [`territory`]); the map
//! is stretched until all are equally large ([`cartogram`]) and a grid of hexagons laid over it
//! ([`frame`], [`grid`]); every municipality of the mainland gets a hexagon of its own at the least
//! total displacement ([`assignment`]); trades of places then keep more neighbours together,
//! provinces in one piece and water free ([`improvement`]); the Wadden islands are set in their sea
//! ([`islands`]).
//!
//! Nothing is drawn by hand but the coast. The same municipalities give the same layout, on every
//! machine. It takes a few seconds, so the program computes it once and the file is kept.

pub mod assignment;
pub mod board;
pub mod cartogram;
pub mod centre;
pub mod coast;
pub mod draws;
pub mod frame;
pub mod grid;
pub mod improvement;
pub mod islands;
pub mod projection;
pub mod report;
pub mod territory;
pub mod tie;

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use crate::indicators::{AreaLevel, Areas};

use board::Wishes;
use cartogram::Cartogram;
use coast::Coast;
use frame::Frame;
pub use grid::HexagonCell;
use projection::{Point, project};
use territory::Territory;

/// Seeds of the search. The first is the one of 1 to 100 whose layout of the 342 municipalities of
/// 2024 costs least; the others wait in case that a later map leaves a province in pieces with it,
/// which happens with one seed in thirty.
const SEEDS: [u64; 3] = [76, 79, 69];

/// A municipality and where it lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// Stable name, such as `gm-almere`.
    pub id: String,
    /// Name for readers.
    pub name: String,
    /// Name of the province.
    pub province: String,
    /// Latitude of the centre in degrees.
    pub latitude: f64,
    /// Longitude of the centre in degrees.
    pub longitude: f64,
}

/// A municipality's hexagon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedMunicipality {
    /// Stable name, such as `gm-almere`.
    pub id: String,
    /// Its cell; the northernmost row and the westernmost column are 0.
    pub cell: HexagonCell,
}

/// The map of hexagons.
#[derive(Clone, Debug, PartialEq)]
pub struct HexagonLayout {
    /// Every municipality once, sorted by id.
    pub cells: Vec<PlacedMunicipality>,
    /// Width of a cell in kilometres at which the map is as large as the country.
    pub cell_width_in_km: f64,
    /// Mean distance between a municipality's centre and its hexagon, in widths of a cell, the map as
    /// large as the country and slid to where it fits best.
    pub mean_displacement_in_cells: f64,
    /// Pairs of neighbours on the true map ([`territory`] says which those are).
    pub neighbour_pairs: usize,
    /// Share of these pairs, 0 to 1, whose hexagons touch.
    pub neighbours_kept: f64,
}

/// Why there is no layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayoutError {
    /// An area of the level municipality has no centre.
    NoCentre {
        /// The municipality's id.
        id: String,
    },
    /// A centre does not lie in the European Netherlands.
    OutsideTheNetherlands {
        /// The municipality's id.
        id: String,
    },
    /// An id occurs twice.
    Twice {
        /// The id.
        id: String,
    },
    /// A municipality has no land, because another has the same centre.
    NoLand {
        /// The municipality's id.
        id: String,
    },
    /// There is no municipality on the mainland.
    NoMainland,
    /// The stretching of the map does not converge.
    NotEqualised,
    /// There are fewer cells of land than municipalities.
    TooFewCells,
    /// There is no room for the Wadden islands.
    NoRoomForIslands,
    /// The mainland of a province lies in more than one piece.
    ProvinceInPieces {
        /// The province's name.
        province: String,
    },
}

impl fmt::Display for LayoutError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LayoutError::NoCentre { id } => write!(formatter, "{id} has no latitude and longitude"),
            LayoutError::OutsideTheNetherlands { id } => {
                write!(formatter, "the centre of {id} does not lie in the Netherlands")
            }
            LayoutError::Twice { id } => write!(formatter, "{id} occurs twice"),
            LayoutError::NoLand { id } => write!(formatter, "no land is nearest to {id}"),
            LayoutError::NoMainland => write!(formatter, "no municipality on the mainland"),
            LayoutError::NotEqualised => write!(formatter, "the cartogram does not converge"),
            LayoutError::TooFewCells => write!(formatter, "fewer hexagons than municipalities"),
            LayoutError::NoRoomForIslands => write!(formatter, "no room for the Wadden islands"),
            LayoutError::ProvinceInPieces { province } => {
                write!(formatter, "{province} falls apart")
            }
        }
    }
}

impl std::error::Error for LayoutError {}

/// Picks the municipalities from all places.
///
/// # Errors
/// `NoCentre` for a municipality without coordinates.
pub fn municipalities(areas: &Areas) -> Result<Vec<Municipality>, LayoutError> {
    areas
        .as_slice()
        .iter()
        .filter(|area| area.level == AreaLevel::Municipality)
        .map(|area| {
            let (latitude, longitude) =
                area.centre.ok_or_else(|| LayoutError::NoCentre { id: area.id.clone() })?;
            Ok(Municipality {
                id: area.id.clone(),
                name: area.name.clone(),
                province: area.province.clone(),
                latitude,
                longitude,
            })
        })
        .collect()
}

/// Lays out the municipalities on hexagons.
///
/// The order of `municipalities` does not matter.
///
/// # Errors
/// See [`LayoutError`].
pub fn layout(municipalities: &[Municipality]) -> Result<HexagonLayout, LayoutError> {
    let coast = Coast::of_the_netherlands();
    let (mut islands, mainland): (Vec<Place>, Vec<Place>) =
        places(municipalities)?.into_iter().partition(|place| coast.is_wadden_island(place.centre));
    islands.sort_by(|a, b| a.centre.x.total_cmp(&b.centre.x));
    if mainland.is_empty() {
        return Err(LayoutError::NoMainland);
    }
    let territory = territory::divide(&coast, &drawn(&coast, &mainland));
    if let Some(landless) = territory.lands.iter().position(Vec::is_empty) {
        let id = mainland[landless].municipality.id.clone();
        return Err(LayoutError::NoLand { id });
    }
    let cartogram = Cartogram::new(&territory.lands).ok_or(LayoutError::NotEqualised)?;
    let equalised = territory
        .lands
        .iter()
        .map(|land| land.iter().map(|&point| cartogram.carry(point)).collect())
        .collect::<Vec<Vec<Point>>>();
    let frame = Frame::over(&equalised);

    let cells = lay_out_mainland(&coast, &mainland, &territory, &equalised, &frame)?;
    let taken: BTreeSet<HexagonCell> = cells.iter().copied().collect();
    let in_the_sea = lay_out_islands(&islands, &cartogram, &frame, &taken)?;

    let all_places: Vec<Place> = mainland.into_iter().chain(islands).collect();
    let all_cells: Vec<HexagonCell> = cells.into_iter().chain(in_the_sea).collect();
    let centres: Vec<Point> = all_places.iter().map(|place| place.centre).collect();
    let mut placed: Vec<PlacedMunicipality> = all_places
        .iter()
        .zip(grid::from_the_corner(&all_cells))
        .map(|(place, cell)| PlacedMunicipality { id: place.municipality.id.clone(), cell })
        .collect();
    placed.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(HexagonLayout {
        cells: placed,
        cell_width_in_km: frame.cell_width,
        mean_displacement_in_cells: report::mean_displacement(&all_cells, &centres, &frame),
        neighbour_pairs: territory.neighbours.len(),
        neighbours_kept: report::neighbours_kept(&all_cells, &territory.neighbours),
    })
}

/// Writes the layout as CSV: `area,column,row`, sorted by area.
pub fn write_csv(layout: &HexagonLayout) -> String {
    let mut csv = String::from("area,column,row\n");
    for placed in &layout.cells {
        // Writing to a String cannot fail.
        let _ = writeln!(csv, "{},{},{}", placed.id, placed.cell.column, placed.cell.row);
    }
    csv
}

/// A municipality with its centre on the national grid.
struct Place<'a> {
    municipality: &'a Municipality,
    centre: Point,
}

/// Locates the municipalities, sorted by id.
fn places(municipalities: &[Municipality]) -> Result<Vec<Place<'_>>, LayoutError> {
    let mut ids = BTreeSet::new();
    let mut places = Vec::new();
    for municipality in municipalities {
        let id = &municipality.id;
        if !ids.insert(id) {
            return Err(LayoutError::Twice { id: id.clone() });
        }
        let (latitude, longitude) = centre::centre(municipality);
        // Also refuses what is not a number.
        if !(50.7..53.6).contains(&latitude) || !(3.3..7.3).contains(&longitude) {
            return Err(LayoutError::OutsideTheNetherlands { id: id.clone() });
        }
        places.push(Place { municipality, centre: project(latitude, longitude) });
    }
    places.sort_by(|a, b| a.municipality.id.cmp(&b.municipality.id));
    Ok(places)
}

fn drawn(coast: &Coast, places: &[Place]) -> Vec<Point> {
    places.iter().map(|place| coast.drawn(place.centre)).collect()
}

fn lay_out_mainland(
    coast: &Coast,
    places: &[Place],
    territory: &Territory,
    equalised: &[Vec<Point>],
    frame: &Frame,
) -> Result<Vec<HexagonCell>, LayoutError> {
    let targets: Vec<(f64, f64)> =
        equalised.iter().map(|land| frame.in_cells(mean(land))).collect();
    let land_shares = frame.land_shares(equalised);
    let cells = assignment::assign(&targets, &land_shares).ok_or(LayoutError::TooFewCells)?;

    // Zeeuws-Vlaanderen counts as a province of its own: no Dutch land joins it to Zeeland.
    let parts: Vec<(&str, bool)> = places
        .iter()
        .map(|place| {
            (place.municipality.province.as_str(), coast.is_zeeuws_vlaanderen(place.centre))
        })
        .collect();
    let names: Vec<(&str, bool)> =
        parts.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let provinces: Vec<usize> =
        parts.iter().map(|part| names.partition_point(|name| name < part)).collect();

    let centres: Vec<Point> = places.iter().map(|place| place.centre).collect();
    let ties = tie::ties(&centres, territory, frame.cell_width);
    let wishes =
        Wishes { targets: &targets, ties: &ties, provinces: &provinces, land_shares: &land_shares };
    let mut torn = None;
    for seed in SEEDS {
        let improved = improvement::improve(&cells, &wishes, seed);
        torn = improved.pieces.iter().position(|&pieces| pieces > 1);
        if torn.is_none() {
            return Ok(improved.cells);
        }
    }
    let province = torn.map_or_else(String::new, |torn| names[torn].0.to_owned());
    Err(LayoutError::ProvinceInPieces { province })
}

fn lay_out_islands(
    islands: &[Place],
    cartogram: &Cartogram,
    frame: &Frame,
    mainland: &BTreeSet<HexagonCell>,
) -> Result<Vec<HexagonCell>, LayoutError> {
    let targets: Vec<(f64, f64)> =
        islands.iter().map(|place| frame.in_cells(cartogram.carry(place.centre))).collect();
    islands::place(&targets, mainland).ok_or(LayoutError::NoRoomForIslands)
}

fn mean(points: &[Point]) -> Point {
    let count = points.len() as f64;
    Point {
        x: points.iter().map(|point| point.x).sum::<f64>() / count,
        y: points.iter().map(|point| point.y).sum::<f64>() / count,
    }
}
