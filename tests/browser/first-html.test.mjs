// The answer stands in the HTML, before any WebAssembly: readable without scripts, the same figures as the
// page's own, replaced without a jump, and never shown where the address asks for another view.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import binaryen from "binaryen";

import { violations } from "./axe.mjs";
import { holdBack, useSite, withoutCode } from "./support.mjs";

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The page of each language, and words that it must say there. */
const PAGES = {
    nl: {
        path: "",
        noScript: /Zonder JavaScript kun je hier lezen/,
        tooOld: /Deze browser kan niet voor je rekenen/,
        broken: /Er ging iets mis/,
        table: "Dezelfde cijfers als tabel",
        percent: (value) => `${value.toFixed(1).replace(".", ",")}%`,
        count: (value) => value.toLocaleString("nl-NL"),
    },
    en: {
        path: "en/",
        noScript: /Without JavaScript you can read here/,
        tooOld: /This browser cannot compute for you/,
        broken: /Something went wrong/,
        table: "The same figures as a table",
        percent: (value) => `${value.toFixed(1)}%`,
        count: (value) => value.toLocaleString("en-GB"),
    },
};

const RESULTS = ["result-a", "result-b", "gap"];

/** What the first view needs and comes last. */
const MODEL = "**/model-16.kansen";

const site = useSite();

/** The figures and sentences of the answer below an element: runs in the page. */
const answerIn = (root) =>
    ["result-a", "result-b", "gap"].map((id) => {
        const part = document.querySelector(`${root} [data-testid=${id}]`);
        return { ...part.dataset, text: part.textContent };
    });

/** The published figures of the default view, as `data/` has them: share of havo or vwo and children. */
async function publishedFigures() {
    const [head, ...rows] = gunzipSync(await readFile(project("data/cells-16.csv.gz"))).toString("utf8").trim().split("\n");
    const column = (name) => head.split(",").indexOf(name);
    return rows
        .map((row) => row.split(","))
        .filter((row) => row.slice(0, 5).join() === "nl,all,all,all,20")
        .map((row) => ({ share: Number(row[column("havo")]), children: Number(row[column("children")]) }));
}

/** Colours that occur in more than a few places of a screenshot; decoded by a page that may run scripts. */
async function coloursOf(png) {
    const view = await site.openPage("", { prepare: withoutCode });
    const colours = await view.page.evaluate(async (source) => {
        // Its policy takes no image from an address like data:.
        const image = await createImageBitmap(new Blob([Uint8Array.from(atob(source), (byte) => byte.charCodeAt(0))]));
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const counts = new Map();
        for (let at = 0; at < data.length; at += 4) {
            const colour = data.slice(at, at + 3).join();
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].filter(([, count]) => count > 100).map(([colour]) => colour);
    }, png.toString("base64"));
    await view.close();
    return colours;
}

describe("without JavaScript", () => {
    for (const [language, words] of Object.entries(PAGES)) {
        for (const width of [360, 1280]) {
            test(`answer, chart and table are readable (${language}, ${width} pixels)`, async () => {
                const view = await site.openPage(words.path, { width, javaScript: false });
                const { page } = view;
                for (const [id, number] of [["result-a", "30"], ["result-b", "64"]]) {
                    assert.ok(await view.part(id).isVisible(), id);
                    assert.ok((await view.part(id).innerText()).match(/\d+(?:[.,]\d+)*/g).includes(number), id);
                }
                assert.ok(await view.part("gap").isVisible(), "the gap");
                assert.match(await view.part("gap").textContent(), /33[.,]6/);
                const said = page.locator("noscript p").filter({ visible: true });
                assert.equal(await said.count(), 1, "one sentence, in the language of the page");
                assert.match(await said.innerText(), words.noScript);
                assert.equal(await page.locator(".waiting, #too-old, #broken").filter({ visible: true }).count(), 0);

                const pictures = page.locator("#first .pictures svg").filter({ visible: true });
                assert.equal(await pictures.count(), 1, "one of the two widths");
                const { width: wide, height } = await pictures.boundingBox();
                assert.ok(wide > width / 2 && height > 250, `a picture of ${wide} by ${height} pixels`);
                await pictures.scrollIntoViewIfNeeded();
                const colours = await coloursOf(await pictures.screenshot());
                assert.ok(colours.length >= 4, `paper, line, A and B: ${colours.join(" / ")}`);

                const summary = page.locator("#first summary", { hasText: words.table });
                await summary.click();
                const table = page.locator("#first .more table").last();
                assert.ok(await table.isVisible(), "the table opens");
                const rows = await table.locator("tbody tr").allInnerTexts();
                const published = await publishedFigures();
                assert.equal(published.length, 20);
                assert.equal(rows.length, published.length);
                published.forEach(({ share, children }, at) => {
                    // Half a unit of the last digit: the tables have two decimals, the page shows one.
                    const near = [share - 0.005, share, share + 0.005].map(words.percent);
                    assert.ok(near.some((text) => rows[at].includes(text)), `${rows[at]} says ${share}`);
                    assert.ok(rows[at].includes(words.count(children)), `${rows[at]} says ${children}`);
                });

                assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "no wider than the screen");
                assert.deepEqual(view.consoleErrors, []);
                assert.deepEqual(view.foreignRequests(), []);
                // Chromium refuses to preload scripts that it will not run.
                assert.deepEqual(view.failedRequests.filter((failure) => !failure.endsWith(".js: csp")), []);
                await view.close();
            });
        }
    }

    for (const [language, words] of Object.entries(PAGES)) {
        test(`axe-core finds nothing (${language})`, async () => {
            // It needs scripts itself: the page's own are kept away.
            const view = await site.openPage(words.path, { prepare: withoutCode });
            assert.deepEqual(await violations(view), [], "light, on a desk");
            await view.page.emulateMedia({ colorScheme: "dark" });
            await view.page.setViewportSize({ width: 360, height: 740 });
            await view.settle();
            assert.deepEqual(await violations(view), [], "dark, on a phone");
            await view.close();
        });
    }
});

describe("the page takes over", () => {
    for (const [language, { path }] of Object.entries(PAGES)) {
        test(`with the figures that stood there, to the last digit (${language})`, async () => {
            const model = holdBack(MODEL);
            const view = await site.openPage(path, { prepare: model.prepare });
            const before = await view.page.evaluate(answerIn, "#first");
            model.release();
            await view.ready();
            assert.equal(await view.page.locator("#first").count(), 0);
            assert.deepEqual(await view.page.evaluate(answerIn, "#app"), before);
            for (const { value, low, high } of before) {
                assert.ok(Number(low) < Number(value) && Number(value) < Number(high));
            }
            view.expectNoTrouble();
            await view.close();
        });
    }

    /** Where the parts of the view stand that both have, down to the chart: runs in the page. */
    const boxes = (root) => {
        const parts = [
            ".top", ".site", ".top nav a", "h1", ".lead", ".top select", ".answer .choice > select", ".said", ".people", ".gap", ".share button",
            ".result-side .slider input", ".controls", ".controls h2", ".controls .note", ".controls legend",
            ".controls input", ".controls select", ".controls summary", ".controls output", ".presets button",
            "#heading-gradient", ".card:has(#heading-gradient) .see", ".card:has(#heading-gradient) .drawing",
            ".card:has(#heading-gradient) > .note", ".card:has(#heading-gradient) .more summary",
        ];
        return parts.flatMap((part) =>
            [...document.querySelectorAll(`${root} ${part}`)]
                .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
                .map((element) => ({ part, ...element.getBoundingClientRect().toJSON() }))
                // Charts further down come with the page.
                .map(({ part: name, x, y, width, height }) => ({ name, x, y, width, height: name === ".controls" ? 0 : height })),
        );
    };

    /**
     * Adds up the shifts of the layout from the start: runs in the page before anything else. Chromium alone tells
     * of them; elsewhere the places of the parts have to do.
     */
    const watchShifts = () => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
                globalThis.shift += entry.value;
            }
        }).observe({ type: "layout-shift", buffered: true });
    };

    for (const width of [320, 360, 412, 768, 1000, 1280, 1440]) {
        for (const colorScheme of ["light", "dark"]) {
            test(`without a jump (${width} pixels, ${colorScheme})`, async () => {
                const model = holdBack(MODEL);
                const view = await site.openPage(width === 412 ? "en/" : "", {
                    width,
                    colorScheme,
                    async prepare(page) {
                        await page.addInitScript(watchShifts);
                        await model.prepare(page);
                    },
                });
                await view.page.evaluate(() => document.fonts.ready);
                const [before, paper] = [await view.page.evaluate(boxes, "#first"), await background(view)];
                assert.ok(before.length > 40, `${before.length} parts`);
                model.release();
                await view.ready();
                await view.settle();
                const after = await view.page.evaluate(boxes, "#app");
                assert.deepEqual(after.map(({ name }) => name), before.map(({ name }) => name));
                const jumps = before.flatMap((box, at) => {
                    const off = ["x", "y", "width", "height"].filter((side) => Math.abs(box[side] - after[at][side]) > 1);
                    return off.map((side) => `${box.name} (${at}): ${side} from ${box[side]} to ${after[at][side]}`);
                });
                assert.deepEqual(jumps, []);
                assert.equal(await background(view), paper);
                const shift = await view.page.evaluate(() => globalThis.shift);
                assert.ok(shift < 0.02, `layout shift ${shift}`);
                await view.close();
            });
        }
    }

    const background = (view) => view.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    for (const width of [360, 1280]) {
        test(`and leaves a reader where they were: scroll and focus (${width} pixels)`, async () => {
            const model = holdBack(MODEL);
            const view = await site.openPage("", { width, prepare: model.prepare });
            const slider = view.page.locator("#first [id$=income-b]").filter({ visible: true });
            await slider.focus();
            await view.page.evaluate(() => scrollTo(0, 500));
            await view.settle();
            const scrolled = await view.page.evaluate(() => scrollY);
            assert.ok(scrolled > 400);
            model.release();
            await view.ready();
            await view.settle();
            assert.equal(await view.page.evaluate(() => scrollY), scrolled);
            assert.equal(await view.page.evaluate(() => document.activeElement.id), "income-b");
            await view.close();
        });

        test(`and leaves open what was opened, with the focus there (${width} pixels)`, async () => {
            const model = holdBack(MODEL);
            const view = await site.openPage("", { width, prepare: model.prepare });
            const summary = view.page.locator("#first summary", { hasText: PAGES.nl.table });
            await summary.click();
            const focused = () => view.page.evaluate(() => document.activeElement.textContent);
            assert.equal(await focused(), PAGES.nl.table);
            const before = await summary.boundingBox();
            model.release();
            await view.ready();
            await view.settle();
            assert.equal(await view.page.locator("details[open]").count(), 1);
            assert.equal(await view.page.locator("details[open] > summary").innerText(), PAGES.nl.table);
            await view.page.locator("#app details[open] table").last().waitFor();
            await view.settle();
            assert.equal(await focused(), PAGES.nl.table);
            const after = await view.page.locator("details[open] > summary").boundingBox();
            assert.ok(Math.abs(after.y - before.y) <= 1, `from ${before.y} to ${after.y}`);
            await view.close();
        });

        test(`and keeps what was moved by keyboard (${width} pixels)`, async () => {
            const model = holdBack(MODEL);
            const view = await site.openPage("?utm_source=letter", { width, prepare: model.prepare });
            const first = view.page.locator("#first");
            assert.equal(await first.getAttribute("aria-busy"), null);
            const slider = first.locator("[id$=income-a]").filter({ visible: true });
            await slider.focus();
            for (let press = 0; press < 5; press += 1) {
                await view.page.keyboard.press("ArrowRight");
            }
            assert.equal(await slider.inputValue(), "25");
            await view.page.waitForURL(/[?&]a-income=25(&|$)/);
            assert.equal(await first.getAttribute("aria-busy"), "true", "the answer is that of the old choice");
            const old = await view.page.evaluate(answerIn, "#first");
            model.release();
            await view.ready();
            await view.settle();
            assert.equal(await view.part("income-a").inputValue(), "25");
            assert.match(view.page.url(), /[?&]a-income=25(&|$)/);
            assert.equal(await view.page.evaluate(() => document.activeElement.id), "income-a");
            const moved = await view.page.evaluate(answerIn, "#app");
            await view.page.keyboard.press("ArrowRight");
            assert.equal(await view.part("income-a").inputValue(), "26", "the keys go on");
            view.expectNoTrouble();
            await view.close();

            const address = await site.open("?a-income=25");
            assert.deepEqual(moved, await address.page.evaluate(answerIn, "#app"));
            assert.notDeepEqual(moved[0], old[0]);
            assert.deepEqual(moved[1], old[1]);
            await address.close();
        });
    }
});

describe("the address decides what stands first", () => {
    /** Notes in every frame whether the static answer shows: runs in the page before anything else. */
    const watchFirst = () => {
        globalThis.wasSeen = false;
        const look = () => {
            globalThis.wasSeen ||= document.getElementById("first")?.checkVisibility() ?? false;
            requestAnimationFrame(look);
        };
        look();
    };

    async function isShown(path) {
        const model = holdBack(MODEL);
        const view = await site.openPage(path, {
            async prepare(page) {
                await page.addInitScript(watchFirst);
                await model.prepare(page);
            },
        });
        await view.settle();
        const isVisible = await view.page.locator("#first").isVisible();
        const early = await view.page.locator("body").innerText();
        model.release();
        await view.ready();
        const wasSeen = await view.page.evaluate(() => globalThis.wasSeen);
        assert.equal(wasSeen, isVisible, `${path}: before the model came, and after it`);
        view.expectNoTrouble();
        await view.close();
        return { isVisible, early };
    }

    const others = [
        "?a-income=30", "?b-income=20", "?a-place=gm-almere", "?b-neighbourhood=10", "?a-group=turkey", "?b-sex=female",
        "?a-household=one-parent", "?outcome=35-income", "?selection-age=15", "?evidence=none", "?step=income",
        "?view=method", "?embed=gradient", "?utm_source=x&a-income=30", "?a%2Dincome=30", "?lang=en", "en/?lang=nl",
    ];
    for (const path of others) {
        test(`${path} never shows the static answer`, async () => {
            const { isVisible, early } = await isShown(path);
            assert.equal(isVisible, false);
            assert.doesNotMatch(early, /33[.,]6/);
        });
    }

    const same = ["", "?", "en/", "?lang=nl", "en/?lang=en", "?view=explore", "?utm_source=x&fbclid=1", "#content", "en/?ref=a-income"];
    for (const path of same) {
        test(`"${path}" keeps it`, async () => {
            const { isVisible, early } = await isShown(path);
            assert.equal(isVisible, true);
            assert.match(early, /33[.,]6/);
        });
    }
});

describe("when the page cannot compute", () => {
    for (const [language, words] of Object.entries(PAGES)) {
        const lacking = {
            WebAssembly: () => delete globalThis.WebAssembly,
            // A browser that is some years old has WebAssembly, but not what came to it later.
            SIMD: () => {
                WebAssembly.Module = class {
                    constructor() {
                        throw new WebAssembly.CompileError("invalid value type");
                    }
                };
            },
            // What each request for a file carries, so that none waits for ever.
            "limits of time": () => delete AbortSignal.timeout,
        };
        for (const [lack, query] of Object.keys(lacking).flatMap((name) => [[name, ""], [name, "?a-income=30"]])) {
            test(`without ${lack}: a kind sentence and the static view (${words.path}${query})`, async () => {
                const view = await site.openPage(words.path + query, { prepare: (page) => page.addInitScript(lacking[lack]) });
                const said = view.page.locator("#too-old p").filter({ visible: true });
                assert.equal(await said.count(), 1, `one sentence, in ${language}`);
                assert.match(await said.innerText(), words.tooOld);
                assert.ok(await view.part("result-a").isVisible());
                assert.ok(await view.part("gap").isVisible());
                assert.equal(await view.page.locator("#first .pictures svg").filter({ visible: true }).count(), 1);
                assert.equal(await view.page.locator(".waiting, #broken").filter({ visible: true }).count(), 0);
                // What would move nothing cannot be moved; what opens still opens.
                assert.equal(await view.page.locator("#first :is(input, select, button):enabled").count(), 0);
                await view.page.locator("#first summary", { hasText: words.table }).click();
                assert.ok(await view.page.locator("#first .more table").last().isVisible());
                assert.deepEqual(await violations(view), []);
                view.expectNoTrouble();
                await view.close();
            });
        }

        const faults = {
            "is not there": (route) => route.fulfill({ status: 404, body: "" }),
            "is damaged": async (route) => {
                const response = await route.fetch();
                const body = await response.body();
                await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
            },
            "is something else": (route) =>
                route.fulfill({ contentType: "application/wasm", body: "<!doctype html><title>proxy</title>" }),
            "does not arrive": (route) => route.abort(),
        };
        const cases = Object.entries(faults).map(([name, fault]) => [`page.wasm ${name}`, "**/page-*/page.wasm", fault]);
        cases.push(["page.js is not there", "**/page-*/page.js", faults["is not there"]]);
        for (const [name, pattern, fault] of cases) {
            test(`${name}: the static view stays, with the way back (${language})`, async () => {
                let isFaulty = true;
                const view = await site.openPage(words.path, {
                    prepare: (page) => page.route(pattern, (route) => (isFaulty ? fault(route) : route.continue())),
                });
                const said = view.page.locator("#broken > div").filter({ visible: true });
                await said.waitFor();
                assert.equal(await said.count(), 1);
                assert.match(await said.innerText(), words.broken);
                assert.ok(await view.part("result-a").isVisible());
                assert.ok(await view.part("gap").isVisible());
                isFaulty = false;
                await said.getByRole("link").first().click();
                await view.ready();
                assert.equal(await view.page.locator("#broken").isVisible(), false);
                await view.close();
            });
        }
    }
});

describe("what a browser must be able to do", () => {
    const { Features } = binaryen;
    const FEATURES = [
        Features.SIMD128,
        Features.ReferenceTypes,
        Features.Multivalue,
        Features.BulkMemory | Features.BulkMemoryOpt,
        Features.NontrappingFPToInt,
        Features.SignExt,
        Features.MutableGlobals,
    ];
    /** Whether a module is valid where it may have these features alone. */
    const isValid = (bytes, features) => {
        const module = binaryen.readBinary(bytes);
        module.setFeatures(features.reduce((all, feature) => all | feature, Features.MVP));
        const valid = module.validate();
        module.dispose();
        return valid === 1;
    };

    test("is what the check asks for, and all that the code needs", async () => {
        const [, text] = /NEEDED = "([\w+/=]+)"/.exec(await readFile(project("www/first.js"), "utf8"));
        const check = Buffer.from(text, "base64");
        assert.ok(isValid(check, FEATURES));
        // The last is older than the rest, and to use it a module must import something.
        for (const left of FEATURES.slice(0, -1)) {
            assert.ok(!isValid(check, FEATURES.filter((feature) => feature !== left)), `feature ${left}`);
        }
        const entries = await readdir(project("dist"), { withFileTypes: true, recursive: true });
        const modules = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).filter((path) => path.endsWith(".wasm"));
        assert.ok(modules.length >= 4, modules.join());
        for (const path of modules) {
            assert.ok(isValid(await readFile(path), FEATURES), path);
        }
    });
});

describe("what a host has to serve", () => {
    const dist = project("dist");
    const TEXT = /\.(css|html|js|json|kansen|mjs|svg|ts|txt|wasm)$/;
    const HASHED = /(^|\/)(page|data)-[0-9a-f]{16}\/|-[0-9a-f]{14,}\.css$/;
    const files = async () => {
        const entries = await readdir(dist, { withFileTypes: true, recursive: true });
        return entries
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
            .sort();
    };

    test("every file of text, code or data over 1 kB has its compressed variants, with the same content", async () => {
        const all = await files();
        let checked = 0;
        for (const file of all.filter((name) => TEXT.test(name))) {
            const bytes = await readFile(join(dist, file));
            if (bytes.length <= 1000) {
                continue;
            }
            assert.ok(brotliDecompressSync(await readFile(join(dist, `${file}.br`))).equals(bytes), `${file}.br`);
            assert.ok(gunzipSync(await readFile(join(dist, `${file}.gz`))).equals(bytes), `${file}.gz`);
            checked += 1;
        }
        assert.ok(checked > 300, `${checked} files`);
        const lonely = all.filter((name) => /\.(br|gz)$/.test(name) && !all.includes(name.replace(/\.(br|gz)$/, "")));
        assert.deepEqual(lonely, []);
    });

    test("the server sends the variants, and tells what may be kept", async () => {
        for (const file of (await files()).filter((name) => !/\.(br|gz)$/.test(name) && !/published/.test(name))) {
            const bytes = await readFile(join(dist, file));
            for (const [accepted, encoding] of [["br, gzip", "br"], ["gzip", "gzip"], ["identity", null]]) {
                const response = await fetch(site.address + file, { headers: { "Accept-Encoding": accepted } });
                const isCompressed = TEXT.test(file) && bytes.length >= 1000;
                assert.equal(response.status, 200, file);
                assert.equal(response.headers.get("Content-Encoding"), isCompressed ? encoding : null, `${file}, ${accepted}`);
                assert.equal(
                    response.headers.get("Cache-Control"),
                    HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
                    file,
                );
                assert.equal(response.headers.get("Access-Control-Allow-Origin"), "*", file);
                // fetch decompresses.
                assert.ok(Buffer.from(await response.arrayBuffer()).equals(bytes), `${file}, ${accepted}`);
            }
        }
    });

    test("hosts that read _headers are told the same, and so are those who read the document", async () => {
        const rules = (await readFile(join(dist, "_headers"), "utf8"))
            .split("\n")
            .filter((line) => line && !line.startsWith("#"))
            .reduce((found, line) => {
                if (line.startsWith("/")) {
                    return [...found, { pattern: line, headers: [] }];
                }
                found.at(-1).headers.push(line.trim());
                return found;
            }, []);
        const headersOf = (file) =>
            rules.filter(({ pattern }) => `/${file}`.startsWith(pattern.replace(/\*$/, ""))).flatMap(({ headers }) => headers);
        for (const file of await files()) {
            const kept = headersOf(file).filter((header) => header.startsWith("Cache-Control"));
            const isHashed = HASHED.test(file.replace(/\.(br|gz)$/, ""));
            assert.deepEqual(kept, isHashed ? ["Cache-Control: public, max-age=31536000, immutable"] : [], file);
            assert.ok(headersOf(file).includes("Access-Control-Allow-Origin: *"), file);
        }
        const words = await readFile(project("docs/hosting.md"), "utf8");
        for (const { pattern, headers } of rules) {
            assert.ok(pattern === "/*" || words.includes(`\`${pattern}\``), pattern);
            headers.forEach((header) => assert.ok(words.includes(header), header));
        }
    });
});
