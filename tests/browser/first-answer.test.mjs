// Under two minutes, on a phone, from a link: the answer stands there untouched, and one's own
// situation is at most six interactions away.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";

/** A phone of some years ago, held upright. */
const PHONE = { width: 390, height: 844, touch: true, cpuSlowdown: 4 };

const site = useSite();

/** Whether an element and its text stand wholly on the screen, with nothing over it: runs in the page. */
function isReadable(element) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isOver = found && !element.contains(found) && !found.contains(element);
    return width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && !isOver;
}

describe("a cold start on a phone", () => {
    for (const language of ["nl", "en"]) {
        test(`shows "parents at 20 against 80" without a touch (${language})`, async () => {
            const view = await site.openPage(`?lang=${language}`, PHONE);
            await view.ready();
            assert.equal(await view.page.evaluate(() => scrollY), 0);
            for (const [side, percentile] of [["a", "20"], ["b", "80"]]) {
                assert.equal(await view.part(`income-${side}`).inputValue(), percentile);
                const sentence = view.part(`result-${side}`);
                assert.ok(await sentence.evaluate(isReadable), `the sentence of ${side}`);
                const { value } = await view.figures(`result-${side}`);
                const numbers = (await sentence.innerText()).match(/\d+(?:[.,]\d+)*/g);
                assert.ok(numbers.includes(String(Math.round(value))), `${numbers} hold ${value}`);

                const block = view.page.locator(`.result-side.side-${side} svg.people`);
                assert.ok(await block.evaluate(isReadable), `the block of ${side}`);
                const filled = await block.locator(".people-filled").evaluate((path) => path.getAttribute("d").split("M").length - 1);
                assert.equal(filled, Math.round(value), "children filled");
                const { height } = await block.boundingBox();
                assert.ok(height >= 60, `a block of ${height} pixels`);
            }
            assert.ok(await view.part("gap").evaluate(isReadable), "the gap");
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("says the gap with an interval that says something", async () => {
        for (const query of ["", "?outcome=0-sga", "?outcome=21-hbo_followed&a-group=turkey", "?outcome=35-income"]) {
            const view = await site.openPage(query, PHONE);
            await view.ready();
            const { low, high } = await view.figures("gap");
            assert.ok(low < high);
            const text = await view.part("gap").locator(".gap-sentence").innerText();
            const [, from, to] = /\(tussen (.+) en (.+)\)/.exec(text) ?? [];
            assert.ok(from && to, text);
            assert.notEqual(from, to, text);
            await view.close();
        }
    });
});

/** A reader with one thumb: counts every touch and every text typed. Scrolling is free. */
async function reader(view) {
    const finger = await view.finger();
    const show = async (locator) => {
        await locator.evaluate((element) => element.scrollIntoView({ block: "center" }));
        await view.settle();
    };
    return {
        interactions: 0,

        /** A tap; typing what was wanted into the box that it opened belongs to it. */
        async tap(locator, text) {
            await show(locator);
            await locator.tap();
            if (text) {
                await view.page.keyboard.type(text);
            }
            this.interactions += 1;
        },

        /** Two taps: one opens the list of the telephone, one chooses from it. */
        async choose(locator, value) {
            await show(locator);
            await locator.selectOption(value);
            this.interactions += 2;
        },

        /** One drag of a slider's thumb, corrected by eye before the finger is lifted. */
        async drag(locator, value) {
            await show(locator);
            const { x, y, width, height } = await locator.boundingBox();
            const [min, max, now] = await locator.evaluate((input) => [input.min, input.max, input.value].map(Number));
            const thumb = 16;
            const at = (wanted) => x + thumb / 2 + ((wanted - min) / (max - min)) * (width - thumb);
            const middle = y + height / 2;
            await finger.down(at(now), middle);
            for (let step = 1; step <= 8; step += 1) {
                await finger.move(at(now + ((value - now) * step) / 8), middle);
            }
            for (let nudge = 0; nudge < 5 && Number(await locator.inputValue()) !== value; nudge += 1) {
                const off = value - Number(await locator.inputValue());
                await finger.move(at(value + off * 0.5), middle);
            }
            await finger.up();
            await view.settle();
            assert.equal(Number(await locator.inputValue()), value, "the finger found the value");
            this.interactions += 1;
        },
    };
}

test("Almere, parents at 30, Moroccan background, selection at 14: six interactions, and the figures of its address", async () => {
    const view = await site.openPage("?lang=nl", PHONE);
    await view.ready();
    const thumb = await reader(view);
    await thumb.drag(view.part("income-a"), 30);

    // The answer stays in sight while the controls are used: itself, or in one line at the top.
    const bar = view.page.locator(".result-bar > div");
    const inSight = async () => {
        if (await view.part("result-a").evaluate(isReadable)) {
            return true;
        }
        const { value } = await view.figures("result-a");
        return (await bar.evaluate(isReadable)) && new RegExp(`A\\s*${Math.round(value)}\\D`).test(await bar.innerText());
    };
    assert.ok(await inSight(), "the answer above the first slider");

    await thumb.tap(view.part("place-a"), "almere");
    const option = view.page.locator(".place-search-option").first();
    await option.waitFor();
    assert.match(await option.innerText(), /^Almere/);
    await thumb.tap(option);
    await view.page.waitForFunction(() => document.querySelector("[data-testid=place-a]")?.value === "Almere");
    await thumb.choose(view.part("group-a"), "morocco");
    assert.ok(await inSight(), "the answer above the choice of group");
    await thumb.drag(view.part("selection-age"), 14);
    assert.ok(await inSight(), "the answer above the selection age");
    assert.ok(await bar.evaluate(isReadable), "far down it is one line");
    assert.ok(thumb.interactions <= 6, `${thumb.interactions} interactions`);

    const shown = (of) =>
        of.page.evaluate(() => ["result-a", "result-b", "gap"].map((part) => ({ ...document.querySelector(`[data-testid=${part}]`).dataset })));
    const reached = await shown(view);
    assert.match(await view.part("result-a").innerText(), /Almere/);
    assert.match(await view.part("result-a").innerText(), /Marokko/);
    view.expectNoTrouble();
    await view.close();

    const address = await site.openPage("?a-income=30&a-place=gm-almere&a-group=morocco&selection-age=14");
    await address.ready();
    assert.deepEqual(reached, await shown(address));
    await address.close();
});
