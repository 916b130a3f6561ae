//! The line that pupils draw before they see the published one, and how far the two are apart.

/// Where the points of a drawn line stand: percentiles of the parents' income.
pub const PERCENTILES: [u8; 10] = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];

/// A drawn line: a value at each of [`PERCENTILES`], in the unit of the published figures, or nothing
/// where nothing is drawn yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guess {
    points: [Option<f64>; PERCENTILES.len()],
}

/// A published figure to compare with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Published {
    /// Percentile of the parents' income, 0 to 100.
    pub percentile: f64,
    /// The figure, in its published unit.
    pub value: f64,
}

/// How a drawn line compares with the published figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The mean over the published figures of the distance between figure and drawn line, in the unit of
    /// the figures: percentage points or euros. Never negative.
    pub mean_distance: f64,
    /// The published figure with the largest distance; of equal ones that with the lowest percentile.
    pub furthest: Published,
    /// What was drawn there.
    pub drawn_there: f64,
    /// Right end of the drawn line minus its left end.
    pub drawn_rise: f64,
    /// Last published figure minus the first.
    pub published_rise: f64,
}

impl Guess {
    /// The values, at each of [`PERCENTILES`].
    pub fn points(&self) -> &[Option<f64>; PERCENTILES.len()] {
        &self.points
    }

    /// Whether a value stands at every percentile.
    pub fn is_complete(&self) -> bool {
        self.points.iter().all(Option::is_some)
    }

    /// Whether nothing is drawn yet.
    pub fn is_empty(&self) -> bool {
        self.points.iter().all(Option::is_none)
    }

    /// The line with another value at a position of [`PERCENTILES`], held between `lowest` and `highest`.
    /// A position that does not exist, and what is no number, leaves it as it is.
    pub fn with_point(&self, position: usize, value: f64, (lowest, highest): (f64, f64)) -> Guess {
        let mut next = self.clone();
        if let Some(point) = next.points.get_mut(position)
            && value.is_finite()
        {
            *point = Some(value.max(lowest).min(highest));
        }
        next
    }

    /// The line after a stroke from one place to another, each a percentile and a value: every point
    /// between them, or nearest to the end, lies on it.
    pub fn with_stroke(&self, from: (f64, f64), to: (f64, f64), range: (f64, f64)) -> Guess {
        let (start, end) = if from.0 <= to.0 { (from, to) } else { (to, from) };
        let mut next = self.with_point(nearest(to.0), to.1, range);
        for (position, percentile) in PERCENTILES.iter().enumerate() {
            let percentile = f64::from(*percentile);
            if percentile > start.0 && percentile < end.0 {
                let share = (percentile - start.0) / (end.0 - start.0);
                next = next.with_point(position, start.1 + share * (end.1 - start.1), range);
            }
        }
        next
    }

    /// The value of a complete line at a percentile: straight between the points, level beyond the ends.
    /// Nothing for a line that is not complete.
    pub fn value_at(&self, percentile: f64) -> Option<f64> {
        let point = |(at, value): (&u8, &Option<f64>)| {
            value.map(|value| Published { percentile: f64::from(*at), value })
        };
        let points: Option<Vec<Published>> =
            PERCENTILES.iter().zip(&self.points).map(point).collect();
        between(&points?, percentile)
    }

    /// Compares a complete line with published figures, from the lowest percentile; nothing for a line
    /// that is not complete or where nothing is published.
    pub fn compared_with(&self, published: &[Published]) -> Option<Comparison> {
        let (first, last) = (published.first()?, published.last()?);
        let mut sum = 0.0;
        let mut furthest: Option<(f64, Published, f64)> = None;
        for figure in published {
            let drawn = self.value_at(figure.percentile)?;
            let distance = (drawn - figure.value).abs();
            sum += distance;
            if furthest.is_none_or(|(longest, ..)| distance > longest) {
                furthest = Some((distance, *figure, drawn));
            }
        }
        let (_, furthest, drawn_there) = furthest?;
        Some(Comparison {
            mean_distance: sum / published.len() as f64,
            furthest,
            drawn_there,
            drawn_rise: self.value_at(100.0)? - self.value_at(0.0)?,
            published_rise: last.value - first.value,
        })
    }
}

/// What a line through figures, from the lowest percentile, has at a percentile: straight between them, level
/// beyond the ends. Nothing where there are none.
pub fn between(figures: &[Published], percentile: f64) -> Option<f64> {
    let after = figures.iter().position(|figure| figure.percentile >= percentile);
    Some(match after {
        None => figures.last()?.value,
        Some(0) => figures[0].value,
        Some(after) => {
            let (left, right) = (figures[after - 1], figures[after]);
            let share = (percentile - left.percentile) / (right.percentile - left.percentile);
            left.value + share * (right.value - left.value)
        }
    })
}

/// The position of the point nearest to a percentile.
pub fn nearest(percentile: f64) -> usize {
    let distance = |point: &u8| (f64::from(*point) - percentile).abs();
    let by_distance = |left: &usize, right: &usize| {
        distance(&PERCENTILES[*left]).total_cmp(&distance(&PERCENTILES[*right]))
    };
    (0..PERCENTILES.len()).min_by(by_distance).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERCENT: (f64, f64) = (0.0, 100.0);

    fn level(value: f64) -> Guess {
        (0..PERCENTILES.len())
            .fold(Guess::default(), |guess, position| guess.with_point(position, value, PERCENT))
    }

    fn figures(values: &[(f64, f64)]) -> Vec<Published> {
        values
            .iter()
            .map(|(percentile, value)| Published { percentile: *percentile, value: *value })
            .collect()
    }

    #[test]
    fn the_distance_is_the_mean_over_the_published_figures() {
        let published = figures(&[(2.5, 20.0), (50.0, 50.0), (97.5, 90.0)]);
        let compared = level(50.0).compared_with(&published).expect("a complete line");
        assert_eq!(compared.mean_distance, (30.0 + 0.0 + 40.0) / 3.0);
        assert_eq!((compared.furthest.percentile, compared.drawn_there), (97.5, 50.0));
        assert_eq!((compared.drawn_rise, compared.published_rise), (0.0, 70.0));
    }

    #[test]
    fn a_line_through_the_figures_has_no_distance() {
        let line = (0..PERCENTILES.len()).fold(Guess::default(), |guess, position| {
            guess.with_point(position, f64::from(PERCENTILES[position]), PERCENT)
        });
        let published = figures(&[(10.0, 10.0), (50.0, 50.0), (93.0, 93.0)]);
        let compared = line.compared_with(&published).expect("a complete line");
        assert!(compared.mean_distance < 1e-12);
    }

    #[test]
    fn a_stroke_draws_every_point_that_it_passes_in_either_direction() {
        for (from, to) in [((5.0, 10.0), (95.0, 100.0)), ((95.0, 100.0), (5.0, 10.0))] {
            let drawn = level(0.0).with_stroke(from, to, PERCENT);
            let between: Vec<f64> = drawn.points()[1..9].iter().copied().flatten().collect();
            let wanted: Vec<f64> = (2..10).map(|tenth| 10.0 * f64::from(tenth)).collect();
            for (value, wanted) in between.iter().zip(&wanted) {
                assert!((value - wanted).abs() < 1e-9, "{value} is not {wanted}");
            }
        }
    }

    #[test]
    fn values_stay_in_their_range_and_nonsense_changes_nothing() {
        let guess = Guess::default().with_point(3, 250.0, PERCENT);
        assert_eq!(guess.points()[3], Some(100.0));
        assert_eq!(guess.with_point(3, f64::NAN, PERCENT), guess);
        assert_eq!(guess.with_point(99, 1.0, PERCENT), guess);
        assert_eq!(guess.compared_with(&figures(&[(50.0, 1.0)])), None);
        assert_eq!(level(1.0).compared_with(&[]), None);
    }
}
