//! Guess first: pupils draw the line they expect before they see the published one.

use crate::lesson::{Activity, Level, Part, Room};

use super::common::{
    AVOID_BLAME, AVOID_EXAMPLE, AVOID_FORECAST, AVOID_HOME, AVOID_TRACKS, BEFORE_OPEN, BEFORE_ROOM,
    FIRST_YEARS, LAST_YEARS, LAW, LIKELY_MYSELF, both,
};
use super::{ExchangeText, PlanText, StepText, TaskText};

/// For vmbo, first years.
pub const VMBO: PlanText = PlanText {
    activity: Activity::Guess,
    level: Level::Vmbo,
    title: both("Eerst raden", "Guess first"),
    question: both(
        "Maakt het uit hoeveel geld ouders verdienen?",
        "Does it matter how much money parents earn?",
    ),
    summary: both(
        "De klas raadt en tekent een lijn. Dan zie je de echte cijfers. Daarna praat je samen: wat doen school en regels?",
        "The class guesses and draws a line. Then you see the real figures. Then you talk together: what do school and rules do?",
    ),
    goals: &[
        both(
            "Je kunt vertellen wat een gemiddelde van een groep zegt. En ook wat het niet zegt.",
            "You can tell what the average of a group says. And also what it does not say.",
        ),
        both(
            "Je weet dat niet ieder kind dezelfde kansen krijgt.",
            "You know that not every child is given the same chances.",
        ),
        both(
            "Je noemt één ding dat school of de overheid kan doen.",
            "You name one thing that school or government can do.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over gelijkwaardigheid: ieder mens is evenveel waard. De klas praat over de vraag of ieder kind dan ook evenveel kans krijgt.",
            "This lesson is about equality: every person is worth the same. The class talks about whether every child is then given the same chance.",
        ),
        FIRST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Kies hoe de klas tekent: samen op het bord, in groepjes op een apparaat, of alleen op het werkblad.",
            "Choose how the class draws: together on the board, in groups on a device, or alone on the worksheet.",
        ),
        both(
            "Kijk zelf naar de uitkomst. Het verschil dat de klas straks ziet, is {gap}.",
            "Look at the outcome yourself. The difference that the class will see is {gap}.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        AVOID_HOME,
        AVOID_BLAME,
        AVOID_FORECAST,
        AVOID_TRACKS,
        both(
            "Maak er geen wedstrijd van. Vraag niet wie het dichtst bij zit. Vraag liever: ‘Wat verrast je?’",
            "Do not make it a contest. Do not ask who came closest. Ask instead: ‘What surprises you?’",
        ),
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("Waar gaat het over?", "What is it about?"),
            minutes: 2,
            part: Part::Words,
            pupils: &[
                both(
                    "Krijgt ieder kind in Nederland dezelfde kansen? We kijken vandaag naar één ding: ‘{outcome}’.",
                    "Is every child in the Netherlands given the same chances? Today we look at one thing: ‘{outcome}’.",
                ),
                both(
                    "Eerst ga je raden. Daarna zie je de echte cijfers.",
                    "First you guess. Then you see the real figures.",
                ),
                both(
                    "Het gaat over grote groepen kinderen. Het gaat niet over jou of over je familie.",
                    "It is about large groups of children. It is not about you or your family.",
                ),
            ],
            teacher: &[
                both(
                    "Lees de tekst samen. Leg uit wat er gemeten is: {definition}",
                    "Read the text together. Explain what was measured: {definition}",
                ),
                both(
                    "Zeg het hardop: niemand hoeft iets over thuis te vertellen.",
                    "Say it out loud: nobody needs to tell anything about home.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Wat is een kans?", "What is a chance?"),
                likely: &[
                    both(
                        "‘Geluk.’ Een goed begin. Vul aan: een kans is ook wat school, geld en regels mogelijk maken.",
                        "‘Luck.’ A good start. Add: a chance is also what school, money and rules make possible.",
                    ),
                    both(
                        "‘Als je je best doet, lukt alles.’ Je best doen helpt. Vraag: helpt het iedereen even ver?",
                        "‘If you do your best, everything works out.’ Doing your best helps. Ask: does it take everyone equally far?",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Raad een getal", "Guess a number"),
            minutes: 3,
            part: Part::HandsNumber,
            pupils: &[both(
                "Kies het antwoord dat volgens jou klopt. Steek je hand op. Fout raden kan niet: bijna niemand weet dit.",
                "Choose the answer you think is right. Put up your hand. You cannot guess wrong: hardly anyone knows this.",
            )],
            teacher: &[
                both(
                    "Lees de vraag voor. Geef tien tellen om stil te denken.",
                    "Read the question out. Count to ten in silence.",
                ),
                both(
                    "Tel bij elk antwoord de handen. Laat het echte cijfer nog niet zien.",
                    "Count the hands for each answer. Do not show the real figure yet.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Waarom koos je dat antwoord?", "Why did you choose that answer?"),
                likely: &[
                    both(
                        "‘Gewoon een gok.’ Prima. Meer is nu niet nodig.",
                        "‘Just a guess.’ Fine. No more is needed now.",
                    ),
                    both(
                        "Een verhaal over thuis of over een neef. Stop vriendelijk. Zeg: ‘We kijken nu naar 100 kinderen tegelijk.’",
                        "A story about home or a cousin. Stop it kindly. Say: ‘We now look at 100 children at once.’",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Teken je lijn", "Draw your line"),
            minutes: 4,
            part: Part::Draw,
            pupils: &[
                both(
                    "Links verdienen ouders weinig. Rechts verdienen ouders veel.",
                    "On the left parents earn little. On the right parents earn a lot.",
                ),
                both(
                    "Teken de lijn die jij verwacht. Gaat hij omhoog, omlaag of blijft hij gelijk?",
                    "Draw the line that you expect. Does it go up, go down or stay level?",
                ),
            ],
            teacher: &[
                both(
                    "Doe één punt voor. Zet het punt samen met de klas.",
                    "Show one point. Set it together with the class.",
                ),
                both(
                    "Teken je samen op het bord? Vraag steeds een andere leerling voor het volgende punt.",
                    "Do you draw together on the board? Ask another pupil for each next point.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Wat betekent een lijn die vlak is?", "What does a level line mean?"),
                likely: &[
                    both(
                        "‘Dan is het voor iedereen gelijk.’ Ja: dan maakt het inkomen van ouders niet uit.",
                        "‘Then it is equal for everyone.’ Yes: then parents’ income makes no difference.",
                    ),
                    both(
                        "‘Dan heeft iedereen hetzelfde.’ Bijna. De gemiddelden zijn gelijk, maar binnen een groep zijn er nog verschillen.",
                        "‘Then everyone has the same.’ Nearly. The averages are equal, but within a group there are still differences.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Kijk en vergelijk", "Look and compare"),
            minutes: 4,
            part: Part::Compare,
            pupils: &[
                both(
                    "Dit zijn de echte cijfers. Ze gaan over kinderen in heel Nederland.",
                    "These are the real figures. They are about children in the whole country.",
                ),
                both(
                    "Verdienen de ouders {a_income}? Dan is het {a}. Verdienen ze {b_income}? Dan is het {b}.",
                    "Do the parents earn {a_income}? Then it is {a}. Do they earn {b_income}? Then it is {b}.",
                ),
                both("Het verschil is {gap}.", "The difference is {gap}."),
            ],
            teacher: &[
                both(
                    "Wijs één punt aan en lees het voor als een zin. Laat een leerling het volgende punt lezen.",
                    "Point at one figure and read it as a sentence. Let a pupil read the next one.",
                ),
                both(
                    "Zeg erbij: het is een gemiddelde. Binnen elke groep gaat het met het ene kind anders dan met het andere.",
                    "Add: it is an average. Within each group things go differently for one child than for another.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Wat verrast je?", "What surprises you?"),
                likely: &[
                    both(
                        "‘Het verschil is zo groot.’ Laat het even stil zijn. Vraag: ‘Vind je dat eerlijk?’",
                        "‘The difference is so large.’ Let it be quiet for a moment. Ask: ‘Do you think that is fair?’",
                    ),
                    both(
                        "‘Dan heeft het geen zin om je best te doen.’ Zeg: in elke groep zijn er kinderen bij wie het anders gaat. Je best doen telt, en regels tellen ook.",
                        "‘Then there is no point in doing your best.’ Say: in every group there are children for whom it goes otherwise. Doing your best counts, and rules count too.",
                    ),
                    LIKELY_MYSELF,
                ],
            }],
        },
        StepText {
            title: both("Hoe kan dat?", "How can that be?"),
            minutes: 5,
            part: Part::Words,
            pupils: &[
                both(
                    "School: welk advies geeft de school? Is er hulp bij het leren?",
                    "School: what advice does the school give? Is there help with learning?",
                ),
                both(
                    "Geld: wie kan bijles, een laptop of een schoolreis betalen?",
                    "Money: who can pay for tutoring, a laptop or a school trip?",
                ),
                both(
                    "Buurt: welke scholen en clubs zijn er dichtbij?",
                    "Neighbourhood: what schools and clubs are near?",
                ),
                both(
                    "Kies samen één regel die jullie zouden veranderen.",
                    "Choose together one rule that you would change.",
                ),
            ],
            teacher: &[
                both(
                    "Laat groepjes van drie praten. Loop rond en schrijf mee op het bord.",
                    "Let groups of three talk. Walk round and write on the board.",
                ),
                both(
                    "Schrijf eerst op wat school en samenleving doen. Dat wordt vaak vergeten.",
                    "First write down what school and society do. That is often forgotten.",
                ),
                both(
                    "Sluit af: ‘We weten nu wat samengaat. Waardoor het komt, weten we nog niet.’",
                    "Close with: ‘We now know what goes together. What causes it we do not know yet.’",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both("Wat kan hierachter zitten?", "What could be behind this?"),
                    likely: &[
                        both(
                            "‘Rijke ouders kopen bijles.’ Dat is een deel. Vraag: ‘Kan school die hulp ook geven?’",
                            "‘Rich parents buy tutoring.’ That is part of it. Ask: ‘Could school give that help too?’",
                        ),
                        both(
                            "‘Dus het ligt aan de ouders?’ Nee. Ouders willen helpen, maar missen soms tijd of geld. Of school legt niet goed uit hoe alles werkt.",
                            "‘So it is because of the parents?’ No. Parents want to help, but some lack time or money. Or school does not explain well how everything works.",
                        ),
                        both(
                            "Iemand zegt dat een groep kinderen minder slim is. Blijf rustig. Zeg: ‘Dat staat hier niet. Bij dezelfde toets krijgt niet ieder kind hetzelfde advies.’",
                            "Someone says that a group of children is less clever. Stay calm. Say: ‘That is not what it says. With the same test result not every child gets the same advice.’",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both("Wie kan die regel veranderen?", "Who can change that rule?"),
                    likely: &[both(
                        "‘De directeur’ of ‘de regering’. Beide kan. Vraag wat leerlingen zelf kunnen doen, bijvoorbeeld in de leerlingenraad.",
                        "‘The head’ or ‘the government’. Both are possible. Ask what pupils can do themselves, for example in the pupils’ council.",
                    )],
                },
            ],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Teken de lijn die jij verwacht voor ‘{outcome}’. Links verdienen ouders weinig, rechts veel.",
                "Draw the line that you expect for ‘{outcome}’. On the left parents earn little, on the right a lot.",
            ),
            room: Room::Axes,
            answer: &[both(
                "De punten zijn de echte cijfers. Bij ouders die {a_income} verdienen, is het {a}. Bij ouders die {b_income} verdienen, is het {b}. Elke lijn is een goed begin.",
                "The points are the real figures. Where parents earn {a_income} it is {a}. Where parents earn {b_income} it is {b}. Every line is a good start.",
            )],
        },
        TaskText {
            prompt: both(
                "Wat verrast je het meest aan de echte cijfers?",
                "What surprises you most about the real figures?",
            ),
            room: Room::Short,
            answer: &[both(
                "Elk antwoord over de cijfers is goed. Bijvoorbeeld: het verschil is {gap}.",
                "Every answer about the figures is right. For example: the difference is {gap}.",
            )],
        },
        TaskText {
            prompt: both(
                "Sam zegt: ‘De ouders van een kind verdienen weinig. Dus weet ik hoe het met dat kind gaat.’ Klopt dat? Leg uit.",
                "Sam says: ‘A child’s parents earn little. So I know how that child will do.’ Is that right? Explain.",
            ),
            room: Room::Short,
            answer: &[both(
                "Nee. Het cijfer is een gemiddelde van een grote groep. In elke groep gaat het met het ene kind anders dan met het andere.",
                "No. The figure is the average of a large group. In every group things go differently for one child than for another.",
            )],
        },
        TaskText {
            prompt: both(
                "Noem twee dingen die school of de overheid kan doen om het verschil kleiner te maken.",
                "Name two things that school or government can do to make the difference smaller.",
            ),
            room: Room::Long,
            answer: &[both(
                "Bijvoorbeeld: gratis hulp bij huiswerk op school. De toets mee laten tellen bij het advies. Later kiezen voor een schoolsoort. Een laptop van school.",
                "For example: free help with homework at school. Letting the test count in the advice. Choosing a track later. A laptop from school.",
            )],
        },
    ],
};

/// For havo and vwo, last years.
pub const HAVO_VWO: PlanText = PlanText {
    activity: Activity::Guess,
    level: Level::HavoVwo,
    title: both("Eerst raden", "Guess first"),
    question: both(
        "Hoe sterk hangt het inkomen van ouders samen met wat hun kinderen bereiken?",
        "How strongly is parents’ income linked to what their children attain?",
    ),
    summary: both(
        "De klas tekent eerst de lijn die zij verwacht en legt die naast de gepubliceerde cijfers. Daarna gaat het gesprek over gemiddelde, spreiding en de vraag wat je uit een verband mag besluiten.",
        "The class first draws the line that it expects and lays it beside the published figures. Then you talk about average, spread, and what may be concluded from a link.",
    ),
    goals: &[
        both(
            "Je legt uit wat het verschil is tussen een verband en een oorzaak.",
            "You explain the difference between a link and a cause.",
        ),
        both(
            "Je legt uit waarom een gemiddelde niets voorspelt over één persoon.",
            "You explain why an average predicts nothing about one person.",
        ),
        both(
            "Je beschrijft hoe je eigen verwachting afwijkt van de cijfers, en waar die verwachting vandaan komt.",
            "You describe how your own expectation differs from the figures, and where that expectation comes from.",
        ),
    ],
    citizenship: &[
        LAW,
        both(
            "Deze les gaat over gelijkwaardigheid en solidariteit. Is het genoeg als de regels voor iedereen gelijk zijn, of moeten ook de kansen gelijk zijn?",
            "This lesson is about equality and solidarity. Is it enough that the rules are equal for everyone, or should the chances be equal too?",
        ),
        LAST_YEARS,
    ],
    before: &[
        BEFORE_OPEN,
        both(
            "Kies hoe de klas tekent. Als groepjes elk een lijn maken, kun je de lijnen daarna vergelijken: dat levert een gesprek op over verwachtingen.",
            "Choose how the class draws. If groups each make a line you can compare the lines afterwards: that starts a talk about expectations.",
        ),
        both(
            "Bekijk de uitkomst vooraf. Tussen de twee groepen in deze les zit een verschil van {gap}.",
            "Look at the outcome beforehand. The two groups in this lesson differ by {gap}.",
        ),
        BEFORE_ROOM,
    ],
    avoid: &[
        AVOID_HOME,
        AVOID_BLAME,
        AVOID_FORECAST,
        AVOID_TRACKS,
        AVOID_EXAMPLE,
        both(
            "Zeg niet dat het inkomen de oorzaak is. Zeg liever: ‘Dit gaat samen. Waardoor het komt, moet je apart onderzoeken.’",
            "Do not say that income is the cause. Say instead: ‘These go together. What causes it has to be studied separately.’",
        ),
    ],
    cards: &[],
    steps: &[
        StepText {
            title: both("De vraag", "The question"),
            minutes: 2,
            part: Part::Words,
            pupils: &[
                both(
                    "We kijken naar één uitkomst: ‘{outcome}’. Hoe hangt die samen met het inkomen van ouders?",
                    "We look at one outcome: ‘{outcome}’. How is it linked to parents’ income?",
                ),
                both(
                    "Je maakt eerst een eigen schatting. Zo zie je straks ook iets over je eigen beeld van Nederland.",
                    "First you make an estimate of your own. That way you will also learn something about your own picture of the country.",
                ),
                both(
                    "Het gaat over gemiddelden van grote groepen. Niemand hoeft iets over zichzelf te vertellen.",
                    "It is about averages of large groups. Nobody needs to tell anything about themself.",
                ),
            ],
            teacher: &[
                both(
                    "Vertel wat er gemeten is: {definition} Vraag wat dat wel en niet over kansen zegt.",
                    "Tell what was measured: {definition} Ask what that does and does not say about chances.",
                ),
                both(
                    "Vertel dat de cijfers uit registers komen en de meeste kinderen van die jaren tellen. Er is dus geen steekproef getrokken.",
                    "Tell the class that the figures come from registers and count most children of those years. So no sample was drawn.",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both(
                    "Is deze uitkomst een goede maat voor kansen?",
                    "Is this outcome a good measure of chances?",
                ),
                likely: &[
                    both(
                        "‘Ja, want daarmee kom je verder.’ Vraag: verder waarheen, en wie bepaalt wat verder is?",
                        "‘Yes, because it takes you further.’ Ask: further where, and who decides what is further?",
                    ),
                    both(
                        "‘Nee, geluk is belangrijker.’ Goed punt. Een cijfer meet één kant. Andere kanten meet het niet.",
                        "‘No, happiness matters more.’ A good point. A figure measures one side. It does not measure the others.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Schat een getal", "Estimate a number"),
            minutes: 3,
            part: Part::HandsNumber,
            pupils: &[both(
                "Kies het antwoord waar jouw schatting in past. We bewaren alleen de telling, geen namen.",
                "Choose the answer that your estimate fits. We keep only the count, no names.",
            )],
            teacher: &[
                both(
                    "Laat iedereen eerst een getal opschrijven. Tel daarna pas de handen, dan kijken leerlingen minder naar elkaar.",
                    "First let everyone write a number down. Count hands only after that, so pupils look at each other less.",
                ),
                both(
                    "Kijk samen naar de verdeling. Staan de schattingen dicht bij elkaar of ver uit elkaar?",
                    "Look at the distribution together. Are the estimates close to each other or far apart?",
                ),
            ],
            exchanges: &[ExchangeText {
                ask: both("Waar komt je schatting vandaan?", "Where does your estimate come from?"),
                likely: &[
                    both(
                        "‘Van wat ik om me heen zie.’ Leg uit dat je omgeving een steekproef is die je niet zelf hebt getrokken.",
                        "‘From what I see around me.’ Explain that your surroundings are a sample that you did not draw yourself.",
                    ),
                    both(
                        "‘Van het nieuws.’ Vraag wat in het nieuws komt en wat niet.",
                        "‘From the news.’ Ask what gets into the news and what does not.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Teken je verwachting", "Draw your expectation"),
            minutes: 3,
            part: Part::Draw,
            pupils: &[
                both(
                    "Teken de lijn die je verwacht, van lage naar hoge inkomens van ouders.",
                    "Draw the line that you expect, from low to high incomes of parents.",
                ),
                both(
                    "Let op de vorm: is de lijn overal even steil, of buigt hij ergens?",
                    "Mind the shape: is the line equally steep everywhere, or does it bend somewhere?",
                ),
            ],
            teacher: &[both(
                "Vraag elk groepje om in één zin te zeggen wat de lijn beweert. Bijvoorbeeld: ‘Onderaan maakt inkomen veel uit, bovenaan weinig.’",
                "Ask each group to say in one sentence what its line claims. For example: ‘At the bottom income matters a lot, at the top little.’",
            )],
            exchanges: &[ExchangeText {
                ask: both(
                    "Wat zou een vlakke lijn betekenen? En een steile?",
                    "What would a level line mean? And a steep one?",
                ),
                likely: &[
                    both(
                        "‘Vlak is eerlijk.’ Vraag of dat altijd zo is. Een vlakke lijn kan ook betekenen dat het voor iedereen even slecht gaat.",
                        "‘Level is fair.’ Ask if that is always so. A level line may also mean that things go equally badly for everyone.",
                    ),
                    both(
                        "‘Steil is oneerlijk.’ Vraag waardoor een lijn steil kan worden, en welke van die redenen zij eerlijk vinden.",
                        "‘Steep is unfair.’ Ask what can make a line steep, and which of those reasons they find fair.",
                    ),
                ],
            }],
        },
        StepText {
            title: both("Vergelijk met de cijfers", "Compare with the figures"),
            minutes: 5,
            part: Part::Compare,
            pupils: &[
                both(
                    "Bij ouders die {a_income} verdienen, is het {a}. Bij ouders die {b_income} verdienen, is het {b}. Dat verschil is {gap}.",
                    "Where parents earn {a_income} it is {a}. Where parents earn {b_income} it is {b}. That difference is {gap}.",
                ),
                both(
                    "Elk punt is een gemiddelde van een groep. Binnen elke groep lopen kinderen ver uiteen.",
                    "Each point is the average of a group. Within each group children differ widely.",
                ),
                both(
                    "Waar week je lijn het meest af, en waarom juist daar?",
                    "Where did your line differ most, and why there?",
                ),
            ],
            teacher: &[
                both(
                    "Lees samen hoe de afstand is gemeten. Vraag waarom een gemiddelde afstand meer zegt dan één punt.",
                    "Read together how the distance is measured. Ask why a mean distance says more than one point.",
                ),
                both(
                    "Bespreek de onzekerheid. De groepen zijn groot, dus toeval speelt weinig mee. Groter is de vraag of de cijfers ook voor kinderen van nu gelden.",
                    "Discuss the uncertainty. The groups are large, so chance plays a small part. The larger question is whether the figures hold for children of today.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both("Hoe zeker zijn deze punten?", "How certain are these points?"),
                    likely: &[
                        both(
                            "‘Heel zeker, het zijn echte cijfers.’ Als telling wel. Ze gaan over kinderen van toen, en over één manier van meten.",
                            "‘Very certain, they are real figures.’ As a count, yes. They are about children of back then, and about one way of measuring.",
                        ),
                        both(
                            "‘Niet zeker, want er zijn uitzonderingen.’ Leg uit: uitzonderingen horen bij een gemiddelde. Dat heet spreiding, niet onzekerheid.",
                            "‘Not certain, because there are exceptions.’ Explain: exceptions belong to an average. That is called spread, not uncertainty.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both("Wat zegt dit over jou?", "What does this say about you?"),
                    likely: &[
                        both(
                            "‘Niets, hoop ik.’ Zo is het ook. Een gemiddelde van een groep is geen voorspelling voor één mens.",
                            "‘Nothing, I hope.’ And so it is. The average of a group is no forecast for one person.",
                        ),
                        LIKELY_MYSELF,
                    ],
                },
            ],
        },
        StepText {
            title: both("Verband of oorzaak?", "Link or cause?"),
            minutes: 6,
            part: Part::Words,
            pupils: &[
                both(
                    "Inkomen en uitkomst gaan samen. Is het geld zelf de oorzaak, of zit er iets achter?",
                    "Income and outcome go together. Is the money itself the cause, or is something behind it?",
                ),
                both(
                    "Begin bij wat de samenleving regelt. Denk aan het schooladvies, de prijs van bijles en wie in welke buurt kan wonen.",
                    "Begin with what society arranges. Think of the school advice, the price of tutoring and who can live in which neighbourhood.",
                ),
                both(
                    "Bedenk een onderzoek waarmee je één verklaring zou kunnen testen.",
                    "Think of a study with which you could test one explanation.",
                ),
            ],
            teacher: &[
                both(
                    "Laat groepjes elk één verklaring kiezen en één manier bedenken om die te testen. Bijvoorbeeld: een regel die op de ene plek verandert en op de andere niet.",
                    "Let groups each choose one explanation and think of one way to test it. For example: a rule that changes in one place and not in another.",
                ),
                both(
                    "Verzamel op het bord per niveau: samenleving, school, buurt, gezin, kind. Vul eerst de eerste twee.",
                    "Collect on the board by level: society, school, neighbourhood, family, child. Fill the first two first.",
                ),
                both(
                    "Rond af met de vraag welke verschillen eerlijk zijn. Gelijke regels, gelijke kansen en gelijke uitkomsten zijn drie verschillende dingen.",
                    "Close with the question which differences are fair. Equal rules, equal chances and equal outcomes are three different things.",
                ),
            ],
            exchanges: &[
                ExchangeText {
                    ask: both(
                        "Welke verklaring vind je sterk, en hoe zou je die testen?",
                        "Which explanation do you find strong, and how would you test it?",
                    ),
                    likely: &[
                        both(
                            "‘Ouders met geld kopen bijles.’ Vraag wat er gebeurt als school dezelfde hulp gratis geeft. Dat kun je vergelijken.",
                            "‘Parents with money buy tutoring.’ Ask what happens if school gives the same help for free. That can be compared.",
                        ),
                        both(
                            "‘Het ligt aan de opvoeding.’ Vraag wat ouders daarvoor nodig hebben: tijd, geld, kennis van het systeem. En wie daar iets aan kan doen.",
                            "‘It is upbringing.’ Ask what parents need for that: time, money, knowledge of the system. And who can do something about it.",
                        ),
                        both(
                            "‘Het zit in de genen.’ Zeg dat deze cijfers dat niet meten. Wijs erop dat kinderen met dezelfde toetsscore niet altijd hetzelfde advies krijgen.",
                            "‘It is in the genes.’ Say that these figures do not measure that. Point out that children with the same test score do not always get the same advice.",
                        ),
                    ],
                },
                ExchangeText {
                    ask: both(
                        "Wanneer zou jij het verschil eerlijk noemen?",
                        "When would you call the difference fair?",
                    ),
                    likely: &[
                        both(
                            "‘Als iedereen dezelfde start had.’ Vraag wat er dan gelijk moet zijn: geld, school, buurt, tijd?",
                            "‘If everyone had the same start.’ Ask what should be equal then: money, school, neighbourhood, time?",
                        ),
                        both(
                            "‘Ongelijk hoort erbij.’ Neem het serieus. Vraag hoeveel verschil dan nog goed is, en voor wie.",
                            "‘Inequality is part of life.’ Take it seriously. Ask how much difference is still right, and for whom.",
                        ),
                    ],
                },
            ],
        },
    ],
    tasks: &[
        TaskText {
            prompt: both(
                "Teken de lijn die je verwacht voor ‘{outcome}’, van lage naar hoge inkomens van ouders.",
                "Draw the line that you expect for ‘{outcome}’, from low to high incomes of parents.",
            ),
            room: Room::Axes,
            answer: &[both(
                "De punten zijn de gepubliceerde cijfers. Bij ouders die {a_income} verdienen, is het {a}. Bij ouders die {b_income} verdienen, is het {b}. Een andere lijn is geen fout, maar een verwachting om over te praten.",
                "The points are the published figures. Where parents earn {a_income} it is {a}. Where parents earn {b_income} it is {b}. Another line is no mistake but an expectation to talk about.",
            )],
        },
        TaskText {
            prompt: both(
                "Beschrijf in twee zinnen waar je lijn afwijkt van de cijfers, en waarom je dat anders verwachtte.",
                "Describe in two sentences where your line differs from the figures, and why you expected otherwise.",
            ),
            room: Room::Short,
            answer: &[both(
                "Een goed antwoord noemt een plek op de lijn. Lag de lijn daar te hoog of te laag? Het noemt ook een bron: de eigen omgeving, het nieuws of een lesboek.",
                "A good answer names a place on the line. Was the line too high or too low there? It also names a source: one’s surroundings, the news or a textbook.",
            )],
        },
        TaskText {
            prompt: both(
                "Leg uit wat het verschil is tussen spreiding en onzekerheid.",
                "Explain the difference between spread and uncertainty.",
            ),
            room: Room::Short,
            answer: &[both(
                "Spreiding: binnen een groep verschillen kinderen van elkaar. Onzekerheid: we weten niet precies wat het gemiddelde is, of we weten niet of het voor nu nog geldt.",
                "Spread: within a group children differ from each other. Uncertainty: we do not know exactly what the average is, or we do not know whether it still holds today.",
            )],
        },
        TaskText {
            prompt: both(
                "Iemand zegt: ‘Geef ouders meer geld, dan verdwijnt dit verschil.’ Schrijf op wat daarvoor pleit en wat je nog niet weet.",
                "Someone says: ‘Give parents more money, and this difference will vanish.’ Write down what speaks for it and what you do not know yet.",
            ),
            room: Room::Long,
            answer: &[
                both(
                    "Ervoor: met geld kun je hulp, ruimte en rust kopen, dus een deel kan door geld komen.",
                    "For: money can buy help, space and calm, so part of it may come from money.",
                ),
                both(
                    "Niet bekend: dit is een verband. Ook het schooladvies, de buurt en de opleiding van ouders gaan samen met inkomen. Alleen onderzoek naar een verandering kan laten zien wat geld zelf doet.",
                    "Not known: this is a link. School advice, neighbourhood and parents’ education go together with income too. Only research on a change can show what money itself does.",
                ),
            ],
        },
    ],
};
