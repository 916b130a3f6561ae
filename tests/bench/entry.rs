//! What the benchmarks in Chromium call: the model and the chart over parental income, whole and in parts.
//!
//! Compiled with the profile, the flags and the crates of the page, so that its times are the page's. No
//! reader ever downloads it.

use std::rc::Rc;

use kansenverkenner::address::decode;
use kansenverkenner::answer::{Answer, Library};
use kansenverkenner::chart::gradient::GradientDot;
use kansenverkenner::chart::{Figure, GradientFigure, Side as ChartSide, TextScale};
use kansenverkenner::figures;
use kansenverkenner::indicators::{Group, Household, Percentile, Sex, Unit};
use kansenverkenner::model::OutcomeModel;
use kansenverkenner::model::codec::read_model;
use kansenverkenner::model::draws::Draws;
use kansenverkenner::model::gradient::{GradientPoint, gradient};
use kansenverkenner::model::interval::Estimate;
use kansenverkenner::model::place::NeighbourhoodPercentile;
use kansenverkenner::model::prediction::Prediction;
use kansenverkenner::model::shift::Shift;
use kansenverkenner::model::situation::Situation;
use kansenverkenner::page::paint::paint;
use kansenverkenner::state::{PlaceChoice, Side, State};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

fn main() {}

/// Number of dots of each side, as published: one for each twentieth of the parents.
const DOTS: usize = 20;

/// The model, a view and a canvas.
#[wasm_bindgen]
pub struct Bench {
    library: Library,
    draws: Draws,
    state: State,
    canvas: HtmlCanvasElement,
    width: u32,
    prepared: Vec<GradientFigure>,
}

#[wasm_bindgen]
impl Bench {
    /// Reads a model file.
    pub fn open(model: &[u8], canvas: HtmlCanvasElement, width: u32) -> Option<Bench> {
        let library = Library::new(Rc::new(read_model(model).ok()?));
        let (draws, state) = (Draws::new(Draws::COUNT), decode("").state);
        Some(Bench { library, draws, state, canvas, width, prepared: Vec::new() })
    }

    /// Takes the view of an address.
    pub fn view(&mut self, query: &str) {
        self.state = decode(query).state;
    }

    /// Moves A's income.
    pub fn income(&mut self, percentile: u8) {
        self.state.a.income = Percentile::clamped(i64::from(percentile));
    }

    /// Moves A's neighbourhood, and with it A's line.
    pub fn neighbourhood(&mut self, percentile: u8) {
        let percentile = NeighbourhoodPercentile::clamped(i64::from(percentile));
        self.state.a.place = PlaceChoice::Percentile(percentile);
    }

    /// Height of the chart, pixels.
    pub fn height(&mut self) -> Option<u32> {
        let figure = self.figure()?;
        let figure: &dyn Figure = &figure;
        Some(figure.size(self.width, TextScale::ONE).1)
    }

    /// Makes the chart's figure for every neighbourhood of A; says how many.
    pub fn prepare(&mut self) -> Option<usize> {
        self.prepared.clear();
        for percentile in 1..=99 {
            self.neighbourhood(percentile);
            let figure = self.figure()?;
            self.prepared.push(figure);
        }
        Some(self.prepared.len())
    }

    /// Draws a prepared figure.
    pub fn redraw(&self, step: usize) {
        if let Some(figure) = self.prepared.get(step) {
            paint(&self.canvas, figure, self.width, TextScale::ONE, false);
        }
    }

    /// What a prepared figure is laid out to, without a canvas.
    pub fn scene(&self, step: usize) -> usize {
        let theme = kansenverkenner::chart::Theme::LIGHT;
        self.prepared.get(step).map_or(0, |figure| {
            let figure: &dyn Figure = figure;
            let (width, height) = figure.size(self.width, TextScale::ONE);
            let size = (f64::from(width), f64::from(height));
            figure.scene(size, &theme, TextScale::ONE).shapes().len()
        })
    }

    /// Values of a prepared figure: for each line percentile, low, value, high of each point.
    pub fn lines(&self, step: usize) -> Vec<f64> {
        let Some(figure) = self.prepared.get(step) else { return Vec::new() };
        let points = figure.lines.iter().flat_map(|line| &line.points);
        points
            .flat_map(|point| {
                [point.percentile, point.figure.low, point.figure.value, point.figure.high]
            })
            .collect()
    }

    /// The dots of all figures: percentile and value, A's first.
    pub fn dots(&self) -> Vec<f64> {
        let Some(figure) = self.prepared.first() else { return Vec::new() };
        figure.dots.iter().flat_map(|dot| [dot.percentile, dot.value]).collect()
    }

    /// Both results, the gap and what it goes with: value, low and high of each.
    pub fn answer(&self) -> Vec<f64> {
        let Some(answer) = self.answered() else { return Vec::new() };
        let comparison = &answer.comparison;
        let shares = comparison.contributions.iter().map(|contribution| contribution.estimate);
        [comparison.a, comparison.b, comparison.gap]
            .into_iter()
            .chain(shares)
            .flat_map(numbers)
            .collect()
    }

    /// Both lines with their bands: value, low and high of each point.
    pub fn bands(&self) -> Vec<f64> {
        let Some((model, a, b)) = self.situations() else { return Vec::new() };
        let prediction = Prediction::new(model, self.state.rule, &self.draws);
        let points = [a, b].into_iter().flat_map(|situation| gradient(&prediction, &situation));
        points.flat_map(|point: GradientPoint| numbers(point.estimate)).collect()
    }

    /// Everything that a change of a slider asks for, drawn.
    pub fn update(&mut self) {
        if let Some(figure) = self.figure() {
            paint(&self.canvas, &figure, self.width, TextScale::ONE, false);
        }
    }

    /// The model of the view's outcome as JSON.
    pub fn numbers(&self) -> Option<String> {
        let model = self.library.model.outcome(self.state.outcome)?;
        Some(json_of(model))
    }
}

impl Bench {
    fn answered(&self) -> Option<Answer> {
        Answer::new(&self.library, &self.state, &self.draws)
    }

    fn situations(&self) -> Option<(&OutcomeModel, Situation, Situation)> {
        let outcome = self.state.outcome;
        let model = self.library.model.outcome(outcome)?;
        let of = |side| self.library.situation(self.state.choice(side), outcome).0;
        Some((model, of(Side::A), of(Side::B)))
    }

    /// The chart's figure with everything behind it, and with 40 dots whatever the view.
    fn figure(&self) -> Option<GradientFigure> {
        let answer = self.answered()?;
        let mut figure =
            figures::gradient::build(&self.library, &self.state, &answer, &self.draws, &[]);
        figure.dots = self.published_dots(&answer);
        Some(figure)
    }

    /// The published figures of all children and of those with no parent born abroad.
    fn published_dots(&self, answer: &Answer) -> Vec<GradientDot> {
        let outcome = answer.outcome.outcome();
        let scale = self.library.model.scale(outcome.age);
        let of = |side: ChartSide, group: Group| {
            let cells = &answer.model.published[group.position()].cells;
            let dot = move |cell: &kansenverkenner::model::published::PublishedCell| GradientDot {
                side: Some(side),
                percentile: 100.0 * scale.rank(f64::from(cell.parents_income)).value(),
                income: f64::from(cell.parents_income),
                value: outcome.unit.to_published(f64::from(cell.mean)),
                children: cell.children,
                who: String::new(),
                place: None,
            };
            cells.iter().take(DOTS).map(dot).collect::<Vec<GradientDot>>()
        };
        let mut dots = of(ChartSide::A, Group::All);
        dots.extend(of(ChartSide::B, Group::None));
        dots
    }
}

fn numbers(estimate: Estimate) -> [f64; 3] {
    [estimate.value, estimate.interval.low, estimate.interval.high]
}

/// A list as JSON.
fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<String>>().join(","))
}

/// Numbers as JSON; `Debug` writes as many digits as it takes to read the same number back.
fn numbers_of(values: &[f64]) -> String {
    list(values.iter().map(|value| format!("{value:?}")))
}

fn json_of(model: &OutcomeModel) -> String {
    let shift = |shift: &Shift| {
        numbers_of(&[
            shift.intercept,
            shift.slope,
            shift.factor[0],
            shift.factor[1],
            shift.factor[2],
        ])
    };
    let groups = Group::ALL.into_iter().map(|group| {
        let (curve, shifts) = (model.curve(group), model.shifts(group));
        format!(
            "{{\"coefficients\":{},\"factor\":{},\"sex\":{},\"household\":{}}}",
            numbers_of(&curve.coefficients),
            list(curve.factor.iter().map(|column| numbers_of(column))),
            list(shifts.sex.iter().map(shift)),
            list(shifts.household.iter().map(shift)),
        )
    });
    let outcome = model.index.outcome();
    let places = &model.places;
    let keys = |keys: Vec<&str>| list(keys.into_iter().map(|key| format!("\"{key}\"")));
    format!(
        "{{\"money\":{},\"moves\":{},\"nationalMean\":{:?},\"hopedFor\":{},\"interceptSd\":{:?},\
         \"slopeOnIntercept\":{:?},\"groupKeys\":{},\"sexKeys\":{},\"householdKeys\":{},\"groups\":{}}}",
        outcome.unit != Unit::Percent,
        kansenverkenner::model::selection_age::moves(outcome.age),
        model.national_mean,
        places.hoped_for,
        places.intercept_sd,
        places.slope_on_intercept,
        keys(Group::ALL.map(Group::key).to_vec()),
        keys(Sex::ALL.map(Sex::key).to_vec()),
        keys(Household::ALL.map(Household::key).to_vec()),
        list(groups),
    )
}
