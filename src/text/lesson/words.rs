//! The words around the activities.

use crate::lesson::Words;
use crate::text::Bilingual;

const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// The words, in both languages.
pub const WORDS: Words<Bilingual> = Words {
    lead: both(
        "Vier lessen over gelijke kansen, zonder account. Alles wat je invult, blijft op dit apparaat. Onder aan de pagina staat of de les ook zonder wifi werkt.",
        "Four lessons about equal chances, without an account. Whatever you fill in stays on this device. At the end of the page you see whether the lesson works without wifi too.",
    ),
    level: both("Niveau", "Level"),
    level_vmbo: both("vmbo, onderbouw", "vmbo, first years"),
    level_havo_vwo: both("havo en vwo, bovenbouw", "havo and vwo, last years"),
    activities: both("Kies een les", "Choose a lesson"),
    minutes: both("{minutes} minuten", "{minutes} minutes"),
    overview: both("Alle lessen", "All lessons"),
    steps: both("Stappen", "Steps"),
    step_of: both("Stap {step} van {count}", "Step {step} of {count}"),
    previous: both("Vorige", "Previous"),
    next: both("Volgende", "Next"),
    not_yourself: both(
        "Vul niets in over jezelf of over je familie. Het gaat hier over groepen.",
        "Fill in nothing about yourself or your family. This is about groups.",
    ),
    teacher_show: both("Toon het deel voor de docent", "Show the part for the teacher"),
    teacher_hide: both("Verberg het deel voor de docent", "Hide the part for the teacher"),
    teacher: both("Voor de docent", "For the teacher"),
    goals: both("Wat leerlingen leren", "What pupils learn"),
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
    sheet_answers: both("Antwoorden", "Answers"),
    sheet_notes: both("Blad voor de docent", "Teacher’s notes"),
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
        "Kies waar de les over gaat en welke stappen meedoen. Wie de link opent, ziet precies die les.",
        "Choose what the lesson is about and which steps take part. Whoever opens the link sees just that lesson.",
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
    line_published: both("echte cijfers", "real figures"),
    axis_income: both("Inkomen van de ouders", "Parents’ income"),
    axis_low: both("laag", "low"),
    axis_high: both("hoog", "high"),
    axis_of_children: both("{outcome}, van de 100 kinderen", "{outcome}, of 100 children"),
    compare_none: both(
        "Er is nog geen lijn. Ga terug en teken er een. Je kunt ook samen naar de echte cijfers kijken.",
        "There is no line yet. Go back and draw one. You can also look at the real figures together.",
    ),
    compare_distance: both(
        "Jouw lijn ligt gemiddeld {distance} van de echte cijfers af.",
        "Your line lies {distance} from the real figures on average.",
    ),
    compare_measure: both(
        "Zo meten we dat. Bij elk van de {count} echte cijfers kijken we hoe ver jouw lijn ervan af ligt. Daarvan nemen we het gemiddelde.",
        "This is how we measure it. At each of the {count} real figures we look how far your line is from it. Of that we take the mean.",
    ),
    compare_furthest: both(
        "Het verste punt zit bij ouders die {income} verdienen. Jij tekende {drawn}. Het echte cijfer is {published}.",
        "The furthest point is at parents who earn {income}. You drew {drawn}. The real figure is {published}.",
    ),
    compare_steeper: both(
        "Tussen links en rechts is het verschil groter dan jij dacht. Jij tekende {drawn}, het is {published}.",
        "Between left and right the difference is larger than you thought. You drew {drawn}, it is {published}.",
    ),
    compare_flatter: both(
        "Tussen links en rechts is het verschil kleiner dan jij dacht. Jij tekende {drawn}, het is {published}.",
        "Between left and right the difference is smaller than you thought. You drew {drawn}, it is {published}.",
    ),
    compare_alike: both(
        "Het verschil tussen links en rechts zag je goed. Jij tekende {drawn}, het is {published}.",
        "You saw the difference between left and right well. You drew {drawn}, it is {published}.",
    ),
    compare_kind: both(
        "Bijna niemand tekent deze lijn precies. Het gaat er niet om wie het dichtst bij zit. Het gaat om wat je verrast.",
        "Hardly anyone draws this line exactly. What counts is not who comes closest. What counts is what surprises you.",
    ),
    compare_summary: both(
        "Jouw lijn naast de echte cijfers: {outcome}.",
        "Your line beside the real figures: {outcome}.",
    ),
    column_income: both("Inkomen van de ouders", "Parents’ income"),
    column_drawn: both("Getekend", "Drawn"),
    column_published: both("Echt cijfer", "Real figure"),
    points: both("{n} punten", "{n} points"),
    point: both("{n} punt", "{n} point"),
    other_way: both("{difference} andersom", "{difference} the other way"),
    of_hundred: both("{n} van de 100", "{n} of 100"),
    under_one: both("minder dan 1", "less than 1"),
    about_income: both("ongeveer {euros} per jaar", "about {euros} a year"),
    table: both("Dezelfde cijfers als tabel", "The same figures as a table"),
    hands: both("Handen omhoog", "Show of hands"),
    hands_number: both(
        "Denk aan 100 kinderen van wie de ouders {income} verdienen. Voor hoeveel van hen geldt: ‘{outcome}’?",
        "Think of 100 children whose parents earn {income}. For how many of them is this true: ‘{outcome}’?",
    ),
    hands_money: both(
        "Denk aan kinderen van wie de ouders {income} verdienen. ‘{outcome}’ is later een bedrag. Schrijf op welk bedrag jij verwacht.",
        "Think of children whose parents earn {income}. ‘{outcome}’ is an amount of money later on. Write down the amount that you expect.",
    ),
    hands_before: both(
        "Hoe oud moet je zijn als er een schoolsoort wordt gekozen?",
        "How old should you be when a track is chosen?",
    ),
    hands_after: both(
        "En nu, na het gesprek: hoe oud moet je zijn?",
        "And now, after the discussion: how old should you be?",
    ),
    hands_place: both(
        "Is het in {place} minder, evenveel of meer dan in heel Nederland? Het gaat om ‘{outcome}’.",
        "Is it fewer, as many or more in {place} than in the whole country? It is about ‘{outcome}’.",
    ),
    hands_advice: both("{name}: welk advies geef jij?", "{name}: what advice do you give?"),
    answer_range: both("{from} t/m {to}", "{from} to {to}"),
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
        "hier ligt het echte cijfer: {value}",
        "the real figure lies here: {value}",
    ),
    hands_earlier: both("eerst: {n}", "before: {n}"),
    hands_show: both("Toon het echte cijfer", "Show the real figure"),
    hands_kept: both(
        "De telling staat alleen op dit apparaat, en hoogstens een dag. Er staan geen namen bij.",
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
        "De uitslag van hun toets is gelijk: tussen vmbo-t en havo.",
        "The result of their test is the same: between vmbo-t and havo.",
    ),
    advice_chart: both(
        "Hoe vaak was het advies lager dan de toets?",
        "How often was the advice below the test?",
    ),
    advice_by_income: both(
        "Bij ouders die {a_income} verdienen (A): {a}. Bij ouders die {b_income} verdienen (B): {b}.",
        "Where parents earn {a_income} (A): {a}. Where parents earn {b_income} (B): {b}.",
    ),
    advice_by_background: both(
        "En bij hetzelfde inkomen, {a_income}? Zijn beide ouders in Nederland geboren (B): {none}. Is een ouder ergens anders geboren (A): {any}.",
        "And at the same income, {a_income}? Where both parents were born in the Netherlands (B): {none}. Where a parent was born elsewhere (A): {any}.",
    ),
    advice_tab_income: both("Naar inkomen", "By income"),
    advice_tab_background: both("Bij hetzelfde inkomen", "At the same income"),
    rule_sides: both(
        "A: kinderen van ouders die {a_income} verdienen. B: kinderen van ouders die {b_income} verdienen.",
        "A: children whose parents earn {a_income}. B: children whose parents earn {b_income}.",
    ),
    rule_gap: both(
        "Stel dat we kiezen op {age} jaar. Dan is het verschil volgens het model {gap}. Het ligt ergens tussen {low} en {high}.",
        "Suppose we choose at {age} years. Then the difference is {gap}, the model says. It lies somewhere between {low} and {high}.",
    ),
    rule_today: both(
        "Nu kiezen we op 12 jaar. Het verschil is dan {gap}.",
        "Today we choose at 12 years. The difference is then {gap}.",
    ),
    rule_limits: both(
        "Dit is een denkoefening met cijfers uit andere landen. Het model zegt niet of later kiezen goed is. Het zegt ook niet wat het kost, of hoe scholen er dan uitzien.",
        "This is a thought experiment with figures from other countries. The model does not say whether choosing later is right. Nor does it say what it costs, or what schools would look like.",
    ),
    place_choose: both("Kies een plaats die jullie kennen", "Choose a place that you know"),
    place_none: both("Er is nog geen plaats gekozen.", "No place is chosen yet."),
    place_unpublished: both(
        "Over {place} is bij deze uitkomst geen cijfer gepubliceerd. Kies een andere plaats, of kies bij ‘Bereid deze les voor’ een andere uitkomst.",
        "No figure on {place} was published for this outcome. Choose another place, or another outcome under ‘Prepare this lesson’.",
    ),
    place_chosen: both("de plaats die jullie kozen", "the place that you chose"),
    place_figure: both(
        "In {place} (A) is het {place_value}. In heel Nederland (B) is het {country_value}. Het gaat om kinderen van ouders die {income} verdienen.",
        "In {place} (A) it is {place_value}. In the whole country (B) it is {country_value}. It is about children whose parents earn {income}.",
    ),
    place_interval: both(
        "Zeker is dat niet. Het cijfer voor deze plek ligt waarschijnlijk tussen {low} en {high}.",
        "That is not certain. The figure for this place probably lies between {low} and {high}.",
    ),
    place_limits: both(
        "Een cijfer over een plek zegt niets over één kind dat er woont. Het zegt ook niet waardoor het zo is.",
        "A figure about a place says nothing about one child who lives there. Nor does it say why it is so.",
    ),
    offline_asking: both(
        "Even kijken of de les op dit apparaat staat …",
        "Checking whether the lesson is on this device …",
    ),
    offline_keeping: both(
        "De les wordt op dit apparaat bewaard, zodat je straks geen wifi nodig hebt. Laat deze pagina even open.",
        "The lesson is being kept on this device, so that you will need no wifi. Leave this page open for a moment.",
    ),
    offline_progress: both("Bewaren", "Keeping"),
    offline_whole: both(
        "Werkt zonder wifi. De hele les staat op dit apparaat ({size}).",
        "Works without wifi. The whole lesson is on this device ({size}).",
    ),
    offline_newer: both(
        "Er staat een nieuwere versie klaar. Die zie je als je deze pagina sluit en weer opent.",
        "A newer version is ready. You will see it when you close this page and open it again.",
    ),
    offline_other: both(
        "Op dit apparaat staat een andere versie dan je nu ziet. Laad deze pagina opnieuw. Dan werkt de les ook zonder wifi.",
        "This device holds another version than the one you see. Load this page again. Then the lesson works without wifi too.",
    ),
    offline_network: both(
        "De les staat nog niet helemaal op dit apparaat: niet alles kwam aan. Zonder wifi werkt de les nu niet.",
        "The lesson is not yet on this device as a whole: not everything arrived. Without wifi it does not work now.",
    ),
    offline_altered: both(
        "De les kan nu niet op dit apparaat blijven: een bestand kwam anders aan dan het is gemaakt. Misschien wordt de site net vernieuwd. Met internet werkt de les wel.",
        "The lesson cannot stay on this device now: a file arrived that is not as it was made. Perhaps the site is just being updated. With internet the lesson works.",
    ),
    offline_full: both(
        "De les past niet op dit apparaat: de opslag is vol. Maak ruimte en probeer het opnieuw. Met internet werkt de les wel.",
        "The lesson does not fit on this device: its storage is full. Make room and try again. With internet the lesson works.",
    ),
    offline_forbidden: both(
        "Deze browser mag niets bewaren. Dat komt door een privévenster of door een instelling. Met internet werkt de les wel.",
        "This browser may not keep anything. A private window or a setting is the reason. With internet the lesson works.",
    ),
    offline_insecure: both(
        "Hier werkt de les niet zonder wifi: het adres van deze pagina begint niet met https. Met wifi werkt alles.",
        "Here the lesson does not work without wifi: the address of this page does not begin with https. With wifi everything works.",
    ),
    offline_unsupported: both(
        "Deze browser kan de les niet bewaren. Met internet werkt alles.",
        "This browser cannot keep the lesson. With internet everything works.",
    ),
    offline_removed: both(
        "De les is van dit apparaat verwijderd. Zonder wifi werkt de les nu niet.",
        "The lesson was removed from this device. Without wifi it does not work now.",
    ),
    offline_remove: both("Verwijder de les van dit apparaat", "Remove the lesson from this device"),
    offline_keep: both(
        "Bewaar de les weer op dit apparaat",
        "Keep the lesson on this device again",
    ),
    offline_retry: both("Probeer opnieuw", "Try again"),
    megabytes: both("{n}\u{a0}MB", "{n}\u{a0}MB"),
    not_there: both("(dit cijfer is er nu niet)", "(this figure is not here now)"),
};
