//! Change the rule: groups argue for a selection age, see the modelled gap, and learn that studies disagree.
//!
//! What is said of studies follows `text::method::studies` and claims no more: the direction is fairly sure,
//! the size is not, and the average is not moved. The numbers in brackets below are those of that table.

use crate::lesson::{Activity, Level, Part, Room};

use super::common::{
    AVOID_BLAME, AVOID_HOME, AVOID_TRACKS, BEFORE_OPEN, BEFORE_ROOM, FIRST_YEARS, LAST_YEARS, LAW,
    both,
};
use super::{ExchangeText, PlanText, StepText, TaskText};

/// For vmbo, first years.
pub const VMBO: PlanText = PlanText {
    activity: Activity::Rules,
    level: Level::Vmbo,
    title: both("Draai aan de regel", "Change the rule"),
    question: both(
        "Hoe oud moet je zijn als je een schoolsoort kiest?",
        "How old should you be when a track is chosen?",
    ),
    summary: both(
        "Groepjes zoeken redenen voor een leeftijd: 10, 12, 14 of 16 jaar. Daarna zie je wat een model zegt. En je ontdekt dat onderzoekers het niet eens zijn.",
        "Groups look for reasons for an age: 10, 12, 14 or 16 years. Then you see what a model says. And you find out that researchers do not agree.",
    ),
    goals: &[
        both(
            "Je geeft twee redenen voor jouw leeftijd, en één reden ertegen.",
            "You give two reasons for your age, and one against it.",
        ),
        both(
            "Je weet dat een model een schatting geeft. Zeker weten doet het niet.",
            "You know that a model gives an estimate. It does not know for sure.",
        ),
        both(
            "Je luistert naar iemand die iets anders vindt.",
            "You listen to someone who thinks otherwise.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over vrijheid en gelijkwaardigheid: wie kiest, wanneer, en voor wie is dat eerlijk? De klas oefent hoe je het oneens kunt zijn.",
            "This lesson is about freedom and equality: who chooses, when, and for whom is that fair? The class practises how to disagree.",
        ),
        FIRST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Maak vier groepjes, of acht bij een grote klas. Elk groepje krijgt een leeftijd.",
            "Form four groups, or eight in a large class. Each group gets an age.",
        ),
        both(
            "Kijk zelf naar het model. Nu is het verschil {gap}. Bij 14 jaar zegt het model {gap_later}, met een marge tussen {low} en {high}.",
            "Look at the model yourself. Today the difference is {gap}. At 14 years the model says {gap_later}, with a margin between {low} and {high}.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Vraag niet of iemand zelf te vroeg moest kiezen. Zeg liever: ‘Denk aan alle leerlingen van het land.’",
            "Do not ask if anyone had to choose too early themselves. Say instead: ‘Think of all pupils in the country.’",
        ),
        both(
            "Zeg niet welke leeftijd de goede is. Zeg liever: ‘Wat is jouw reden?’",
            "Do not say which age is right. Say instead: ‘What is your reason?’",
        ),
        AVOID_TRACKS,
        AVOID_HOME,
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("Wat denk jij?", "What do you think?"),
            minutes: 3,
            part: Part::HandsBefore,
            pupils: &[
                both(
                    "In Nederland ben je meestal 12 als er een schoolsoort wordt gekozen. In andere landen is dat soms eerder, vaak later.",
                    "In the Netherlands you are usually 12 when a track is chosen. In other countries it is sometimes earlier, often later.",
                ),
                both(
                    "Welke leeftijd vind jij goed? Steek je hand op.",
                    "What age do you think is right? Put up your hand.",
                ),
            ],
            teacher: &[
                both(
                    "Tel de handen en laat ze staan. Aan het eind stemmen jullie weer.",
                    "Count the hands and leave them. At the end you vote again.",
                ),
                both(
                    "Leg uit: een verdeling op 12 is niet voor altijd. Je kunt later nog wisselen.",
                    "Explain: being sorted at 12 is not for ever. You can still change later.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat wil je weten voor je kiest?",
                    "What do you want to know before you choose?",
                ),
                likely: &[
                    both(
                        "‘Wat beter is voor je cijfers.’ Goede vraag. Straks zie je dat onderzoekers het niet eens zijn.",
                        "‘What is better for your marks.’ A good question. You will see that researchers do not agree.",
                    ),
                    both(
                        "‘Of je bij je vrienden blijft.’ Dat telt ook. Schrijf het op bij de redenen.",
                        "‘Whether you stay with your friends.’ That counts too. Write it down with the reasons.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Zoek redenen", "Look for reasons"),
            minutes: 5,
            part: Part::Words,
            pupils: &[
                both(
                    "10 jaar. Voor: iedereen krijgt vroeg les op zijn eigen niveau. Tegen: op je 10e weet nog niemand wat je kunt.",
                    "10 years. For: everyone is taught early at their own level. Against: at 10 nobody knows yet what you can do.",
                ),
                both(
                    "12 jaar. Voor: zo werkt het nu en later wisselen mag. Tegen: wisselen is vaak lastig.",
                    "12 years. For: this is how it works now and you may change later. Against: changing is often hard.",
                ),
                both(
                    "14 jaar. Voor: twee jaar langer samen, dus meer tijd om te laten zien wat je kunt. Tegen: een klas met veel niveaus vraagt meer van leraren.",
                    "14 years. For: two more years together, so more time to show what you can do. Against: a class with many levels asks more of teachers.",
                ),
                both(
                    "16 jaar. Voor: je kent jezelf dan beter. Tegen: wie een vak wil leren, moet langer wachten.",
                    "16 years. For: you know yourself better then. Against: those who want to learn a trade have to wait longer.",
                ),
            ],
            teacher: &[
                both(
                    "Geef elk groepje één leeftijd. Ze bedenken nog twee redenen voor en één reden tegen.",
                    "Give each group one age. They think of two more reasons for it and one against.",
                ),
                both(
                    "Laat elk groepje in een halve minuut zijn beste reden vertellen. De anderen luisteren.",
                    "Let each group tell its best reason in half a minute. The others listen.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Voor wie is jullie leeftijd goed? En voor wie niet?",
                    "For whom is your age good? And for whom is it not?",
                ),
                likely: &[
                    both(
                        "‘Voor slimme kinderen is vroeg beter.’ Vraag: ‘Kun je op je 10e al zien wie dat zijn?’",
                        "‘For clever children early is better.’ Ask: ‘Can you see at 10 who they are?’",
                    ),
                    both(
                        "‘Later is beter voor kinderen met weinig hulp.’ Vraag: ‘Ligt dat aan die kinderen, of aan hoe school werkt?’",
                        "‘Later is better for children with little help.’ Ask: ‘Is that about those children, or about how school works?’",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Draai aan de regel", "Change the rule"),
            minutes: 4,
            part: Part::Rule,
            pupils: &[
                both(
                    "Wat gebeurt er met het verschil tussen kinderen van ouders met veel en met weinig geld? Schuif naar een andere leeftijd.",
                    "What happens to the difference between children of parents with a lot and with little money? Move to another age.",
                ),
                both(
                    "Zet de schuif op 14 jaar. Lees hardop wat het model zegt. Zeker is het niet: kijk ook naar de marge.",
                    "Move the slider to 14 years. Read out what the model says. It is not certain: look at the margin too.",
                ),
            ],
            teacher: &[
                both(
                    "Laat een leerling schuiven en hardop lezen. Wijs steeds ook de marge aan.",
                    "Let a pupil move the slider and read out. Point at the margin each time too.",
                ),
                both(
                    "Zeg: dit is een denkoefening. Het model weet niet hoe scholen er dan uitzien.",
                    "Say: this is a thought experiment. The model does not know what schools would look like.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Is het verschil weg als we later kiezen?",
                    "Is the difference gone if we choose later?",
                ),
                likely: &[
                    both(
                        "‘Nee, het wordt maar een beetje kleiner.’ Ja. Eén regel lost niet alles op. Er is niet één knop.",
                        "‘No, it gets only a little smaller.’ Yes. One rule does not solve everything. There is no single knob.",
                    ),
                    both(
                        "‘Dan helpt het dus niet.’ Vraag: ‘Hoe groot moet een verschil zijn om ertoe te doen?’",
                        "‘So it does not help.’ Ask: ‘How large must a difference be to matter?’",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Wat zeggen onderzoekers?", "What do researchers say?"),
            minutes: 3,
            part: Part::Studies,
            pupils: &[
                both(
                    "Finland: daar ging de keuze naar 16 jaar. Het verschil werd kleiner, bij zonen.",
                    "Finland: there the choice went to 16 years. The difference got smaller, among sons.",
                ),
                both(
                    "Duitsland: daar ging de keuze naar 12 jaar. Bij zonen werd het verschil kleiner, bij dochters niet.",
                    "Germany: there the choice went to 12 years. Among sons the difference got smaller, among daughters it did not.",
                ),
                both(
                    "Nederland: een of twee jaar langer samen. Meer leerlingen haalden een diploma van hbo of universiteit. Het verschil werd niet kleiner.",
                    "The Netherlands: one or two more years together. More pupils obtained a degree of hbo or university. The difference did not get smaller.",
                ),
                both(
                    "Onderzoekers zijn het dus niet eens. Dat is niet erg: elk land en elke tijd is anders.",
                    "So researchers do not agree. That is all right: every country and every time is different.",
                ),
            ],
            teacher: &[both(
                "Lees de drie voorbeelden voor. Kijk dan naar de grafiek: elk punt is een land. Landen verschillen in veel meer dan deze regel.",
                "Read out the three examples. Then look at the chart: each point is a country. Countries differ in much more than this rule.",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Hoe kan het dat onderzoekers iets anders vinden?",
                    "How can researchers find different things?",
                ),
                likely: &[
                    both(
                        "‘Eén van hen heeft het fout.’ Dat hoeft niet. In Finland veranderde er meer tegelijk, zoals wat je leert en de school zelf.",
                        "‘One of them is wrong.’ Not necessarily. In Finland more changed at once, such as what is taught and the school itself.",
                    ),
                    both(
                        "‘Dan heb je er niets aan.’ Toch wel: je weet nu dat een regel kan helpen, en dat het effect klein kan zijn.",
                        "‘Then it is no use.’ It is: you now know that a rule can help, and that the effect may be small.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("En nu?", "And now?"),
            minutes: 3,
            part: Part::HandsAfter,
            pupils: &[
                both(
                    "Kies nog een keer. Van mening veranderen mag. Bij je mening blijven mag ook.",
                    "Choose once more. You may change your mind. You may also keep to it.",
                ),
                both(
                    "Vertel welke reden van een ander jij sterk vond.",
                    "Say which reason of someone else you found strong.",
                ),
            ],
            teacher: &[
                both(
                    "Tel weer. Vraag niet wie gewonnen heeft. Vraag wie een andere reden leerde kennen.",
                    "Count again. Do not ask who won. Ask who came to know another reason.",
                ),
                both(
                    "Sluit af met wat het model niet zegt: of het eerlijk is, wat het kost en wat leerlingen zelf willen.",
                    "Close with what the model does not say: whether it is fair, what it costs and what pupils want themselves.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wie beslist hierover in Nederland?",
                    "Who decides on this in the Netherlands?",
                ),
                likely: &[both(
                    "‘De Tweede Kamer.’ Ja, over de wet. Maar een school kan nu al een brugklas maken waarin niveaus samen zitten.",
                    "‘Parliament.’ Yes, on the law. But a school can already make a first class in which levels sit together.",
                )],
            }],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Welke leeftijd vind jij goed? Zet er een kruis bij.",
                "What age do you think is right? Put a cross beside it.",
            ),
            room: Room::Ages,
            answer: &[both(
                "Elke leeftijd mag. Het gaat om de redenen. In Nederland is het nu meestal 12 jaar.",
                "Every age is fine. What counts are the reasons. In the Netherlands it is now usually 12 years.",
            )],
        },
        TaskText {
            prompt: both(
                "Schrijf twee redenen vóór jouw leeftijd op, en één reden ertegen.",
                "Write down two reasons for your age, and one against it.",
            ),
            room: Room::Long,
            answer: &[both(
                "Bijvoorbeeld bij 14 jaar. Voor: meer tijd om te laten zien wat je kunt, en langer bij elkaar in de klas. Tegen: lesgeven op veel niveaus is moeilijk.",
                "For example at 14 years. For: more time to show what you can do, and longer together in class. Against: teaching at many levels is hard.",
            )],
        },
        TaskText {
            prompt: both(
                "Wat zegt het model bij 14 jaar? Schrijf het verschil op, en de marge.",
                "What does the model say at 14 years? Write down the difference, and the margin.",
            ),
            room: Room::Short,
            answer: &[both(
                "Het model zegt {gap_later}. Het kan ergens tussen {low} en {high} liggen. Nu is het {gap}.",
                "The model says {gap_later}. It may lie somewhere between {low} and {high}. Today it is {gap}.",
            )],
        },
        TaskText {
            prompt: both(
                "Noem twee dingen die het model niet vertelt.",
                "Name two things that the model does not tell.",
            ),
            room: Room::Short,
            answer: &[both(
                "Bijvoorbeeld: of het eerlijk is. Wat het kost. Of leerlingen het prettig vinden. Hoe het met één leerling gaat. Of het in Nederland net zo gaat als in andere landen.",
                "For example: whether it is fair. What it costs. Whether pupils like it. How one pupil will do. Whether it would go here as in other countries.",
            )],
        },
    ],
};

/// For havo and vwo, last years.
pub const HAVO_VWO: PlanText = PlanText {
    activity: Activity::Rules,
    level: Level::HavoVwo,
    title: both("Draai aan de regel", "Change the rule"),
    question: both(
        "Op welke leeftijd moet een land leerlingen over schoolsoorten verdelen?",
        "At what age should a country sort pupils into tracks?",
    ),
    summary: both(
        "Elke groep verdedigt een leeftijd. Je legt de argumenten naast een model met een ruime marge, en naast studies die elkaar tegenspreken. Daarna stemt de klas opnieuw.",
        "Each group defends an age. You lay the arguments beside a model with a wide margin, and beside studies that contradict each other. Then the class votes again.",
    ),
    goals: &[
        both(
            "Je kent het verschil tussen een scenario en een voorspelling.",
            "You know the difference between a scenario and a forecast.",
        ),
        both(
            "Je legt uit waarom goede studies elkaar kunnen tegenspreken.",
            "You explain why good studies can contradict each other.",
        ),
        both(
            "Je zegt wat jij eerlijk vindt: dezelfde kans, dezelfde uitkomst of zelf kiezen. En je zegt waarom.",
            "You say what you find fair: the same chance, the same outcome or choosing for oneself. And you say why.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les laat zien dat waarden kunnen botsen. Ouders en scholen zijn vrij om te kiezen. Soms krijgen leerlingen daardoor minder gelijke kansen.",
            "This lesson shows that values can clash. Parents and schools are free to choose. Sometimes that gives pupils less equal chances.",
        ),
        LAST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Verdeel de klas in vier groepen en geef elke groep een leeftijd. Laat groepen ook een leeftijd verdedigen die zij zelf niet zouden kiezen.",
            "Divide the class into four groups and give each an age. Let groups also defend an age that they would not choose themselves.",
        ),
        both(
            "Het model zegt nu {gap} en bij 14 jaar {gap_later}, tussen {low} en {high}. De grootte is een oordeel op basis van studies, geen meting in Nederland. De methodepagina legt uit waarop het rust.",
            "The model says {gap} today and {gap_later} at 14 years, between {low} and {high}. The size is a judgement based on studies, not a measurement in the Netherlands. The method page explains what it rests on.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        both(
            "Presenteer het model niet als voorspelling. Zeg liever: ‘Als dit klopt, dan zou het verschil ongeveer zo groot zijn.’",
            "Do not present the model as a forecast. Say instead: ‘If this is right, the difference would be about this large.’",
        ),
        both(
            "Zeg niet dat iedereen beter of slechter wordt van later kiezen. Zeg liever: ‘Het verschil verandert, het gemiddelde blijft in het model gelijk.’",
            "Do not say that everyone gets better or worse by choosing later. Say instead: ‘The difference changes, the average stays the same in the model.’",
        ),
        AVOID_HOME,
        AVOID_BLAME,
        AVOID_TRACKS,
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("Eerste stem", "First vote"),
            minutes: 2,
            part: Part::HandsBefore,
            pupils: &[both(
                "In Nederland valt de keuze rond 12 jaar, in veel landen later. Soms zitten leerlingen daarna nog een of twee jaar in een gemengde brugklas. Welke leeftijd heeft jouw voorkeur?",
                "In the Netherlands the choice falls around 12 years, in many countries later. Sometimes pupils then spend another year or two in a mixed first class. Which age do you prefer?",
            )],
            teacher: &[both(
                "Tel zonder toelichting te vragen. De telling blijft staan tot de tweede stem.",
                "Count without asking for reasons. The count stays until the second vote.",
            )],
            exchanges: &[ExchangeText {
                ask: both("Waarop baseer je je keuze nu?", "What do you base your choice on now?"),
                likely: &[both(
                    "‘Op hoe het bij mij ging.’ Begrijpelijk. Zeg dat je eigen schooltijd één geval is, en dat je die hier niet hoeft te vertellen.",
                    "‘On how it went for me.’ Understandable. Say that your own school days are a single case, and that you need not tell them here.",
                )],
            }],
        },
        StepText {
            title: both("Verdedig een leeftijd", "Defend an age"),
            minutes: 6,
            part: Part::Words,
            pupils: &[
                both(
                    "10 jaar. Voor: les op eigen niveau en duidelijkheid. Tegen: in Beieren daalden de scores in twee schoolsoorten toen de keuze naar voren ging.",
                    "10 years. For: teaching at one’s own level, and clarity. Against: in Bavaria scores fell in two tracks when the choice was moved forward.",
                ),
                both(
                    "12 jaar. Voor: de OESO noemde de Nederlandse resultaten in 2016 goed, ook in gelijkheid, en wisselen kan. Tegen: overstappen werd lastiger en gemengde brugklassen werden schaarser.",
                    "12 years. For: in 2016 the OECD called Dutch results good, in equity too, and changing is possible. Against: moving between tracks became harder and mixed first classes scarcer.",
                ),
                both(
                    "14 jaar. Voor: na een gemengde brugklas haalden meer leerlingen met een mavo-advies een diploma van hbo of universiteit. Tegen: leerlingen met een vwo-advies wonnen er niets bij.",
                    "14 years. For: after a mixed first class more pupils with mavo advice obtained a degree of hbo or university. Against: pupils with vwo advice gained nothing.",
                ),
                both(
                    "16 jaar. Voor: in Finland werd het verband tussen het inkomen van vaders en zonen zwakker. Tegen: in ander onderzoek werd het verschil kleiner doordat kinderen met meer kansen lager uitkwamen.",
                    "16 years. For: in Finland the link between the incomes of fathers and sons became weaker. Against: in other research the difference shrank because children with more chances ended up lower.",
                ),
            ],
            teacher: &[
                both(
                    "Elke groep kiest haar sterkste argument. Ze zegt ook wat zij eerlijk vindt: dezelfde kans, dezelfde uitkomst of zelf kiezen.",
                    "Each group chooses its strongest argument. It also says what it finds fair: the same chance, the same outcome or choosing for oneself.",
                ),
                both(
                    "Daarna vat elke groep het argument van een andere groep samen, zo sterk mogelijk. Pas dan mag zij reageren.",
                    "Then each group sums up another group’s argument, as strongly as possible. Only then may it reply.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both(
                        "Wat is hier eerlijk: iedereen dezelfde regel, dezelfde kans of dezelfde uitkomst?",
                        "What is fair here: the same rule, the same chance or the same outcome for everyone?",
                    ),
                    likely: &[
                        both(
                            "‘Dezelfde regel.’ Vraag of een regel die voor iedereen gelijk is, ook voor iedereen gelijk uitpakt.",
                            "‘The same rule.’ Ask if a rule that is the same for everyone also works out the same for everyone.",
                        ),
                        both(
                            "‘Dezelfde kans.’ Vraag vanaf welk moment je telt: de geboorte, groep 8 of later.",
                            "‘The same chance.’ Ask from which moment you count: birth, the last year of primary school or later.",
                        ),
                        both(
                            "‘Dezelfde uitkomst.’ Vraag hoeveel vrijheid je daarvoor wilt inleveren.",
                            "‘The same outcome.’ Ask how much freedom you would give up for it.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both(
                        "Wie verliest er iets bij jullie voorstel?",
                        "Who loses something under your proposal?",
                    ),
                    likely: &[both(
                        "‘Niemand.’ Vraag door. Wie snel leert, wie een vak wil leren, een kleine school, leraren: voor wie verandert er iets?",
                        "‘Nobody.’ Ask further. Those who learn fast, those who want to learn a trade, a small school, teachers: for whom does something change?",
                    )],
                },
            ],
        },
        StepText {
            title: both("Het model", "The model"),
            minutes: 4,
            part: Part::Rule,
            pupils: &[
                both(
                    "Zet de schuif op 14 en daarna op 16 jaar. Lees het verschil en de marge. Kies ook een ander onderzoek: hoeveel scheelt dat?",
                    "Move the slider to 14 and then to 16 years. Read the difference and the margin. Choose another study too: how much does that change?",
                ),
                both(
                    "Het gemiddelde van alle kinderen blijft in het model gelijk. Alleen het verschil wordt groter of kleiner.",
                    "The average of all children stays the same in the model. Only the difference gets larger or smaller.",
                ),
            ],
            teacher: &[
                both(
                    "Vraag wat het model vasthoudt. Alleen de helling van de lijn draait, om het gemiddelde heen.",
                    "Ask what the model holds fixed. Only the slope of the line turns, around the average.",
                ),
                both(
                    "Wijs op 10 en 11 jaar: daar is het model het minst zeker, want er is weinig onderzoek.",
                    "Point at 10 and 11 years: there the model is least sure, for there is little research.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Is dit een voorspelling?", "Is this a forecast?"),
                likely: &[
                    both(
                        "‘Ja, want er staat een getal.’ Leg uit: een scenario zegt wat er zou zijn als de rest gelijk bleef. Bij een hervorming blijft de rest niet gelijk.",
                        "‘Yes, for there is a number.’ Explain: a scenario says what would be if the rest stayed the same. In a reform the rest does not stay the same.",
                    ),
                    both(
                        "‘Zo’n klein verschil is het niet waard.’ Vraag welke kosten en opbrengsten je dan vergelijkt, en voor wie.",
                        "‘So small a difference is not worth it.’ Ask which costs and gains you then compare, and for whom.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Studies spreken elkaar tegen", "Studies contradict each other"),
            minutes: 4,
            part: Part::Studies,
            pupils: &[
                both(
                    "Finland, keuze naar 16 jaar: het verband tussen het inkomen van vaders en zonen werd zwakker.",
                    "Finland, choice moved to 16 years: the link between the incomes of fathers and sons became weaker.",
                ),
                both(
                    "Duitsland, keuze naar 12 jaar: bij zonen werd het verschil naar opleiding van ouders kleiner, bij dochters niet.",
                    "Germany, choice moved to 12 years: among sons the difference by parents’ education shrank, among daughters it did not.",
                ),
                both(
                    "Nederland, een of twee jaar uitstel: meer leerlingen met een mavo-advies haalden een diploma van hbo of universiteit. Het verschil naar achtergrond werd niet kleiner.",
                    "The Netherlands, one or two years’ delay: more pupils with mavo advice obtained a degree of hbo or university. The difference by background did not shrink.",
                ),
                both(
                    "Welke studie steunt jouw leeftijd, en welke niet? Let op wat er nog meer veranderde en wat er gemeten is.",
                    "Which study supports your age, and which does not? Mind what else changed and what was measured.",
                ),
            ],
            teacher: &[
                both(
                    "Eén artikel vat 53 studies samen. Bij vroeg kiezen is de ongelijkheid groter. Op het gemiddelde is geen effect te zien. Losse studies lopen uiteen.",
                    "One article sums up 53 studies. With early sorting inequality is larger. No effect on the average can be seen. Single studies differ.",
                ),
                both(
                    "De grafiek vergelijkt landen. Dat is geen bewijs: landen verschillen in veel meer. Volgens één Nederlandse studie kan uitstel het verschil zelfs vergroten. Alle studies staan op de methodepagina.",
                    "The chart compares countries. That is no proof: countries differ in much more. By one Dutch study, delay could even widen the difference. All studies stand on the method page.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Waarom vinden goede onderzoekers verschillende dingen?",
                    "Why do good researchers find different things?",
                ),
                likely: &[
                    both(
                        "‘Andere landen, andere tijd.’ Ja. In Finland en Zweden veranderden het leerplan en de school tegelijk.",
                        "‘Other countries, other times.’ Yes. In Finland and Sweden curriculum and school changed at the same time.",
                    ),
                    both(
                        "‘Ze meten iets anders.’ Ja. Een toets, een diploma en een inkomen wijzen niet altijd dezelfde kant op.",
                        "‘They measure something else.’ Yes. A test, a diploma and an income do not always point the same way.",
                    ),
                    both(
                        "‘Dan kun je alles beweren.’ Nee. De richting is redelijk zeker, de grootte niet. Dat is minder dan je wilt, maar meer dan niets.",
                        "‘Then you can claim anything.’ No. The direction is fairly sure, the size is not. That is less than you want, but more than nothing.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Tweede stem", "Second vote"),
            minutes: 3,
            part: Part::HandsAfter,
            pupils: &[
                both(
                    "Stem opnieuw. Noem het argument van een ander dat jou het meest aan het denken zette.",
                    "Vote again. Name the argument of someone else that made you think most.",
                ),
                both(
                    "Wat zegt het model niet, en wat zou je dus nog moeten weten om te kunnen beslissen?",
                    "What does the model not say, and what would you still need to know to decide?",
                ),
            ],
            teacher: &[
                both(
                    "Vergelijk beide tellingen zonder een winnaar aan te wijzen. Een klas die verdeeld blijft, heeft goed gewerkt.",
                    "Compare both counts without naming a winner. A class that stays divided has worked well.",
                ),
                both(
                    "Sluit af: het model kent geen kosten, geen leraren en geen wensen. Die afweging is politiek, en die maak je samen.",
                    "Close with: the model knows no costs, no teachers and no wishes. Weighing those is politics, and is done together.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat zou een school nu al kunnen doen, zonder nieuwe wet?",
                    "What could a school do already, without a new law?",
                ),
                likely: &[both(
                    "‘Een brede brugklas.’ ‘Makkelijker wisselen.’ Vraag wie daarover gaat: de leraren, het bestuur, of de raad waar leerlingen in zitten.",
                    "‘A mixed first class.’ ‘Easier changes.’ Ask who decides on that: the teachers, the board, or the council that pupils sit on.",
                )],
            }],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both("Kies de leeftijd die jij verdedigt.", "Choose the age that you defend."),
            room: Room::Ages,
            answer: &[both(
                "Elke keuze kan goed zijn. Beoordeel de redenen, niet de leeftijd.",
                "Every choice can be right. Judge the reasons, not the age.",
            )],
        },
        TaskText {
            prompt: both(
                "Schrijf je sterkste argument op. Wat vind je blijkbaar eerlijk: dezelfde kans, dezelfde uitkomst of zelf kiezen?",
                "Write down your strongest argument. What do you apparently find fair: the same chance, the same outcome or choosing for oneself?",
            ),
            room: Room::Long,
            answer: &[both(
                "Een goed antwoord noemt een reden en een waarde, en zegt voor wie het nadelig kan zijn.",
                "A good answer names a reason and a value, and says for whom it may be a drawback.",
            )],
        },
        TaskText {
            prompt: both(
                "Nu is het verschil {gap}. Bij 14 jaar zegt het model {gap_later}, tussen {low} en {high}. Leg uit waarom je niet mag zeggen: ‘Later kiezen maakt het verschil zeker kleiner.’",
                "Today the difference is {gap}. At 14 years the model says {gap_later}, between {low} and {high}. Explain why you may not say: ‘Choosing later surely makes the difference smaller.’",
            ),
            room: Room::Short,
            answer: &[both(
                "De marge is breed, en sommige studies vinden geen effect. Ook laat het model de rest gelijk. Bij een echte hervorming verandert er veel tegelijk.",
                "The margin is wide, and some studies find no effect. The model also keeps the rest the same. In a real reform much changes at once.",
            )],
        },
        TaskText {
            prompt: both(
                "Noem een studie die later verdelen steunt en een die dat niet doet. Geef één reden waarom ze verschillen.",
                "Name a study that supports sorting later and one that does not. Give one reason why they differ.",
            ),
            room: Room::Long,
            answer: &[
                both(
                    "Steunt: Finland (Pekkarinen en anderen, 2009). Het verband tussen inkomens van vaders en zonen werd zwakker.",
                    "Supports: Finland (Pekkarinen and others, 2009). The link between incomes of fathers and sons became weaker.",
                ),
                both(
                    "Steunt niet: in Duitsland veranderde er bij dochters niets (Lange en von Werder). In Roemenië kwamen er niet meer diploma’s van de universiteit (Malamud en Pop-Eleches, 2011).",
                    "Does not support: in Germany nothing changed for daughters (Lange and von Werder). In Romania there were no more degrees of a university (Malamud and Pop-Eleches, 2011).",
                ),
                both(
                    "Reden: een ander land, een andere tijd of een andere maat. Of er veranderde nog meer tegelijk.",
                    "Reason: another country, another time or another measure. Or more changed at the same time.",
                ),
            ],
        },
    ],
};
