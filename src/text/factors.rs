//! The five levels at which circumstances and rules make chances unequal, as explanation cards.
//!
//! Source: the overview of thirty factors by Badou and Day (2021), printed in annex 1 (page 51) of
//! the Verwey-Jonker report of 2023. It counts three factors for society, seven for school, five
//! for neighbourhood, six for family and nine for the child. Society and school come first here:
//! the report finds that these two are named least (page 48). The words and the choice of examples
//! are ours.

use super::Bilingual;

/// A ring around the child, from far to near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Rules and relations that hold for everyone.
    Society,
    /// What schools do and offer.
    School,
    /// The surroundings children grow up in.
    Neighbourhood,
    /// What families have at hand.
    Family,
    /// What children bring themselves.
    Child,
}

/// One explanation card.
#[derive(Debug)]
pub struct LevelCard {
    /// Which level.
    pub level: Level,
    /// Its name.
    pub title: Bilingual,
    /// What it is about, two or three sentences.
    pub explanation: Bilingual,
    /// Three or four of its factors.
    pub factors: &'static [Bilingual],
}

/// What the cards show and where they come from.
pub const OVERVIEW: Bilingual = Bilingual {
    dutch: "Onderzoekers brachten in 2021 dertig factoren bij elkaar die samenhangen met ongelijke \
            kansen. Ze liggen op vijf niveaus. Hoe ze op elkaar inwerken, is nog niet goed bekend \
            (Verwey-Jonker Instituut, 2023).",
    english: "In 2021 researchers brought together thirty factors that are linked to unequal \
              chances. They lie at five levels. How they act on each other is not yet well known \
              (Verwey-Jonker Institute, 2023).",
};

/// The five cards, from society to child.
pub const LEVEL_CARDS: [LevelCard; 5] = [
    LevelCard {
        level: Level::Society,
        title: Bilingual { dutch: "Samenleving", english: "Society" },
        explanation: Bilingual {
            dutch: "Regels en verhoudingen die voor iedereen gelden. Ze bepalen mee hoe vroeg \
                    scholen kiezen en hoe ongelijk inkomen en wonen zijn verdeeld. Een samenleving \
                    kan dit veranderen.",
            english: "Rules and relations that hold for everyone. They help decide how early \
                      schools select, and how unequally income and housing are shared. A society \
                      can change this.",
        },
        factors: &[
            Bilingual {
                dutch: "grote verschillen tussen groepen in de samenleving",
                english: "large differences between groups in society",
            },
            Bilingual {
                dutch: "de inrichting van het onderwijs, zoals de leeftijd van selectie",
                english: "how education is set up, such as the age of selection",
            },
            Bilingual {
                dutch: "institutioneel racisme: regels en gewoonten die groepen kansen ontnemen",
                english: "institutional racism: rules and habits that take chances from groups",
            },
        ],
    },
    LevelCard {
        level: Level::School,
        title: Bilingual { dutch: "School", english: "School" },
        explanation: Bilingual {
            dutch: "Wat scholen doen en aanbieden, en hoe zij leerlingen beoordelen. Professionals \
                    die in 2022 zijn geïnterviewd, noemden dit niveau weinig. Zij zijn niet \
                    representatief.",
            english: "What schools do and offer, and how they assess pupils. Professionals \
                      interviewed in 2022 hardly named this level. They are not representative.",
        },
        factors: &[
            Bilingual {
                dutch: "voorschool en de eerste groepen van de basisschool",
                english: "pre-school and the first years of primary school",
            },
            Bilingual {
                dutch: "een goede beoordeling van wat leerlingen kunnen",
                english: "a good assessment of what pupils can do",
            },
            Bilingual { dutch: "goede leraren", english: "good teachers" },
            Bilingual {
                dutch: "activiteiten naast de gewone lessen",
                english: "activities beside ordinary lessons",
            },
        ],
    },
    LevelCard {
        level: Level::Neighbourhood,
        title: Bilingual { dutch: "Buurt", english: "Neighbourhood" },
        explanation: Bilingual {
            dutch: "De omgeving waarin kinderen opgroeien: wie er wonen, of het er veilig is, en \
                    met wie zij optrekken. Waar gezinnen wonen, hangt af van wat een woning kost \
                    en welke woningen er zijn.",
            english: "The surroundings children grow up in: who lives there, whether it is safe, \
                      and whom they spend time with. Where families live depends on what a home \
                      costs and which homes there are.",
        },
        factors: &[
            Bilingual {
                dutch: "wat gezinnen in de buurt te besteden hebben",
                english: "what families in the area have to spend",
            },
            Bilingual {
                dutch: "of groepen gescheiden van elkaar wonen",
                english: "whether groups live apart from each other",
            },
            Bilingual {
                dutch: "of kinderen zich er veilig voelen",
                english: "whether children feel safe there",
            },
            Bilingual { dutch: "steun van leeftijdgenoten", english: "support from peers" },
        ],
    },
    LevelCard {
        level: Level::Family,
        title: Bilingual { dutch: "Gezin", english: "Family" },
        explanation: Bilingual {
            dutch: "Wat een gezin tot zijn beschikking heeft. Geld, rust en mensen die de weg \
                    weten, zijn ongelijk verdeeld. Ouders willen meestal wel helpen, zeggen \
                    professionals op basisscholen (interviews in 2022, niet representatief).",
            english: "What a family has at hand. Money, calm and people who know the way are \
                      unequally shared. Parents mostly do want to help, say primary school \
                      professionals (interviews in 2022, not representative).",
        },
        factors: &[
            Bilingual { dutch: "geld", english: "money" },
            Bilingual {
                dutch: "steun van ouders, broers en zussen",
                english: "support from parents, brothers and sisters",
            },
            Bilingual { dutch: "een stabiel huishouden", english: "a stable household" },
            Bilingual {
                dutch: "een netwerk van mensen die kunnen helpen",
                english: "a network of people who can help",
            },
        ],
    },
    LevelCard {
        level: Level::Child,
        title: Bilingual { dutch: "Kind", english: "Child" },
        explanation: Bilingual {
            dutch: "Wat kinderen zelf meebrengen, zoals talent, gezondheid en veerkracht. Daar is \
                    ook kracht bij die scholen niet altijd zien, zoals een andere taal of cultuur. \
                    Of een kind het kan laten zien, hangt ook af van de andere niveaus.",
            english: "What children bring themselves, such as talent, health and resilience. Some \
                      of these strengths schools do not always see, such as another language or \
                      culture. Whether a child can show them also depends on the other levels.",
        },
        factors: &[
            Bilingual { dutch: "gezondheid", english: "health" },
            Bilingual { dutch: "veerkracht", english: "resilience" },
            Bilingual {
                dutch: "vertrouwen in wat je kunt",
                english: "confidence in what you can do",
            },
            Bilingual { dutch: "ambitie en motivatie", english: "ambition and motivation" },
        ],
    },
];
