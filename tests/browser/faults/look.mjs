// What a reader sees of a page that may have gone wrong, and the ways on that it offers.

/** What a page can look like. The words are those of the table in docs/faults.md. */
export const Look = {
    WHOLE: "whole",
    PART: "part",
    MESSAGE: "message",
    START: "start view",
    PLAIN: "plain",
    HOST: "host",
    HALF: "half",
    /** On the way to one of these. */
    COMING: "coming",
};

/** Waits between two looks, milliseconds. */
const PAUSE = 100;

/** What the page looks like. `whole`: what stands there once everything of the view is there. */
export const look = (page, whole) => page.evaluate(see, { whole, Look });

function see({ whole, Look }) {
    const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const figures = seen("[data-testid=result-a], [data-testid=result-b], [data-testid=gap]").map(({ dataset, innerText }) => [
        dataset.testid, dataset.value, dataset.low, dataset.high, innerText.replace(/\s+/g, " ").trim(),
    ]);
    const isThere = (selector) => seen(selector).length > 0;
    const isOurs = document.getElementById("first") || document.getElementById("app") || document.getElementById("broken");
    const start = isThere("#first");
    const broken = isThere("#broken");
    const failure = isThere(".notice.failure");
    const page = isThere("#app");
    const isStyled = getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";
    const isReady = document.documentElement.dataset.ready === "true";
    let is = Look.COMING;
    if (!isOurs && document.readyState === "complete") {
        is = Look.HOST;
    } else if (broken && start && !page) {
        is = Look.START;
    } else if (broken && !page) {
        is = Look.MESSAGE;
    } else if (broken) {
        is = Look.PLAIN;
    } else if (failure) {
        is = figures.length > 0 ? Look.PART : Look.MESSAGE;
    } else if (start && isThere("#slow") && document.readyState === "loading") {
        is = Look.HALF;
    } else if (isReady && page && !start && whole.every(isThere)) {
        is = Look.WHOLE;
    }
    return {
        is,
        figures,
        isStyled,
        isStart: start,
        /** What says that something is still coming. */
        saysSlow: isThere("#slow, .slow"),
        text: document.body?.innerText.trim().length ?? 0,
        report: document.querySelector("#broken pre")?.textContent ?? "",
    };
}

/** Waits until the page looks like that and goes on to do so; whatever it looks like at the end of `within` milliseconds. */
export async function waitFor(page, expected, whole, within) {
    const end = Date.now() + within;
    let seen;
    let held = 0;
    do {
        // A page that is just giving way to another one cannot be asked.
        seen = await look(page, whole).catch(() => undefined);
        held = seen?.is === expected ? held + 1 : 0;
        if (held >= 3) {
            return seen;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
    } while (Date.now() < end);
    return seen;
}

/** Takes the way on that the page offers; where it offers none, loads it again as a reader would. */
export async function goOn(page) {
    const ways = page.locator('#broken a[href=""], #slow a, .notice.failure button').filter({ visible: true });
    if ((await ways.count()) > 0) {
        await ways.first().evaluate((element) => element.click());
    } else {
        await page.reload();
    }
}
