//! All words of the charts, Dutch and English side by side.
//!
//! Places in braces, such as `{n}`, are filled by `text::fill`. Charts speak of groups and averages,
//! say what goes together and not what causes what, and name whom a figure counts.

use crate::indicators::{Group, Household, Sex, Unit};

use super::{Bilingual, Language};

/// Makes a constant of each text, and a list of all of them for the tests.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $dutch:literal, $english:literal;)+) => {
        $($(#[$doc])* pub const $name: Bilingual = Bilingual { dutch: $dutch, english: $english };)+

        /// Every text of the charts with its name.
        pub const ALL: &[(&str, Bilingual)] = &[$((stringify!($name), $name)),+];
    };
}

texts! {
    /// What a percentage counts, over its axis.
    OF_CHILDREN = "van de 100 kinderen", "of 100 children";
    /// Over an axis of euros a year.
    EUROS_A_YEAR = "euro bruto per jaar, gemiddeld", "euros gross a year, on average";
    /// Over an axis of euros an hour.
    EUROS_AN_HOUR = "euro per uur, gemiddeld", "euros an hour, on average";
    /// Over an axis of euros.
    EUROS = "euro, gemiddeld", "euros, on average";
    /// Name of a side: {side}.
    SITUATION = "Situatie {side}", "Situation {side}";
    /// A value with its margin: {low}, {high}.
    MARGIN = "marge {low} tot {high}", "margin {low} to {high}";
    /// Heading of the margins in a table.
    MARGIN_HEADER = "marge (90%)", "margin (90%)";
    /// Number of people behind a published figure: {n}.
    CHILDREN = "{n} kinderen", "{n} children";
    /// Heading of those numbers.
    CHILDREN_HEADER = "aantal kinderen", "number of children";
    /// The source under a published figure.
    SOURCE = "Bron: Ongelijkheid in Amsterdam en KansenKloof Nederland, microdata CBS", "Source: Ongelijkheid in Amsterdam and KansenKloof Nederland, microdata of Statistics Netherlands";
    /// Source of a line of the model.
    MODELLED = "Schatting van het model", "Estimate of the model";
    /// A published figure.
    PUBLISHED = "Gepubliceerd cijfer", "Published figure";
    /// Label beside the dots.
    PUBLISHED_LABEL = "gepubliceerd", "published";
    /// When the people counted were born: {from}, {to}.
    BORN = "Geteld zijn mensen in Nederland, geboren van {from} tot en met {to}.", "Counted are people in the Netherlands born from {from} to {to}.";
    /// What a published figure in the whole country is of.
    COUNTRY = "heel Nederland", "the whole country";

    /// A line of everyone.
    LINE_EVERYONE = "iedereen", "everyone";
    /// A line of a group.
    LINE_NONE = "beide ouders geboren in Nederland", "both parents born in the Netherlands";
    /// A line of a group.
    LINE_ANY = "ouder geboren buiten Nederland", "parent born abroad";
    /// A line of a group.
    LINE_TURKEY = "ouder geboren in Turkije", "parent born in Turkey";
    /// A line of a group.
    LINE_MOROCCO = "ouder geboren in Marokko", "parent born in Morocco";
    /// A line of a group.
    LINE_SURINAME = "ouder geboren in Suriname", "parent born in Suriname";
    /// A line of a group.
    LINE_DUTCH_CARIBBEAN = "ouder geboren in Caribisch Nederland", "parent born in the Dutch Caribbean";
    /// A line of boys.
    LINE_MALE = "jongens", "boys";
    /// A line of girls.
    LINE_FEMALE = "meisjes", "girls";
    /// A line of a household.
    LINE_ONE_PARENT = "één ouder", "one parent";
    /// A line of a household.
    LINE_TWO_PARENTS = "twee ouders", "two parents";
    /// A line of a neighbourhood: {percentile}.
    LINE_NEIGHBOURHOOD = "buurt op {percentile}", "neighbourhood at {percentile}";

    /// Under the axis of incomes.
    GRADIENT_AXIS = "Inkomen van de ouders: plaats op een rij van 100, van laag naar hoog", "Parents’ income: place in a row of 100, from low to high";
    /// The same where there is little room.
    GRADIENT_AXIS_SHORT = "Inkomen ouders, van laag (1) naar hoog (100)", "Parents’ income, from low (1) to high (100)";
    /// Heading of the percentiles in the table.
    GRADIENT_PERCENTILE = "plaats van 100 in inkomen", "place of 100 in income";
    /// Heading of the euros in the table.
    GRADIENT_INCOME = "inkomen van de ouders", "parents’ income";
    /// Heading of a line in the table: {side}, {name}.
    GRADIENT_LINE = "{side}: {name}", "{side}: {name}";
    /// Caption of the table of lines: {outcome}.
    GRADIENT_TABLE = "{outcome}, naar inkomen van de ouders: schatting van het model met marge (90%)", "{outcome}, by parents’ income: estimate of the model with its margin (90%)";
    /// Caption of the table of dots: {outcome}.
    GRADIENT_DOTS = "{outcome}: gepubliceerde cijfers", "{outcome}: published figures";
    /// Heading of whom a dot is about.
    GRADIENT_WHO = "wie", "who";
    /// Heading of the figures.
    FIGURE = "cijfer", "figure";
    /// Title of a point on a line: {percentile}, {euros}.
    GRADIENT_POINT = "Ouders op plaats {percentile} van 100, ongeveer {euros} per jaar", "Parents at place {percentile} of 100, about {euros} a year";
    /// Incomes behind a dot: {euros}.
    GRADIENT_EUROS = "ouders samen gemiddeld {euros} per jaar", "parents together {euros} a year on average";
    /// Note: one line.
    GRADIENT_ONE_LINE = "Eén lijn, want A en B verschillen alleen in inkomen.", "One line, because A and B differ in income alone.";
    /// Note: one line, and one place on it.
    GRADIENT_SAME = "Eén lijn, want A en B zijn gelijk.", "One line, because A and B are the same.";
    /// Note: two lines: {a}, {b}.
    GRADIENT_TWO_LINES = "Doorgetrokken lijn: A ({a}). Gestreepte lijn: B ({b}).", "Solid line: A ({a}). Dashed line: B ({b}).";
    /// Note: the band.
    GRADIENT_BAND = "De band is de marge van de schatting (90%).", "The band is the margin of the estimate (90%).";
    /// Note: the dots.
    GRADIENT_DOTS_NOTE = "Elke stip is een gepubliceerd cijfer over een groep kinderen in heel Nederland.", "Each dot is a published figure on a group of children in the whole country.";
    /// Note: dots of a place: {place}.
    GRADIENT_PLACE_DOTS = "Open rondjes zijn gepubliceerde cijfers voor {place}.", "Open circles are published figures for {place}.";
    /// Note: why there are no dots: {side}.
    GRADIENT_NO_DOTS = "Bij {side} staan geen stippen: de gepubliceerde cijfers zijn van heel Nederland, van jongens en meisjes samen en van alle huishoudens samen.", "There are no dots with {side}: the published figures are of the whole country, of boys and girls together and of all households together.";
    /// Note: no dots because nothing was published: {name}.
    GRADIENT_NONE_PUBLISHED = "Voor deze groep ({name}) zijn hierover geen cijfers gepubliceerd.", "No figures on this were published for this group ({name}).";
    /// Note: dots belong to today's rule.
    GRADIENT_TODAY = "De stippen horen bij de regel van nu, selectie op 12 jaar.", "The dots belong to today’s rule, selection at 12.";
    /// Summary for people: {outcome}, {pa}, {va}, {pb}, {vb}.
    GRADIENT_SUMMARY = "{outcome}. A, ouders op plaats {pa} van 100 in inkomen: {va}. B, ouders op plaats {pb}: {vb}.", "{outcome}. A, parents at place {pa} of 100 in income: {va}. B, parents at place {pb}: {vb}.";
    /// What it shows: {definition}, {born}.
    GRADIENT_SHOWS = "{definition} {born} Hun ouders staan op een rij van 100, van het laagste tot het hoogste inkomen. De lijn is de schatting van het model.", "{definition} {born} Their parents stand in a row of 100, from the lowest to the highest income. The line is the estimate of the model.";
    /// What I see, people: {left_euros}, {predicate}, {right_euros}, {right}.
    GRADIENT_SEE = "Helemaal links verdienen ouders samen ongeveer {left_euros} per jaar: van 100 van hun kinderen {predicate}. Helemaal rechts verdienen ouders ongeveer {right_euros}: daar zijn het er {right}.", "At the far left parents together earn about {left_euros} a year: of 100 of their children, {predicate}. At the far right parents earn about {right_euros}: there it is {right}.";
    /// What I see, money: {left_euros}, {predicate}, {right_euros}, {right}.
    GRADIENT_SEE_MONEY = "Helemaal links verdienen ouders samen ongeveer {left_euros} per jaar: hun kinderen {predicate}. Helemaal rechts verdienen ouders ongeveer {right_euros}: daar is het {right}.", "At the far left parents together earn about {left_euros} a year: their children {predicate}. At the far right parents earn about {right_euros}: there it is {right}.";
    /// What I see, continued for two lines: {left}, {right}.
    GRADIENT_SEE_SECOND = "Dat is de lijn van A. De lijn van B begint links bij {left} en eindigt rechts bij {right}.", "That is the line of A. The line of B starts at {left} on the left and ends at {right} on the right.";
    /// Is this a cause.
    GRADIENT_CAUSE = "Dat kun je hieraan niet zien. De lijn laat zien wat samengaat met het inkomen van ouders. Met inkomen gaat van alles mee: waar je woont, welke scholen er zijn, wat anderen van kinderen verwachten. Wat er verandert als alleen het inkomen verandert, staat hier niet. Het zijn gemiddelden: bij elk inkomen lopen kinderen ver uiteen.", "This cannot show it. The line shows what goes together with parents’ income. Much comes along with income: where you live, which schools there are, what others expect of children. What would change if income alone changed is not in it. These are averages: at every income children differ widely.";
}

/// What the axis of a unit counts.
pub const fn axis_name(unit: Unit) -> Bilingual {
    match unit {
        Unit::Percent => OF_CHILDREN,
        Unit::EuroPerYear => EUROS_A_YEAR,
        Unit::EuroPerHour => EUROS_AN_HOUR,
        Unit::Euro => EUROS,
    }
}

/// A group as the name of a line; nothing for everyone.
pub fn group_line(language: Language, group: Group) -> Option<&'static str> {
    let words = match group {
        Group::All => return None,
        Group::None => LINE_NONE,
        Group::Any => LINE_ANY,
        Group::Turkey => LINE_TURKEY,
        Group::Morocco => LINE_MOROCCO,
        Group::Suriname => LINE_SURINAME,
        Group::DutchCaribbean => LINE_DUTCH_CARIBBEAN,
    };
    Some(words.in_language(language))
}

/// A sex as the name of a line; nothing for everyone.
pub fn sex_line(language: Language, sex: Sex) -> Option<&'static str> {
    match sex {
        Sex::All => None,
        Sex::Male => Some(LINE_MALE.in_language(language)),
        Sex::Female => Some(LINE_FEMALE.in_language(language)),
    }
}

/// A household as the name of a line; nothing for everyone.
pub fn household_line(language: Language, household: Household) -> Option<&'static str> {
    match household {
        Household::All => None,
        Household::OneParent => Some(LINE_ONE_PARENT.in_language(language)),
        Household::TwoParents => Some(LINE_TWO_PARENTS.in_language(language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<&str> {
        let inside = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        let mut names: Vec<&str> = inside.map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        for (name, text) in ALL {
            assert!(!text.dutch.is_empty() && !text.english.is_empty(), "{name}");
            assert_eq!(places(text.dutch), places(text.english), "{name}");
        }
    }
}
