//! How to cite, how to check a number, and the licence.

use super::Piece::{Points, Slot, Steps, Text};
use super::{SectionWords, Slot as Fill, both};

/// How to cite.
pub const CITE: SectionWords = SectionWords {
    anchor: "cite",
    heading: both("Zo verwijs je", "How to cite"),
    pieces: &[
        Text(both(
            "Noem de makers van de cijfers, het model met zijn uitgave, en de dag waarop je keek. Bij een grafiek of getal in een artikel is de bronregel genoeg; de link van de pagina brengt lezers terug naar dezelfde weergave. Met `release` in de link blijft zichtbaar bij welke uitgave je getal hoort.",
            "Name the makers of the figures, the model with its release, and the day on which you looked. With a chart or number in an article the source line is enough; the link of the page brings readers back to the same view. With `release` in the link it stays visible which release your number belongs to.",
        )),
        Slot(Fill::Citations),
    ],
};

/// How to check a number.
pub const CHECK: SectionWords = SectionWords {
    anchor: "check",
    heading: both("Een getal narekenen", "Checking a number"),
    pieces: &[
        Text(both(
            "Het programma `kansen` rekent met dezelfde code als deze site. Het leest situaties als CSV en schrijft dezelfde regels terug met het verwachte cijfer en zijn marge.",
            "The program `kansen` computes with the same code as this site. It reads situations as CSV and writes the same rows back with the expected figure and its margin.",
        )),
        Steps(&[
            both(
                "Haal de broncode op en installeer [Rust](https://rustup.rs).",
                "Get the source code and install [Rust](https://rustup.rs).",
            ),
            both(
                "Typ in de map van de broncode wat hieronder staat. Het zijn de twee situaties waarmee de site opent, met de verdeling op {today} jaar zoals nu, en dezelfde met verdeling op {example_age}.",
                "In the folder of the source code type what stands below. They are the two situations with which the site opens, with sorting at {today} as today, and the same with sorting at {example_age}.",
            ),
            both(
                "Vergelijk `mean`, `low` en `high` met wat de site toont. De pagina rondt af; in `data-value`, `data-low` en `data-high` van het antwoord staan alle cijfers.",
                "Compare `mean`, `low` and `high` with what the site shows. The page rounds; `data-value`, `data-low` and `data-high` of the answer hold all digits.",
            ),
        ]),
        Slot(Fill::Command),
        Text(both("Uitgave {release} antwoordt:", "Release {release} answers:")),
        Slot(Fill::Answer),
        Points(&[
            both(
                "`outcome`: naam van de uitkomst binnen de leeftijd, zoals in de [lijst van uitkomsten](#data).",
                "`outcome`: name of the outcome within the age, as in the [list of outcomes](#data).",
            ),
            both(
                "`area`: `nl` of de code van een plaats, zoals `gm-almere`. Met `nl` kan er ook een kolom `neighbourhood` van 1 tot 99 zijn.",
                "`area`: `nl` or the code of a place, such as `gm-almere`. With `nl` there may also be a column `neighbourhood` from 1 to 99.",
            ),
            both(
                "`group`: `all`, `none`, `any`, `turkey`, `morocco`, `suriname` of `dutch-caribbean`.",
                "`group`: `all`, `none`, `any`, `turkey`, `morocco`, `suriname` or `dutch-caribbean`.",
            ),
            both(
                "`sex`: `all`, `male` of `female`. `household`: `all`, `one-parent` of `two-parents`.",
                "`sex`: `all`, `male` or `female`. `household`: `all`, `one-parent` or `two-parents`.",
            ),
            both(
                "`income_rank` (1 tot 99) of `parents_income_keur` (duizenden euro’s per jaar), één van de twee.",
                "`income_rank` (1 to 99) or `parents_income_keur` (thousands of euros a year), one of the two.",
            ),
            both(
                "`selection_age` ({lowest} tot {highest}) en `evidence` (`central`, `finland` of `none`) mogen ontbreken.",
                "`selection_age` ({lowest} to {highest}) and `evidence` (`central`, `finland` or `none`) may be left out.",
            ),
        ]),
        Text(both(
            "Opnieuw schatten kan ook: `kansen fit --data data --out model.kansen --release JJJJ-MM-DD` leest de tabellen en schrijft het model; `kansen validate --data data` doet de [toets](#validation) over.",
            "Fitting again is possible too: `kansen fit --data data --out model.kansen --release YYYY-MM-DD` reads the tables and writes the model; `kansen validate --data data` repeats the [test](#validation).",
        )),
    ],
};

/// The licence.
pub const LICENCE: SectionWords = SectionWords {
    anchor: "licence",
    heading: both("Licentie", "Licence"),
    pieces: &[Points(&[
        both(
            "*Cijfers, model, grafieken en downloads*: [CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/). Je mag ze delen en bewerken, met naamsvermelding, niet commercieel, en onder dezelfde licentie. Dat is de voorwaarde van de makers van de dashboards. Voor ander gebruik van de cijfers vraag je het hun; voor ander gebruik van het model de beheerders van dit project.",
            "*Figures, model, charts and downloads*: [CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/). You may share and adapt them, with attribution, not commercially, and under the same licence. That is the condition of the makers of the dashboards. For other use of the figures ask them; for other use of the model ask the maintainers of this project.",
        ),
        both("*Code*: MIT of Apache-2.0, naar keuze.", "*Code*: MIT or Apache-2.0, as you choose."),
    ])],
};
