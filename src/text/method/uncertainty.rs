//! The gap, what it goes with, and what the margins hold.

use super::Piece::{Formula, Heading, Points, Text};
use super::{FormulaWords, SectionWords, both};

/// The gap.
pub const GAP: SectionWords = SectionWords {
    anchor: "gap",
    heading: both("Het verschil, en waarmee het samengaat", "The gap, and what it goes with"),
    pieces: &[
        Text(both(
            "Het verschil is B min A: in procentpunten of in euro’s. Verschillen A en B in meer dan één omstandigheid, dan verdelen we het verschil met Shapleywaarden.",
            "The gap is B minus A: in percentage points or in euros. Where A and B differ in more than one circumstance, we divide the gap by Shapley values.",
        )),
        Formula(FormulaWords {
            notation: "φ_i = ∑_[S ⊆ C ∖ i] frac[| S | ! ( c - | S | - 1 ) !][c !] ( v ( S ∪ i ) - v ( S ) )",
            words: both(
                "Verander de omstandigheden van A een voor een in die van B, in elke mogelijke volgorde. De waarde van een omstandigheid is het gemiddelde van wat haar eigen stap toevoegt.",
                "Change the circumstances of A one by one into those of B, in every possible order. The value of a circumstance is the mean of what its own step adds.",
            ),
            symbols: &[
                (
                    "φ_i",
                    both(
                        "wat samengaat met omstandigheid $i$; alle waarden samen zijn precies het verschil",
                        "what goes with circumstance $i$; all values together are exactly the gap",
                    ),
                ),
                (
                    "C , c",
                    both(
                        "de omstandigheden waarin A en B verschillen, en hun aantal (hoogstens {circumstances})",
                        "the circumstances in which A and B differ, and their number (at most {circumstances})",
                    ),
                ),
                (
                    "v ( S )",
                    both(
                        "uitkomst met de omstandigheden $S$ van B en de andere van A",
                        "outcome with the circumstances $S$ of B and the others of A",
                    ),
                ),
            ],
            source: both(
                "[Shapley (1953)](#ref-shapley); voor ongelijkheid: [Shorrocks (2013)](#ref-shorrocks). Alle volgorden zijn doorgerekend; er is niets benaderd.",
                "[Shapley (1953)](#ref-shapley); for inequality: [Shorrocks (2013)](#ref-shorrocks). All orders are computed; nothing is approximated.",
            ),
        }),
        Text(both(
            "Dit is een boekhouding van het model, geen verdeling van oorzaken. Gaat een deel samen met inkomen, dan zegt dat niet dat meer geld dat deel zou wegnemen.",
            "This is bookkeeping of the model, not a division of causes. Where a part goes with income, that does not say that more money would take that part away.",
        )),
    ],
};

/// Uncertainty.
pub const UNCERTAINTY: SectionWords = SectionWords {
    anchor: "uncertainty",
    heading: both(
        "Marges: wat ze bevatten en wat niet",
        "Margins: what they hold and what they do not",
    ),
    pieces: &[
        Text(both(
            "Alles wat het model schat, heeft een verdeling van mogelijke waarden. De site trekt daaruit {draws} keer, rekent elke keer het hele antwoord uit, en toont waar de middelste {level}% ligt.",
            "Everything that the model estimates has a distribution of possible values. The site draws from it {draws} times, computes the whole answer each time, and shows where the middle {level}% lies.",
        )),
        Formula(FormulaWords {
            notation: "η^[( r )] = η + ∑_k l_k z_k^[( r )] ; z_k^[( r )] = Φ^[- 1] ( frac[π_k ( r ) - frac[1][2]][{draws_plain}] )",
            words: both(
                "Trekking $r$ is de schatting plus een som van onzekere stukjes. Elk stukje doorloopt precies één keer alle {draws} even waarschijnlijke waarden, in een eigen geschudde volgorde.",
                "Draw $r$ is the estimate plus a sum of uncertain pieces. Each piece runs exactly once through all {draws} equally likely values, in a shuffled order of its own.",
            ),
            symbols: &[
                (
                    "l_k",
                    both(
                        "hoe sterk onzekerheid $k$ meetelt, uit de covariantie van de schatting",
                        "how strongly uncertainty $k$ counts, from the covariance of the estimate",
                    ),
                ),
                (
                    "π_k",
                    both(
                        "volgorde van de trekkingen; ze hangt alleen af van de naam van de onzekerheid en een vast startgetal",
                        "order of the draws; it depends only on the name of the uncertainty and a fixed seed",
                    ),
                ),
            ],
            source: both(
                "Latijnse hyperkubus: [McKay, Beckman en Conover (1979)](#ref-mckay). Percentielen: [Hyndman en Fan (1996)](#ref-hyndman-fan), definitie 7. Code: `model/draws.rs`.",
                "Latin hypercube: [McKay, Beckman and Conover (1979)](#ref-mckay). Percentiles: [Hyndman and Fan (1996)](#ref-hyndman-fan), definition 7. Code: `model/draws.rs`.",
            ),
        }),
        Text(both(
            "Het startgetal ligt vast en alle functies komen uit dezelfde bibliotheek. Hetzelfde adres geeft daarom op elk apparaat en in het programma dezelfde cijfers, tot op de laatste bit. A en B delen hun trekkingen: onzekerheid die beide treft, valt weg uit het verschil. De band om een lijn in de grafiek is zonder trekkingen berekend, uit dezelfde covariantie.",
            "The seed is fixed and all functions come from one library. The same address therefore gives the same figures on every device and in the program, to the last bit. A and B share their draws: uncertainty that hits both drops out of the gap. The band around a line in the chart is computed without draws, from the same covariance.",
        )),
        Heading(both("Wel in de marge", "In the margin")),
        Points(&[
            both(
                "onzekerheid over de landelijke lijn van een groep, en over de verschuiving voor geslacht en huishouden;",
                "uncertainty about the national line of a group, and about the shift for sex and household;",
            ),
            both(
                "onzekerheid over een genoemde plaats, en over wat daar voor één groep bijzonder is;",
                "uncertainty about a named place, and about what is particular to one group there;",
            ),
            both(
                "voor een andere selectieleeftijd: de breedte van wat [studies mogelijk maken](#selection-age).",
                "for another selection age: the width of what [studies make possible](#selection-age).",
            ),
        ]),
        Heading(both("Niet in de marge", "Not in the margin")),
        Points(&[
            both(
                "fouten van het model zelf: een lijn die anders loopt dan we aannemen, een plaats die niet op haar omgeving lijkt. Hoe vaak het model ernaast zat, [staat bij de toets](#validation);",
                "errors of the model itself: a line that runs otherwise than assumed, a place unlike its surroundings. How often the model was off [stands with the test](#validation);",
            ),
            both(
                "fouten en keuzes in de gepubliceerde cijfers en in de registers daarachter;",
                "errors and choices in the published figures and in the registers behind them;",
            ),
            both(
                "de vraag naar oorzaken: wat er zou gebeuren als iets verandert;",
                "the question of causes: what would happen if something changed;",
            ),
            both(
                "de spreiding tussen kinderen. De marge gaat over het gemiddelde van een groep. Binnen elke groep lopen kinderen veel verder uiteen;",
                "the spread between children. The margin is about the average of a group. Within every group children differ far more;",
            ),
            both(
                "de tijd: de kinderen in de cijfers zijn jaren geleden geboren.",
                "time: the children in the figures were born years ago.",
            ),
        ]),
    ],
};
