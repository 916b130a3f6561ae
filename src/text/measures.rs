//! What the documents propose, by stage of life, and the monitors and platforms they name.
//!
//! A measure stands here because a document proposes it, not because it is known to work: none of
//! the documents gives a size of effect. Plans are of their year; some were carried out since, some
//! not. Wishes from interviews say so, and that they are not representative.

use super::Bilingual;
use super::facts::Document::{
    self, EducationCouncilsLetter2016, MinistersActionPlan2016, OpportunityArticle2020,
    SerAdvice2021, VerweyJonker2023,
};
use super::facts::Place::{self, Page, Section};
use super::facts::Topic::{
    self, AdviceAtEleven, AdviceBelowTest, Birth, HigherEducation, IncomeAndHome,
    MigrationBackground, Neighbourhood, ParentalIncome, ParentsEducation, SelectionAge,
    TestAtEleven, TrackAtSixteen,
};
use super::facts::{MOVES_BETWEEN_TRACKS, SCHOOL_ADVICE, SEGREGATION};
use LifeStage::{AfterSixteen, FirstYears, PrimarySchool, SecondarySchool, Transition};

/// When in a child's life a measure acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LifeStage {
    /// Before birth and up to four.
    FirstYears,
    /// Four to twelve.
    PrimarySchool,
    /// The move to secondary school at eleven or twelve.
    Transition,
    /// Twelve to sixteen or eighteen.
    SecondarySchool,
    /// Vocational and higher education, and first work.
    AfterSixteen,
}

impl LifeStage {
    /// All stages, youngest first.
    pub const ALL: [LifeStage; 5] =
        [FirstYears, PrimarySchool, Transition, SecondarySchool, AfterSixteen];

    /// Name of the stage.
    pub const fn title(self) -> Bilingual {
        match self {
            FirstYears => Bilingual {
                dutch: "Vóór de geboorte en de eerste jaren",
                english: "Before birth and the first years",
            },
            PrimarySchool => Bilingual { dutch: "Basisschool", english: "Primary school" },
            Transition => {
                Bilingual { dutch: "De overstap op 11 of 12 jaar", english: "The move at 11 or 12" }
            }
            SecondarySchool => {
                Bilingual { dutch: "Middelbare school", english: "Secondary school" }
            }
            AfterSixteen => Bilingual { dutch: "Na 16 jaar", english: "After 16" },
        }
    }
}

/// Something a document proposes to do.
#[derive(Debug)]
pub struct Measure {
    /// Stable name in kebab-case.
    pub id: &'static str,
    /// When it acts.
    pub stage: LifeStage,
    /// What it acts on.
    pub topics: &'static [Topic],
    /// Which document proposes it.
    pub document: Document,
    /// Where the document proposes it.
    pub place: Place,
    /// The measure, one or two sentences.
    pub words: Bilingual,
}

/// A monitor or platform that a document names, for readers who want to know more.
#[derive(Debug)]
pub struct Monitor {
    /// Its own name.
    pub name: &'static str,
    /// What it offers.
    pub what: Bilingual,
    /// Public web address.
    pub address: &'static str,
}

/// Lists the measures of one stage, in the order of `MEASURES`.
pub fn measures_at(stage: LifeStage) -> impl Iterator<Item = &'static Measure> {
    MEASURES.iter().filter(move |measure| measure.stage == stage)
}

/// Monitors and platforms named in the documents.
pub const MONITORS: &[Monitor] = &[
    Monitor {
        name: "De Staat van het Onderwijs",
        what: Bilingual {
            dutch: "Elk jaar beschrijft de Inspectie van het Onderwijs hoe het onderwijs ervoor \
                    staat, ook voor gelijke kansen.",
            english: "Each year the Education Inspectorate describes the state of education, \
                      including equal opportunities.",
        },
        address: "https://www.onderwijsinspectie.nl",
    },
    Monitor {
        name: "Nationaal Cohortonderzoek Onderwijs (NCO)",
        what: Bilingual {
            dutch: "Scholen zien in een jaarlijkse rapportage hoe het hun leerlingen en \
                    oud-leerlingen vergaat.",
            english: "A yearly report shows schools how their pupils and former pupils fare.",
        },
        address: "https://www.nationaalcohortonderzoek.nl",
    },
    Monitor {
        name: "Gelijke Kansen Alliantie (GKA)",
        what: Bilingual {
            dutch: "Het ministerie, gemeenten, scholen en anderen delen hier wat zij doen voor \
                    gelijke kansen.",
            english: "Here the ministry, municipalities, schools and others share what they do for \
                      equal opportunities.",
        },
        address: "https://www.gelijke-kansen.nl",
    },
    Monitor {
        name: "Kennisrotonde",
        what: Bilingual {
            dutch: "Beantwoordt vragen uit het onderwijs met kennis uit onderzoek, bijvoorbeeld \
                    over brede brugklassen.",
            english: "Answers questions from education with knowledge from research, for example \
                      on mixed first-year classes.",
        },
        address: "https://www.onderwijskennis.nl/kennisrotonde",
    },
    Monitor {
        name: "KansenKaart",
        what: Bilingual {
            dutch: "Kaart van de Erasmus Universiteit: hoe het volwassenen vergaat, naar de plek \
                    waar zij opgroeiden en het inkomen van hun ouders.",
            english: "Map by Erasmus University: how adults fare, by the place where they grew up \
                      and their parents’ income.",
        },
        address: "https://www.kansenkaart.nl",
    },
];

/// All measures, by stage.
pub const MEASURES: &[Measure] = &[
    Measure {
        id: "two-days-of-childcare",
        stage: FirstYears,
        topics: &[Birth, ParentalIncome],
        document: SerAdvice2021,
        place: Page(99),
        words: Bilingual {
            dutch: "Twee dagen per week betaalbare kinderopvang voor alle jonge kinderen, ook als \
                    hun ouders niet werken. Kinderen die nu minder kansen krijgen, gaan voor.",
            english: "Two days a week of affordable childcare for all young children, also if \
                      their parents do not work. Children who are given fewer chances now come \
                      first.",
        },
    },
    Measure {
        id: "childcare-to-thirteen",
        stage: FirstYears,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(100),
        words: Bilingual {
            dutch: "Kinderopvang van 0 tot 13 jaar betaalbaarder maken, vooral bij lage en \
                    middeninkomens.",
            english: "Make childcare from age 0 to 13 more affordable, above all on low and middle \
                      incomes.",
        },
    },
    Measure {
        id: "simple-childcare-funding",
        stage: FirstYears,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(100),
        words: Bilingual {
            dutch: "De betaling van kinderopvang eenvoudig en doorzichtig maken.",
            english: "Make the way childcare is paid for simple and transparent.",
        },
    },
    Measure {
        id: "one-provision-from-two",
        stage: FirstYears,
        topics: &[Birth],
        document: EducationCouncilsLetter2016,
        place: Page(3),
        words: Bilingual {
            dutch: "Eén brede voorziening voor alle kinderen vanaf 2 jaar, met extra aandacht waar \
                    dat nodig is.",
            english: "One broad provision for all children from age 2, with extra attention where \
                      it is needed.",
        },
    },
    Measure {
        id: "preschool-for-every-child",
        stage: FirstYears,
        topics: &[Birth, TestAtEleven],
        document: VerweyJonker2023,
        place: Page(32),
        words: Bilingual {
            dutch: "Voorschoolse educatie voor elk kind: een wens van professionals op \
                    basisscholen (interviews in 2022, niet representatief).",
            english: "Pre-school education for every child: a wish of primary school professionals \
                      (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "better-trained-preschool-staff",
        stage: FirstYears,
        topics: &[Birth],
        document: MinistersActionPlan2016,
        place: Page(8),
        words: Bilingual {
            dutch: "Voorschoolse educatie beter maken met hogere eisen aan taal, opleiding en \
                    bijscholing van het personeel (plan uit 2016).",
            english: "Improve pre-school education with higher demands on staff’s language, \
                      training and further training (plan of 2016).",
        },
    },
    Measure {
        id: "home-visits",
        stage: FirstYears,
        topics: &[Birth],
        document: VerweyJonker2023,
        place: Page(23),
        words: Bilingual {
            dutch: "Huisbezoeken weer gewoon maken, zodat ouders en voorschool elkaar leren \
                    vertrouwen: een wens van één bestuurder (interview in 2022, niet \
                    representatief).",
            english: "Make home visits usual again, so that parents and pre-school learn to trust \
                      each other: one director’s wish (interview in 2022, not representative).",
        },
    },
    Measure {
        id: "groups-that-mirror-the-area",
        stage: FirstYears,
        topics: &[Birth, Neighbourhood],
        document: VerweyJonker2023,
        place: Page(22),
        words: Bilingual {
            dutch: "Groepen samenstellen die op de wijk lijken, zodat kinderen vroeg samen \
                    opgroeien. Voorscholen proberen dat (interviews in 2022, niet representatief).",
            english: "Form groups that mirror the area, so that children grow up together from \
                      early on. Pre-schools try to do so (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "warm-handover",
        stage: FirstYears,
        topics: &[Birth],
        document: VerweyJonker2023,
        place: Page(21),
        words: Bilingual {
            dutch: "Een goede overdracht van voorschool naar basisschool: iets wat professionals \
                    in de voorschool belangrijk vinden (interviews in 2022, niet representatief).",
            english: "A proper handover from pre-school to primary school: something that \
                      pre-school professionals find important (interviews in 2022, not \
                      representative).",
        },
    },
    Measure {
        id: "smaller-classes-and-more-time",
        stage: PrimarySchool,
        topics: &[TestAtEleven],
        document: SerAdvice2021,
        place: Page(101),
        words: Bilingual {
            dutch: "Kleinere klassen, minder werkdruk, beter salaris en meer tijd voor \
                    voorbereiding.",
            english: "Smaller classes, a lighter workload, better pay and more time to prepare.",
        },
    },
    Measure {
        id: "recruit-qualified-teachers",
        stage: PrimarySchool,
        topics: &[TestAtEleven, Neighbourhood],
        document: SerAdvice2021,
        place: Page(100),
        words: Bilingual {
            dutch: "Meer bevoegde leraren werven en opleiden, met vast geld van de overheid.",
            english: "Recruit and train more qualified teachers, with structural government money.",
        },
    },
    Measure {
        id: "extra-pay-where-most-needed",
        stage: PrimarySchool,
        topics: &[Neighbourhood, ParentalIncome],
        document: SerAdvice2021,
        place: Page(101),
        words: Bilingual {
            dutch: "Scholen met veel leerlingen die minder kansen krijgen, mogen kleinere klassen \
                    maken of leraren meer betalen.",
            english: "Let schools with many pupils who are given fewer chances have smaller \
                      classes or pay teachers more.",
        },
    },
    Measure {
        id: "teachers-learn-how-inequality-works",
        stage: PrimarySchool,
        topics: &[AdviceAtEleven, AdviceBelowTest],
        document: SerAdvice2021,
        place: Page(101),
        words: Bilingual {
            dutch: "Leraren leren hoe ongelijke kansen ontstaan.",
            english: "Teachers learn how unequal chances come about.",
        },
    },
    Measure {
        id: "training-in-high-expectations",
        stage: PrimarySchool,
        topics: &[AdviceAtEleven],
        document: VerweyJonker2023,
        place: Page(32),
        words: Bilingual {
            dutch: "Leraren trainen in hoge verwachtingen en in lesgeven op verschillende niveaus: \
                    een wens van professionals op basisscholen (interviews in 2022, niet \
                    representatief).",
            english: "Train teachers in high expectations and in teaching at several levels: a \
                      wish of primary school professionals (interviews in 2022, not \
                      representative).",
        },
    },
    Measure {
        id: "free-hours-for-guidance",
        stage: PrimarySchool,
        topics: &[TestAtEleven, Neighbourhood],
        document: MinistersActionPlan2016,
        place: Page(18),
        words: Bilingual {
            dutch: "Een proef op twintig scholen in grote steden: leraren krijgen uren vrij om \
                    leerlingen te begeleiden en elkaar te coachen (vanaf 2017).",
            english: "A trial at twenty schools in large cities: teachers get hours off to guide \
                      pupils and coach each other (from 2017).",
        },
    },
    Measure {
        id: "longer-learning-time",
        stage: PrimarySchool,
        topics: &[TestAtEleven, ParentalIncome],
        document: SerAdvice2021,
        place: Page(103),
        words: Bilingual {
            dutch: "Langere leertijd, zomerscholen en weekendscholen als vast deel van het \
                    onderwijs.",
            english: "Longer learning time, summer schools and weekend schools as a fixed part of \
                      education.",
        },
    },
    Measure {
        id: "cap-on-parental-contribution",
        stage: PrimarySchool,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(104),
        words: Bilingual {
            dutch: "Een maximum voor de ouderbijdrage die scholen vragen.",
            english: "A cap on the contribution that schools ask of parents.",
        },
    },
    Measure {
        id: "materials-for-every-pupil",
        stage: PrimarySchool,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(104),
        words: Bilingual {
            dutch: "Schoolspullen en hulpmiddelen voor elke leerling.",
            english: "School materials and learning aids for every pupil.",
        },
    },
    Measure {
        id: "devices-paid-by-school",
        stage: PrimarySchool,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(105),
        words: Bilingual {
            dutch: "Laptops en andere digitale middelen horen bij de kosten van de school, zodat \
                    ouders er niet voor betalen.",
            english: "Laptops and other digital means belong to the costs of the school, so that \
                      parents do not pay for them.",
        },
    },
    Measure {
        id: "help-in-kind-for-children",
        stage: PrimarySchool,
        topics: &[ParentalIncome],
        document: MinistersActionPlan2016,
        place: Page(21),
        words: Bilingual {
            dutch: "Elk jaar 100 miljoen euro extra voor spullen en activiteiten die kinderen \
                    missen door geldgebrek, zoals zwemles of een schoolreis (besluit uit 2016).",
            english: "An extra 100 million euros a year for things and activities that children \
                      miss for lack of money, such as swimming lessons or a school trip (decision \
                      of 2016).",
        },
    },
    Measure {
        id: "plain-letters-to-parents",
        stage: PrimarySchool,
        topics: &[ParentsEducation],
        document: VerweyJonker2023,
        place: Page(31),
        words: Bilingual {
            dutch: "Brieven van school in gewone taal: een wens van één professional (interview in \
                    2022, niet representatief).",
            english: "Letters from school in plain language: the wish of one professional \
                      (interview in 2022, not representative).",
        },
    },
    Measure {
        id: "ties-with-the-neighbourhood",
        stage: PrimarySchool,
        topics: &[Neighbourhood],
        document: VerweyJonker2023,
        place: Page(31),
        words: Bilingual {
            dutch: "Iemand die school en jeugdhulp verbindt, en samenwerking met welzijnswerk in \
                    de wijk. Sommige basisscholen doen dat al (interviews in 2022, niet \
                    representatief).",
            english: "Someone who links school and youth support, and cooperation with community \
                      work in the area. Some primary schools do this already (interviews in 2022, \
                      not representative).",
        },
    },
    Measure {
        id: "mixed-housing",
        stage: PrimarySchool,
        topics: &[Neighbourhood],
        document: VerweyJonker2023,
        place: Page(29),
        words: Bilingual {
            dutch: "Koopwoningen, huurwoningen en sociale huur door elkaar in één wijk: een wens \
                    van professionals op basisscholen (interviews in 2022, niet representatief).",
            english: "Owned homes, rented homes and social housing together in one area: a wish of \
                      primary school professionals (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "museum-library-sport-music",
        stage: PrimarySchool,
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(104),
        words: Bilingual {
            dutch: "Museum, bibliotheek, sport, muziek en kunst voor alle leerlingen, binnen en \
                    buiten de klas.",
            english: "Museum, library, sport, music and art for all pupils, in and outside the \
                      classroom.",
        },
    },
    Measure {
        id: "language-support-for-parents",
        stage: PrimarySchool,
        topics: &[MigrationBackground, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(21),
        words: Bilingual {
            dutch: "Taaltraining voor ongeveer 10.000 ouders in 2017 en 2018, zodat zij \
                    makkelijker met school praten.",
            english: "Language training for about 10,000 parents in 2017 and 2018, so that they \
                      can talk with school more easily.",
        },
    },
    Measure {
        id: "later-selection-as-the-norm",
        stage: Transition,
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(101),
        words: Bilingual {
            dutch: "Later selecteren dan op 11 of 12 jaar wordt de norm. Eerder kiezen blijft \
                    mogelijk als dat bij een leerling past.",
            english: "Selecting later than at 11 or 12 becomes the norm. An earlier choice stays \
                      possible if it suits a pupil.",
        },
    },
    Measure {
        id: "mixed-classes-with-small-groups",
        stage: Transition,
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(102),
        words: Bilingual {
            dutch: "Meer brede brugklassen, met kleinere klassen en genoeg tijd voor leraren. \
                    Zonder die twee werkt het niet.",
            english: "More mixed first-year classes, with smaller groups and enough time for \
                      teachers. Without these two it does not work.",
        },
    },
    Measure {
        id: "raise-advice-after-higher-test",
        stage: Transition,
        topics: &[AdviceBelowTest],
        document: SerAdvice2021,
        place: Page(102),
        words: Bilingual {
            dutch: "Zolang er vroeg wordt geselecteerd: het advies in principe verhogen als de \
                    toets hoger uitvalt.",
            english: "As long as selection is early: raise the advice, in principle, if the test \
                      comes out higher.",
        },
    },
    Measure {
        id: "no-ban-on-double-advice",
        stage: Transition,
        topics: &[AdviceAtEleven, SelectionAge],
        document: MinistersActionPlan2016,
        place: Page(12),
        words: Bilingual {
            dutch: "Regio’s mogen een advies voor twee schoolsoorten niet meer uitsluiten (2016).",
            english: "Regions may no longer rule out advice for two tracks (2016).",
        },
    },
    Measure {
        id: "watch-boards-that-never-raise",
        stage: Transition,
        topics: &[AdviceBelowTest],
        document: MinistersActionPlan2016,
        place: Page(12),
        words: Bilingual {
            dutch: "De Inspectie wijst schoolbesturen die nooit een advies verhogen op hun plicht \
                    om opnieuw te kijken (2016).",
            english: "The Inspectorate reminds school boards that never raise an advice of their \
                      duty to reconsider (2016).",
        },
    },
    Measure {
        id: "advice-by-a-team",
        stage: Transition,
        topics: &[AdviceAtEleven, AdviceBelowTest],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Het advies met meer collega’s geven, niet met één leraar.",
            english: "Give the advice with several colleagues, not one teacher.",
        },
    },
    Measure {
        id: "compare-advice-by-parents-education",
        stage: Transition,
        topics: &[AdviceAtEleven, ParentsEducation],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Als school nagaan of adviezen verschillen naar opleiding van de ouders, en \
                    waar oud-leerlingen in leerjaar 3 zitten.",
            english: "As a school, check whether advice differs by parents’ education, and where \
                      former pupils are in year 3.",
        },
    },
    Measure {
        id: "bridging-primary-secondary",
        stage: Transition,
        topics: &[AdviceAtEleven, TrackAtSixteen],
        document: MinistersActionPlan2016,
        place: Page(13),
        words: Bilingual {
            dutch: "Een programma rond de overstap naar de middelbare school voor ongeveer 10.000 \
                    leerlingen per jaar (vanaf 2018/2019).",
            english: "A programme around the move to secondary school for about 10,000 pupils a \
                      year (from 2018/2019).",
        },
    },
    Measure {
        id: "smooth-instead-of-select",
        stage: Transition,
        topics: &[SelectionAge],
        document: EducationCouncilsLetter2016,
        place: Page(5),
        words: Bilingual {
            dutch: "Basisscholen en middelbare scholen werken samen om leerlingen door te laten \
                    stromen in plaats van te selecteren.",
            english: "Primary and secondary schools work together to let pupils move on instead of \
                      selecting them.",
        },
    },
    Measure {
        id: "longer-transition",
        stage: Transition,
        topics: &[SelectionAge],
        document: VerweyJonker2023,
        place: Page(32),
        words: Bilingual {
            dutch: "Meer tijd voor de overstap, bijvoorbeeld in een brede brugklas: een wens van \
                    professionals op basisscholen (interviews in 2022, niet representatief).",
            english: "More time for the move, for example in a mixed first-year class: a wish of \
                      primary school professionals (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "lottery-for-places",
        stage: Transition,
        topics: &[Neighbourhood],
        document: OpportunityArticle2020,
        place: Section(SEGREGATION),
        words: Bilingual {
            dutch: "Plaatsen op scholen verdelen door loting, zodat leerlingen elkaar meer \
                    tegenkomen.",
            english: "Share out school places by lottery, so that pupils meet each other more.",
        },
    },
    Measure {
        id: "place-at-the-higher-level",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen, AdviceAtEleven],
        document: OpportunityArticle2020,
        place: Section(MOVES_BETWEEN_TRACKS),
        words: Bilingual {
            dutch: "Leerlingen met een dubbel advies bij twijfel op het meest theoretische van de \
                    twee niveaus plaatsen.",
            english: "In doubt, place pupils with a double advice at the more theory-oriented of \
                      the two levels.",
        },
    },
    Measure {
        id: "culture-of-keeping-pupils-on-track",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen],
        document: OpportunityArticle2020,
        place: Section(MOVES_BETWEEN_TRACKS),
        words: Bilingual {
            dutch: "Een schoolcultuur die alles doet om een overstap naar een praktischer niveau \
                    te voorkomen, en die niet vanzelf de leerling de schuld geeft.",
            english: "A school culture that does all it can to prevent a move to a more \
                      practice-oriented level, and does not automatically blame the pupil.",
        },
    },
    Measure {
        id: "fill-gaps-on-the-map",
        stage: SecondarySchool,
        topics: &[SelectionAge],
        document: MinistersActionPlan2016,
        place: Page(19),
        words: Bilingual {
            dutch: "In kaart brengen waar brede brugklassen ontbreken, en scholen daar afspraken \
                    laten maken (2016).",
            english: "Map where mixed first-year classes are missing, and let schools there agree \
                      on them (2016).",
        },
    },
    Measure {
        id: "right-to-move-from-vmbo-to-havo",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen],
        document: MinistersActionPlan2016,
        place: Page(14),
        words: Bilingual {
            dutch: "Een recht om van vmbo naar havo te gaan, met duidelijke eisen die overal \
                    gelijk zijn (plan uit 2016).",
            english: "A right to move from vmbo to havo, with clear demands that are the same \
                      everywhere (plan of 2016).",
        },
    },
    Measure {
        id: "bridging-vmbo",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen],
        document: MinistersActionPlan2016,
        place: Page(13),
        words: Bilingual {
            dutch: "Een programma voor de stap van vmbo naar havo of mbo, voor ongeveer 5.000 \
                    leerlingen per jaar (vanaf 2018/2019).",
            english: "A programme for the step from vmbo to havo or mbo, for about 5,000 pupils a \
                      year (from 2018/2019).",
        },
    },
    Measure {
        id: "single-track-schools-cooperate",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen, SelectionAge],
        document: SerAdvice2021,
        place: Page(102),
        words: Bilingual {
            dutch: "Kleine scholen met één schoolsoort laten samenwerken, zodat leerlingen \
                    makkelijker overstappen.",
            english: "Let small single-track schools cooperate, so that pupils can change track \
                      more easily.",
        },
    },
    Measure {
        id: "supervision-that-rewards-chances",
        stage: SecondarySchool,
        topics: &[TrackAtSixteen, AdviceAtEleven],
        document: SerAdvice2021,
        place: Page(102),
        words: Bilingual {
            dutch: "Toezicht dat scholen waardeert om het geven van kansen.",
            english: "Supervision that values schools for giving chances.",
        },
    },
    Measure {
        id: "room-to-experiment",
        stage: SecondarySchool,
        topics: &[SelectionAge, TrackAtSixteen],
        document: EducationCouncilsLetter2016,
        place: Page(5),
        words: Bilingual {
            dutch: "Scholen ruimte geven om met minder regels te proberen hoe leerlingen kunnen \
                    overstappen.",
            english: "Give schools room to try, with fewer rules, how pupils can change level.",
        },
    },
    Measure {
        id: "broad-schools",
        stage: SecondarySchool,
        topics: &[SelectionAge],
        document: VerweyJonker2023,
        place: Page(41),
        words: Bilingual {
            dutch: "Brede scholengemeenschappen in plaats van gescheiden schoolsoorten: een wens \
                    van professionals op middelbare scholen (interviews in 2022, niet \
                    representatief).",
            english: "Broad schools instead of separate tracks: a wish of secondary school \
                      professionals (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "activities-inside-the-timetable",
        stage: SecondarySchool,
        topics: &[ParentalIncome],
        document: VerweyJonker2023,
        place: Page(36),
        words: Bilingual {
            dutch: "Uitjes en activiteiten opnemen in het gewone lesprogramma: een wens van \
                    professionals op middelbare scholen (interviews in 2022, niet representatief).",
            english: "Make trips and activities part of ordinary lessons: a wish of secondary \
                      school professionals (interviews in 2022, not representative).",
        },
    },
    Measure {
        id: "free-homework-places",
        stage: SecondarySchool,
        topics: &[ParentalIncome],
        document: VerweyJonker2023,
        place: Page(41),
        words: Bilingual {
            dutch: "Gratis plekken voor huiswerkhulp op school. Op de school van één geïnterviewde \
                    directeur waren er vijf (2022).",
            english: "Free places for homework help at school. The school of one director \
                      interviewed had five (2022).",
        },
    },
    Measure {
        id: "staff-as-diverse-as-pupils",
        stage: SecondarySchool,
        topics: &[MigrationBackground],
        document: SerAdvice2021,
        place: Page(103),
        words: Bilingual {
            dutch: "Mensen met verschillende achtergronden voor de klas, en lerarenopleidingen die \
                    vooroordelen helpen voorkomen.",
            english: "People of different backgrounds in front of the class, and teacher training \
                      that helps prevent prejudice.",
        },
    },
    Measure {
        id: "nobody-refused-for-who-they-are",
        stage: SecondarySchool,
        topics: &[MigrationBackground],
        document: SerAdvice2021,
        place: Page(102),
        words: Bilingual {
            dutch: "Erop toezien dat scholen niemand weigeren om afkomst of geaardheid, zoals \
                    artikel 1 van de Grondwet vraagt.",
            english: "See to it that schools refuse nobody for origin or sexual orientation, as \
                      article 1 of the Constitution demands.",
        },
    },
    Measure {
        id: "travel-card-for-all-mbo",
        stage: AfterSixteen,
        topics: &[HigherEducation, ParentalIncome],
        document: SerAdvice2021,
        place: Page(107),
        words: Bilingual {
            dutch: "Een ov-kaart als gift voor alle mbo-studenten, en een stagevergoeding die de \
                    kosten dekt.",
            english: "A travel card as a gift for all mbo students, and internship pay that covers \
                      the costs.",
        },
    },
    Measure {
        id: "fund-the-bridging-year",
        stage: AfterSixteen,
        topics: &[HigherEducation],
        document: SerAdvice2021,
        place: Page(107),
        words: Bilingual {
            dutch: "Het schakeljaar van hbo naar universiteit gewoon bekostigen.",
            english: "Fund the bridging year from hbo to university in the regular way.",
        },
    },
    Measure {
        id: "guidance-at-each-step",
        stage: AfterSixteen,
        topics: &[HigherEducation],
        document: SerAdvice2021,
        place: Page(107),
        words: Bilingual {
            dutch: "Extra begeleiding bij de stap van vmbo naar mbo en van mbo naar hbo.",
            english: "Extra guidance at the steps from vmbo to mbo and from mbo to hbo.",
        },
    },
    Measure {
        id: "guidance-for-first-in-family",
        stage: AfterSixteen,
        topics: &[HigherEducation, ParentsEducation],
        document: SerAdvice2021,
        place: Page(106),
        words: Bilingual {
            dutch: "Goede studiekeuzehulp en hulp bij een netwerk, vooral voor wie als eerste in \
                    het gezin studeert.",
            english: "Good help with study choice and with a network, above all for those who are \
                      first in their family to study.",
        },
    },
    Measure {
        id: "no-fee-for-selection",
        stage: AfterSixteen,
        topics: &[HigherEducation, ParentalIncome],
        document: MinistersActionPlan2016,
        place: Page(16),
        words: Bilingual {
            dutch: "Opleidingen mogen geen geld meer vragen voor deelname aan hun selectie (2016).",
            english: "Degree programmes may no longer ask money for taking part in their selection \
                      (2016).",
        },
    },
    Measure {
        id: "students-as-mentors",
        stage: AfterSixteen,
        topics: &[HigherEducation],
        document: MinistersActionPlan2016,
        place: Page(22),
        words: Bilingual {
            dutch: "Studenten van hbo en universiteit als coach van leerlingen in hun stad, met 1 \
                    miljoen euro per jaar (vanaf 2017).",
            english: "Hbo and university students as coaches of pupils in their city, with 1 \
                      million euros a year (from 2017).",
        },
    },
    Measure {
        id: "internship-for-every-student",
        stage: AfterSixteen,
        topics: &[MigrationBackground, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(108),
        words: Bilingual {
            dutch: "Een stage voor elke student: opleidingen helpen zoeken en spreken bedrijven \
                    aan die discrimineren.",
            english: "An internship for every student: schools help to search and confront firms \
                      that discriminate.",
        },
    },
    Measure {
        id: "equal-support-for-mbo-parents",
        stage: AfterSixteen,
        topics: &[ParentalIncome, HigherEducation],
        document: EducationCouncilsLetter2016,
        place: Page(6),
        words: Bilingual {
            dutch: "Evenveel financiële steun voor ouders van minderjarige mbo-studenten als voor \
                    ouders van middelbare scholieren.",
            english: "As much financial support for parents of mbo students under 18 as for \
                      parents of secondary pupils.",
        },
    },
    Measure {
        id: "other-routes-to-a-qualification",
        stage: AfterSixteen,
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(110),
        words: Bilingual {
            dutch: "Andere routes naar een startkwalificatie, zoals leren en werken tegelijk, met \
                    vast geld.",
            english: "Other routes to a basic qualification, such as learning and working at once, \
                      with structural money.",
        },
    },
    Measure {
        id: "equal-access-to-training",
        stage: AfterSixteen,
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(112),
        words: Bilingual {
            dutch: "Gelijke toegang tot cursussen en scholing, met welk contract iemand ook werkt.",
            english: "Equal access to courses and training, whatever the contract.",
        },
    },
    Measure {
        id: "inclusive-hiring",
        stage: AfterSixteen,
        topics: &[MigrationBackground, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(111),
        words: Bilingual {
            dutch: "Werkgevers kijken kritisch naar hoe zij mensen werven en kiezen.",
            english: "Employers take a critical look at how they recruit and select people.",
        },
    },
];
