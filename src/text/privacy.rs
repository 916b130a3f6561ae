//! What the site knows of its visitors, asks of the network and keeps: the words of `view=privacy`.
//!
//! Every sentence is a promise, and `tests/browser/privacy.test.mjs` holds the site to those that a browser can
//! check. `docs/hosting.md` has the headers behind them.

use super::Bilingual;

const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// A part of the page: a heading, and paragraphs under it.
pub struct Section {
    /// Heading.
    pub heading: Bilingual,
    /// Paragraphs.
    pub paragraphs: &'static [Bilingual],
}

/// Under the title of the page.
pub const LEAD: Bilingual = both(
    "Wat je hier kiest en leest, is van jou. Deze site heeft geen accounts, zet geen cookies en telt geen bezoekers.",
    "What you choose and read here is yours. This site has no accounts, sets no cookies and counts no visitors.",
);

/// The parts of the page, in their order.
pub const SECTIONS: [Section; 6] = [
    Section {
        heading: both("Wat er bewaard wordt", "What is kept"),
        paragraphs: &[
            both(
                "Niets, tot je er zelf om vraagt. Sluit je de drie eerste stappen, dan onthoudt je browser dat je ze gezien hebt. Meer niet.",
                "Nothing, until you ask for it. If you close the three first steps, your browser remembers that you have seen them. No more than that.",
            ),
            both(
                "Open je een les, dan bewaart je browser de bestanden van de les. Zo werkt die ook zonder wifi. Wat de klas invult, blijft op het apparaat. Je wist het met één knop, en na een dag is het vanzelf weg.",
                "If you open a lesson, your browser keeps the files of the lesson, so that it also works without wifi. What the class fills in stays on the device. You clear it with one button, and after a day it is gone by itself.",
            ),
            both(
                "Verder houdt je browser een tijdje kopieën van bestanden, zoals bij elke site. Dan hoeft hij ze niet nog eens op te halen.",
                "Apart from that your browser keeps copies of files for a while, as with every site. Then it need not fetch them again.",
            ),
        ],
    },
    Section {
        heading: both("Wat er opgehaald wordt", "What is fetched"),
        paragraphs: &[
            both(
                "Alleen bestanden van deze site zelf: de pagina, de code en de cijfers. Rekenen gebeurt in je eigen browser. Waar je de schuiven zet, gaat dus nergens heen.",
                "Only files of this site itself: the page, the code and the figures. Your own browser does the computing. So where you put the sliders goes nowhere.",
            ),
            both(
                "Kies je een plaats, dan haalt je browser het bestand met de cijfers van die gemeente op.",
                "If you choose a place, your browser fetches the file with the figures of that municipality.",
            ),
        ],
    },
    Section {
        heading: both("Wat de beheerder van de site kan zien", "What the host of the site can see"),
        paragraphs: &[
            both(
                "Hetzelfde als bij elke site: het internetadres van je apparaat, welke browser je hebt, welke bestanden die vraagt, en wanneer.",
                "The same as with every site: the internet address of your device, which browser you have, which files it asks for, and when.",
            ),
            both(
                "Je keuzes staan in het adres van de pagina, zodat je ze kunt delen. Open je zo’n link of laad je de pagina opnieuw, dan vraagt je browser om dat hele adres. De keuzes daarin kan de beheerder dan zien.",
                "Your choices stand in the address of the page, so that you can share them. If you open such a link or load the page again, your browser asks for that whole address. Then the host can see the choices in it.",
            ),
        ],
    },
    Section {
        heading: both("Andere sites", "Other sites"),
        paragraphs: &[
            both(
                "Deze site vraagt niets aan andere sites. Volg je een link naar een andere site, dan zegt je browser er niet bij van welke pagina je komt.",
                "This site asks nothing of other sites. If you follow a link to another site, your browser does not tell it which page you come from.",
            ),
            both(
                "Staat een grafiek van ons in een artikel op een andere site, dan hoort die site alleen hoe hoog de grafiek is. Wat je in de grafiek kiest, hoort hij niet. Voor de rest van die site gelden zijn eigen regels.",
                "If one of our charts stands in an article on another site, that site hears only how high the chart is. It does not hear what you choose in the chart. For the rest of that site its own rules hold.",
            ),
        ],
    },
    Section {
        heading: both("Zo controleer je het zelf", "How to check it yourself"),
        paragraphs: &[
            both(
                "Open de hulpmiddelen voor ontwikkelaars van je browser (vaak met de toets F12) en laad de pagina opnieuw. Onder “Netwerk” zie je alles wat wordt opgehaald: elk adres begint met het adres van deze site. Onder “Opslag” of “Toepassing” zie je wat er bewaard is.",
                "Open the developer tools of your browser (often with the key F12) and load the page again. Under “Network” you see everything that is fetched: every address begins with the address of this site. Under “Storage” or “Application” you see what is kept.",
            ),
            both(
                "Bovenaan de broncode van de pagina staat een regel die begint met “Content-Security-Policy”. Daarmee weigert je browser alles wat niet van deze site komt, ook als wij een fout zouden maken.",
                "At the top of the source of the page stands a line that begins with “Content-Security-Policy”. With it your browser refuses everything that does not come from this site, even if we made a mistake.",
            ),
            both(
                "Of zet, als de pagina geladen is, je internet uit: de schuiven werken gewoon door.",
                "Or, once the page has loaded, switch off your internet: the sliders work all the same.",
            ),
        ],
    },
    Section {
        heading: both("Klopt er iets niet?", "Is something wrong?"),
        paragraphs: &[both(
            "Zie je iets anders dan hier staat, meld het dan bij wie deze site aanbiedt. Zeg erbij welke browser je hebt en wat je zag. Wat je zelf koos, hoef je niet te vertellen.",
            "If you see something other than what stands here, tell whoever offers this site. Say which browser you have and what you saw. You need not tell what you chose yourself.",
        )],
    },
];
