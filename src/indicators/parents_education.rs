//! Published figures by the parents' highest degree, for the whole country.
//!
//! Proportions of a whole group of children: no parental income goes with them, so they stand beside
//! the model and are no part of it. The page carries them as they are few; a test holds them to
//! `data/parents-education.csv.gz`, from which they come.

use super::Group;

/// Figures of one outcome and one group, for children whose parents' highest degree is neither of
/// hbo and university, hbo, or university.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EducationFigures {
    /// Key of the outcome, such as `11-havo_final`.
    pub outcome: &'static str,
    /// Migration background.
    pub group: Group,
    /// Number of children: neither, hbo, university.
    pub children: [u32; 3],
    /// The published figures in hundredths of a percent, in the same order.
    pub hundredths: [u16; 3],
}

impl EducationFigures {
    /// The figures in percent: neither, hbo, university.
    pub fn percentages(&self) -> [f64; 3] {
        self.hundredths.map(|hundredths| f64::from(hundredths) / 100.0)
    }

    /// The figures of an outcome and a group; nothing where none were published.
    pub fn find(outcome: &str, group: Group) -> Option<&'static EducationFigures> {
        NATIONAL.iter().find(|figures| figures.outcome == outcome && figures.group == group)
    }
}

const fn row(
    outcome: &'static str,
    group: Group,
    children: [u32; 3],
    hundredths: [u16; 3],
) -> EducationFigures {
    EducationFigures { outcome, group, children, hundredths }
}

/// All figures for the whole country, along the life course.
pub const NATIONAL: &[EducationFigures] = &[
    row("0-sga", Group::All, [804510, 399701, 284508], [1341, 942, 939]),
    row("0-sga", Group::None, [459356, 294166, 191261], [1194, 835, 835]),
    row("0-sga", Group::Any, [345154, 105535, 93247], [1536, 1241, 1152]),
    row("0-sga", Group::Turkey, [43681, 7936, 4363], [1341, 1247, 1222]),
    row("0-sga", Group::Morocco, [54755, 10227, 5349], [1154, 1135, 1131]),
    row("0-sga", Group::Suriname, [34407, 10027, 6117], [2407, 1953, 1870]),
    row("0-sga", Group::DutchCaribbean, [19479, 4937, 3694], [1805, 1221, 1180]),
    row("0-preterm_birth", Group::All, [804510, 399701, 284508], [766, 651, 603]),
    row("0-preterm_birth", Group::None, [459356, 294166, 191261], [782, 645, 603]),
    row("0-preterm_birth", Group::Any, [345154, 105535, 93247], [744, 668, 604]),
    row("0-preterm_birth", Group::Turkey, [43681, 7936, 4363], [715, 631, 662]),
    row("0-preterm_birth", Group::Morocco, [54755, 10227, 5349], [614, 551, 595]),
    row("0-preterm_birth", Group::Suriname, [34407, 10027, 6117], [1007, 838, 778]),
    row("0-preterm_birth", Group::DutchCaribbean, [19479, 4937, 3694], [916, 743, 720]),
    row("11-reading", Group::All, [395208, 167200, 127072], [6226, 7912, 8722]),
    row("11-reading", Group::None, [259737, 126658, 89396], [6487, 8004, 8800]),
    row("11-reading", Group::Any, [135471, 40542, 37676], [5737, 7624, 8540]),
    row("11-reading", Group::Turkey, [19464, 2359, 1391], [4493, 6299, 7367]),
    row("11-reading", Group::Morocco, [25524, 2830, 1823], [5208, 6942, 7329]),
    row("11-reading", Group::Suriname, [13632, 4177, 2433], [5501, 7077, 8295]),
    row("11-math", Group::All, [395208, 167200, 127072], [3463, 5183, 6518]),
    row("11-math", Group::None, [259737, 126658, 89396], [3600, 5316, 6617]),
    row("11-math", Group::Any, [135471, 40542, 37676], [3206, 4769, 6286]),
    row("11-math", Group::Turkey, [19464, 2359, 1391], [2933, 4267, 5545]),
    row("11-math", Group::Morocco, [25524, 2830, 1823], [2858, 4164, 4920]),
    row("11-math", Group::Suriname, [13632, 4177, 2433], [2676, 3932, 5741]),
    row("11-language", Group::All, [395208, 167200, 127072], [4799, 6176, 7260]),
    row("11-language", Group::None, [259737, 126658, 89396], [4794, 6190, 7249]),
    row("11-language", Group::Any, [135471, 40542, 37676], [4807, 6132, 7286]),
    row("11-language", Group::Turkey, [19464, 2359, 1391], [4418, 5834, 6713]),
    row("11-language", Group::Morocco, [25524, 2830, 1823], [4463, 5840, 6479]),
    row("11-language", Group::Suriname, [13632, 4177, 2433], [4615, 5747, 7047]),
    row("11-vmbo_gl_test", Group::All, [395208, 167200, 127072], [6561, 8247, 9053]),
    row("11-vmbo_gl_test", Group::None, [259737, 126658, 89396], [6752, 8322, 9105]),
    row("11-vmbo_gl_test", Group::Any, [135471, 40542, 37676], [6190, 8010, 8929]),
    row("11-vmbo_gl_test", Group::Turkey, [19464, 2359, 1391], [5393, 7397, 8212]),
    row("11-vmbo_gl_test", Group::Morocco, [25524, 2830, 1823], [5771, 7392, 7993]),
    row("11-vmbo_gl_test", Group::Suriname, [13632, 4177, 2433], [5766, 7419, 8609]),
    row("11-havo_test", Group::All, [395208, 167200, 127072], [3761, 5716, 7178]),
    row("11-havo_test", Group::None, [259737, 126658, 89396], [3932, 5828, 7272]),
    row("11-havo_test", Group::Any, [135471, 40542, 37676], [3431, 5364, 6954]),
    row("11-havo_test", Group::Turkey, [19464, 2359, 1391], [2635, 4384, 5909]),
    row("11-havo_test", Group::Morocco, [25524, 2830, 1823], [2987, 4608, 5416]),
    row("11-havo_test", Group::Suriname, [13632, 4177, 2433], [3052, 4678, 6376]),
    row("11-vwo_test", Group::All, [395208, 167200, 127072], [1228, 2339, 3618]),
    row("11-vwo_test", Group::None, [259737, 126658, 89396], [1307, 2424, 3692]),
    row("11-vwo_test", Group::Any, [135471, 40542, 37676], [1074, 2075, 3442]),
    row("11-vwo_test", Group::Turkey, [19464, 2359, 1391], [667, 1385, 2250]),
    row("11-vwo_test", Group::Morocco, [25524, 2830, 1823], [794, 1659, 2218]),
    row("11-vwo_test", Group::Suriname, [13632, 4177, 2433], [884, 1729, 2881]),
    row("11-vmbo_gl_final", Group::All, [395208, 167200, 127072], [6403, 8531, 9364]),
    row("11-vmbo_gl_final", Group::None, [259737, 126658, 89396], [6532, 8591, 9412]),
    row("11-vmbo_gl_final", Group::Any, [135471, 40542, 37676], [6156, 8343, 9249]),
    row("11-vmbo_gl_final", Group::Turkey, [19464, 2359, 1391], [5249, 7738, 8527]),
    row("11-vmbo_gl_final", Group::Morocco, [25524, 2830, 1823], [5893, 7831, 8370]),
    row("11-vmbo_gl_final", Group::Suriname, [13632, 4177, 2433], [5681, 7746, 8941]),
    row("11-havo_final", Group::All, [395208, 167200, 127072], [3438, 5871, 7667]),
    row("11-havo_final", Group::None, [259737, 126658, 89396], [3542, 5949, 7733]),
    row("11-havo_final", Group::Any, [135471, 40542, 37676], [3239, 5630, 7509]),
    row("11-havo_final", Group::Turkey, [19464, 2359, 1391], [2396, 4447, 6188]),
    row("11-havo_final", Group::Morocco, [25524, 2830, 1823], [2869, 4980, 5694]),
    row("11-havo_final", Group::Suriname, [13632, 4177, 2433], [2875, 4887, 6959]),
    row("11-vwo_final", Group::All, [395208, 167200, 127072], [1096, 2448, 4284]),
    row("11-vwo_final", Group::None, [259737, 126658, 89396], [1120, 2490, 4328]),
    row("11-vwo_final", Group::Any, [135471, 40542, 37676], [1051, 2316, 4180]),
    row("11-vwo_final", Group::Turkey, [19464, 2359, 1391], [612, 1480, 2686]),
    row("11-vwo_final", Group::Morocco, [25524, 2830, 1823], [793, 1839, 2781]),
    row("11-vwo_final", Group::Suriname, [13632, 4177, 2433], [845, 1929, 3506]),
    row("11-under_advice", Group::All, [395208, 167200, 127072], [1335, 983, 540]),
    row("11-under_advice", Group::None, [259737, 126658, 89396], [1467, 1027, 552]),
    row("11-under_advice", Group::Any, [135471, 40542, 37676], [1079, 846, 510]),
    row("11-under_advice", Group::Turkey, [19464, 2359, 1391], [1076, 895, 674]),
    row("11-under_advice", Group::Morocco, [25524, 2830, 1823], [948, 810, 601]),
    row("11-under_advice", Group::Suriname, [13632, 4177, 2433], [1028, 835, 556]),
    row("11-over_advice", Group::All, [395208, 167200, 127072], [1200, 1323, 1335]),
    row("11-over_advice", Group::None, [259737, 126658, 89396], [1152, 1285, 1307]),
    row("11-over_advice", Group::Any, [135471, 40542, 37676], [1292, 1444, 1402]),
    row("11-over_advice", Group::Turkey, [19464, 2359, 1391], [1203, 1337, 1445]),
    row("11-over_advice", Group::Morocco, [25524, 2830, 1823], [1403, 1531, 1442]),
    row("11-over_advice", Group::Suriname, [13632, 4177, 2433], [1278, 1531, 1421]),
];
