//! The words around the activities: one field for each text, so that no language can lack one.

use crate::model::codec::{CodecError, Reader};

macro_rules! words {
    ($($(#[$doc:meta])+ $name:ident,)+) => {
        /// All words around the activities, in one language or in all of them.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Words<Text> {
            $($(#[$doc])+ pub $name: Text,)+
        }

        impl<Text> Words<Text> {
            /// Every text, in the order of the file.
            pub fn each(&self) -> impl Iterator<Item = &Text> {
                [$(&self.$name),+].into_iter()
            }

            /// Every text with its name.
            pub fn named(&self) -> impl Iterator<Item = (&'static str, &Text)> {
                [$((stringify!($name), &self.$name)),+].into_iter()
            }
        }

        impl Words<String> {
            /// Reads the words of one language.
            ///
            /// # Errors
            /// If the content ends before them or is no text.
            pub fn read(reader: &mut Reader<'_>) -> Result<Words<String>, CodecError> {
                // Leaving at the first failure would need code after each text that drops all before it:
                // 170 kB of it.
                let mut failure = None;
                let mut next = || match reader.letters() {
                    Ok(text) => text.to_owned(),
                    Err(error) => {
                        failure.get_or_insert(error);
                        String::new()
                    }
                };
                let words = Words { $($name: next(),)+ };
                failure.map_or(Ok(words), Err)
            }
        }
    };
}

words! {
    /// Under the page's title: what this is and for whom.
    lead,
    /// Label of the choice of level.
    level,
    /// Value.
    level_vmbo,
    /// Value.
    level_havo_vwo,
    /// Heading over the four activities.
    activities,
    /// Length of an activity or a step: {minutes}.
    minutes,
    /// Link back to the four activities.
    overview,
    /// Label of the list of steps.
    steps,
    /// Where the class is: {step}, {count}.
    step_of,
    /// Button to the step before.
    previous,
    /// Button to the step after.
    next,
    /// Warning where something is filled in: nothing about one's own family.
    not_yourself,
    /// Button that shows what is for the teacher.
    teacher_show,
    /// Button that hides it.
    teacher_hide,
    /// Heading over what is for the teacher.
    teacher,
    /// Heading: what pupils learn.
    goals,
    /// Heading: goals of citizenship education.
    citizenship,
    /// Heading: what to prepare.
    before,
    /// Heading: what to avoid.
    avoid,
    /// Heading: what to do at this step.
    to_do,
    /// Heading: questions to ask at this step.
    to_ask,
    /// Before likely answers.
    likely,
    /// Button that makes everything large, for a digital board.
    projector_on,
    /// Button that ends it.
    projector_off,
    /// Heading of the timer.
    timer,
    /// Value of the timer: {minutes}, {seconds}.
    timer_value,
    /// Button.
    timer_start,
    /// Button.
    timer_pause,
    /// Button.
    timer_reset,
    /// Said when the time is over.
    timer_over,
    /// Heading over the sheets to print.
    sheets,
    /// Name of a sheet.
    sheet_worksheet,
    /// Name of a sheet.
    sheet_answers,
    /// Name of a sheet.
    sheet_notes,
    /// Button that prints.
    print,
    /// Link from a sheet to the lesson.
    back_to_lesson,
    /// Head of a sheet: {site}, {level}.
    sheet_head,
    /// Foot of a sheet: {address}, {release}.
    sheet_foot,
    /// Number of a task: {number}.
    task,
    /// Heading: prepare a lesson and pass it on.
    prepare,
    /// What that is.
    prepare_note,
    /// Heading of the choice of steps.
    prepare_steps,
    /// Label of the address of the prepared lesson.
    prepare_address,
    /// Button that copies it.
    prepare_copy,
    /// After copying.
    prepare_copied,
    /// What the square code leads to.
    prepare_code,
    /// How to draw with finger or mouse.
    draw_pointer,
    /// How to draw with the keyboard.
    draw_keyboard,
    /// Name of the drawing for those who do not see it: {outcome}.
    draw_label,
    /// Label of one point of the line: {income}.
    draw_point,
    /// Value of a point where nothing is drawn.
    draw_empty,
    /// Button that takes the line away.
    draw_clear,
    /// How many points stand: {count}, {all}.
    draw_count,
    /// Name of the drawn line.
    line_drawn,
    /// Name of the published figures.
    line_published,
    /// Name of the axis of incomes.
    axis_income,
    /// The left end of that axis.
    axis_low,
    /// Its right end.
    axis_high,
    /// Name of the axis of values, of a percentage: {outcome}.
    axis_of_children,
    /// Where the line is to be compared and is not drawn yet.
    compare_none,
    /// How far the line is: {distance}.
    compare_distance,
    /// What that measure is: {count}.
    compare_measure,
    /// Where the line is furthest: {income}, {drawn}, {published}.
    compare_furthest,
    /// The published difference between the ends is larger: {drawn}, {published}.
    compare_steeper,
    /// The published difference is smaller: {drawn}, {published}.
    compare_flatter,
    /// The published difference is about the same: {drawn}, {published}.
    compare_alike,
    /// That no line is wrong or right.
    compare_kind,
    /// What the chart shows, in a sentence: {outcome}.
    compare_summary,
    /// Heading of a table's column.
    column_income,
    /// Heading of a table's column.
    column_drawn,
    /// Heading of a table's column.
    column_published,
    /// A distance in percentage points: {n}.
    points,
    /// A distance of one percentage point: {n}.
    point,
    /// A difference that goes the other way: {difference}.
    other_way,
    /// A share of children: {n}.
    of_hundred,
    /// Stands for a number that is less than one, but not zero.
    under_one,
    /// Parents' income: {euros}.
    about_income,
    /// Summary over the same figures as a table.
    table,
    /// Heading of a show of hands.
    hands,
    /// Question of a show of hands: {income}, {outcome}.
    hands_number,
    /// In its place where the outcome is an amount of money: {income}, {outcome}.
    hands_money,
    /// Question of a show of hands.
    hands_before,
    /// Question of a show of hands.
    hands_after,
    /// Question of a show of hands: {place}, {outcome}.
    hands_place,
    /// Question of a show of hands: {name}.
    hands_advice,
    /// One answer: {from}, {to}.
    answer_range,
    /// One answer: {years}.
    answer_age,
    /// One answer.
    answer_below,
    /// One answer.
    answer_about,
    /// One answer.
    answer_above,
    /// One answer: advice.
    advice_practical,
    /// One answer: advice.
    advice_theoretical,
    /// One answer: advice.
    advice_havo,
    /// One answer: advice.
    advice_vwo,
    /// Button for one hand more: {answer}.
    hand_more,
    /// Button for one hand fewer: {answer}.
    hand_fewer,
    /// All hands: {n}.
    hands_total,
    /// Marks the answer in which the published figure lies: {value}.
    hands_published,
    /// Marks the hands from before: {n}.
    hands_earlier,
    /// Button that shows the published figure beside the hands.
    hands_show,
    /// Where hands are kept and how long.
    hands_kept,
    /// Where the device keeps nothing.
    hands_not_kept,
    /// Button that clears all hands.
    hands_clear,
    /// After clearing.
    hands_cleared,
    /// Heading over the described pupils.
    pupils,
    /// What all of them have in common.
    pupils_same,
    /// Heading over the figures of advice below the test.
    advice_chart,
    /// Advice below the test by income: {a_income}, {a}, {b_income}, {b}.
    advice_by_income,
    /// Advice below the test by background, at one income: {a_income}, {none}, {any}.
    advice_by_background,
    /// Button: the chart by income.
    advice_tab_income,
    /// Button: the chart by background.
    advice_tab_background,
    /// Whom A and B stand for in the chart of the rule: {a_income}, {b_income}.
    rule_sides,
    /// The gap at a selection age: {age}, {gap}, {low}, {high}.
    rule_gap,
    /// The gap today: {gap}.
    rule_today,
    /// What the model does not say.
    rule_limits,
    /// Over the search for a place.
    place_choose,
    /// Where no place is chosen.
    place_none,
    /// Where a place is chosen that has no figure for the outcome: {place}.
    place_unpublished,
    /// Stands for the name of the place while none is chosen.
    place_chosen,
    /// The figure of a place: {place}, {place_value}, {country_value}, {income}.
    place_figure,
    /// How sure that is: {low}, {high}.
    place_interval,
    /// What a figure about a place can and cannot say.
    place_limits,
    /// While it is found out what this device holds.
    offline_asking,
    /// While the files are being kept.
    offline_keeping,
    /// Label of the bar that shows how far that is.
    offline_progress,
    /// Everything is here: {size}.
    offline_whole,
    /// A newer version waits.
    offline_newer,
    /// The device keeps another version than this page.
    offline_other,
    /// Not everything arrived.
    offline_network,
    /// A file arrived that is not what it should be.
    offline_altered,
    /// There is no room.
    offline_full,
    /// The browser may not keep anything.
    offline_forbidden,
    /// The address is not secure.
    offline_insecure,
    /// The browser cannot.
    offline_unsupported,
    /// The reader had everything removed.
    offline_removed,
    /// Button that removes everything.
    offline_remove,
    /// Button that keeps it once more after removing.
    offline_keep,
    /// Button that tries once more.
    offline_retry,
    /// A size in megabytes: {n}.
    megabytes,
    /// Where a figure that a text speaks of is not there yet.
    not_there,
}
