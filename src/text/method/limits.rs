//! What the numbers mean and where they stop.

use super::Piece::{Heading, Points, Text};
use super::{SectionWords, both};

/// What the numbers mean.
pub const MEANING: SectionWords = SectionWords {
    anchor: "meaning",
    heading: both("Wat de cijfers wel en niet zeggen", "What the figures say and do not say"),
    pieces: &[
        Heading(both("Samenhang is geen oorzaak", "Association is not cause")),
        Text(both(
            "Inkomen, buurt en achtergrond gaan samen met veel wat niet in deze cijfers zit: opleiding van ouders, gezondheid, wonen, scholen, netwerken, en hoe anderen kinderen behandelen. Een verschil tussen lijnen is dus geen effect van inkomen, van een buurt of van een achtergrond, en een schuif is geen hendel. Wie de schuif van een buurt verzet, ziet *andere kinderen* in een andere buurt, niet dezelfde kinderen na een verhuizing.",
            "Income, neighbourhood and background go together with much that is not in these figures: parents’ education, health, housing, schools, networks, and how others treat children. A difference between lines is therefore no effect of income, of a neighbourhood or of a background, and a slider is not a lever. Whoever moves the neighbourhood slider sees *other children* in another neighbourhood, not the same children after a move.",
        )),
        Heading(both("Gemiddelden van groepen", "Averages of groups")),
        Text(both(
            "Van 100 kinderen in dezelfde omstandigheden doet een deel het een en een deel het ander. De site voorspelt niets over één kind. De cijfers zijn er niet voor om over een leerling te beslissen.",
            "Of 100 children in the same circumstances some do one thing and some another. The site predicts nothing about one child. The figures are not there to decide about a pupil.",
        )),
        Heading(both("Een samengestelde levensloop", "A composite life course")),
        Text(both(
            "De kinderen van 0 jaar zijn geboren in {born_0}, de mensen van 35 in de jaren tachtig. Wie een lijn van 0 naar 35 trekt, loopt langs vijf verschillende groepen mensen. Zo’n lijn zegt waar verschillen in de cijfers staan, niet hoe één groep kinderen opgroeide, en ook niet hoe kinderen van nu op hun 35e terechtkomen.",
            "The children at age 0 were born in {born_0}, the people of 35 in the 1980s. Whoever draws a line from 0 to 35 walks past five different groups of people. Such a line says where differences stand in the figures, not how one group of children grew up, nor where today’s children will be at 35.",
        )),
        Heading(both("Vergelijken tussen uitkomsten", "Comparing outcomes")),
        Text(both(
            "Een verschil van 10 procentpunt is bij een zeldzame uitkomst iets anders dan bij een uitkomst die bijna iedereen heeft. Daarom staan bij elk verschil de twee percentages zelf.",
            "A gap of 10 percentage points means something else for a rare outcome than for one that nearly everyone has. That is why both percentages stand beside every gap.",
        )),
    ],
};

/// Limits.
pub const LIMITS: SectionWords = SectionWords {
    anchor: "limits",
    heading: both("Beperkingen", "Limitations"),
    pieces: &[Points(&[
        both(
            "*Eén regio op drie leeftijden.* Op 11, 16 en 35 jaar zijn alleen plaatsen in de Metropoolregio Amsterdam gepubliceerd, in {municipalities_11} gemeenten. Verschillen tussen buurten in de rest van het land kunnen daar anders zijn.",
            "*One region at three ages.* At 11, 16 and 35 only places in the Amsterdam metropolitan region are published, in {municipalities_11} municipalities. Differences between neighbourhoods may be otherwise in the rest of the country.",
        ),
        both(
            "*Eén grote stad weegt zwaar.* Van de kinderen in die gemeenten woont op 11 jaar {amsterdam_11} in Amsterdam, op 16 jaar {amsterdam_16} en op 35 jaar {amsterdam_35}. Wat in Amsterdam anders is, kan het model op die leeftijden uit andere plaatsen nauwelijks leren.",
            "*One large city weighs heavily.* Of the children in those municipalities {amsterdam_11} live in Amsterdam at 11, {amsterdam_16} at 16 and {amsterdam_35} at 35. What is different in Amsterdam the model can hardly learn from other places at those ages.",
        ),
        both(
            "*Weggelaten cellen.* Waar weinig kinderen wonen, is niets of alleen een grove indeling gepubliceerd. Kleine groepen en rustige wijken tellen daardoor minder mee. Het model leunt daar op de omgeving.",
            "*Suppressed cells.* Where few children live, nothing or only a coarse division is published. Small groups and quiet districts therefore count for less. There the model leans on the surroundings.",
        ),
        both(
            "*Caribisch Nederland.* Voor kinderen met een ouder die in Caribisch Nederland is geboren zijn landelijke cijfers alleen bij de geboorte gepubliceerd. Op latere leeftijd rust hun lijn op die van alle kinderen met een ouder die buiten Nederland is geboren, met wat [enkele plaatsen](#lines) daaraan toevoegen.",
            "*Dutch Caribbean.* For children with a parent born in the Dutch Caribbean national figures are published at birth only. At later ages their line rests on that of all children with a parent born abroad, with what [a few places](#lines) add to it.",
        ),
        both(
            "*Groepen zijn grof.* Turkije, Marokko, Suriname en Caribisch Nederland hebben eigen cijfers; alle andere landen zitten alleen in de groep ‘een of beide ouders buiten Nederland geboren’, van vluchteling tot expat. De indeling zegt niets over hoe mensen zichzelf zien.",
            "*Groups are coarse.* Turkey, Morocco, Suriname and the Dutch Caribbean have figures of their own; all other countries are only in the group ‘one or both parents born abroad’, from refugee to expat. The division says nothing about how people see themselves.",
        ),
        both(
            "*Klassen binnen het stratum.* Een cel geeft één gemiddeld inkomen voor een hele klas. De rang van dat gemiddelde staat voor alle kinderen in de klas. Bij brede klassen, en bij cijfers voor een heel stratum, is dat een benadering; voor hele strata schat het model een correctie.",
            "*Bins within the stratum.* A cell gives one mean income for a whole class. The rank of that mean stands for all children in the class. For wide classes, and for figures of a whole stratum, that is an approximation; for whole strata the model estimates a correction.",
        ),
        both(
            "*Inkomen is niet alles.* Vermogen, schulden en taal van ouders zitten niet in het model, hun opleiding alleen als kenmerk van gemeenten. Cijfers naar het diploma van ouders zijn er, maar zonder inkomen erbij; ze staan apart op de site.",
            "*Income is not everything.* Wealth, debts and language of parents are not in the model, their education only as a feature of municipalities. Figures by parents’ degree exist, but without income; they stand apart on the site.",
        ),
        both(
            "*Combinaties zijn opgeteld.* Voor een groep, een plaats, een geslacht en een huishouden tegelijk is er geen cijfer. Het model telt op de schaal van de logit op wat het van elk apart weet.",
            "*Combinations are added up.* There is no figure for a group, a place, a sex and a household at once. The model adds up, on the logit scale, what it knows of each.",
        ),
        both(
            "*Vermogen is scheef.* Gemiddelden van vermogen hangen af van een paar zeer grote bedragen. Lees die uitkomst met extra voorzichtigheid.",
            "*Wealth is skewed.* Means of wealth depend on a few very large amounts. Read that outcome with extra care.",
        ),
        both(
            "*Oude cohorten.* Wie nu 11 is, zit niet in de cijfers. Toetsen, adviezen en regels zijn sindsdien veranderd.",
            "*Past cohorts.* Whoever is 11 now is not in the figures. Tests, advice and rules have changed since.",
        ),
    ])],
};
