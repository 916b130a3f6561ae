// The explorer as a reader uses it: every slider by keyboard, every outcome, the address, both
// languages, and files that arrive broken.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";

const site = useSite();
const { open } = site;

/** Sets a slider as a hand would: the value, then the event. */
async function slide(view, testId, value) {
    await view.part(testId).evaluate((input, wanted) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
        set.call(input, String(wanted));
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, value);
    await settle(view);
}

/** Waits until the page has drawn what it was told. */
function settle(view) {
    return view.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
}

/** What the chart's canvas shows, as text that differs when a pixel does. */
function picture(view, chart) {
    return view.part(`chart-${chart}`).locator("canvas").evaluate((canvas) => canvas.toDataURL());
}

const OUTCOMES = async (view) => view.part("outcome").locator("option").evaluateAll((all) => all.map((one) => one.value));

describe("the sliders", () => {
    for (const [slider, key] of [
        ["income-a", "ArrowRight"],
        ["income-b", "ArrowLeft"],
        ["neighbourhood-a", "PageUp"],
        ["neighbourhood-b", "PageDown"],
        ["selection-age", "ArrowRight"],
    ]) {
        test(`${slider} moves the numbers, the chart and the address by keyboard`, async () => {
            const view = await open();
            const before = { gap: await view.figures("gap"), picture: await picture(view, "gradient") };
            await view.part(slider).focus();
            for (let press = 0; press < 3; press += 1) {
                await view.page.keyboard.press(key);
            }
            await settle(view);
            assert.notEqual((await view.figures("gap")).value, before.gap.value, "the gap");
            assert.notEqual(await picture(view, "gradient"), before.picture, "the chart");
            await view.page.waitForFunction(() => location.search.length > 1, undefined, { timeout: 3000 });
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("income moves every outcome", async () => {
        const view = await open();
        const outcomes = await OUTCOMES(view);
        assert.equal(outcomes.length, 27);
        for (const outcome of outcomes) {
            await view.part("outcome").selectOption(outcome);
            await slide(view, "income-a", 20);
            const low = await view.figures("result-a");
            await slide(view, "income-a", 80);
            const high = await view.figures("result-a");
            assert.notEqual(low.value, high.value, outcome);
            for (const figure of [low, high]) {
                assert.ok(figure.low <= figure.value && figure.value <= figure.high, `${outcome}: interval`);
            }
        }
        view.expectNoTrouble();
        await view.close();
    });

    test("selection age turns what was measured after selection, and nothing before it", async () => {
        const view = await open("?outcome=11-havo_final");
        const test11 = await view.figures("gap");
        await slide(view, "selection-age", 16);
        assert.deepEqual(await view.figures("gap"), test11);
        assert.match(await view.part("selection-age-note").innerText(), /vóór de selectie/);

        await slide(view, "selection-age", 12);
        await view.part("outcome").selectOption("16-havo");
        await settle(view);
        const today = await view.figures("gap");
        await slide(view, "selection-age", 16);
        const later = await view.figures("gap");
        assert.ok(Math.abs(later.value / today.value - Math.exp(-0.035 * 4)) < 1e-9);
        await view.part("evidence").selectOption("none");
        await settle(view);
        assert.ok(Math.abs((await view.figures("gap")).value - today.value) < 1e-9);
        await view.close();
    });

    test("each change leaves a measure named update", async () => {
        const view = await open();
        await view.part("income-a").focus();
        await view.page.keyboard.press("ArrowRight");
        await settle(view);
        const measures = await view.page.evaluate(() => performance.getEntriesByName("update").map((one) => one.duration));
        assert.equal(measures.length, 1);
        assert.ok(measures[0] > 0);
        await view.close();
    });
});

describe("the address", () => {
    test("restores the view to the last digit in a fresh browser", async () => {
        const view = await open("?lang=en");
        await view.part("outcome").selectOption("21-hbo_followed");
        await view.part("group-a").selectOption("morocco");
        await view.part("group-b").selectOption("none");
        await slide(view, "income-a", 37);
        await slide(view, "neighbourhood-b", 81);
        await slide(view, "selection-age", 15);
        await view.page.waitForFunction(() => location.search.includes("selection-age=15"));
        const address = await view.page.evaluate(() => location.search);
        const said = {};
        for (const part of ["result-a", "result-b", "gap"]) {
            said[part] = await view.part(part).evaluate((element) => ({ ...element.dataset }));
        }
        await view.close();
        const fresh = await open(address);
        for (const part of ["result-a", "result-b", "gap"]) {
            assert.deepEqual(await fresh.part(part).evaluate((element) => ({ ...element.dataset })), said[part]);
        }
        fresh.expectNoTrouble();
        await fresh.close();
    });

    test("nonsense in every parameter falls back and says so once", async () => {
        const names = ["outcome", "selection-age", "evidence", "lang", "view", "step", "embed", "release"];
        for (const side of ["a", "b"]) {
            for (const name of ["income", "neighbourhood", "place", "group", "sex", "household"]) {
                names.push(`${side}-${name}`);
            }
        }
        const nonsense = encodeURIComponent('<img src=x onerror="document.title=1">');
        const start = await open();
        const expected = await start.figures("gap");
        await start.close();
        const view = await open(`?${names.map((name) => `${name}=${nonsense}`).join("&")}`);
        assert.deepEqual(await view.figures("gap"), expected);
        assert.equal(await view.part("notice").count(), 1);
        assert.equal(await view.page.locator("img").count(), 0);
        view.expectNoTrouble();
        await view.close();
    });

    test("carries the language, and the page speaks it", async () => {
        const view = await open();
        assert.match(await view.part("result-a").innerText(), /Van 100 kinderen/);
        await view.part("language").selectOption("en");
        await settle(view);
        assert.match(await view.part("result-a").innerText(), /Of 100 children/);
        assert.equal(await view.page.evaluate(() => document.documentElement.lang), "en");
        await view.page.waitForFunction(() => location.search === "?lang=en");
        await view.close();
    });
});

describe("a model file that arrives broken", () => {
    const faults = {
        truncated: (body) => body.subarray(0, body.length - 1000),
        "cut to its first bytes": (body) => body.subarray(0, 9),
        "one byte flipped": (body) => Buffer.from(body.map((byte, at) => (at === 5_000 ? byte ^ 1 : byte))),
        "of a newer format": (body) => Buffer.from(body.map((byte, at) => (at === 7 ? 99 : byte))),
        "something else": () => Buffer.from("<!doctype html><title>proxy</title>"),
        empty: () => Buffer.alloc(0),
    };
    for (const [name, fault] of Object.entries(faults)) {
        test(`(${name}) gives a message and a way to try again, never figures`, async () => {
            let broken = true;
            const view = await site.openPage("?lang=en", {
                prepare: (page) =>
                    page.route("**/model-16.kansen", async (route) => {
                        const response = await route.fetch();
                        const body = await response.body();
                        await route.fulfill({ response, body: broken ? fault(body) : body });
                    }),
            });
            await view.part("notice").waitFor();
            assert.match(await view.part("notice").innerText(), /figures could not be shown/);
            assert.equal(await view.part("result-a").count(), 0);
            view.expectNoTrouble();
            broken = false;
            await view.part("notice").getByRole("button").click();
            await view.ready();
            assert.equal(await view.part("result-a").count(), 1);
            await view.close();
        });
    }

    test("a server error leaves the answer that stands in the HTML, with a message", async () => {
        const view = await site.openPage("", {
            prepare: (page) => page.route("**/model-16.kansen", (route) => route.fulfill({ status: 500, body: "" })),
        });
        const said = view.page.locator("#broken > div").filter({ visible: true });
        await said.waitFor();
        assert.match(await said.innerText(), /kwam niet binnen/);
        assert.equal(await view.page.locator("#first").getByTestId("gap").count(), 1);
        await view.close();
    });
});
