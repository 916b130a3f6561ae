//! What the page is about, in short, and what the data are.

use super::Piece::{Heading, Points, Slot, Text};
use super::{SectionWords, Slot as Fill, both};

/// In short.
pub const IN_SHORT: SectionWords = SectionWords {
    anchor: "in-short",
    heading: both("In het kort", "In short"),
    pieces: &[
        Text(both(
            "De Kansenverkenner laat zien hoe de omstandigheden van kinderen in Nederland samengaan met wat er later met hen gebeurt. De basis zijn gepubliceerde gemiddelden van groepen van minstens 50 kinderen. Een statistisch model trekt daar lijnen door. Zo zijn ook combinaties te zien die in geen enkele tabel staan, met een marge erbij.",
            "The Kansenverkenner shows how the circumstances of children in the Netherlands go together with what happens to them later. It starts from published averages of groups of at least 50 children. A statistical model draws lines through them, so that combinations which stand in no table can be seen too, with a margin.",
        )),
        Points(&[
            both(
                "Elk getal is het gemiddelde van een groep. Binnen elke groep lopen kinderen ver uiteen. Wat één kind te wachten staat, zegt het niet.",
                "Every number is the average of a group. Within every group children differ widely. It does not say what awaits one child.",
            ),
            both(
                "Het model beschrijft wat samengaat, [niet wat de oorzaak is](#meaning).",
                "The model describes what goes together, [not what causes it](#meaning).",
            ),
            both(
                "Bij elk getal staat een marge van {level}%. [Wat die marge bevat en wat niet](#uncertainty), staat verderop.",
                "Every number comes with a margin of {level}%. [What that margin holds and what it does not](#uncertainty) is said below.",
            ),
            both(
                "Het model is getoetst op cijfers die het bij het schatten niet had gezien. [De uitkomst van die toets](#validation), met fouten en al, staat op deze pagina.",
                "The model was tested on figures that it had not seen when it was fitted. [The result of that test](#validation), errors included, stands on this page.",
            ),
            both(
                "Selectieleeftijd is een denkoefening met [cijfers uit andere landen en andere tijden](#selection-age), geen schatting voor Nederland.",
                "Selection age is a thought experiment with [figures from other countries and other times](#selection-age), not an estimate for the Netherlands.",
            ),
            both(
                "Alles is [na te rekenen](#check): cijfers, programma en model zijn openbaar. De getallen op deze pagina horen bij uitgave {release}.",
                "Everything can be [checked](#check): figures, program and model are public. The numbers on this page belong to release {release}.",
            ),
        ]),
    ],
};

/// The data.
pub const DATA: SectionWords = SectionWords {
    anchor: "data",
    heading: both("De cijfers", "The data"),
    pieces: &[
        Text(both(
            "De cijfers komen uit twee openbare dashboards: [Ongelijkheid in Amsterdam](https://ongelijkheidincijfers.amsterdam/) van Kenniscentrum Ongelijkheid en KansenKloof Nederland van het Netherlands Opportunity Lab. De makers zijn Helen Lam, Bastian Ravesteijn, Coen van de Kraats en anderen, van Erasmus School of Economics en de Vrije Universiteit Amsterdam. Zij rekenden met niet-openbare microdata van het Centraal Bureau voor de Statistiek (CBS) over alle kinderen in de registers. Wij gebruiken alleen de tabellen die zij publiceerden (stand april en mei 2025, uit hun openbare archieven [kenniscentrumongelijkheid](https://github.com/Helenlam20/kenniscentrumongelijkheid) en [Kansenkloof_Nederland](https://github.com/Netherlands-Opportunity-Lab/Kansenkloof_Nederland)).",
            "The figures come from two public dashboards: [Ongelijkheid in Amsterdam](https://ongelijkheidincijfers.amsterdam/) of Kenniscentrum Ongelijkheid and KansenKloof Nederland of the Netherlands Opportunity Lab. Their makers are Helen Lam, Bastian Ravesteijn, Coen van de Kraats and others, of Erasmus School of Economics and Vrije Universiteit Amsterdam. They worked with non-public microdata of Statistics Netherlands (CBS) on all children in the registers. We use only the tables that they published (as of April and May 2025, from their public archives [kenniscentrumongelijkheid](https://github.com/Helenlam20/kenniscentrumongelijkheid) and [Kansenkloof_Nederland](https://github.com/Netherlands-Opportunity-Lab/Kansenkloof_Nederland)).",
        )),
        Text(both(
            "Van elke uitkomst is er een cijfer per plaats, migratieachtergrond, geslacht en aantal ouders in het huishouden. Zo’n combinatie heet hier een *stratum*. Binnen een stratum zijn de kinderen verdeeld naar het inkomen van hun ouders. Eén zo’n inkomensklas is een *cel*: het aantal kinderen, hun gemiddelde, en het gemiddelde inkomen van hun ouders. In de tabellen staan {cells} cellen in {strata} strata, over {outcomes} uitkomsten en {places} plaatsen. Geen enkele cel gaat over één persoon.",
            "For each outcome there is a figure by place, migration background, sex and number of parents in the household. Such a combination is called a *stratum* here. Within a stratum the children are divided by their parents’ income. One such income class is a *cell*: the number of children, their average, and the mean income of their parents. The tables hold {cells} cells in {strata} strata, on {outcomes} outcomes and {places} places. No cell is about one person.",
        )),
        Slot(Fill::Ages),
        Text(both(
            "Elke leeftijd gaat over andere kinderen. Een levensloop die door deze cijfers wordt getrokken, is daarom een [samengesteld geheel](#meaning).",
            "Each age is about other children. A life course drawn through these figures is therefore a [composite](#meaning).",
        )),
        Heading(both("Wie en wat er is geteld", "Who and what was counted")),
        Points(&[
            both(
                "*Inkomen van de ouders*: het gezamenlijke bruto inkomen van de ouders per jaar.",
                "*Parents’ income*: the joint gross yearly income of the parents.",
            ),
            both(
                "*Plaats*: waar het kind opgroeide, wat er later ook gebeurde. Plaatsen zijn gemeenten, wijken (de officiële zescijferige code), de *gebieden* van Amsterdam en postcodegebieden van drie cijfers.",
                "*Place*: where the child grew up, whatever came later. Places are municipalities, *wijken* (city districts, by their official six-digit code), the *gebieden* of Amsterdam, and three-digit postcode areas.",
            ),
            both(
                "*Migratieachtergrond*: de groepen van de gepubliceerde tabellen. Ze zeggen waar ouders zijn geboren, en gaan hier over drempels die kinderen tegenkomen, zoals lagere verwachtingen en selectie, niet over wie zij zijn.",
                "*Migration background*: the groups of the published tables. They say where parents were born, and stand here for barriers that children meet, such as lower expectations and selection, not for who they are.",
            ),
            both(
                "*Geslacht*: jongens en meisjes; het register kent er twee.",
                "*Sex*: boys and girls; the register knows two.",
            ),
            both(
                "*Huishouden*: met één ouder of met twee ouders.",
                "*Household*: with one parent or with two parents.",
            ),
        ]),
        Slot(Fill::Outcomes),
        Heading(both("Wat er niet in staat, en waarom", "What is not there, and why")),
        Points(&[
            both(
                "Een indeling in inkomensklassen is alleen gepubliceerd als elke klas minstens 50 kinderen telt, en minstens 10 met en 10 zonder de uitkomst. Eerst is 5 procent per klas geprobeerd, dan 10, dan 20, dan alleen het hele stratum. Een cijfer dat ontbreekt is dus weggelaten; het is geen nul.",
                "A division into income classes is published only where every class has at least 50 children, and at least 10 with and 10 without the outcome. Classes of 5 per cent were tried first, then 10, then 20, then only the whole stratum. A figure that is missing was left out; it is not zero.",
            ),
            both(
                "Van elk stratum gebruikt het model de fijnste gepubliceerde indeling. Grovere indelingen gaan over dezelfde kinderen: ze zijn een controle, geen extra gegevens. Spreken cijfers elkaar tegen, dan meldt het programma dat bij het schatten.",
                "Of each stratum the model uses the finest published division. Coarser divisions are about the same children: they are a check, not more data. Where figures contradict each other, the program says so when it fits.",
            ),
            both(
                "Uitkomsten over zorggebruik, uitkeringen, jeugdbescherming en de samenstelling van klassen, die de dashboards ook hebben, laten we weg. Ze zeggen weinig over kansen en plakken snel een etiket.",
                "Outcomes on use of health care, benefits, youth protection and the make-up of classes, which the dashboards also have, are left out. They say little about opportunity and easily become a label.",
            ),
            both(
                "Weggelaten zijn ook plaatsen waarvan de gepubliceerde sleutel voor meer plaatsen tegelijk stond.",
                "Places whose published key stood for several places at once are left out too.",
            ),
        ]),
        Heading(both("De kaart met zeshoeken", "The map of hexagons")),
        Text(both(
            "Op een gewone kaart tellen grote gemeenten met weinig kinderen zwaar. Daarom is elke gemeente hier een even grote zeshoek. Eerst is het land zo opgerekt dat elke gemeente evenveel ruimte heeft ([Gastner, Seguy en More, 2018](#ref-gastner)). Daarna kreeg elke gemeente een eigen zeshoek, zo dat de afstand tot haar plek samen zo klein mogelijk is (een toewijzingsprobleem, opgelost met de Hongaarse methode) en buren buren blijven (verbeterd door telkens twee gemeenten te ruilen). Gemiddeld ligt een zeshoek {map_displacement} zeshoek van zijn ware plek, en {map_kept} van de buurgemeenten raakt elkaar nog. De Waddeneilanden liggen op hun volgorde, Zeeuws-Vlaanderen ligt iets zuidelijker. Code: `fit/hexagon.rs`; zelf te draaien met `kansen layout`.",
            "On an ordinary map large municipalities with few children weigh heavily. So every municipality is a hexagon of the same size here. First the country was stretched so that every municipality has the same room ([Gastner, Seguy and More, 2018](#ref-gastner)). Then every municipality got a hexagon of its own, such that the distances to their places are together as small as can be (an assignment problem, solved by the Hungarian method) and neighbours stay neighbours (improved by trading two municipalities at a time). On average a hexagon lies {map_displacement} hexagons from its true place, and {map_kept} of neighbouring municipalities still touch. The Wadden islands lie in their order, Zeeuws-Vlaanderen a little further south. Code: `fit/hexagon.rs`; run it yourself with `kansen layout`.",
        )),
        Heading(both("Klassen horen bij hun eigen groep", "Classes belong to their own group")),
        Text(both(
            "De laagste klas van de ene groep is niet de laagste klas van een andere. Van de cijfers op 21 jaar verdienen de ouders in de hoogste klas van alle kinderen gemiddeld {top_all}, die in de hoogste klas van de kinderen van wie een ouder in Turkije is geboren {top_turkey}. Vergelijken kan alleen bij hetzelfde inkomen in euro’s. Daarvoor is de volgende stap.",
            "The lowest class of one group is not the lowest class of another. In the figures at age 21 the parents in the highest class of all children earn {top_all} on average, those in the highest class of children with a parent born in Turkey {top_turkey}. Comparing is possible only at the same income in euros. That is what the next step is for.",
        )),
    ],
};
