//! Which land belongs to which municipality, and which municipalities touch?
//!
//! The borders of the municipalities are not among the data, their centres are. So every square
//! kilometre of land goes to the nearest centre. Two municipalities are *neighbours* when their lands
//! share at least `LEAST_SHARED_BORDER` kilometres of border. Water between them (the IJsselmeer, the
//! Westerschelde) keeps them apart, as no border of lands runs through it. The Wadden islands have no
//! land here and no neighbours.

use super::coast::Coast;
use super::projection::Point;

/// Lands that share fewer kilometres of border are not neighbours; a corner where four meet would
/// otherwise count by accident of the raster.
const LEAST_SHARED_BORDER: usize = 2;

/// Longest line between two centres that is looked along for water, in kilometres; cells of a pair
/// further apart hardly ever touch.
const WIDEST_VIEW: f64 = 40.0;
/// Kilometres of water on that line from which on water is what lies between the two.
const LEAST_WATER: usize = 3;

/// The raster covers the mainland: western and southern edge and size in kilometres on the national
/// grid.
const WEST: i32 = 10;
const SOUTH: i32 = 300;
const WIDTH: usize = 275;
const HEIGHT: usize = 325;

/// The mainland, divided among the municipalities.
#[derive(Clone, Debug)]
pub struct Territory {
    /// For each municipality the middles of its square kilometres of land;
    /// empty for one without land in the outline.
    pub lands: Vec<Vec<Point>>,
    /// Pairs of neighbours, the lower index first, sorted.
    pub neighbours: Vec<(usize, usize)>,
    /// Pairs that see each other across water or foreign land: the straight line between their
    /// centres is at most `WIDEST_VIEW` long, at least `LEAST_WATER` of it not over Dutch land.
    /// The lower index first, sorted.
    pub across_water: Vec<(usize, usize)>,
}

/// Divides the mainland among the municipalities with these `centres`, as the coast is drawn.
pub fn divide(coast: &Coast, centres: &[Point]) -> Territory {
    let mut owner: Vec<Option<usize>> = vec![None; WIDTH * HEIGHT];
    let mut lands = vec![Vec::new(); centres.len()];
    for row in 0..HEIGHT {
        for column in 0..WIDTH {
            let middle = Point {
                x: f64::from(WEST) + column as f64 + 0.5,
                y: f64::from(SOUTH) + row as f64 + 0.5,
            };
            if !coast.is_land(middle) {
                continue;
            }
            if let Some(nearest) = nearest(centres, middle) {
                owner[row * WIDTH + column] = Some(nearest);
                lands[nearest].push(middle);
            }
        }
    }
    Territory { lands, neighbours: neighbours(&owner), across_water: across_water(&owner, centres) }
}

fn nearest(centres: &[Point], middle: Point) -> Option<usize> {
    let mut best = None;
    let mut least = f64::INFINITY;
    for (index, centre) in centres.iter().enumerate() {
        let distance = centre.squared_distance(middle);
        if distance < least {
            least = distance;
            best = Some(index);
        }
    }
    best
}

/// Counts the kilometres of border between each two lands.
fn neighbours(owner: &[Option<usize>]) -> Vec<(usize, usize)> {
    let mut sides = Vec::new();
    for row in 0..HEIGHT {
        for column in 0..WIDTH {
            let here = owner[row * WIDTH + column];
            let east = (column + 1 < WIDTH).then(|| owner[row * WIDTH + column + 1]);
            let north = (row + 1 < HEIGHT).then(|| owner[(row + 1) * WIDTH + column]);
            for there in [east, north].into_iter().flatten() {
                if let (Some(here), Some(there)) = (here, there)
                    && here != there
                {
                    sides.push((here.min(there), here.max(there)));
                }
            }
        }
    }
    sides.sort_unstable();
    let mut pairs = Vec::new();
    for chunk in sides.chunk_by(|a, b| a == b) {
        if chunk.len() >= LEAST_SHARED_BORDER {
            pairs.push(chunk[0]);
        }
    }
    pairs
}

/// Walks every line between two centres in steps of a kilometre.
fn across_water(owner: &[Option<usize>], centres: &[Point]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (first, &from) in centres.iter().enumerate() {
        for (second, &to) in centres.iter().enumerate().skip(first + 1) {
            let length = from.squared_distance(to).sqrt();
            if length > WIDEST_VIEW {
                continue;
            }
            let steps = length as usize;
            let water = (1..steps)
                .filter(|&step| {
                    let share = step as f64 / steps as f64;
                    let column = from.x + share * (to.x - from.x) - f64::from(WEST);
                    let row = from.y + share * (to.y - from.y) - f64::from(SOUTH);
                    // Positive: both ends lie in the country, the raster reaches further.
                    let at = row as usize * WIDTH + column as usize;
                    !owner.get(at).is_some_and(Option::is_some)
                })
                .count();
            if water >= LEAST_WATER {
                pairs.push((first, second));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::super::projection::project;
    use super::*;

    #[test]
    fn land_joins_and_water_parts() {
        let coast = Coast::of_the_netherlands();
        // Hoorn, Alkmaar, Lelystad, Dronten.
        let centres = [
            project(52.66, 5.07),
            project(52.60, 4.80),
            project(52.48, 5.47),
            project(52.50, 5.70),
        ];
        let territory = divide(&coast, &centres);
        assert!(territory.neighbours.contains(&(0, 1)));
        assert!(territory.neighbours.contains(&(2, 3)));
        assert!(territory.across_water.contains(&(0, 2)));
        assert!(!territory.across_water.contains(&(2, 3)));
        let area: usize = territory.lands.iter().map(Vec::len).sum();
        // Statistics Netherlands counts 33,500 square kilometres of land in 2024; the outline adds
        // rivers and narrow lakes.
        assert!((33_000..36_000).contains(&area), "{area}");
    }
}
