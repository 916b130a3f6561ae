//! The map of municipalities as equal hexagons: which cell of the map a municipality has.

/// A cell of the map. Rows run from north to south, columns from west to east; odd rows lie half a
/// cell further east.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hexagon {
    /// Column, from 0 in the west.
    pub column: u8,
    /// Row, from 0 in the north.
    pub row: u8,
}

#[cfg(feature = "program")]
pub use table::read;

#[cfg(feature = "program")]
mod table {
    use std::path::Path;

    use super::super::problem::DataProblem;
    use super::super::rows::Rows;
    use super::super::{AreaLevel, Areas};
    use super::Hexagon;

    const COLUMNS: [&str; 3] = ["area", "column", "row"];

    /// Reads the cells of the map, sorted by the position of the municipality in the list of places.
    ///
    /// # Errors
    /// The first row that is not a municipality with a cell of its own.
    pub fn read(file: &Path, areas: &Areas) -> Result<Vec<(u16, Hexagon)>, DataProblem> {
        let mut hexagons: Vec<(u16, Hexagon)> = Vec::new();
        Rows::open(file, &COLUMNS)?.for_each(&COLUMNS, |row| {
            let municipality = |id: &str| {
                let position = areas.position(id)?;
                let level = areas.get(position)?.level;
                (level == AreaLevel::Municipality).then_some(position)
            };
            let position = row.named(0, municipality, "a municipality of areas.csv")?;
            let column = row.number(1, "a column 0 to 255")?;
            let hexagon = Hexagon { column, row: row.number(2, "a row 0 to 255")? };
            if hexagons.iter().any(|(other, cell)| *other == position || *cell == hexagon) {
                return Err(row.problem("this municipality or this cell stands there twice"));
            }
            hexagons.push((position, hexagon));
            Ok(())
        })?;
        hexagons.sort_unstable();
        Ok(hexagons)
    }
}
