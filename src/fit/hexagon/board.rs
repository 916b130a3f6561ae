//! What does a layout cost, and what does a trade of places change?
//!
//! One sum of all that a reader sees: displacement, neighbours torn apart or turned round, provinces
//! in pieces, ragged borders and coasts, cells in the water.

use std::collections::BTreeMap;

use super::grid::HexagonCell;
use super::tie::Tie;

// The costs were set by looking at the map; all are per cell, side or pair, and only their
// proportions matter.

/// Cost of one cell of displacement, squared.
const DISPLACEMENT: f64 = 1.0;
/// Cost of a pair of neighbours whose cells do not touch.
const TORN_NEIGHBOURS: f64 = 0.7;
/// Cost of a pair of neighbours per cell, squared, that one lies off from where it should: one cell
/// from the other in the true direction.
const WRONG_DIRECTION: f64 = 0.4;
/// The same for a pair with water between them.
const WRONG_SIGHT: f64 = 0.15;
/// Cost of a pair with water between them whose cells touch.
const ACROSS_WATER: f64 = 2.0;
/// Cost of every piece of a province beyond the first.
const PIECE: f64 = 15.0;
/// Cost of a side between two provinces: their borders stay short.
const BORDER_SIDE: f64 = 0.4;
/// Cost of a free cell by the number of its sides that are taken: no holes, no frayed coast.
const FREE_CELL: [f64; 7] = [0.0, 0.0, 0.0, 0.5, 1.5, 4.0, 12.0];
/// Cost of a cell without land; one that is partly land costs the part that is not.
const WATER: f64 = 4.0;

/// What the layout is to be true to; one entry per municipality.
#[derive(Clone, Debug)]
pub struct Wishes<'a> {
    /// Where each should lie, cells east and south.
    pub targets: &'a [(f64, f64)],
    /// Those near each, with how they should lie.
    pub ties: &'a [Vec<Tie>],
    /// The province of each, counted from 0.
    pub provinces: &'a [usize],
    /// Share of each cell that is land, 0 to 1; missing means 0.
    pub land_shares: &'a BTreeMap<HexagonCell, f64>,
}

/// The cells of a rectangle, numbered row by row as places, and who is where.
pub struct Board<'a> {
    wishes: &'a Wishes<'a>,
    // The rectangle: its first column and row, and columns in all.
    west: i16,
    north: i16,
    width: usize,
    // Per place.
    occupants: Vec<Option<usize>>,
    around: Vec<[Option<usize>; 6]>,
    middles: Vec<(f64, f64)>,
    water: Vec<f64>,
    // Per municipality.
    places: Vec<usize>,
    homes: Vec<usize>,
    // Per province.
    members: Vec<Vec<usize>>,
    pieces: Vec<usize>,
    // For counting pieces: the last count in which a place was seen, and places to look around from.
    marks: Vec<u32>,
    mark: u32,
    waiting: Vec<usize>,
}

impl<'a> Board<'a> {
    /// Sets the municipalities on their cells; no two on one.
    pub fn new(cells: &[HexagonCell], wishes: &'a Wishes<'a>) -> Board<'a> {
        let all = || {
            let homes = wishes.targets.iter().map(|&(east, south)| HexagonCell::at(east, south));
            cells.iter().copied().chain(homes)
        };
        // A margin of two cells on every side.
        let west = all().map(|cell| cell.column).min().unwrap_or(0) - 2;
        let east = all().map(|cell| cell.column).max().unwrap_or(0) + 2;
        let north = all().map(|cell| cell.row).min().unwrap_or(0) - 2;
        let south = all().map(|cell| cell.row).max().unwrap_or(0) + 2;
        let width = usize::try_from(east - west + 1).unwrap_or(1);
        let height = usize::try_from(south - north + 1).unwrap_or(1);
        let mut board = Board {
            wishes,
            west,
            north,
            width,
            occupants: vec![None; width * height],
            places: Vec::new(),
            homes: Vec::new(),
            around: Vec::new(),
            water: Vec::new(),
            pieces: Vec::new(),
            middles: Vec::new(),
            members: Vec::new(),
            marks: vec![0; width * height],
            mark: 0,
            waiting: Vec::new(),
        };
        for place in 0..width * height {
            let cell = board.cell(place);
            let around = cell.around().map(|cell| {
                let inside = cell.column >= west
                    && cell.column <= east
                    && cell.row >= north
                    && cell.row <= south;
                inside.then(|| board.place(cell))
            });
            board.around.push(around);
            board.middles.push(cell.middle());
            let land = wishes.land_shares.get(&cell).copied().unwrap_or(0.0);
            board.water.push(WATER * (1.0 - land));
        }
        for (index, &cell) in cells.iter().enumerate() {
            let place = board.place(cell);
            board.occupants[place] = Some(index);
            board.places.push(place);
        }
        for &(east, south) in wishes.targets {
            let home = board.place(HexagonCell::at(east, south));
            board.homes.push(home);
        }
        let provinces = wishes.provinces.iter().max().map_or(0, |most| most + 1);
        board.members = vec![Vec::new(); provinces];
        for (index, &province) in wishes.provinces.iter().enumerate() {
            board.members[province].push(index);
        }
        for province in 0..provinces {
            let pieces = board.count_pieces(province);
            board.pieces.push(pieces);
        }
        board
    }

    /// The place of a municipality.
    pub fn place_of(&self, municipality: usize) -> usize {
        self.places[municipality]
    }

    /// The place of a municipality's target.
    pub fn home_of(&self, municipality: usize) -> usize {
        self.homes[municipality]
    }

    /// The place beside another on one of its six sides; none beyond the rectangle.
    pub fn beside(&self, place: usize, side: usize) -> Option<usize> {
        self.around[place][side]
    }

    /// The cell of each municipality.
    pub fn cells(&self) -> Vec<HexagonCell> {
        self.places.iter().map(|&place| self.cell(place)).collect()
    }

    /// Pieces in which each province lies.
    pub fn pieces(&self) -> &[usize] {
        &self.pieces
    }

    fn cell(&self, place: usize) -> HexagonCell {
        HexagonCell {
            column: self.west + (place % self.width) as i16,
            row: self.north + (place / self.width) as i16,
        }
    }

    fn place(&self, cell: HexagonCell) -> usize {
        (cell.row - self.north) as usize * self.width + (cell.column - self.west) as usize
    }

    /// Trades what is in two places (one may be free) and keeps the change if it lowers the cost
    /// or raises it by less than `most`.
    pub fn try_trade(&mut self, from: usize, to: usize, most: f64) {
        let before = self.cost_near(from, to);
        self.trade(from, to);
        let rise = self.cost_near(from, to) - before;
        if !accepts(rise, most) {
            self.trade(from, to);
            return;
        }
        // Counting pieces takes longest, so it comes last; a trade within a province changes none.
        let provinces = [self.province_at(from), self.province_at(to)];
        if provinces[0] == provinces[1] {
            return;
        }
        let counts = provinces
            .map(|province| province.map(|province| (province, self.count_pieces(province))));
        let more: f64 = counts
            .iter()
            .flatten()
            .map(|&(province, count)| PIECE * (count as f64 - self.pieces[province] as f64))
            .sum();
        if !accepts(rise + more, most) {
            self.trade(from, to);
            return;
        }
        for (province, count) in counts.into_iter().flatten() {
            self.pieces[province] = count;
        }
    }

    fn province_at(&self, place: usize) -> Option<usize> {
        self.occupants[place].map(|occupant| self.wishes.provinces[occupant])
    }

    fn trade(&mut self, from: usize, to: usize) {
        self.occupants.swap(from, to);
        for place in [from, to] {
            if let Some(occupant) = self.occupants[place] {
                self.places[occupant] = place;
            }
        }
    }

    /// Sums the costs that a trade between two places can change, pieces of
    /// provinces left out.
    fn cost_near(&self, from: usize, to: usize) -> f64 {
        let mut cost = 0.0;
        let (first, second) = (self.occupants[from], self.occupants[to]);
        for (place, occupant, other) in [(from, first, second), (to, second, first)] {
            let Some(occupant) = occupant else { continue };
            cost += self.cost_of_place(occupant, place) + self.cost_of_border(occupant, place);
            for tie in &self.wishes.ties[occupant] {
                let pair = self.cost_of_tie(place, tie);
                // A pair that trades places is met twice.
                cost += if Some(tie.other) == other { pair / 2.0 } else { pair };
            }
        }
        if first.is_none() || second.is_none() {
            cost += self.cost_of_coast(from, to);
        }
        cost
    }

    /// Sums all costs.
    pub fn cost(&self) -> f64 {
        let mut cost = PIECE * self.pieces.iter().sum::<usize>() as f64;
        for (occupant, &place) in self.places.iter().enumerate() {
            cost +=
                self.cost_of_place(occupant, place) + self.cost_of_border(occupant, place) / 2.0;
            for tie in &self.wishes.ties[occupant] {
                cost += self.cost_of_tie(place, tie) / 2.0;
            }
        }
        cost + (0..self.occupants.len()).map(|place| self.cost_if_free(place)).sum::<f64>()
    }

    fn cost_of_place(&self, occupant: usize, place: usize) -> f64 {
        let (x, y) = self.middles[place];
        let (east, south) = self.wishes.targets[occupant];
        let (away_x, away_y) = (x - east, y - south);
        DISPLACEMENT * (away_x * away_x + away_y * away_y) + self.water[place]
    }

    fn cost_of_border(&self, occupant: usize, place: usize) -> f64 {
        let province = self.wishes.provinces[occupant];
        let sides = self.around[place].iter().flatten();
        sides
            .filter_map(|&side| self.occupants[side])
            .filter(|&beside| self.wishes.provinces[beside] != province)
            .map(|_| BORDER_SIDE)
            .sum()
    }

    fn cost_of_tie(&self, place: usize, tie: &Tie) -> f64 {
        let there = self.places[tie.other];
        let (x, y) = self.middles[place];
        let (there_x, there_y) = self.middles[there];
        let (east, south) = (there_x - x, there_y - y);
        let (wrong_x, wrong_y) = (east - tie.east, south - tie.south);
        let wrong = wrong_x * wrong_x + wrong_y * wrong_y;
        // The middles of cells that touch are 1 apart, of others at least 1.7.
        let touches = east * east + south * south < 2.0;
        match (tie.across_water, touches) {
            (false, true) => WRONG_DIRECTION * wrong,
            (false, false) => WRONG_DIRECTION * wrong + TORN_NEIGHBOURS,
            (true, true) => WRONG_SIGHT * wrong + ACROSS_WATER,
            (true, false) => WRONG_SIGHT * wrong,
        }
    }

    /// Sums the costs of the free cells at and around two places.
    fn cost_of_coast(&self, from: usize, to: usize) -> f64 {
        let mut cost = 0.0;
        for &place in self.around[from].iter().flatten().chain([&from]) {
            cost += self.cost_if_free(place);
        }
        for &place in self.around[to].iter().flatten().chain([&to]) {
            if place != from && !self.around[from].contains(&Some(place)) {
                cost += self.cost_if_free(place);
            }
        }
        cost
    }

    fn cost_if_free(&self, place: usize) -> f64 {
        if self.occupants[place].is_some() {
            return 0.0;
        }
        let taken = self.around[place]
            .iter()
            .flatten()
            .filter(|side| self.occupants[**side].is_some())
            .count();
        FREE_CELL[taken]
    }

    /// Counts the connected pieces of a province.
    fn count_pieces(&mut self, province: usize) -> usize {
        // A fresh mark instead of clearing all marks.
        self.mark += 1;
        let mut pieces = 0;
        for &member in &self.members[province] {
            let start = self.places[member];
            if self.marks[start] == self.mark {
                continue;
            }
            pieces += 1;
            self.marks[start] = self.mark;
            self.waiting.push(start);
            while let Some(place) = self.waiting.pop() {
                for &side in self.around[place].iter().flatten() {
                    if self.marks[side] != self.mark && self.province_at(side) == Some(province) {
                        self.marks[side] = self.mark;
                        self.waiting.push(side);
                    }
                }
            }
        }
        pieces
    }
}

fn accepts(rise: f64, most: f64) -> bool {
    rise < most || rise < 0.0
}

#[cfg(test)]
mod tests {
    use super::super::draws::Draws;
    use super::*;

    /// What a trade is said to change is what it changes.
    #[test]
    fn a_trade_changes_the_cost_by_what_was_counted() {
        let cells: Vec<HexagonCell> =
            (0..20).map(|index| HexagonCell { column: index % 5, row: index / 5 }).collect();
        let targets: Vec<(f64, f64)> = cells.iter().rev().map(|cell| cell.middle()).collect();
        let provinces: Vec<usize> = (0..20).map(|index| index % 3).collect();
        let tie = |other, across_water| Tie { other, east: 0.9, south: -0.3, across_water };
        let back = |other, across_water| Tie { other, east: -0.9, south: 0.3, across_water };
        let mut ties = vec![Vec::new(); 20];
        for one in 0..19 {
            ties[one].push(tie(one + 1, one % 4 == 0));
            ties[one + 1].push(back(one, one % 4 == 0));
        }
        let land_shares = cells.iter().map(|&cell| (cell, 0.7)).collect();
        let wishes = Wishes {
            targets: &targets,
            ties: &ties,
            provinces: &provinces,
            land_shares: &land_shares,
        };
        let mut board = Board::new(&cells, &wishes);
        let mut draws = Draws::new(1);
        for _ in 0..500 {
            let from = board.place_of(draws.below(20));
            let Some(to) = board.beside(from, draws.below(6)) else { continue };
            let (cost, near) = (board.cost(), board.cost_near(from, to));
            board.trade(from, to);
            // Pieces are counted by `try_trade` alone and stay out of both sides here.
            let rise = board.cost_near(from, to) - near;
            assert!((board.cost() - cost - rise).abs() < 1e-9);
        }
    }
}
