//! A place you know: the class chooses a place, sees its figure, and learns what such a figure cannot say.

use crate::lesson::{Activity, Level, Part, Room};

use super::common::{
    AVOID_FORECAST, BEFORE_OPEN, BEFORE_ROOM, FIRST_YEARS, LAST_YEARS, LAW, LIKELY_MYSELF, both,
};
use super::{ExchangeText, PlanText, StepText, TaskText};

/// For vmbo, first years.
pub const VMBO: PlanText = PlanText {
    activity: Activity::Place,
    level: Level::Vmbo,
    title: both("Een plek die je kent", "A place you know"),
    question: both("Wat zegt een cijfer over een plek?", "What does a figure say about a place?"),
    summary: both(
        "De klas kiest een plek die iedereen kent. Je raadt het cijfer en kijkt of het klopt. Daarna praat je over wat zo’n cijfer niet kan vertellen.",
        "The class chooses a place that everyone knows. You guess the figure and look if it is right. Then you talk about what such a figure cannot tell.",
    ),
    goals: &[
        both(
            "Je leest een cijfer over een plek hardop als een zin.",
            "You read a figure about a place out loud as a sentence.",
        ),
        both(
            "Je noemt twee dingen die dat cijfer niet vertelt.",
            "You name two things that the figure does not tell.",
        ),
        both(
            "Je praat met respect over een plek waar anderen wonen.",
            "You speak with respect of a place where others live.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over solidariteit: wat heeft elke plek nodig, en wie zorgt daarvoor? De klas leert ook zorgvuldig te praten over mensen die er niet bij zijn.",
            "This lesson is about solidarity: what does every place need, and who sees to that? The class also learns to speak with care of people who are not there.",
        ),
        FIRST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Kies een uitkomst waarvoor er cijfers zijn. Bij de geboorte en op 21 jaar zijn ze er voor het hele land. Op 11, 16 en 35 jaar zijn ze er alleen rond Amsterdam.",
            "Choose an outcome for which there are figures. At birth and at 21 they exist for the whole country. At 11, 16 and 35 they exist only around Amsterdam.",
        ),
        both(
            "Bedenk zelf alvast een plek. Bijvoorbeeld de gemeente van de school, of een plaats die in het nieuws was.",
            "Think of a place yourself in advance. For example the school’s municipality, or a place that was in the news.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Kies geen straat of wijk waar leerlingen uit de klas wonen. Kies liever een hele gemeente.",
            "Choose no street or district where pupils of the class live. Choose a whole municipality instead.",
        ),
        both(
            "Zet geen plekken op volgorde en noem geen plek goed of slecht. Zeg liever: ‘Hier is het cijfer zo, daar is het zo.’",
            "Do not put places in order and call no place good or bad. Say instead: ‘Here the figure is this, there it is that.’",
        ),
        both(
            "Zeg niet dat de plek de oorzaak is. Zeg liever: ‘We weten niet waardoor het komt.’",
            "Do not say that the place is the cause. Say instead: ‘We do not know what causes it.’",
        ),
        AVOID_FORECAST,
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("Plekken en mensen", "Places and people"),
            minutes: 3,
            part: Part::Words,
            pupils: &[
                both(
                    "Elke plek heeft iets: een park, een club, een winkel, buren die helpen. Elke plek mist ook iets.",
                    "Every place has something: a park, a club, a shop, neighbours who help. Every place also lacks something.",
                ),
                both(
                    "Vandaag kijken we naar één cijfer over een plek: ‘{outcome}’.",
                    "Today we look at one figure about a place: ‘{outcome}’.",
                ),
                both(
                    "We praten zo dat iemand die daar woont, erbij kan zitten.",
                    "We speak as if someone who lives there were sitting with us.",
                ),
            ],
            teacher: &[
                both(
                    "Spreek de regel af: praat zoals je over je eigen plek wilt horen praten.",
                    "Agree on the rule: speak as you would like to hear your own place spoken of.",
                ),
                both(
                    "Leg uit wat er gemeten is: {definition}",
                    "Explain what was measured: {definition}",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat heeft een kind nodig om fijn op te groeien?",
                    "What does a child need to grow up well?",
                ),
                likely: &[
                    both(
                        "‘Vrienden, een veilige straat, een goede school.’ Schrijf het op. Vraag wie daarvoor zorgt.",
                        "‘Friends, a safe street, a good school.’ Write it down. Ask who sees to that.",
                    ),
                    both(
                        "‘Rijke ouders.’ Vraag: ‘En wat kan een gemeente doen voor wie minder geld heeft?’",
                        "‘Rich parents.’ Ask: ‘And what can a municipality do for those with less money?’",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Kies een plek", "Choose a place"),
            minutes: 3,
            part: Part::PlaceSearch,
            pupils: &[both(
                "Kies samen een plek die iedereen kent. Bijvoorbeeld de gemeente van de school, of een stad uit het nieuws.",
                "Choose a place together that everyone knows. For example the school’s municipality, or a city from the news.",
            )],
            teacher: &[both(
                "Laat de klas twee plekken noemen en stem. Stelt iemand een eigen straat of wijk voor? Zeg: ‘We nemen een plek waar niemand over zichzelf hoeft te praten.’",
                "Let the class name two places and vote. Does someone propose their own street or district? Say: ‘We take a place where nobody has to talk about themself.’",
            )],
            exchanges: &[ExchangeText {
                ask: both("Wat weet je van deze plek?", "What do you know of this place?"),
                likely: &[
                    both(
                        "‘Daar wonen alleen rijke mensen.’ Vraag: ‘Alle mensen? Hoe weet je dat?’",
                        "‘Only rich people live there.’ Ask: ‘All of them? How do you know?’",
                    ),
                    both(
                        "Iemand zegt iets lelijks over een plek. Zeg rustig dat er misschien iemand bij is die van die plek houdt. Vraag wat er ook mooi is.",
                        "Someone says something nasty about a place. Say calmly that there may be someone here who loves that place. Ask what is fine about it too.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Raad het cijfer", "Guess the figure"),
            minutes: 3,
            part: Part::HandsPlace,
            pupils: &[
                both(
                    "We kijken alleen naar kinderen van ouders die {a_income} verdienen.",
                    "We look only at children whose parents earn {a_income}.",
                ),
                both(
                    "Wat verwacht je, vergeleken met heel Nederland? Steek je hand op.",
                    "What do you expect, compared with the whole country? Put up your hand.",
                ),
            ],
            teacher: &[both(
                "Leg uit waarom het inkomen gelijk is: zo gaat het om kinderen die thuis ongeveer evenveel geld hebben.",
                "Explain why income is the same: this way you compare children with about as much money at home.",
            )],
            exchanges: &[ExchangeText {
                ask: both("Waarom denk je dat?", "Why do you think so?"),
                likely: &[
                    both(
                        "‘Dat heb ik gehoord.’ Vraag: ‘Van wie? Is die er ooit geweest?’",
                        "‘I heard so.’ Ask: ‘From whom? Have they ever been there?’",
                    ),
                    both(
                        "‘Het is een grote stad.’ Goed om te testen. Kijk straks of het klopt.",
                        "‘It is a large city.’ Good to test. See in a moment if it is right.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Kijk naar het cijfer", "Look at the figure"),
            minutes: 4,
            part: Part::PlaceFigure,
            pupils: &[
                both(
                    "Lees het cijfer hardop, als een zin. Klopt het met wat je dacht?",
                    "Read the figure out loud, as a sentence. Is it as you thought?",
                ),
                both(
                    "Het is een schatting. Wonen er weinig kinderen? Dan is het cijfer minder zeker.",
                    "It is an estimate. Do few children live there? Then the figure is less certain.",
                ),
            ],
            teacher: &[
                both(
                    "Lees het cijfer samen als een zin. Wijs ook aan tussen welke getallen het kan liggen.",
                    "Read the figure together as a sentence. Also point out between which numbers it may lie.",
                ),
                both(
                    "Zeg erbij: geteld is waar kinderen opgroeiden, ook als ze nu ergens anders wonen.",
                    "Add: what counts is where children grew up, even if they live elsewhere now.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Klopt het met wat je dacht?", "Is it as you thought?"),
                likely: &[
                    both(
                        "‘Zie je wel.’ Vraag: ‘Wat weet je nu nog steeds niet?’",
                        "‘I told you so.’ Ask: ‘What do you still not know?’",
                    ),
                    both(
                        "‘Het scheelt bijna niets.’ Dat is ook nieuws. Plekken lijken vaak meer op elkaar dan je denkt.",
                        "‘It hardly differs.’ That is news too. Places are often more alike than you think.",
                    ),
                    LIKELY_MYSELF,
                ],
            }],
        },
        StepText {
            title: both("Wat weet je nog niet?", "What do you not know yet?"),
            minutes: 5,
            part: Part::Words,
            pupils: &[
                both(
                    "Een gemiddelde zegt niets over één kind. In elke plek gaat het met het ene kind anders dan met het andere.",
                    "An average says nothing about one child. In every place things go differently for one child than for another.",
                ),
                both(
                    "Je ziet niet waardoor het komt. Misschien door scholen of huizen, misschien door wie er komt wonen.",
                    "You do not see what causes it. Perhaps schools or houses, perhaps who comes to live there.",
                ),
                both(
                    "Wat zou jij aan de gemeente vragen voor alle kinderen daar?",
                    "What would you ask the municipality for all children there?",
                ),
            ],
            teacher: &[
                both(
                    "Laat groepjes één vraag aan de gemeente schrijven. Een vraag over scholen, clubs, huizen of vervoer.",
                    "Let groups write one question to the municipality. A question about schools, clubs, houses or transport.",
                ),
                both(
                    "Lees een paar vragen voor. Misschien kan de klas er één echt opsturen.",
                    "Read a few questions out. Perhaps the class can really send one.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Dus als je verhuist, wordt alles anders?",
                    "So if you move house, does everything change?",
                ),
                likely: &[
                    both(
                        "‘Ja.’ Dat weten we niet. Wie ergens woont, is niet toevallig: huizen kosten geld. Vraag wie er kan kiezen waar hij woont.",
                        "‘Yes.’ We do not know. Who lives where is no accident: houses cost money. Ask who can choose where to live.",
                    ),
                    both(
                        "‘Nee, het ligt aan de mensen.’ Dat zegt het cijfer ook niet. Vraag wat er op die plek te doen is, en wat er mist.",
                        "‘No, it is the people.’ The figure does not say that either. Ask what there is to do in that place, and what is lacking.",
                    ),
                ],
            }],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Welke plek koos de klas? Schrijf drie dingen op die daar goed zijn voor kinderen.",
                "Which place did the class choose? Write down three things that are good for children there.",
            ),
            room: Room::Short,
            answer: &[both(
                "Elk antwoord dat over de plek gaat, is goed: een park, een sportclub, een bieb, een school, buren.",
                "Every answer about the place is right: a park, a sports club, a library, a school, neighbours.",
            )],
        },
        TaskText {
            prompt: both(
                "Schrijf op wat het cijfer is in deze plek en in heel Nederland. Het gaat over ouders die {a_income} verdienen.",
                "Write down the figure for this place and for the whole country. It is about parents who earn {a_income}.",
            ),
            room: Room::Short,
            answer: &[both(
                "In {place} is het {place_value}. In heel Nederland is het {country_value}.",
                "In {place} it is {place_value}. In the whole country it is {country_value}.",
            )],
        },
        TaskText {
            prompt: both(
                "Robin zegt: ‘Iemand uit die plaats? Dan weet ik genoeg.’ Wat antwoord je?",
                "Robin says: ‘Someone from that place? Then I know enough.’ What do you answer?",
            ),
            room: Room::Short,
            answer: &[both(
                "Bijvoorbeeld: dat klopt niet. Het cijfer is een gemiddelde. Het zegt niets over één mens.",
                "For example: that is not right. The figure is an average. It says nothing about one person.",
            )],
        },
        TaskText {
            prompt: both(
                "Schrijf een vraag aan de gemeente. De vraag gaat over wat alle kinderen daar nodig hebben.",
                "Write a question to the municipality. It is about what all children there need.",
            ),
            room: Room::Long,
            answer: &[both(
                "Bijvoorbeeld: ‘Kan elk kind gratis bij een sportclub?’ Of: ‘Is er een plek om huiswerk te maken met hulp?’",
                "For example: ‘Can every child join a sports club for free?’ Or: ‘Is there a place to do homework with help?’",
            )],
        },
    ],
};

/// For havo and vwo, last years.
pub const HAVO_VWO: PlanText = PlanText {
    activity: Activity::Place,
    level: Level::HavoVwo,
    title: both("Een plek die je kent", "A place you know"),
    question: both(
        "Wat kun je uit een cijfer over een plek besluiten, en wat niet?",
        "What can be concluded from a figure about a place, and what cannot?",
    ),
    summary: both(
        "De klas kiest een plaats, voorspelt het cijfer en bekijkt de schatting met haar marge. Daarna onderzoek je waarom een verschil tussen plaatsen nog geen effect van de plaats is.",
        "The class chooses a place, predicts the figure and looks at the estimate with its margin. Then you look into why a difference between places is not yet an effect of the place.",
    ),
    goals: &[
        both(
            "Je legt uit waarom een schatting voor een kleine plaats onzekerder is.",
            "You explain why an estimate for a small place is less certain.",
        ),
        both(
            "Je onderscheidt een effect van de plaats van het effect van wie er wonen.",
            "You tell an effect of the place from an effect of who lives there.",
        ),
        both(
            "Je herkent de fout om van een groep op één persoon te besluiten.",
            "You recognise the mistake of concluding from a group to one person.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over solidariteit en over beeldvorming. Hoe verdeelt een land geld en voorzieningen over plaatsen, en wat doet een slechte naam met mensen?",
            "This lesson is about solidarity and about images of others. How does a country spread money and amenities over places, and what does a bad name do to people?",
        ),
        LAST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Kies een uitkomst waarvoor er cijfers zijn. Bij de geboorte en op 21 jaar gaan ze over het hele land. Op 11, 16 en 35 jaar zijn alleen plaatsen rond Amsterdam gepubliceerd.",
            "Choose an outcome for which there are figures. At birth and at 21 they cover the whole country. At 11, 16 and 35 only places around Amsterdam were published.",
        ),
        both(
            "Probeer een kleine en een grote gemeente uit, zodat je het verschil in marge kunt laten zien.",
            "Try a small and a large municipality, so that you can show the difference in margin.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Kies geen wijk waar leerlingen uit de klas wonen. Neem liever een gemeente die iedereen kent, of een plaats die in het nieuws was.",
            "Choose no district where pupils of the class live. Take a municipality that everyone knows instead, or a place that was in the news.",
        ),
        both(
            "Zet geen plaatsen op volgorde. Vergelijk liever één plaats met het land, bij hetzelfde inkomen van ouders.",
            "Do not put places in order. Compare one place with the country instead, at the same parents’ income.",
        ),
        both(
            "Zeg niet ‘door de buurt’. Zeg liever ‘in deze buurt’, en vraag waardoor het zou kunnen komen.",
            "Do not say ‘because of the neighbourhood’. Say ‘in this neighbourhood’ instead, and ask what might cause it.",
        ),
        AVOID_FORECAST,
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("Een plaats in één cijfer", "A place in one figure"),
            minutes: 3,
            part: Part::Words,
            pupils: &[
                both(
                    "Kranten en makelaars vatten plaatsen graag samen in één cijfer. Wij doen dat nu ook, en kijken wat er verloren gaat.",
                    "Newspapers and estate agents like to sum up places in one figure. We do so now too, and look at what gets lost.",
                ),
                both(
                    "Het gaat over deze uitkomst: ‘{outcome}’. We vergelijken steeds bij hetzelfde inkomen van ouders: {a_income}.",
                    "It is about this outcome: ‘{outcome}’. We always compare at the same parents’ income: {a_income}.",
                ),
            ],
            teacher: &[both(
                "Vertel wat er gemeten is: {definition} Vraag dan waarom je het inkomen gelijk houdt. Zonder die stap vergelijk je vooral wie er wonen.",
                "Tell what was measured: {definition} Then ask why income is held equal. Without that step you would mostly compare who lives there.",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat doet het met mensen als hun plaats een slechte naam heeft?",
                    "What does it do to people if their place has a bad name?",
                ),
                likely: &[
                    both(
                        "‘Je krijgt minder snel een stage.’ Goed voorbeeld van hoe een beeld zelf een oorzaak wordt.",
                        "‘It is harder to find a placement.’ A good example of how an image becomes a cause itself.",
                    ),
                    both(
                        "‘Niets, als je je best doet.’ Vraag of iemand die oordeelt, dat ook zo ziet.",
                        "‘Nothing, if you do your best.’ Ask if the one who judges sees it that way too.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Kies een plaats", "Choose a place"),
            minutes: 2,
            part: Part::PlaceSearch,
            pupils: &[both(
                "Spreek samen af welke plaats je neemt. Kies iets dat iedereen kent en waar niemand zich voor hoeft te verantwoorden.",
                "Agree together on the place. Choose something that everyone knows and that nobody has to answer for.",
            )],
            teacher: &[both(
                "Een gemeente werkt beter dan een wijk: de marge is kleiner en het komt minder dichtbij.",
                "A municipality works better than a district: the margin is smaller and it comes less close.",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Waarom wil je juist deze plaats zien?",
                    "Why do you want to see this place in particular?",
                ),
                likely: &[both(
                    "‘Omdat het daar zo slecht gaat.’ Vraag waar dat beeld vandaan komt, en wat een bewoner erover zou zeggen.",
                    "‘Because things go so badly there.’ Ask where that image comes from, and what someone who lives there would say.",
                )],
            }],
        },
        StepText {
            title: both("Voorspel", "Predict"),
            minutes: 3,
            part: Part::HandsPlace,
            pupils: &[both(
                "Kinderen van ouders die {a_income} verdienen, groeien op in deze plaats of ergens anders. Verwacht je verschil met het land? Bedenk er een reden bij.",
                "Children whose parents earn {a_income} grow up in this place or elsewhere. Do you expect a difference from the country? Think of a reason.",
            )],
            teacher: &[both(
                "Tel de handen en noteer de redenen. Bij de volgende stap kijk je welke reden door het cijfer zwakker wordt.",
                "Count the hands and note the reasons. At the next step you look which reason the figure weakens.",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Welke reden gaat over de plaats, en welke over de mensen?",
                    "Which reason is about the place, and which about the people?",
                ),
                likely: &[
                    both(
                        "‘Er zijn daar weinig scholen.’ Dat gaat over de plaats. Vraag hoe je dat kunt nagaan.",
                        "‘There are few schools there.’ That is about the place. Ask how to check that.",
                    ),
                    both(
                        "‘Er wonen veel studenten.’ Dat gaat over wie er wonen. Geteld is waar kinderen opgroeiden, dus zij tellen hier niet mee.",
                        "‘Many students live there.’ That is about who lives there. What counts is where children grew up, so they are not counted here.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("De schatting", "The estimate"),
            minutes: 4,
            part: Part::PlaceFigure,
            pupils: &[
                both(
                    "Lees het cijfer en de marge. Ligt het cijfer van heel Nederland binnen die marge?",
                    "Read the figure and the margin. Does the figure of the whole country lie within that margin?",
                ),
                both(
                    "Wonen er weinig kinderen, dan leunt de schatting op de omgeving en wordt de marge breder.",
                    "Where few children live, the estimate leans on the surroundings and the margin gets wider.",
                ),
            ],
            teacher: &[
                both(
                    "Leg uit dat dit een modelschatting is. Die combineert het cijfer van de plaats met dat van de streek, omdat kleine aantallen schommelen.",
                    "Explain that this is a model’s estimate. It combines the figure of the place with that of the region, because small numbers fluctuate.",
                ),
                both(
                    "Ligt het cijfer van het land binnen de marge? Dan mag je niet zeggen dat de plaats anders is.",
                    "Does the country’s figure lie within the margin? Then you may not say that the place is different.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Is dit verschil groot genoeg om iets te zeggen?",
                    "Is this difference large enough to say anything?",
                ),
                likely: &[
                    both(
                        "‘Ja, het ene getal is hoger.’ Vraag of dat nog klopt als je de marge meeneemt.",
                        "‘Yes, one number is higher.’ Ask if that still holds with the margin.",
                    ),
                    both(
                        "‘Nee, want het is een schatting.’ Niet te snel: ook een schatting kan duidelijk afwijken.",
                        "‘No, for it is an estimate.’ Not so fast: an estimate too can differ clearly.",
                    ),
                    LIKELY_MYSELF,
                ],
            }],
        },
        StepText {
            title: both("Plaats of mensen?", "Place or people?"),
            minutes: 6,
            part: Part::Words,
            pupils: &[
                both(
                    "Wie er woont, is geen toeval. Prijzen, wachtlijsten en werk bepalen mee wie zich ergens kan vestigen.",
                    "Who lives there is no accident. Prices, waiting lists and work help decide who can settle somewhere.",
                ),
                both(
                    "Bedenk een onderzoek dat een effect van de plaats zou kunnen laten zien. Denk aan kinderen die verhuizen, of aan een nieuwe school.",
                    "Think of a study that could show an effect of the place. Think of children who move house, or of a new school.",
                ),
                both(
                    "Waar zou jij extra geld aan geven: aan plaatsen, aan gezinnen of aan scholen?",
                    "What would you give extra money to: places, families or schools?",
                ),
            ],
            teacher: &[
                both(
                    "Laat groepen een onderzoek schetsen in drie zinnen: wie vergelijk je, wat meet je, wat kan er misgaan?",
                    "Let groups sketch a study in three sentences: whom do you compare, what do you measure, what can go wrong?",
                ),
                both(
                    "SEO keek in 2019 naar kinderen die jong verhuisden. Hun latere inkomen ging lijken op dat van kinderen uit de nieuwe regio. Verschillen tussen regio’s kunnen ook komen door wie er wonen.",
                    "In 2019 SEO looked at children who moved young. Their later income came to resemble that of children from the new region. Differences between regions may also come from who lives there.",
                ),
                both(
                    "Rond af. Een cijfer over een plaats is het begin van een vraag. Het is geen oordeel over wie er wonen.",
                    "Close with this. A figure about a place is the start of a question. It is no verdict on those who live there.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both(
                        "Helpt het om gezinnen te laten verhuizen?",
                        "Does it help to let families move?",
                    ),
                    likely: &[
                        both(
                            "‘Ja, naar een rijkere plaats.’ Vraag wat er gebeurt met wie achterblijft, en of je niet beter de plaats kunt verbeteren.",
                            "‘Yes, to a richer place.’ Ask what happens to those who stay behind, and if it would not be better to improve the place.",
                        ),
                        both(
                            "‘Nee, ze moeten het zelf willen.’ Vraag wie een keuze heeft op de woningmarkt, en wie niet.",
                            "‘No, they must want it themselves.’ Ask who has a choice in the housing market, and who has not.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both(
                        "Zou je dit cijfer in een krant zetten? Hoe dan?",
                        "Would you print this figure in a newspaper? How?",
                    ),
                    likely: &[both(
                        "Let op drie dingen. Zeg om wie het gaat. Noem de marge. Laat iemand uit de plaats aan het woord.",
                        "Mind three things. Say whom it is about. Name the margin. Let someone from the place speak.",
                    )],
                },
            ],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Schrijf in één zin wat het cijfer zegt over de gekozen plaats. Noem om wie het gaat en wat de marge is.",
                "Write in one sentence what the figure says about the chosen place. Name whom it is about and what the margin is.",
            ),
            room: Room::Short,
            answer: &[both(
                "Bijvoorbeeld: van kinderen uit {place} met ouders die {a_income} verdienen, is het {place_value}. In heel Nederland is het {country_value}. De marge staat bij het cijfer op het scherm.",
                "For example: of children from {place} whose parents earn {a_income}, it is {place_value}. In the whole country it is {country_value}. The margin stands beside the figure on the screen.",
            )],
        },
        TaskText {
            prompt: both(
                "Leg uit waarom de marge bij een kleine plaats breder is.",
                "Explain why the margin is wider for a small place.",
            ),
            room: Room::Short,
            answer: &[both(
                "Bij weinig kinderen speelt toeval een grotere rol. Daarom leunt de schatting meer op plaatsen in de buurt.",
                "With few children, chance plays a larger part. So the estimate leans more on places nearby.",
            )],
        },
        TaskText {
            prompt: both(
                "Een krant schrijft: ‘Wie hier opgroeit, heeft pech.’ Noem drie redenen waarom die zin niet uit het cijfer volgt.",
                "A newspaper writes: ‘Those who grow up here are out of luck.’ Give three reasons why that sentence does not follow from the figure.",
            ),
            room: Room::Long,
            answer: &[both(
                "Het is een gemiddelde, en binnen een plaats zijn er grote verschillen. Het zegt niet of de plaats de oorzaak is of wie er wonen. Het gaat over kinderen van vroeger, en over één uitkomst.",
                "It is an average, and within a place there are large differences. It does not say if the place is the cause or who lives there. It is about children of the past, and about one outcome.",
            )],
        },
        TaskText {
            prompt: both(
                "Waar zou jij extra geld aan geven: aan plaatsen, aan gezinnen of aan scholen? Geef een reden en het beste tegenargument.",
                "What would you give extra money to: places, families or schools? Give a reason and the best counter-argument.",
            ),
            room: Room::Long,
            answer: &[both(
                "Elke keuze kan goed zijn. Een goed antwoord noemt wie er iets aan heeft en wie niet, en hoe je zou merken of het werkt.",
                "Every choice can be right. A good answer names who gains and who does not, and how one would notice if it works.",
            )],
        },
    ],
};
