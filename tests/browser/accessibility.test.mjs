// Whoever reads with other means than a large screen, a mouse and good eyes loses nothing: no known
// fault of accessibility in any view, nothing cut off on a narrow or enlarged screen, no motion for
// those who ask for none.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { violations } from "./axe.mjs";
import { useSite } from "./support.mjs";

const site = useSite();
const { open } = site;

/** The views that are examined, and how each is reached. */
const VIEWS = {
    "the explorer with everything open": { query: "", reach: (view) => view.unfold() },
    "an amount of money, all circumstances": {
        query: "outcome=35-income&a-group=turkey&b-group=none&a-sex=female&b-household=one-parent&selection-age=15",
        reach: () => {},
    },
    "named places, one of them without figures": {
        query: "outcome=16-havo&a-place=gm-almere&b-place=gm-groningen",
        async reach(view) {
            await view.page.locator(".side-b .place .note").waitFor();
            await view.unfold();
        },
    },
    "a place that does not exist": {
        query: "a-place=gm-nowhere",
        reach: (view) => view.page.locator(".side-a .place .note").waitFor(),
    },
    "the map with a municipality in focus": {
        query: "outcome=0-sga",
        async reach(view) {
            await view.showChart("places");
            await view.part("chart-places").locator("canvas").press("ArrowDown");
            await view.part("chart-places").locator(".map-choice").waitFor();
        },
    },
    "the list of places": {
        query: "",
        async reach(view) {
            await view.part("place-b").fill("zuid");
            await view.page.locator(".place-search-option").first().waitFor();
        },
    },
    "a search without result": {
        query: "",
        async reach(view) {
            await view.part("place-a").fill("xqzxqz");
            await view.page.locator(".place-search-said").waitFor();
        },
    },
    "a link that could not be read": { query: "outcome=nothing", reach: (view) => view.part("notice").waitFor() },
    "the method": { query: "view=method", reach: () => {} },
};

describe("axe-core finds nothing to mend", () => {
    for (const [name, { query, reach }] of Object.entries(VIEWS)) {
        for (const language of ["nl", "en"]) {
            test(`in ${name}, ${language}, light on a desk and dark on a phone`, async () => {
                const view = await open(`?lang=${language}&${query}`);
                await reach(view);
                assert.deepEqual(await violations(view), [], "light");
                await view.page.emulateMedia({ colorScheme: "dark" });
                await view.page.setViewportSize({ width: 390, height: 844 });
                await view.settle();
                assert.deepEqual(await violations(view), [], "dark");
                await view.close();
            });
        }
    }

    test("in the message that stands where figures could not be had", async () => {
        const view = await site.openPage("", {
            prepare: (page) => page.route("**/model*.kansen", (route) => route.fulfill({ status: 500, body: "" })),
        });
        await view.page.locator("#broken").waitFor();
        assert.deepEqual(await violations(view), []);
        await view.close();
    });

    test("and it would find something: a picture without words", async () => {
        const view = await open();
        await view.part("chart-gradient").locator("canvas").evaluate((canvas) => canvas.removeAttribute("aria-label"));
        assert.match((await violations(view)).join(), /role-img-alt/);
        await view.close();
    });
});

describe("what axe-core does not look at", () => {
    test("each view has a title of its own, in its language", async () => {
        const titles = [];
        for (const query of ["?lang=nl", "?lang=en", "?lang=nl&view=method", "?lang=en&view=method"]) {
            const view = await open(query);
            titles.push(await view.page.title());
            await view.close();
        }
        assert.equal(new Set(titles).size, titles.length, titles.join(" / "));
    });

    test("a chart that takes keys is a widget, not a picture", async () => {
        // Screen readers keep the arrow keys for themselves on a picture.
        const view = await open();
        await view.unfold();
        const roles = await view.page
            .locator('canvas[tabindex="0"]')
            .evaluateAll((all) => all.map((canvas) => canvas.getAttribute("role")));
        assert.ok(roles.length > 0, "the map takes keys");
        assert.deepEqual(roles.filter((role) => role === "img"), []);
        await view.close();
    });

    test("links in running text can be told from it without colour", async () => {
        const view = await open("?view=method");
        const plain = await view.page
            .locator(".sections p a, .sections li a")
            .evaluateAll((all) =>
                all.filter((link) => !getComputedStyle(link).textDecorationLine.includes("underline")).map((link) => link.outerHTML),
            );
        assert.deepEqual(plain, []);
        await view.close();
    });
});

/**
 * What sticks out of a window or is cut off in it: one line each.
 *
 * Runs in the page. A table that scrolls by itself may be wider; texts for screen readers alone are
 * one pixel large on purpose.
 */
function cutOff() {
    const found = [];
    const width = document.documentElement.clientWidth;
    const name = (element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}.${element.className}`;
    const say = (element, what) => found.push(`${name(element)} "${element.textContent.trim().slice(0, 40)}": ${what}`);
    if (document.documentElement.scrollWidth > innerWidth) {
        found.push(`the page is ${document.documentElement.scrollWidth} pixels wide, the window ${innerWidth}`);
    }
    const pen = document.createElement("canvas").getContext("2d");
    const lengthOf = (text, style) => {
        pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        return pen.measureText(text).width;
    };
    // What a select has for text: all but what its browser keeps for the arrow beside one letter.
    const roomIn = (select) => {
        const one = select.cloneNode();
        one.append(new Option("x"));
        Object.assign(one.style, { position: "absolute", width: "max-content", minWidth: "0", maxWidth: "none" });
        select.after(one);
        const kept = one.getBoundingClientRect().width - lengthOf("x", getComputedStyle(one));
        one.remove();
        return select.getBoundingClientRect().width - kept;
    };
    for (const element of document.body.querySelectorAll("*")) {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (!element.checkVisibility() || element.closest("svg, math")) {
            continue;
        }
        const inside = (side) => Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
        const room = box.width - inside("Left") - inside("Right");
        const isControl = element.matches('a, button, input, select, summary, canvas, [tabindex="0"]');
        if (isControl && !element.matches(".skip")) {
            if (box.width < 1 || box.height < 1) {
                say(element, "cannot be seen");
            }
            if (!element.closest(".table") && (box.left < 0 || box.right > width + 0.5)) {
                say(element, `stands from ${box.left} to ${box.right}`);
            }
        }
        const isForEyes = box.width > 1 && box.height > 1 && !element.matches(".skip");
        if (isForEyes && element.childElementCount === 0 && ["hidden", "clip"].includes(style.overflowX)) {
            if (element.scrollWidth > element.clientWidth + 1) {
                say(element, `${element.scrollWidth} pixels of text in ${element.clientWidth}`);
            }
        }
        // Any option may be chosen and must be readable then.
        if (element.matches("select")) {
            const room = roomIn(element);
            const texts = [...element.options].map(({ text }) => ({ text, long: lengthOf(text, style) }));
            const { text, long } = texts.reduce((longest, one) => (one.long > longest.long ? one : longest));
            if (long > room + 1) {
                say(element, `"${text}" takes ${Math.round(long)} pixels of ${Math.round(room)}`);
            }
        }
        if (element.matches("input[placeholder]")) {
            const text = element.value || element.placeholder;
            const long = lengthOf(text, style);
            if (long > room) {
                say(element, `"${text}" takes ${Math.round(long)} pixels of ${Math.round(room)}`);
            }
        }
    }
    return found;
}

describe("nothing is lost", () => {
    const SCREENS = {
        "on a screen of 320 pixels": { width: 320, height: 640 },
        "at 1280 pixels, enlarged to 200%": { width: 640, height: 400, density: 2 },
        "at 1280 pixels": { width: 1280, height: 800 },
    };
    for (const [name, options] of Object.entries(SCREENS)) {
        for (const language of ["nl", "en"]) {
            test(`${name}, ${language}`, async () => {
                const view = await open(`?lang=${language}`, options);
                await view.unfold();
                assert.deepEqual(await view.page.evaluate(cutOff), [], "the start");
                await view.turnTo(`?lang=${language}&outcome=21-hbo_followed&a-place=gm-almere&a-group=any&b-group=dutch-caribbean`);
                await view.unfold();
                assert.deepEqual(await view.page.evaluate(cutOff), [], "long names");
                await view.turnTo(`?lang=${language}&outcome=35-wealth&a-income=1&b-income=100&b-group=none`);
                await view.settle();
                assert.deepEqual(await view.page.evaluate(cutOff), [], "large amounts");
                await view.close();

                const method = await open(`?lang=${language}&view=method`, options);
                assert.deepEqual(await method.page.evaluate(cutOff), [], "the method");
                await method.close();
            });
        }
    }

    test("and a control that is cut off would be seen", async () => {
        const view = await open("", { width: 320, height: 640 });
        await view.part("swap").evaluate((button) => (button.style.marginLeft = "300px"));
        assert.notDeepEqual(await view.page.evaluate(cutOff), []);
        await view.close();
    });

    test("by a reader's own spacing of letters, words and lines", async () => {
        // The spacing that WCAG 2.2, criterion 1.4.12, lets a reader ask for.
        const view = await open("", { width: 320, height: 640 });
        await view.addStyle(
            "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }",
        );
        await view.settle();
        const wide = await view.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `${wide} pixels`);
        await view.close();
    });
});

/** Keeps what is written on each canvas and where, in pixels of the screen: runs before the page does. */
function watchPens() {
    const write = CanvasRenderingContext2D.prototype.fillText;
    globalThis.written = [];
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
        const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text);
        const at = this.getTransform();
        const corners = [
            [x - actualBoundingBoxLeft, y - actualBoundingBoxAscent],
            [x + actualBoundingBoxRight, y + actualBoundingBoxDescent],
        ].map(([across, down]) => new DOMPoint(across, down).matrixTransform(at));
        const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
        globalThis.written.push({
            canvas: this.canvas,
            text,
            left: Math.min(...xs),
            right: Math.max(...xs),
            top: Math.min(...ys),
            bottom: Math.max(...ys),
        });
        return write.call(this, text, x, y, ...rest);
    };
}

/** Texts of charts that are cut off or written over one another: runs in the page. */
function unreadableTexts() {
    const found = new Set();
    const texts = globalThis.written.filter(({ text, canvas }) => text.trim() !== "" && canvas.isConnected);
    const chart = ({ canvas }) => canvas.closest("[data-testid]").dataset.testid;
    for (const [position, one] of texts.entries()) {
        if (one.left < -1 || one.top < -1 || one.right > one.canvas.width + 1 || one.bottom > one.canvas.height + 1) {
            found.add(`${chart(one)}: "${one.text}" is cut off`);
        }
        for (const other of texts.slice(position + 1)) {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            // The same text twice at a place is its outline.
            const isTwice = one.text === other.text && Math.abs(one.left - other.left) < 4;
            if (one.canvas === other.canvas && across > 2 && down > 2 && !isTwice) {
                found.add(`${chart(one)}: "${one.text}" and "${other.text}" stand over each other`);
            }
        }
    }
    return [...found];
}

describe("the texts of the charts are whole and apart", () => {
    const CASES = {
        "the start": "",
        "long names": "outcome=21-hbo_followed&a-place=gm-almere&a-group=dutch-caribbean&b-group=none&a-sex=female&b-household=one-parent&selection-age=14",
        "large amounts": "outcome=35-wealth&a-group=turkey&b-group=none&selection-age=15",
    };
    for (const [name, query] of Object.entries(CASES)) {
        for (const language of ["nl", "en"]) {
            test(`${name}, ${language}, from 320 to 1440 pixels`, async () => {
                const view = await open(`?lang=${language}&${query}`, { prepare: (page) => page.addInitScript(watchPens) });
                await view.drawAll();
                const found = [];
                for (const [width, colorScheme] of [[1440, "dark"], [768, "light"], [390, "dark"], [320, "light"]]) {
                    await view.page.setViewportSize({ width, height: 800 });
                    await view.settle();
                    // Another theme makes every chart draw once more, and only that is looked at.
                    await view.page.evaluate(() => (globalThis.written.length = 0));
                    await view.page.emulateMedia({ colorScheme });
                    await view.page.waitForFunction(
                        () => new Set(globalThis.written.map(({ canvas }) => canvas)).size === 7,
                        undefined,
                        { timeout: 5000 },
                    );
                    await view.settle();
                    found.push(...(await view.page.evaluate(unreadableTexts)).map((what) => `${width} pixels: ${what}`));
                }
                assert.deepEqual(found, []);
                await view.close();
            });
        }
    }
});

/** Every transition and animation longer than a moment: runs in the page. */
function motion() {
    const MOMENT = 0.01;
    const seconds = (list) => Math.max(...list.split(",").map((one) => Number.parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
    const found = [];
    for (const element of document.querySelectorAll("*")) {
        for (const part of ["", "::before", "::after"]) {
            const style = getComputedStyle(element, part);
            const moves = [
                ["transition", seconds(style.transitionDuration)],
                ["animation", style.animationName === "none" ? 0 : seconds(style.animationDuration)],
                ["smooth scrolling", style.scrollBehavior === "smooth" ? 1 : 0],
            ];
            for (const [what, duration] of moves) {
                if (duration > MOMENT) {
                    found.push(`${element.tagName.toLowerCase()}.${element.className}${part}: ${what}`);
                }
            }
        }
    }
    return found;
}

describe("a reader who asks for less motion", () => {
    for (const query of ["?outcome=35-income", "?view=method"]) {
        test(`gets none (${query})`, async () => {
            const view = await open(query, { reducedMotion: "reduce" });
            assert.deepEqual(await view.page.evaluate(motion), []);
            await view.close();
        });
    }

    test("sees no bar grow", async () => {
        const view = await open("?outcome=35-income", { reducedMotion: "reduce" });
        await view.slide("income-a", 70);
        // What only waits before it shows something takes no time itself.
        const moving = () => document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 0).length;
        assert.equal(await view.page.evaluate(moving), 0);
        await view.close();
    });

    test("and motion would be seen", async () => {
        const view = await open("?outcome=35-income", { reducedMotion: "reduce" });
        await view.addStyle(".money { transition: opacity 1s; }");
        assert.notDeepEqual(await view.page.evaluate(motion), []);
        await view.close();
    });
});
