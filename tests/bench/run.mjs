// How long the page takes from an input to the end of its redraw, in Chromium: the measure `update` of
// the page itself, with everything in it (both results with a thousand draws, the gap, Shapley values for
// five circumstances, the band at a hundred ranks, the chart).
//
//     node tests/bench/run.mjs
//
// Fails if a median is over the limit.

import { openSite } from "../browser/support.mjs";

const INPUTS = 300;
/** Time between two inputs, milliseconds. */
const REPEAT = 16;
/** Longest median, milliseconds. */
const MOST = 8;

const FIVE_CIRCUMSTANCES =
    "&a-group=turkey&b-group=none&a-sex=male&b-sex=female&a-household=one-parent&b-household=two-parents" +
    "&a-neighbourhood=20&b-neighbourhood=80&selection-age=14";
const VIEWS = {
    "havo or vwo at 16, incomes alone": "?outcome=16-havo",
    "havo or vwo at 16, five circumstances": `?outcome=16-havo${FIVE_CIRCUMSTANCES}`,
    "higher education at 21, five circumstances": `?outcome=21-hbo_followed${FIVE_CIRCUMSTANCES}`,
    "income at 35, five circumstances": `?outcome=35-income${FIVE_CIRCUMSTANCES}`,
    "higher education at 21, two places": "?outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-utrecht&a-group=morocco",
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

const site = await openSite();
let isSlow = false;
try {
    for (const slowdown of [1, 4]) {
        console.log(`\n${slowdown === 1 ? "This machine" : `${slowdown} times slower`}: milliseconds from input to redraw, ${INPUTS} inputs`);
        for (const [name, query] of Object.entries(VIEWS)) {
            const view = await site.openPage(query, { cpuSlowdown: slowdown });
            await view.ready();
            const slider = view.part("income-a");
            await slider.focus();
            for (let input = 0; input < INPUTS; input += 1) {
                await view.page.keyboard.press(input % 100 < 50 ? "ArrowRight" : "ArrowLeft");
                // As fast as a held key repeats: faster, and inputs would wait for each other.
                await new Promise((resolve) => setTimeout(resolve, REPEAT * slowdown));
            }
            const measured = await view.page.evaluate(() => performance.getEntriesByName("update").map((entry) => entry.duration));
            measured.sort((one, other) => one - other);
            const [median, late] = [at(measured, 0.5), at(measured, 0.95)];
            isSlow ||= slowdown === 1 && median > MOST;
            console.log(`  ${name.padEnd(44)} median ${median.toFixed(1)}, 95th percentile ${late.toFixed(1)} (${measured.length} redraws)`);
            await view.close();
        }
    }
} finally {
    await site.close();
}
if (isSlow) {
    console.error(`A median is over ${MOST} ms.`);
    process.exitCode = 1;
}
