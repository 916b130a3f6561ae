// Whatever goes wrong with a file on its way: each file of the site, times each fault. The page is whole, or it says
// what is missing and how to get it; it is never blank and never shows another figure than the right one. Once the
// fault is gone, the way on that the page offers leads to the whole page.
//
// What was observed is the table in docs/faults.md; `UPDATE_DOCS=1` writes it anew.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { BROWSER } from "./browsers.mjs";
import { ASSETS, filesWithoutCase } from "./faults/assets.mjs";
import { table } from "../../scripts/document.mjs";
import { keepInDocument } from "./faults/document.mjs";
import { Look, goOn, look, waitFor } from "./faults/look.mjs";
import { DELAY, FAULTS, openDoor } from "./faults/server.mjs";
import { openSite } from "./support.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** Pages that are at work at the same time; those that wait for a slow file come on top. */
const AT_ONCE = 8;

/** Milliseconds within which a page must have come to what is expected of it. */
const WITHIN = 30_000;

let site;
let context;
before(async () => {
    site = await openSite();
    // What a worker keeps is fetched and held against its list apart (offline.test.mjs).
    const settings = { locale: "nl", viewport: { width: 1280, height: 800 }, serviceWorkers: "block" };
    context = await site.browser.newContext(settings);
});
after(() => site?.close());

/** Opens an address without waiting for anything: of a faulty page not even that it loads can be expected. */
async function open(address) {
    const page = await context.newPage();
    page.goto(address).catch(() => {});
    return page;
}

/** The figures of a view and of the start view, as they are where nothing is wrong. */
async function rightFigures() {
    const right = {};
    for (const path of new Set(["", ...ASSETS.map((asset) => asset.path)])) {
        const page = await open(site.address + path);
        const whole = ASSETS.find((asset) => asset.path === path)?.whole ?? [];
        if (whole.some((selector) => /gap|canvas/.test(selector))) {
            await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
            right[path] = (await look(page, [])).figures;
        } else {
            right[path] = [];
        }
        await page.close();
    }
    return right;
}

/** One case, from the fault to the whole page; gives what was observed, or fails. */
async function run({ asset, fault, right }) {
    const { path, whole, file } = asset;
    const expected = asset.expected[fault];
    const door = await openDoor(site.origin, { isHit: (asked) => file.test(asked), fault });
    const page = await open(door.address + path);
    try {
        const expectRight = (seen, when) => {
            const start = asset.path.startsWith("en/") ? right["en/"] : right[""];
            assert.ok(seen, `${when}: the page cannot be asked`);
            for (const figure of seen.figures) {
                const allowed = [...right[path], ...start].map(String);
                assert.ok(allowed.includes(String(figure)), `${when}: ${figure} is none of ${allowed}`);
            }
            if (expected !== Look.HOST) {
                assert.ok(seen.text > 40, `${when}: the page is blank`);
            }
        };
        await asset.act(page);
        if (fault === "slow") {
            await (asset.isUnasked || door.hit);
            await new Promise((resolve) => setTimeout(resolve, DELAY * 0.85));
            // Of what the browser itself waits for there is nothing to see yet.
            if (!asset.isAwaited) {
                const early = await look(page, whole);
                expectRight(early, "while it waits");
                assert.ok(early.saysSlow || asset.isExtra || asset.isUnasked, "nothing says that it takes long");
            }
        }
        const seen = await waitFor(page, expected, whole, WITHIN);
        assert.equal(seen?.is, expected, `report: ${seen?.report}`);
        assert.ok(asset.isUnasked || door.hits() > 0, "nothing asked for the file");
        expectRight(seen, "with the fault");
        assert.doesNotMatch(seen.report, /[?=]|127\.0\.0\.1|Mozilla|Chrome/, "the report says more than it should");
        door.mend();
        if (expected !== Look.WHOLE) {
            await goOn(page);
            await asset.act(page);
            const mended = await waitFor(page, Look.WHOLE, whole, WITHIN);
            assert.equal(mended?.is, Look.WHOLE, `after the fault, from ${expected}: ${mended?.report}`);
            expectRight(mended, "after the fault");
        }
        return seen.is;
    } finally {
        await page.close();
        await door.close();
    }
}

/** Two hundred pages one after another, some of which never come: Firefox gives no answer about those. */
const chromiumOnly = { skip: BROWSER !== "chromium" && "needs Chromium" };

describe("a file that goes wrong on its way", chromiumOnly, () => {
    const observed = new Map();
    const name = (asset, fault) => `${asset.name}: ${fault}`;

    test("every file that a page may ask for has its cases", async () => {
        assert.deepEqual(await filesWithoutCase(DIST), []);
    });

    test("ends as it should, for every file and every fault", async (t) => {
        const right = await rightFigures();
        const cases = Object.keys(FAULTS).flatMap((fault) => ASSETS.map((asset) => ({ asset, fault, right })));
        const only = process.env.FAULTS_ONLY && new RegExp(process.env.FAULTS_ONLY);
        const chosen = cases.filter(({ asset, fault }) => !only || only.test(name(asset, fault)));
        const failures = [];
        const settle = async (one) => {
            const label = name(one.asset, one.fault);
            try {
                observed.set(label, await run(one));
            } catch (error) {
                failures.push(`${label}\n    ${error.message.replaceAll("\n", "\n    ")}`);
            }
        };
        // Those that only wait do so all at once, while the others are at work.
        const slow = chosen.filter(({ fault }) => fault === "slow").map(settle);
        const queue = chosen.filter(({ fault }) => fault !== "slow");
        const work = async () => {
            for (let one = queue.shift(); one; one = queue.shift()) {
                await settle(one);
            }
        };
        await Promise.all([...slow, ...Array.from({ length: AT_ONCE }, work)]);
        t.diagnostic(`${observed.size} cases`);
        assert.deepEqual(failures, [], `${failures.length} of ${chosen.length}`);
    });

    test("is listed in docs/faults.md as it was observed", { skip: Boolean(process.env.FAULTS_ONLY) }, async () => {
        const faults = Object.keys(FAULTS);
        const rows = ASSETS.map((asset) => [`\`${asset.name}\``, ...faults.map((fault) => observed.get(name(asset, fault)) ?? "?")]);
        await keepInDocument("matrix", table(["file", ...faults], rows));
    });
});
