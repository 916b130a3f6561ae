// Every address gives a view: the presets, and a few hundred random ones in which honest and hostile
// values are mixed. Nothing complains, nothing fails to load, nothing of an address becomes markup.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { generator, useSite } from "./support.mjs";

/** Random addresses, and how many of them are opened in a fresh page. */
const ADDRESSES = 500;
const FRESH = 20;

/** Addresses that one page follows before it makes way for another, so that what fails is near its cause. */
const OF_ONE_PAGE = 120;

const site = useSite();

const OUTCOMES = [
    "0-sga", "0-preterm_birth", "11-havo_final", "11-under_advice", "16-havo", "16-vwo", "21-hbo_followed",
    "21-uni_followed", "35-income", "35-wealth", "35-hbo_attained",
];
/** Places of every kind, inside and outside the region of Amsterdam; the last ones do not exist. */
const PLACES = [
    "gm-amsterdam", "gm-almere", "gm-groningen", "gm-vaals", "gm-schiermonnikoog", "gm-s-gravenhage", "wk-036300",
    "wk-003417", "pc3-131", "pc4-1312", "am-noord-west", "nl", "gm-nowhere", "wk-999999",
];
const HOSTILE = [
    "", " ", "0", "-1", "101", "1e3", "20.5", "٣", "NaN", "null", "constructor", "__proto__", "%", "%zz", "%00", "%F0%9F%98%80",
    "<script>window.struck=1</script>", "<img src=x onerror=window.struck=1>", "javascript:window.struck=1",
    "\"><svg/onload=window.struck=1>", "../../etc/passwd", "gm-almere/../model", "GM-ALMERE", "a".repeat(3000), "‮abc", "{n}", "&&&",
];
const VALUES = {
    outcome: OUTCOMES,
    "selection-age": ["10", "11", "12", "13", "14", "15", "16"],
    evidence: ["central", "finland", "none"],
    lang: ["nl", "en"],
    view: ["explore", "explore", "explore", "method", "lesson"],
    step: ["0", "3", "99"],
    embed: ["gradient", "places", "countries"],
    controls: ["none", "income", "outcome income", "neighbourhood group selection-age"],
    theme: ["system", "light", "dark"],
    title: ["Wie krijgt kansen?", "x".repeat(120)],
    release: ["2025-05-01", "2026-11-22"],
};
for (const side of ["a", "b"]) {
    VALUES[`${side}-income`] = ["1", "2", "20", "50", "80", "99", "100"];
    VALUES[`${side}-neighbourhood`] = ["1", "30", "50", "99"];
    VALUES[`${side}-place`] = PLACES;
    VALUES[`${side}-group`] = ["all", "none", "any", "turkey", "morocco", "suriname", "dutch-caribbean"];
    VALUES[`${side}-sex`] = ["all", "male", "female"];
    VALUES[`${side}-household`] = ["all", "one-parent", "two-parents"];
}

/** The random addresses: each parameter there or not, one value in eight hostile. */
function randomAddresses(count) {
    const random = generator(20261122);
    const one = (list) => list[Math.floor(random() * list.length)];
    return Array.from({ length: count }, () => {
        const pairs = [];
        for (const [name, values] of Object.entries(VALUES)) {
            if (random() < 0.45) {
                const hostile = random() < 0.125;
                // Hostile values come as they are or escaped, as links in the wild do.
                const value = hostile ? one(HOSTILE) : one(values);
                pairs.push(`${name}=${hostile && random() < 0.5 ? value.replaceAll(/[\s#&]/g, "+") : encodeURIComponent(value)}`);
            }
        }
        if (random() < 0.1) {
            pairs.push(`${encodeURIComponent(one(HOSTILE))}=${encodeURIComponent(one(HOSTILE))}`);
        }
        return `?${pairs.sort(() => random() - 0.5).join("&")}`;
    });
}

/** What is wrong with the view that stands: one line each. Runs in the page. */
function wrong() {
    const found = [];
    if (document.getElementById("broken")?.checkVisibility()) {
        found.push("gave up");
    }
    if (globalThis.struck || document.querySelector("img, iframe, object, body script:not([src]):not([type=module])")) {
        found.push("let markup in");
    }
    if (document.querySelectorAll("h1").length !== 1 || !["nl", "en"].includes(document.documentElement.lang)) {
        found.push("has no heading or language");
    }
    if (document.querySelector(".sections")) {
        return found;
    }
    const hasAnswer = document.querySelector("[data-testid=lesson], [data-testid=sheet], .privacy") === null;
    // The method shows formulas and files; nowhere else do braces and exponents stand for anything.
    const text = document.body.innerText;
    const nonsense = /NaN|Infinity|undefined|\{\w+\}|[0-9]e[-+]?\d/.exec(text);
    if (nonsense) {
        found.push(`says "${text.slice(Math.max(0, nonsense.index - 40), nonsense.index + 40)}"`);
    }
    // An embed shows what its chart needs; the map and the countries have no sentences.
    const isEmbed = document.querySelector(".embed") !== null;
    for (const part of hasAnswer ? ["result-a", "result-b", "gap"] : []) {
        if (isEmbed && !document.querySelector(`[data-testid=${part}]`)) {
            continue;
        }
        const element = document.querySelector(`[data-testid=${part}]`);
        if (!element) {
            found.push(`has no ${part}`);
            continue;
        }
        const [value, low, high] = ["value", "low", "high"].map((name) => Number.parseFloat(element.dataset[name]));
        if (!(low <= value && value <= high && Number.isFinite(high - low))) {
            found.push(`${part} is ${value}, from ${low} to ${high}`);
        }
        if (element.innerText.trim() === "") {
            found.push(`${part} says nothing`);
        }
    }
    return found;
}

/** Waits until the answer, the lesson or the method stands, whichever the address asks for. */
const stands = (view) =>
    view.page.waitForFunction(
        () => document.querySelector("[data-testid=gap], [data-testid=lesson], [data-testid=sheet], .sections, .notice.failure, .embed .card") !== null,
        undefined,
        { timeout: 10_000, polling: 10 },
    );

/** Goes to an address as the back button does, and lets the page draw. Runs in the page. */
function follow(query) {
    history.replaceState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

describe("a preset", () => {
    for (const preset of ["preset-income", "preset-neighbourhood", "preset-background", "preset-later", "preset-advice"]) {
        for (const language of ["nl", "en"]) {
            test(`(${preset}, ${language}) gives an answer, the same from its address, and no trouble`, async () => {
                const start = `?lang=${language}&outcome=21-hbo_followed&a-income=44&b-income=45&a-group=morocco&b-sex=male&selection-age=15`;
                const view = await site.openPage(start);
                await view.ready();
                const shown = (of) =>
                    of.page.evaluate(() => ["result-a", "result-b", "gap"].map((part) => ({ ...document.querySelector(`[data-testid=${part}]`).dataset })));
                const before = await shown(view);
                await view.part(preset).click();
                // Every preset sets the income of A; the address follows once the page rests.
                await view.page.waitForFunction(() => !location.search.includes("a-income=44"));
                const after = await shown(view);
                assert.notDeepEqual(after, before);
                assert.deepEqual(await view.page.evaluate(wrong), []);
                const address = await view.page.evaluate(() => location.search);
                view.expectNoTrouble();
                await view.close();

                const fresh = await site.openPage(address);
                await fresh.ready();
                assert.deepEqual(await shown(fresh), after, address);
                fresh.expectNoTrouble();
                await fresh.close();
            });
        }
    }
});

describe(`${ADDRESSES} random addresses`, () => {
    const addresses = randomAddresses(ADDRESSES);
    const trouble = [];
    const note = (view, address) => {
        const said = [...view.consoleErrors, ...view.failedRequests, ...view.foreignRequests()];
        trouble.push(...said.map((line) => `${address.slice(0, 200)}: ${line.slice(0, 200)}`));
        for (const list of [view.consoleErrors, view.failedRequests]) {
            list.length = 0;
        }
    };

    test(`each gives a view, ${FRESH} of them in a fresh page`, async () => {
        const bad = [];
        for (const address of addresses.slice(0, FRESH)) {
            const view = await site.openPage(address);
            await view.ready();
            await stands(view);
            bad.push(...(await view.page.evaluate(wrong)).map((what) => `${address}: ${what}`));
            note(view, address);
            await view.close();
        }
        assert.deepEqual(bad, []);
    });

    test("each gives a view, the others by the way that the back button takes", async () => {
        const bad = [];
        let view;
        for (const [number, address] of addresses.slice(FRESH).entries()) {
            if (number % OF_ONE_PAGE === 0) {
                await view?.close();
                view = await site.openPage();
                await view.ready();
            }
            await view.page.evaluate(follow, address);
            await stands(view);
            bad.push(...(await view.page.evaluate(wrong)).map((what) => `${address}: ${what}`));
            note(view, address);
        }
        await view.close();
        assert.deepEqual(bad, []);
    });

    test("none of them had trouble", () => {
        assert.deepEqual([...new Set(trouble)], []);
    });
});

describe("a place outside the region of Amsterdam", () => {
    for (const outcome of ["11-havo_final", "16-havo", "35-income"]) {
        test(`asks for nothing that is not there (${outcome})`, async () => {
            const view = await site.openPage(`?outcome=${outcome}&a-place=gm-groningen&b-place=gm-vaals`);
            await view.ready();
            await view.page.waitForLoadState("networkidle");
            assert.match(await view.page.locator(".side-a .place .note").innerText(), /Groningen/, "says that there is no figure");
            view.expectNoTrouble();
            await view.close();
        });
    }
});
