//! The test on figures that the model had not seen, and figures from outside.

use super::super::Bilingual;
use super::Piece::{Formula, Heading, Points, Slot, Text};
use super::{FormulaWords, SectionWords, Slot as Fill, both};

/// The test.
pub const VALIDATION: SectionWords = SectionWords {
    anchor: "validation",
    heading: both(
        "De toets: cijfers die het model niet zag",
        "The test: figures the model had not seen",
    ),
    pieces: &[
        Text(both(
            "Een model is pas iets waard als het cijfers kan voorspellen die het niet kent. Daarom lieten we steeds een vijfde van alle combinaties van gemeente en groep weg: alle cijfers van die groep in die gemeente en in de wijken en *gebieden* daarbinnen, voor alle uitkomsten en leeftijden. Ook de cijfers voor alle kinderen van die plaatsen gingen eruit, want daar zitten de weggelaten kinderen in. Daarna schatten we het model opnieuw en voorspelden we wat we hadden weggelaten. {seeds_sentence}",
            "A model is worth something only if it can predict figures that it does not know. We therefore left out a fifth of all combinations of municipality and group at a time: all figures of that group in that municipality and in the *wijken* and *gebieden* inside it, for all outcomes and ages. The figures for all children of those places were taken out too, because they contain the children left out. Then we fitted the model again and predicted what had been left out. {seeds_sentence}",
        )),
        Formula(FormulaWords {
            notation: "R = frac[B^2 - M^2][B^2 - F^2]",
            words: both(
                "Het deel van de verschillen boven toeval dat het model voorspelt. 0 betekent: niet beter dan één landelijke lijn voor iedereen. 1 betekent: zo goed als toeval toelaat.",
                "The part of the differences beyond chance that the model predicts. 0 means: no better than one national line for everyone. 1 means: as good as chance allows.",
            ),
            symbols: &[
                (
                    "M",
                    both(
                        "fout van het model: wortel uit het gemiddelde van de gekwadrateerde fouten, gewogen naar kinderen",
                        "error of the model: root of the mean squared error, weighted by children",
                    ),
                ),
                (
                    "B",
                    both(
                        "dezelfde fout van de landelijke lijn van alle kinderen",
                        "the same error of the national line of all children",
                    ),
                ),
                (
                    "F",
                    both(
                        "de ondergrens door toeval alleen: de wortel uit het gemiddelde van $p ( 1 - p ) / n$",
                        "the floor from chance alone: root of the mean of $p ( 1 - p ) / n$",
                    ),
                ),
            ],
            source: both(
                "Code: `fit/validation.rs`; zelf te draaien met `kansen validate`.",
                "Code: `fit/validation.rs`; run it yourself with `kansen validate`.",
            ),
        }),
        Slot(Fill::Shares),
        Slot(Fill::Errors),
        Heading(both("Voorspeld en gepubliceerd", "Predicted and published")),
        Slot(Fill::Scatter),
        Heading(both(
            "Houden de intervallen wat ze beloven?",
            "Do the intervals keep their promise?",
        )),
        Text(both(
            "Een interval van {level}% hoort {level}% van de achtergehouden cijfers te bevatten. Dit interval is breder dan de marge op de site: er zit ook in dat een cijfer van weinig kinderen toevallig hoog of laag uitvalt.",
            "An interval of {level}% should hold {level}% of the held-out figures. This interval is wider than the margin on the site: it also holds that a figure of few children may come out high or low by chance.",
        )),
        Slot(Fill::Calibration),
        Heading(both("Wat de score begrenst", "What limits the score")),
        Points(&[
            both(
                "*Wat geen andere groep in een plaats onthult, is niet te voorspellen.* Op 11, 16 en 35 jaar rust de toets op {municipalities_11} gemeenten. Valt in een trekking de groep Amsterdamse kinderen van in Nederland geboren ouders weg, dan daalt de score op die leeftijden sterk: die kinderen doen het veel beter dan het inkomen van hun ouders laat verwachten, en geen andere groep in de stad verraadt dat.",
                "*What no other group in a place reveals cannot be predicted.* At 11, 16 and 35 the test rests on {municipalities_11} municipalities. If a draw leaves out Amsterdam’s children of parents born in the Netherlands, the score at those ages falls sharply: these children do far better than their parents’ income lets expect, and no other group in the city gives it away.",
            ),
            both(
                "*Cellen liggen verder van hun lijn dan toeval verklaart.* Die spreiding is geschat en zit in de intervallen van deze toets, maar ze laat zich niet voorspellen.",
                "*Cells lie further from their line than chance explains.* That scatter is estimated and is part of the intervals of this test, but it cannot be predicted.",
            ),
            both(
                "*Sommige verschillen horen bij één groep in één plaats.* Die leert het model alleen van die groep zelf.",
                "*Some differences belong to one group in one place.* The model learns those only from that group itself.",
            ),
        ]),
        Heading(both("Andere manieren die we probeerden", "Other ways that we tried")),
        Points(&[
            both(
                "*Elke uitkomst apart.* Dat voorspelde slechter dan alle uitkomsten samen: wat een plaats op 11 jaar laat zien, helpt ook op 21.",
                "*Each outcome by itself.* That predicted worse than all outcomes together: what a place shows at 11 also helps at 21.",
            ),
            both(
                "*Kenmerken van een plaats.* Hoeveel kinderen er in twee grote groepen zijn, hielp. Hun inkomen en de opleiding van ouders hielpen daarnaast niet meer, en een aparte knik voor de grootste steden ook niet.",
                "*Features of a place.* How many children there are in two large groups helped. Their income and parents’ education then helped no further, nor did a bend of its own for the largest cities.",
            ),
            both(
                "*Een kaart.* Dat plaatsen bij elkaar in de buurt op elkaar lijken, hielp een beetje en zit erin.",
                "*A map.* That places near each other are alike helped a little and is part of the model.",
            ),
            both(
                "De cijfers bij elke manier staan in `docs/ways-tried.md` bij de code. Ze zijn vergeleken op andere trekkingen dan die hierboven.",
                "The figures of each way stand in `docs/ways-tried.md` beside the code. They were compared on other draws than those above.",
            ),
        ]),
        Heading(both("Wat altijd moet kloppen", "What must always hold")),
        Text(both(
            "Bij elke wijziging van de code wordt het volgende nagegaan. Op 10.000 willekeurige situaties per regel:",
            "With every change of the code the following is checked. On 10,000 random situations for each line:",
        )),
        Points(&[
            both(
                "het verschil van een situatie met zichzelf is 0, met een marge van 0;",
                "the gap of a situation with itself is 0, with a margin of 0;",
            ),
            both("Shapleywaarden tellen op tot het verschil;", "Shapley values add up to the gap;"),
            both(
                "bij selectieleeftijd {today} geldt het model van de cijfers zelf, en uitkomsten van vóór de selectie bewegen nooit;",
                "at selection age {today} the model of the data itself holds, and outcomes from before selection never move;",
            ),
            both(
                "het landelijke gemiddelde blijft bij elke selectieleeftijd waar het is, tot op een honderdste procentpunt;",
                "the national mean stays where it is at every selection age, to a hundredth of a percentage point;",
            ),
            both(
                "percentages en hun marges blijven tussen 0 en 100.",
                "percentages and their margins stay between 0 and 100.",
            ),
        ]),
        Text(both("En op de cijfers zelf:", "And on the figures themselves:")),
        Points(&[
            both(
                "klassen tellen op tot hun stratum, en kinderen zonder en met een ouder die buiten Nederland is geboren tot alle kinderen;",
                "classes add up to their stratum, and children without and with a parent born abroad to all children;",
            ),
            both(
                "de landelijke lijnen van drie uitkomsten (schooladvies havo of vwo, op havo of vwo, naar hbo of universiteit) liggen hoogstens 1,5 procentpunt van elke gepubliceerde klas, voor alle kinderen en voor die zonder en met een ouder die buiten Nederland is geboren; voor kinderen van wie een ouder in Turkije, Marokko of Suriname is geboren hoogstens drie standaardfouten.",
                "the national lines of three outcomes (school advice havo or vwo, in havo or vwo, on to hbo or university) lie at most 1.5 percentage points from every published class, for all children and for those without and with a parent born abroad; for children with a parent born in Turkey, Morocco or Suriname at most three standard errors.",
            ),
        ]),
    ],
};

/// Figures from outside.
pub const OUTSIDE: SectionWords = SectionWords {
    anchor: "outside",
    heading: both("Naast cijfers van anderen", "Beside figures of others"),
    pieces: &[
        Text(both(
            "De volgende cijfers zijn niet bij het schatten gebruikt. Ze komen uit een samenvatting van [Ravesteijn (2024)](#ref-ravesteijn) over 4,6 miljoen kinderen, van de onderzoeksgroep achter de dashboards. Ernaast staat wat ons model zegt, of het nu klopt of niet.",
            "The following figures were not used in the fit. They come from an abstract of [Ravesteijn (2024)](#ref-ravesteijn) on 4.6 million children, by the research group behind the dashboards. Beside them stands what our model says, whether it agrees or not.",
        )),
        Slot(Fill::Outside),
        Points(&[
            both(
                "*Verhoudingen.* ‘396% vaker’ is 4,96 keer zo vaak. Het model vergelijkt dezelfde plekken in de inkomensverdeling, voor alle kinderen, in het gemiddelde van Nederland. De bron noemt een hoge toetsscore en de universiteit zonder definitie in de samenvatting. Wij nemen de uitkomsten die er het dichtst bij liggen. Hoe strenger de grens, hoe zeldzamer de uitkomst en hoe groter meestal de verhouding; bij de toets kan dat het verschil verklaren.",
                "*Ratios.* ‘396% more likely’ is 4.96 times as likely. The model compares the same places in the income distribution, for all children, at the average of the Netherlands. The source names a high test score and university without a definition in the abstract. We take the outcomes closest to them. The stricter the bar, the rarer the outcome and mostly the larger the ratio; for the test that may explain a difference.",
            ),
            both(
                "*Rang tegen rang.* Volgens de bron gaat 10 procentpunt meer inkomen van ouders samen met 2,8 procentpunt meer inkomen van hun kinderen. Wij lezen dat als rangen: een helling van {slope_outside}. Onze uitkomst is een gemiddeld inkomen in euro’s. Uit gemiddelden volgt geen rang: daarvoor moet je weten hoe ver inkomens van kinderen met even rijke ouders uiteenlopen, en dat is niet gepubliceerd. Wat wel kan, staat in de tabel: hoe spreiding en helling bij onze lijn samenhangen.",
                "*Rank against rank.* According to the source 10 percentage points more parental income goes with 2.8 percentage points more income of their children. We read that as ranks: a slope of {slope_outside}. Our outcome is a mean income in euros. No rank follows from means: for that one must know how far incomes of children with equally rich parents lie apart, and that is not published. What can be done stands in the table: how spread and slope go together on our line.",
            ),
        ]),
        Formula(FormulaWords {
            notation: "r ( x ) = ∑_[x'] frac[1][N] Φ ( frac[ln y ( x ) - ln y ( x' )][ς sqrt[2]] )",
            words: both(
                "De verwachte rang van een kind is de kans dat het meer verdient dan een willekeurig ander kind, als inkomens rond de lijn lognormaal verdeeld zijn met overal dezelfde spreiding. De helling van $r$ over $x$ hangt dus af van $ς$. We zoeken de $ς$ waarbij de helling {slope_outside} is, en zeggen wat die spreiding betekent. Dat is een controle op wat mogelijk is, geen bevestiging.",
                "The expected rank of a child is the chance that it earns more than a random other child, if incomes are lognormal around the line with the same spread everywhere. The slope of $r$ over $x$ therefore depends on $ς$. We look for the $ς$ at which the slope is {slope_outside}, and say what that spread means. That is a check on what is possible, not a confirmation.",
            ),
            symbols: &[
                (
                    "y ( x )",
                    both(
                        "gemiddeld inkomen op 35 jaar bij rang $x$ van de ouders, volgens het model",
                        "mean income at 35 at the parents’ rank $x$, according to the model",
                    ),
                ),
                (
                    "ς",
                    both(
                        "standaardafwijking van de logaritme van het inkomen bij gelijke rang van de ouders",
                        "standard deviation of the logarithm of income at equal parents’ rank",
                    ),
                ),
                ("N", both("aantal rangen, gelijk verdeeld", "number of ranks, equally spaced")),
            ],
            source: both(
                "Eigen berekening; code: `program/method/outside.rs`.",
                "Our own calculation; code: `program/method/outside.rs`.",
            ),
        }),
    ],
};

/// The sentence on seeds.
pub const SEEDS: Bilingual = both(
    "Dat deden we met {count} verschillende trekkingen (startgetallen {seeds}), samen {cells} achtergehouden cijfers.",
    "We did so with {count} different draws (seeds {seeds}), {cells} held-out figures together.",
);

/// The sentence where no result is at hand.
pub const NO_RESULT: Bilingual = both(
    "De uitkomst voor deze uitgave is nog niet berekend.",
    "The result for this release has not been computed yet.",
);

/// Caption of the shares.
pub const SHARES_CAPTION: Bilingual = both(
    "Deel van de verschillen boven toeval dat het model voorspelt, per uitkomst en trekking",
    "Part of the differences beyond chance that the model predicts, by outcome and draw",
);
/// Heading of the first column.
pub const OUTCOME: Bilingual = both("Uitkomst", "Outcome");
/// Heading of the column of a seed.
pub const SEED: Bilingual = both("Startgetal {seed}", "Seed {seed}");
/// Heading of the mean over seeds.
pub const MEAN: Bilingual = both("Gemiddeld", "Mean");
/// Heading of the mean over the outcomes of the test.
pub const MEAN_OF_TEST: Bilingual = both(
    "Gemiddelde van de {count} uitkomsten met een ster",
    "Mean of the {count} outcomes with a star",
);
/// Under the shares.
pub const SHARES_NOTE: Bilingual = both(
    "Een ster wijst de uitkomsten aan die vooraf voor de toets waren gekozen. Onder 0 voorspelde het model slechter dan één landelijke lijn. Bedragen in euro’s staan alleen in de volgende tabel: hun ondergrens door toeval is zelf een schatting.",
    "A star marks the outcomes chosen for the test beforehand. Below 0 the model predicted worse than one national line. Amounts in euros stand in the next table alone: their floor from chance is itself an estimate.",
);

/// After the shares: {draws}, {mean}, {low}, {high}.
pub const FURTHER: Bilingual = both(
    "De score hangt af van wat de trekking weglaat. Over {draws} trekkingen is het gemiddelde van de uitkomsten met een ster {mean}; een tiende van de trekkingen ligt onder {low}, een tiende boven {high}.",
    "The score depends on what the draw leaves out. Over {draws} draws the mean of the outcomes with a star is {mean}; a tenth of the draws lie below {low}, a tenth above {high}.",
);

/// Caption of the errors.
pub const ERRORS_CAPTION: Bilingual = both(
    "Fouten in procentpunten of euro’s, alle trekkingen samen, gewogen naar kinderen",
    "Errors in percentage points or euros, all draws together, weighted by children",
);
/// Headings of the errors after the outcome.
pub const ERRORS_HEADERS: [Bilingual; 4] = [
    both("Achtergehouden cijfers", "Held-out figures"),
    both("Fout van het model", "Error of the model"),
    both("Fout van één landelijke lijn", "Error of one national line"),
    both("Ondergrens door toeval", "Floor from chance"),
];

/// Caption of the calibration.
pub const CALIBRATION_CAPTION: Bilingual = both(
    "Achtergehouden cijfers die binnen hun interval van {level}% vallen",
    "Held-out figures that fall inside their {level}% interval",
);
/// Headings of the calibration.
pub const CALIBRATION_HEADERS: [Bilingual; 3] = [
    both("Waarover", "About"),
    both("Achtergehouden cijfers", "Held-out figures"),
    both("Binnen het interval", "Inside the interval"),
];
/// Rows of the calibration.
pub const OVERALL: Bilingual = both("alles samen", "all together");
/// Row of an age.
pub const AGE: Bilingual = both("{years} jaar", "age {years}");

/// Words of the chart.
pub const PREDICTED: Bilingual = both("voorspeld", "predicted");
/// Words of the chart.
pub const PUBLISHED: Bilingual = both("gepubliceerd", "published");
/// Words of the chart.
pub const EQUAL: Bilingual = both("precies goed", "exactly right");
/// Words of the chart.
pub const TENTHS: Bilingual = both("gemiddelde van een tiende", "mean of a tenth");
/// Words of the chart.
pub const CHILDREN: Bilingual = both("kinderen", "children");
/// Words of the chart.
pub const SCATTER_SUMMARY: Bilingual = both(
    "Elke punt is een achtergehouden cijfer: naar rechts wat het model voorspelde, omhoog wat gepubliceerd is. Hoe dichter bij de lijn, hoe beter. De tien grote punten zijn gemiddelden van tienden van alle voorspellingen; ze liggen hoogstens {worst} procentpunt van de lijn.",
    "Each dot is a held-out figure: to the right what the model predicted, upwards what was published. The closer to the line, the better. The ten large dots are means of tenths of all predictions; they lie at most {worst} percentage points from the line.",
);
/// Under the chart.
pub const SCATTER_NOTE: Bilingual = both(
    "Getoond zijn {shown} van {cells} achtergehouden percentages, gelijkmatig verdeeld over uitkomsten, plaatsen en trekkingen. Grotere punten gaan over meer kinderen.",
    "Shown are {shown} of {cells} held-out percentages, spread evenly over outcomes, places and draws. Larger dots are about more children.",
);
/// Caption of the tenths.
pub const TENTHS_CAPTION: Bilingual = both(
    "Gemiddelden van tienden van alle achtergehouden percentages, naar voorspelling",
    "Means of tenths of all held-out percentages, by prediction",
);
/// Headings of the tenths.
pub const TENTHS_HEADERS: [Bilingual; 5] = [
    both("Tiende", "Tenth"),
    both("Cijfers", "Figures"),
    both("Voorspeld", "Predicted"),
    both("Gepubliceerd", "Published"),
    both("Verschil (procentpunt)", "Difference (percentage points)"),
];

/// Caption of the figures from outside.
pub const OUTSIDE_CAPTION: Bilingual = both(
    "Cijfers van anderen naast die van het model",
    "Figures of others beside those of the model",
);
/// Headings of the figures from outside.
pub const OUTSIDE_HEADERS: [Bilingual; 4] = [
    both("Wat", "What"),
    both("Bron", "Source"),
    both("Model", "Model"),
    both("Toelichting", "Explanation"),
];
/// Row: {outcome}.
pub const RATIO: Bilingual = both(
    "{outcome}: kinderen van ouders op het 90e tegenover het 10e percentiel",
    "{outcome}: children of parents at the 90th against the 10th percentile",
);
/// Field: {times}.
pub const TIMES: Bilingual = both("{times} keer", "{times} times");
/// Field: {low}, {high}, {interval_low}, {interval_high}.
pub const RATIO_NOTE: Bilingual = both(
    "{high} tegenover {low}; marge van de verhouding {interval_low} tot {interval_high}",
    "{high} against {low}; margin of the ratio {interval_low} to {interval_high}",
);
/// Row.
pub const SLOPE: Bilingual = both("helling van rang op rang", "slope of rank on rank");
/// Field.
pub const SLOPE_MODEL: Bilingual = both("niet te berekenen", "cannot be computed");
/// Field: {slope}, {spread}, {low}, {high}.
pub const SLOPE_NOTE: Bilingual = both(
    "onze lijn geeft {slope} als de standaardafwijking van de logaritme van het inkomen bij gelijke ouders {spread} is: ongeveer twee derde van die kinderen verdient dan tussen {low} en {high} keer het middelste inkomen",
    "our line gives {slope} if the standard deviation of the logarithm of income at equal parents is {spread}: about two thirds of those children then earn between {low} and {high} times the middle income",
);
/// Field where no spread gives the slope.
pub const SLOPE_IMPOSSIBLE: Bilingual = both(
    "bij geen enkele spreiding geeft onze lijn deze helling",
    "with no spread at all does our line give this slope",
);
/// Row.
pub const ELASTICITY: Bilingual = both(
    "elasticiteit: hoeveel procent meer inkomen op 35 jaar bij 1% meer inkomen van de ouders",
    "elasticity: per cent more income at 35 for 1% more parental income",
);
/// Field.
pub const NO_SOURCE: Bilingual = both("geen cijfer in de bron", "no figure in the source");
/// Field.
pub const ELASTICITY_NOTE: Bilingual = both(
    "van het gemiddelde inkomen, kleinste kwadraten over de {bins} landelijke klassen; niet hetzelfde als een helling van rang op rang",
    "of the mean income, least squares over the {bins} national classes; not the same as a slope of rank on rank",
);
