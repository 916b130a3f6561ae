//! All published figures that the project holds, in memory.

use super::{
    Age, Areas, Cell, Group, Household, IncomeScale, OutcomeIndex, QuantileBin, Sex, Stratum,
};

/// Highest degree of either parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParentsEducation {
    /// Neither an hbo nor a university degree.
    Neither,
    /// A degree of a university of applied sciences (hbo).
    Hbo,
    /// A university degree.
    University,
}

impl ParentsEducation {
    /// All values.
    pub const ALL: [ParentsEducation; 3] =
        [ParentsEducation::Neither, ParentsEducation::Hbo, ParentsEducation::University];

    /// Name in tables.
    pub const fn key(self) -> &'static str {
        match self {
            ParentsEducation::Neither => "neither",
            ParentsEducation::Hbo => "hbo",
            ParentsEducation::University => "university",
        }
    }

    /// The degree of this name: `Some(None)` for `all`, nothing for a name that is none.
    pub fn from_key(key: &str) -> Option<Option<ParentsEducation>> {
        if key == "all" {
            return Some(None);
        }
        ParentsEducation::ALL.into_iter().find(|degree| degree.key() == key).map(Some)
    }
}

/// The figure of a whole stratum for children whose parents have one highest degree. No income bins go
/// with these, so they are shown beside the model and are no part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EducationCell {
    /// The whole stratum.
    pub stratum: Stratum,
    /// Highest degree of either parent.
    pub degree: ParentsEducation,
    /// Number of people the mean is taken over.
    pub children: u32,
    /// Proportion 0 to 1.
    pub mean: f64,
}

/// Places and cells: for each stratum the finest published partition and the whole stratum.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    areas: Areas,
    /// Sorted by stratum, then by number of bins, then by bin.
    cells: Vec<Cell>,
    education: Vec<EducationCell>,
    scales: [IncomeScale; 5],
}

impl Dataset {
    /// Sorts the cells and reads the national income scale of every age off the national bins.
    ///
    /// # Errors
    /// A sentence on the age whose national bins are missing or do not increase.
    pub fn new(
        areas: Areas,
        mut cells: Vec<Cell>,
        mut education: Vec<EducationCell>,
    ) -> Result<Dataset, String> {
        cells.sort_by_key(cell_order);
        education.sort_by_key(|entry| (entry.stratum, entry.degree));
        let country = areas.position(Areas::COUNTRY).ok_or("the place 'nl' is missing")?;
        let mut scales = Vec::with_capacity(Age::ALL.len());
        for age in Age::ALL {
            scales.push(income_scale(&cells, country, age)?);
        }
        let scales = scales.try_into().map_err(|_| "an age is missing")?;
        Ok(Dataset { areas, cells, education, scales })
    }

    /// All places.
    pub fn areas(&self) -> &Areas {
        &self.areas
    }

    /// All cells, sorted by stratum, number of bins and bin.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Figures by the parents' highest degree.
    pub fn education(&self) -> &[EducationCell] {
        &self.education
    }

    /// The national income scale of an age.
    pub fn scale(&self, age: Age) -> &IncomeScale {
        &self.scales[age.position()]
    }

    /// The cells of each stratum in turn.
    pub fn strata(&self) -> impl Iterator<Item = StratumCells<'_>> {
        self.cells
            .chunk_by(|left, right| left.stratum == right.stratum)
            .map(|cells| StratumCells { cells })
    }

    /// The cells of one stratum; none if it was not published.
    pub fn stratum(&self, stratum: &Stratum) -> Option<StratumCells<'_>> {
        let start = self.cells.partition_point(|cell| cell.stratum < *stratum);
        let length = self.cells[start..].partition_point(|cell| cell.stratum == *stratum);
        (length > 0).then(|| StratumCells { cells: &self.cells[start..start + length] })
    }
}

/// The cells of one stratum: never empty.
#[derive(Clone, Copy, Debug)]
pub struct StratumCells<'data> {
    cells: &'data [Cell],
}

impl<'data> StratumCells<'data> {
    /// Which stratum.
    pub fn stratum(&self) -> &'data Stratum {
        &self.cells[0].stratum
    }

    /// The finest published partition; may be the whole stratum, and may miss bins that were not
    /// published.
    pub fn finest(&self) -> &'data [Cell] {
        let finest = self.cells[self.cells.len() - 1].bin.of();
        let start = self.cells.partition_point(|cell| cell.bin.of() < finest);
        &self.cells[start..]
    }

    /// The whole stratum, where it was published.
    pub fn whole(&self) -> Option<&'data Cell> {
        self.cells.first().filter(|cell| cell.bin == QuantileBin::WHOLE)
    }
}

fn cell_order(cell: &Cell) -> (Stratum, u8, u8) {
    (cell.stratum, cell.bin.of(), cell.bin.index())
}

fn income_scale(cells: &[Cell], country: u16, age: Age) -> Result<IncomeScale, String> {
    let years = age.years();
    // Children and incomes of a bin are the same for all outcomes of an age; the first one published
    // in 20 bins serves.
    let national = |outcome: OutcomeIndex| {
        let stratum = Stratum {
            outcome,
            area: country,
            group: Group::All,
            sex: Sex::All,
            household: Household::All,
        };
        let mut incomes = [0.0; IncomeScale::BINS];
        let bins = cells.iter().filter(|cell| cell.stratum == stratum && cell.bin.of() == 20);
        let found = bins
            .map(|cell| incomes[usize::from(cell.bin.index()) - 1] = cell.parents_income)
            .count();
        (found == IncomeScale::BINS).then_some(incomes)
    };
    let incomes = OutcomeIndex::all()
        .filter(|index| index.outcome().age == age)
        .find_map(national)
        .ok_or_else(|| format!("the 20 national income bins of age {years} are missing"))?;
    IncomeScale::new(&incomes)
        .ok_or_else(|| format!("the national incomes of age {years} do not rise from bin to bin"))
}
