//! The words around the activities.

use crate::lesson::Words;
use crate::text::Bilingual;

const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// The words, in both languages.
pub const WORDS: Words<Bilingual> = Words {
    lead: both(
        "Vier lessen over gelijke kansen. Ze werken zonder wifi, zonder account, en alles wat je invult blijft op dit apparaat.",
        "Four lessons about equal chances. They work without wifi and without an account, and whatever you fill in stays on this device.",
    ),
    level: both("Niveau", "Level"),
    level_vmbo: both("vmbo, onderbouw", "vmbo, first years"),
    level_havo_vwo: both("havo en vwo, bovenbouw", "havo and vwo, last years"),
    activities: both("Kies een les", "Choose a lesson"),
    start: both("Begin", "Begin"),
    minutes: both("{minutes} minuten", "{minutes} minutes"),
    overview: both("Alle lessen", "All lessons"),
    steps: both("Stappen", "Steps"),
    step_of: both("Stap {step} van {count}", "Step {step} of {count}"),
    previous: both("Vorige", "Previous"),
    next: both("Volgende", "Next"),
    not_yourself: both(
        "Vul niets in over jezelf of je eigen familie. Het gaat hier over groepen.",
        "Fill in nothing about yourself or your own family. This is about groups.",
    ),
    teacher_show: both("Toon wat voor de docent is", "Show what is for the teacher"),
    teacher_hide: both("Verberg wat voor de docent is", "Hide what is for the teacher"),
    teacher: both("Voor de docent", "For the teacher"),
    goals: both("Wat leerlingen meenemen", "What pupils take away"),
    citizenship: both("Burgerschap", "Citizenship"),
    before: both("Vooraf", "Beforehand"),
    avoid: both("Liever niet", "Better not"),
    to_do: both("Doe", "Do"),
    to_ask: both("Vraag", "Ask"),
    likely: both("Wat leerlingen vaak zeggen", "What pupils often say"),
    projector_on: both("Groot voor het digibord", "Large for the board"),
    projector_off: both("Gewone grootte", "Usual size"),
    timer: both("Klok", "Timer"),
    timer_value: both("{minutes} min {seconds} s", "{minutes} min {seconds} s"),
    timer_start: both("Start", "Start"),
    timer_pause: both("Pauze", "Pause"),
    timer_reset: both("Opnieuw", "Again"),
    timer_over: both("De tijd is om.", "Time is up."),
    sheets: both("Om te printen", "To print"),
    sheet_worksheet: both("Werkblad", "Worksheet"),
    sheet_answers: both("Antwoordblad", "Answer sheet"),
    sheet_notes: both("Docentenblad", "Teacher’s notes"),
    print: both("Print dit blad", "Print this sheet"),
    back_to_lesson: both("Terug naar de les", "Back to the lesson"),
    sheet_head: both("{site} · {level}", "{site} · {level}"),
    sheet_foot: both(
        "Cijfers en model van {release}. Gemiddelden van groepen; je ziet wat samengaat, niet wat de oorzaak is. {address}",
        "Figures and model of {release}. Averages of groups; you see what goes together, not what causes what. {address}",
    ),
    task: both("Opdracht {number}", "Task {number}"),
    prepare: both("Bereid deze les voor", "Prepare this lesson"),
    prepare_note: both(
        "Kies waar de les over gaat en welke stappen meedoen. Wie de link opent, ziet precies dat.",
        "Choose what the lesson is about and which steps take part. Whoever opens the link sees just that.",
    ),
    prepare_steps: both("Welke stappen doen mee?", "Which steps take part?"),
    prepare_address: both("De link naar deze les", "The link to this lesson"),
    prepare_copy: both("Kopieer de link", "Copy the link"),
    prepare_copied: both("De link is gekopieerd.", "The link is copied."),
    prepare_code: both(
        "Richt de camera van een telefoon op dit vierkant om deze les te openen.",
        "Point the camera of a phone at this square to open this lesson.",
    ),
    draw_pointer: both(
        "Teken met je vinger of met de muis, van links naar rechts.",
        "Draw with your finger or the mouse, from left to right.",
    ),
    draw_keyboard: both(
        "Met het toetsenbord: Tab gaat naar het volgende punt, de pijlen zetten het hoger of lager.",
        "With the keyboard: Tab goes to the next point, the arrows move it up or down.",
    ),
    draw_label: both("Je lijn: {outcome}", "Your line: {outcome}"),
    draw_point: both("Ouders verdienen {income}", "Parents earn {income}"),
    draw_empty: both("nog niet getekend", "not drawn yet"),
    draw_clear: both("Wis de lijn", "Clear the line"),
    draw_count: both("{count} van de {all} punten staan.", "{count} of {all} points are set."),
    line_drawn: both("getekend", "drawn"),
    line_published: both("gepubliceerd", "published"),
    axis_income: both("Inkomen van de ouders", "Parents’ income"),
    axis_low: both("laag", "low"),
    axis_high: both("hoog", "high"),
    compare_none: both(
        "Er is nog geen lijn getekend. Ga terug en teken er eerst een, of kijk samen naar de gepubliceerde cijfers.",
        "No line is drawn yet. Go back and draw one first, or look at the published figures together.",
    ),
    compare_distance: both(
        "Jouw lijn ligt gemiddeld {distance} van de gepubliceerde cijfers.",
        "Your line lies {distance} from the published figures on average.",
    ),
    compare_measure: both(
        "Zo is dat gemeten: bij elk van de {count} gepubliceerde cijfers kijken we hoe ver jouw lijn ervandaan ligt. Daarvan nemen we het gemiddelde.",
        "How that is measured: at each of the {count} published figures we look how far your line is from it, and take the mean.",
    ),
    compare_furthest: both(
        "Het grootste verschil zit bij ouders die {income} verdienen. Jij tekende {drawn}, het gepubliceerde cijfer is {published}.",
        "The largest difference is at parents who earn {income}. You drew {drawn}, the published figure is {published}.",
    ),
    compare_steeper: both(
        "Het verschil tussen links en rechts is groter dan jij dacht: {published}, en jij tekende {drawn}.",
        "The difference between left and right is larger than you thought: {published}, and you drew {drawn}.",
    ),
    compare_flatter: both(
        "Het verschil tussen links en rechts is kleiner dan jij dacht: {published}, en jij tekende {drawn}.",
        "The difference between left and right is smaller than you thought: {published}, and you drew {drawn}.",
    ),
    compare_alike: both(
        "Het verschil tussen links en rechts had je goed in beeld: {published}, en jij tekende {drawn}.",
        "You had a good picture of the difference between left and right: {published}, and you drew {drawn}.",
    ),
    compare_kind: both(
        "Bijna niemand tekent deze lijn precies. Het gaat er niet om wie het dichtst bij zit, maar om wat je verrast.",
        "Hardly anyone draws this line exactly. What counts is not who comes closest but what surprises you.",
    ),
    compare_summary: both(
        "{outcome}: de getekende lijn naast de gepubliceerde cijfers.",
        "{outcome}: the drawn line beside the published figures.",
    ),
    column_income: both("Inkomen van de ouders", "Parents’ income"),
    column_drawn: both("Getekend", "Drawn"),
    column_published: both("Gepubliceerd", "Published"),
    points: both("{n} punten", "{n} points"),
    table: both("Dezelfde cijfers als tabel", "The same figures as a table"),
    hands: both("Handen omhoog", "Show of hands"),
    hands_number: both(
        "Denk aan 100 kinderen van wie de ouders {income} verdienen. Bij hoeveel van hen klopt dit: {outcome}?",
        "Think of 100 children whose parents earn {income}. For how many of them is this true: {outcome}?",
    ),
    hands_before: both(
        "Hoe oud moeten leerlingen zijn als ze over schoolsoorten worden verdeeld?",
        "How old should pupils be when they are sorted into school tracks?",
    ),
    hands_after: both(
        "En nu, na het gesprek: hoe oud moeten leerlingen zijn?",
        "And now, after the discussion: how old should pupils be?",
    ),
    hands_place: both(
        "Wat verwachten jullie voor {place}, vergeleken met heel Nederland: {outcome}?",
        "What do you expect for {place}, compared with the whole country: {outcome}?",
    ),
    hands_advice: both("Welk advies krijgt {name}?", "What advice does {name} get?"),
    answer_range: both("{from} tot {to}", "{from} to {to}"),
    answer_age: both("{years} jaar", "{years} years"),
    answer_below: both("minder", "fewer"),
    answer_about: both("ongeveer evenveel", "about as many"),
    answer_above: both("meer", "more"),
    advice_practical: both("vmbo basis of kader", "vmbo basic or middle-management"),
    advice_theoretical: both("vmbo gemengd of theoretisch", "vmbo combined or theoretical"),
    advice_havo: both("havo", "havo"),
    advice_vwo: both("vwo", "vwo"),
    hand_more: both("Een hand erbij: {answer}", "One hand more: {answer}"),
    hand_fewer: both("Een hand eraf: {answer}", "One hand fewer: {answer}"),
    hands_total: both("Samen: {n}", "Together: {n}"),
    hands_published: both(
        "hier ligt het gepubliceerde cijfer: {value}",
        "the published figure lies here: {value}",
    ),
    hands_earlier: both("eerst: {n}", "before: {n}"),
    hands_show: both("Toon het gepubliceerde cijfer", "Show the published figure"),
    hands_kept: both(
        "De telling blijft alleen op dit apparaat staan, en hoogstens een dag. Er staan geen namen bij.",
        "The count stays on this device alone, for a day at most. There are no names in it.",
    ),
    hands_not_kept: both(
        "Dit apparaat bewaart niets. De telling verdwijnt als je de pagina sluit.",
        "This device keeps nothing. The count goes when you close the page.",
    ),
    hands_clear: both("Wis alle tellingen", "Clear all counts"),
    hands_cleared: both("Alles is gewist.", "Everything is cleared."),
    pupils: both("De leerlingen", "The pupils"),
    pupils_same: both(
        "Alle leerlingen hadden dezelfde uitslag op de toets: op de grens van vmbo-t en havo.",
        "All pupils had the same result in the test: between vmbo-t and havo.",
    ),
    advice_by_income: both(
        "Advies dat lager is dan de toets: {a} bij ouders die {a_income} verdienen, {b} bij ouders die {b_income} verdienen.",
        "Advice below the test: {a} where parents earn {a_income}, {b} where parents earn {b_income}.",
    ),
    advice_by_background: both(
        "En bij hetzelfde inkomen, {a_income}: {none} als beide ouders in Nederland geboren zijn, {any} als een ouder ergens anders geboren is.",
        "And at the same income, {a_income}: {none} where both parents were born in the Netherlands, {any} where a parent was born elsewhere.",
    ),
    rule_gap: both(
        "Bij selectie op {age} jaar zegt het model: een verschil van {gap} (tussen {low} en {high}).",
        "With selection at {age} years the model says: a difference of {gap} (between {low} and {high}).",
    ),
    rule_today: both(
        "Nu, bij selectie op 12 jaar: {gap}.",
        "Today, with selection at 12 years: {gap}.",
    ),
    rule_limits: both(
        "Dit is een denkoefening met cijfers uit andere landen. Het model zegt niet of een latere keuze goed is, wat die kost, of hoe een school er dan uitziet.",
        "This is a thought experiment with figures from other countries. The model does not say whether a later choice is right, what it costs, or what schools would look like.",
    ),
    place_choose: both("Kies een plaats die jullie kennen", "Choose a place that you know"),
    place_none: both("Er is nog geen plaats gekozen.", "No place is chosen yet."),
    place_figure: both(
        "{place}: {place_value}. Heel Nederland: {country_value}. Beide bij ouders die {income} verdienen.",
        "{place}: {place_value}. The whole country: {country_value}. Both where parents earn {income}.",
    ),
    place_interval: both(
        "Zeker is dat niet: het cijfer voor deze plaats ligt waarschijnlijk tussen {low} en {high}.",
        "That is not certain: the figure for this place probably lies between {low} and {high}.",
    ),
    place_limits: both(
        "Een cijfer over een plaats zegt niets over één kind dat er woont, en niet waardoor het zo is.",
        "A figure about a place says nothing about one child who lives there, nor why it is so.",
    ),
    not_there: both("(dit cijfer is er nu niet)", "(this figure is not here now)"),
};
