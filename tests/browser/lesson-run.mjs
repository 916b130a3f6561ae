// A run through the lesson as a class makes it, for every test that needs one.

import assert from "node:assert/strict";

export const ACTIVITIES = ["guess", "advice", "rules", "place"];
export const LEVELS = ["vmbo", "havo-vwo"];
export const LANGUAGES = ["nl", "en"];
export const SHEETS = ["worksheet", "answers", "notes"];

/** The address of a lesson. */
export const address = (parameters) => `?${new URLSearchParams({ view: "lesson", ...parameters })}`;

/** Goes to another address of the lesson as the back button does, and waits until it stands. */
export async function turnTo(view, parameters) {
    await view.page.evaluate((query) => {
        history.replaceState(null, "", query);
        dispatchEvent(new PopStateEvent("popstate"));
    }, address(parameters));
    await view.page
        .getByTestId(parameters.sheet ? "sheet" : "lesson")
        .waitFor({ timeout: 10_000 });
    await view.settle();
}

/** Draws a line from the left end to the right one, shares of the sheet's height, with the mouse. */
export async function draw(view, from = 0.3, to = 0.8) {
    const sheet = view.part("draw-sheet");
    await sheet.scrollIntoViewIfNeeded();
    const box = await sheet.boundingBox();
    const at = (share) => [
        box.x + 1 + share * (box.width - 2),
        box.y + box.height * (1 - from - share * (to - from)),
    ];
    await view.page.mouse.move(...at(0));
    await view.page.mouse.down();
    for (let step = 1; step <= 12; step += 1) {
        await view.page.mouse.move(...at(step / 12));
    }
    await view.page.mouse.up();
    await view.settle();
}

/** What must be true of everything that a lesson shows. */
async function expectWhole(view, where) {
    const text = await view.page.locator("main").innerText();
    assert.doesNotMatch(text, /[{}]/, `a place in braces is left, ${where}`);
    assert.doesNotMatch(text, /NaN|undefined|null/, where);
    assert.doesNotMatch(text, /dit cijfer is er nu niet|this figure is not here now/, where);
}

/** What is done at a step where something is to be done. */
async function takePart(view) {
    const has = async (testId) => (await view.part(testId).count()) > 0;
    if (await has("draw")) {
        await draw(view);
        assert.equal(await view.page.locator(".board-point").count(), 10);
    }
    for (const button of await view.page.locator('[data-testid$="-more"]').all()) {
        await button.click();
    }
    for (const button of await view.page.locator('[data-testid^="hands-"][data-testid$="-show"]').all()) {
        await button.click();
    }
    if (await has("advice-background")) {
        await view.part("advice-background").click();
    }
    if (await has("rule")) {
        await view.slide("selection-age", 15);
    }
    if (await has("place-search")) {
        await view.part("place-a").fill("Almere");
        await view.page.getByRole("option", { name: /Almere/ }).first().click();
    }
    const chart = view.page.locator(".lesson-step figure.card").first();
    if (await chart.count()) {
        await chart.scrollIntoViewIfNeeded();
        await chart.locator("canvas").waitFor();
    }
    await view.settle();
}

/** Plays one activity from its first step to its last. Returns the names of the steps. */
export async function play(view, activity, { level, language, ...more }) {
    await turnTo(view, { activity, level, lang: language, ...more });
    const names = [];
    for (;;) {
        const where = `${activity}, ${level}, ${language}, step ${names.length + 1}`;
        await takePart(view);
        await expectWhole(view, where);
        names.push(await view.page.locator("#step-heading").innerText());
        const next = view.part("lesson-next");
        if (!(await next.count())) {
            return names;
        }
        const step = await view.part("lesson-step").getAttribute("data-step");
        await next.click();
        await view.page.waitForFunction(
            (old) => document.querySelector("[data-testid=lesson-step]")?.dataset.step !== old,
            step,
        );
    }
}

/** Plays all activities at a level. */
export async function playAll(view, choice) {
    for (const activity of ACTIVITIES) {
        const names = await play(view, activity, choice);
        assert.ok(names.length >= 3 && new Set(names).size === names.length, names.join(", "));
    }
}
