//! Words of what a reader takes away: buttons, source lines, citations, and names of files.

use super::Bilingual;

/// A text in both languages.
const fn both(dutch: &'static str, english: &'static str) -> Bilingual {
    Bilingual { dutch, english }
}

/// Before the buttons that give a picture.
pub const AS_PICTURE: Bilingual = both("Download plaatje", "Download picture");
/// Before the buttons that give figures.
pub const AS_FIGURES: Bilingual = both("Download cijfers", "Download figures");
/// Name of a button for who does not see it under its chart: {format}, {title}.
pub const DOWNLOAD: Bilingual = both("{format} downloaden: {title}", "{format}, download: {title}");
/// After a download: {name}.
pub const DOWNLOADED: Bilingual = both("Gedownload: {name}", "Downloaded: {name}");
/// Where the browser gives no picture.
pub const NO_PICTURE: Bilingual = both(
    "Je browser maakt dit plaatje niet. SVG werkt wel.",
    "Your browser does not make this picture. SVG does work.",
);
/// Summary of the citations.
pub const CITE: Bilingual = both("Verwijzen naar deze grafiek", "Cite this chart");
/// Button that copies a citation.
pub const COPY: Bilingual = both("Kopieer", "Copy");
/// Name of that button for who does not see it beside its citation: {style}.
pub const COPY_STYLE: Bilingual = both("Kopieer: {style}", "Copy: {style}");
/// After copying: {style}.
pub const COPIED: Bilingual = both("Gekopieerd: {style}", "Copied: {style}");
/// Where the clipboard is closed.
pub const COPY_REFUSED: Bilingual = both(
    "Kopiëren mag hier niet. Selecteer de tekst zelf.",
    "Copying is not allowed here. Select the text yourself.",
);
/// Button that opens the share sheet of the device.
pub const SHARE: Bilingual = both("Deel", "Share");

/// Line of a side in a picture: {side}, {who}.
pub const SIDE_LINE: Bilingual = both("{side}: {who}", "{side}: {who}");
/// Whom a side is about: {euros}.
pub const SIDE_INCOME: Bilingual = both(
    "ouders verdienen samen ongeveer {euros} per jaar",
    "parents together earn about {euros} a year",
);
/// A rule that differs from today's: {years}, {evidence}.
pub const RULE_LINE: Bilingual = both(
    "Leeftijd waarop leerlingen over schoolsoorten worden verdeeld: {years} (nu 12), {evidence}",
    "Age at which pupils are sorted into school tracks: {years} (today 12), {evidence}",
);
/// Title of a chart with what it is about: {chart}, {about}.
pub const TITLE: Bilingual = both("{chart}: {about}", "{chart}: {about}");
/// Names of charts in names of files, in the order of the page.
pub const FILE_NAMES: [Bilingual; 7] = [
    both("inkomenslijn", "income-line"),
    both("levensloop", "life-course"),
    both("opbouw-verschil", "parts-of-gap"),
    both("selectieleeftijd", "selection-age"),
    both("kaart", "map"),
    both("opleiding-ouders", "parents-education"),
    both("landen", "countries"),
];

/// Style of a citation.
pub const SOURCE_LINE: Bilingual = both("Bronregel", "Source line");
/// Style of a citation.
pub const PLAIN: Bilingual = both("Gewone tekst", "Plain text");
/// Style of a citation; the name is the same everywhere.
pub const APA: &str = "APA";
/// Style of a citation; the name is the same everywhere.
pub const BIBTEX: &str = "BibTeX";

/// Source of figures about the Netherlands: {made}, {release}.
pub const SOURCE: Bilingual = both(
    "Bron: Ongelijkheid in Amsterdam en KansenKloof Nederland (Lam, Ravesteijn, Van de Kraats e.a.), op basis van CBS-microdata; {made}: Kansenverkenner, uitgave {release}. CC BY-NC-SA 4.0.",
    "Source: Ongelijkheid in Amsterdam and KansenKloof Nederland (Lam, Ravesteijn, van de Kraats et al.), based on CBS microdata; {made}: Kansenverkenner, release {release}. CC BY-NC-SA 4.0.",
);
/// What Kansenverkenner made of them.
pub const MADE_MODEL: Bilingual = both("model", "model");
/// What Kansenverkenner made of them, where the model has no part in it.
pub const MADE_CHART: Bilingual = both("grafiek", "chart");
/// Source of the comparison of countries: {made}, {release}.
pub const COUNTRIES_SOURCE: Bilingual = both(
    "Bron: OESO, PISA 2003 (leerlingbestand, eigen berekening) en PISA 2009 (deel IV, tabel IV.3.2a); {made}: Kansenverkenner, uitgave {release}. CC BY-NC-SA 4.0.",
    "Source: OECD, PISA 2003 (student file, own calculation) and PISA 2009 (volume IV, table IV.3.2a); {made}: Kansenverkenner, release {release}. CC BY-NC-SA 4.0.",
);

/// Whose figures these are, in a sentence.
pub const FIGURES_OF_DASHBOARDS: Bilingual = both(
    "Met gepubliceerde cijfers van H. Lam, B. Ravesteijn, C. van de Kraats en anderen, dashboard Ongelijkheid in Amsterdam (Kenniscentrum Ongelijkheid) en KansenKloof Nederland (Netherlands Opportunity Lab), Erasmus School of Economics en Vrije Universiteit Amsterdam, op basis van niet-openbare microdata van het CBS.",
    "With published figures by H. Lam, B. Ravesteijn, C. van de Kraats and others, dashboard Ongelijkheid in Amsterdam (Kenniscentrum Ongelijkheid) and KansenKloof Nederland (Netherlands Opportunity Lab), Erasmus School of Economics and Vrije Universiteit Amsterdam, based on non-public microdata of Statistics Netherlands (CBS).",
);
/// Whose figures these are, in a sentence.
pub const FIGURES_OF_OECD: Bilingual = both(
    "Met eigen berekeningen uit PISA 2003 en cijfers uit PISA 2009 van de OESO.",
    "With own calculations from PISA 2003 and figures from PISA 2009 of the OECD.",
);
/// What a citation rests on, inside brackets.
pub const BASED_ON_DASHBOARDS: Bilingual = both(
    "cijfers van H. Lam, B. Ravesteijn, C. van de Kraats en anderen",
    "figures by H. Lam, B. Ravesteijn, C. van de Kraats and others",
);
/// What a citation rests on, inside brackets.
pub const BASED_ON_OECD: Bilingual =
    both("PISA 2003 en 2009 van de OESO", "PISA 2003 and 2009 of the OECD");

/// Plain text about the whole site: {release}, {day}, {address}, {figures}.
pub const PLAIN_SITE: Bilingual = both(
    "Kansenverkenner, uitgave {release} (bekeken op {day}), {address}. {figures}",
    "Kansenverkenner, release {release} (viewed on {day}), {address}. {figures}",
);
/// Plain text about a chart: {title}, {release}, {day}, {address}, {figures}.
pub const PLAIN_CHART: Bilingual = both(
    "Grafiek ‘{title}’, Kansenverkenner, uitgave {release} (bekeken op {day}), {address}. {figures}",
    "Chart ‘{title}’, Kansenverkenner, release {release} (viewed on {day}), {address}. {figures}",
);
/// APA: {year}, {title}, {release}, {kind}, {basis}, {day}, {address}.
pub const APA_TEXT: Bilingual = both(
    "Kansenverkenner. ({year}). {title} (uitgave {release}) [{kind}, gebaseerd op {basis}]. Geraadpleegd op {day}, van {address}",
    "Kansenverkenner. ({year}). {title} (release {release}) [{kind}, based on {basis}]. Retrieved {day}, from {address}",
);
/// What the site is, in APA.
pub const KIND_SITE: Bilingual = both("Interactieve website", "Interactive website");
/// What a chart is, in APA.
pub const KIND_CHART: Bilingual = both("Interactieve grafiek", "Interactive chart");
/// Full title of the site in citations.
pub const SITE_TITLE: Bilingual = both(
    "Kansenverkenner: omstandigheden en kansen van kinderen in Nederland",
    "Kansenverkenner: circumstances and opportunities of children in the Netherlands",
);

/// Names of the months, January first.
pub const MONTHS: [Bilingual; 12] = [
    both("januari", "January"),
    both("februari", "February"),
    both("maart", "March"),
    both("april", "April"),
    both("mei", "May"),
    both("juni", "June"),
    both("juli", "July"),
    both("augustus", "August"),
    both("september", "September"),
    both("oktober", "October"),
    both("november", "November"),
    both("december", "December"),
];
