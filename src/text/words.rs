//! One field for each text of the page; each language gives a value to all of them.
//!
//! Places in braces, such as `{n}`, are filled by `text::fill`.

/// All words of the page in one language.
pub struct Words {
    /// Title of the page.
    pub title: &'static str,
    /// Name of the site.
    pub site: &'static str,
    /// Description for search engines and social previews.
    pub description: &'static str,
    /// What the picture shows that social networks put beside a link.
    pub preview: &'static str,
    /// Language and country as social networks write them.
    pub locale: &'static str,
    /// Link to the content for keyboard users.
    pub skip: &'static str,
    /// The sentence that stands on the first screen.
    pub no_one_knob: &'static str,
    /// While the model loads.
    pub loading: &'static str,
    /// While it still does after some seconds.
    pub slow: &'static str,
    /// Label of the choice of outcome.
    pub outcome: &'static str,
    /// Label of the choice of language.
    pub language: &'static str,
    /// Heading over circumstances.
    pub circumstances: &'static str,
    /// Under that heading.
    pub circumstances_note: &'static str,
    /// Heading over rules.
    pub rules: &'static str,
    /// Under that heading.
    pub rules_note: &'static str,
    /// Name of a situation, with the place {side}.
    pub situation: &'static str,
    /// Label of the slider.
    pub income: &'static str,
    /// Value of the slider: {percentile}, {euros}.
    pub income_value: &'static str,
    /// Label of the slider.
    pub neighbourhood: &'static str,
    /// Value of the slider: {percentile}.
    pub neighbourhood_value: &'static str,
    /// Value of the slider at 50.
    pub neighbourhood_average: &'static str,
    /// Value of the slider at 50 where only that region is published.
    pub neighbourhood_average_region: &'static str,
    /// Value of the slider for a named place: {place}, {percentile}.
    pub neighbourhood_named: &'static str,
    /// What the slider means.
    pub neighbourhood_help: &'static str,
    /// Label of the place search.
    pub place: &'static str,
    /// Inside the empty search box.
    pub place_hint: &'static str,
    /// Button that takes the place away.
    pub place_clear: &'static str,
    /// While the list loads.
    pub place_loading: &'static str,
    /// No place found.
    pub place_none: &'static str,
    /// The address names a place that does not exist.
    pub place_unknown: &'static str,
    /// A place without figures for this outcome: {place}, {municipality}.
    pub place_municipality: &'static str,
    /// A place without figures for this outcome: {place}.
    pub place_average: &'static str,
    /// Label of the choice.
    pub group: &'static str,
    /// Under the choice.
    pub group_note: &'static str,
    /// Value.
    pub group_all: &'static str,
    /// Value.
    pub group_none: &'static str,
    /// Value.
    pub group_any: &'static str,
    /// Value.
    pub group_turkey: &'static str,
    /// Value.
    pub group_morocco: &'static str,
    /// Value.
    pub group_suriname: &'static str,
    /// Value.
    pub group_dutch_caribbean: &'static str,
    /// Summary of the further choices.
    pub more: &'static str,
    /// Label of the choice.
    pub sex: &'static str,
    /// Value.
    pub sex_all: &'static str,
    /// Value.
    pub sex_male: &'static str,
    /// Value.
    pub sex_female: &'static str,
    /// Label of the choice.
    pub household: &'static str,
    /// Value.
    pub household_all: &'static str,
    /// Value.
    pub household_one: &'static str,
    /// Value.
    pub household_two: &'static str,
    /// Label of the slider.
    pub selection_age: &'static str,
    /// Value at 12.
    pub selection_age_today: &'static str,
    /// Value: {years}.
    pub selection_age_value: &'static str,
    /// Why an outcome does not move.
    pub selection_age_before: &'static str,
    /// What the slider does.
    pub selection_age_after: &'static str,
    /// Label of the choice.
    pub evidence: &'static str,
    /// Value.
    pub evidence_central: &'static str,
    /// Value.
    pub evidence_finland: &'static str,
    /// Value.
    pub evidence_none: &'static str,
    /// Start of a sentence about 100 children: {who}, {predicate}.
    pub of_children: &'static str,
    /// Start of a sentence about money: {who}, {predicate}.
    pub children: &'static str,
    /// Clause: {euros}.
    pub who_income: &'static str,
    /// Clause: {place}.
    pub who_place: &'static str,
    /// Clause: {percentile}.
    pub who_neighbourhood: &'static str,
    /// Clause.
    pub who_none: &'static str,
    /// Clause.
    pub who_any: &'static str,
    /// Clause.
    pub who_turkey: &'static str,
    /// Clause.
    pub who_morocco: &'static str,
    /// Clause.
    pub who_suriname: &'static str,
    /// Clause.
    pub who_dutch_caribbean: &'static str,
    /// Clause.
    pub who_male: &'static str,
    /// Clause.
    pub who_female: &'static str,
    /// Clause.
    pub who_one_parent: &'static str,
    /// Clause.
    pub who_two_parents: &'static str,
    /// Joins two clauses.
    pub and: &'static str,
    /// Label of the gap.
    pub gap: &'static str,
    /// The gap in words: {n}, {low}, {high}.
    pub gap_people: &'static str,
    /// The gap in words: {n}, {low}, {high}.
    pub gap_money: &'static str,
    /// The gap in words where both ends of its interval print alike: {n}.
    pub gap_people_sure: &'static str,
    /// The gap in words where both ends of its interval print alike: {n}.
    pub gap_money_sure: &'static str,
    /// Name of the steps for who is here for the first time.
    pub steps_label: &'static str,
    /// Begins the steps.
    pub steps_begin: &'static str,
    /// Leaves the steps before the first.
    pub steps_refuse: &'static str,
    /// The steps.
    pub steps: [&'static str; 3],
    /// Which step: {n}, {count}.
    pub step_of: &'static str,
    /// Goes to the next step.
    pub step_next: &'static str,
    /// Leaves the steps.
    pub step_skip: &'static str,
    /// Leaves the steps at the last one.
    pub step_done: &'static str,
    /// No gap.
    pub gap_none: &'static str,
    /// What an interval holds.
    pub interval_note: &'static str,
    /// Unit of a gap between percentages: {n}.
    pub points: &'static str,
    /// Button.
    pub swap: &'static str,
    /// Button.
    pub reset: &'static str,
    /// Heading over presets.
    pub presets: &'static str,
    /// Preset.
    pub preset_income: &'static str,
    /// Preset.
    pub preset_neighbourhood: &'static str,
    /// Preset.
    pub preset_background: &'static str,
    /// Preset.
    pub preset_later: &'static str,
    /// Preset.
    pub preset_advice: &'static str,
    /// Button.
    pub copy_link: &'static str,
    /// After copying.
    pub copied: &'static str,
    /// Notice: {names}.
    pub address_refused: &'static str,
    /// Notice: {release}.
    pub release_changed: &'static str,
    /// Button.
    pub dismiss: &'static str,
    /// The figures could not be shown.
    pub failed_title: &'static str,
    /// Heading where the answer stands and something else is missing.
    pub failed_part: &'static str,
    /// Reason.
    pub failed_network: &'static str,
    /// Reason.
    pub failed_truncated: &'static str,
    /// Reason.
    pub failed_altered: &'static str,
    /// Reason.
    pub failed_too_new: &'static str,
    /// Reason.
    pub failed_other: &'static str,
    /// There is no memory for it.
    pub failed_memory: &'static str,
    /// A chart that the browser does not let the page draw.
    pub undrawn: &'static str,
    /// Button.
    pub retry: &'static str,
    /// Source of the figures: {release}.
    pub source_line: &'static str,
    /// Licence of the figures.
    pub licence_line: &'static str,
    /// Promise.
    pub privacy_line: &'static str,
    /// Label of the navigation.
    pub navigation: &'static str,
    /// Under the map.
    pub map_hint: &'static str,
    /// Button: {side}.
    pub map_choose: &'static str,
    /// Label of the choice of thread along the life course.
    pub thread: &'static str,
    /// Heading over the documents.
    pub context: &'static str,
    /// Under that heading.
    pub context_note: &'static str,
    /// Summary of further facts.
    pub context_more: &'static str,
    /// Heading over measures.
    pub measures: &'static str,
    /// Under that heading.
    pub measures_note: &'static str,
    /// Summary of further measures.
    pub measures_more: &'static str,
    /// Heading over the five levels.
    pub levels: &'static str,
    /// Heading over monitors.
    pub links: &'static str,
    /// Link.
    pub view_explore: &'static str,
    /// Link.
    pub view_method: &'static str,
    /// Link.
    pub view_lesson: &'static str,
    /// Name of what says what the site knows of its visitors.
    pub view_privacy: &'static str,
    /// Summary of a chart's table.
    pub table: &'static str,
    /// First explanation of a chart.
    pub explain_shows: &'static str,
    /// Second explanation of a chart.
    pub explain_see: &'static str,
    /// Third explanation of a chart.
    pub explain_cause: &'static str,
    /// Title.
    pub chart_gradient: &'static str,
    /// Title.
    pub chart_life_course: &'static str,
    /// Title.
    pub chart_decomposition: &'static str,
    /// Title.
    pub chart_selection_age: &'static str,
    /// Title.
    pub chart_places: &'static str,
    /// Title.
    pub chart_parents_education: &'static str,
    /// Title.
    pub chart_countries: &'static str,
}

impl Words {
    /// All texts with their names, for tests.
    pub fn entries(&self) -> Vec<(&'static str, &'static str)> {
        vec![
            ("title", self.title),
            ("site", self.site),
            ("description", self.description),
            ("preview", self.preview),
            ("skip", self.skip),
            ("no_one_knob", self.no_one_knob),
            ("loading", self.loading),
            ("slow", self.slow),
            ("outcome", self.outcome),
            ("language", self.language),
            ("circumstances", self.circumstances),
            ("circumstances_note", self.circumstances_note),
            ("rules", self.rules),
            ("rules_note", self.rules_note),
            ("situation", self.situation),
            ("income", self.income),
            ("income_value", self.income_value),
            ("neighbourhood", self.neighbourhood),
            ("neighbourhood_value", self.neighbourhood_value),
            ("neighbourhood_average", self.neighbourhood_average),
            ("neighbourhood_average_region", self.neighbourhood_average_region),
            ("neighbourhood_named", self.neighbourhood_named),
            ("neighbourhood_help", self.neighbourhood_help),
            ("place", self.place),
            ("place_hint", self.place_hint),
            ("place_clear", self.place_clear),
            ("place_loading", self.place_loading),
            ("place_none", self.place_none),
            ("place_unknown", self.place_unknown),
            ("place_municipality", self.place_municipality),
            ("place_average", self.place_average),
            ("group", self.group),
            ("group_note", self.group_note),
            ("group_all", self.group_all),
            ("group_none", self.group_none),
            ("group_any", self.group_any),
            ("group_turkey", self.group_turkey),
            ("group_morocco", self.group_morocco),
            ("group_suriname", self.group_suriname),
            ("group_dutch_caribbean", self.group_dutch_caribbean),
            ("more", self.more),
            ("sex", self.sex),
            ("sex_all", self.sex_all),
            ("sex_male", self.sex_male),
            ("sex_female", self.sex_female),
            ("household", self.household),
            ("household_all", self.household_all),
            ("household_one", self.household_one),
            ("household_two", self.household_two),
            ("selection_age", self.selection_age),
            ("selection_age_today", self.selection_age_today),
            ("selection_age_value", self.selection_age_value),
            ("selection_age_before", self.selection_age_before),
            ("selection_age_after", self.selection_age_after),
            ("evidence", self.evidence),
            ("evidence_central", self.evidence_central),
            ("evidence_finland", self.evidence_finland),
            ("evidence_none", self.evidence_none),
            ("of_children", self.of_children),
            ("children", self.children),
            ("who_income", self.who_income),
            ("who_place", self.who_place),
            ("who_neighbourhood", self.who_neighbourhood),
            ("who_none", self.who_none),
            ("who_any", self.who_any),
            ("who_turkey", self.who_turkey),
            ("who_morocco", self.who_morocco),
            ("who_suriname", self.who_suriname),
            ("who_dutch_caribbean", self.who_dutch_caribbean),
            ("who_male", self.who_male),
            ("who_female", self.who_female),
            ("who_one_parent", self.who_one_parent),
            ("who_two_parents", self.who_two_parents),
            ("and", self.and),
            ("gap", self.gap),
            ("gap_people", self.gap_people),
            ("gap_money", self.gap_money),
            ("gap_people_sure", self.gap_people_sure),
            ("gap_money_sure", self.gap_money_sure),
            ("steps_label", self.steps_label),
            ("steps_begin", self.steps_begin),
            ("steps_refuse", self.steps_refuse),
            ("steps_1", self.steps[0]),
            ("steps_2", self.steps[1]),
            ("steps_3", self.steps[2]),
            ("step_of", self.step_of),
            ("step_next", self.step_next),
            ("step_skip", self.step_skip),
            ("step_done", self.step_done),
            ("gap_none", self.gap_none),
            ("interval_note", self.interval_note),
            ("points", self.points),
            ("swap", self.swap),
            ("reset", self.reset),
            ("presets", self.presets),
            ("preset_income", self.preset_income),
            ("preset_neighbourhood", self.preset_neighbourhood),
            ("preset_background", self.preset_background),
            ("preset_later", self.preset_later),
            ("preset_advice", self.preset_advice),
            ("copy_link", self.copy_link),
            ("copied", self.copied),
            ("address_refused", self.address_refused),
            ("release_changed", self.release_changed),
            ("dismiss", self.dismiss),
            ("failed_title", self.failed_title),
            ("failed_part", self.failed_part),
            ("failed_network", self.failed_network),
            ("failed_truncated", self.failed_truncated),
            ("failed_altered", self.failed_altered),
            ("failed_too_new", self.failed_too_new),
            ("failed_other", self.failed_other),
            ("failed_memory", self.failed_memory),
            ("undrawn", self.undrawn),
            ("retry", self.retry),
            ("source_line", self.source_line),
            ("licence_line", self.licence_line),
            ("privacy_line", self.privacy_line),
            ("navigation", self.navigation),
            ("map_hint", self.map_hint),
            ("map_choose", self.map_choose),
            ("thread", self.thread),
            ("context", self.context),
            ("context_note", self.context_note),
            ("context_more", self.context_more),
            ("measures", self.measures),
            ("measures_note", self.measures_note),
            ("measures_more", self.measures_more),
            ("levels", self.levels),
            ("links", self.links),
            ("view_explore", self.view_explore),
            ("view_method", self.view_method),
            ("view_lesson", self.view_lesson),
            ("view_privacy", self.view_privacy),
            ("table", self.table),
            ("explain_shows", self.explain_shows),
            ("explain_see", self.explain_see),
            ("explain_cause", self.explain_cause),
            ("chart_gradient", self.chart_gradient),
            ("chart_life_course", self.chart_life_course),
            ("chart_decomposition", self.chart_decomposition),
            ("chart_selection_age", self.chart_selection_age),
            ("chart_places", self.chart_places),
            ("chart_parents_education", self.chart_parents_education),
            ("chart_countries", self.chart_countries),
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Language;

    /// The places `{name}` of a text, sorted.
    fn places(text: &str) -> Vec<&str> {
        let inside = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        let mut names: Vec<&str> = inside.map(|(name, _)| name).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn both_languages_fill_the_same_places() {
        let dutch = Language::Dutch.words().entries();
        let english = Language::English.words().entries();
        for ((name, dutch), (_, english)) in dutch.into_iter().zip(english) {
            assert!(!dutch.is_empty() && !english.is_empty(), "{name}");
            assert_eq!(places(dutch), places(english), "{name}");
        }
    }
}
