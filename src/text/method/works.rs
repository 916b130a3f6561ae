//! Works that the page refers to.

use super::Piece::{Slot, Text};
use super::{SectionWords, Slot as Fill, both};

/// Works.
pub const WORKS: SectionWords = SectionWords {
    anchor: "works",
    heading: both("Bronnen van de methode", "Sources of the method"),
    pieces: &[
        Text(both(
            "De studies over selectieleeftijd staan in [hun eigen tabel](#selection-age).",
            "The studies on selection age stand in [their own table](#selection-age).",
        )),
        Slot(Fill::Works),
    ],
};

/// A work: its anchor after `ref-`, its reference, and an address where one is known for certain.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// Anchor after `ref-`.
    pub anchor: &'static str,
    /// Reference, the same in both languages.
    pub reference: &'static str,
    /// Address.
    pub address: Option<&'static str>,
}

const fn work(anchor: &'static str, reference: &'static str) -> Work {
    Work { anchor, reference, address: None }
}

const fn at(anchor: &'static str, reference: &'static str, address: &'static str) -> Work {
    Work { anchor, reference, address: Some(address) }
}

/// All works, by author.
pub const LIST: &[Work] = &[
    work(
        "dersimonian-laird",
        "DerSimonian, R., Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials 7(3): 177-188.",
    ),
    at(
        "eilers-marx",
        "Eilers, P. H. C., Marx, B. D. (1996). Flexible smoothing with B-splines and penalties. Statistical Science 11(2): 89-121.",
        "https://doi.org/10.1214/ss/1038425655",
    ),
    work(
        "gastner",
        "Gastner, M. T., Seguy, V., More, P. (2018). Fast flow-based algorithm for creating density-equalizing map projections. Proceedings of the National Academy of Sciences 115(10): E2156-E2164.",
    ),
    work(
        "gelman-hill",
        "Gelman, A., Hill, J. (2007). Data Analysis Using Regression and Multilevel/Hierarchical Models. Cambridge University Press.",
    ),
    at(
        "hyndman-fan",
        "Hyndman, R. J., Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4): 361-365.",
        "https://doi.org/10.1080/00031305.1996.10473566",
    ),
    at(
        "laird-ware",
        "Laird, N. M., Ware, J. H. (1982). Random-effects models for longitudinal data. Biometrics 38(4): 963-974.",
        "https://doi.org/10.2307/2529876",
    ),
    work(
        "mccullagh-nelder",
        "McCullagh, P., Nelder, J. A. (1989). Generalized Linear Models, 2nd edition. Chapman and Hall.",
    ),
    at(
        "mckay",
        "McKay, M. D., Beckman, R. J., Conover, W. J. (1979). A comparison of three methods for selecting values of input variables in the analysis of output from a computer code. Technometrics 21(2): 239-245.",
        "https://doi.org/10.1080/00401706.1979.10489755",
    ),
    work(
        "rasmussen-williams",
        "Rasmussen, C. E., Williams, C. K. I. (2006). Gaussian Processes for Machine Learning. MIT Press.",
    ),
    at(
        "ravesteijn",
        "Ravesteijn, B. (2024). How, when and where does the opportunity gap open up in the Netherlands? Abstract of a seminar, Tinbergen Institute, 5 December 2024.",
        "https://tinbergen.nl/event/2024/12/05/12751/how-when-and-where-does-the-opportunity-gap-open-up-in-the-netherlands",
    ),
    work(
        "shapley",
        "Shapley, L. S. (1953). A value for n-person games. In: Kuhn, H. W., Tucker, A. W. (eds), Contributions to the Theory of Games II: 307-317. Princeton University Press.",
    ),
    at(
        "shorrocks",
        "Shorrocks, A. F. (2013). Decomposition procedures for distributional analysis: a unified framework based on the Shapley value. Journal of Economic Inequality 11: 99-126.",
        "https://doi.org/10.1007/s10888-011-9214-z",
    ),
    work(
        "van-loan-pitsianis",
        "Van Loan, C. F., Pitsianis, N. (1993). Approximation with Kronecker products. In: Moonen, M. S., Golub, G. H. (eds), Linear Algebra for Large Scale and Real-Time Applications: 293-314. Kluwer.",
    ),
    work(
        "wood",
        "Wood, S. N. (2017). Generalized Additive Models: An Introduction with R, 2nd edition. CRC Press.",
    ),
];
