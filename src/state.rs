//! What a reader has chosen, and how a choice changes it. Choices only: results are derived.

pub mod embed;
pub mod lesson;

use std::rc::Rc;

use crate::indicators::{Group, Household, OutcomeIndex, Percentile, Sex};
use crate::lesson::Activity;
use crate::model::place::NeighbourhoodPercentile;
use crate::model::selection_age::{Evidence, SelectionAge};
use crate::model::situation::Rule;
use crate::text::Language;

pub use embed::{Appearance, Control, Controls, Embed, OwnTitle};
pub use lesson::{Lesson, Sheet, Steps};

/// One of the two situations that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Situation A.
    A,
    /// Situation B.
    B,
}

impl Side {
    /// Both sides.
    pub const ALL: [Side; 2] = [Side::A, Side::B];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Side::A => "a",
            Side::B => "b",
        }
    }

    /// Name for readers.
    pub const fn letter(self) -> &'static str {
        match self {
            Side::A => "A",
            Side::B => "B",
        }
    }
}

/// The id of a place as an address may carry it: well formed, but perhaps not a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlaceId(Rc<str>);

impl PlaceId {
    /// An id of small letters, digits and hyphens, at most 60 of them.
    pub fn new(id: &str) -> Option<PlaceId> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (!id.is_empty() && id.len() <= 60 && id.bytes().all(allowed)).then(|| PlaceId(id.into()))
    }

    /// The id itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the children of a situation grow up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceChoice {
    /// A point on the distribution of neighbourhoods.
    Percentile(NeighbourhoodPercentile),
    /// A named place.
    Named(PlaceId),
}

/// The circumstances of one situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Parents' income.
    pub income: Percentile,
    /// Neighbourhood.
    pub place: PlaceChoice,
    /// Migration background.
    pub group: Group,
    /// Sex.
    pub sex: Sex,
    /// Number of parents in the household.
    pub household: Household,
}

impl Choice {
    /// Everyone in the average neighbourhood at an income; the nearest percentile there is.
    pub fn at_income(percentile: i64) -> Choice {
        Choice::everyone_at(Percentile::clamped(percentile))
    }

    /// Everyone in the average neighbourhood at an income.
    pub fn everyone_at(income: Percentile) -> Choice {
        Choice {
            income,
            place: PlaceChoice::Percentile(NeighbourhoodPercentile::AVERAGE),
            group: Group::All,
            sex: Sex::All,
            household: Household::All,
        }
    }
}

/// A chart of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// Outcome over parental income.
    Gradient,
    /// A and B along the life course.
    LifeCourse,
    /// What the gap goes with.
    Decomposition,
    /// The gap at other selection ages.
    SelectionAge,
    /// The map of municipalities.
    Places,
    /// Published figures by the parents' highest degree.
    ParentsEducation,
    /// Selection age and gradient by country.
    Countries,
}

impl ChartKind {
    /// All charts, in the order of the page.
    pub const ALL: [ChartKind; 7] = [
        ChartKind::Gradient,
        ChartKind::LifeCourse,
        ChartKind::Decomposition,
        ChartKind::SelectionAge,
        ChartKind::Places,
        ChartKind::ParentsEducation,
        ChartKind::Countries,
    ];

    /// Name in addresses and test ids.
    pub const fn key(self) -> &'static str {
        match self {
            ChartKind::Gradient => "gradient",
            ChartKind::LifeCourse => "life-course",
            ChartKind::Decomposition => "decomposition",
            ChartKind::SelectionAge => "selection-age",
            ChartKind::Places => "places",
            ChartKind::ParentsEducation => "parents-education",
            ChartKind::Countries => "countries",
        }
    }

    /// The chart of this name, if there is one.
    pub fn from_key(key: &str) -> Option<ChartKind> {
        ChartKind::ALL.into_iter().find(|chart| chart.key() == key)
    }
}

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// The explorer.
    Explore,
    /// A lesson.
    Lesson,
    /// The method.
    Method,
    /// What the site knows of its visitors.
    Privacy,
}

impl View {
    /// All views.
    pub const ALL: [View; 4] = [View::Explore, View::Lesson, View::Method, View::Privacy];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            View::Explore => "explore",
            View::Lesson => "lesson",
            View::Method => "method",
            View::Privacy => "privacy",
        }
    }

    /// The view of this name, if there is one.
    pub fn from_key(key: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.key() == key)
    }
}

/// Ready-made pairs of situations that each tell a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Same neighbourhood, other income.
    OtherIncome,
    /// Same income, other neighbourhood.
    OtherNeighbourhood,
    /// Same everything but the parents' country of birth.
    OtherBackground,
    /// The start, with pupils selected one year later.
    OneYearLater,
    /// Same test result possible, advice below it.
    LowerAdvice,
}

impl Preset {
    /// All presets.
    pub const ALL: [Preset; 5] = [
        Preset::OtherIncome,
        Preset::OtherNeighbourhood,
        Preset::OtherBackground,
        Preset::OneYearLater,
        Preset::LowerAdvice,
    ];
}

/// Everything a reader has chosen; the address carries all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Outcome.
    pub outcome: OutcomeIndex,
    /// The rule for everyone.
    pub rule: Rule,
    /// Situation A.
    pub a: Choice,
    /// Situation B.
    pub b: Choice,
    /// Language.
    pub language: Language,
    /// Which page.
    pub view: View,
    /// Step of a lesson, from 0.
    pub step: u8,
    /// What a lesson shows.
    pub lesson: Lesson,
    /// The chart shown alone, in another page.
    pub embed: Option<Embed>,
    /// The release of data and model that the address was written for.
    pub release: Option<Rc<str>>,
}

impl Default for State {
    fn default() -> State {
        State {
            outcome: OutcomeIndex::START,
            rule: Rule::TODAY,
            a: Choice::at_income(20),
            b: Choice::at_income(80),
            language: Language::Dutch,
            view: View::Explore,
            step: 0,
            lesson: Lesson::default(),
            embed: None,
            release: None,
        }
    }
}

/// One change of a circumstance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Parents' income.
    Income(Percentile),
    /// Neighbourhood as a percentile.
    Neighbourhood(NeighbourhoodPercentile),
    /// A named place.
    Place(PlaceId),
    /// Migration background.
    Group(Group),
    /// Sex.
    Sex(Sex),
    /// Number of parents.
    Household(Household),
}

/// What a reader does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Changes a circumstance of one situation.
    Change(Side, Change),
    /// Sets the selection age.
    SelectionAge(SelectionAge),
    /// Sets the reading of the studies.
    Evidence(Evidence),
    /// Chooses an outcome.
    Outcome(OutcomeIndex),
    /// Chooses a language.
    Language(Language),
    /// Goes to a page.
    View(View),
    /// Goes to a step of a lesson.
    Step(u8),
    /// Begins an activity, or goes back to the choice among them.
    Activity(Option<Activity>),
    /// Shows a lesson in another way.
    Lesson(Lesson),
    /// Takes a ready-made pair of situations.
    Preset(Preset),
    /// Exchanges A and B.
    Swap,
    /// Goes back to the start, in the same language and view.
    Reset,
    /// Shows another address.
    Show(Box<State>),
}

impl State {
    /// The choice of one side.
    pub fn choice(&self, side: Side) -> &Choice {
        match side {
            Side::A => &self.a,
            Side::B => &self.b,
        }
    }

    /// Whether the reader may change something: in an embed whoever placed it decides.
    pub fn offers(&self, control: Control) -> bool {
        self.embed.as_ref().is_none_or(|embed| embed.offered().holds(control))
    }

    /// The same view in the whole page.
    pub fn without_embed(&self) -> State {
        State { embed: None, ..self.clone() }
    }

    /// The same choices with the outcome that is shown: an activity of a lesson may need one of its own.
    pub fn shown(&self) -> State {
        let mut shown = self.clone();
        if self.view == View::Lesson && self.embed.is_none() {
            shown.outcome = self.lesson.outcome(self.outcome);
        }
        shown
    }

    /// The state after an action.
    pub fn apply(&self, action: Action) -> State {
        let mut next = self.clone();
        match action {
            Action::Change(side, change) => next.choice_mut(side).apply(change),
            Action::SelectionAge(age) => next.rule.selection_age = age,
            Action::Evidence(evidence) => next.rule.evidence = evidence,
            Action::Outcome(outcome) => next.outcome = outcome,
            Action::Language(language) => next.language = language,
            Action::View(view) => next.view = view,
            Action::Step(step) => next.step = step,
            Action::Activity(activity) => {
                next.lesson = Lesson { activity, sheet: None, ..next.lesson };
                // Another activity has other steps.
                if activity != self.lesson.activity {
                    (next.step, next.lesson.steps) = (0, Steps::ALL);
                }
            }
            Action::Lesson(lesson) => next.lesson = lesson,
            Action::Preset(preset) => next.take(preset),
            Action::Swap => std::mem::swap(&mut next.a, &mut next.b),
            Action::Reset => {
                let start = State::default();
                next = State {
                    language: next.language,
                    view: next.view,
                    step: next.step,
                    lesson: next.lesson,
                    embed: next.embed,
                    ..start
                };
            }
            Action::Show(state) => next = *state,
        }
        next
    }

    fn choice_mut(&mut self, side: Side) -> &mut Choice {
        match side {
            Side::A => &mut self.a,
            Side::B => &mut self.b,
        }
    }

    fn take(&mut self, preset: Preset) {
        let start = State::default();
        (self.a, self.b, self.rule) = (start.a, start.b, start.rule);
        let percentile = |value| PlaceChoice::Percentile(NeighbourhoodPercentile::clamped(value));
        match preset {
            Preset::OtherIncome => {}
            Preset::OtherNeighbourhood => {
                self.b.income = self.a.income;
                (self.a.place, self.b.place) = (percentile(10), percentile(90));
            }
            Preset::OtherBackground => {
                self.b.income = self.a.income;
                (self.a.group, self.b.group) = (Group::Any, Group::None);
            }
            Preset::OneYearLater => {
                self.outcome = OutcomeIndex::START;
                self.rule.selection_age = SelectionAge::clamped(13);
            }
            Preset::LowerAdvice => {
                let outcome = OutcomeIndex::from_key("11-under_advice");
                self.outcome = outcome.unwrap_or(self.outcome);
            }
        }
    }
}

impl Choice {
    fn apply(&mut self, change: Change) {
        match change {
            Change::Income(percentile) => self.income = percentile,
            Change::Neighbourhood(percentile) => self.place = PlaceChoice::Percentile(percentile),
            Change::Place(place) => self.place = PlaceChoice::Named(place),
            Change::Group(group) => self.group = group,
            Change::Sex(sex) => self.sex = sex,
            Change::Household(household) => self.household = household,
        }
    }
}
