//! Normal beliefs about a vector of effects, and the messages that carry data from place to place.
//!
//! A place's vector is that of the place around it, plus a known offset, plus a deviation that is normal
//! with mean zero and a covariance that all places of the level share. On such a tree the posterior is
//! exact: once up (what the data below say), once down (what all data say).
//!
//! # Source
//! Belief propagation for normal variables on a tree; Bishop (2006), Pattern Recognition and Machine
//! Learning, sections 8.4.4 and 13.3; the information form as in Rue and Held (2005), chapter 2.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

/// A matrix of any size.
pub type Matrix = DMatrix<f64>;
/// A column of any length.
pub type Column = DVector<f64>;

/// The rows and columns of a matrix at these positions.
pub fn pick(matrix: &Matrix, rows: &[usize], columns: &[usize]) -> Matrix {
    Matrix::from_fn(rows.len(), columns.len(), |row, column| matrix[(rows[row], columns[column])])
}

/// Adds a square block to the rows and columns of `target` at these positions.
pub fn add_block(target: &mut Matrix, at: &[usize], block: &Matrix) {
    for (column, &to_column) in at.iter().enumerate() {
        for (row, &to_row) in at.iter().enumerate() {
            target[(to_row, to_column)] += block[(row, column)];
        }
    }
}

/// Makes a matrix symmetric by averaging it with its transpose.
pub fn symmetric(matrix: Matrix) -> Matrix {
    (&matrix + matrix.transpose()) * 0.5
}

/// Cholesky factor of a covariance.
///
/// # Errors
/// A sentence if it is not positive definite.
pub fn factor(matrix: Matrix, what: &str) -> Result<Cholesky<f64, Dyn>, String> {
    Cholesky::new(matrix).ok_or_else(|| format!("{what} is not positive definite"))
}

/// For each of `some` its position in `all`; both sorted, `all` holds every one of `some`.
pub fn positions(some: &[usize], all: &[usize]) -> Vec<usize> {
    some.iter().map(|dim| all.partition_point(|other| other < dim)).collect()
}

/// What data say about a vector, as a normal likelihood: `exp(potential' v - v' precision v / 2)`, for
/// the entries `dims` of the vector. The precision may be singular.
#[derive(Clone, Debug)]
pub struct Message {
    /// Entries of the vector that the data touch, increasing.
    pub dims: Vec<usize>,
    /// Precision, `dims` by `dims`.
    pub precision: Matrix,
    /// Precision times value, `dims`.
    pub potential: Column,
}

impl Message {
    /// Nothing known about these entries yet.
    pub fn unknown(dims: Vec<usize>) -> Message {
        let size = dims.len();
        Message { dims, precision: Matrix::zeros(size, size), potential: Column::zeros(size) }
    }

    /// Adds independent data about some of the entries.
    pub fn add(&mut self, other: &Message) {
        let at = positions(&other.dims, &self.dims);
        add_block(&mut self.precision, &at, &other.precision);
        for (&to, value) in at.iter().zip(other.potential.iter()) {
            self.potential[to] += value;
        }
    }

    /// The same data as a message about `v - d`, where `d` is normal with mean 0 and this covariance:
    /// precision `(J^-1 + S)^-1`, computed without inverting `J`.
    ///
    /// # Errors
    /// A sentence if the covariance is not positive definite.
    pub fn through(&self, covariance: &Matrix) -> Result<Message, String> {
        let size = self.dims.len();
        if size == 0 {
            return Ok(self.clone());
        }
        let prior = pick(covariance, &self.dims, &self.dims);
        let lower = factor(prior, "a covariance of places")?.unpack();
        let spread = lower.tr_mul(&self.precision);
        let inner = &spread * &lower + Matrix::identity(size, size);
        let root = factor(symmetric(inner), "the precision of a message")?.unpack();
        let solved = |right: Matrix| {
            root.solve_lower_triangular(&right).ok_or("a message has no solution".to_owned())
        };
        let half = solved(spread)?;
        let moved = solved(Matrix::from_columns(&[lower.tr_mul(&self.potential)]))?;
        Ok(Message {
            dims: self.dims.clone(),
            precision: symmetric(&self.precision - half.tr_mul(&half)),
            potential: &self.potential - half.tr_mul(&moved).column(0),
        })
    }

    /// The same data as a message about `v - offset`.
    pub fn shifted(&self, offset: &Column) -> Message {
        let offset = Column::from_fn(self.dims.len(), |row, _| offset[self.dims[row]]);
        Message { potential: &self.potential - &self.precision * offset, ..self.clone() }
    }
}

/// A normal belief about some entries of a vector.
#[derive(Clone, Debug)]
pub struct Belief {
    /// Which entries, increasing.
    pub dims: Vec<usize>,
    /// Means, link scale.
    pub mean: Column,
    /// Covariance, link scale squared.
    pub covariance: Matrix,
}

/// What the data say about the deviation of one place, for the next estimate of the covariance `S`: the
/// posterior second moment of the deviation is `S + S[:, dims] moment S[dims, :]`.
#[derive(Clone, Debug)]
pub struct Deviance {
    /// Posterior mean of the deviation is `S[:, dims] score`.
    pub score: Column,
    /// See above.
    pub moment: Matrix,
}

impl Belief {
    /// Certainty that all entries are zero.
    pub fn zero(size: usize) -> Belief {
        Belief {
            dims: (0..size).collect(),
            mean: Column::zeros(size),
            covariance: Matrix::zeros(size, size),
        }
    }

    /// Belief about a place from the belief about the place around it.
    ///
    /// `self`: belief about the place around it *with* all data. `offset`: known mean of the deviation, one
    /// for each entry of the whole vector. `message`: what the place's own data say, passed through
    /// `covariance`. `dims`: wanted entries; `self` has them all and they hold those of `message`.
    pub fn descend(
        &self,
        offset: &Column,
        message: &Message,
        covariance: &Matrix,
        dims: Vec<usize>,
    ) -> (Belief, Deviance) {
        let from = positions(&dims, &self.dims);
        let mut mean = Column::from_fn(dims.len(), |row, _| self.mean[from[row]]);
        for (row, &dim) in dims.iter().enumerate() {
            mean[row] += offset[dim];
        }
        let outer = pick(&self.covariance, &from, &from);
        let own = pick(covariance, &dims, &dims);
        if message.dims.is_empty() {
            let empty = Deviance { score: Column::zeros(0), moment: Matrix::zeros(0, 0) };
            return (Belief { dims, mean, covariance: own + outer }, empty);
        }
        let at = positions(&message.dims, &dims);
        let here = Column::from_fn(at.len(), |row, _| mean[at[row]]);
        let score = &message.potential - &message.precision * here;
        let all: Vec<usize> = (0..dims.len()).collect();
        // J P over the touched rows; P is symmetric.
        let pull = &message.precision * pick(&outer, &at, &all);
        let inner = Matrix::from_fn(at.len(), at.len(), |row, column| pull[(row, at[column])]);
        let bend = symmetric(inner * &message.precision - &message.precision);
        let gain = pick(covariance, &dims, &message.dims);
        let mean = mean + &gain * &score;
        let cross = &gain * pull;
        let covariance =
            own + outer + &gain * &bend * gain.transpose() - &cross - cross.transpose();
        let moment = bend + &score * score.transpose();
        (Belief { dims, mean, covariance: symmetric(covariance) }, Deviance { score, moment })
    }

    /// Mean and variance of a weighted sum of entries: pairs of entry and weight, all among `dims`.
    pub fn sum(&self, terms: &[(usize, f64)]) -> (f64, f64) {
        let at = |dim: usize| self.dims.partition_point(|other| *other < dim);
        let (mut mean, mut variance) = (0.0, 0.0);
        for &(left, weight) in terms {
            let row = at(left);
            mean += weight * self.mean[row];
            for &(right, other) in terms {
                variance += weight * other * self.covariance[(row, at(right))];
            }
        }
        (mean, variance.max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two noisy values of a place inside a place inside a country, against the conditional normal
    /// distribution written out.
    #[test]
    fn messages_agree_with_the_joint_normal_distribution() {
        let outer = Matrix::from_row_slice(2, 2, &[0.5, 0.2, 0.2, 0.4]);
        let inner = Matrix::from_row_slice(2, 2, &[0.3, -0.1, -0.1, 0.2]);
        let noise = 0.1;
        let value = 1.5;
        let message = Message {
            dims: vec![0],
            precision: Matrix::from_element(1, 1, 1.0 / noise),
            potential: Column::from_element(1, value / noise),
        };
        let offset = Column::from_vec(vec![0.1, 0.0]);
        let nothing = Column::zeros(2);
        let up = message.through(&inner).expect("inner");
        let upper = up.shifted(&offset).through(&outer).expect("outer");
        let (around, _) = Belief::zero(2).descend(&nothing, &upper, &outer, vec![0, 1]);
        let (place, deviance) = around.descend(&offset, &up, &inner, vec![0, 1]);
        let total = &outer + &inner;
        let weight = 1.0 / (total[(0, 0)] + noise);
        let surprise = value - 0.1;
        for entry in 0..2 {
            let mean = offset[entry] + total[(entry, 0)] * weight * surprise;
            assert!((place.mean[entry] - mean).abs() < 1e-12);
            for other in 0..2 {
                let covariance =
                    total[(entry, other)] - total[(entry, 0)] * weight * total[(0, other)];
                assert!((place.covariance[(entry, other)] - covariance).abs() < 1e-12);
            }
        }
        let second = inner[(0, 0)] + inner[(0, 0)] * deviance.moment[(0, 0)] * inner[(0, 0)];
        let mean = inner[(0, 0)] * weight * surprise;
        let variance = inner[(0, 0)] - inner[(0, 0)] * weight * inner[(0, 0)];
        assert!((second - (variance + mean * mean)).abs() < 1e-12);
    }
}
