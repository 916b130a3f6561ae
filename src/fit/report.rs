//! The validation as text and as JSON, for `docs/` and for the method page.

use std::fmt::Write as _;

use crate::indicators::{Areas, OutcomeIndex};
use crate::model::interval::Interval;

use super::score::{Calibration, Coverage, Score, Tenth, sample, scores, tenths, test_mean};
use super::validation::{Draw, TEST_OUTCOMES};

/// Number of predicted figures that the JSON lists one by one.
const POINTS: usize = 400;

/// Everything that the validation says.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Number of pairs of municipality and group with figures.
    pub pairs: usize,
    /// Draws reported outcome by outcome.
    pub draws: Vec<Draw>,
    /// Seed and mean share over the outcomes of the test of further draws.
    pub further: Vec<(u64, f64)>,
}

/// One row of the table by outcome.
struct Row {
    outcome: OutcomeIndex,
    /// Share in each draw; nothing where none of its figures was out.
    shares: Vec<Option<f64>>,
    /// All draws together.
    score: Score,
}

impl Row {
    fn mean(&self) -> Option<f64> {
        mean(&self.shares.iter().flatten().copied().collect::<Vec<_>>())
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

impl Report {
    fn rows(&self) -> Vec<Row> {
        let by_draw: Vec<Vec<Score>> = self.draws.iter().map(scores).collect();
        OutcomeIndex::all()
            .filter_map(|outcome| {
                let all = self.draws.iter().flat_map(|draw| &draw.predictions);
                let score = Score::new(outcome, all)?;
                let of = |scores: &Vec<Score>| {
                    scores.iter().find(|score| score.outcome == outcome).and_then(Score::share)
                };
                Some(Row { outcome, shares: by_draw.iter().map(of).collect(), score })
            })
            .collect()
    }

    /// Mean share over the outcomes of the test, by draw.
    pub fn test_means(&self) -> Vec<Option<f64>> {
        self.draws.iter().map(|draw| test_mean(&scores(draw))).collect()
    }

    /// The report as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        let cells: usize = self.draws.iter().map(|draw| draw.predictions.len()).sum();
        let seeds: Vec<String> = self.draws.iter().map(|draw| draw.seed.to_string()).collect();
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "# Validation\n\n\
             Written by `kansen validate`. {} pairs of municipality and group have figures; in each draw a \
             random fifth is held out: all figures of that group in that municipality and the wijken and \
             gebieden inside it, and the figures of all children of the same places. Seeds {}; {cells} \
             held-out figures together.\n\n\
             ## Share of excess variance explained\n\n\
             0: as good as the national curve of all children at the same income. 1: as good as \
             sampling allows. Errors are root mean squares weighted by children, all draws together, in \
             percentage points or percent of the mean amount. A star marks the outcomes of the test.\n\n",
            self.pairs,
            seeds.join(", ")
        );
        self.table(&mut text);
        if !self.further.is_empty() {
            self.further(&mut text);
        }
        let calibration = Calibration::new(&self.draws);
        let _ = write!(
            text,
            "\n## Calibration\n\n\
             Held-out figures inside their {:.0}% interval (posterior, scatter of cells, sampling).\n\n\
             | figures | number | inside |\n|---|---:|---:|\n",
            100.0 * Interval::LEVEL
        );
        let rows = std::iter::once(("", &calibration.overall))
            .chain(calibration.ages.iter().map(|coverage| ("age ", coverage)))
            .chain(calibration.groups.iter().map(|coverage| ("group ", coverage)));
        for (kind, coverage) in rows {
            let Coverage { of, cells, .. } = coverage;
            let _ = writeln!(text, "| {kind}{of} | {cells} | {:.1}% |", 100.0 * coverage.share());
        }
        let _ = write!(
            text,
            "\n## Predicted and published\n\n\
             Tenths of all held-out percentages, ordered by prediction; means weighted by children.\n\n\
             | tenth | figures | predicted | published |\n|---:|---:|---:|---:|\n"
        );
        for (position, Tenth { cells, predicted, published }) in
            tenths(&self.draws).into_iter().enumerate()
        {
            let [predicted, published] = [predicted, published].map(|mean| 100.0 * mean);
            let _ = writeln!(
                text,
                "| {} | {cells} | {predicted:.1}% | {published:.1}% |",
                position + 1
            );
        }
        text
    }

    fn table(&self, text: &mut String) {
        let _ = write!(text, "| outcome |");
        for draw in &self.draws {
            let _ = write!(text, " seed {} |", draw.seed);
        }
        let _ = writeln!(text, " mean | figures | model | national curve | floor |");
        let _ =
            writeln!(text, "|---|{}---:|---:|---:|---:|---:|", "---:|".repeat(self.draws.len()));
        for row in self.rows() {
            let outcome = row.outcome.outcome();
            let star = if TEST_OUTCOMES.contains(&outcome.key) { " *" } else { "" };
            let _ = write!(text, "| {}{star} |", outcome.key);
            for share in row.shares.iter().chain([&row.mean()]) {
                let _ = write!(text, " {} |", shown(*share));
            }
            let Score { cells, model, baseline, floor, .. } = row.score;
            let scale =
                if outcome.unit.is_money() { 100.0 / self.mean_amount(row.outcome) } else { 100.0 };
            let [model, baseline, floor] = [model, baseline, floor].map(|error| error * scale);
            let _ = writeln!(text, " {cells} | {model:.2} | {baseline:.2} | {floor:.2} |");
        }
        let means = self.test_means();
        let overall = mean(&means.iter().flatten().copied().collect::<Vec<_>>());
        let _ = write!(text, "| **mean of the outcomes with a star** |");
        for share in means.iter().chain([&overall]) {
            let _ = write!(text, " **{}** |", shown(*share));
        }
        let _ = writeln!(text, " | | | |");
    }

    fn further(&self, text: &mut String) {
        let mut all: Vec<f64> = self.test_means().into_iter().flatten().collect();
        all.extend(self.further.iter().map(|(_, share)| share));
        all.sort_by(f64::total_cmp);
        let at = |part: f64| all[((all.len() - 1) as f64 * part + 0.5) as usize];
        let _ = write!(
            text,
            "\nThe score depends on the draw: at ages 11, 16 and 35 the places are 26 municipalities, and \
             Amsterdam alone has a third of their children. Over {} draws (the seeds above and {} more) \
             the mean of the outcomes with a star is {:.2}; a tenth of the draws lie below {:.2}, a tenth \
             above {:.2}.\n",
            all.len(),
            self.further.len(),
            mean(&all).unwrap_or(0.0),
            at(0.1),
            at(0.9)
        );
    }

    fn mean_amount(&self, outcome: OutcomeIndex) -> f64 {
        let (mut sum, mut children) = (0.0, 0.0);
        for seen in self.draws.iter().flat_map(|draw| &draw.predictions) {
            if seen.outcome == outcome {
                sum += seen.children * seen.published;
                children += seen.children;
            }
        }
        (sum / children).abs().max(1e-9)
    }

    /// The report as JSON. Proportions 0 to 1, amounts in euros.
    pub fn json(&self, areas: &Areas) -> String {
        let mut text = String::from("{\n");
        let seeds: Vec<String> = self.draws.iter().map(|draw| draw.seed.to_string()).collect();
        let _ =
            writeln!(text, "  \"pairs\": {},\n  \"seeds\": [{}],", self.pairs, seeds.join(", "));
        let tests = TEST_OUTCOMES.map(|key| format!("\"{key}\""));
        let _ = writeln!(text, "  \"test_outcomes\": [{}],", tests.join(", "));
        let held_out: Vec<String> = self
            .draws
            .iter()
            .zip(self.test_means())
            .map(|(draw, share)| {
                format!(
                    "{{\"seed\": {}, \"pairs\": {}, \"cells\": {}, \"share\": {}}}",
                    draw.seed,
                    draw.pairs,
                    draw.predictions.len(),
                    number(share)
                )
            })
            .collect();
        list(&mut text, "draws", held_out);
        let further = self
            .further
            .iter()
            .map(|(seed, share)| format!("{{\"seed\": {seed}, \"share\": {share:.4}}}"));
        list(&mut text, "further_draws", further.collect());
        let rows = self.rows().into_iter().map(|row| {
            let shares: Vec<String> = row.shares.iter().map(|share| number(*share)).collect();
            let Score { cells, model, baseline, floor, .. } = row.score;
            format!(
                "{{\"outcome\": \"{}\", \"shares\": [{}], \"share\": {}, \"cells\": {cells}, \
                 \"model\": {model:.6}, \"baseline\": {baseline:.6}, \"floor\": {floor:.6}}}",
                row.outcome.outcome().key,
                shares.join(", "),
                number(row.mean())
            )
        });
        list(&mut text, "outcomes", rows.collect());
        let calibration = Calibration::new(&self.draws);
        let _ = writeln!(text, "  \"level\": {:.2},", Interval::LEVEL);
        let coverages = std::iter::once(("all", &calibration.overall))
            .chain(calibration.ages.iter().map(|coverage| ("age", coverage)))
            .chain(calibration.groups.iter().map(|coverage| ("group", coverage)))
            .map(|(kind, coverage)| {
                format!(
                    "{{\"kind\": \"{kind}\", \"of\": \"{}\", \"cells\": {}, \"inside\": {}}}",
                    coverage.of, coverage.cells, coverage.inside
                )
            });
        list(&mut text, "calibration", coverages.collect());
        let tenths = tenths(&self.draws).into_iter().map(|tenth| {
            let Tenth { cells, predicted, published } = tenth;
            format!(
                "{{\"cells\": {cells}, \"predicted\": {predicted:.5}, \"published\": {published:.5}}}"
            )
        });
        list(&mut text, "tenths", tenths.collect());
        let points: Vec<String> = sample(&self.draws, POINTS)
            .into_iter()
            .map(|seen| {
                let area = seen.area.and_then(|area| areas.get(area));
                let Interval { low, high } = seen.interval();
                format!(
                    "{{\"outcome\": \"{}\", \"area\": \"{}\", \"group\": \"{}\", \"children\": {}, \
                     \"predicted\": {:.4}, \"published\": {:.4}, \"low\": {low:.4}, \"high\": {high:.4}}}",
                    seen.outcome.outcome().key,
                    area.map_or("", |area| area.id.as_str()),
                    seen.group.key(),
                    seen.children,
                    seen.predicted,
                    seen.published
                )
            })
            .collect();
        let _ = writeln!(text, "  \"points\": [\n    {}\n  ]\n}}", points.join(",\n    "));
        text
    }
}

fn shown(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{share:.2}"))
}

fn number(share: Option<f64>) -> String {
    share.map_or_else(|| "null".to_owned(), |share| format!("{share:.4}"))
}

fn list(text: &mut String, name: &str, items: Vec<String>) {
    let _ = if items.is_empty() {
        writeln!(text, "  \"{name}\": [],")
    } else {
        writeln!(text, "  \"{name}\": [\n    {}\n  ],", items.join(",\n    "))
    };
}
