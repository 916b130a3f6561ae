//! The studies on selection age, as read: what stands here was read in the page whose address is given,
//! and nothing was added from memory.

use super::super::Bilingual;
use super::both;

/// A study.
#[derive(Clone, Copy, Debug)]
pub struct Study {
    /// Its number here: `S01`.
    pub id: &'static str,
    /// Authors, year and where it appeared.
    pub reference: Bilingual,
    /// Address of what was read; nothing where only a copy without a lasting address was.
    pub address: Option<&'static str>,
    /// Country or countries.
    pub country: Bilingual,
    /// What changed.
    pub change: Bilingual,
    /// What was found.
    pub found: Bilingual,
    /// How strong the design is.
    pub design: Bilingual,
}

/// Caption of the table.
pub const CAPTION: Bilingual = both(
    "Studies over de leeftijd van selectie, zoals gelezen",
    "Studies on the age of selection, as read",
);

/// Headings of the table.
pub const HEADERS: [Bilingual; 6] = [
    both("Nr.", "No."),
    both("Studie", "Study"),
    both("Land", "Country"),
    both("Wat veranderde", "What changed"),
    both("Wat is gevonden", "What was found"),
    both("Opzet", "Design"),
];

const NETHERLANDS: Bilingual = both("Nederland", "Netherlands");
const SWEDEN: Bilingual = both("Zweden", "Sweden");
const GERMANY: Bilingual = both("Duitsland", "Germany");
const FINLAND: Bilingual = both("Finland", "Finland");

const fn same(text: &'static str) -> Bilingual {
    both(text, text)
}

/// All studies, in the order of their numbers.
pub const STUDIES: &[Study] = &[
    Study {
        id: "S01",
        reference: same("Pekkarinen, Uusitalo, Kerr 2009, Journal of Public Economics 93: 965-973"),
        address: Some("http://ideas.repec.org/a/eee/pubeco/v93y2009i7-8p965-973.html"),
        country: FINLAND,
        change: both(
            "hervorming 1972-77: verdeling van 11 naar 16 jaar",
            "reform 1972-77: sorting from 11 to 16",
        ),
        found: both(
            "samenhang van inkomens van vader en zoon (elasticiteit) van 0,30 naar 0,23: 23% lager; alleen mannen, geboren 1960-66; standaardfout niet gelezen",
            "link of incomes of father and son (elasticity) from 0.30 to 0.23: 23% lower; men only, born 1960-66; standard error not read",
        ),
        design: both(
            "sterk: gespreide invoering; leerplan en schooltype veranderden mee",
            "strong: staggered roll-out; curriculum and type of school changed too",
        ),
    },
    Study {
        id: "S02",
        reference: same("Kerr, Pekkarinen, Uusitalo 2013, Journal of Labor Economics 31: 577-602"),
        address: Some("https://econpapers.repec.org/article/ucpjlabec/doi_3a10.1086_2f669493.htm"),
        country: FINLAND,
        change: both("dezelfde hervorming", "same reform"),
        found: both(
            "bij dienstplichtigen gemiddeld iets betere taaltoets, rekenen en logica gelijk; zonen van ouders zonder hogere middelbare school scoorden duidelijk beter; grootte niet gelezen",
            "among conscripts a slightly better verbal score on average, arithmetic and logic unchanged; sons of parents without upper secondary school scored significantly higher; size not read",
        ),
        design: both("sterk: gespreide invoering", "strong: staggered roll-out"),
    },
    Study {
        id: "S03",
        reference: both(
            "Meghir, Palme 2005, American Economic Review (werkstuk IFS W04/10)",
            "Meghir, Palme 2005, American Economic Review (working paper IFS W04/10)",
        ),
        address: Some("https://discovery.ucl.ac.uk/id/eprint/2895"),
        country: SWEDEN,
        change: both(
            "jaren vijftig: verdeling op 12 afgeschaft, ook langere leerplicht en één leerplan",
            "1950s: sorting at 12 abolished, also longer compulsory school and one curriculum",
        ),
        found: both(
            "opleiding en inkomen omhoog voor kinderen van vaders met alleen leerplichtonderwijs, inkomen omlaag voor kinderen van vaders met meer opleiding; samen positief; groottes niet gelezen",
            "education and earnings rose for children of fathers with compulsory schooling only, earnings fell for children of fathers with more schooling; positive overall; sizes not read",
        ),
        design: both(
            "sterk: invoering per gemeente; drie veranderingen tegelijk",
            "strong: roll-out by municipality; three changes at once",
        ),
    },
    Study {
        id: "S04",
        reference: same("Holmlund 2008, CEE DP 91"),
        address: Some("http://cee.lse.ac.uk/pubs/abstract.asp?index=3256"),
        country: SWEDEN,
        change: both(
            "dezelfde hervorming: verdeling later, leerplicht van 7 naar 9 jaar",
            "same reform: sorting later, compulsory school from 7 to 9 years",
        ),
        found: both(
            "samenhang van inkomens van ouders en kinderen flink lager; grootte niet gelezen",
            "sizeable fall of the link of incomes of parents and children; size not read",
        ),
        design: both(
            "sterk: gespreide invoering en vergelijking van broers en zussen",
            "strong: staggered roll-out and sibling differences",
        ),
    },
    Study {
        id: "S05",
        reference: same("Hanushek, Woessmann 2006, Economic Journal 116: C63-C76"),
        address: Some("https://epub.ub.uni-muenchen.de/20457/"),
        country: both("18 tot 26 landen per vergelijking", "18 to 26 countries per comparison"),
        change: both("vroege tegenover late verdeling", "early against late sorting"),
        found: both(
            "vroege verdeling vergroot verschillen tussen leerlingen; het gemiddelde daalt eerder, maar minder duidelijk. Dit gaat over spreiding, niet over afkomst",
            "early sorting raises inequality between pupils; the mean tends to fall, less clearly. This is spread, not background",
        ),
        design: both(
            "middelmatig: landen, basisschool tegenover middelbare school",
            "medium: countries, primary against secondary school",
        ),
    },
    Study {
        id: "S06",
        reference: same("Brunello, Checchi 2007, Economic Policy 22: 782-861"),
        address: Some(
            "https://econpapers.repec.org/article/oupecpoli/v_3a22_3ay_3a2007_3ai_3a52_3ap_3a782-861..htm",
        ),
        country: both("verschillende landen, volwassenen", "several countries, adults"),
        change: both("eerdere of langere verdeling", "earlier or longer sorting"),
        found: both(
            "afkomst telt zwaarder voor opleiding en werk; niet voor leesvaardigheid en leren op het werk",
            "background counts more for attainment and work; not for literacy and training on the job",
        ),
        design: both("middelmatig: landen en geboortejaren", "medium: countries and cohorts"),
    },
    Study {
        id: "S07",
        reference: same("Schuetz, Ursprung, Woessmann 2008, Kyklos 61: 279-308"),
        address: Some("https://epub.ub.uni-muenchen.de/19901/index.html"),
        country: both("54 landen", "54 countries"),
        change: both("per jaar later", "per year later"),
        found: both(
            "latere verdeling gaat samen met een kleiner effect van afkomst op scores; grootte niet gelezen",
            "later sorting goes with a smaller effect of family background on scores; size not read",
        ),
        design: both("middelmatig tot zwak: één moment", "medium to weak: one moment in time"),
    },
    Study {
        id: "S08",
        reference: same("Bauer, Riphahn 2006, Economics Letters 91: 90-97"),
        address: Some("http://dx.doi.org/10.1016%2Fj.econlet.2005.11.003"),
        country: both("Zwitserland, kantons", "Switzerland, cantons"),
        change: both("eerder tegenover later kanton", "earlier against later canton"),
        found: both(
            "latere verdeling verkleint de voorsprong van kinderen van ouders met meer opleiding; grootte niet gelezen",
            "later sorting reduces the relative advantage of children of parents with more schooling; size not read",
        ),
        design: both(
            "middelmatig: tussen kantons, geen hervorming",
            "medium: between cantons, no reform",
        ),
    },
    Study {
        id: "S09",
        reference: both(
            "Bauer, Riphahn, vervolg (CESifo WP 3987, 2012, en latere versie)",
            "Bauer, Riphahn, follow-up (CESifo WP 3987, 2012, and published version)",
        ),
        address: Some("https://www.econstor.eu/handle/10419/67518"),
        country: both("Zwitserland, 26 kantons", "Switzerland, 26 cantons"),
        change: both(
            "leeftijd van verdeling samen met kleuterschool en begin van school",
            "age of sorting together with kindergarten and school entry",
        ),
        found: both(
            "werkstuk: geen aantoonbaar effect van de leeftijd meer; gepubliceerde samenvatting: wel voor kinderen van wie de ouders in Zwitserland zijn geboren",
            "working paper: the age loses significance; published abstract: it matters most for children of parents born in Switzerland",
        ),
        design: both("middelmatig; gevoelig voor de opzet", "medium; sensitive to specification"),
    },
    Study {
        id: "S10",
        reference: same(
            "Borghans, Diris, Smits, de Vries 2020, Economics of Education Review 75, 101973",
        ),
        address: Some(
            "https://cris.maastrichtuniversity.nl/en/publications/should-we-sort-it-out-later-the-effect-of-tracking-age-on-long-ru",
        ),
        country: both("Nederland, havo en vwo", "Netherlands, two highest tracks"),
        change: both("12-13 tegenover 14", "12-13 against 14"),
        found: both(
            "vroege verdeling: minder vaak een diploma in het hoger onderwijs, en lager inkomen voor de lagere en middelste scores binnen deze groep; groottes niet gelezen; niets over afkomst",
            "early sorting: higher education completed less often, and lower earnings for low and medium scores within this group; sizes not read; nothing on background",
        ),
        design: both(
            "sterk tot middelmatig: aanbod van scholen per gemeente",
            "strong to medium: supply of schools by municipality",
        ),
    },
    Study {
        id: "S11",
        reference: both("ESB-artikel, 23 maart 2023", "ESB article, 23 March 2023"),
        address: Some(
            "https://esb.nu/voordelen-latere-selectie-ook-te-bereiken-binnen-huidig-onderwijsstelsel/",
        ),
        country: NETHERLANDS,
        change: both(
            "12 tegenover later (brugklas in de jaren negentig)",
            "12 against later (bridge class in the 1990s)",
        ),
        found: both(
            "leerlingen met havo- en havo/vwo-advies winnen, leerlingen met vwo-advies niet",
            "pupils with havo and havo/vwo advice gain, those with vwo advice do not",
        ),
        design: both("als S10", "as S10"),
    },
    Study {
        id: "S12",
        reference: same(
            "Van Elk, van der Steeg, Webbink 2011, Economics of Education Review 30: 1009-1021; CPB Document 182 (2009)",
        ),
        address: Some(
            "https://www.cpb.nl/publicatie/het-effect-van-vroege-selectie-op-de-deelname-aan-en-het-afronden-van-het-hoger-onderwijs",
        ),
        country: NETHERLANDS,
        change: both(
            "direct op 12 tegenover 1 of 2 jaar gemengde klas",
            "direct at 12 against 1-2 years in a mixed class",
        ),
        found: both(
            "diploma hoger onderwijs bij mavo-advies van 22% naar 26%; geen nadeel voor leerlingen met havo-advies",
            "higher-education degree with mavo advice from 22% to 26%; no harm to pupils with havo advice",
        ),
        design: both(
            "middelmatig tot sterk: toetsscores en regionaal aanbod",
            "medium to strong: test scores and regional supply",
        ),
    },
    Study {
        id: "S13",
        reference: both("Dezelfde, gepubliceerde samenvatting", "Same, published abstract"),
        address: Some("https://eric.ed.gov/?id=EJ936113"),
        country: NETHERLANDS,
        change: both("hetzelfde", "same"),
        found: both(
            "het nadeel van vroege verdeling is groter voor leerlingen met hogere scores of met ouders met meer geld en opleiding: uitstel kan het verschil onder deze leerlingen vergroten",
            "the harm of early sorting is larger for pupils with higher scores or with parents with more money and schooling: delay could widen the gap among these pupils",
        ),
        design: both("als S12", "as S12"),
    },
    Study {
        id: "S14",
        reference: both(
            "CPB-achtergronddocument, van der Steeg 2011",
            "CPB background note, van der Steeg 2011",
        ),
        address: None,
        country: NETHERLANDS,
        change: both("vwo-klas tegenover gemengde klas", "vwo class against mixed class"),
        found: both(
            "vraag en methode gelezen, het resultaat niet",
            "question and method read, the result not",
        ),
        design: both("middelmatig", "medium"),
    },
    Study {
        id: "S15",
        reference: same(
            "Oosterbeek, ter Meulen, van der Klaauw 2021, Economics of Education Review 84, 102144",
        ),
        address: Some(
            "https://research.vu.nl/en/publications/long-term-effects-of-school-starting-age-rules",
        ),
        country: NETHERLANDS,
        change: both(
            "geen; gevolg van een andere schoolsoort door geboortemaand",
            "none; effect of another track through month of birth",
        ),
        found: both(
            "andere schoolsoort, maar geen effect op het hoogste diploma; relatief jonge leerlingen verdienen tot hun 40e meer door ervaring",
            "another track, but no effect on the highest level; relatively young pupils earn more to age 40 through experience",
        ),
        design: both("sterk, voor een andere vraag", "strong, for another question"),
    },
    Study {
        id: "S16",
        reference: same("Lange, von Werder 2014/2017"),
        address: Some("https://econpapers.repec.org/paper/gotgotcrc/163.htm"),
        country: both("Duitsland, Nedersaksen", "Germany, Lower Saxony"),
        change: both(
            "oriëntatiefase 1972-82: van 10 naar 12",
            "orientation stage 1972-82: from 10 to 12",
        ),
        found: both(
            "samenhang van opleiding met die van ouders ⅔ tot ¾ jaar kleiner; zonen 1 tot 1,3 jaar, dochters niets; gemiddeld geen verandering; standaardfout niet gelezen",
            "link of years of education with parents’ education ⅔ to ¾ of a year smaller; sons 1 to 1.3 years, daughters nothing; no change on average; standard error not read",
        ),
        design: both("sterk: tussen deelstaten", "strong: across states"),
    },
    Study {
        id: "S17",
        reference: same("Matthewes 2021, Economic Journal 131: 1269-1307"),
        address: Some(
            "https://econpapers.repec.org/article/oupeconjl/v_3a131_3ay_3a2021_3ai_3a635_3ap_3a1269-1307..htm",
        ),
        country: GERMANY,
        change: both(
            "twee jaar langer samen, voor de ongeveer 60% buiten het gymnasium",
            "two more years together, for the roughly 60% outside the academic track",
        ),
        found: both(
            "rekenen en lezen gemiddeld beter, bijna geheel bij lage scores; niet naar afkomst; grootte niet gelezen",
            "maths and reading better on average, almost entirely among low scores; not by background; size not read",
        ),
        design: both("sterk: drievoudige vergelijking", "strong: triple differences"),
    },
    Study {
        id: "S18",
        reference: same("Piopiunik 2014 (Ifo WP 153, 2013)"),
        address: Some(
            "http://www.cesifo-group.de/ifoHome/publications/docbase/details.html?docId=19073188",
        ),
        country: both("Duitsland, Beieren", "Germany, Bavaria"),
        change: both("eerder: van klas 6 naar klas 4", "earlier: from grade 6 to grade 4"),
        found: both(
            "scores op 15 jaar daalden in beide lagere schoolsoorten; grootte niet gelezen",
            "scores at 15 fell in both lower tracks; size not read",
        ),
        design: both("sterk: drie rondes PISA", "strong: three PISA waves"),
    },
    Study {
        id: "S19",
        reference: same("Piopiunik 2021, CESifo WP 9214"),
        address: Some("https://econpapers.repec.org/paper/cesceswps/_5f9214.htm"),
        country: both("Duitsland, deelstaten", "Germany, states"),
        change: both(
            "twee lagere schoolsoorten samengevoegd, leeftijd gelijk",
            "two lower tracks merged, same age",
        ),
        found: both(
            "lezen beter, het meest bij groepen die lager scoorden; geen effect op middendiploma, gymnasium of zittenblijven",
            "reading better, most for groups with lower scores; no effect on middle diploma, academic track or repetition",
        ),
        design: both("sterk", "strong"),
    },
    Study {
        id: "S20",
        reference: same("Muehlenweg, Puhani"),
        address: Some("http://muse.jhu.edu/article/466824"),
        country: GERMANY,
        change: both("uitstel tot 12 mogelijk", "deferral to 12 possible"),
        found: both(
            "het verschil door leeftijd bij het begin van school wordt er niet kleiner door; rond 16 wel iets",
            "differences by age at school entry do not shrink through it; somewhat at about 16",
        ),
        design: both("sterk", "strong"),
    },
    Study {
        id: "S21",
        reference: same("Dustmann, Puhani, Schoenberg (IZA DP 7897)"),
        address: None,
        country: GERMANY,
        change: both("geen; gevolg van een hogere schoolsoort", "none; effect of a higher track"),
        found: both(
            "op lange termijn geen winst van de hogere schoolsoort, omdat later wisselen het herstelt",
            "no long-run gain from the higher track, because later switching repairs it",
        ),
        design: both("sterk; alleen leerlingen op de grens", "strong; pupils at the margin only"),
    },
    Study {
        id: "S22",
        reference: same(
            "Van de Werfhorst 2019, Early Tracking and Social Inequality in Educational Attainment",
        ),
        address: None,
        country: both("21 Europese landen, geboren 1925-89", "21 European countries, born 1925-89"),
        change: both("hervormingen naar latere verdeling", "reforms to later sorting"),
        found: both(
            "verschil naar beroepsklasse van ouders daalde; naar opleiding van ouders nauwelijks; de daling kwam doordat kinderen met meer kansen lager uitkwamen",
            "inequality by parents’ occupational class fell; by parents’ education hardly; the fall came from lower attainment of children with more chances",
        ),
        design: both(
            "middelmatig tot sterk: hervormingen binnen landen",
            "medium to strong: reforms within countries",
        ),
    },
    Study {
        id: "S23",
        reference: same("Terrin, Triventi 2023, Review of Educational Research 93: 236-274"),
        address: Some("https://iris.unitn.it/handle/11572/354943"),
        country: both("samenvatting van 53 studies", "summary of 53 studies"),
        change: both(
            "verdeling tegenover minder of geen; niet per jaar",
            "sorting against less or none; not per year",
        ),
        found: both(
            "gemiddelde: g = −0,063, niet aantoonbaar; ongelijkheid: g = +0,117, p < 0,001 (spreiding en afkomst samen)",
            "mean: g = −0.063, not significant; inequality: g = +0.117, p < 0.001 (spread and background pooled)",
        ),
        design: both("sterk als samenvatting van richtingen", "strong as a summary of signs"),
    },
    Study {
        id: "S24",
        reference: same(
            "Strello, Strietholt, Steinmann, Siepmann 2021, Educational Assessment, Evaluation and Accountability",
        ),
        address: Some(
            "https://www.springerprofessional.de/en/early-tracking-and-different-types-of-inequalities-in-achievemen/18789034",
        ),
        country: both("75 landen en regio’s", "75 countries and regions"),
        change: both("vroege tegenover latere verdeling", "early against later sorting"),
        found: both(
            "verdeling vergroot verschillen naar afkomst, minder de spreiding, niet het gemiddelde; uitkomsten lopen per bestand uiteen",
            "sorting widens gaps by background, spread less, the mean not; results vary with the data set",
        ),
        design: both("middelmatig: landen in de tijd", "medium: countries over time"),
    },
    Study {
        id: "S25",
        reference: both(
            "Artikel met doi 10.1177/1474904115589039",
            "Article with doi 10.1177/1474904115589039",
        ),
        address: Some("https://doi.org/10.1177/1474904115589039"),
        country: both(
            "33 landen, PIRLS 2006 en PISA 2012",
            "33 countries, PIRLS 2006 and PISA 2012",
        ),
        change: both("verdeling ingevoerd of niet", "sorting introduced or not"),
        found: both(
            "verdeling vergroot het effect van afkomst op lezen tussen basisschool en middelbare school; grootte niet gelezen",
            "sorting increases the effect of social origin on reading between primary and secondary school; size not read",
        ),
        design: both("middelmatig: landen", "medium: countries"),
    },
    Study {
        id: "S26",
        reference: same("Canaan 2020, Journal of Public Economics (IZA DP 12419)"),
        address: Some(
            "https://www.iza.org/publications/dp/12419/the-long-run-effects-of-reducing-early-school-tracking",
        ),
        country: both("Frankrijk", "France"),
        change: both(
            "strenge schoolsoorten vervangen door klassen naar niveau",
            "strict tracks replaced by classes by level",
        ),
        found: both(
            "lonen op 40-45 jaar 4,7% hoger, het sterkst voor kinderen van ouders met weinig geld en opleiding; standaardfout niet gelezen",
            "wages at 40-45 4.7% higher, strongest for children of parents with little money and schooling; standard error not read",
        ),
        design: both("sterk: scherpe grens", "strong: discontinuity"),
    },
    Study {
        id: "S27",
        reference: same("Malamud, Pop-Eleches 2011, Journal of Public Economics 95: 1538-1549"),
        address: Some("https://www.nber.org/papers/w16914"),
        country: both("Roemenië", "Romania"),
        change: both("keuze voor beroepsonderwijs uitgesteld", "vocational choice postponed"),
        found: both(
            "meer leerlingen rondden de algemene richting af, niet meer een universiteit: het aantal plaatsen groeide niet",
            "more pupils finished the academic track, not more a university degree: places did not grow",
        ),
        design: both("sterk: scherpe grens", "strong: discontinuity"),
    },
    Study {
        id: "S28",
        reference: same("Onderwijsraad 2021, Later selecteren, beter differentiëren"),
        address: Some(
            "https://www.onderwijsraad.nl/actueel/nieuws/2021/04/15/later-selecteren-geeft-leerlingen-meer-kansen",
        ),
        country: NETHERLANDS,
        change: both("advies: van 12 naar ongeveer 15", "advice: from 12 to about 15"),
        found: both(
            "geen meting; aanpassingen binnen het huidige stelsel zijn volgens de raad niet genoeg",
            "no measurement; adjustments inside the present system are not enough, the council says",
        ),
        design: both("advies", "advice"),
    },
    Study {
        id: "S29",
        reference: same(
            "OECD 2016, Reviews of National Policies for Education: Netherlands, chapter 3",
        ),
        address: Some("https://read.oecd.org/10.1787/9789264257658-6-en?format=html"),
        country: NETHERLANDS,
        change: both("geen", "none"),
        found: both(
            "geen meting; noemt vroege verdeling omstreden, de Nederlandse resultaten goed, ook in gelijkheid, en raadt een landelijke toets en makkelijker wisselen aan",
            "no measurement; calls early sorting controversial, Dutch results good, in equity too, and advises a national test and easier changes of track",
        ),
        design: both("overzicht", "review"),
    },
    Study {
        id: "S30",
        reference: both("ESB-overzicht, 10 november 2021", "ESB overview, 10 November 2021"),
        address: Some(
            "https://esb.nu/esb/20068099/ongelijkheid-in-het-nederlandse-onderwijssysteem",
        ),
        country: NETHERLANDS,
        change: both("geen", "none"),
        found: both(
            "het verschil naar opleiding van ouders is er al vóór de basisschool",
            "the gap by parents’ education is there before primary school",
        ),
        design: both("overzicht", "review"),
    },
];

/// A row of the comparison of countries: own calculation on PISA.
#[derive(Clone, Copy, Debug)]
pub struct Comparison {
    /// Which data and which measure.
    pub what: Bilingual,
    /// Number of countries.
    pub countries: u32,
    /// Change per year of later selection, percent of the level at 12.
    pub per_year: f64,
    /// Fitted gradient at 16 divided by that at 12.
    pub at_sixteen: f64,
    /// Its 95% interval, from 5,000 resamples of countries.
    pub interval: [f64; 2],
    /// Lowest and highest value when one country at a time is left out.
    pub leaving_out: [f64; 2],
}

/// Caption of the comparison.
pub const COMPARISON_CAPTION: Bilingual = both(
    "Verschillen naar afkomst en selectieleeftijd: rechte lijn door landen, gemiddelde van drie vakken (eigen berekening)",
    "Differences by background and selection age: straight line through countries, mean of three subjects (our own calculation)",
);

/// Headings of the comparison.
pub const COMPARISON_HEADERS: [Bilingual; 6] = [
    both("Gegevens", "Data"),
    both("Landen", "Countries"),
    both("Per jaar", "Per year"),
    both("Factor bij 16", "Factor at 16"),
    both("95%-interval", "95% interval"),
    both("Zonder steeds één land", "Leaving out one country"),
];

/// The comparison of countries; a calculation on too few pupils is left out.
pub const COMPARISONS: [Comparison; 4] = [
    Comparison {
        what: both("PISA 2003, helling in punten", "PISA 2003, slope in points"),
        countries: 29,
        per_year: -3.6,
        at_sixteen: 0.855,
        interval: [0.774, 0.934],
        leaving_out: [0.843, 0.871],
    },
    Comparison {
        what: both("PISA 2003, correlatie", "PISA 2003, correlation"),
        countries: 29,
        per_year: -3.7,
        at_sixteen: 0.851,
        interval: [0.787, 0.911],
        leaving_out: [0.839, 0.869],
    },
    Comparison {
        what: both("PISA 2003, helling, alleen Europa", "PISA 2003, slope, Europe only"),
        countries: 21,
        per_year: -4.5,
        at_sixteen: 0.820,
        interval: [0.719, 0.906],
        leaving_out: [0.800, 0.842],
    },
    Comparison {
        what: both(
            "PISA 2000, helling, zonder Nederland",
            "PISA 2000, slope, without the Netherlands",
        ),
        countries: 27,
        per_year: -4.6,
        at_sixteen: 0.816,
        interval: [0.683, 0.989],
        leaving_out: [0.772, 0.849],
    },
];
