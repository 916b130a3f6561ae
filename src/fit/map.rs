//! A smooth map: what neighbouring municipalities have in common, whatever their province.
//!
//! A Gaussian process over the centres of municipalities with a Matérn covariance (smoothness 3/2), as a
//! sum of features: the process seen from a fixed number of centres, so that twice as many places cost
//! twice as much.
//!
//! # Source
//! Rasmussen and Williams (2006), Gaussian Processes for Machine Learning, equation 4.17 and section 8.3
//! (subset of regressors).

use super::gaussian::{Matrix, factor};
use super::tree::{Level, Tree};

/// Kilometres in one degree of latitude.
const KILOMETRES: f64 = 111.2;

/// Values of the features by node of the tree: independent standard normal weights times these give the
/// process with variance 1 at most. Zero where no centre is known, and for nodes that are no municipality.
///
/// `range`: distance in kilometres at which the correlation has fallen to 0.48. `centres`: number of
/// features.
///
/// # Errors
/// A sentence if the covariance of the centres has no factor.
pub fn features(tree: &Tree, range: f64, centres: usize) -> Result<Vec<Vec<f64>>, String> {
    let points: Vec<(usize, [f64; 2])> = tree
        .nodes()
        .iter()
        .enumerate()
        .filter(|(_, node)| node.level == Level::Municipality)
        .filter_map(|(position, node)| Some((position, kilometres(node.centre?))))
        .collect();
    let chosen = spread(&points, centres);
    let correlation = |left: [f64; 2], right: [f64; 2]| {
        let scaled = libm::sqrt(3.0) * distance(left, right) / range;
        (1.0 + scaled) * libm::exp(-scaled)
    };
    let size = chosen.len();
    let among = Matrix::from_fn(size, size, |row, column| {
        correlation(chosen[row], chosen[column]) + if row == column { 1e-6 } else { 0.0 }
    });
    let root = factor(among, "the map")?.unpack();
    let seen = Matrix::from_fn(size, points.len(), |row, column| {
        correlation(chosen[row], points[column].1)
    });
    let solved = root.solve_lower_triangular(&seen).ok_or("the map has no solution")?;
    let mut values = vec![vec![0.0; size]; tree.nodes().len()];
    for (column, (node, _)) in points.iter().enumerate() {
        values[*node] = solved.column(column).iter().copied().collect();
    }
    Ok(values)
}

fn kilometres((latitude, longitude): (f64, f64)) -> [f64; 2] {
    // One factor for the whole country: it spans three degrees of latitude.
    const SHRINKAGE: f64 = 0.613;
    [latitude * KILOMETRES, longitude * KILOMETRES * SHRINKAGE]
}

fn distance(left: [f64; 2], right: [f64; 2]) -> f64 {
    let [north, east] = [left[0] - right[0], left[1] - right[1]];
    libm::sqrt(north * north + east * east)
}

/// Points far apart: each next one is the farthest from those chosen.
fn spread(points: &[(usize, [f64; 2])], wanted: usize) -> Vec<[f64; 2]> {
    let Some(&(_, first)) = points.first() else { return Vec::new() };
    let mut chosen = vec![first];
    let mut nearest: Vec<f64> = points.iter().map(|(_, point)| distance(*point, first)).collect();
    while chosen.len() < wanted.min(points.len()) {
        let (farthest, reach) = nearest
            .iter()
            .enumerate()
            .fold((0, 0.0), |best, (at, reach)| if *reach > best.1 { (at, *reach) } else { best });
        // Closer centres would add nothing but rounding.
        if reach < 1.0 {
            break;
        }
        let next = points[farthest].1;
        chosen.push(next);
        for ((_, point), nearest) in points.iter().zip(&mut nearest) {
            *nearest = nearest.min(distance(*point, next));
        }
    }
    chosen
}
