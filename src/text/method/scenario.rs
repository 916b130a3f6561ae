//! Selection age: the formula, the evidence, and what must not be claimed.

use super::Piece::{Formula, Heading, Points, Slot, Steps, Text};
use super::{FormulaWords, SectionWords, Slot as Fill, both};

/// Selection age.
pub const SELECTION_AGE: SectionWords = SectionWords {
    anchor: "selection-age",
    heading: both("Selectieleeftijd: een denkoefening", "Selection age: a thought experiment"),
    pieces: &[
        Text(both(
            "In Nederland worden leerlingen rond hun {today}e over schoolsoorten verdeeld. De schuif laat zien hoe groot verschillen naar afkomst dan zouden zijn als studies uit andere landen en tijden hier opgingen. Dat is een aanname, geen schatting uit de cijfers op deze site.",
            "In the Netherlands pupils are sorted into school tracks around age {today}. The slider shows how large differences by background would be if studies from other countries and times held here. That is an assumption, not an estimate from the figures on this site.",
        )),
        Formula(FormulaWords {
            notation: "m ( s ) = exp ( - k ( s - {today} ) ) ; {lowest} ≤ s ≤ {highest}",
            words: both(
                "Elk jaar later maakt verschillen naar afkomst een vast deel kleiner, elk jaar eerder een vast deel groter. Bij {today} jaar is de factor precies 1: het model van de cijfers zelf.",
                "Each year later makes differences by background smaller by a fixed part, each year earlier larger. At {today} the factor is exactly 1: the model of the data itself.",
            ),
            symbols: &[
                (
                    "s",
                    both(
                        "leeftijd waarop leerlingen over schoolsoorten worden verdeeld",
                        "age at which pupils are sorted into school tracks",
                    ),
                ),
                (
                    "k",
                    both(
                        "afname per jaar: {k} in het midden, van 0 tot {k_highest}; Finland letterlijk genomen {k_finland}",
                        "fall per year: {k} in the middle, from 0 to {k_highest}; Finland taken at face value {k_finland}",
                    ),
                ),
            ],
            source: both(
                "Eigen vorm. Een exponent kan niet negatief worden en behandelt elk jaar gelijk; tussen {today} en {highest} wijkt ze bij de middelste waarde minder dan een honderdste af van een rechte lijn. Geen studie legt de vorm vast.",
                "Our own form. An exponential cannot become negative and treats every year alike; between {today} and {highest} it differs by less than one hundredth from a straight line at the central value. No study settles the form.",
            ),
        }),
        Formula(FormulaWords {
            notation: "p ( s ) = p^* + m ( s ) ( p - p^* )",
            words: both(
                "De lijnen draaien om het landelijke gemiddelde. Het gemiddelde zelf blijft waar het is: de studies vinden gemiddeld geen winst en geen verlies.",
                "The lines turn around the national mean. The mean itself stays where it is: on average the studies find no gain and no loss.",
            ),
            symbols: &[
                (
                    "p",
                    both(
                        "wat de omstandigheden laten verwachten: inkomen, plaats, achtergrond, geslacht en huishouden",
                        "what the circumstances let expect: income, place, background, sex and household",
                    ),
                ),
                (
                    "p^*",
                    both(
                        "het landelijke gemiddelde: de lijn van alle kinderen, gemiddeld over {mean_ranks} rangen",
                        "the national mean: the line of all children, averaged over {mean_ranks} ranks",
                    ),
                ),
            ],
            source: both(
                "Eigen keuze. Bij eerdere selectie, als $m$ groter is dan 1, gaat een waarde hoogstens halverwege naar het einde van de schaal, zodat percentages tussen 0 en 100 blijven. Code: `model/selection_age.rs`.",
                "Our own choice. For earlier selection, where $m$ is above 1, a value goes at most half of the way to the end of the scale, so that percentages stay between 0 and 100. Code: `model/selection_age.rs`.",
            ),
        }),
        Text(both(
            "Alleen uitkomsten die na de verdeling zijn gemeten bewegen mee: op 16, 21 en 35 jaar. Bij de geboorte en op 11 jaar verandert er niets.",
            "Only outcomes measured after the sorting move: at 16, 21 and 35. At birth and at 11 nothing changes.",
        )),
        Slot(Fill::Multipliers),
        Heading(both("Waar de getallen vandaan komen", "Where the numbers come from")),
        Points(&[
            both(
                "*De bovenkant.* Eén studie meet precies wat we zoeken: [Finland (S01)](#study-s01) verplaatste de verdeling van 11 naar 16 jaar. De samenhang tussen inkomens van vaders en zonen daalde van {finland_before} naar {finland_after}. Dat is {k_finland} per jaar. De hervorming veranderde ook leerplan en schooltype, dus de leeftijd staat er niet los in.",
                "*The upper end.* One study measures exactly what we look for: [Finland (S01)](#study-s01) moved the sorting from 11 to 16. The link between incomes of fathers and sons fell from {finland_before} to {finland_after}. That is {k_finland} a year. The reform also changed curriculum and school type, so the age does not stand alone.",
            ),
            both(
                "*Het midden.* In PISA 2003 is de samenhang van prestaties met afkomst per jaar latere selectie ongeveer 3,6% kleiner (95%-interval 1,7 tot 5,7%; eigen berekening). Dat is een vergelijking van landen, geen effect. Omdat verschillende goede studies niets vinden, ligt het midden iets lager: {k}.",
                "*The middle.* In PISA 2003 the link between achievement and background is about 3.6% smaller for each year of later selection (95% interval 1.7 to 5.7%; our own calculation). That is a comparison of countries, not an effect. Because several good studies find nothing, the middle is set a little lower: {k}.",
            ),
            both(
                "*De onderkant is 0.* Geen effect vinden onder meer [S22](#study-s22) voor opleiding van ouders, [S16](#study-s16) voor dochters, [S27](#study-s27) voor diploma’s en [S06](#study-s06) voor leesvaardigheid. De Nederlandse studie [S13](#study-s13) laat zelfs ruimte voor een licht omgekeerd effect van één of twee jaar uitstel. Onze reeks stopt bij 0.",
                "*The lower end is 0.* No effect is found by, among others, [S22](#study-s22) for parents’ education, [S16](#study-s16) for daughters, [S27](#study-s27) for degrees and [S06](#study-s06) for literacy. The Dutch study [S13](#study-s13) even leaves room for a slightly reversed effect of one or two years’ delay. Our range stops at 0.",
            ),
            both(
                "*Het gemiddelde beweegt niet.* Een samenvatting van 53 studies ([S23](#study-s23)) vindt gemiddeld geen aantoonbaar effect op prestaties, wel op ongelijkheid.",
                "*The mean does not move.* A summary of 53 studies ([S23](#study-s23)) finds no detectable effect on achievement on average, but does on inequality.",
            ),
        ]),
        Text(both(
            "De middelste waarde is een *oordeel*, geen schatting: de standaardfouten van de hervormingsstudies waren niet te lezen, dus formeel samenvoegen kan niet. In de marge is $k$ daarom een driehoek: 0, {k}, {k_highest}. De middelste {level}% daarvan loopt van {k_5} tot {k_95}.",
            "The central value is a *judgement*, not an estimate: the standard errors of the reform studies could not be read, so they cannot be pooled formally. In the margin $k$ is therefore a triangle: 0, {k}, {k_highest}. Its middle {level}% runs from {k_5} to {k_95}.",
        )),
        Slot(Fill::Countries),
        Heading(both("Hoe zeker is dit?", "How sure is this?")),
        Points(&[
            both("Over de richting: vrij zeker.", "About the direction: fairly sure."),
            both(
                "Over de grootte: onzeker. Het kan niets zijn, het kan ook ongeveer {k_ratio} keer de middelste waarde zijn.",
                "About the size: unsure. It may be nothing, it may be about {k_ratio} times the central value.",
            ),
            both(
                "Over 10 en 11 jaar: minder zeker. Die kant rust op Nedersaksen en op landen als Duitsland en Oostenrijk.",
                "About ages 10 and 11: less sure. That side rests on Lower Saxony and on countries such as Germany and Austria.",
            ),
            both(
                "Over 13 en 14 jaar: de Nederlandse studies gaan over gemengde brugklassen en over het gemiddelde, niet over verschillen naar afkomst.",
                "About ages 13 and 14: the Dutch studies are about mixed bridge classes and about the average, not about differences by background.",
            ),
        ]),
        Heading(both("Wat je hieruit niet mag afleiden", "What must not be concluded from it")),
        Steps(&[
            both(
                "Dat latere selectie het gemiddelde omhoog of omlaag brengt.",
                "That later selection raises the average, or lowers it.",
            ),
            both(
                "Dat elke leerling die nu minder kansen krijgt erop vooruitgaat. Het gaat om een gemiddelde lijn. Zonen en dochters kunnen verschillen, en leerlingen met vwo-advies kunnen niets winnen of iets verliezen.",
                "That every pupil who is given fewer chances today gains. It is about an average line. Sons and daughters may differ, and pupils with vwo advice may gain nothing or lose something.",
            ),
            both(
                "Dat de leeftijd het alleen doet. Finland en Zweden veranderden tegelijk leerplan, schooltype en schoolduur.",
                "That the age does it alone. Finland and Sweden changed curriculum, type of school and length of schooling at the same time.",
            ),
            both(
                "Dat een Nederlandse hervorming zou uitpakken als die in Finland in de jaren zeventig. Eerdere Nederlandse pogingen, de middenschool en de basisvorming, noemt [S11](#study-s11) mislukt.",
                "That a Dutch reform would turn out like Finland’s in the 1970s. Earlier Dutch attempts, the *middenschool* and the *basisvorming*, are called failures in [S11](#study-s11).",
            ),
            both(
                "Wat er zal gebeuren, of wanneer. Het is geen voorspelling en er hoort geen jaartal bij.",
                "What will happen, or when. It is no forecast and no year belongs to it.",
            ),
            both(
                "Dat verschillen van vóór school verdwijnen. Ze bestaan al voor de basisschool, en de schuif raakt ze niet.",
                "That differences from before school go away. They exist before primary school, and the slider does not touch them.",
            ),
            both(
                "Dat er nu bij iedereen streng op {today} jaar wordt gekozen. Er zijn gemengde brugklassen tot 13 of 14, en wisselen kan ook later.",
                "That everyone is strictly sorted at {today} today. There are mixed bridge classes until 13 or 14, and changing track is possible later too.",
            ),
            both(
                "Iets over verklaarde variantie. Een percentage verklaarde variantie daalt ongeveer twee keer zo snel als een helling; de twee horen niet op één as.",
                "Anything about explained variance. A percentage of variance explained falls about twice as fast as a slope; the two do not belong on one axis.",
            ),
            both(
                "Dat één $k$ is aangetoond voor toetsen, diploma’s én inkomens. We gebruiken dezelfde bij gebrek aan beter. Eén studie vindt voor opleiding en leesvaardigheid zelfs het omgekeerde van elkaar.",
                "That one $k$ has been shown for tests, degrees and incomes alike. We use the same for want of better. One study even finds opposite signs for schooling and literacy.",
            ),
            both(
                "Iets over één land. Cijfers van landen die op te weinig leerlingen rusten, en getallen die we niet zelf hebben gelezen, staan niet op deze site.",
                "Anything about a single country. Figures of countries that rest on too few pupils, and numbers that we have not read ourselves, are not on this site.",
            ),
        ]),
        Heading(both("De studies", "The studies")),
        Text(both(
            "Van de meeste studies lazen we de samenvatting of de eerste pagina, in openbare kopieën; niet de tabellen met resultaten. Waar geen getal staat, hebben we het niet gelezen. Staat er geen standaardfout, dan wil dat niet zeggen dat de studie er geen heeft.",
            "Of most studies we read the abstract or the first page, in public copies; not the tables of results. Where there is no number, we have not read it. Where no standard error is given, that does not mean that the study has none.",
        )),
        Slot(Fill::Studies),
    ],
};
