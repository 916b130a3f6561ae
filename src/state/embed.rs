//! One chart in somebody else's page: what it looks like there, and what its readers may change.

use std::rc::Rc;

use super::ChartKind;

/// Something that readers of an embed may be allowed to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Control {
    /// The outcome.
    Outcome,
    /// Parents' income.
    Income,
    /// Neighbourhood or place.
    Neighbourhood,
    /// Migration background.
    Group,
    /// Sex.
    Sex,
    /// Number of parents in the household.
    Household,
    /// The selection age, and which studies count.
    SelectionAge,
}

impl Control {
    /// All controls, in the order in which addresses name them.
    pub const ALL: [Control; 7] = [
        Control::Outcome,
        Control::Income,
        Control::Neighbourhood,
        Control::Group,
        Control::Sex,
        Control::Household,
        Control::SelectionAge,
    ];

    /// Name in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Control::Outcome => "outcome",
            Control::Income => "income",
            Control::Neighbourhood => "neighbourhood",
            Control::Group => "group",
            Control::Sex => "sex",
            Control::Household => "household",
            Control::SelectionAge => "selection-age",
        }
    }

    /// The control of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Control> {
        Control::ALL.into_iter().find(|control| control.key() == key)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Controls(u8);

impl Controls {
    /// No control: a chart that stays as it is.
    pub const NONE: Controls = Controls(0);

    /// Every control.
    pub const ALL: Controls = Controls((1 << Control::ALL.len()) - 1);

    /// How an address writes the empty set.
    const NONE_KEY: &'static str = "none";

    /// The set of these controls.
    pub const fn of(controls: &[Control]) -> Controls {
        let mut bits = 0;
        let mut position = 0;
        while position < controls.len() {
            bits |= controls[position].bit();
            position += 1;
        }
        Controls(bits)
    }

    /// Those that change something in a chart.
    pub const fn that_move(chart: ChartKind) -> Controls {
        match chart {
            ChartKind::Gradient
            | ChartKind::LifeCourse
            | ChartKind::Decomposition
            | ChartKind::SelectionAge
            | ChartKind::Places => Controls::ALL,
            ChartKind::ParentsEducation => Controls::of(&[Control::Outcome]),
            ChartKind::Countries => Controls::NONE,
        }
    }

    /// Those that an embed of a chart has where its address does not say: few, so that it stays small.
    pub const fn usual(chart: ChartKind) -> Controls {
        match chart {
            ChartKind::Gradient | ChartKind::Places => {
                Controls::of(&[Control::Outcome, Control::Income])
            }
            ChartKind::LifeCourse | ChartKind::Decomposition => Controls::of(&[Control::Income]),
            ChartKind::SelectionAge => Controls::of(&[Control::SelectionAge]),
            ChartKind::ParentsEducation => Controls::of(&[Control::Outcome]),
            ChartKind::Countries => Controls::NONE,
        }
    }

    /// Whether a control is in the set.
    pub const fn holds(self, control: Control) -> bool {
        self.0 & control.bit() != 0
    }

    /// Whether one of these is in the set.
    pub const fn holds_any(self, controls: &[Control]) -> bool {
        self.0 & Controls::of(controls).0 != 0
    }

    /// Those that are in both sets.
    pub const fn and(self, other: Controls) -> Controls {
        Controls(self.0 & other.0)
    }

    /// The set with a control put in or taken out.
    pub const fn with(self, control: Control, is_in: bool) -> Controls {
        if is_in { Controls(self.0 | control.bit()) } else { Controls(self.0 & !control.bit()) }
    }

    /// Names with a space between them, `none` for the empty set.
    pub fn text(self) -> String {
        let names: Vec<&str> = Control::ALL
            .into_iter()
            .filter(|control| self.holds(*control))
            .map(Control::key)
            .collect();
        if names.is_empty() { Controls::NONE_KEY.to_owned() } else { names.join(" ") }
    }

    /// Reads names with spaces between them, or `none`; nothing if one of them is not a control.
    pub fn from_text(text: &str) -> Option<Controls> {
        if text == Controls::NONE_KEY {
            return Some(Controls::NONE);
        }
        let mut found = Controls::NONE;
        for name in text.split(' ').filter(|name| !name.is_empty()) {
            found = found.with(Control::from_key(name)?, true);
        }
        (found != Controls::NONE).then_some(found)
    }
}

/// In which colours an embed stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Appearance {
    /// As the reader's system asks.
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Appearance {
    /// All of them.
    pub const ALL: [Appearance; 3] = [Appearance::System, Appearance::Light, Appearance::Dark];

    /// Name in addresses and in the document.
    pub const fn key(self) -> &'static str {
        match self {
            Appearance::System => "system",
            Appearance::Light => "light",
            Appearance::Dark => "dark",
        }
    }

    /// The appearance of this name, if there is one.
    pub fn from_key(key: &str) -> Option<Appearance> {
        Appearance::ALL.into_iter().find(|appearance| appearance.key() == key)
    }
}

/// A title that somebody gave a chart: one line of plain text, at most [`OwnTitle::LONGEST`] characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OwnTitle(Rc<str>);

impl OwnTitle {
    /// The most characters of a title.
    pub const LONGEST: usize = 120;

    /// Takes out what is not text to be seen, and makes one space of every white space. Nothing if
    /// nothing is left or too much.
    pub fn new(text: &str) -> Option<OwnTitle> {
        let mut title = String::new();
        for word in text.split(char::is_whitespace) {
            let start = title.len();
            title.extend(word.chars().filter(|character| !is_unseen(*character)));
            if title.len() > start {
                title.push(' ');
            }
        }
        title.pop();
        let length = title.chars().count();
        (1..=OwnTitle::LONGEST).contains(&length).then(|| OwnTitle(title.into()))
    }

    /// The title.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that control, or that turn the direction of the text around them: with these a title could
/// make the rest of the page look like something else. Joiners within words stay.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// A chart in another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embed {
    /// Which chart.
    pub chart: ChartKind,
    /// What readers may change, as far as it moves the chart.
    pub controls: Controls,
    /// Its colours.
    pub appearance: Appearance,
    /// A title in place of the chart's own.
    pub title: Option<OwnTitle>,
}

impl Embed {
    /// A chart as it stands where nothing else is asked for.
    pub const fn new(chart: ChartKind) -> Embed {
        Embed {
            chart,
            controls: Controls::usual(chart),
            appearance: Appearance::System,
            title: None,
        }
    }

    /// What readers may change and what changes something.
    pub const fn offered(&self) -> Controls {
        self.controls.and(Controls::that_move(self.chart))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_controls_read_back() {
        for bits in 0..=Controls::ALL.0 {
            assert_eq!(Controls::from_text(&Controls(bits).text()), Some(Controls(bits)));
        }
        assert_eq!(Controls::of(&[Control::Income, Control::Outcome]).text(), "outcome income");
        for wrong in ["", " ", "none income", "Income", "income,group"] {
            assert_eq!(Controls::from_text(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn usual_controls_move_their_chart() {
        for chart in ChartKind::ALL {
            let usual = Controls::usual(chart);
            assert_eq!(usual.and(Controls::that_move(chart)), usual, "{}", chart.key());
        }
    }

    #[test]
    fn a_title_is_one_line_of_visible_text() {
        let title = |text: &str| OwnTitle::new(text).map(|title| title.as_str().to_owned());
        assert_eq!(title(" Wie krijgt\n\tkansen? ").as_deref(), Some("Wie krijgt kansen?"));
        assert_eq!(title("a\u{202e}b \u{2066} \u{0}c").as_deref(), Some("ab c"));
        assert_eq!(title("<b>\"&'</b>").as_deref(), Some("<b>\"&'</b>"));
        assert_eq!(title(&"é".repeat(120)).map(|title| title.chars().count()), Some(120));
        for refused in ["", " \u{200b}", &"a".repeat(121), &"a".repeat(10_000)] {
            assert_eq!(title(refused), None);
        }
        let once = title("x \u{ad} \u{feff}y").expect("a title");
        assert_eq!(title(&once), Some(once.clone()));
    }
}
