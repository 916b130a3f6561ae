//! From income to rank, and the national lines.

use super::Piece::{Formula, Heading, Points, Text};
use super::{FormulaWords, SectionWords, both};

/// Income rank.
pub const RANK: SectionWords = SectionWords {
    anchor: "rank",
    heading: both("Inkomen wordt een rang", "Income becomes a rank"),
    pieces: &[
        Text(both(
            "Overal op de site staat het inkomen van de ouders als plek in de rij van alle ouders van dezelfde leeftijdsgroep, van laag naar hoog. De landelijke cijfers hebben {bins} klassen. Het gemiddelde inkomen van een klas staat midden in die klas; daartussen loopt de rang recht in de logaritme van het inkomen.",
            "Throughout the site the parents’ income is a place in the line of all parents of the same cohort, from low to high. The national figures have {bins} classes. The mean income of a class stands at the middle of that class; in between, rank is linear in the logarithm of income.",
        )),
        Formula(FormulaWords {
            notation: "x = frac[1][{bins}] ( j - frac[1][2] + frac[ln y - ln y_j][ln y_[j+1] - ln y_j] )",
            words: both(
                "De rang is de helft van klas $j$, plus het deel van de weg naar de volgende klas, gemeten in de logaritme van het inkomen.",
                "The rank is the middle of class $j$, plus the part of the way to the next class, measured in the logarithm of income.",
            ),
            symbols: &[
                (
                    "x",
                    both(
                        "rang, van 0 tot 1; de schuif toont 100 keer zoveel",
                        "rank, from 0 to 1; the slider shows 100 times as much",
                    ),
                ),
                ("y", both("inkomen van de ouders samen", "joint income of the parents")),
                (
                    "y_j",
                    both(
                        "gemiddeld inkomen van de ouders in landelijke klas $j$, met $y_j ≤ y ≤ y_[j+1]$",
                        "mean income of the parents in national class $j$, with $y_j ≤ y ≤ y_[j+1]$",
                    ),
                ),
            ],
            source: both(
                "Eigen keuze; code: `indicators/rank.rs`.",
                "Our own choice; code: `indicators/rank.rs`.",
            ),
        }),
        Text(both(
            "Cellen van andere groepen en plaatsen krijgen hun rang door het gemiddelde inkomen van hun eigen ouders, nooit door de naam van hun klas. De rang blijft tussen {rank_low} en {rank_high}: over de allerlaagste en allerhoogste inkomens zeggen klassen te weinig.",
            "Cells of other groups and places get their rank from the mean income of their own parents, never from the name of their class. The rank stays between {rank_low} and {rank_high}: classes say too little about the very lowest and very highest incomes.",
        )),
    ],
};

/// National lines.
pub const LINES: SectionWords = SectionWords {
    anchor: "lines",
    heading: both("De landelijke lijnen", "The national lines"),
    pieces: &[
        Text(both(
            "Voor elke uitkomst en elke groep loopt een vloeiende lijn over de inkomensrang. Een percentage wordt daarvoor op een schaal gezet die geen grenzen heeft, zodat geen lijn onder 0 of boven 100% kan komen.",
            "For every outcome and every group a smooth line runs over income rank. For that a percentage is put on a scale without bounds, so that no line can fall below 0 or rise above 100%.",
        )),
        Formula(FormulaWords {
            notation: "η = logit p = ln frac[p][1 - p]",
            words: both(
                "De logit is de logaritme van de verhouding tussen wel en niet. Voor bedragen in euro’s staat er de logaritme van het gemiddelde bedrag.",
                "The logit is the logarithm of the ratio of yes to no. For amounts in euros it is the logarithm of the mean amount.",
            ),
            symbols: &[
                (
                    "p",
                    both(
                        "aandeel van de kinderen met de uitkomst",
                        "share of children with the outcome",
                    ),
                ),
                (
                    "η",
                    both(
                        "hetzelfde op de schaal van het model",
                        "the same on the scale of the model",
                    ),
                ),
            ],
            source: both(
                "[McCullagh en Nelder (1989)](#ref-mccullagh-nelder), hoofdstuk 4.",
                "[McCullagh and Nelder (1989)](#ref-mccullagh-nelder), chapter 4.",
            ),
        }),
        Formula(FormulaWords {
            notation: "η_g (x) = f_g (x) = ∑_[i = 1]^[{basis}] β_[g i] B_i ( sqrt[x] )",
            words: both(
                "De lijn van groep $g$ is een som van {basis} bultjes, elk met een eigen hoogte. Samen vormen ze een vloeiende kromme.",
                "The line of group $g$ is a sum of {basis} bumps, each with a height of its own. Together they make a smooth curve.",
            ),
            symbols: &[
                ("f_g", both("de landelijke lijn van groep $g$", "the national line of group $g$")),
                (
                    "B_i",
                    both(
                        "kubische B-spline nummer $i$; de knopen liggen op gelijke afstand in de wortel van de rang, dus dichter bijeen bij lage inkomens, waar veel kinderen met ouders van buiten Nederland zitten",
                        "cubic B-spline number $i$; the knots are equally spaced in the root of the rank, so closer together at low incomes, where many children with parents from abroad are",
                    ),
                ),
                (
                    "β_[g i]",
                    both(
                        "hoogte van bultje $i$, geschat uit de cijfers",
                        "height of bump $i$, estimated from the figures",
                    ),
                ),
            ],
            source: both(
                "[Eilers en Marx (1996)](#ref-eilers-marx).",
                "[Eilers and Marx (1996)](#ref-eilers-marx).",
            ),
        }),
        Formula(FormulaWords {
            notation: "- 2 ℓ ( β ) + λ ∑_[i = 3]^[{basis}] ( β_i - 2 β_[i - 1] + β_[i - 2] )^2",
            words: both(
                "De hoogten maken deze som zo klein mogelijk. Het eerste deel wil dicht bij de cijfers blijven, het tweede wil een lijn zonder knikken.",
                "The heights make this sum as small as possible. The first part wants to stay close to the figures, the second wants a line without kinks.",
            ),
            symbols: &[
                (
                    "ℓ",
                    both(
                        "log-aannemelijkheid van de cijfers: binomiaal voor aandelen; voor bedragen een variantie evenredig aan het kwadraat van het gemiddelde",
                        "log-likelihood of the figures: binomial for shares; for amounts a variance proportional to the squared mean",
                    ),
                ),
                (
                    "λ",
                    both(
                        "gewicht van de gladheid, gekozen uit de cijfers zelf met REML: welke gladheid maakt deze cijfers het meest aannemelijk",
                        "weight of smoothness, chosen from the figures themselves by REML: which smoothness makes these figures most likely",
                    ),
                ),
            ],
            source: both(
                "[Eilers en Marx (1996)](#ref-eilers-marx); keuze van $λ$: [Wood (2017)](#ref-wood).",
                "[Eilers and Marx (1996)](#ref-eilers-marx); choice of $λ$: [Wood (2017)](#ref-wood).",
            ),
        }),
        Text(both(
            "Een klas staat voor een reeks rangen, maar krijgt er één. Daarom mag een cijfer iets verder van de lijn liggen dan toeval verklaart: bij 30% met een standaardafwijking van {placement_all} procentpunt voor alle kinderen en {placement_group} voor een groep. Onder het midden van de laagste klas loopt de lijn bijna recht door, want daar zijn geen cijfers.",
            "A class stands for a range of ranks but gets one of them. A figure may therefore lie a little further from the line than chance explains: at 30% with a standard deviation of {placement_all} percentage points for all children and {placement_group} for a group. Below the middle of the lowest class the line runs on almost straight, because there are no figures there.",
        )),
        Heading(both("Groepen leunen op elkaar", "Groups lean on each other")),
        Text(both(
            "De lijn van een groep wordt geschat als afwijking van de lijn van alle kinderen. Daar geldt de straf voor elke stap van het ene bultje naar het volgende: $( β_i - β_[i - 1] )^2$. Zegt een groep zelf weinig, dan loopt haar lijn evenwijdig aan die van alle kinderen, ook voorbij haar laatste cijfer; zegt zij veel, dan volgt de lijn haar eigen cijfers. Is van een groep landelijk niets gepubliceerd, dan krijgt zij de lijn van alle kinderen met een ouder die buiten Nederland is geboren, plus wat haar eigen cijfers in afzonderlijke plaatsen daar gemiddeld aan toevoegen. Dat geldt voor kinderen met een ouder die in Caribisch Nederland is geboren, vanaf 11 jaar.",
            "The line of a group is estimated as a deviation from the line of all children. There the penalty applies to every step from one bump to the next: $( β_i - β_[i - 1] )^2$. Where a group says little itself, its line runs parallel to that of all children, beyond its last figure too; where it says much, the line follows its own figures. Where nothing is published nationally for a group, it gets the line of all children with a parent born abroad, plus what its own figures in single places add to that on average. That is so for children with a parent born in the Dutch Caribbean, from age 11 on.",
        )),
        Text(both(
            "Liggen de cijfers verder van de lijn dan toeval alleen verklaart, dan wordt de onzekerheid van de lijn in dezelfde mate groter. In het bestand dat de site laadt, staat die onzekerheid in weinig getallen, zo gekozen dat de marge op elke rang hoogstens {band_tolerance}% smaller of breder is dan geschat.",
            "Where the figures lie further from the line than chance alone explains, the uncertainty of the line is widened to match. The file that the site loads holds that uncertainty in few numbers, chosen so that at every rank the margin is at most {band_tolerance}% narrower or wider than estimated.",
        )),
        Heading(both(
            "Jongens en meisjes, één en twee ouders",
            "Boys and girls, one and two parents",
        )),
        Formula(FormulaWords {
            notation: "η_[g, k] (x) = f_g (x) + a_[g k] + b_[g k] ( x - frac[1][2] )",
            words: both(
                "Geslacht en huishouden verschuiven de lijn van hun groep met een rechte lijn: een niveau en een helling.",
                "Sex and household shift the line of their group by a straight line: a level and a slope.",
            ),
            symbols: &[
                (
                    "k",
                    both(
                        "jongens, meisjes, één ouder of twee ouders",
                        "boys, girls, one parent or two parents",
                    ),
                ),
                (
                    "a_[g k]",
                    both(
                        "verschuiving in het midden van de inkomens",
                        "shift in the middle of the incomes",
                    ),
                ),
                (
                    "b_[g k]",
                    both(
                        "verandering van die verschuiving van laag naar hoog inkomen",
                        "change of that shift from low to high income",
                    ),
                ),
            ],
            source: both(
                "Gewogen kleinste kwadraten uit de landelijke strata; groepen deels samengevoegd naar alle kinderen met een momentenschatter als bij [DerSimonian en Laird (1986)](#ref-dersimonian-laird).",
                "Weighted least squares from the national strata; groups partially pooled towards all children with a moment estimator as in [DerSimonian and Laird (1986)](#ref-dersimonian-laird).",
            ),
        }),
        Points(&[
            both(
                "Geslacht en huishouden tellen op: voor jongens met één ouder is er geen eigen lijn, want die combinatie is niet gepubliceerd.",
                "Sex and household add up: there is no line of its own for boys with one parent, because that combination is not published.",
            ),
            both(
                "De verschuivingen zijn landelijk. Voor een plaats gelden dezelfde.",
                "The shifts are national. The same ones hold for a place.",
            ),
        ]),
    ],
};
