//! Places: how they shift the line, how they lean on each other, and the neighbourhood percentile.

use super::Piece::{Formula, Heading, Points, Text};
use super::{FormulaWords, SectionWords, both};

/// Places.
pub const PLACES: SectionWords = SectionWords {
    anchor: "places",
    heading: both("Plaatsen", "Places"),
    pieces: &[
        Text(both(
            "Een plaats verschuift de lijn van een groep: een niveau en een helling. Zo is te zien hoe kinderen het ergens doen, vergeleken met kinderen elders van wie de ouders evenveel verdienen en dezelfde achtergrond hebben.",
            "A place shifts the line of a group: a level and a slope. This shows how children do somewhere, compared with children elsewhere whose parents earn as much and have the same background.",
        )),
        Formula(FormulaWords {
            notation: "η_[g j] (x) = f_g (x) + s_[g j 0] + s_[g j 1] ( x - frac[1][2] ) + e",
            words: both(
                "De lijn van groep $g$ in plaats $j$ is de landelijke lijn van die groep, plus wat deze plaats daarbij doet.",
                "The line of group $g$ in place $j$ is the national line of that group, plus what this place adds to it.",
            ),
            symbols: &[
                (
                    "s_[g j 0]",
                    both(
                        "verschuiving in het midden van de inkomens",
                        "shift in the middle of the incomes",
                    ),
                ),
                (
                    "s_[g j 1]",
                    both(
                        "verandering van die verschuiving van laag naar hoog inkomen",
                        "change of that shift from low to high income",
                    ),
                ),
                (
                    "e",
                    both(
                        "spreiding van cellen om hun lijn boven toeval uit (overdispersie); de variantie is geschat: één getal per uitkomst, maal één getal per groep",
                        "scatter of cells about their line beyond chance (over-dispersion); its variance is estimated: one number for each outcome, times one number for each group",
                    ),
                ),
            ],
            source: both(
                "[Gelman en Hill (2007)](#ref-gelman-hill), hoofdstuk 13.",
                "[Gelman and Hill (2007)](#ref-gelman-hill), chapter 13.",
            ),
        }),
        Heading(both("Plaatsen leunen op hun omgeving", "Places lean on their surroundings")),
        Formula(FormulaWords {
            notation: "s_w = s_m + d_w ; s_m = s_q + U_m γ + h_m + d_m ; s_q = μ + d_q",
            words: both(
                "Een wijk lijkt op haar gemeente, een gemeente op haar provincie, een provincie op het land; elk met een eigen afwijking. Een plaats met weinig kinderen blijft daardoor dicht bij haar omgeving, een plaats met veel kinderen volgt haar eigen cijfers.",
                "A wijk resembles its municipality, a municipality its province, a province the country; each with a deviation of its own. A place with few children therefore stays close to its surroundings, and a place with many follows its own figures.",
            ),
            symbols: &[
                (
                    "s_w , s_m , s_q",
                    both(
                        "alle verschuivingen van een wijk of *gebied*, een gemeente en een provincie: voor elke groep, elke uitkomst, niveau en helling ({effects} getallen)",
                        "all shifts of a wijk or *gebied*, a municipality and a province: for each group, each outcome, level and slope ({effects} numbers)",
                    ),
                ),
                (
                    "d_w , d_m , d_q",
                    both(
                        "afwijkingen, normaal verdeeld rond nul, met een covariantie per niveau. Die zegt ook hoeveel de ene groep of uitkomst onthult over de andere",
                        "deviations, normal around zero, with a covariance for each level. It also says how much one group or outcome reveals about another",
                    ),
                ),
                (
                    "U_m γ",
                    both(
                        "wat {covariates} kenmerken van een gemeente laten verwachten: het aantal kinderen zonder en het aantal kinderen met een ouder die buiten Nederland is geboren. Grote steden verschillen in meer van dorpen dan in inkomen. Gemiddeld inkomen en opleiding van de ouders zijn ook geprobeerd; daarmee werden achtergehouden cijfers niet beter voorspeld",
                        "what {covariates} features of a municipality let expect: the number of children without and the number with a parent born abroad. Large cities differ from villages in more than income. Mean income and the education of parents were tried too; they did not predict held-out figures better",
                    ),
                ),
                (
                    "μ",
                    both(
                        "gemiddelde verschuiving in het land, dicht bij nul",
                        "mean shift in the country, close to zero",
                    ),
                ),
                (
                    "h_m",
                    both(
                        "een gladde kaart: wat gemeenten die dicht bij elkaar liggen gemeen hebben (Matérn 3/2, bereik {range} km)",
                        "a smooth map: what municipalities close to each other have in common (Matérn 3/2, range {range} km)",
                    ),
                ),
            ],
            source: both(
                "Deels samenvoegen: [Gelman en Hill (2007)](#ref-gelman-hill), hoofdstukken 12 en 13. Varianties met EM: [Laird en Ware (1982)](#ref-laird-ware). De covariantie wordt getrokken naar het dichtstbijzijnde product van groepen en uitkomsten: [Van Loan en Pitsianis (1993)](#ref-van-loan-pitsianis). Kaart: [Rasmussen en Williams (2006)](#ref-rasmussen-williams).",
                "Partial pooling: [Gelman and Hill (2007)](#ref-gelman-hill), chapters 12 and 13. Variances by EM: [Laird and Ware (1982)](#ref-laird-ware). The covariance is drawn towards the nearest product of groups and outcomes: [Van Loan and Pitsianis (1993)](#ref-van-loan-pitsianis). Map: [Rasmussen and Williams (2006)](#ref-rasmussen-williams).",
            ),
        }),
        Text(both(
            "Alle plaatsen, groepen en uitkomsten zitten in één model. Elke ronde berekent eerst exact wat over alle plaatsen bekend is en schat dan covarianties, spreiding en kenmerken opnieuw. Het aantal rondes ({rounds}) staat vast: meer rondes pasten beter op de gebruikte cijfers en slechter op de achtergehouden cijfers. Op 11 en 16 jaar rusten de covarianties op de gemeenten van één regio. Achtergehouden cijfers van kinderen van in Nederland geboren ouders lagen daar verder van hun voorspelling dan het model dacht; voor die groep is de variantie op die leeftijden daarom {widening} keer zo groot gemaakt.",
            "All places, groups and outcomes are in one model. Each round first computes exactly what is known about all places and then estimates covariances, scatter and features anew. The number of rounds ({rounds}) is fixed: more rounds fitted the figures used better and those held out worse. At 11 and 16 the covariances rest on the municipalities of one region. There held-out figures of children of parents born in the Netherlands lay further from their prediction than the model thought; for that group the variance at those ages is therefore made {widening} times as large.",
        )),
        Heading(both(
            "Wie er woont is geen effect van de plaats",
            "Who lives there is no effect of the place",
        )),
        Text(both(
            "Het cijfer voor *alle* kinderen van een plaats hangt ook af van wie er woont. Daarom schat het model verschuivingen binnen groepen. Cijfers voor alle kinderen gebruikt het alleen waar die voor kinderen van in Nederland geboren ouders ontbreken, en dan als het mengsel dat ze zijn.",
            "The figure for *all* children of a place also depends on who lives there. The model therefore estimates shifts within groups. It uses figures for all children only where those for children of parents born in the Netherlands are missing, and then as the mixture that they are.",
        )),
        Formula(FormulaWords {
            notation: "p_j (x) = ( 1 - w_j (x) ) p_[0 j] (x) + w_j (x) p_[1 j] (x)",
            words: both(
                "Alle kinderen zijn een mengsel van kinderen zonder en kinderen met een ouder die buiten Nederland is geboren.",
                "All children are a mixture of children without and children with a parent born abroad.",
            ),
            symbols: &[
                (
                    "w_j (x)",
                    both(
                        "aandeel kinderen met een ouder die buiten Nederland is geboren, bij rang $x$; uit de gepubliceerde aantallen kinderen",
                        "share of children with a parent born abroad, at rank $x$; from the published numbers of children",
                    ),
                ),
                (
                    "p_[0 j] , p_[1 j]",
                    both(
                        "de lijnen van beide groepen in plaats $j$",
                        "the lines of both groups in place $j$",
                    ),
                ),
            ],
            source: both(
                "Code: `fit/composition.rs` en `fit/national.rs`.",
                "Code: `fit/composition.rs` and `fit/national.rs`.",
            ),
        }),
        Text(both(
            "De lijn van alle kinderen in een plaats is dit mengsel. Zijn de cijfers van alle kinderen ook gepubliceerd, dan trekken die de lijn nog bij.",
            "The line of all children in a place is this mixture. Where the figures of all children are published too, they pull the line further.",
        )),
        Heading(both("De buurtschuif", "The neighbourhood slider")),
        Formula(FormulaWords {
            notation: "q = 100 Φ ( frac[a_j][σ] ) ; b = ρ a",
            words: both(
                "De stand van de buurtschuif is de plek van een plaats in de verdeling van alle plaatsen, gewogen naar kinderen. 50 is het gemiddelde. Een hogere stand betekent dat kinderen het er beter doen bij hetzelfde inkomen van hun ouders.",
                "The position of the neighbourhood slider is a place’s position in the distribution of all places, weighted by children. 50 is the average. A higher position means that children do better there at the same parental income.",
            ),
            symbols: &[
                (
                    "a_j",
                    both(
                        "verschuiving van plaats $j$ in het midden van de inkomens: die van kinderen zonder en met een ouder die buiten Nederland is geboren, gewogen zoals in heel Nederland; in de richting die mensen hopen",
                        "shift of place $j$ in the middle of the incomes: that of children without and with a parent born abroad, weighted as in the whole country; in the direction people hope for",
                    ),
                ),
                (
                    "σ",
                    both(
                        "spreiding van die verschuivingen: gemeenten om hun gemiddelde, gewogen naar kinderen, en wijken om hun gemeente",
                        "spread of those shifts: municipalities about their mean, weighted by children, and wijken about their municipality",
                    ),
                ),
                ("Φ", both("de normale verdeling", "the normal distribution")),
                (
                    "ρ",
                    both(
                        "helling die gemiddeld bij zo’n verschuiving hoort: voor een stand zonder plaats volgt $b$ daaruit",
                        "slope that goes with such a shift on average: for a position without a place $b$ follows from it",
                    ),
                ),
            ],
            source: both("Code: `model/place.rs`.", "Code: `model/place.rs`."),
        }),
        Points(&[
            both(
                "Een genoemde plaats rekent met haar eigen lijn, met eigen helling en met wat er voor één groep bijzonder is. De stand op de schuif is daarvan een samenvatting.",
                "A named place uses its own line, with its own slope and with what is particular to one group. The position on the slider sums that up.",
            ),
            both(
                "Een stand van de schuif heeft zelf geen marge: die is een keuze. Een genoemde plaats heeft dat wel.",
                "A position of the slider has no margin of its own: it is a choice. A named place does have one.",
            ),
            both(
                "Op 11, 16 en 35 jaar zijn plaatsen alleen in de Metropoolregio Amsterdam gepubliceerd. Daar gaat de schuif dus over verschillen binnen die regio.",
                "At ages 11, 16 and 35 places are published in the Amsterdam metropolitan region alone. There the slider is about differences within that region.",
            ),
            both(
                "Postcodegebieden overlappen met wijken en gemeenten: het zijn dezelfde kinderen. Ze doen niet mee bij het schatten van de varianties; hun lijnen volgen daarna, met dezelfde varianties.",
                "Postcode areas overlap wijken and municipalities: they are the same children. They take no part in estimating the variances; their lines follow afterwards, with the same variances.",
            ),
        ]),
    ],
};
