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
    /// Name of a mark that can be moved: {side}.
    GRADIENT_GRIP = "Situatie {side}, inkomen van de ouders", "Situation {side}, parents’ income";
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
    /// The left end of a line inside a sentence.
    GRADIENT_FAR_LEFT = "helemaal links", "at the far left";
    /// The right end of a line inside a sentence.
    GRADIENT_FAR_RIGHT = "helemaal rechts", "at the far right";
    /// The published figure furthest to the left.
    GRADIENT_FIRST_DOT = "bij de eerste stip van links", "at the first dot from the left";
    /// The published figure furthest to the right.
    GRADIENT_LAST_DOT = "bij de eerste stip van rechts", "at the first dot from the right";
    /// What I see, people: {left}, {left_euros}, {predicate}, {right}, {right_euros}, {right_count}.
    GRADIENT_SEE = "{left} verdienen ouders samen ongeveer {left_euros} per jaar: van 100 van hun kinderen {predicate}. {right} verdienen ouders ongeveer {right_euros}: daar zijn het er {right_count}.", "{left} parents together earn about {left_euros} a year: of 100 of their children, {predicate}. {right} parents earn about {right_euros}: there it is {right_count}.";
    /// What I see, money: {left}, {left_euros}, {predicate}, {right}, {right_euros}, {right_count}.
    GRADIENT_SEE_MONEY = "{left} verdienen ouders samen ongeveer {left_euros} per jaar: hun kinderen {predicate}. {right} verdienen ouders ongeveer {right_euros}: daar is het {right_count}.", "{left} parents together earn about {left_euros} a year: their children {predicate}. {right} parents earn about {right_euros}: there it is {right_count}.";
    /// What I see, continued for two lines: {left}, {left_count}, {right}, {right_count}.
    GRADIENT_SEE_SECOND = "Dat is de lijn van A. De lijn van B staat {left} op {left_count} en {right} op {right_count}.", "That is the line of A. The line of B stands at {left_count} {left} and at {right_count} {right}.";
    /// What I see, where a line goes on beyond its published figures.
    GRADIENT_SEE_BEYOND = "Waar geen stippen meer staan en de band breed is, is een lijn heel onzeker. Zulke einden lezen we niet voor.", "Where there are no more dots and the band is wide, a line is very uncertain. We do not read such ends aloud.";
    /// What I see, where an end of a line is uncertain and no published figure helps: {line}, {where}.
    GRADIENT_SEE_UNCERTAIN = "Let op: {line} is {where} heel onzeker. De band is daar breed.", "Mind: {line} is very uncertain {where}. The band is wide there.";
    /// The only line, inside a sentence.
    GRADIENT_THE_LINE = "de lijn", "the line";
    /// The line of a side, inside a sentence: {side}.
    GRADIENT_LINE_OF = "de lijn van {side}", "the line of {side}";
    /// Is this a cause.
    GRADIENT_CAUSE = "Dat kun je hieraan niet zien. De lijn laat zien wat samengaat met het inkomen van ouders. Met inkomen gaat van alles mee: waar je woont, welke scholen er zijn, wat anderen van kinderen verwachten. Wat er verandert als alleen het inkomen verandert, staat hier niet. Het zijn gemiddelden: bij elk inkomen lopen kinderen ver uiteen.", "This cannot show it. The line shows what goes together with parents’ income. Much comes along with income: where you live, which schools there are, what others expect of children. What would change if income alone changed is not in it. These are averages: at every income children differ widely.";

    /// A circumstance.
    CIRCUMSTANCE_INCOME = "inkomen van de ouders", "parents’ income";
    /// The same as a label.
    LABEL_INCOME = "Inkomen van de ouders", "Parents’ income";
    /// A circumstance.
    CIRCUMSTANCE_NEIGHBOURHOOD = "buurt", "neighbourhood";
    /// The same as a label.
    LABEL_NEIGHBOURHOOD = "Buurt", "Neighbourhood";
    /// A circumstance.
    CIRCUMSTANCE_GROUP = "migratieachtergrond", "migration background";
    /// The same as a label.
    LABEL_GROUP = "Migratieachtergrond", "Migration background";
    /// A circumstance.
    CIRCUMSTANCE_SEX = "jongen of meisje", "boy or girl";
    /// The same as a label.
    LABEL_SEX = "Jongen of meisje", "Boy or girl";
    /// A circumstance.
    CIRCUMSTANCE_HOUSEHOLD = "één of twee ouders", "one or two parents";
    /// The same as a label.
    LABEL_HOUSEHOLD = "Eén of twee ouders", "One or two parents";
    /// What a circumstance is in A and in B: {a}, {b}.
    CHANGE = "{a} → {b}", "{a} → {b}";
    /// The average neighbourhood as an end of a change.
    AVERAGE_NEIGHBOURHOOD = "gemiddelde buurt", "average neighbourhood";
    /// Heading of the parts in the table.
    DECOMPOSITION_PART = "onderdeel", "part";
    /// Caption of the table: {outcome}.
    DECOMPOSITION_TABLE = "{outcome}: van A naar B, per omstandigheid; verschillen bij procenten in procentpunten, met marge (90%)", "{outcome}: from A to B, by circumstance; differences between percentages in percentage points, with their margin (90%)";
    /// Note: how to read the steps.
    DECOMPOSITION_NOTE = "Van A naar B in stappen: elke balk is het deel van het verschil dat met één omstandigheid samengaat. De dunne lijn met streepjes is de marge (90%).", "From A to B in steps: each bar is the part of the gap that goes with one circumstance. The thin line with end strokes is the margin (90%).";
    /// Note where A and B are the same.
    DECOMPOSITION_SAME = "A en B zijn gelijk. Er is geen verschil om te verdelen.", "A and B are the same. There is no gap to divide.";
    /// Summary: {gap}, {parts}.
    DECOMPOSITION_SUMMARY = "Het verschil tussen A en B is {gap}. Daarvan gaat samen met {parts}.", "The gap between A and B is {gap}. Of this, going with {parts}.";
    /// One part in the summary: {name}, {share}.
    DECOMPOSITION_SUMMARY_PART = "{name} {share}", "{name} {share}";
    /// What it shows: {definition}, {born}.
    DECOMPOSITION_SHOWS = "{definition} {born} Het verschil tussen A en B is verdeeld over de omstandigheden waarin zij verschillen. De uitkomst hangt af van de volgorde waarin je die langsgaat. Daarom is het gemiddelde van alle volgordes genomen (Shapley-waarden). Zo tellen de delen precies op tot het verschil.", "{definition} {born} The gap between A and B is divided over the circumstances in which they differ. The outcome depends on the order in which you take them. So the mean of all orders is taken (Shapley values). That way the parts add up to the gap exactly.";
    /// What I see, several parts: {largest}, {most}, {smallest}, {least}.
    DECOMPOSITION_SEE = "Het grootste deel, de donkerste balk, gaat samen met {largest}: {most}. Het kleinste deel gaat samen met {smallest}: {least}.", "The largest part, the darkest bar, goes with {largest}: {most}. The smallest part goes with {smallest}: {least}.";
    /// What I see, where parts point both ways.
    DECOMPOSITION_SEE_BOTH_WAYS = "Delen met een plus en een min werken tegen elkaar in.", "Parts with a plus and parts with a minus work against each other.";
    /// What I see, one part: {largest}, {most}.
    DECOMPOSITION_SEE_ONE = "Het hele verschil, {most}, gaat samen met {largest}, want A en B verschillen alleen daarin.", "The whole gap, {most}, goes with {largest}, because A and B differ in that alone.";
    /// Is this a cause.
    DECOMPOSITION_CAUSE = "Nee. Een deel zegt waarmee een verschil samengaat, niet wat er gebeurt als je die omstandigheid verandert. Wie elders gaat wonen, neemt niet het cijfer van die buurt over. En wat hier niet gemeten is, zoals de opleiding of het vermogen van ouders, zit verborgen in de delen die er wel staan.", "No. A part says what a gap goes with, not what happens if you change that circumstance. Who moves elsewhere does not take over that neighbourhood’s figure. And what is not measured here, such as parents’ education or wealth, hides in the parts that are.";

    /// Over the axis of gaps.
    SELECTION_AXIS = "verschil tussen A en B, van de 100 kinderen", "gap between A and B, of 100 children";
    /// Over the axis of gaps in money.
    SELECTION_AXIS_MONEY = "verschil tussen A en B", "gap between A and B";
    /// Under the axis of ages.
    SELECTION_YEARS = "leeftijd van selectie", "age of selection";
    /// The age of today.
    SELECTION_TODAY = "nu", "today";
    /// Name of a line.
    SELECTION_CENTRAL = "midden van de studies", "middle of the studies";
    /// The same where there is little room.
    SELECTION_CENTRAL_SHORT = "midden", "middle";
    /// The same where there is little room.
    SELECTION_FINLAND_SHORT = "Finland", "Finland";
    /// Name of a line.
    SELECTION_FINLAND = "zoals in Finland", "as in Finland";
    /// Name of a line.
    SELECTION_NONE = "geen effect", "no effect";
    /// Title of a point: {years}.
    SELECTION_AT = "Selectie op {years} jaar", "Selection at {years}";
    /// Where the fan comes from.
    SELECTION_SOURCE = "Denkoefening met studies uit andere landen", "Thought experiment with studies from other countries";
    /// Why an outcome does not move.
    SELECTION_BEFORE = "Dit is gemeten voordat leerlingen over schoolsoorten worden verdeeld. Daarom verandert het verschil hier niet.", "This was measured before pupils are sorted into school tracks. So the gap does not change here.";
    /// Note: the fan.
    SELECTION_NOTE = "De band is de marge (90%): de onzekerheid van de schatting en de spreiding tussen de studies samen. De ruit is jouw keuze.", "The band is the margin (90%): the uncertainty of the estimate and the spread between studies together. The diamond is your choice.";
    /// Note: the level stays.
    SELECTION_LEVEL_NOTE = "Het gemiddelde van alle kinderen blijft in deze denkoefening gelijk. Onder 12 jaar is er minder onderzoek dan erboven.", "In this thought experiment the average of all children stays the same. There is less research below 12 than above it.";
    /// Caption of the table: {outcome}.
    SELECTION_TABLE = "{outcome}: verschil B min A bij andere leeftijden van selectie; bij procenten in procentpunten", "{outcome}: gap B minus A at other ages of selection; between percentages in percentage points";
    /// Summary: {years}, {gap}, {first_years}, {first}, {last_years}, {last}.
    SELECTION_SUMMARY = "Bij selectie op {years} jaar is het verschil tussen A en B {gap}; op {first_years} jaar zou het {first} zijn, op {last_years} jaar {last}.", "With selection at {years} the gap between A and B is {gap}; at {first_years} it would be {first}, at {last_years} {last}.";
    /// Summary of an outcome before selection: {gap}.
    SELECTION_SUMMARY_BEFORE = "Het verschil tussen A en B is {gap} en verandert niet met de leeftijd van selectie, want dit is daarvoor gemeten.", "The gap between A and B is {gap} and does not change with the age of selection, because this was measured before it.";
    /// What it shows: {definition}, {born}.
    SELECTION_SHOWS = "{definition} {born} Je ziet het verschil tussen A en B als leerlingen eerder of later over schoolsoorten werden verdeeld. Geen voorspelling: een rekensom met wat in andere landen en andere tijden is gevonden.", "{definition} {born} You see the gap between A and B if pupils were sorted into school tracks earlier or later. Not a forecast: a sum with what was found in other countries and other times.";
    /// What I see: {first_years}, {first}, {last_years}, {last}, {none}, {finland}.
    SELECTION_SEE = "Links, bij selectie op {first_years} jaar, is het verschil {first}. Rechts, bij {last_years} jaar, {last}. Ging het zoals in Finland, dan {finland}. Heeft de leeftijd geen effect, dan {none}.", "On the left, with selection at {first_years}, the gap is {first}. On the right, at {last_years}, {last}. If it went as in Finland, {finland}. If the age has no effect, {none}.";
    /// What I see before selection: {gap}.
    SELECTION_SEE_BEFORE = "De lijn is vlak: het verschil is {gap}, bij elke leeftijd van selectie.", "The line is flat: the gap is {gap}, whatever the age of selection.";
    /// Is this a cause.
    SELECTION_CAUSE = "Dat is onzeker. In Finland werden verschillen kleiner toen selectie van 11 naar 16 jaar ging, maar daar veranderde tegelijk meer. Andere goede studies vinden niets, of alleen iets bij zonen of bij één maat. Nederlands onderzoek gaat over één of twee jaar later kiezen in een gemengde brugklas, en over het gemiddelde. Dat ‘nu 12’ staat, betekent niet dat iedereen op 12 vastligt: brugklassen en overstappen bestaan al.", "That is uncertain. In Finland gaps became smaller when selection went from 11 to 16, but more changed there at the same time. Other good studies find nothing, or something for sons or for one measure alone. Dutch research is about choosing one or two years later in a mixed first class, and about the average. That it says ‘today 12’ does not mean that everyone is fixed at 12: mixed classes and moves between tracks already exist.";

    /// A thread of the life course.
    THREAD_HIGHER_EDUCATION = "Naar hbo of universiteit", "Towards hbo or university";
    /// A thread of the life course.
    THREAD_UNIVERSITY = "Naar de universiteit", "Towards university";
    /// A thread of the life course.
    THREAD_INCOME_AND_HOME = "Werk, inkomen en wonen", "Work, income and home";
    /// An age: {years}.
    LIFE_YEARS = "{years} jaar", "{years} years";
    /// Heading of ages in the table.
    LIFE_AGE = "leeftijd", "age";
    /// Heading of outcomes in the table.
    LIFE_OUTCOME = "waar het om gaat", "what it is about";
    /// Heading of years of birth in the table.
    LIFE_BORN = "geboren", "born";
    /// Over the rows of money.
    LIFE_OWN_SCALE = "in euro, elke rij een eigen schaal", "in euros, each row with its own scale";
    /// Over the gaps.
    LIFE_GAP = "verschil", "gap";
    /// Caption of the table: {thread}.
    LIFE_TABLE = "{thread}: situatie A en B langs de levensloop; verschil B min A, bij procenten in procentpunten", "{thread}: situation A and B along the life course; gap B minus A, between percentages in percentage points";
    /// Note: what is drawn.
    LIFE_NOTE = "A is rond, B is vierkant. Een lijntje met een streepje aan het eind is de marge van de schatting (90%). Zie je geen lijntje, dan is de marge kleiner dan het teken. In de tabel staan alle marges.", "A is round, B is square. A thin line that ends in a stroke is the margin of the estimate (90%). Where you see none, the margin is smaller than the mark. The table has all margins.";
    /// The same where no margin is large enough to be seen.
    LIFE_NOTE_HIDDEN = "A is rond, B is vierkant. De marges van de schatting (90%) zijn kleiner dan de tekens. Je vindt ze in de tabel.", "A is round, B is square. The margins of the estimate (90%) are smaller than the marks. You find them in the table.";
    /// Note: cohorts differ.
    LIFE_COHORTS = "Let op: elke leeftijd is een andere groep mensen, geboren in andere jaren. Niemand is van 11 tot 35 gevolgd.", "Mind: each age is another group of people, born in other years. Nobody was followed from 11 to 35.";
    /// Note: the place has no figures for some outcomes: {names}.
    LIFE_REPLACED = "Voor de gekozen plaats zijn hierover geen cijfers gepubliceerd: {names}. Daar zie je de gemeente of het gemiddelde.", "For the chosen place no figures were published on: {names}. There you see the municipality or the average.";
    /// One station in the summary: {years}, {name}, {a}, {b}.
    LIFE_SUMMARY_PART = "{years} jaar, {name}: A {a}, B {b}", "{years} years, {name}: A {a}, B {b}";
    /// Summary: {thread}, {parts}.
    LIFE_SUMMARY = "{thread}. {parts}.", "{thread}. {parts}.";
    /// Years of birth at an age: {years}, {from}, {to}.
    LIFE_COHORT = "{years} jaar: geboren {from}–{to}", "{years} years: born {from}–{to}";
    /// What it shows: {cohorts}.
    LIFE_SHOWS = "Voor situatie A en B: welk deel van de kinderen op elke leeftijd op weg is naar hoger onderwijs, van de toets in groep 8 tot het diploma. Geteld zijn mensen in Nederland ({cohorts}).", "For situation A and B: which share of children is on the way to higher education at each age, from the test at the end of primary school to the degree. Counted are people in the Netherlands ({cohorts}).";
    /// What it shows, for work and home: {cohorts}.
    LIFE_SHOWS_HOME = "Voor situatie A en B: een startkwalificatie op 21, en werk, inkomen en wonen op 35. Geteld zijn mensen in Nederland ({cohorts}).", "For situation A and B: a starting qualification at 21, and work, income and home at 35. Counted are people in the Netherlands ({cohorts}).";
    /// What I see: {least}, {least_name}, {least_years}, {most}, {most_name}, {most_years}.
    LIFE_SEE = "Het verschil is het kleinst bij ‘{least_name}’ op {least_years} jaar: {least}. Het is het grootst bij ‘{most_name}’ op {most_years} jaar: {most}.", "The gap is smallest at ‘{least_name}’ at {least_years}: {least}. It is largest at ‘{most_name}’ at {most_years}: {most}.";
    /// Is this a cause.
    LIFE_CAUSE = "Nee. Dat een verschil op 11 jaar op dat van 16 lijkt, zegt niet dat het ene het andere veroorzaakt. De mensen van 35 gingen naar school toen regels en tijden anders waren. Wat scholen, regels en verwachtingen onderweg doen, kun je hieruit niet aflezen.", "No. That a gap at 11 resembles the one at 16 does not say that one causes the other. The people of 35 went to school when rules and times were different. What schools, rules and expectations do along the way cannot be read from this.";

    /// Over the bars under the map.
    PLACES_BARS = "hoeveel gemeenten welk cijfer hebben", "how many municipalities have which figure";
    /// A municipality without a figure.
    PLACES_MISSING = "niet gepubliceerd", "not published";
    /// Heading of names in the table.
    PLACES_PLACE = "gemeente", "municipality";
    /// Whom the map is about: {who}.
    PLACES_CHILDREN = "kinderen {who}", "children {who}";
    /// Note: whom the map is about: {who}.
    PLACES_WHO = "De kaart gaat over {who}, zoals bij A.", "The map is about {who}, as in A.";
    /// Note: hexagons and tones.
    PLACES_NOTE = "Elke zeshoek is een gemeente, allemaal even groot en ongeveer op hun plek. De balken laten zien welke tint bij welk cijfer hoort; een tint is geen oordeel.", "Each hexagon is a municipality, all the same size and about where they lie. The bars show which tone goes with which figure; a tone is no judgement.";
    /// Note: the region alone.
    PLACES_REGION = "Hierover zijn alleen voor plaatsen in de regio Amsterdam cijfers gepubliceerd. Daarom zie je alleen die regio.", "On this, figures were published for places in the Amsterdam region alone. So you see that region only.";
    /// Note: cells without a figure.
    PLACES_MISSING_NOTE = "Een lege zeshoek met een streep: voor deze gemeente is geen cijfer gepubliceerd, bijvoorbeeld omdat er te weinig kinderen zijn.", "An empty hexagon with a stroke: no figure was published for this municipality, for example because there are too few children.";
    /// There is nothing to show.
    PLACES_NONE = "Hierover zijn geen cijfers van gemeenten gepubliceerd.", "No figures of municipalities were published on this.";
    /// Caption of the table: {outcome}, {who}.
    PLACES_TABLE = "{outcome}, {who}: schatting per gemeente met marge (90%), op alfabet", "{outcome}, {who}: estimate by municipality with its margin (90%), in alphabetical order";
    /// Summary: {outcome}, {who}, {count}, {first}, {third}.
    PLACES_SUMMARY = "{outcome}: kaart van {count} gemeenten voor {who}. In de helft van de gemeenten ligt het cijfer tussen {first} en {third}.", "{outcome}: map of {count} municipalities for {who}. In half of the municipalities the figure lies between {first} and {third}.";
    /// What it shows: {definition}, {born}, {who}.
    PLACES_SHOWS = "{definition} {born} De kaart gaat over {who}. Bij elke gemeente staat de schatting voor kinderen die daar opgroeiden, waar zij later ook woonden.", "{definition} {born} The map is about {who}. Each municipality has the estimate for children who grew up there, wherever they lived later.";
    /// What I see: {lowest}, {first}, {third}, {highest}.
    PLACES_SEE = "De balken lopen van {lowest} tot {highest}. In de helft van de gemeenten ligt het cijfer tussen {first} en {third}.", "The bars run from {lowest} to {highest}. In half of the municipalities the figure lies between {first} and {third}.";
    /// What I see of a side: {side}, {place}, {value}.
    PLACES_SEE_SIDE = "{side} ({place}) staat bij {value}.", "{side} ({place}) stands at {value}.";
    /// Is this a cause.
    PLACES_CAUSE = "Nee. Een plaats gaat samen met een cijfer, maar dat komt niet alleen door die plaats. Wie er woont, welke scholen en welk werk er zijn, en wat ouders gestudeerd hebben, telt allemaal mee. Van een kaart kun je niet aflezen wat er verandert als een kind verhuist. En marges overlappen: kleine verschillen tussen gemeenten zeggen niets.", "No. A place goes together with a figure, but not because of that place alone. Who lives there, which schools and which work there are, and what parents studied all count. A map cannot show what changes when a child moves. And margins overlap: small differences between municipalities say nothing.";

    /// A degree, in short.
    DEGREE_NEITHER = "geen van beide", "neither";
    /// A degree, in short.
    DEGREE_HBO = "hbo", "hbo";
    /// A degree, in short.
    DEGREE_UNIVERSITY = "universiteit", "university";
    /// A degree in full.
    DEGREE_NEITHER_LONG = "ouders zonder diploma van hbo of universiteit", "parents without a degree of hbo or university";
    /// A degree in full.
    DEGREE_HBO_LONG = "hoogste diploma van een ouder: hbo", "highest degree of a parent: hbo";
    /// A degree in full.
    DEGREE_UNIVERSITY_LONG = "hoogste diploma van een ouder: universiteit", "highest degree of a parent: university";
    /// Caption of the table: {who}, {years}.
    EDUCATION_TABLE = "Naar het hoogste diploma van de ouders, {years} jaar, {who}, heel Nederland: gepubliceerde cijfers", "By the highest degree of the parents, {years} years, {who}, the whole country: published figures";
    /// Note: whom the marks are about: {who}.
    EDUCATION_NOTE = "Gepubliceerde cijfers over heel Nederland ({who}). Rondje: geen ouder heeft een diploma van hbo of universiteit. Ruit: hbo is het hoogste. Stip: universiteit is het hoogste.", "Published figures for the whole country ({who}). Circle: no parent has a degree of hbo or university. Diamond: hbo is the highest. Dot: university is the highest.";
    /// Note: apart from the model.
    EDUCATION_NO_INCOME = "Deze cijfers staan los van de schuiven: bij dit onderscheid is geen inkomen gepubliceerd, dus het zit niet in het model.", "These figures stand apart from the sliders: no income was published with this distinction, so it is not in the model.";
    /// Note: A and B are of different groups.
    EDUCATION_EVERYONE = "A en B verschillen in achtergrond. Daarom staat hier iedereen.", "A and B differ in background. So this shows everyone.";
    /// Note: another age than the page's.
    EDUCATION_OTHER_AGE = "Voor 16, 21 en 35 jaar zijn geen cijfers naar diploma van de ouders gepubliceerd. Je ziet groep 8; de vetgedrukte regel ligt er het dichtst bij.", "No figures by parents’ degree were published for 16, 21 and 35. You see the end of primary school; the line in bold is the nearest.";
    /// Summary: {name}, {who}, {neither}, {hbo}, {university}.
    EDUCATION_SUMMARY = "{name} ({who}), van de 100 kinderen: {neither} als geen ouder een diploma van hbo of universiteit heeft, {hbo} als hbo het hoogste diploma is, {university} als dat universiteit is.", "{name} ({who}), of 100 children: {neither} if no parent has a degree of hbo or university, {hbo} if hbo is the highest degree, {university} if it is university.";
    /// What it shows: {definition}, {born}.
    EDUCATION_SHOWS = "{definition} {born} De kinderen zijn verdeeld naar het hoogste diploma van een van hun ouders. Bij elke regel staat een andere uitkomst.", "{definition} {born} The children are divided by the highest degree of either parent. Each line is another outcome.";
    /// What I see: {name}, {neither}, {hbo}, {university}.
    EDUCATION_SEE = "Kijk naar de vetgedrukte regel, ‘{name}’. Van de 100 kinderen van ouders zonder diploma van hbo of universiteit zijn het er {neither}. Met een hbo-diploma van een ouder {hbo}, met een diploma van de universiteit {university}.", "Look at the line in bold, ‘{name}’. Of 100 children of parents without a degree of hbo or university it is {neither}. With a parent’s degree of hbo {hbo}, with a degree of university {university}.";
    /// Is this a cause.
    EDUCATION_CAUSE = "Nee. Ouders met een diploma hebben vaak ook meer te besteden, kennen het schoolsysteem beter en wonen in andere buurten. Bij dezelfde toetsuitslag krijgen kinderen soms een ander advies, afhankelijk van wat de school van thuis verwacht. Wat het diploma zelf doet, kun je hieruit niet aflezen.", "No. Parents with a degree often have more to spend too, know the school system better and live in other neighbourhoods. With the same test result children are sometimes given other advice, depending on what the school expects of home. What the degree itself does cannot be read from this.";

    /// Over the axis of gradients.
    COUNTRIES_AXIS = "wiskundepunten verschil per stap in thuissituatie (ESCS), PISA 2003", "mathematics points per step in home background (ESCS), PISA 2003";
    /// A gradient: {n}.
    COUNTRIES_POINTS = "{n} punten per stap", "{n} points per step";
    /// Heading of names in the table.
    COUNTRIES_COUNTRY = "land", "country";
    /// Heading of gradients in the table.
    COUNTRIES_GRADIENT = "punten per stap ESCS", "points per step of ESCS";
    /// Heading of standard errors in the table.
    COUNTRIES_ERROR = "standaardfout", "standard error";
    /// Caption of the table.
    COUNTRIES_TABLE = "Leeftijd van eerste selectie (OESO, 2009) en verschil in wiskunde naar thuissituatie (PISA 2003, eigen berekening)", "Age of first selection (OECD, 2009) and difference in mathematics by home background (PISA 2003, own calculation)";
    /// Source of a point.
    COUNTRIES_SOURCE = "Bron: PISA 2003, leerlingbestand, eigen berekening; leeftijd: OESO, PISA 2009, deel IV, tabel IV.3.2a", "Source: PISA 2003, student file, own calculation; age: OECD, PISA 2009, volume IV, table IV.3.2a";
    /// Note: a comparison of countries.
    COUNTRIES_WARNING = "Let op: dit vergelijkt landen, geen regels. Landen verschillen in veel meer dan de leeftijd van selectie. De streepjeslijn is de rechte lijn die het best bij de stippen past; elk streepje bij een stip is de marge (90%).", "Mind: this compares countries, not rules. Countries differ in much more than the age of selection. The dashed line is the straight line that fits the dots best; the stroke at each dot is its margin (90%).";
    /// Note: one age hides a lot.
    COUNTRIES_HIDES = "Eén leeftijd per land verbergt veel. Nederland heeft gemengde brugklassen tot 13 of 14 jaar, in Duitsland verschilt het per deelstaat, België heeft twee stelsels. Frankrijk staat er niet bij, want daarvan geeft de OESO geen leeftijd.", "One age for a country hides a lot. The Netherlands has mixed first classes up to 13 or 14, in Germany it differs by state, Belgium has two systems. France is missing, because the OECD gives no age for it.";
    /// Note: other means.
    COUNTRIES_OTHER_MEANS = "Bij 16 jaar staan ook landen die op andere manieren sterk selecteren, zoals het Verenigd Koninkrijk, de Verenigde Staten en Nieuw-Zeeland.", "At 16 there are also countries that select strongly by other means, such as the United Kingdom, the United States and New Zealand.";
    /// Summary: {age}, {gradient}, {low_name}, {low}, {high_name}, {high}.
    COUNTRIES_SUMMARY = "29 landen. In Nederland, met selectie op {age} jaar, schelen leerlingen {gradient} wiskundepunten per stap in thuissituatie; het loopt van {low} ({low_name}) tot {high} ({high_name}).", "29 countries. In the Netherlands, with selection at {age}, pupils differ by {gradient} mathematics points per step in home background; it runs from {low} ({low_name}) to {high} ({high_name}).";
    /// What it shows.
    COUNTRIES_SHOWS = "Vijftienjarigen die in 2003 meededen aan PISA. Van boven naar beneden: hoeveel wiskundepunten leerlingen verschillen als hun thuissituatie één stap verschilt (ESCS: opleiding en beroep van ouders en bezit thuis; een stap is één standaardafwijking). Van links naar rechts: de leeftijd waarop leerlingen voor het eerst over schoolsoorten worden verdeeld. Eigen berekening uit het leerlingbestand met de eerste van vijf scores; de cijfers van de OESO zelf wijken enkele tienden af.", "Fifteen-year-olds who took part in PISA in 2003. From top to bottom: by how many mathematics points pupils differ if their home background differs by one step (ESCS: parents’ education and occupation and possessions at home; a step is one standard deviation). From left to right: the age at which pupils are first sorted into school types. Own calculation from the student file with the first of five scores; the OECD’s own figures differ by a few tenths.";
    /// What I see: {low_name}, {low}, {low_age}, {high_name}, {high}, {high_age}, {age}, {gradient}.
    COUNTRIES_SEE = "De laagste stip is {low_name}: {low} punten bij selectie op {low_age} jaar. De hoogste is {high_name}: {high} punten bij {high_age} jaar. Nederland staat op {gradient} punten bij {age} jaar. Naar rechts liggen de stippen gemiddeld iets lager, maar bij elke leeftijd lopen ze ver uiteen.", "The lowest dot is {low_name}: {low} points with selection at {low_age}. The highest is {high_name}: {high} points at {high_age}. The Netherlands is at {gradient} points at {age}. To the right the dots lie somewhat lower on average, but at every age they lie far apart.";
    /// Is this a cause.
    COUNTRIES_CAUSE = "Nee. Dat landen met latere selectie gemiddeld kleinere verschillen hebben, kan ook door iets anders komen: inkomensverschillen, voorschoolse opvang, hoe scholen worden betaald. Pas samen met landen die hun regel veranderden zegt dit iets, en ook dan blijft de omvang onzeker.", "No. That countries with later selection have smaller gaps on average may have other reasons: income differences, early childhood care, how schools are paid for. Only together with countries that changed their rule does this say something, and even then the size remains uncertain.";
}

/// The degrees in short, in the order of the figures: neither, hbo, university.
pub const DEGREES: [Bilingual; 3] = [DEGREE_NEITHER, DEGREE_HBO, DEGREE_UNIVERSITY];

/// The degrees in full, in the same order.
pub const DEGREES_LONG: [Bilingual; 3] =
    [DEGREE_NEITHER_LONG, DEGREE_HBO_LONG, DEGREE_UNIVERSITY_LONG];

/// Names of the countries of [`crate::indicators::countries::COUNTRIES`], in the same order.
pub const COUNTRY_NAMES: [Bilingual; 29] = [
    Bilingual { dutch: "Oostenrijk", english: "Austria" },
    Bilingual { dutch: "Duitsland", english: "Germany" },
    Bilingual { dutch: "Tsjechië", english: "Czech Republic" },
    Bilingual { dutch: "Hongarije", english: "Hungary" },
    Bilingual { dutch: "Slowakije", english: "Slovak Republic" },
    Bilingual { dutch: "Turkije", english: "Turkey" },
    Bilingual { dutch: "België", english: "Belgium" },
    Bilingual { dutch: "Nederland", english: "Netherlands" },
    Bilingual { dutch: "Zwitserland", english: "Switzerland" },
    Bilingual { dutch: "Luxemburg", english: "Luxembourg" },
    Bilingual { dutch: "Italië", english: "Italy" },
    Bilingual { dutch: "Zuid-Korea", english: "Korea" },
    Bilingual { dutch: "Griekenland", english: "Greece" },
    Bilingual { dutch: "Ierland", english: "Ireland" },
    Bilingual { dutch: "Japan", english: "Japan" },
    Bilingual { dutch: "Mexico", english: "Mexico" },
    Bilingual { dutch: "Portugal", english: "Portugal" },
    Bilingual { dutch: "Australië", english: "Australia" },
    Bilingual { dutch: "Canada", english: "Canada" },
    Bilingual { dutch: "Denemarken", english: "Denmark" },
    Bilingual { dutch: "Finland", english: "Finland" },
    Bilingual { dutch: "IJsland", english: "Iceland" },
    Bilingual { dutch: "Nieuw-Zeeland", english: "New Zealand" },
    Bilingual { dutch: "Noorwegen", english: "Norway" },
    Bilingual { dutch: "Polen", english: "Poland" },
    Bilingual { dutch: "Spanje", english: "Spain" },
    Bilingual { dutch: "Zweden", english: "Sweden" },
    Bilingual { dutch: "Verenigd Koninkrijk", english: "United Kingdom" },
    Bilingual { dutch: "Verenigde Staten", english: "United States" },
];

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
