//! Same score, different advice: the class advises four described pupils, then sees the published figures.
//!
//! Sources of what the teacher is told, beside the project's own figures:
//! - Advice is raised after a higher test since school year 2023/2024, unless that is not in the pupil's
//!   interest: PO-Raad, “Eindtoets wordt doorstroomtoets”; VBS, “Regels bijstellen schooladvies”.
//! - Schools in cities raise advice more often than schools in villages: figures of DUO in AD, June 2022.
//! - No systematic lower or higher advice to pupils with a parent born abroad at equal performance:
//!   Inspectorate 2007; Driessen (ITS) for the Inspectorate, April 2011.
//! - Teachers let expected help at home count; parents who know the system talk about the advice sooner:
//!   the article of 2020 and Verwey-Jonker 2023 (`text::facts`). Pupils tell of being underestimated: KIS 2021.

use crate::lesson::{Activity, Level, Part, Room};

use super::common::{
    AVOID_BLAME, AVOID_FORECAST, AVOID_TRACKS, BEFORE_OPEN, BEFORE_ROOM, FIRST_YEARS, LAST_YEARS,
    LAW, both,
};
use super::{CardText, ExchangeText, PlanText, StepText, TaskText};

/// For vmbo, first years.
pub const VMBO: PlanText = PlanText {
    activity: Activity::Advice,
    level: Level::Vmbo,
    title: both("Zelfde score, ander advies", "Same score, different advice"),
    question: both(
        "Krijgt iedereen met dezelfde toets ook hetzelfde advies?",
        "Does everyone with the same test result get the same advice?",
    ),
    summary: both(
        "De klas geeft advies aan vier leerlingen met dezelfde toets. Daarna zie je hoe vaak een advies lager was dan de toets. Samen praat je over een eerlijke regel.",
        "The class advises four pupils with the same test result. Then you see how often the advice was below the test. Together you talk about a fair rule.",
    ),
    goals: &[
        both(
            "Je merkt dat je bij een advies ook naar andere dingen kijkt dan de toets.",
            "You notice that in giving advice you look at other things than the test too.",
        ),
        both(
            "Je weet welke regel er nu is als de toets hoger is dan het advies.",
            "You know what the rule is now if the test is higher than the advice.",
        ),
        both(
            "Je geeft je mening over die regel, met een reden.",
            "You give your opinion of that rule, with a reason.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over gelijkwaardigheid. Wie hetzelfde laat zien, wordt hetzelfde behandeld. De klas oefent met een mening geven en met luisteren.",
            "This lesson is about equality. Those who show the same are treated the same. The class practises giving an opinion and listening.",
        ),
        FIRST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Lees de vier beschrijvingen. Ze zijn bedacht. Lijkt er een op een leerling uit je klas? Sla die dan over.",
            "Read the four descriptions. They are made up. Does one resemble a pupil in your class? Then leave it out.",
        ),
        both(
            "De cijfers gaan over kinderen die nu volwassen zijn. Toen was de regel over het advies anders.",
            "The figures are about children who are now grown up. The rule on advice was different then.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Vraag niemand welk advies of welke score hij of zij zelf had. Zeg liever: ‘We kijken naar K, M, R en T.’",
            "Ask nobody what advice or score they had themselves. Say instead: ‘We look at K, M, R and T.’",
        ),
        AVOID_TRACKS,
        AVOID_BLAME,
        AVOID_FORECAST,
        both(
            "Laat leerlingen niet raden waar K, M, R en T vandaan komen. Vraag liever: ‘Wat kan deze leerling goed?’",
            "Do not let pupils guess where K, M, R and T come from. Ask instead: ‘What is this pupil good at?’",
        ),
    ],
    cards: &[
        CardText {
            name: both("Leerling K", "Pupil K"),
            text: both(
                "K werkt rustig en netjes. In de klas zegt K niet veel. Thuis heeft K een eigen bureau. K maakt alles op tijd af.",
                "K works calmly and neatly. In class K does not say much. At home K has a desk. K finishes everything on time.",
            ),
        },
        CardText {
            name: both("Leerling M", "Pupil M"),
            text: both(
                "M heeft veel ideeën en praat graag. Thuis spreekt M een andere taal dan op school. M leest boeken in twee talen.",
                "M has many ideas and likes to talk. At home M speaks another language than at school. M reads books in two languages.",
            ),
        },
        CardText {
            name: both("Leerling R", "Pupil R"),
            text: both(
                "R werkt hard en geeft niet op. Huiswerk maakt R in de bibliotheek, want daar is het stil. R legt sommen goed uit aan anderen.",
                "R works hard and does not give up. R does homework in the library, because it is quiet there. R explains sums well to others.",
            ),
        },
        CardText {
            name: both("Leerling T", "Pupil T"),
            text: both(
                "T snapt nieuwe dingen snel en begint soms laat. T krijgt elke week bijles. De ouders van T praten vaak met de juf of meester.",
                "T grasps new things fast and sometimes starts late. T has tutoring every week. T’s parents often talk with the teacher.",
            ),
        },
    ],
    steps: &[
        StepText {
            title: both("Jij bent de leraar", "You are the teacher"),
            minutes: 3,
            part: Part::Words,
            pupils: &[
                both(
                    "In groep 8 krijg je een advies van je leraar. Je maakt ook een toets.",
                    "In the last year of primary school your teacher gives you a recommendation for secondary school: the advice. You also take a test.",
                ),
                both(
                    "Vandaag zijn jullie de leraar. Straks zie je vier leerlingen. Zij hadden precies dezelfde uitslag.",
                    "Today you are the teacher. You will see four pupils. They had exactly the same result.",
                ),
                both(
                    "Je hoeft niet te vertellen welk advies jij zelf kreeg.",
                    "You do not have to tell what advice you got yourself.",
                ),
            ],
            teacher: &[
                both(
                    "Leg uit: het advies komt van de leraar, de uitslag komt van de toets. Die twee kunnen verschillen.",
                    "Explain: the advice comes from the teacher, the result comes from the test. The two can differ.",
                ),
                both(
                    "Zeg dat elke schoolsoort goed is. Het gaat nu alleen om de vraag hoe er gekozen wordt.",
                    "Say that every track is good. The only question now is how the choice is made.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Waar let een leraar op bij een advies?",
                    "What does a teacher look at when giving advice?",
                ),
                likely: &[
                    both(
                        "‘Je cijfers’ of ‘hoe hard je werkt’. Schrijf alles op het bord. Je komt er later op terug.",
                        "‘Your marks’ or ‘how hard you work’. Write everything on the board. You will come back to it.",
                    ),
                    both(
                        "‘Of de leraar je aardig vindt.’ Neem het serieus. Vraag: ‘Hoe kun je dat voorkomen?’",
                        "‘Whether the teacher likes you.’ Take it seriously. Ask: ‘How can you prevent that?’",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Geef advies", "Give advice"),
            minutes: 6,
            part: Part::Pupils,
            pupils: &[both(
                "Lees wie de leerling is. Kies een advies en steek je hand op. Elk antwoord mag.",
                "Read who the pupil is. Choose your advice and put up your hand. Every answer is fine.",
            )],
            teacher: &[
                both(
                    "Doe de leerlingen een voor een. Lees voor, geef vijf tellen stilte, tel de handen.",
                    "Take the pupils one by one. Read out, give five counts of silence, count the hands.",
                ),
                both(
                    "Vraag pas aan het eind naar redenen. Laat dan zien waar de klas verschilt.",
                    "Ask for reasons only at the end. Then show where the class differs.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both(
                        "Ze hadden dezelfde toets. Waarom gaf je niet iedereen hetzelfde advies?",
                        "They had the same test result. Why did you not give everyone the same advice?",
                    ),
                    likely: &[
                        both(
                            "‘T krijgt bijles, dus T redt het wel.’ Vraag: ‘Is dat iets van T, of iets wat geld kost?’",
                            "‘T has tutoring, so T will manage.’ Ask: ‘Is that something of T, or something that costs money?’",
                        ),
                        both(
                            "‘R heeft thuis geen hulp.’ Vraag: ‘Staat dat er? En moet R daarom een ander advies krijgen, of hulp van school?’",
                            "‘R has no help at home.’ Ask: ‘Does it say so? And should R therefore get different advice, or help from school?’",
                        ),
                        both(
                            "‘M praat thuis geen Nederlands.’ Zeg: twee talen lezen is knap. Dezelfde toets halen ook.",
                            "‘M does not speak Dutch at home.’ Say: reading two languages is clever. So is getting the same test result.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both("Wat kan elke leerling goed?", "What is each pupil good at?"),
                    likely: &[both(
                        "Laat de klas bij elke leerling één ding noemen. Doorzetten, uitleggen, plannen en ideeën hebben: alle vier tellen.",
                        "Let the class name one thing for each pupil. Persevering, explaining, planning and having ideas: all four count.",
                    )],
                },
            ],
        },
        StepText {
            title: both("De echte cijfers", "The real figures"),
            minutes: 4,
            part: Part::AdviceGap,
            pupils: &[both(
                "Elk advies is vergeleken met de toets van het kind zelf. De cijfers zijn van een tijd geleden.",
                "Each advice was compared with the child’s own test. The figures are from some time ago.",
            )],
            teacher: &[
                both(
                    "Lees eerst samen. Bij ouders die {a_income} verdienen, is het {a}. Bij ouders die {b_income} verdienen, is het {b}.",
                    "First read together. Where parents earn {a_income} it is {a}. Where parents earn {b_income} it is {b}.",
                ),
                both(
                    "Lees dan het tweede cijfer. Bij hetzelfde inkomen is het {none} als beide ouders in Nederland zijn geboren. Is een ouder ergens anders geboren, dan is het {any}. Dat verrast veel mensen.",
                    "Then read the second figure. At the same income it is {none} where both parents were born in the Netherlands. Where a parent was born elsewhere it is {any}. That surprises many people.",
                ),
                both(
                    "Zeg erbij: dit vertelt hoe vaak het gebeurt. Het vertelt niet waarom.",
                    "Add: this tells how often it happens. It does not tell why.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Wat valt je op?", "What do you notice?"),
                likely: &[
                    both(
                        "‘Met veel geld krijg je minder vaak een lager advies.’ Ja. Vraag: ‘Wat doet school daar, en wat doet geld?’",
                        "‘With a lot of money you get lower advice less often.’ Yes. Ask: ‘What does school do there, and what does money do?’",
                    ),
                    both(
                        "‘Dus kinderen met ouders uit een ander land worden voorgetrokken.’ Nee. Zij kregen vaker het advies dat bij hun toets past. Zo hoort het voor iedereen.",
                        "‘So children with parents from another country are favoured.’ No. They more often got the advice that fits their test. That is how it should be for everyone.",
                    ),
                    both(
                        "‘Ik ken iemand die wel te laag zat.’ Dat kan heel goed. Een gemiddelde zegt niet wat één leerling meemaakt.",
                        "‘I know someone whose advice was too low.’ That may well be. An average does not say what one pupil goes through.",
                    ),
                    both(
                        "‘Dan zit ik misschien verkeerd.’ Zeg: dat kun je aan dit cijfer niet zien. Na het vmbo kun je nog veel kanten op. Praat later samen verder.",
                        "‘Then I may be in the wrong place.’ Say: this figure cannot tell. After vmbo many ways are open. Talk on together later.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Een eerlijke regel", "A fair rule"),
            minutes: 5,
            part: Part::Words,
            pupils: &[
                both(
                    "De regel sinds 2024: is je toets hoger dan je advies? Dan gaat je advies omhoog.",
                    "The rule since 2024: is your test higher than your advice? Then your advice goes up.",
                ),
                both(
                    "Is dat niet goed voor de leerling? Dan mag de school nee zeggen. De school moet uitleggen waarom.",
                    "Is that not good for the pupil? Then the school may say no. The school has to explain why.",
                ),
                both(
                    "Wie moet beslissen: de toets, de leraar of allebei?",
                    "Who should decide: the test, the teacher or both?",
                ),
            ],
            teacher: &[
                both(
                    "Wijs drie plekken in de klas aan: toets, leraar, allebei. Laat leerlingen kiezen en één reden noemen.",
                    "Point out three spots in the room: test, teacher, both. Let pupils choose and name one reason.",
                ),
                both(
                    "Sluit af met de vraag welke hulp K, M, R en T van school zouden moeten krijgen.",
                    "Close with the question what help K, M, R and T should get from school.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Wie moet beslissen, en waarom?", "Who should decide, and why?"),
                likely: &[
                    both(
                        "‘De toets, want die is voor iedereen gelijk.’ Vraag: ‘En als iemand die dag ziek of bang was?’",
                        "‘The test, for it is the same for everyone.’ Ask: ‘And if someone was ill or afraid that day?’",
                    ),
                    both(
                        "‘De leraar, want die kent je.’ Vraag: ‘En als de leraar denkt dat je thuis geen hulp krijgt?’ Sommige leraren zeggen zelf dat dit meetelt (interviews uit 2022).",
                        "‘The teacher, who knows you.’ Ask: ‘And if the teacher thinks that you get no help at home?’ Some teachers say themselves that this counts (interviews of 2022).",
                    ),
                    both(
                        "‘De ouders.’ Vraag: ‘Weten alle ouders hoe ze dat moeten vragen?’ Leraren zien dat ouders die school goed kennen, vaker vragen (interviews uit 2022).",
                        "‘The parents.’ Ask: ‘Do all parents know how to ask for that?’ Teachers see that parents who know school well ask more often (interviews of 2022).",
                    ),
                ],
            }],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "De toets van deze vier leerlingen was gelijk: tussen vmbo-t en havo. Kruis aan welk advies jij geeft.",
                "These four pupils had the same test result: between vmbo-t and havo. Tick the advice that you give.",
            ),
            room: Room::Advice,
            answer: &[both(
                "Er is niet één goed antwoord. Gaf je verschillende adviezen? Denk dan na waardoor dat kwam. De toets was gelijk.",
                "There is no single right answer. Did you give different advice? Then think about why. The test was the same.",
            )],
        },
        TaskText {
            prompt: both(
                "Welke woorden over een leerling telden bij jou mee? Schrijf er drie op.",
                "Which words about a pupil counted for you? Write down three.",
            ),
            room: Room::Short,
            answer: &[both(
                "Bijvoorbeeld: rustig, bijles, bibliotheek. Zulke woorden zeggen iets over nu. Ze zeggen niet wat iemand kan leren.",
                "For example: calm, tutoring, library. Such words say something about now. They do not say what someone can learn.",
            )],
        },
        TaskText {
            prompt: both(
                "Hoe vaak was een advies lager dan de toets? Schrijf twee cijfers op. Eén voor ouders die {a_income} verdienen, en één voor ouders die {b_income} verdienen.",
                "How often was the advice below the test? Write down two figures. One for parents who earn {a_income}, and one for parents who earn {b_income}.",
            ),
            room: Room::Short,
            answer: &[both(
                "Bij ouders die {a_income} verdienen: {a}. Bij ouders die {b_income} verdienen: {b}.",
                "Where parents earn {a_income}: {a}. Where parents earn {b_income}: {b}.",
            )],
        },
        TaskText {
            prompt: both(
                "Is je toets hoger dan je advies? Dan gaat je advies omhoog. Vind je dat een goede regel? Geef twee redenen.",
                "Is your test higher than your advice? Then your advice goes up. Do you think that is a good rule? Give two reasons.",
            ),
            room: Room::Long,
            answer: &[
                both(
                    "Voor: de toets is voor iedereen gelijk. Wie pas later toont wat hij kan, krijgt nog een kans.",
                    "For: the test is the same for everyone. Those who show late what they can do get another chance.",
                ),
                both(
                    "Tegen: een toets duurt maar kort. Een leraar kent je langer. Wie bijles kan betalen, kan extra oefenen.",
                    "Against: a test lasts only a short time. A teacher has known you longer. Those who can pay for tutoring can practise more.",
                ),
            ],
        },
    ],
};

/// For havo and vwo, last years.
pub const HAVO_VWO: PlanText = PlanText {
    activity: Activity::Advice,
    level: Level::HavoVwo,
    title: both("Zelfde score, ander advies", "Same score, different advice"),
    question: both(
        "Hoe kan het dat leerlingen met dezelfde toets een ander advies krijgen?",
        "How can pupils with the same test result get different advice?",
    ),
    summary: both(
        "De klas adviseert vier leerlingen met dezelfde toetsuitslag en leest wat de leraar over hen opschreef. Daarna bekijk je hoe vaak een advies lager was dan de toets, en weeg je twee regels tegen elkaar af.",
        "The class advises four pupils with the same test result and reads what the teacher noted about them. Then you look at how often the advice was below the test, and weigh two rules against each other.",
    ),
    goals: &[
        both(
            "Je laat zien hoe verwachtingen een oordeel kunnen sturen, ook als niemand het kwaad bedoelt.",
            "You show how expectations can steer a judgement even if nobody means ill.",
        ),
        both(
            "Je legt uit waarom een verschil tussen groepen nog niet vertelt waardoor het komt.",
            "You explain why a difference between groups does not yet tell what causes it.",
        ),
        both(
            "Je weegt een regel met toets en een regel met leraar tegen elkaar af.",
            "You weigh a rule with a test and a rule with a teacher against each other.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over gelijk behandelen. Wanneer is een oordeel over iemand eerlijk? En wie let daarop?",
            "This lesson is about equal treatment. When is a judgement of someone fair? And who watches over that?",
        ),
        LAST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Lees de vier beschrijvingen met de notities. Ze zijn bedacht. Lijkt er een op iemand in de klas, laat die dan weg.",
            "Read the four descriptions with the notes. They are made up. If one resembles somebody in class, leave it out.",
        ),
        both(
            "De cijfers gaan over kinderen die tussen 2003 en 2006 zijn geboren. Toen gaf het oordeel van de leraar de doorslag en kwam de toets na het advies.",
            "The figures are about children born between 2003 and 2006. At that time the teacher’s judgement decided and the test came after the advice.",
        ),
        both(
            "Sinds schooljaar 2023-2024 komt de toets eerder. Valt die hoger uit, dan gaat het advies omhoog, tenzij dat niet in het belang van de leerling is. De school moet dat dan uitleggen.",
            "Since school year 2023-2024 the test comes earlier. If it is higher, the advice goes up, unless that is not in the pupil’s interest. The school then has to explain.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Vraag niemand naar het eigen advies of de eigen toets. Zeg liever: ‘We kijken naar wat er met K, M, R en T gebeurt.’",
            "Ask nobody about their own advice or test. Say instead: ‘We look at what happens to K, M, R and T.’",
        ),
        both(
            "Zet leraren niet weg als bevooroordeeld. Zeg liever: ‘Iedereen die snel moet oordelen, vult dingen in. Welke regel helpt daarbij?’",
            "Do not paint teachers as prejudiced. Say instead: ‘Everyone who has to judge fast fills things in. What rule helps with that?’",
        ),
        AVOID_BLAME,
        AVOID_FORECAST,
        AVOID_TRACKS,
        both(
            "Laat de klas niet raden welke herkomst een leerling heeft. Vraag liever welke informatie er staat en welke je er zelf bij bedenkt.",
            "Do not let the class guess a pupil’s origin. Ask instead what information is there and what you add yourself.",
        ),
    ],
    cards: &[
        CardText {
            name: both("Leerling K", "Pupil K"),
            text: both(
                "K werkt precies en zelfstandig en haalt elke deadline. De leraar schreef op: ‘Betrouwbaar, maar stil. Laat K zich wel horen op een grote school?’",
                "K works precisely and independently and meets every deadline. The teacher noted: ‘Reliable, but quiet. Will K speak up in a large school?’",
            ),
        },
        CardText {
            name: both("Leerling M", "Pupil M"),
            text: both(
                "M komt met ideeën waar niemand aan dacht en leest in twee talen. De leraar schreef op: ‘Slim. Mag netter werken, en de woordenschat groeit nog.’",
                "M has ideas that nobody thought of and reads in two languages. The teacher noted: ‘Clever. Could work more neatly, and the vocabulary is still growing.’",
            ),
        },
        CardText {
            name: both("Leerling R", "Pupil R"),
            text: both(
                "R zet door en legt lastige stof helder uit aan anderen. De leraar schreef op: ‘Een harde werker. Ik weet niet of er thuis iemand kan helpen.’",
                "R perseveres and explains difficult matter clearly to others. The teacher noted: ‘A hard worker. I do not know if anyone at home can help.’",
            ),
        },
        CardText {
            name: both("Leerling T", "Pupil T"),
            text: both(
                "T ziet snel hoe iets werkt en durft te gokken. De leraar schreef op: ‘Kan meer dan eruit komt. Krijgt bijles, en de ouders denken goed mee.’",
                "T quickly sees how something works and dares to guess. The teacher noted: ‘Can do more than shows. Has tutoring, and the parents are closely involved.’",
            ),
        },
    ],
    steps: &[
        StepText {
            title: both("Het advies", "The advice"),
            minutes: 2,
            part: Part::Words,
            pupils: &[
                both(
                    "Aan het eind van de basisschool zijn er twee oordelen. De leraar geeft een advies, en de toets geeft een uitslag.",
                    "At the end of primary school there are two judgements. The teacher gives advice, and the test gives a result.",
                ),
                both(
                    "Jullie geven advies aan vier leerlingen met precies dezelfde uitslag, op de grens van vmbo-t en havo.",
                    "You advise four pupils with exactly the same result, on the border of vmbo-t and havo.",
                ),
                both(
                    "Over je eigen advies hoef je niets te zeggen.",
                    "You need not say anything about your own advice.",
                ),
            ],
            teacher: &[both(
                "Houd deze stap kort. Zeg dat elke schoolsoort waarde heeft en dat het vandaag gaat over hoe een oordeel tot stand komt.",
                "Keep this step short. Say that every track has value and that today is about how a judgement comes about.",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat weet een leraar dat een toets niet weet? En andersom?",
                    "What does a teacher know that a test does not? And the other way round?",
                ),
                likely: &[
                    both(
                        "‘De leraar kent je al jaren.’ Ja. Vraag of een leraar ook dingen meeweegt die niets met leren te maken hebben.",
                        "‘The teacher has known you for years.’ Yes. Ask if a teacher also weighs things that have nothing to do with learning.",
                    ),
                    both(
                        "‘De toets is eerlijk.’ Gelijk voor iedereen, dat wel. Vraag of iedereen zich er gelijk op kan voorbereiden.",
                        "‘The test is fair.’ The same for everyone, yes. Ask if everyone can prepare for it equally.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Vier leerlingen", "Four pupils"),
            minutes: 6,
            part: Part::Pupils,
            pupils: &[both(
                "Lees de beschrijving en de notitie. Kies een advies. Onthoud welk woord voor jou de doorslag gaf.",
                "Read the description and the note. Choose your advice. Remember which word decided it for you.",
            )],
            teacher: &[
                both(
                    "Laat leerlingen eerst alleen kiezen en tel dan de handen. Bespreek de verschillen pas na de vierde leerling.",
                    "Let pupils first choose alone and then count hands. Discuss the differences only after the fourth pupil.",
                ),
                both(
                    "Zet op het bord twee rijen: wat er staat, en wat de klas erbij dacht.",
                    "Put two columns on the board: what is there, and what the class added.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both("Welk woord gaf de doorslag?", "Which word decided it?"),
                    likely: &[
                        both(
                            "‘Thuis kan niemand helpen.’ Dat staat er niet: de leraar weet het niet. Vraag of onzekerheid van de leraar voor rekening van de leerling moet komen.",
                            "‘Nobody at home can help.’ It does not say so: the teacher does not know. Ask if the teacher’s uncertainty should be at the pupil’s expense.",
                        ),
                        both(
                            "‘De ouders van T denken mee.’ Vraag of dat iets zegt over wat T kan, of over wie de weg kent op school.",
                            "‘T’s parents are closely involved.’ Ask if that says something about what T can do, or about who knows their way around school.",
                        ),
                        both(
                            "‘De woordenschat van M groeit nog.’ Vraag wat het dan betekent dat M dezelfde uitslag haalde, in een taal die M naast een andere leert.",
                            "‘M’s vocabulary is still growing.’ Ask what it then means that M got the same result, in a language that M is learning beside another.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both(
                        "Hoe zou je de notities zo schrijven dat ze niemand een kans afnemen?",
                        "How would you write the notes so that they take no chance from anyone?",
                    ),
                    likely: &[both(
                        "Schrijf op wat je ziet, niet wat je vreest. En schrijf op welke hulp school gaat geven.",
                        "Write down what you see, not what you fear. And write down what help school will give.",
                    )],
                },
            ],
        },
        StepText {
            title: both("De cijfers", "The figures"),
            minutes: 5,
            part: Part::AdviceGap,
            pupils: &[both(
                "Elk advies is vergeleken met de toets van dezelfde leerling. Gaan beide cijfers de kant op die je dacht?",
                "Each advice was compared with the test of the same pupil. Do both figures go the way you thought?",
            )],
            teacher: &[
                both(
                    "Naar inkomen is het {a} bij ouders die {a_income} verdienen. Bij ouders die {b_income} verdienen, is het {b}. Helemaal links zakt de lijn weer. Wie op de toets het meest praktische niveau haalt, kan geen lager advies krijgen.",
                    "By income it is {a} where parents earn {a_income}. Where parents earn {b_income} it is {b}. At the far left the line falls again. Those whose test points to the most practical level cannot get lower advice.",
                ),
                both(
                    "Kijk dan naar geboorteland, bij ouders die {a_income} verdienen. Zijn beide ouders in Nederland geboren, dan is het {none}. Is een ouder ergens anders geboren, dan is het {any}. Veel mensen verwachten het omgekeerde.",
                    "Then look at country of birth, where parents earn {a_income}. Where both parents were born in the Netherlands it is {none}. Where a parent was born elsewhere it is {any}. Many people expect the opposite.",
                ),
                both(
                    "Onderzoek voor de Inspectie uit 2007 en 2011 vond bij gelijke prestaties ook geen stelselmatig lager advies naar herkomst. Toch vertellen leerlingen in interviews dat school hen onderschatte (KIS, 2021). Beide kunnen waar zijn.",
                    "Research for the Inspectorate of 2007 and 2011 did not find systematically lower advice by origin at equal performance either. Yet pupils tell in interviews that school underestimated them (KIS, 2021). Both can be true.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both(
                        "Hoe verklaar je het tweede cijfer?",
                        "How do you explain the second figure?",
                    ),
                    likely: &[
                        both(
                            "‘Dan worden zij dus voorgetrokken.’ Een advies dat bij de toets past, is geen voordeel. Het is wat de regel voor iedereen bedoelt.",
                            "‘So they are favoured.’ Advice that fits the test is no advantage. It is what the rule means for everyone.",
                        ),
                        both(
                            "‘Het zal aan de school liggen.’ Dat kan. In grote steden pasten scholen het advies na de toets vaker aan dan in dorpen. Dat stond in 2022 in het AD, met cijfers van DUO. Waar je woont, telt dus mee.",
                            "‘It will be the school.’ It may be. In large cities schools raised the advice after the test more often than in villages. The newspaper AD wrote so in 2022, with figures of DUO. So where you live counts.",
                        ),
                        both(
                            "‘Dan bestaat onderschatting niet.’ Dat volgt er niet uit. Het cijfer gaat over gemiddelden, en alleen over het advies. Niet over stages, werk of hoe je behandeld wordt.",
                            "‘Then underestimating does not exist.’ That does not follow. The figure is about averages, and about advice alone. Not about placements, work or how you are treated.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both(
                        "Wat zou je nog willen weten voordat je iets besluit?",
                        "What else would you want to know before you conclude anything?",
                    ),
                    likely: &[both(
                        "‘De opleiding van ouders, de school, de stad, het jaar.’ Precies. In deze cijfers is alleen het inkomen gelijk gehouden.",
                        "‘Parents’ education, the school, the city, the year.’ Exactly. In these figures only income was held equal.",
                    )],
                },
            ],
        },
        StepText {
            title: both("Toets of leraar?", "Test or teacher?"),
            minutes: 6,
            part: Part::Words,
            pupils: &[
                both(
                    "De regel nu: is de toets hoger, dan gaat het advies omhoog. Wil de school dat niet, dan moet zij uitleggen waarom.",
                    "The rule now: if the test is higher, the advice goes up. If the school does not want that, it has to explain why.",
                ),
                both(
                    "Een andere regel: de leraar beslist, en de toets is alleen een hulpmiddel. Zo was het vóór 2024.",
                    "Another rule: the teacher decides, and the test only helps. That is how it was before 2024.",
                ),
                both(
                    "Welke regel is eerlijker? En wie heeft er last van als het misgaat?",
                    "Which rule is fairer? And who bears the harm if it goes wrong?",
                ),
            ],
            teacher: &[
                both(
                    "Laat de helft van de klas de ene regel verdedigen en de andere helft de andere. Wissel na twee minuten.",
                    "Let half the class defend one rule and half the other. Change sides after two minutes.",
                ),
                both(
                    "Sluit af met een derde weg: een advies voor twee niveaus, een gemengde brugklas, of later kiezen.",
                    "Close with a third way: advice for two levels, a mixed first class, or choosing later.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat is erger: een advies dat te weinig vraagt, of een advies dat te veel vraagt?",
                    "What is worse: a recommendation that asks too little, or one that asks too much?",
                ),
                likely: &[
                    both(
                        "‘Te veel, want dan val je.’ Vraag hoe vaak je op school mag wisselen, en wie daarbij helpt.",
                        "‘Too much, for then you fall.’ Ask how often you may change at school, and who helps with it.",
                    ),
                    both(
                        "‘Te weinig, want dan merk je nooit wat je kunt.’ Sommige leraren zien dat leerlingen zich aanpassen aan het niveau waarop ze zitten (interviews uit 2022).",
                        "‘Too little, for then you never find out what you can do.’ Some teachers see that pupils adapt to the level at which they are placed (interviews of 2022).",
                    ),
                    both(
                        "‘Ouders moeten voor hun kinderen opkomen.’ Vraag of een regel goed is die alleen werkt voor wie de weg kent.",
                        "‘Parents should stand up for their children.’ Ask if a rule is good that only works for those who know the way.",
                    ),
                ],
            }],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Deze vier leerlingen hadden dezelfde uitslag, op de grens van vmbo-t en havo. Kruis bij elk een advies aan.",
                "These four pupils had the same result, on the border of vmbo-t and havo. Tick your advice for each.",
            ),
            room: Room::Advice,
            answer: &[both(
                "Er is niet één goed antwoord. Als de uitslag telt, passen vmbo-t en havo bij alle vier. Elk verschil tussen hen komt uit de beschrijving of uit wat je er zelf bij dacht.",
                "There is no single right answer. If the result counts, vmbo-t and havo fit all four. Every difference between them comes from the description or from what you added yourself.",
            )],
        },
        TaskText {
            prompt: both(
                "Kies één notitie van de leraar. Onderstreep wat de leraar ziet en omcirkel wat de leraar verwacht. Herschrijf de notitie.",
                "Choose one of the teacher’s notes. Underline what the teacher sees and circle what the teacher expects. Rewrite the note.",
            ),
            room: Room::Long,
            answer: &[both(
                "Bijvoorbeeld bij R. Gezien: een harde werker. Verwacht: misschien geen hulp thuis. Herschreven: ‘Een harde werker die goed uitlegt. Kan op school huiswerk maken met hulp.’",
                "For example with R. Seen: a hard worker. Expected: perhaps no help at home. Rewritten: ‘A hard worker who explains well. Can do homework at school with help.’",
            )],
        },
        TaskText {
            prompt: both(
                "Kijk naar ouders die {a_income} verdienen. Zijn beide ouders in Nederland geboren, dan is het cijfer {none}. Is een ouder ergens anders geboren, dan is het {any}. Geef twee verklaringen die over scholen of regels gaan, en één reden om voorzichtig te zijn.",
                "Look at parents who earn {a_income}. Where both parents were born in the Netherlands the figure is {none}. Where a parent was born elsewhere it is {any}. Give two explanations about schools or rules, and one reason to be careful.",
            ),
            room: Room::Long,
            answer: &[
                both(
                    "Verklaringen: in grote steden werd het advies na de toets vaker aangepast. Een school kan groei verwachten bij wie Nederlands naast een andere taal leert, en hoger adviseren.",
                    "Explanations: in large cities the advice was raised after the test more often. A school may expect growth of those who learn Dutch beside another language, and advise higher.",
                ),
                both(
                    "Voorzichtig: alleen het inkomen is gelijk gehouden. De groepen verschillen ook in woonplaats, opleiding van ouders en uitslag op de toets.",
                    "Careful: only income was held equal. The groups also differ in where they live, parents’ education and test result.",
                ),
            ],
        },
        TaskText {
            prompt: both(
                "Welke regel vind je eerlijker: de toets kan het advies alleen verhogen, of de leraar beslist? Noem ook het beste argument van de andere kant.",
                "Which rule do you find fairer: the test can only raise the advice, or the teacher decides? Name the best argument of the other side too.",
            ),
            room: Room::Long,
            answer: &[both(
                "Een goed antwoord noemt gelijke behandeling en kennis van de leerling. Het noemt ook wie voordeel heeft van bijles, en wat er gebeurt als een toets of leraar het mis heeft.",
                "A good answer names equal treatment and knowledge of the pupil. It also names who gains from tutoring, and what happens if a test or a teacher is wrong.",
            )],
        },
    ],
};
