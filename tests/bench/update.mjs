// From a slider's input to the next paint, on the built site: everything included, one chart visible.

/** The outcomes, with five circumstances that differ, so that an update is as much work as it can be. */
const FIVE_CIRCUMSTANCES =
    "&a-group=turkey&b-group=none&a-sex=male&b-sex=female&a-household=one-parent&b-household=two-parents" +
    "&a-neighbourhood=20&b-neighbourhood=80&selection-age=14";
const OUTCOMES = {
    "havo or vwo at 16": "16-havo",
    "higher education at 21": "21-hbo_followed",
    "income at 35": "35-income",
};

/** Time between two inputs, milliseconds. */
const PAUSE = 33;

/** Where on the screen the handle of a slider from 1 to 100 stands for a value. */
async function handle(slider) {
    const { x, y, width, height } = await slider.boundingBox();
    // Half of the handle sticks out of the track at both ends.
    return (value) => [x + 8 + ((width - 16) * (value - 1)) / 99, y + height / 2];
}

/**
 * Drags the handle of A's income and times each step: `update` is the page's own measure, from the input event to
 * the end of the redraw; `paint` goes on until the browser has painted the frame.
 *
 * Returns for each outcome and slowdown both lists, milliseconds.
 */
export async function measureUpdates(site, inputs, slowdowns) {
    const found = [];
    for (const slowdown of slowdowns) {
        for (const [name, outcome] of Object.entries(OUTCOMES)) {
            const view = await site.openPage(`?outcome=${outcome}${FIVE_CIRCUMSTANCES}`, { cpuSlowdown: slowdown });
            await view.ready();
            const chart = view.part("chart-gradient");
            await chart.evaluate((element) => element.scrollIntoView({ block: "end" }));
            await view.settle();
            await view.part("income-a").evaluate((slider) => {
                slider.focus({ preventScroll: true });
                window.paints = [];
                slider.addEventListener("input", ({ timeStamp }) => {
                    // The frame that follows is painted when the task after its callbacks begins.
                    requestAnimationFrame(() => {
                        const { port1, port2 } = new MessageChannel();
                        port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
                        port2.postMessage(0);
                    });
                });
            });
            const place = await handle(view.part("income-a"));
            await view.page.mouse.move(...place(20));
            await view.page.mouse.down();
            for (let input = 0; input < inputs; input += 1) {
                // To and fro between the 21st and the 60th of 100, one step at a time.
                const step = input % 78;
                await view.page.mouse.move(...place(21 + (step < 39 ? step : 78 - step)));
                await new Promise((resolve) => setTimeout(resolve, PAUSE * slowdown));
            }
            await view.page.mouse.up();
            const times = await view.page.evaluate(() => ({
                update: performance.getEntriesByName("update").map((entry) => entry.duration),
                paint: window.paints,
            }));
            found.push({ name, slowdown, ...times });
            await view.close();
        }
    }
    return found;
}
