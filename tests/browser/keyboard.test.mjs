// The whole page by keyboard alone: every control and every chart is reached and works, the focus can
// always be seen, and no action loses it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { eventually, useSite } from "./support.mjs";

const site = useSite();
const { open } = site;

/** What a Tab should stop at, in the order of the document, as text that tells them apart: runs in the page. */
function stops() {
    const all = [...document.querySelectorAll("a[href], button, input, select, summary, canvas[tabindex], [tabindex='0']")];
    globalThis.stops = all.filter((element) => element.checkVisibility() && !element.disabled);
    return globalThis.stops.length;
}

/** Where the focus is: its number among the stops, and how it can be seen. Runs in the page. */
function focused() {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // The parts of a colour and of the ground behind it, for their contrast.
    const light = (colour) => {
        const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [one, other] = [light(style.outlineColor), light(getComputedStyle(document.body).backgroundColor)];
    // A point of the element that is on the screen: what stands there must be the element.
    const across = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const at = [0.25, 0.5, 0.75].map((share) => document.elementFromPoint(across, top + share * (bottom - top)));
    return {
        number: globalThis.stops?.indexOf(element) ?? -1,
        name: `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}"`,
        isBody: element === document.body,
        scrolls: element.scrollHeight > element.clientHeight && ["auto", "scroll"].includes(style.overflowY),
        outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
        contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
        isOnScreen: bottom > top && box.right > 0 && box.left < innerWidth,
        // What lets the pointer through to what lies beneath is not found at its own point.
        isCovered: style.pointerEvents !== "none" && bottom > top && at.every((found) => found && !element.contains(found) && !found.contains(element)),
    };
}

/** Fails unless the focus is somewhere and can be seen. */
function expectVisible(where) {
    assert.ok(!where.isBody, "the focus is lost");
    assert.ok(where.outline >= 2, `${where.name}: an outline of ${where.outline} pixels`);
    assert.ok(where.contrast >= 3, `${where.name}: the outline has a contrast of ${where.contrast.toFixed(1)}`);
    assert.ok(where.isOnScreen, `${where.name} is not on the screen`);
    assert.ok(!where.isCovered, `${where.name} is covered`);
}

/** Goes to the next or last control. Firefox also stops at what scrolls by itself, so that arrow keys can move it. */
async function tab(view, key) {
    for (;;) {
        await view.page.keyboard.press(key);
        // Firefox brings what has the focus onto the screen a moment later.
        const where = await eventually(() => view.page.evaluate(focused), ({ isOnScreen }) => isOnScreen);
        expectVisible(where);
        if (where.number >= 0 || !where.scrolls) {
            return where;
        }
    }
}

const press = async (view, ...keys) => {
    for (const key of keys) {
        await view.page.keyboard.press(key);
    }
    await view.settle();
};

describe("Tab", () => {
    for (const [name, query, options] of [
        ["the explorer, all open", "", { unfolds: true }],
        ["the explorer on a phone in the dark, with named places", "outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-groningen", {
            unfolds: true,
            width: 390,
            height: 700,
            colorScheme: "dark",
        }],
        ["the method", "view=method", {}],
    ]) {
        test(`stops at every control of ${name}, in their order and back, and each is seen to have the focus`, async () => {
            const { unfolds, ...screen } = options;
            const view = await open(`?${query}`, screen);
            if (unfolds) {
                await view.unfold();
            }
            const count = await view.page.evaluate(stops);
            assert.ok(count > 25, `${count} controls`);
            const visited = [];
            for (let step = 0; step < count; step += 1) {
                visited.push((await tab(view, "Tab")).number);
            }
            assert.deepEqual(visited, [...Array(count).keys()]);
            // On the way up what stays at the top of a phone's screen may cover the focus.
            for (let step = count - 2; step >= 0; step -= 1) {
                const where = await tab(view, "Shift+Tab");
                assert.equal(where.number, step, where.name);
            }
            await view.close();
        });
    }

    test("first finds the way past the header, which leads into the content", async () => {
        const view = await open("?lang=en");
        await press(view, "Tab");
        expectVisible(await view.page.evaluate(focused));
        assert.equal(await view.page.evaluate(() => document.activeElement.textContent), "Skip to content");
        await press(view, "Enter", "Tab");
        assert.ok(await view.page.evaluate(() => document.activeElement.closest("main") !== null), "the next stop is in the content");
        assert.equal(await view.part("gap").count(), 1, "the view is still there");
        await view.close();
    });
});

describe("a slider", () => {
    for (const [slider, lowest, highest, start, leap] of [
        ["income-a", 1, 100, 20, 10],
        ["income-b", 1, 100, 80, 10],
        ["neighbourhood-a", 1, 99, 50, 10],
        ["neighbourhood-b", 1, 99, 50, 10],
        ["selection-age", 10, 16, 12, 1],
    ]) {
        test(`(${slider}) takes steps, leaps and goes to both ends`, async () => {
            const view = await open();
            const input = view.part(slider);
            await input.focus();
            for (const [key, value] of [
                ["ArrowRight", start + 1],
                ["ArrowUp", start + 2],
                ["ArrowLeft", start + 1],
                ["ArrowDown", start],
                ["PageUp", start + leap],
                ["PageDown", start],
                ["End", highest],
                ["ArrowRight", highest],
                ["Home", lowest],
                ["PageDown", lowest],
            ]) {
                const before = [await input.getAttribute("aria-valuetext"), await input.inputValue()];
                await press(view, key);
                assert.equal(await input.inputValue(), String(value), key);
                const said = await input.getAttribute("aria-valuetext");
                assert.equal(said !== before[0], String(value) !== before[1], `${key}: what is said follows: ${said}`);
                expectVisible(await view.page.evaluate(focused));
            }
            assert.equal(await view.page.evaluate(() => document.activeElement.id), slider);
            view.expectNoTrouble();
            await view.close();
        });
    }
});

describe("a choice", () => {
    for (const choice of ["outcome", "group-a", "group-b", "evidence", "language", "thread"]) {
        test(`(${choice}) is made with arrow keys, and keeps the focus`, async () => {
            const view = await open("?outcome=21-hbo_followed&selection-age=14&a-group=none&b-group=turkey");
            const select = view.part(choice);
            await view.showChart("life-course");
            await select.focus();
            const [before, shown] = [await select.inputValue(), await view.page.locator("body").innerText()];
            await press(view, "ArrowDown");
            assert.notEqual(await select.inputValue(), before);
            await view.page.waitForFunction((text) => document.body.innerText !== text, shown);
            assert.equal(await view.page.evaluate(() => document.activeElement.id), choice);
            expectVisible(await view.page.evaluate(focused));
            await press(view, "ArrowUp");
            assert.equal(await select.inputValue(), before);
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("behind \"more\" is opened and made", async () => {
        const view = await open();
        const before = await view.figures("result-a");
        await view.page.locator(".side-a summary").first().focus();
        await press(view, "Enter", "Tab", "ArrowDown");
        assert.equal(await view.page.evaluate(() => document.activeElement.id), "sex-a");
        assert.notEqual((await view.figures("result-a")).value, before.value);
        await press(view, "Tab", "ArrowDown");
        assert.equal(await view.page.evaluate(() => document.activeElement.id), "household-a");
        await view.page.waitForFunction(() => /a-sex=.*a-household=/.test(location.search));
        await view.close();
    });
});

describe("a button keeps the focus where it was:", () => {
    for (const button of [
        "preset-income",
        "preset-neighbourhood",
        "preset-background",
        "preset-later",
        "preset-advice",
        "swap",
        "reset",
        "copy-link",
    ]) {
        test(button, async () => {
            const view = await open("?a-income=33&a-group=suriname&selection-age=15");
            const shown = () => view.page.evaluate(() => document.querySelector("main").innerText + location.search);
            const before = await shown();
            for (const key of ["Enter", "Space"]) {
                await view.part(button).focus();
                await press(view, key);
                assert.equal(await view.page.evaluate(() => document.activeElement.dataset.testid), button);
                expectVisible(await view.page.evaluate(focused));
                if (key === "Enter") {
                    await view.page.waitForFunction(
                        (text) => document.querySelector("main").innerText + location.search !== text,
                        before,
                    );
                }
            }
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("the ways to the other view", async () => {
        const view = await open("?lang=en");
        await view.page.getByRole("link", { name: "Method" }).focus();
        await press(view, "Enter");
        await view.page.locator(".sections > section").first().waitFor();
        // A view that was just put there takes the focus as soon as it can.
        const landed = () => eventually(() => view.page.evaluate(focused), (where) => !where.isBody);
        expectVisible(await landed());
        // Back through the ways to other views, to the first of them.
        const first = view.page.locator(".top nav a").first();
        for (let tries = 0; tries < 9 && !(await first.evaluate((link) => link === document.activeElement)); tries += 1) {
            await press(view, "Shift+Tab");
        }
        await press(view, "Enter");
        await view.part("gap").waitFor();
        expectVisible(await landed());
        await view.close();
    });

    test("a message that is closed hands the focus on", async () => {
        const view = await open("?lang=en&outcome=nothing");
        await view.part("notice").getByRole("button").focus();
        await press(view, "Enter");
        assert.equal(await view.part("notice").count(), 0);
        assert.ok(!(await view.page.evaluate(focused)).isBody, "the focus is lost");
        await view.close();
    });

    test("a second try hands it on too", async () => {
        let broken = true;
        const view = await site.openPage("?lang=en", {
            prepare: (page) =>
                page.route("**/model*.kansen", (route) => (broken ? route.fulfill({ status: 500, body: "" }) : route.continue())),
        });
        await view.part("notice").waitFor();
        broken = false;
        await view.part("notice").getByRole("button").focus();
        await press(view, "Enter");
        await view.part("gap").waitFor();
        assert.ok(!(await view.page.evaluate(focused)).isBody, "the focus is lost");
        await view.close();
    });
});

describe("the place search", () => {
    /** Files of places come late, as they do on a poor connection. */
    const late = (page) =>
        page.route("**/places-*.kansen", async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 400));
            await route.continue();
        });

    test("takes a name, arrows and Enter, and keeps the focus while the figures of the place come", async () => {
        const view = await open("?lang=en&outcome=21-hbo_followed", { prepare: late });
        await view.part("place-a").focus();
        await view.page.keyboard.type("almer");
        await view.page.locator(".place-search-option").first().waitFor();
        await press(view, "ArrowDown", "ArrowUp");
        const marked = await view.part("place-a").getAttribute("aria-activedescendant");
        assert.match(await view.page.locator(`#${marked}`).textContent(), /^Almere /);
        await press(view, "Enter");
        await view.page.waitForFunction(() => document.querySelector("[data-testid=place-a]")?.value === "Almere");
        await view.part("gap").waitFor();
        assert.equal(await view.page.evaluate(() => document.activeElement.id), "place-a");
        expectVisible(await view.page.evaluate(focused));
        view.expectNoTrouble();
        await view.close();
    });

    test("another outcome leaves the focus and what was opened alone while figures of the place come", async () => {
        const view = await open("?lang=en&outcome=21-hbo_followed&a-place=gm-almere", { prepare: late });
        await view.page.locator(".side-b summary").first().evaluate((summary) => summary.click());
        await view.part("outcome").focus();
        await view.part("outcome").selectOption("0-sga");
        await view.page.waitForFunction(() => location.search.includes("outcome=0-sga"));
        await view.part("gap").waitFor();
        assert.equal(await view.page.evaluate(() => document.activeElement.id), "outcome");
        assert.ok(await view.page.locator(".side-b details").first().evaluate((details) => details.open), "what was opened");
        await view.close();
    });

    test("Escape closes the list, then takes back what was typed; the cross gives the focus back", async () => {
        const view = await open("?lang=en&outcome=21-hbo_followed&b-place=gm-almere");
        await view.part("place-b").focus();
        await view.page.keyboard.type("gron");
        await view.page.locator(".place-search-option").first().waitFor();
        await press(view, "Escape");
        assert.equal(await view.page.locator(".place-search-option:visible").count(), 0);
        await press(view, "Escape");
        assert.equal(await view.part("place-b").inputValue(), "Almere");
        await press(view, "Tab", "Enter");
        await view.page.waitForFunction(() => !location.search.includes("b-place"));
        assert.equal(await view.page.evaluate(() => document.activeElement.id), "place-b");
        assert.equal(await view.part("place-b").inputValue(), "");
        await view.close();
    });
});

describe("a chart", () => {
    test("the map: arrow keys go from municipality to municipality, and each says its name and figure", async () => {
        const view = await open("?lang=en&outcome=0-sga");
        await view.showChart("places");
        const card = view.part("chart-places");
        await card.locator(".more > details").last().evaluate((details) => (details.open = true));
        await card.locator("table").waitFor();
        const figures = new Map(
            await card.locator("tbody tr").evaluateAll((rows) =>
                rows.map(({ cells: [name, figure] }) => [name.textContent.replace(/ \([AB, ]+\)$/, ""), figure.textContent]),
            ),
        );
        await card.locator("canvas").focus();
        const visited = new Set();
        let there;
        for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight"]) {
            await press(view, key);
            const said = await card.locator(".map-choice").getByRole("status").textContent();
            const [name, figure] = said.split(" · ");
            assert.equal(figure, figures.get(name), said);
            visited.add(name);
            there = name;
            expectVisible(await view.page.evaluate(focused));
        }
        assert.ok(visited.size >= 6, [...visited].join());

        // What stands beside the map chooses the municipality, for A and for B.
        await press(view, "Tab", "Enter");
        await view.page.waitForFunction(() => location.search.includes("a-place="));
        assert.equal(await view.part("place-a").inputValue(), there);
        assert.equal(await view.page.evaluate(() => document.activeElement.textContent), "Choose for A");
        await press(view, "Tab", "Enter");
        await view.page.waitForFunction(() => location.search.includes("b-place="));
        assert.equal(await view.part("place-b").inputValue(), there);
        expectVisible(await view.page.evaluate(focused));
        view.expectNoTrouble();
        await view.close();
    });

    for (const side of ["a", "b"]) {
        test(`over income: ${side.toUpperCase()} moves along the line with keys`, async () => {
            const view = await open("?lang=en");
            await view.showChart("gradient");
            const card = view.part("chart-gradient");
            const handle = card.getByRole("slider", { name: new RegExp(`\\b${side.toUpperCase()}\\b`) });
            assert.equal(await handle.count(), 1, `the mark of ${side.toUpperCase()} takes the focus`);
            await handle.focus();
            expectVisible(await view.page.evaluate(focused));
            const before = Number(await view.part(`income-${side}`).inputValue());
            await press(view, "ArrowRight", "ArrowRight", "ArrowLeft", "PageUp");
            assert.equal(Number(await view.part(`income-${side}`).inputValue()), before + 11);
            expectVisible(await view.page.evaluate(focused));
            await view.close();
        });
    }

    test("each opens its table, which scrolls by keyboard, and closes it", async () => {
        const view = await open("?lang=en", { width: 390, height: 700 });
        for (const chart of ["gradient", "life-course", "decomposition", "selection-age", "places", "parents-education", "countries"]) {
            await view.showChart(chart);
            const card = view.part(`chart-${chart}`);
            await card.getByText("The same figures as a table").focus();
            await press(view, "Enter");
            await card.locator("table").first().waitFor();
            expectVisible(await view.page.evaluate(focused));
            await press(view, "Tab");
            const where = await view.page.evaluate(() => ({
                isTable: document.activeElement.matches(".table"),
                isWide: document.activeElement.scrollWidth > document.activeElement.clientWidth,
            }));
            assert.ok(where.isTable, chart);
            expectVisible(await view.page.evaluate(focused));
            if (where.isWide) {
                await press(view, "ArrowRight");
                await view.page.waitForFunction(() => document.activeElement.scrollLeft > 0);
            }
            await press(view, "Shift+Tab", "Space");
            await card.locator("table").first().waitFor({ state: "hidden" });
            expectVisible(await view.page.evaluate(focused));
        }
        await view.close();
    });
});
