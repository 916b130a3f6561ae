//! How must the map be stretched so that every municipality is equally large?
//!
//! A density-equalising cartogram: land flows from where municipalities lie close together (the
//! Randstad, South Limburg) to where they lie wide apart (the north), until each has the same area.
//! The sea starts at the mean density, so it gives way but keeps its size, and the coast keeps its
//! shape as far as it can. The flow is smooth: what lay north of something still does, nearly
//! everywhere.
//!
//! # Source
//! Gastner, Seguy and More (2018), "Fast flow-based algorithm for creating density-equalizing map
//! projections", PNAS 115 (10), E2156-E2164: the density goes in a straight line from its start to
//! its mean, and the flux is the gradient of one potential. That is found here by successive
//! over-relaxation (Young 1954) instead of a cosine transform.

use super::projection::Point;

/// Edge of a square of the raster, in kilometres.
const STEP: f64 = 4.0;
/// The raster: western and southern edge in kilometres on the national grid, and size in squares. It
/// leaves a wide margin of sea and foreign land.
const WEST: f64 = -90.0;
const SOUTH: f64 = 200.0;
const WIDTH: usize = 120;
const HEIGHT: usize = 135;
/// Times that the densities are smoothed before the flow, so that a town with a tiny territory does
/// not explode.
const SMOOTHINGS: usize = 2;
/// Sweeps after which the search for the potential gives up.
const MOST_SWEEPS: usize = 4000;
/// Change of the potential, as a share of its range, below which it is found.
const TOLERANCE: f64 = 1e-7;
/// Steps in time along which points are carried.
const TIME_STEPS: usize = 60;

/// A velocity field that equalises the density of municipalities.
#[derive(Clone, Debug)]
pub struct Cartogram {
    /// Density at the start divided by the mean, per square of the raster.
    density: Vec<f64>,
    /// Flux in both directions, kilometres per unit of time times density.
    flux_x: Vec<f64>,
    flux_y: Vec<f64>,
}

impl Cartogram {
    /// Finds the flow that equalises the municipalities with these `lands` (the middles of their
    /// square kilometres).
    ///
    /// Returns `None` if there is no land at all or the potential is not found within the allowed
    /// number of sweeps.
    pub fn new(lands: &[Vec<Point>]) -> Option<Cartogram> {
        let density = density(lands)?;
        let potential = potential(&density)?;
        let mut flux_x = vec![0.0; WIDTH * HEIGHT];
        let mut flux_y = vec![0.0; WIDTH * HEIGHT];
        for row in 0..HEIGHT {
            for column in 0..WIDTH {
                let at = row * WIDTH + column;
                // No flow through the edge of the raster.
                if column > 0 && column + 1 < WIDTH {
                    flux_x[at] = (potential[at - 1] - potential[at + 1]) / (2.0 * STEP);
                }
                if row > 0 && row + 1 < HEIGHT {
                    flux_y[at] = (potential[at - WIDTH] - potential[at + WIDTH]) / (2.0 * STEP);
                }
            }
        }
        Some(Cartogram { density, flux_x, flux_y })
    }

    /// Carries a point along the flow, by the midpoint rule.
    pub fn carry(&self, point: Point) -> Point {
        let step = 1.0 / TIME_STEPS as f64;
        let mut at = point;
        for index in 0..TIME_STEPS {
            let time = index as f64 * step;
            let (x, y) = self.velocity(at, time);
            let half = Point { x: at.x + x * step / 2.0, y: at.y + y * step / 2.0 };
            let (x, y) = self.velocity(half, time + step / 2.0);
            at = Point { x: at.x + x * step, y: at.y + y * step };
        }
        at
    }

    fn velocity(&self, point: Point, time: f64) -> (f64, f64) {
        let column = ((point.x - WEST) / STEP - 0.5).clamp(0.0, (WIDTH - 2) as f64);
        let row = ((point.y - SOUTH) / STEP - 0.5).clamp(0.0, (HEIGHT - 2) as f64);
        let (left, low) = (column as usize, row as usize);
        let (east, north) = (column - left as f64, row - low as f64);
        let blend = |field: &[f64]| {
            let at = low * WIDTH + left;
            (field[at] * (1.0 - east) + field[at + 1] * east) * (1.0 - north)
                + (field[at + WIDTH] * (1.0 - east) + field[at + WIDTH + 1] * east) * north
        };
        let density = blend(&self.density) * (1.0 - time) + time;
        (blend(&self.flux_x) / density, blend(&self.flux_y) / density)
    }
}

/// Sums municipalities per square and divides by the mean over the land;
/// squares partly or wholly outside the land are filled up with the mean.
fn density(lands: &[Vec<Point>]) -> Option<Vec<f64>> {
    let mut municipalities = vec![0.0; WIDTH * HEIGHT];
    let mut land = vec![0.0; WIDTH * HEIGHT];
    let (mut total, mut area) = (0.0, 0.0);
    for squares in lands.iter().filter(|squares| !squares.is_empty()) {
        let share = 1.0 / squares.len() as f64;
        total += 1.0;
        for square in squares {
            let column = ((square.x - WEST) / STEP) as usize;
            let row = ((square.y - SOUTH) / STEP) as usize;
            municipalities[row * WIDTH + column] += share;
            land[row * WIDTH + column] += 1.0;
            area += 1.0;
        }
    }
    if area == 0.0 {
        return None;
    }
    let mean = total / area;
    let mut density: Vec<f64> = municipalities
        .iter()
        .zip(&land)
        .map(|(count, land)| (count / mean + (STEP * STEP - land)) / (STEP * STEP))
        .collect();
    for _ in 0..SMOOTHINGS {
        density = smoothed(&density);
    }
    let mean = density.iter().sum::<f64>() / density.len() as f64;
    for value in &mut density {
        *value /= mean;
    }
    Some(density)
}

/// Averages every square with its neighbours, weights 1, 2, 1 both ways.
fn smoothed(field: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; field.len()];
    for row in 0..HEIGHT {
        for column in 0..WIDTH {
            let mut sum = 0.0;
            for (rows, weight_y) in [(-1_isize, 1.0), (0, 2.0), (1, 1.0)] {
                for (columns, weight_x) in [(-1_isize, 1.0), (0, 2.0), (1, 1.0)] {
                    let y = row.saturating_add_signed(rows).min(HEIGHT - 1);
                    let x = column.saturating_add_signed(columns).min(WIDTH - 1);
                    sum += weight_x * weight_y * field[y * WIDTH + x];
                }
            }
            out[row * WIDTH + column] = sum / 16.0;
        }
    }
    out
}

/// Solves the Poisson equation: the potential whose downhill flux carries the
/// surplus of density away within one unit of time.
fn potential(density: &[f64]) -> Option<Vec<f64>> {
    // Best over-relaxation for a square raster of this size with closed edges.
    let relaxation = 2.0 / (1.0 + 3.2 / WIDTH.max(HEIGHT) as f64);
    let mut potential = vec![0.0_f64; WIDTH * HEIGHT];
    for _ in 0..MOST_SWEEPS {
        // At least a square kilometre, lest rounding count when nothing has to move.
        let (mut change, mut range) = (0.0_f64, 1.0_f64);
        for row in 0..HEIGHT {
            for column in 0..WIDTH {
                let at = row * WIDTH + column;
                let west = if column > 0 { at - 1 } else { at };
                let east = if column + 1 < WIDTH { at + 1 } else { at };
                let south = if row > 0 { at - WIDTH } else { at };
                let north = if row + 1 < HEIGHT { at + WIDTH } else { at };
                let around =
                    potential[west] + potential[east] + potential[south] + potential[north];
                let surplus = (density[at] - 1.0) * STEP * STEP;
                let step = relaxation * ((around + surplus) / 4.0 - potential[at]);
                potential[at] += step;
                change = change.max(step.abs());
                range = range.max(potential[at].abs());
            }
        }
        if change <= TOLERANCE * range {
            return Some(potential);
        }
    }
    None
}
