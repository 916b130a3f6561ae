// The lesson as a class uses it: every activity at every level in both languages, drawing by mouse, finger
// and keyboard, the show of hands, what stays on the device, the board, and the address that a teacher
// passes on.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import jsQR from "jsqr";

import { violations } from "./axe.mjs";
import { fingerOn } from "./browsers.mjs";
import { ACTIVITIES, LANGUAGES, LEVELS, SHEETS, address, draw, play, playAll, turnTo } from "./lesson-run.mjs";
import { useSite } from "./support.mjs";

const site = useSite();

const open = (parameters = {}, options = {}) => site.open(address(parameters), options);

/** What the device keeps. */
const kept = (view) => view.page.evaluate(() => ({ ...localStorage }));

const KEY = "kansenverkenner-hands";

describe("the lesson", () => {
    for (const language of LANGUAGES) {
        for (const level of LEVELS) {
            test(`goes from the first step to the last: ${level}, ${language}`, async () => {
                const view = await open({ lang: language });
                await playAll(view, { level, language });
                view.expectNoTrouble();
                await view.close();
            });
        }
    }

    test("is chosen by hand, from the explorer to the first step and back", async () => {
        const view = await site.open("", { width: 390, height: 800 });
        await view.page.getByRole("link", { name: "In de klas" }).click();
        await view.page.getByTestId("level").selectOption("havo-vwo");
        await view.part("activity-rules").click();
        await view.part("lesson-next").waitFor();
        await view.page.waitForFunction(() => location.search.includes("activity=rules"));
        assert.match(view.page.url(), /level=havo-vwo/);
        await view.part("lesson-overview").click();
        await view.part("activity-guess").waitFor();
        view.expectNoTrouble();
        await view.close();
    });

    test("the rules are about two incomes, whatever the explorer had chosen", async () => {
        const gap = async (more) => {
            const view = await open({ activity: "rules", step: 2, ...more });
            const value = await view.part("rule-gap").getAttribute("data-value");
            const chart = await view.part("chart-selection-age").locator("canvas").getAttribute("aria-label");
            await view.close();
            return [value, chart];
        };
        assert.deepEqual(await gap({ "a-group": "turkey", "b-place": "gm-almere" }), await gap({}));
    });

    test("a place outside the region of Amsterdam has a figure, or the lesson says why not", async () => {
        const view = await open({});
        await view.part("activity-place").click();
        await view.part("lesson-next").click();
        await view.part("place-a").fill("Groningen");
        await view.page.getByRole("option", { name: /^Groningen/ }).first().click();
        await view.part("lesson-next").click();
        await view.part("hands-place-show").click();
        await view.part("lesson-next").click();
        await view.part("place-figure").waitFor();
        assert.match(await view.part("place-figure").innerText(), /In Groningen \(A\) is het \d+ van de 100/);
        await view.part("lesson-overview").click();
        await view.part("activity-guess").click();
        await view.page.waitForFunction(() => location.search.includes("activity=guess"));
        assert.doesNotMatch(view.page.url(), /outcome=/);
        // An address without an outcome means what it always did.
        for (const step of [1, 2, 3]) {
            await turnTo(view, { activity: "place", step, "a-place": "gm-groningen" });
            await view.part("place-unpublished").waitFor();
            const text = await view.part("lesson-step").innerText();
            assert.match(text, /Over Groningen is bij deze uitkomst geen cijfer gepubliceerd/);
            assert.doesNotMatch(text, /nog geen plaats gekozen|gemiddelde van Nederland/);
            assert.equal(await view.part("hands-place-show").count(), 0);
        }
        view.expectNoTrouble();
        await view.close();
    });

    test("a style sheet that is slow to come holds the lesson up, and not for ever", async () => {
        const prepare = (page) =>
            page.route("**/lesson-*.css", async (route) => {
                // Longer than the page waits for those that it cannot do without.
                await new Promise((resolve) => setTimeout(resolve, 4000));
                await route.continue();
            });
        const view = await site.openPage("?view=lesson", { prepare });
        await view.part("lesson").waitFor();
        view.expectNoTrouble();
        await view.close();
    });

    test("the figures on advice say which side of the chart is which", async () => {
        const view = await open({ activity: "advice", step: 2 });
        const said = await view.part("advice-gap").locator(".said").allInnerTexts();
        assert.match(said[0], /\(A\): \d+ van de 100.*\(B\): \d+ van de 100/);
        assert.match(said[1], /Nederland geboren \(B\): \d+ van de 100.*ergens anders geboren \(A\): \d+ van de 100/);
        await view.part("chart-gradient").locator("canvas").waitFor();
        const background = async () => view.part("chart-gradient").locator(".note").first().innerText();
        await view.part("advice-background").click();
        await view.settle();
        assert.match(await background(), /A[^B]*buiten Nederland.*B/s);
        await view.close();
    });

    test("a step that is left out is passed over, and the last one that is named stands", async () => {
        const view = await open({ activity: "guess", steps: "13", step: 1 });
        assert.equal(await view.part("lesson-step").getAttribute("data-step"), "2");
        await view.close();
        const last = await open({ activity: "guess", step: 99 });
        assert.equal(await last.part("lesson-next").count(), 0);
        await last.close();
    });

    test("the heading of a new step gets the focus", async () => {
        const view = await open({ activity: "guess" });
        await view.part("lesson-next").focus();
        await view.page.keyboard.press("Enter");
        await view.page.waitForFunction(() => document.activeElement?.id === "step-heading");
        await view.close();
    });

    test("the timer counts down, pauses and begins again", async () => {
        const view = await open({ activity: "guess" });
        const left = async () => Number(await view.part("timer").getAttribute("data-left"));
        const whole = await left();
        await view.part("timer-start").click();
        await view.page.waitForFunction(
            (whole) => Number(document.querySelector("[data-testid=timer]").dataset.left) < whole,
            whole,
        );
        await view.part("timer-start").click();
        await view.part("timer-reset").click();
        await view.settle();
        assert.equal(await left(), whole);
        await view.close();
    });
});

/** Number of the step with a part, by the name of the part's element. */
async function stepWith(view, testId, activity, level = "vmbo") {
    for (let step = 0; step < 9; step += 1) {
        await turnTo(view, { activity, level, step });
        if (await view.part(testId).count()) {
            return step;
        }
    }
    throw new Error(`no step of ${activity} has ${testId}`);
}

/** Values of the ten points, as their sliders have them. */
const points = (view) =>
    view.page.locator(".board-point").evaluateAll((all) => all.map((input) => Number(input.value)));

describe("drawing", () => {
    test("with the mouse, and the distance is the mean over the published figures", async () => {
        const view = await open({ activity: "guess" });
        const step = await stepWith(view, "draw", "guess");
        await draw(view, 0.3, 0.8);
        const drawn = await points(view);
        drawn.forEach((value, position) => {
            assert.ok(Math.abs(value - (30 + 50 * (0.05 + 0.1 * position))) <= 2, `point ${position}: ${value}`);
        });
        await turnTo(view, { activity: "guess", step: step + 1 });
        const distance = view.part("compare-distance");
        const value = Number(await distance.getAttribute("data-value"));
        await view.part("compare").locator("summary").click();
        await view.part("compare").locator("tbody tr").first().waitFor();
        const rows = await view.part("compare").locator("tbody tr").evaluateAll((all) =>
            all.map((row) => [...row.querySelectorAll("td")].map((cell) => parseFloat(cell.textContent.replace(",", ".")))),
        );
        assert.equal(rows.length, 20);
        const mean = rows.reduce((sum, [drawn, published]) => sum + Math.abs(drawn - published), 0) / rows.length;
        assert.ok(Math.abs(mean - value) < 0.1, `${mean} is not ${value}`);
        assert.match(await distance.innerText(), /punten/);
        view.expectNoTrouble();
        await view.close();
    });

    test("with a finger", async () => {
        const view = await open({ activity: "guess" }, { width: 390, height: 800, touch: true });
        await stepWith(view, "draw", "guess");
        const box = await view.part("draw-sheet").boundingBox();
        const finger = await fingerOn(view.page);
        const middle = box.y + box.height * 0.5;
        await finger.down(box.x + 2, middle);
        for (let move = 1; move <= 10; move += 1) {
            await finger.move(box.x + 2 + (move / 10) * (box.width - 4), middle);
        }
        await finger.up();
        await view.settle();
        for (const value of await points(view)) {
            assert.ok(Math.abs(value - 50) <= 2, String(value));
        }
        assert.match(await view.part("draw-count").innerText(), /10 van de 10/);
        await view.close();
    });

    test("with the keyboard alone: Tab to each point, arrows to place it", async () => {
        const view = await open({ activity: "guess" });
        await stepWith(view, "draw", "guess");
        await view.part("draw-point-0").focus();
        for (let point = 0; point < 10; point += 1) {
            const focused = await view.page.evaluate(() => document.activeElement.dataset.testid);
            assert.equal(focused, `draw-point-${point}`);
            for (let press = 0; press <= point; press += 1) {
                await view.page.keyboard.press("ArrowUp");
            }
            await view.page.keyboard.press("Tab");
        }
        assert.deepEqual(await points(view), [51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
        const said = await view.part("draw-point-9").getAttribute("aria-valuetext");
        assert.match(said, /60 van de 100/);
        assert.match(await view.part("draw-count").innerText(), /10 van de 10/);
        await view.part("draw-clear").click();
        assert.match(await view.part("draw-count").innerText(), /0 van de 10/);
        await view.close();
    });

    test("the published line is nowhere on the page before it may be seen", async () => {
        const view = await open({ activity: "guess" });
        await stepWith(view, "draw", "guess");
        assert.equal(await view.part("compare").count(), 0);
        assert.equal(await view.page.locator(".lesson-step table").count(), 0);
        await view.close();
    });
});

describe("the show of hands", () => {
    test("is kept on the device alone, with numbers alone, and gone after clearing", async () => {
        const view = await open({ activity: "rules" });
        const step = await stepWith(view, "hands-age-before", "rules");
        assert.deepEqual(await kept(view), {}, "nothing is kept before a press");
        for (const answer of [2, 2, 4]) {
            await view.part(`hands-age-before-${answer}-more`).click();
        }
        await view.part("hands-age-before-4-fewer").click();
        await view.part("hands-age-before-4-more").click();
        assert.equal(await view.part("hands-age-before-2").innerText(), "2");
        assert.deepEqual(Object.keys(await kept(view)), [KEY]);
        assert.match((await kept(view))[KEY], /^1 \d{13} age-before,0,0,2,0,1,0,0$/);
        await view.page.reload();
        await view.ready();
        await turnTo(view, { activity: "rules", step });
        assert.equal(await view.part("hands-age-before-4").innerText(), "1");
        await stepWith(view, "hands-age-after", "rules");
        assert.match(await view.part("hands-age-after").innerText(), /eerst: 2/);
        await view.part("hands-clear").click();
        await view.settle();
        assert.deepEqual(await kept(view), {});
        assert.doesNotMatch(await view.part("hands-age-after").innerText(), /eerst:/, "without a first vote");
        view.expectNoTrouble();
        await view.close();
    });

    test("is forgotten after a day, and what is not a tally is thrown away", async () => {
        const view = await open({ activity: "rules" });
        const step = await stepWith(view, "hands-age-before", "rules");
        for (const text of ["1 1000000000000 age-before,0,0,2,0,1,0,0", "<b>1</b>", "1 99999999999999 age-before,1,1,1,1,1,1,1"]) {
            await view.page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
            await view.page.reload();
            await view.ready();
            await turnTo(view, { activity: "rules", step });
            assert.equal(await view.part("hands-age-before-2").innerText(), "0", text);
            assert.deepEqual(await kept(view), {}, text);
        }
        view.expectNoTrouble();
        await view.close();
    });

    test("still counts where the device keeps nothing", async () => {
        const refuse = (page) =>
            page.addInitScript(() => {
                Storage.prototype.setItem = () => {
                    throw new DOMException("full", "QuotaExceededError");
                };
            });
        const view = await open({ activity: "rules" }, { prepare: refuse });
        await stepWith(view, "hands-age-before", "rules");
        await view.part("hands-age-before-2-more").click();
        assert.equal(await view.part("hands-age-before-2").innerText(), "1");
        assert.match(await view.part("hands-age-before").innerText(), /bewaart niets/);
        await view.close();
    });

    test("the published figure comes only when asked for, beside the answer in which it lies", async () => {
        const view = await open({ activity: "guess", "a-income": 20 });
        await stepWith(view, "hands-number", "guess");
        assert.equal(await view.part("hands-number-published").count(), 0);
        await view.part("hands-number-show").click();
        const row = view.page.locator("tr", { has: view.part("hands-number-published") });
        const [from, to] = (await row.locator("th").innerText()).match(/\d+/g).map(Number);
        const figure = Number((await view.part("hands-number-published").innerText()).match(/(\d+) van de 100/)[1]);
        assert.ok(from <= figure && figure <= to, `${figure} is not between ${from} and ${to}`);
        await view.close();
    });
});

describe("privacy", () => {
    test("nothing leaves the device in a whole lesson, and only the hands are kept", async () => {
        const view = await open({}, { keeps: true });
        for (const activity of ACTIVITIES) {
            await play(view, activity, { level: "vmbo", language: "nl" });
        }
        const files = new URL("./", view.page.url()).pathname;
        for (const request of view.requests) {
            const { pathname, search, origin } = new URL(request);
            assert.equal(origin, new URL(site.address).origin);
            assert.ok(pathname.startsWith(files));
            // The page's own address is the only one with a query: nothing that was filled in is asked for.
            assert.ok(search === "" || pathname === files, request);
        }
        const methods = await view.page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.initiatorType));
        assert.ok(!methods.includes("beacon"));
        assert.deepEqual(Object.keys(await kept(view)), [KEY]);
        assert.deepEqual(await view.context.cookies(), []);
        await view.close();
    });
});

describe("the board and the sheets", () => {
    test("on a digital board all texts of a step are at least 24 pixels high", async () => {
        const view = await open({ size: "large" }, { width: 1280, height: 720 });
        for (const activity of ACTIVITIES) {
            await turnTo(view, { activity, size: "large" });
            const small = await view.page.locator(".lesson-step .for-pupils, .lesson-step h2").evaluateAll((all) =>
                all.map((each) => parseFloat(getComputedStyle(each).fontSize)).filter((size) => size < 24),
            );
            assert.deepEqual(small, [], activity);
            const body = await view.page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
            assert.ok(body >= 24, `${body}`);
            const over = await view.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(over <= 0, `${activity}: ${over} pixels`);
        }
        await view.close();
    });

    test("where the class looks on, no link leads to the answers", async () => {
        const view = await open({ activity: "guess" });
        assert.equal(await view.part("sheet-worksheet").count(), 1);
        assert.equal(await view.part("sheet-answers").count() + await view.part("sheet-notes").count(), 0);
        await view.part("lesson-teacher").click();
        await view.part("sheet-answers").click();
        await view.part("task").first().waitFor();
        await view.close();
        const kept = await open({ activity: "guess", sheet: "answers" });
        assert.ok(await kept.page.locator(".task-answer").count());
        await kept.close();
    });

    for (const sheet of SHEETS) {
        test(`the sheet ${sheet} is whole for every activity`, async () => {
            const view = await open({});
            for (const activity of ACTIVITIES) {
                for (const level of LEVELS) {
                    await turnTo(view, { activity, level, sheet, "a-place": "gm-almere" });
                    const text = await view.part("sheet").innerText();
                    assert.doesNotMatch(text, /[{}]/);
                    assert.ok(text.length > 400, `${activity}, ${level}: ${text.length} characters`);
                    assert.equal((await view.part("task").count()) > 0, sheet !== "notes");
                }
            }
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("the address of a prepared lesson opens that lesson, and so does its square code", async () => {
        const view = await open({ activity: "guess", role: "teacher" });
        await view.part("prepare").locator("summary").click();
        await view.part("outcome").selectOption("21-uni_followed");
        await view.slide("income-a", 33);
        await view.part("take-step-1").uncheck();
        const prepared = await view.part("prepared-address").innerText();
        const parameters = new URL(prepared).searchParams;
        assert.equal(parameters.get("outcome"), "21-uni_followed");
        assert.equal(parameters.get("a-income"), "33");
        assert.ok(!parameters.get("steps").includes("2"));
        assert.ok(!parameters.has("role"), "the class does not see what is for the teacher");
        assert.equal(await decoded(view), prepared);
        const other = await site.open(prepared.slice(site.address.length));
        assert.equal(await other.part("teacher-notes").count(), 0);
        assert.equal(await other.page.locator(".lesson-steps li").count(), await view.page.locator(".lesson-steps li").count());
        await other.close();
        view.expectNoTrouble();
        await view.close();
    });
});

/** What a camera reads in the square code. */
async function decoded(view) {
    const { size, path } = await view.part("square-code").evaluate((svg) => ({
        size: svg.viewBox.baseVal.width,
        path: svg.querySelector("path").getAttribute("d"),
    }));
    const scale = 4;
    const wide = size * scale;
    const pixels = new Uint8ClampedArray(wide * wide * 4).fill(255);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
        for (let pixel = 0; pixel < scale * scale; pixel += 1) {
            const row = Number(y) * scale + Math.floor(pixel / scale);
            const start = 4 * (row * wide + Number(x) * scale + (pixel % scale));
            pixels.fill(0, start, start + 3);
        }
    }
    return jsQR(pixels, wide, wide)?.data;
}

describe("accessibility", () => {
    for (const options of [{ width: 1280, colorScheme: "light" }, { width: 390, colorScheme: "dark" }]) {
        test(`axe finds nothing, ${options.colorScheme}, ${options.width} pixels`, async () => {
            const view = await open({}, options);
            assert.deepEqual(await violations(view), []);
            for (const activity of ACTIVITIES) {
                let step = 0;
                do {
                    await turnTo(view, { activity, step, role: "teacher", "a-place": "gm-almere" });
                    assert.deepEqual(await violations(view), [], `${activity}, step ${step}`);
                    const over = await view.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
                    assert.ok(over <= 0, `${activity}, step ${step}: ${over} pixels stick out`);
                    step += 1;
                } while (await view.part("lesson-next").count());
            }
            await turnTo(view, { activity: "advice", sheet: "worksheet" });
            assert.deepEqual(await violations(view), [], "a sheet");
            await view.close();
        });
    }
});
