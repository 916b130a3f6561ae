//! What day it is where the reader is.

use js_sys::Date;

use crate::export::citation;
use crate::text::Language;

/// Today in words and as `YYYY-MM-DD`.
pub fn today(language: Language) -> (String, String) {
    let today = Date::new_0();
    let (year, month, day) = (today.get_full_year(), today.get_month() + 1, today.get_date());
    (citation::day_in_words(language, year, month, day), citation::date(year, month, day))
}
