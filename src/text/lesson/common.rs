//! What several plans say in the same words: the goals of citizenship education, and what to avoid.

use crate::text::Bilingual;

/// A text in both languages.
pub const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// The law. Source: Parliamentary Papers II 2019/20, 35 352, no. 3 (explanatory memorandum); in force on
/// 1 August 2021.
pub const LAW: Bilingual = both(
    "Sinds 2021 zegt de wet duidelijker wat scholen aan burgerschap doen. De uitleg bij de wet zet drie waarden voorop. Dat zijn vrijheid, gelijkwaardigheid en solidariteit.",
    "Since 2021 the law says more clearly what schools do for citizenship. The explanation of the law puts three values first. They are freedom, equality and solidarity.",
);

/// Core goals for the first years. Sources: SLO, draft core goals of 6 March 2024 (three domains); core goal
/// 36 of 2006.
pub const FIRST_YEARS: Bilingual = both(
    "In maart 2024 kwam SLO met doelen voor burgerschap in de onderbouw, als concept. Deze les hoort bij het deel over maatschappelijke vraagstukken. Kerndoel 36 past er ook bij. Daarin staat: vragen stellen, een mening geven met redenen, en goed omgaan met kritiek.",
    "In March 2024 SLO, the national institute for the curriculum, presented goals on citizenship for the first years, as a draft. This lesson belongs to the part on social issues. Core goal 36 fits too. It says: ask questions, give an opinion with reasons, and deal well with criticism.",
);

/// The last years. Core goals end before them; the law does not, and the subject has its place in
/// the social studies that every pupil takes.
pub const LAST_YEARS: Bilingual = both(
    "Kerndoelen zijn er alleen voor de onderbouw. De wet geldt voor de hele school. De les past bij maatschappijleer, in de delen over de verzorgingsstaat en de pluriforme samenleving.",
    "Core goals exist for the first years only. The law holds for the whole school. The lesson fits social studies, in the parts on the welfare state and the plural society.",
);

/// Nobody tells about home.
pub const AVOID_HOME: Bilingual = both(
    "Vraag niet naar het inkomen, het werk of de herkomst van iemands ouders, ook niet als voorbeeld. Zeg liever: ‘Denk aan 100 kinderen ergens in Nederland.’",
    "Do not ask about the income, the work or the origin of anyone’s parents, not even as an example. Say instead: ‘Think of 100 children somewhere in the Netherlands.’",
);

/// No forecast for one pupil.
pub const AVOID_FORECAST: Bilingual = both(
    "Voorspel niets over één leerling. Zeg liever: ‘Dit is een gemiddelde van een groep. Over één mens weet je dan nog niets.’",
    "Predict nothing about a single pupil. Say instead: ‘This is the average of a group. About one person you know nothing yet.’",
);

/// No blame on parents.
pub const AVOID_BLAME: Bilingual = both(
    "Zoek de oorzaak niet bij ouders of kinderen. Begin liever bij school en samenleving: welk advies, welke hulp, welke prijs, welke regel?",
    "Do not look for the cause in parents or children. Begin with school and society instead: what advice, what help, what price, what rule?",
);

/// No ranking of tracks.
pub const AVOID_TRACKS: Bilingual = both(
    "Noem vwo niet ‘hoog’ en vmbo niet ‘laag’. Zeg liever: ‘meer theorie’ en ‘meer praktijk’. Beide zijn nodig.",
    "Do not call vwo ‘high’ and vmbo ‘low’. Say instead: ‘more theory’ and ‘more practice’. Both are needed.",
);

/// No example from the room.
pub const AVOID_EXAMPLE: Bilingual = both(
    "Maak van niemand in de klas een voorbeeld, ook niet van een leerling die het goed doet. Gebruik liever het cijfer op het bord.",
    "Make nobody in the room an example, not even a pupil who does well. Use the figure on the board instead.",
);

/// The lesson works without wifi.
pub const BEFORE_OPEN: Bilingual = both(
    "Open de les één keer van tevoren, met wifi, op het apparaat dat je in de klas gebruikt. Daarna werkt alles ook zonder wifi. Zet het deel voor de docent niet op het bord.",
    "Open the lesson once beforehand, with wifi, on the device that you use in class. After that everything works without wifi too. Do not put the part for the teacher on the board.",
);

/// Pupils whom the figures are about.
pub const BEFORE_ROOM: Bilingual = both(
    "Denk eraan: deze cijfers kunnen over leerlingen in je klas gaan. Bedenk wat je zegt als iemand zichzelf herkent.",
    "Bear in mind: these figures may be about pupils in your class. Think of what you say if someone recognises themself.",
);

/// A pupil who speaks of themself.
pub const LIKELY_MYSELF: Bilingual = both(
    "‘Dat gaat over mij.’ Bedank de leerling en vraag in de klas niet verder. Zeg: een gemiddelde beslist niet wat jij gaat doen. Loop later even langs.",
    "‘That is about me.’ Thank the pupil and ask no further in class. Say: an average does not decide what you will do. Have a word later.",
);
