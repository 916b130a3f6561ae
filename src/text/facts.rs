//! What five Dutch policy documents say about opportunity: short facts in Dutch and English, each
//! with its topics, its document and its place there.
//!
//! Figures are the documents'; the words are ours. A fact names whom it counts and when; an opinion
//! from an interview says so, and that it is not representative.
//!
//! Pages are those printed in the document. Few of them survive in the text we read, so most are
//! counted from its page breaks; the count agrees with every printed number that does survive. The
//! article of 2020 has no page numbers: there a fact names the section.
//!
//! Words follow the vocabulary of the page: "praktisch opgeleid" and "theoretisch opgeleid" stand
//! for the ranks that most documents use, unless the document gives the diploma. Where a document
//! counts by an older category of Statistics Netherlands, the regions in that category are named.
//!
//! Left out: figures that cannot be read safely, and figures about how parents behave.

use super::Bilingual;
use Document::{
    EducationCouncilsLetter2016, MinistersActionPlan2016, OpportunityArticle2020, SerAdvice2021,
    VerweyJonker2023,
};
use Place::{Page, Section};
use Topic::{
    AdviceAtEleven, AdviceBelowTest, Birth, HigherEducation, IncomeAndHome, MigrationBackground,
    Neighbourhood, ParentalIncome, ParentsEducation, SelectionAge, TestAtEleven, TrackAtSixteen,
};

/// What a fact is about: an outcome along the life course, a circumstance or a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Birth and the first years.
    Birth,
    /// Test scores and skills at the end of primary school.
    TestAtEleven,
    /// The school advice at eleven.
    AdviceAtEleven,
    /// Advice that differs from what the test suggests.
    AdviceBelowTest,
    /// Track at sixteen, and moves between tracks in secondary school.
    TrackAtSixteen,
    /// Entry to higher education and degrees.
    HigherEducation,
    /// Work, income and a home as an adult.
    IncomeAndHome,
    /// What parents earn.
    ParentalIncome,
    /// Where children grow up and go to school.
    Neighbourhood,
    /// Barriers met by children of whom a parent was born abroad.
    MigrationBackground,
    /// The age at which pupils are divided over tracks, and what softens it.
    SelectionAge,
    /// What parents studied.
    ParentsEducation,
}

impl Topic {
    /// All topics, in the order of the page: life course, circumstances, rule, parents' education.
    pub const ALL: [Topic; 12] = [
        Birth,
        TestAtEleven,
        AdviceAtEleven,
        AdviceBelowTest,
        TrackAtSixteen,
        HigherEducation,
        IncomeAndHome,
        ParentalIncome,
        Neighbourhood,
        MigrationBackground,
        SelectionAge,
        ParentsEducation,
    ];
}

/// One of the five policy documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Document {
    /// Advice 21/09 of the Social and Economic Council.
    SerAdvice2021,
    /// Open letter of the four education sectors and the employers to the ministers.
    EducationCouncilsLetter2016,
    /// Letter of the minister and state secretary to parliament, paper 34 550 VIII, number 16.
    MinistersActionPlan2016,
    /// Article in a magazine for schools; undated, its newest sources are of 2019.
    OpportunityArticle2020,
    /// Qualitative study: 27 professionals, interviewed in 2022, not representative.
    VerweyJonker2023,
}

impl Document {
    /// Title, or what the document is where the text has no title.
    pub const fn title(self) -> Bilingual {
        match self {
            SerAdvice2021 => Bilingual {
                dutch: "Gelijke kansen in het onderwijs, advies 21/09",
                english: "Equal opportunities in education, advice 21/09",
            },
            EducationCouncilsLetter2016 => Bilingual {
                dutch: "Brief aan de ministers over gelijke kansen",
                english: "Letter to the ministers on equal opportunities",
            },
            MinistersActionPlan2016 => Bilingual {
                dutch: "Actieplan Gelijke Kansen",
                english: "Equal Opportunities Action Plan",
            },
            OpportunityArticle2020 => Bilingual {
                dutch: "Artikel over ongelijke kansen en wat scholen en beleid kunnen doen",
                english: "Article on unequal chances and what schools and policy can do",
            },
            VerweyJonker2023 => Bilingual {
                dutch: "Het maakt uit waar je wieg staat",
                english: "It matters where your cradle stands",
            },
        }
    }

    /// Year of the document; for the undated article and letters the year their sources point to.
    pub const fn year(self) -> u16 {
        match self {
            EducationCouncilsLetter2016 | MinistersActionPlan2016 => 2016,
            OpportunityArticle2020 => 2020,
            SerAdvice2021 => 2021,
            VerweyJonker2023 => 2023,
        }
    }

    /// Who speaks.
    pub const fn organisation(self) -> Bilingual {
        match self {
            SerAdvice2021 => Bilingual {
                dutch: "Sociaal-Economische Raad (SER)",
                english: "Social and Economic Council of the Netherlands (SER)",
            },
            EducationCouncilsLetter2016 => Bilingual {
                dutch: "De vier onderwijssectoren en de werkgevers",
                english: "The four education sectors and the employers",
            },
            MinistersActionPlan2016 => Bilingual {
                dutch: "Ministerie van Onderwijs, Cultuur en Wetenschap",
                english: "Ministry of Education, Culture and Science",
            },
            OpportunityArticle2020 => Bilingual {
                dutch: "Academische Werkplaats Onderwijskwaliteit",
                english: "Research network Academische Werkplaats Onderwijskwaliteit",
            },
            VerweyJonker2023 => {
                Bilingual { dutch: "Verwey-Jonker Instituut", english: "Verwey-Jonker Institute" }
            }
        }
    }
}

/// Where in a document something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Page as printed in the document.
    Page(u16),
    /// The document's own heading, in Dutch; for a document without page numbers.
    Section(&'static str),
}

/// Headings of the article of 2020.
pub(super) const SCHOOL_ADVICE: &str = "Basisschooladviezen";
pub(super) const MOVES_BETWEEN_TRACKS: &str = "Op-, af- en doorstroom in het voortgezet onderwijs";
pub(super) const SEGREGATION: &str = "Segregatie in combinatie met lerarentekort";
const CLOSING: &str = "Tot slot";

/// One fact from one document.
#[derive(Debug)]
pub struct Fact {
    /// Stable name in kebab-case; addresses may refer to it.
    pub id: &'static str,
    /// What it is about, most telling first.
    pub topics: &'static [Topic],
    /// Which document says it.
    pub document: Document,
    /// Where the document says it.
    pub place: Place,
    /// The fact, one or two sentences.
    pub words: Bilingual,
}

/// Lists the facts about one topic, in the order of `FACTS`.
pub fn facts_about(topic: Topic) -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(move |fact| fact.topics.contains(&topic))
}

/// All facts, along the life course, then the circumstances, then the rule.
pub const FACTS: &[Fact] = &[
    Fact {
        id: "link-before-birth",
        topics: &[Birth, ParentalIncome, ParentsEducation],
        document: SerAdvice2021,
        place: Page(60),
        words: Bilingual {
            dutch: "Al vóór de geboorte hangen de kansen van een kind samen met het inkomen en de \
                    opleiding van de ouders, schrijft de SER in 2021.",
            english: "Even before birth, a child’s chances are linked to the parents’ income and \
                      education, the SER writes in 2021.",
        },
    },
    Fact {
        id: "first-thousand-days",
        topics: &[Birth],
        document: SerAdvice2021,
        place: Page(60),
        words: Bilingual {
            dutch: "De eerste duizend dagen na de geboorte werken een leven lang door: op \
                    gezondheid, school en werk. De SER haalt daarbij in 2021 het programma \
                    Kansrijke Start aan.",
            english: "The first thousand days after birth matter for life: for health, school and \
                      work. The SER cites the national programme Kansrijke Start for this (2021).",
        },
    },
    Fact {
        id: "unequal-before-school",
        topics: &[Birth],
        document: EducationCouncilsLetter2016,
        place: Page(3),
        words: Bilingual {
            dutch: "Ongelijke kansen zijn er al vóór de basisschool. Daarom vroegen onderwijs en \
                    werkgevers in 2016 om één voorziening voor alle kinderen vanaf 2 jaar.",
            english: "Unequal chances are there before primary school. So the education sectors \
                      and employers asked in 2016 for one provision for all children from age 2.",
        },
    },
    Fact {
        id: "early-skills-gap",
        topics: &[Birth, TestAtEleven],
        document: SerAdvice2021,
        place: Page(50),
        words: Bilingual {
            dutch: "Op zeer jonge leeftijd zijn er al verschillen in denkvaardigheden naar inkomen \
                    en opleiding van de ouders. Tijdens de schooltijd worden die niet kleiner, \
                    schreef het CPB in 2020.",
            english: "At a very young age there are already differences in cognitive skills by \
                      parents’ income and education. Schooling does not reduce them, according to \
                      the research bureau CPB (2020).",
        },
    },
    Fact {
        id: "preschool-sixteen-hours",
        topics: &[Birth],
        document: SerAdvice2021,
        place: Page(61),
        words: Bilingual {
            dutch: "Sinds januari 2020 is er 16 uur voorschoolse educatie per week voor peuters \
                    van 2,5 tot 4 jaar die ervoor in aanmerking komen. Daarvoor was dat 10 uur.",
            english: "Since January 2020, eligible toddlers aged two and a half to four can get 16 \
                      hours of pre-school education a week. It was 10 hours before.",
        },
    },
    Fact {
        id: "childcare-for-working-parents",
        topics: &[Birth, ParentalIncome],
        document: SerAdvice2021,
        place: Page(90),
        words: Bilingual {
            dutch: "In 2021 was kinderopvang alleen betaalbaar als beide ouders werkten, of de ene \
                    ouder in een eenoudergezin. Zo raken kinderen al vóór de basisschool van \
                    elkaar gescheiden, schrijft de SER.",
            english: "In 2021 childcare was affordable only if both parents worked, or the one \
                      parent in a single-parent family. So children are separated even before \
                      primary school, the SER writes.",
        },
    },
    Fact {
        id: "head-start-from-resources",
        topics: &[Birth, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(9),
        words: Bilingual {
            dutch: "Kinderen van theoretisch opgeleide ouders beginnen gemiddeld met een grotere \
                    woordenschat op school. Hun ouders hebben meer geld, contacten en cultuur om \
                    uit te putten, aldus het actieplan van 2016.",
            english: "Children of theoretically educated parents start school with a larger \
                      vocabulary on average. Their parents can draw on more money, contacts and \
                      culture, says the 2016 action plan.",
        },
    },
    Fact {
        id: "home-language-foundation",
        topics: &[Birth, MigrationBackground],
        document: VerweyJonker2023,
        place: Page(19),
        words: Bilingual {
            dutch: "Rijke taal thuis, ook in een andere taal dan het Nederlands, maakt een tweede \
                    taal leren makkelijker. Dat zegt een bestuurder in de kinderopvang in 2022; \
                    haar mening is niet representatief.",
            english: "Rich language at home, also in another language than Dutch, makes a second \
                      language easier to learn. So says a childcare director interviewed in 2022; \
                      her view is not representative.",
        },
    },
    Fact {
        id: "gap-shrinks-in-primary",
        topics: &[TestAtEleven, MigrationBackground],
        document: SerAdvice2021,
        place: Page(52),
        words: Bilingual {
            dutch: "Op jonge leeftijd verschillen de denkvaardigheden van kinderen met en zonder \
                    migratieachtergrond duidelijk. In de basisschooltijd worden die verschillen \
                    veel kleiner, schreef het CPB in 2020.",
            english: "At a young age, cognitive skills differ clearly between children with and \
                      without a migration background. These differences shrink strongly during \
                      primary school, according to the CPB (2020).",
        },
    },
    Fact {
        id: "school-closure-2020",
        topics: &[TestAtEleven, ParentsEducation],
        document: SerAdvice2021,
        place: Page(83),
        words: Bilingual {
            dutch: "Toen de scholen in het voorjaar van 2020 dicht waren, leerden leerlingen \
                    weinig of niets bij, vooral als hun ouders praktisch opgeleid waren. Dat bleek \
                    uit toetsen van 15 procent van de basisscholen.",
            english: "While schools were closed in spring 2020, pupils made little or no progress, \
                      above all if their parents were practically educated. This came from tests \
                      at 15 per cent of primary schools.",
        },
    },
    Fact {
        id: "learning-in-holidays",
        topics: &[TestAtEleven, ParentalIncome],
        document: SerAdvice2021,
        place: Page(82),
        words: Bilingual {
            dutch: "In de vakantie verliezen kinderen van ouders met een laag inkomen kennis. \
                    Kinderen van ouders met een middeninkomen leren dan juist bij, liet het CPB in \
                    2016 zien.",
            english: "During holidays, children of parents on a low income lose knowledge. \
                      Children of parents on a middle income gain it, the CPB showed in 2016.",
        },
    },
    Fact {
        id: "school-mix-and-results",
        topics: &[TestAtEleven, Neighbourhood],
        document: VerweyJonker2023,
        place: Page(6),
        words: Bilingual {
            dutch: "Uit welke gezinnen de leerlingen van een basisschool komen, werkt door in het \
                    niveau aan het eind van de school. Dat stelde de Inspectie van het Onderwijs \
                    in 2019 vast.",
            english: "Which families a primary school’s pupils come from affects the level reached \
                      by the end of that school. The Education Inspectorate found this in 2019.",
        },
    },
    Fact {
        id: "smaller-classes",
        topics: &[TestAtEleven],
        document: SerAdvice2021,
        place: Page(68),
        words: Bilingual {
            dutch: "In kleinere klassen leren kinderen beter, stelde het CPB in 2016. Het effect \
                    is sterker voor kinderen die door hun omstandigheden minder kansen krijgen.",
            english: "Children learn better in smaller classes, the CPB stated in 2016. The effect \
                      is stronger for children whose circumstances give them fewer chances.",
        },
    },
    Fact {
        id: "girls-and-boys-at-the-test",
        topics: &[TestAtEleven, AdviceAtEleven],
        document: SerAdvice2021,
        place: Page(51),
        words: Bilingual {
            dutch: "Meisjes halen aan het eind van de basisschool hogere toetsscores dan jongens. \
                    Jongens krijgen daardoor gemiddeld een praktijkgerichter advies, meldde de \
                    Inspectie in 2020.",
            english: "Girls score higher than boys on tests at the end of primary school. Boys \
                      therefore receive a more practice-oriented advice on average, the \
                      Inspectorate reported in 2020.",
        },
    },
    Fact {
        id: "test-cancelled-2020",
        topics: &[TestAtEleven, AdviceBelowTest],
        document: SerAdvice2021,
        place: Page(83),
        words: Bilingual {
            dutch: "In 2020 ging de eindtoets niet door, voor ongeveer 175.000 leerlingen. Scholen \
                    konden het advies daardoor niet verhogen na een hogere toetsuitslag.",
            english: "In 2020 the test at the end of primary school was cancelled, for about \
                      175,000 pupils. Schools could therefore not raise the advice after a higher \
                      test result.",
        },
    },
    Fact {
        id: "test-as-second-opinion",
        topics: &[TestAtEleven, AdviceBelowTest],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Een objectieve toets heeft duidelijk meerwaarde voor leerlingen die minder \
                    kansen krijgen, zegt het artikel uit 2020. In die jaren kwam de toets pas ruim \
                    na het advies.",
            english: "An objective test clearly helps pupils who are given fewer chances, says the \
                      2020 article. In those years the test came well after the advice.",
        },
    },
    Fact {
        id: "equal-intelligence-different-advice",
        topics: &[AdviceAtEleven, ParentsEducation],
        document: VerweyJonker2023,
        place: Page(6),
        words: Bilingual {
            dutch: "Bij gelijke intelligentie krijgen kinderen van theoretisch opgeleide ouders \
                    vaker een havo- of vwo-advies dan kinderen van praktisch opgeleide ouders. Dat \
                    melden de Onderwijsraad en de SER in 2021.",
            english: "At equal intelligence, children of theoretically educated parents more often \
                      receive havo or vwo advice than children of practically educated parents, \
                      the Education Council and the SER report in 2021.",
        },
    },
    Fact {
        id: "score-535-different-advice",
        topics: &[AdviceAtEleven, AdviceBelowTest, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(5),
        words: Bilingual {
            dutch: "Zelfde toetsscore, ander advies. Met 535 punten op de Cito-toets (2012/2013) \
                    kregen leerlingen met praktisch opgeleide ouders gemiddeld een lager advies \
                    dan andere leerlingen (CBS).",
            english: "Same score, different advice. With 535 points on the Cito test (2012/2013), \
                      pupils with practically educated parents received a lower advice on average \
                      than other pupils (Statistics Netherlands).",
        },
    },
    Fact {
        id: "expected-success-weighs-in",
        topics: &[AdviceAtEleven, AdviceBelowTest],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Leraren in groep 8 laten vaak meetellen hoeveel succes zij later verwachten. \
                    Die kans schatten zij gemiddeld lager in bij leerlingen uit armere gezinnen, \
                    bleek uit onderzoek van 2018.",
            english: "Teachers in the last year of primary school often weigh the success they \
                      expect later. They rate it lower on average for pupils from poorer families, \
                      a 2018 study found.",
        },
    },
    Fact {
        id: "advice-and-help-at-home",
        topics: &[AdviceAtEleven],
        document: VerweyJonker2023,
        place: Page(33),
        words: Bilingual {
            dutch: "Leraren geven eerder een lager advies als zij zien dat er thuis weinig hulp \
                    is. Dat zeggen professionals op basisscholen in 2022 zelf; zij zijn niet \
                    representatief.",
            english: "Teachers tend to give a lower advice if they see little help at home. \
                      Primary school professionals interviewed in 2022 say so themselves; they are \
                      not representative.",
        },
    },
    Fact {
        id: "single-track-advice-by-agreement",
        topics: &[AdviceAtEleven, SelectionAge],
        document: MinistersActionPlan2016,
        place: Page(12),
        words: Bilingual {
            dutch: "In 20 van de 35 regio’s gold in 2016 de afspraak om liefst voor maar één \
                    schoolsoort te adviseren. Ook als over een leerling nog twijfel bestond \
                    (onderzoek van Oberon).",
            english: "In 20 of 35 regions the rule in 2016 was to advise one track only, at least \
                      by preference. Even when there was doubt about a pupil (study by Oberon).",
        },
    },
    Fact {
        id: "parents-who-know-the-system",
        topics: &[AdviceAtEleven, ParentsEducation],
        document: VerweyJonker2023,
        place: Page(28),
        words: Bilingual {
            dutch: "Ouders die het schoolsysteem kennen, gaan sneller in gesprek over het advies \
                    en krijgen vaak hun zin. Dat zeggen professionals op basisscholen in 2022; zij \
                    zijn niet representatief.",
            english: "Parents who know the school system are quicker to contest the advice, and \
                      often get their way. So say primary school professionals interviewed in \
                      2022; they are not representative.",
        },
    },
    // Per cent or percentage points: the source does not say.
    Fact {
        id: "advice-above-and-below-test",
        topics: &[AdviceBelowTest, ParentsEducation],
        document: SerAdvice2021,
        place: Page(40),
        words: Bilingual {
            dutch: "Met universitair opgeleide ouders was er 20 tot 30 procent meer kans op een \
                    advies boven de toets en 20 tot 30 procent minder eronder, dan met ouders met \
                    hoogstens mbo-2 (Inspectie, 2018).",
            english: "With university-educated parents the chance of advice above the test was 20 \
                      to 30 per cent higher, and below it 20 to 30 per cent lower, than with \
                      parents with at most mbo-2 (Inspectorate, 2018).",
        },
    },
    Fact {
        id: "advice-gap-doubled",
        topics: &[AdviceBelowTest, ParentsEducation],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Het verschil tussen advies en toets verdubbelde in ongeveer tien jaar (cijfers \
                    2009-2017). Vergeleken zijn leerlingen met universitair opgeleide ouders en \
                    met ouders met hoogstens mbo-2.",
            english: "The gap between advice and test doubled in about ten years (figures for \
                      2009-2017). It compares pupils with university-educated parents and with \
                      parents with at most mbo-2.",
        },
    },
    Fact {
        id: "rule-change-2014",
        topics: &[AdviceBelowTest],
        document: OpportunityArticle2020,
        place: Section(SCHOOL_ADVICE),
        words: Bilingual {
            dutch: "Sinds 2014 gaf het oordeel van de leraar de doorslag bij het advies. In dat \
                    jaar nam de ongelijkheid in adviezen het sterkst toe (cijfers 2009-2017).",
            english: "From 2014 on, the teacher’s judgement decided the advice. In that year \
                      inequality in advice grew most (figures for 2009-2017).",
        },
    },
    Fact {
        id: "gap-stopped-growing",
        topics: &[AdviceBelowTest, ParentsEducation],
        document: SerAdvice2021,
        place: Page(67),
        words: Bilingual {
            dutch: "In 2017/2018 groeide het verschil in advies naar opleiding van de ouders voor \
                    het eerst niet verder. Het gaat om leerlingen die evenveel kunnen (Inspectie, \
                    2020).",
            english: "In 2017/2018 the difference in advice by parents’ education stopped growing \
                      for the first time. It concerns pupils of comparable ability (Inspectorate, \
                      2020).",
        },
    },
    Fact {
        id: "gap-larger-than-2009",
        topics: &[AdviceBelowTest],
        document: SerAdvice2021,
        place: Page(41),
        words: Bilingual {
            dutch: "In 2019 meldde de Inspectie dat verschillen in advies bij gelijke toetsscores \
                    kleiner werden. Ze waren nog wel veel groter dan in 2009.",
            english: "In 2019 the Inspectorate reported that differences in advice at equal test \
                      scores were shrinking. They were still much larger than in 2009.",
        },
    },
    Fact {
        id: "raising-advice-helps-little",
        topics: &[AdviceBelowTest],
        document: SerAdvice2021,
        place: Page(40),
        words: Bilingual {
            dutch: "Een advies achteraf verhogen maakte het verschil in adviezen onder de toets \
                    iets kleiner, maar niet veel. Dat schreef de Inspectie in 2018.",
            english: "Raising the advice afterwards made the difference in advice below the test a \
                      little smaller, but not much, the Inspectorate wrote in 2018.",
        },
    },
    Fact {
        id: "boards-that-never-raise",
        topics: &[AdviceBelowTest],
        document: MinistersActionPlan2016,
        place: Page(12),
        words: Bilingual {
            dutch: "Scholen moesten in 2016 opnieuw naar het advies kijken als de toets hoger \
                    uitviel. Toch waren er schoolbesturen die geen enkel advies verhoogden.",
            english: "In 2016 schools had to reconsider the advice if the test came out higher. \
                      Yet some school boards did not raise a single one.",
        },
    },
    Fact {
        id: "raised-advice-by-income",
        topics: &[AdviceBelowTest, ParentalIncome],
        document: SerAdvice2021,
        place: Page(83),
        words: Bilingual {
            dutch: "Scholen verhogen een advies vaker bij leerlingen uit de laagste inkomensgroep \
                    dan bij leerlingen uit de hoogste (CPB, 2020). Zonder toets, zoals in 2020, \
                    kan dat niet.",
            english: "Schools raise the advice more often for pupils from the lowest income group \
                      than for pupils from the highest (CPB, 2020). Without a test, as in 2020, \
                      they cannot.",
        },
    },
    Fact {
        id: "gap-grows-after-advice",
        topics: &[TrackAtSixteen, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(5),
        words: Bilingual {
            dutch: "Ook na het advies groeien leerlingen met dezelfde toetsscore verder uit \
                    elkaar, naar opleiding van hun ouders. Dat bleek bij leerlingen uit groep 8 \
                    van 2012/2013 (CBS).",
            english: "After the advice, pupils with the same test score grow further apart, by \
                      their parents’ education. This was seen among pupils in the last primary \
                      year of 2012/2013 (Statistics Netherlands).",
        },
    },
    Fact {
        id: "moves-by-year-three",
        topics: &[TrackAtSixteen, ParentsEducation],
        document: OpportunityArticle2020,
        place: Section(MOVES_BETWEEN_TRACKS),
        words: Bilingual {
            dutch: "In leerjaar 3 zijn leerlingen met praktisch opgeleide ouders vaker overgestapt \
                    naar een praktischer niveau. Leerlingen met theoretisch opgeleide ouders \
                    stapten vaker over naar een theoretischer niveau (Inspectie, 2019).",
            english: "By year 3, pupils with practically educated parents have more often moved to \
                      a more practice-oriented track. Pupils with theoretically educated parents \
                      more often moved the other way (Inspectorate, 2019).",
        },
    },
    Fact {
        id: "more-moves-up-than-down",
        topics: &[TrackAtSixteen],
        document: SerAdvice2021,
        place: Page(71),
        words: Bilingual {
            dutch: "In 2018 stapten in de onderbouw voor het eerst meer leerlingen over naar een \
                    theoretischer dan naar een praktischer niveau. Dat gold met en zonder \
                    migratieachtergrond (Inspectie, 2019).",
            english: "In 2018, for the first time, more pupils in lower secondary moved to a more \
                      theory-oriented track than to a more practice-oriented one, with and without \
                      a migration background (Inspectorate, 2019).",
        },
    },
    Fact {
        id: "havo-in-the-same-building",
        topics: &[TrackAtSixteen, SelectionAge],
        document: SerAdvice2021,
        place: Page(72),
        words: Bilingual {
            dutch: "Wie op het vmbo begint, haalt veel vaker een havodiploma als er op dezelfde \
                    plek ook havo is (Oberon, 2013). Dat is een verband, geen bewezen oorzaak.",
            english: "Pupils who start in vmbo far more often leave with a havo diploma if their \
                      site also offers havo (Oberon, 2013). This is a link, not a proven cause.",
        },
    },
    Fact {
        id: "grade-demanded-to-move-up",
        topics: &[TrackAtSixteen, ParentsEducation],
        document: OpportunityArticle2020,
        place: Section(MOVES_BETWEEN_TRACKS),
        words: Bilingual {
            dutch: "Veel scholen vroegen rond 2020 gemiddeld minstens een 7,5 of zelfs een 8 voor \
                    de overstap naar een theoretischer niveau. Theoretisch opgeleide ouders spelen \
                    daarop in, bijvoorbeeld met bijles.",
            english: "Around 2020 many schools asked for an average grade of at least 7.5 or even \
                      8 for a move to a more theory-oriented track. Theoretically educated parents \
                      plan for this, for instance with tutoring.",
        },
    },
    Fact {
        id: "background-counts-more-2003-2018",
        topics: &[TrackAtSixteen, ParentsEducation, MigrationBackground],
        document: SerAdvice2021,
        place: Page(42),
        words: Bilingual {
            dutch: "In het voortgezet onderwijs werden kansen tussen 2003 en 2018 ongelijker, naar \
                    opleiding van de ouders en migratieachtergrond. Onderzoekers verklaren dat uit \
                    ongelijke middelen thuis (PISA).",
            english: "In secondary education chances became less equal between 2003 and 2018, by \
                      parents’ education and migration background. Researchers explain this by \
                      unequal resources at home (PISA).",
        },
    },
    Fact {
        id: "good-level-despite-headwind",
        topics: &[TrackAtSixteen],
        document: SerAdvice2021,
        place: Page(39),
        words: Bilingual {
            dutch: "Van de Nederlandse leerlingen uit gezinnen met een lagere sociaaleconomische \
                    positie haalde 32,8 procent een goed niveau op de PISA-toetsen. Het \
                    OESO-gemiddelde was 25,8 procent (OESO, 2018).",
            english: "Of Dutch pupils from families in a lower socio-economic position, 32.8 per \
                      cent reached a good level in the PISA tests. The OECD average was 25.8 per \
                      cent (OECD, 2018).",
        },
    },
    Fact {
        id: "tutoring-money",
        topics: &[TrackAtSixteen, ParentalIncome],
        document: SerAdvice2021,
        place: Page(72),
        words: Bilingual {
            dutch: "Huishoudens gaven in 1995 26 miljoen euro uit aan bijles en huiswerkhulp, en \
                    in 2018 284 miljoen (CBS). Wat dat met de ongelijkheid doet, is volgens het \
                    CPB nog onduidelijk.",
            english: "Households spent 26 million euros on tutoring and homework help in 1995, and \
                      284 million in 2018 (Statistics Netherlands). What this does to inequality \
                      is still unclear, says the CPB.",
        },
    },
    Fact {
        id: "pupils-adapt-to-their-level",
        topics: &[TrackAtSixteen, SelectionAge],
        document: VerweyJonker2023,
        place: Page(38),
        words: Bilingual {
            dutch: "Wie op een niveau is geplaatst, past zich daaraan aan en laat soms jaren \
                    minder zien. Dat zeggen professionals uit het voortgezet onderwijs in 2022; \
                    zij zijn niet representatief.",
            english: "Pupils placed in a track adapt to it, and may show less than they can for \
                      years. So say secondary school professionals interviewed in 2022; they are \
                      not representative.",
        },
    },
    Fact {
        id: "vmbo-and-havo-in-one-class",
        topics: &[TrackAtSixteen, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(6),
        words: Bilingual {
            dutch: "Leerlingen met een vmbo-advies en theoretisch opgeleide ouders komen vaker in \
                    een klas met vmbo én havo. Dat maakt hun kans op havo groter, schreef het \
                    actieplan in 2016.",
            english: "Pupils with vmbo advice and theoretically educated parents more often join a \
                      class that mixes vmbo and havo. This raises their chance of havo, the 2016 \
                      action plan wrote.",
        },
    },
    Fact {
        id: "same-iq-twice-the-chance",
        topics: &[HigherEducation, ParentsEducation],
        document: EducationCouncilsLetter2016,
        place: Page(2),
        words: Bilingual {
            dutch: "Kinderen van theoretisch opgeleide ouders hebben twee keer zo veel kans op een \
                    diploma in het hoger onderwijs als kinderen van praktisch opgeleide ouders. \
                    Ook bij hetzelfde IQ (Inspectie, 2016).",
            english: "Children of theoretically educated parents have twice the chance of a \
                      higher-education diploma that children of practically educated parents have. \
                      Also at the same IQ (Inspectorate, 2016).",
        },
    },
    Fact {
        id: "same-results-three-times-the-chance",
        topics: &[HigherEducation, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(4),
        words: Bilingual {
            dutch: "Bij gelijke prestaties hebben leerlingen met theoretisch opgeleide ouders ruim \
                    drie keer zo veel kans op het hoger onderwijs als leerlingen met praktisch \
                    opgeleide ouders (onderzoek van Korthals, 2015).",
            english: "At equal performance, pupils with theoretically educated parents have over \
                      three times the chance of entering higher education that pupils with \
                      practically educated parents have (Korthals, 2015).",
        },
    },
    Fact {
        id: "every-transition-adds",
        topics: &[HigherEducation, TrackAtSixteen, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(4),
        words: Bilingual {
            dutch: "Bij elke overstap in het onderwijs zijn kinderen van theoretisch opgeleide \
                    ouders in het voordeel. Zo tellen ongelijke kansen op, schreef het actieplan \
                    in 2016.",
            english: "At every step in education, children of theoretically educated parents have \
                      the advantage. Unequal chances add up that way, the 2016 action plan wrote.",
        },
    },
    Fact {
        id: "mbo-to-hbo-in-five-years",
        topics: &[HigherEducation, ParentalIncome],
        document: SerAdvice2021,
        place: Page(74),
        words: Bilingual {
            dutch: "Van de mbo’ers die naar het hbo gaan, haalde 45 procent binnen vijf jaar een \
                    hbo-diploma. Bij ouders met een laag inkomen was dat minder (ResearchNed, \
                    2020).",
            english: "Of mbo students who go on to hbo, 45 per cent obtained an hbo diploma within \
                      five years. It was less if their parents had a low income (ResearchNed, \
                      2020).",
        },
    },
    Fact {
        id: "degree-at-25-to-34",
        topics: &[HigherEducation],
        document: SerAdvice2021,
        place: Page(42),
        words: Bilingual {
            dutch: "In 2019 had 49 procent van de 25- tot 34-jarigen in Nederland een diploma in \
                    het hoger onderwijs. Internationaal was dat gemiddeld 45 procent (OESO).",
            english: "In 2019, 49 per cent of people aged 25 to 34 in the Netherlands had a \
                      higher-education diploma. The international average was 45 per cent (OECD).",
        },
    },
    Fact {
        id: "inflow-by-origin",
        topics: &[HigherEducation, MigrationBackground],
        document: SerAdvice2021,
        place: Page(43),
        words: Bilingual {
            dutch: "In tien jaar begonnen ruim een vijfde meer studenten met herkomst Turkije, \
                    Afrika, Azië of Latijns-Amerika aan het hbo. Op de universiteit bijna het \
                    dubbele (Inspectie, 2020).",
            english: "In ten years, over a fifth more students with origins in Turkey, Africa, \
                      Asia or Latin America entered hbo. At universities the number almost doubled \
                      (Inspectorate, 2020).",
        },
    },
    Fact {
        id: "first-in-the-family",
        topics: &[HigherEducation, ParentsEducation],
        document: SerAdvice2021,
        place: Page(43),
        words: Bilingual {
            dutch: "Wie als eerste in het gezin studeert, komt in het hoger onderwijs meer \
                    drempels tegen. Vertraging en uitval komen vaker voor, blijkt uit een monitor \
                    over 2019-2020.",
            english: "Students who are the first in their family to study meet more barriers in \
                      higher education. Delay and drop-out are more common, a monitor for \
                      2019-2020 shows.",
        },
    },
    Fact {
        id: "climbing-by-diplomas",
        topics: &[HigherEducation, MigrationBackground],
        document: SerAdvice2021,
        place: Page(52),
        words: Bilingual {
            dutch: "Steeds meer studenten in hbo en wo hebben een migratieachtergrond. Vaker dan \
                    anderen kwamen zij er via een reeks diploma’s, elk een stap hoger (KIS, 2021).",
            english: "More and more students in hbo and university have a migration background. \
                      More often than others, they got there by one diploma after another (KIS, \
                      2021).",
        },
    },
    Fact {
        id: "feeling-at-home-in-studies",
        topics: &[HigherEducation],
        document: MinistersActionPlan2016,
        place: Page(17),
        words: Bilingual {
            dutch: "Hoe meer studenten zich thuis voelen op hun opleiding, hoe kleiner de kans dat \
                    zij stoppen. Dat schreef het actieplan in 2016.",
            english: "The more students feel at home at their institution, the smaller the chance \
                      that they drop out, the 2016 action plan wrote.",
        },
    },
    Fact {
        id: "fee-for-selection",
        topics: &[HigherEducation, ParentalIncome],
        document: MinistersActionPlan2016,
        place: Page(16),
        words: Bilingual {
            dutch: "Meedoen aan de selectie voor een opleiding kon in 2016 meer dan 200 euro \
                    kosten. Het kabinet kondigde toen aan die bijdrage te verbieden.",
            english: "Taking part in the selection for a degree programme could cost more than 200 \
                      euros in 2016. The government then announced it would ban this fee.",
        },
    },
    Fact {
        id: "debt-holds-students-back",
        topics: &[HigherEducation, ParentalIncome],
        document: SerAdvice2021,
        place: Page(74),
        words: Bilingual {
            dutch: "Het risico op een schuld houdt mbo-studenten tegen om door te studeren. Dat \
                    haalt de SER in 2021 aan uit onderzoek naar studiefinanciering.",
            english: "The risk of debt holds mbo students back from further study. The SER cites \
                      this in 2021 from a review of student finance.",
        },
    },
    // The 20 per cent is arithmetic, not in the source: a fifth of any group is a fifth of all.
    Fact {
        id: "from-lowest-to-highest-fifth",
        topics: &[IncomeAndHome, ParentalIncome],
        document: SerAdvice2021,
        place: Page(39),
        words: Bilingual {
            dutch: "Van de kinderen uit de 20 procent gezinnen met het laagste inkomen komt 12 \
                    procent later bij de 20 procent hoogste inkomens (SEO, 2019). Zonder invloed \
                    van afkomst was dat 20 procent.",
            english: "Of children from the 20 per cent of families with the lowest incomes, 12 per \
                      cent later reach the top 20 per cent (SEO, 2019). If origin did not matter, \
                      it would be 20.",
        },
    },
    Fact {
        id: "mobility-between-countries",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(39),
        words: Bilingual {
            dutch: "In Nederland komen kinderen uit gezinnen met een laag inkomen vaker bij de top \
                    dan in de Verenigde Staten of Denemarken. In Canada en Zweden lukt dat vaker \
                    (SEO, 2019).",
            english: "Children from low-income families reach the top more often in the \
                      Netherlands than in the United States or Denmark. In Canada and Sweden they \
                      do so more often (SEO, 2019).",
        },
    },
    Fact {
        id: "lead-in-mobility-lost",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(43),
        words: Bilingual {
            dutch: "Nederland liep voorop met kinderen die meer gaan verdienen dan hun ouders. \
                    Sinds de crisis van 2008 neemt dat af; of het daarbij blijft, was nog \
                    onduidelijk (onderzoek uit 2020).",
            english: "The Netherlands led in children who come to earn more than their parents. \
                      Since the crisis of 2008 this has declined; whether it will last was still \
                      unclear (2020 study).",
        },
    },
    // The sentence in the source can be misread as 70 per cent less often; Statistics Netherlands
    // published 70 against 91 per cent in work.
    Fact {
        id: "qualification-and-work",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(79),
        words: Bilingual {
            dutch: "Van mbo’ers die in 2008 met een startkwalificatie van school gingen, had in \
                    2018 91 procent werk. Van mbo’ers die er toen geen hadden en later ook niet \
                    haalden, 70 procent (CBS).",
            english: "Of those who left mbo in 2008 with a basic qualification, 91 per cent had \
                      work in 2018. Of those who never obtained one, 70 per cent (Statistics \
                      Netherlands).",
        },
    },
    Fact {
        id: "training-by-contract",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(80),
        words: Bilingual {
            dutch: "Met een tijdelijk contract zonder uitzicht op vast is de kans op een cursus 40 \
                    procentpunt kleiner dan met een vast contract. Mét uitzicht scheelt het 10 \
                    procentpunt (ROA, 2018).",
            english: "With a temporary contract and no prospect of a permanent one, the chance of \
                      a course is 40 percentage points smaller. With such a prospect it is 10 \
                      points smaller (ROA, 2018).",
        },
    },
    Fact {
        id: "network-and-housing",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(51),
        words: Bilingual {
            dutch: "Het netwerk waarin jongeren leven, bepaalt mee hun kansen op school, op werk \
                    en op een woning. Dat stelde het SER Jongerenplatform in 2019.",
            english: "The network young people live in helps determine their chances at school, at \
                      work and on the housing market, the SER youth platform stated in 2019.",
        },
    },
    Fact {
        id: "flexible-work-and-a-home",
        topics: &[IncomeAndHome],
        document: SerAdvice2021,
        place: Page(80),
        words: Bilingual {
            dutch: "Jongeren werken steeds vaker en langer met een flexibel contract. Dat werkt \
                    door als zij een huis willen kopen, waarschuwde het SER Jongerenplatform in \
                    2019.",
            english: "Young people work on flexible contracts more often and for longer. This \
                      matters when they want to buy a home, the SER youth platform warned in 2019.",
        },
    },
    Fact {
        id: "children-on-low-income-2014",
        topics: &[ParentalIncome],
        document: MinistersActionPlan2016,
        place: Page(21),
        words: Bilingual {
            dutch: "In 2014 woonden meer dan 400.000 kinderen in Nederland in een huishouden met \
                    een laag inkomen (CBS, zonder Caribisch Nederland).",
            english: "In 2014 more than 400,000 children in the Netherlands lived in a low-income \
                      household (Statistics Netherlands, without the Caribbean Netherlands).",
        },
    },
    Fact {
        id: "parental-contribution",
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(65),
        words: Bilingual {
            dutch: "Alleen zonder ouderbijdrage zijn scholen even toegankelijk voor elk kind. Een \
                    maximum helpt iets minder goed, bleek uit onderzoek van 2018.",
            english: "Only without a parental contribution are schools equally open to every \
                      child. A cap works slightly less well, a 2018 study found.",
        },
    },
    Fact {
        id: "enough-is-not-rich",
        topics: &[ParentalIncome],
        document: SerAdvice2021,
        place: Page(49),
        words: Bilingual {
            dutch: "Een kind uit een gezin met een redelijk middeninkomen krijgt niet per se \
                    minder kansen dan een kind uit een gezin met veel geld. Wel als er te weinig \
                    is, schrijft de SER in 2021.",
            english: "A child from a family on a fair middle income is not necessarily given fewer \
                      chances than one from a family with a lot of money. Where money falls short, \
                      it is (SER, 2021).",
        },
    },
    Fact {
        id: "lessons-that-must-be-bought",
        topics: &[ParentalIncome, TrackAtSixteen],
        document: VerweyJonker2023,
        place: Page(36),
        words: Bilingual {
            dutch: "Ouders met meer geld kunnen extra lessen kopen; met een gemiddeld inkomen kan \
                    dat vaak niet. Dat zeggen professionals uit het voortgezet onderwijs in 2022; \
                    zij zijn niet representatief.",
            english: "Parents with more money can buy extra lessons; on an average income this is \
                      often not possible. So say secondary school professionals interviewed in \
                      2022; they are not representative.",
        },
    },
    Fact {
        id: "parents-want-to-help",
        topics: &[ParentsEducation, ParentalIncome],
        document: VerweyJonker2023,
        place: Page(27),
        words: Bilingual {
            dutch: "Ouders willen wel helpen, maar missen soms de taal of kennis van het \
                    schoolsysteem. Dat zeggen de meeste professionals op basisscholen in 2022; zij \
                    zijn niet representatief.",
            english: "Parents want to help, but sometimes lack the language or knowledge of the \
                      school system. So say most primary school professionals interviewed in 2022; \
                      they are not representative.",
        },
    },
    // The source names both neighbourhoods; this text does not set one against the other by name.
    Fact {
        id: "two-nearby-neighbourhoods",
        topics: &[Neighbourhood, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(44),
        words: Bilingual {
            dutch: "Dertigers uit twee naburige wijken in Amsterdam, met ouders met een even laag \
                    inkomen, verdienden gemiddeld 26.000 en 19.000 euro (KansenKaart, 2020). Een \
                    verklaring geven deze cijfers niet.",
            english: "People in their thirties from two nearby parts of Amsterdam, whose parents \
                      had equally low incomes, earned 26,000 and 19,000 euros on average \
                      (KansenKaart, 2020). The figures do not explain why.",
        },
    },
    Fact {
        id: "neighbourhood-and-school",
        topics: &[Neighbourhood],
        document: VerweyJonker2023,
        place: Page(6),
        words: Bilingual {
            dutch: "De wijk waar een kind opgroeit, hangt sterk samen met hoe het op school gaat, \
                    zagen onderzoekers van de Erasmus Universiteit. Samenhang is nog geen oorzaak.",
            english: "The neighbourhood where a child grows up is strongly linked to how school \
                      goes, researchers at Erasmus University saw. A link is not yet a cause.",
        },
    },
    Fact {
        id: "moving-region-when-young",
        topics: &[Neighbourhood, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(39),
        words: Bilingual {
            dutch: "Kinderen die jong naar een andere regio verhuisden, groeiden in inkomen op hun \
                    28e toe naar leeftijdgenoten uit die regio. Dat bleek uit onderzoek van SEO in \
                    2019.",
            english: "Children who moved to another region when young came closer in income at 28 \
                      to peers from that region, a 2019 study by SEO found.",
        },
    },
    Fact {
        id: "place-or-people",
        topics: &[Neighbourhood],
        document: SerAdvice2021,
        place: Page(50),
        words: Bilingual {
            dutch: "Verschillen tussen regio’s kunnen door de plek komen, maar ook door wie er \
                    wonen, bijvoorbeeld hoe oud zij zijn. Daar wezen onderzoekers in 2019 op.",
            english: "Differences between regions may come from the place, but also from who lives \
                      there, for example how old they are. Researchers pointed this out in 2019.",
        },
    },
    Fact {
        id: "segregation-changes-shape",
        topics: &[Neighbourhood, MigrationBackground, ParentsEducation],
        document: OpportunityArticle2020,
        place: Section(SEGREGATION),
        words: Bilingual {
            dutch: "Scholen raakten de jaren vóór 2020 minder gescheiden naar herkomst, maar meer \
                    naar opleiding van de ouders. Internationaal gezien is de scheiding groot, \
                    schrijft het artikel uit 2020.",
            english: "In the years before 2020 schools became less separated by origin, but more \
                      by parents’ education. By international standards the separation is large, \
                      says the 2020 article.",
        },
    },
    Fact {
        id: "three-causes-of-separation",
        topics: &[Neighbourhood, SelectionAge],
        document: OpportunityArticle2020,
        place: Section(SEGREGATION),
        words: Bilingual {
            dutch: "Drie dingen houden leerlingen gescheiden: waar gezinnen wonen, de vrije \
                    schoolkeuze en de indeling in niveaus. Dat schrijft het artikel uit 2020.",
            english: "Three things keep pupils apart: where families live, free school choice and \
                      the division into tracks, says the 2020 article.",
        },
    },
    Fact {
        id: "teacher-shortage-is-unequal",
        topics: &[Neighbourhood],
        document: SerAdvice2021,
        place: Page(66),
        words: Bilingual {
            dutch: "Het lerarentekort raakt niet elke basisschool even hard. Scholen waar \
                    leerlingen het meest van onderwijs afhangen, worden het hardst geraakt, meldde \
                    de Inspectie in 2020.",
            english: "The teacher shortage does not hit every primary school equally. Schools \
                      whose pupils depend most on education are hit hardest, the Inspectorate \
                      reported in 2020.",
        },
    },
    Fact {
        id: "teachers-and-low-incomes",
        topics: &[ParentalIncome, Neighbourhood],
        document: SerAdvice2021,
        place: Page(66),
        words: Bilingual {
            dutch: "Scholen met veel kinderen van ouders met een laag inkomen komen meer leraren \
                    tekort. Leerlingen krijgen er vaker minder ervaren of onbevoegde leraren en \
                    grotere groepen, schrijft de SER in 2021.",
            english: "Schools with many children of low-income parents are shorter of teachers. \
                      Pupils there more often get less experienced or unqualified teachers and \
                      larger groups, the SER writes in 2021.",
        },
    },
    Fact {
        id: "search-for-an-internship",
        topics: &[MigrationBackground],
        document: SerAdvice2021,
        place: Page(73),
        words: Bilingual {
            dutch: "Studenten met een migratieachtergrond moeten meer moeite doen voor een stage \
                    en krijgen vaker een afwijzing. Scholen zien dat vaak niet, zegt \
                    kennisplatform KIS (SER, 2021).",
            english: "Students with a migration background must try harder to find an internship \
                      and are rejected more often. Schools often do not see it, says the knowledge \
                      platform KIS (SER, 2021).",
        },
    },
    Fact {
        id: "discrimination-in-hiring",
        topics: &[MigrationBackground, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(79),
        words: Bilingual {
            dutch: "Etnische discriminatie bij sollicitaties komt nog steeds veel voor, blijkt uit \
                    verschillende onderzoeken. De SER haalt ze in 2021 aan.",
            english: "Ethnic discrimination in job applications is still common, various studies \
                      show. The SER cites them in 2021.",
        },
    },
    Fact {
        id: "diploma-without-the-job",
        topics: &[MigrationBackground, IncomeAndHome],
        document: SerAdvice2021,
        place: Page(42),
        words: Bilingual {
            dutch: "De tweede generatie met ouders uit Turkije, Afrika, Azië of Latijns-Amerika \
                    haalt steeds hogere diploma’s. Toch hebben zij een jaar en vijf jaar later \
                    vaker geen werk dan anderen (Inspectie, 2020).",
            english: "The second generation, with parents from Turkey, Africa, Asia or Latin \
                      America, gains ever higher diplomas. Yet one and five years later they are \
                      more often without work than others (Inspectorate, 2020).",
        },
    },
    Fact {
        id: "underestimated-at-school",
        topics: &[MigrationBackground, HigherEducation],
        document: SerAdvice2021,
        place: Page(47),
        words: Bilingual {
            dutch: "Een deel van de studenten met een migratieachtergrond vertelt dat school hen \
                    eerst onderschatte. Dat kostte zelfvertrouwen en motivatie (interviews van \
                    KIS, 2021).",
            english: "Some students with a migration background say that school underestimated \
                      them at first. It cost them confidence and motivation (interviews by KIS, \
                      2021).",
        },
    },
    Fact {
        id: "newcomers-underestimated",
        topics: &[MigrationBackground, TrackAtSixteen],
        document: SerAdvice2021,
        place: Page(52),
        words: Bilingual {
            dutch: "Nieuwkomers met herkomst Turkije, Afrika, Azië of Latijns-Amerika zitten vaker \
                    op een niveau onder wat zij kunnen. De Inspectie vermoedt in 2020 dat scholen \
                    hen onderschatten zolang zij nog Nederlands leren.",
            english: "Newcomers with origins in Turkey, Africa, Asia or Latin America are more \
                      often placed below what they can do. The Inspectorate suspects in 2020 that \
                      they are underestimated while still learning Dutch.",
        },
    },
    Fact {
        id: "more-proof-asked",
        topics: &[MigrationBackground],
        document: VerweyJonker2023,
        place: Page(30),
        words: Bilingual {
            dutch: "Scholen vragen vaak meer bewijs voordat een leerling met een \
                    migratieachtergrond naar een theoretischer niveau mag. Dat zegt één \
                    zorgcoördinator van een basisschool in 2022; die mening is niet \
                    representatief.",
            english: "Schools often ask for more proof before a pupil with a migration background \
                      may go to a more theory-oriented level. So says one primary school care \
                      coordinator interviewed in 2022; the view is not representative.",
        },
    },
    Fact {
        id: "racism-is-on-the-list",
        topics: &[MigrationBackground],
        document: VerweyJonker2023,
        place: Page(51),
        words: Bilingual {
            dutch: "Onderzoekers zetten in 2021 dertig factoren op een rij. Institutioneel racisme \
                    staat erbij, migratieachtergrond zelf niet.",
            english: "In 2021 researchers listed thirty factors. Institutional racism is among \
                      them, migration background itself is not.",
        },
    },
    Fact {
        id: "twelve-years-six-levels",
        topics: &[SelectionAge],
        document: OpportunityArticle2020,
        place: Section(MOVES_BETWEEN_TRACKS),
        words: Bilingual {
            dutch: "Nederland verdeelt leerlingen op hun 12e over zes niveaus. Dat is vroeg en ook \
                    gedetailleerd, schrijft het artikel uit 2020.",
            english: "The Netherlands divides pupils over six levels at age 12. That is both early \
                      and detailed, says the 2020 article.",
        },
    },
    Fact {
        id: "separate-worlds",
        topics: &[SelectionAge],
        document: EducationCouncilsLetter2016,
        place: Page(5),
        words: Bilingual {
            dutch: "Vroege selectie is een van de redenen dat kinderen al jong in gescheiden \
                    werelden leven. Dat schreven onderwijs en werkgevers in 2016.",
            english: "Early selection is one reason why children live in separate worlds from a \
                      young age, the education sectors and employers wrote in 2016.",
        },
    },
    Fact {
        id: "most-countries-choose-later",
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(69),
        words: Bilingual {
            dutch: "In de meeste landen gaan leerlingen eerst samen naar een middelbare school en \
                    kiezen zij pas halverwege een niveau. Dat schrijft de SER in 2021.",
            english: "In most countries pupils first share a secondary school and choose a track \
                      only halfway through, the SER writes in 2021.",
        },
    },
    Fact {
        id: "later-selection-cuts-both-ways",
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(69),
        words: Bilingual {
            dutch: "Later selecteren maakt de ongelijkheid kleiner, bleek uit onderzoek in 21 \
                    Europese landen. Een deel komt doordat kinderen met een voorsprong lager \
                    gingen presteren (2019).",
            english: "Later selection reduces inequality, a study of 21 European countries found. \
                      Part of this is because children with a head start performed less well \
                      (2019).",
        },
    },
    Fact {
        id: "evidence-is-mixed",
        topics: &[SelectionAge],
        document: MinistersActionPlan2016,
        place: Page(3),
        words: Bilingual {
            dutch: "Het bewijs over de gevolgen van vroege selectie is wisselend, schreef de OESO \
                    in 2016. De uitkomsten in Nederland waren toen relatief goed, al stond het \
                    stelsel onder druk.",
            english: "The evidence on the effects of early selection is mixed, the OECD wrote in \
                      2016. Dutch outcomes were then relatively good, though the system was under \
                      pressure.",
        },
    },
    Fact {
        id: "three-things-that-soften",
        topics: &[SelectionAge],
        document: MinistersActionPlan2016,
        place: Page(3),
        words: Bilingual {
            dutch: "Drie dingen verzachten vroege selectie: een objectieve toets, gemengde \
                    brugklassen en diploma’s stapelen. Dat noemde het actieplan in 2016.",
            english: "Three things soften early selection: an objective test, mixed first-year \
                      classes and adding one diploma to another. The 2016 action plan named them.",
        },
    },
    Fact {
        id: "gap-by-country-of-selection",
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(70),
        words: Bilingual {
            dutch: "In Nederland en Duitsland, die vroeg selecteren, schelen leerprestaties meer \
                    naar sociaal milieu dan in Finland en Zweden. Dat is een vergelijking van \
                    landen (UvA, 2015).",
            english: "In the Netherlands and Germany, which select early, results differ more by \
                      social background than in Finland and Sweden. This is a comparison of \
                      countries (University of Amsterdam, 2015).",
        },
    },
    Fact {
        id: "schools-with-one-track-enrolment",
        topics: &[SelectionAge, TrackAtSixteen],
        document: MinistersActionPlan2016,
        place: Page(7),
        words: Bilingual {
            dutch: "Scholen die in leerjaar 1 alleen voor één niveau inschrijven: 20 procent in \
                    2005, 35 procent in 2015 (DUO). Dat zegt niet precies hoeveel brede \
                    brugklassen er zijn.",
            english: "Secondary schools that enrol first-years for one track only: 20 per cent in \
                      2005, 35 per cent in 2015. It does not show exactly how many mixed classes \
                      there are.",
        },
    },
    Fact {
        id: "mixed-class-postpones-a-year",
        topics: &[SelectionAge],
        document: SerAdvice2021,
        place: Page(70),
        words: Bilingual {
            dutch: "Een brede brugklas stelt de keuze voor een niveau een jaar uit. Er zijn de \
                    laatste jaren veel minder van zulke klassen, schrijft de SER in 2021.",
            english: "A mixed first-year class postpones the choice of track by a year. There are \
                      far fewer of these classes in recent years, the SER writes in 2021.",
        },
    },
    Fact {
        id: "mixed-class-meets-more",
        topics: &[SelectionAge, ParentsEducation],
        document: MinistersActionPlan2016,
        place: Page(7),
        words: Bilingual {
            dutch: "In een brede brugklas maken leerlingen kennis met een theoretischer niveau. \
                    Dat vergroot de kans dat leerlingen met praktisch opgeleide ouders daarheen \
                    overstappen, volgens het CPB in 2016.",
            english: "In a mixed first-year class pupils meet a more theory-oriented level. This \
                      raises the chance that pupils with practically educated parents move on to \
                      it, according to the CPB in 2016.",
        },
    },
    Fact {
        id: "mixed-class-results-unsettled",
        topics: &[SelectionAge],
        document: OpportunityArticle2020,
        place: Section(CLOSING),
        words: Bilingual {
            dutch: "Uit brede brugklassen gingen leerlingen veel vaker door op het meest \
                    praktische dan op het meest theoretische niveau (Inspectie, 2017). Onderzoek \
                    uit andere landen lijkt wel gunstig.",
            english: "From mixed first-year classes, pupils far more often went on to the most \
                      practice-oriented than to the most theory-oriented level (Inspectorate, \
                      2017). Research abroad does look favourable.",
        },
    },
    Fact {
        id: "room-to-move-up-later",
        topics: &[SelectionAge, TrackAtSixteen],
        document: SerAdvice2021,
        place: Page(91),
        words: Bilingual {
            dutch: "Bij vroege selectie hoort dat leerlingen later genoeg kunnen overstappen naar \
                    een theoretischer niveau. Die ruimte is er nu maar weinig, schrijft de SER in \
                    2021.",
            english: "Early selection calls for enough room to move to a more theory-oriented \
                      track later. There is only little of that room now, the SER writes in 2021.",
        },
    },
    Fact {
        id: "too-early-for-many",
        topics: &[SelectionAge],
        document: VerweyJonker2023,
        place: Page(32),
        words: Bilingual {
            dutch: "De overstap naar de middelbare school komt voor veel kinderen te vroeg. Dat \
                    zeggen verschillende professionals op basisscholen in 2022; zij zijn niet \
                    representatief.",
            english: "For many children the move to secondary school comes too early. So say \
                      several primary school professionals interviewed in 2022; they are not \
                      representative.",
        },
    },
    Fact {
        id: "advice-at-fourteen",
        topics: &[SelectionAge, AdviceAtEleven],
        document: VerweyJonker2023,
        place: Page(40),
        words: Bilingual {
            dutch: "Op de scholen van één geïnterviewde directeur kunnen leerlingen zich aanmelden \
                    voor een later advies. Zij krijgen het pas op hun 14e (2022).",
            english: "At the schools of one director interviewed, pupils can sign up for a later \
                      advice. They receive it only at age 14 (2022).",
        },
    },
    Fact {
        id: "many-causes-at-once",
        topics: &[ParentalIncome, Neighbourhood, SelectionAge],
        document: OpportunityArticle2020,
        place: Section(CLOSING),
        words: Bilingual {
            dutch: "Ongelijke kansen hebben veel oorzaken tegelijk; met één maatregel zijn ze niet \
                    op te lossen. Dat schrijft het artikel uit 2020.",
            english: "Unequal chances have many causes at once; no single measure can solve them, \
                      says the 2020 article.",
        },
    },
    Fact {
        id: "few-name-the-system",
        topics: &[Neighbourhood, ParentsEducation],
        document: VerweyJonker2023,
        place: Page(45),
        words: Bilingual {
            dutch: "Een minderheid van de professionals noemt regels en omstandigheden, zoals \
                    armoede bij elkaar in één wijk. Velen noemen vooral het gezin (interviews in \
                    2022, niet representatief).",
            english: "A minority of professionals name rules and circumstances, such as poverty \
                      concentrated in one area. Many mainly name the family (interviews in 2022, \
                      not representative).",
        },
    },
];
