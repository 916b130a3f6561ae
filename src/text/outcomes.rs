//! The words of each outcome: its name, its place in a sentence, and its definition.

use crate::indicators::{Age, OUTCOMES, OutcomeIndex};

use super::Bilingual;

/// The words of one outcome.
#[derive(Clone, Copy, Debug)]
pub struct OutcomeWords {
    /// Short name.
    pub name: Bilingual,
    /// The end of a sentence about 100 children (or, for money, about children), with the place `{n}`.
    pub predicate: Bilingual,
    /// What was counted, of whom and when.
    pub definition: Bilingual,
}

/// The words of an outcome.
pub const fn words_of(index: OutcomeIndex) -> &'static OutcomeWords {
    &OUTCOME_WORDS[index.position()]
}

/// The heading over the outcomes of an age.
pub const fn age_heading(age: Age) -> Bilingual {
    match age {
        Age::Birth => Bilingual { dutch: "Bij de geboorte", english: "At birth" },
        Age::Eleven => Bilingual {
            dutch: "11 jaar: toets en schooladvies",
            english: "11 years: test and school advice",
        },
        Age::Sixteen => {
            Bilingual { dutch: "16 jaar: schoolsoort", english: "16 years: school track" }
        }
        Age::TwentyOne => Bilingual {
            dutch: "21 jaar: diploma en vervolgstudie",
            english: "21 years: diploma and further study",
        },
        Age::ThirtyFive => Bilingual {
            dutch: "35 jaar: diploma, werk en wonen",
            english: "35 years: degree, work and home",
        },
    }
}

/// In the order of [`OUTCOMES`].
pub const OUTCOME_WORDS: [OutcomeWords; OUTCOMES.len()] = [
    // 0-sga
    OutcomeWords {
        name: Bilingual { dutch: "Laag geboortegewicht", english: "Low birth weight for term" },
        predicate: Bilingual {
            dutch: "worden er {n} geboren met een laag gewicht voor de duur van de zwangerschap",
            english: "{n} are born with a low weight for the length of the pregnancy",
        },
        definition: Bilingual {
            dutch: "Pasgeborenen die voor hun geslacht en de duur van de zwangerschap bij de lichtste tien procent horen.",
            english: "Newborns among the lightest tenth for their sex and the length of the pregnancy.",
        },
    },
    // 0-preterm_birth
    OutcomeWords {
        name: Bilingual { dutch: "Te vroeg geboren", english: "Preterm birth" },
        predicate: Bilingual {
            dutch: "worden er {n} te vroeg geboren",
            english: "{n} are born too early",
        },
        definition: Bilingual {
            dutch: "Pasgeborenen die voor 37 weken zwangerschap zijn geboren.",
            english: "Newborns born before 37 weeks of pregnancy.",
        },
    },
    // 11-reading
    OutcomeWords {
        name: Bilingual { dutch: "Lezen op streefniveau", english: "Reading at target level" },
        predicate: Bilingual {
            dutch: "lezen er {n} in groep 8 op streefniveau",
            english: "{n} read at the target level in the last year of primary school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 die bij lezen in de eindtoets het streefniveau halen.",
            english: "Pupils in the last year of primary school who reach the target level for reading in the end test.",
        },
    },
    // 11-math
    OutcomeWords {
        name: Bilingual { dutch: "Rekenen op streefniveau", english: "Arithmetic at target level" },
        predicate: Bilingual {
            dutch: "rekenen er {n} in groep 8 op streefniveau",
            english: "{n} do arithmetic at the target level in the last year of primary school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 die bij rekenen in de eindtoets het streefniveau halen (1S of 2F).",
            english: "Pupils in the last year of primary school who reach the target level for arithmetic in the end test (1S or 2F).",
        },
    },
    // 11-language
    OutcomeWords {
        name: Bilingual {
            dutch: "Taalverzorging op streefniveau",
            english: "Spelling and grammar on target",
        },
        predicate: Bilingual {
            dutch: "halen er {n} in groep 8 het streefniveau voor spelling en grammatica",
            english: "{n} reach the target level for spelling and grammar in the last year of primary school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 die bij taalverzorging (spelling en grammatica) in de eindtoets het streefniveau halen.",
            english: "Pupils in the last year of primary school who reach the target level for language conventions (spelling and grammar) in the end test.",
        },
    },
    // 11-vmbo_gl_test
    OutcomeWords {
        name: Bilingual {
            dutch: "Toets wijst op vmbo-gl of verder",
            english: "Test points to vmbo-gl or beyond",
        },
        predicate: Bilingual {
            dutch: "krijgen er {n} een toetsuitslag die wijst op vmbo-gl, vmbo-t, havo of vwo",
            english: "{n} get a test result that points to vmbo-gl, vmbo-t, havo or vwo",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 bij wie de eindtoets wijst op minstens de gemengde leerweg van het vmbo.",
            english: "Pupils in the last year of primary school whose end test points to at least the mixed pathway of vmbo.",
        },
    },
    // 11-havo_test
    OutcomeWords {
        name: Bilingual {
            dutch: "Toets wijst op havo of vwo",
            english: "Test points to havo or vwo",
        },
        predicate: Bilingual {
            dutch: "krijgen er {n} een toetsuitslag die wijst op havo of vwo",
            english: "{n} get a test result that points to havo or vwo",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 bij wie de eindtoets wijst op havo of vwo.",
            english: "Pupils in the last year of primary school whose end test points to havo or vwo.",
        },
    },
    // 11-vwo_test
    OutcomeWords {
        name: Bilingual { dutch: "Toets wijst op vwo", english: "Test points to vwo" },
        predicate: Bilingual {
            dutch: "krijgen er {n} een toetsuitslag die wijst op vwo",
            english: "{n} get a test result that points to vwo",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 bij wie de eindtoets wijst op vwo.",
            english: "Pupils in the last year of primary school whose end test points to vwo.",
        },
    },
    // 11-vmbo_gl_final
    OutcomeWords {
        name: Bilingual {
            dutch: "Schooladvies vmbo-gl of verder",
            english: "School advice vmbo-gl or beyond",
        },
        predicate: Bilingual {
            dutch: "krijgen er {n} van hun school het advies vmbo-gl, vmbo-t, havo of vwo",
            english: "{n} get the advice vmbo-gl, vmbo-t, havo or vwo from their school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 met een definitief schooladvies van minstens de gemengde leerweg van het vmbo.",
            english: "Pupils in the last year of primary school whose final school advice is at least the mixed pathway of vmbo.",
        },
    },
    // 11-havo_final
    OutcomeWords {
        name: Bilingual { dutch: "Schooladvies havo of vwo", english: "School advice havo or vwo" },
        predicate: Bilingual {
            dutch: "krijgen er {n} van hun school het advies havo of vwo",
            english: "{n} get the advice havo or vwo from their school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 met een definitief schooladvies voor havo of vwo.",
            english: "Pupils in the last year of primary school whose final school advice is havo or vwo.",
        },
    },
    // 11-vwo_final
    OutcomeWords {
        name: Bilingual { dutch: "Schooladvies vwo", english: "School advice vwo" },
        predicate: Bilingual {
            dutch: "krijgen er {n} van hun school het advies vwo",
            english: "{n} get the advice vwo from their school",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 met een definitief schooladvies voor vwo.",
            english: "Pupils in the last year of primary school whose final school advice is vwo.",
        },
    },
    // 11-under_advice
    OutcomeWords {
        name: Bilingual { dutch: "Advies lager dan de toets", english: "Advice below the test" },
        predicate: Bilingual {
            dutch: "krijgen er {n} een schooladvies dat lager is dan hun toets",
            english: "{n} get a school advice that is lower than their test result",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 die van hun school een advies kregen dat minstens één niveau lager is dan waar de toets op wijst.",
            english: "Pupils in the last year of primary school whose school gave an advice at least one level below what the test points to.",
        },
    },
    // 11-over_advice
    OutcomeWords {
        name: Bilingual { dutch: "Advies hoger dan de toets", english: "Advice above the test" },
        predicate: Bilingual {
            dutch: "krijgen er {n} een schooladvies dat hoger is dan hun toets",
            english: "{n} get a school advice that is higher than their test result",
        },
        definition: Bilingual {
            dutch: "Leerlingen in groep 8 die van hun school een advies kregen dat minstens één niveau hoger is dan waar de toets op wijst.",
            english: "Pupils in the last year of primary school whose school gave an advice at least one level above what the test points to.",
        },
    },
    // 16-vmbo_gl
    OutcomeWords {
        name: Bilingual { dutch: "Op vmbo-gl of verder", english: "In vmbo-gl or beyond" },
        predicate: Bilingual {
            dutch: "zitten er {n} op hun 16e op vmbo-gl, vmbo-t, havo of vwo",
            english: "{n} are in vmbo-gl, vmbo-t, havo or vwo at 16",
        },
        definition: Bilingual {
            dutch: "Zestienjarigen die minstens de gemengde leerweg van het vmbo volgen.",
            english: "Sixteen-year-olds who follow at least the mixed pathway of vmbo.",
        },
    },
    // 16-havo
    OutcomeWords {
        name: Bilingual { dutch: "Op havo of vwo", english: "In havo or vwo" },
        predicate: Bilingual {
            dutch: "zitten er {n} op hun 16e op havo of vwo",
            english: "{n} are in havo or vwo at 16",
        },
        definition: Bilingual {
            dutch: "Zestienjarigen die havo of vwo volgen.",
            english: "Sixteen-year-olds who follow havo or vwo, the two tracks that lead to higher education.",
        },
    },
    // 16-vwo
    OutcomeWords {
        name: Bilingual { dutch: "Op vwo", english: "In vwo" },
        predicate: Bilingual {
            dutch: "zitten er {n} op hun 16e op het vwo",
            english: "{n} are in vwo at 16",
        },
        definition: Bilingual {
            dutch: "Zestienjarigen die vwo volgen.",
            english: "Sixteen-year-olds who follow vwo, the track that leads to university.",
        },
    },
    // 21-high_school_attained
    OutcomeWords {
        name: Bilingual { dutch: "Startkwalificatie", english: "Starting qualification" },
        predicate: Bilingual {
            dutch: "hebben er {n} op hun 21e een startkwalificatie",
            english: "{n} have a starting qualification at 21",
        },
        definition: Bilingual {
            dutch: "Eenentwintigjarigen met een diploma havo, vwo of mbo niveau 2 of verder.",
            english: "Twenty-one-year-olds with a diploma of havo, vwo or mbo level 2 or beyond.",
        },
    },
    // 21-hbo_followed
    OutcomeWords {
        name: Bilingual { dutch: "Naar hbo of universiteit", english: "Entered higher education" },
        predicate: Bilingual {
            dutch: "gaan er {n} voor hun 21e naar hbo of universiteit",
            english: "{n} have entered hbo or university by 21",
        },
        definition: Bilingual {
            dutch: "Eenentwintigjarigen die een opleiding aan hbo of universiteit volgen of hebben gevolgd.",
            english: "Twenty-one-year-olds who follow or have followed a programme at hbo or university.",
        },
    },
    // 21-uni_followed
    OutcomeWords {
        name: Bilingual { dutch: "Naar de universiteit", english: "Entered university" },
        predicate: Bilingual {
            dutch: "gaan er {n} voor hun 21e naar de universiteit",
            english: "{n} have entered university by 21",
        },
        definition: Bilingual {
            dutch: "Eenentwintigjarigen die een opleiding aan de universiteit volgen of hebben gevolgd.",
            english: "Twenty-one-year-olds who follow or have followed a programme at university.",
        },
    },
    // 35-hbo_attained
    OutcomeWords {
        name: Bilingual {
            dutch: "Diploma hbo of universiteit",
            english: "Degree of hbo or university",
        },
        predicate: Bilingual {
            dutch: "hebben er {n} op hun 35e een diploma van hbo of universiteit",
            english: "{n} have a degree of hbo or university at 35",
        },
        definition: Bilingual {
            dutch: "Vijfendertigjarigen met een diploma van hbo of universiteit.",
            english: "Thirty-five-year-olds with a degree of hbo or university.",
        },
    },
    // 35-wo_attained
    OutcomeWords {
        name: Bilingual { dutch: "Diploma universiteit", english: "University degree" },
        predicate: Bilingual {
            dutch: "hebben er {n} op hun 35e een diploma van de universiteit",
            english: "{n} have a university degree at 35",
        },
        definition: Bilingual {
            dutch: "Vijfendertigjarigen met een diploma van de universiteit.",
            english: "Thirty-five-year-olds with a university degree.",
        },
    },
    // 35-income
    OutcomeWords {
        name: Bilingual { dutch: "Persoonlijk inkomen", english: "Personal income" },
        predicate: Bilingual {
            dutch: "hebben rond hun 35e een persoonlijk inkomen van gemiddeld {n} bruto per jaar",
            english: "have a personal income of {n} gross a year on average around 35",
        },
        definition: Bilingual {
            dutch: "Gemiddeld persoonlijk bruto-inkomen per jaar, in de jaren waarin mensen 34 en 35 werden.",
            english: "Mean gross personal income a year, in the years in which people turned 34 and 35.",
        },
    },
    // 35-hourly_wage
    OutcomeWords {
        name: Bilingual { dutch: "Uurloon", english: "Hourly wage" },
        predicate: Bilingual {
            dutch: "verdienen op hun 35e gemiddeld {n} per uur",
            english: "earn {n} an hour on average at 35",
        },
        definition: Bilingual {
            dutch: "Gemiddeld uurloon van vijfendertigjarige werknemers, in prijzen van 2020.",
            english: "Mean hourly wage of thirty-five-year-old employees, in prices of 2020.",
        },
    },
    // 35-employed
    OutcomeWords {
        name: Bilingual { dutch: "Aan het werk", english: "In work" },
        predicate: Bilingual {
            dutch: "hebben er {n} op hun 35e vooral inkomen uit werk",
            english: "{n} live mainly on income from work at 35",
        },
        definition: Bilingual {
            dutch: "Vijfendertigjarigen van wie het inkomen vooral uit werk komt.",
            english: "Thirty-five-year-olds whose main income is from work.",
        },
    },
    // 35-permanent_contract
    OutcomeWords {
        name: Bilingual { dutch: "Vast contract", english: "Permanent contract" },
        predicate: Bilingual {
            dutch: "hebben er {n} op hun 35e een vast contract",
            english: "{n} have a permanent contract at 35",
        },
        definition: Bilingual {
            dutch: "Vijfendertigjarige werknemers met een contract zonder einddatum.",
            english: "Thirty-five-year-old employees with a contract without an end date.",
        },
    },
    // 35-homeowner
    OutcomeWords {
        name: Bilingual { dutch: "Koopwoning", english: "Owns a home" },
        predicate: Bilingual {
            dutch: "wonen er {n} op hun 35e in een koopwoning",
            english: "{n} live in an owner-occupied home at 35",
        },
        definition: Bilingual {
            dutch: "Vijfendertigjarigen die in een koopwoning wonen.",
            english: "Thirty-five-year-olds who live in an owner-occupied home.",
        },
    },
    // 35-wealth
    OutcomeWords {
        name: Bilingual { dutch: "Vermogen van het huishouden", english: "Household wealth" },
        predicate: Bilingual {
            dutch: "hebben op hun 35e in hun huishouden gemiddeld {n} aan vermogen",
            english: "have {n} of household wealth on average at 35",
        },
        definition: Bilingual {
            dutch: "Gemiddeld vermogen van het huishouden van vijfendertigjarigen.",
            english: "Mean wealth of the household of thirty-five-year-olds.",
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_predicate_has_a_place_for_the_figure() {
        for words in &OUTCOME_WORDS {
            for text in [words.predicate.dutch, words.predicate.english] {
                assert_eq!(text.matches("{n}").count(), 1, "{text}");
            }
        }
    }
}
