// The lesson works without a network once it was loaded, says so only where it is true, keeps its version while it
// is open, never takes half of another, and leaves nothing behind where nobody asked for it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { PICTURES, drawing } from "../../scripts/icons.mjs";
import { BROWSER } from "./browsers.mjs";
import { openHost } from "./host.mjs";
import { ACTIVITIES, LANGUAGES, LEVELS, SHEETS, playAll, turnTo } from "./lesson-run.mjs";
import { paperFolder, printed } from "./paper.mjs";
import { CHARTS, eventually, openSite, useSite } from "./support.mjs";

/** Tests that steer a browser in ways which only Chromium has, or that need more pages in one profile. */
const chromiumOnly = { skip: BROWSER !== "chromium" && "needs Chromium" };

const LESSON = "?view=lesson";
const folder = paperFolder();

/** How long keeping all files may take, milliseconds. */
const KEPT_WITHIN = 90_000;

const mark = (view) => view.part("offline");

/** Waits until the mark says this. */
async function says(view, what) {
    await mark(view).and(view.page.locator(`[data-mark="${what}"]`)).waitFor({ timeout: KEPT_WITHIN });
    return mark(view).locator("p").innerText();
}

/** Another page in the browser of a view. */
async function another(view, address) {
    const page = await view.context.newPage();
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    return page;
}

/** What the origin of a page holds of ours. */
const holdings = (page) =>
    page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: (await caches.keys()).map((name) => name.split(":").at(-1)),
        storage: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
        databases: (await indexedDB.databases()).length,
        cookies: document.cookie,
    }));

const NOTHING = { workers: 0, caches: [], storage: [], databases: 0, cookies: "" };

/** The folder of the code that a page runs from. */
const codeOf = (page) => page.evaluate(() => /page-[0-9a-f]+/.exec(document.querySelector("script[type=module]").src)[0]);

/** Has the browser look for a new version, and says what became of it. */
const update = (page) =>
    page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const worker = registration.installing;
        if (!worker) {
            return registration.waiting ? "installed" : "none";
        }
        return new Promise((done) => {
            const tell = () => worker.state !== "installing" && done(worker.state);
            worker.addEventListener("statechange", tell);
            tell();
        });
    });

/** Asks for every file of a site from inside a page; returns those that are not what they were made. */
async function wrongFiles(host, page) {
    const files = await host.kept();
    const hashes = await page.evaluate(
        async ([folder, names]) => {
            const hashOf = async (name) => {
                const response = await fetch(folder + name).catch(() => undefined);
                const bytes = await response?.arrayBuffer();
                const hash = bytes && new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
                return hash ? btoa(String.fromCharCode(...hash)) : "missing";
            };
            return Promise.all(names.map(async (name) => [name, await hashOf(name)]));
        },
        [host.address, Object.keys(files)],
    );
    return hashes.filter(([name, hash]) => files[name] !== hash).map(([name, hash]) => `${name}: ${hash}`);
}

for (const [place, base, path] of [["at the root of a host", "/", ""], ["below a path", "/a/kansen/", "en/"]]) {
    describe(`loaded once, ${place}`, () => {
        let host, site, view;
        before(async () => {
            host = await openHost({ base });
            site = await openSite({ host });
            view = await site.openPage(path + LESSON, { keeps: true });
            await view.ready();
            assert.match(await says(view, "whole"), path ? /Works without wifi/ : /Werkt zonder wifi/);
            await host.stop();
        });
        after(async () => {
            await site?.close();
            await host?.close();
        });

        test("the lesson comes back without a network", async () => {
            await view.page.reload();
            await view.ready();
            assert.match(await says(view, "whole"), path ? /Works without wifi/ : /Werkt zonder wifi/);
            await assert.rejects(fetch(host.address), "the network is gone");
        });

        test("every file is there as it was made: all ages, places, figures, both languages", async () => {
            const names = Object.keys(await host.kept());
            for (const [kind, least] of [[/^(en\/)?$/, 2], [/model-\d\d/, 5], [/places-\d\d/, 5], [/published\//, 700], [/\.wasm$/, 4]]) {
                assert.ok(names.filter((name) => kind.test(name)).length >= least, `${kind}`);
            }
            assert.deepEqual(await wrongFiles(host, view.page), []);
        });

        // Once is enough: below a path the same files come from the same store.
        for (const language of path ? [] : LANGUAGES) {
            for (const level of LEVELS) {
                test(`the lesson is played from the first step to the last: ${level}, ${language}`, async () => {
                    await playAll(view, { level, language });
                    assert.deepEqual(view.consoleErrors, []);
                });
            }
        }

        // Each sheet at one level in one language: tests/browser/lesson-print.test.mjs prints all of them.
        test("every sheet prints", { skip: path !== "" && "printed at the root" }, async () => {
            for (const activity of ACTIVITIES) {
                for (const [level, lang] of LEVELS.map((level, at) => [level, LANGUAGES[at]])) {
                    for (const sheet of SHEETS) {
                        await turnTo(view, { activity, level, lang, sheet, "a-place": "gm-almere" });
                        await printed(view, folder, `offline-${activity}-${sheet}-${level}-${lang}`);
                    }
                }
            }
        });

        test("every activity opens from its address, on both pages", async () => {
            const { page } = view;
            for (const start of ["", "en/"]) {
                for (const activity of ACTIVITIES) {
                    await page.goto(`${host.address}${start}${LESSON}&activity=${activity}`);
                    await view.ready();
                }
            }
            assert.deepEqual(view.consoleErrors, []);
        });

        test("the explorer, a named place and the method are there too", async () => {
            const { page } = view;
            for (const start of ["", "en"]) {
                await page.goto(`${host.address}${start}?a-place=gm-almere&outcome=21-hbo_followed`);
                await view.ready();
                await view.drawAll();
                for (const chart of CHARTS) {
                    assert.ok(await view.part(`chart-${chart}`).locator("canvas").isVisible(), chart);
                }
                await page.goto(`${host.address}${start}?view=method`);
                await view.ready();
            }
            assert.deepEqual(view.consoleErrors, []);
        });
    });
}

/** Follows the service workers of a profile; gives a function that says in which state each is. */
async function watchWorkers(page) {
    const session = await page.context().newCDPSession(page);
    const states = new Map();
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        for (const { versionId, status } of versions) {
            states.set(versionId, status);
        }
    });
    await session.send("ServiceWorker.enable");
    return () => [...states.values()];
}

describe("a new version", chromiumOnly, () => {
    let host, site, view;
    const versions = [];
    before(async () => {
        host = await openHost();
        site = await openSite({ host });
        view = await site.openPage(LESSON, { keeps: true });
        await view.ready();
        await says(view, "whole");
        versions.push(await host.code());
        host.deploy(await host.newVersion());
        versions.push(await host.code());
    });
    after(async () => {
        await site?.close();
        await host?.close();
    });

    /** Starts the lesson anew, as after a closed browser: no page of the old version stands open. */
    const startAnew = async () => {
        const blank = await view.context.newPage();
        const workers = await watchWorkers(blank);
        // Nothing is known of them in the first moment, which must not pass for none that waits.
        await eventually(workers, (states) => states.length > 0);
        await view.page.close();
        view.page = blank;
        // A browser needs a moment between the last page of one version and the worker of the next.
        await eventually(workers, (states) => !states.includes("installed"));
        await blank.goto(host.address + LESSON);
        await blank.waitForFunction(() => document.documentElement.dataset.ready === "true");
        return blank;
    };

    /** Takes away what an attempt left, which the next one would use. */
    const forgetAttempt = (page) =>
        page.evaluate(async () => {
            const [, ...attempts] = await caches.keys();
            await Promise.all(attempts.map((name) => caches.delete(name)));
        });

    for (const fault of ["missing", "broken", "empty", "truncated", "altered", "cut"]) {
        test(`does not win when a file is ${fault}`, async () => {
            for (const file of ["", `${versions[1]}/page.wasm`]) {
                host.faults.set(file, fault);
                assert.equal(await update(view.page), "redundant", file || "the page");
                await forgetAttempt(view.page);
            }
            host.faults.clear();
            assert.equal(await codeOf(view.page), versions[0]);
            assert.match(await says(view, "whole"), /Werkt zonder wifi/);
        });
    }

    test("does not win when the network goes in the middle, and the old one still works without", async () => {
        host.asked.length = 0;
        const stopped = new Promise((stop) => {
            // The worker itself, and two of its files.
            host.onAsked = () => host.asked.length > 3 && stop(host.stop());
        });
        assert.equal(await update(view.page), "redundant");
        await stopped;
        host.onAsked = undefined;
        const page = await startAnew();
        assert.equal(await codeOf(page), versions[0]);
        await page.locator('[data-testid=offline][data-mark="whole"]').waitFor();
        await host.start();
        await forgetAttempt(page);
    });

    test("leaves an open lesson as it is", async () => {
        host.asked.length = 0;
        const { page } = view;
        await page.evaluate(() => {
            globalThis.isTheSame = true;
        });
        assert.equal(await update(page), "installed");
        assert.ok(!host.asked.some((path) => /^data-/.test(path)), "files that did not change are not fetched again");
        await page.locator('[data-testid=offline] p', { hasText: "nieuwere versie" }).waitFor();
        assert.equal(await page.evaluate(() => globalThis.isTheSame), true, "the page was not loaded again");
        // The host has nothing of the old version any more, and still it is whole.
        assert.equal((await fetch(`${host.address}${versions[0]}/page.js`)).status, 404);
        const second = await another(view, host.address + LESSON);
        assert.equal(await codeOf(second), versions[0], "another tab beside it gets the same");
        await second.close();
        await page.reload();
        await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
        assert.equal(await codeOf(page), versions[0], "a page that is loaded again stays");
        // A browser lets a worker finish what it is at before another takes its place.
        await page.locator('[data-testid=offline][data-mark="whole"]').waitFor();
    });

    test("is taken at the next start, also without a network, and the old one goes", async () => {
        await host.stop();
        const page = await startAnew();
        assert.equal(await codeOf(page), versions[1]);
        await page.locator('[data-testid=offline][data-mark="whole"]').waitFor();
        assert.equal((await holdings(page)).caches.length, 1);
        await host.start();
        assert.deepEqual(await wrongFiles(host, page), []);
    });
});

describe("the mark", chromiumOnly, () => {
    let host, site;
    before(async () => {
        host = await openHost();
        site = await openSite({ host });
    });
    after(async () => {
        await site?.close();
        await host?.close();
    });

    const open = async (options) => {
        const view = await site.openPage(LESSON, { keeps: true, ...options });
        await view.ready();
        return view;
    };

    test("says what is missing, and mends it", async () => {
        host.faults.set("en/", "altered");
        const view = await open();
        assert.match(await says(view, "failed"), /een bestand kwam anders aan/);
        assert.equal(await view.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
        host.faults.set("en/", "missing");
        await view.page.getByRole("button", { name: "Probeer opnieuw" }).click();
        await view.page.getByText("niet alles kwam aan").waitFor();
        host.faults.clear();
        await view.page.getByRole("button", { name: "Probeer opnieuw" }).click();
        await says(view, "whole");

        // A browser may lose what it keeps, and a disk may spoil it.
        const lose = () =>
            view.page.evaluate(async () => {
                const [name] = await caches.keys();
                const cache = await caches.open(name);
                await cache.delete("manifest-nl.webmanifest");
                await cache.put("icon.svg", new Response("<svg/>"));
            });
        await lose();
        await view.page.reload();
        await view.ready();
        await says(view, "whole");
        assert.deepEqual(await wrongFiles(host, view.page), []);

        await lose();
        await host.stop();
        await view.page.reload();
        assert.match(await says(view, "failed"), /niet alles kwam aan/);
        const lost = ["icon.svg: missing", "manifest-nl.webmanifest: missing"];
        assert.deepEqual(await wrongFiles(host, view.page), lost);
        await host.start();
        await view.close();
    });

    test("takes a page back that was loaded past the worker", async () => {
        const view = await open();
        await says(view, "whole");
        const session = await view.context.newCDPSession(view.page);
        await session.send("Page.reload", { ignoreCache: true });
        await view.page.waitForFunction(() => document.documentElement.dataset.ready === "true" && !performance.getEntriesByType("navigation")[0].workerStart);
        await says(view, "whole");
        assert.ok(await view.page.evaluate(() => navigator.serviceWorker.controller !== null));
        await view.close();
    });

    test("removes everything, and keeps nothing until asked again", async () => {
        const view = await open();
        await says(view, "whole");
        await view.page.getByRole("button", { name: "Verwijder de les van dit apparaat" }).click();
        assert.match(await says(view, "removed"), /van dit apparaat verwijderd/);
        const setting = ["kansenverkenner-offline"];
        assert.deepEqual(await holdings(view.page), { ...NOTHING, storage: setting });
        await view.page.reload();
        await view.ready();
        await says(view, "removed");
        assert.deepEqual(await holdings(view.page), { ...NOTHING, storage: setting });
        await view.page.getByRole("button", { name: "Bewaar de les weer op dit apparaat" }).click();
        await says(view, "whole");
        assert.deepEqual((await holdings(view.page)).storage, []);

        // At once after it was removed, while the page still belongs to the old worker.
        await view.page.getByRole("button", { name: "Verwijder de les van dit apparaat" }).click();
        await says(view, "removed");
        await view.page.getByRole("button", { name: "Bewaar de les weer op dit apparaat" }).click();
        await says(view, "whole");
        await host.stop();
        await view.page.reload();
        await view.ready();
        await host.start();
        await view.close();
    });

    test("says that storage is full", async () => {
        const limit = async (page) => {
            const session = await page.context().newCDPSession(page);
            await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 1_000_000 });
        };
        const view = await open({ prepare: limit });
        assert.match(await says(view, "failed"), /de opslag is vol/);
        assert.deepEqual((await holdings(view.page)).caches, []);
        await view.close();
    });

    test("says that the browser may not keep anything", async () => {
        const forbid = (page) =>
            page.addInitScript(() => {
                ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
            });
        const view = await open({ prepare: forbid });
        assert.match(await says(view, "failed"), /mag niets bewaren/);
        await view.close();
    });

    test("says that an address without https keeps nothing; the lesson goes on", async () => {
        const insecure = await openSite({ host, flags: ["--host-resolver-rules=MAP school.test 127.0.0.1"] });
        const view = await insecure.openPage(LESSON, { keeps: true });
        await view.page.goto(`${host.address.replace("127.0.0.1", "school.test")}${LESSON}&activity=guess`);
        await view.ready();
        await view.page.goto(`${host.address.replace("127.0.0.1", "school.test")}${LESSON}`);
        await view.ready();
        assert.match(await says(view, "impossible"), /begint niet met https/);
        await insecure.close();
    });

    test("heeds nothing but its own messages, and so does the worker", async () => {
        const view = await open();
        await says(view, "whole");
        const answers = await view.page.evaluate(async () => {
            const { active } = await navigator.serviceWorker.getRegistration();
            const heard = [];
            const good = { kansen: 1, keep: ["icon.svg"] };
            const answered = new Promise((done) => {
                navigator.serviceWorker.addEventListener("message", ({ data }) => {
                    heard.push(data);
                    if (data.same) {
                        done();
                    }
                });
            });
            const many = Array.from({ length: 51 }, () => "icon.svg");
            for (const bad of [null, 1, "keep", [], {}, { kansen: 2, keep: ["icon.svg"] }, { kansen: 1, keep: "icon.svg" }, { kansen: 1, keep: [] }, { kansen: 1, keep: [1] }, { kansen: 1, keep: many }]) {
                active.postMessage(bad);
            }
            active.postMessage(good);
            await answered;
            const answers = heard.filter((each) => "same" in each).length;
            // Forged, as another script of the page could: the mark asks who says it.
            for (const data of [{ kansen: 1, failed: "network" }, { kansen: 1, kept: 0, of: 1, bytes: 1, same: false }]) {
                navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data }));
            }
            return answers;
        });
        assert.equal(answers, 1);
        await view.settle();
        await says(view, "whole");
        await view.close();
    });
});

describe("where nobody asked for it", () => {
    const site = useSite();
    for (const path of ["", "en/", "?view=method", "?embed=gradient", `${LESSON}&embed=gradient`]) {
        test(`nothing is kept: ${path || "the start"}`, async () => {
            const view = await site.open(path, { keeps: true });
            await view.settle();
            assert.deepEqual(await holdings(view.page), NOTHING);
            assert.ok(!view.requests.some((address) => address.endsWith("service-worker.js")));
            await view.close();
        });
    }
});

describe("installing it as an app", chromiumOnly, () => {
    const site = useSite();
    for (const [language, path] of [["nl", ""], ["en", "en/"]]) {
        test(`the browser finds nothing wrong (${language})`, async () => {
            const view = await site.open(path);
            const session = await view.context.newCDPSession(view.page);
            const { url, errors, data } = await session.send("Page.getAppManifest");
            assert.ok(url.endsWith(`manifest-${language}.webmanifest`));
            assert.deepEqual(errors, []);
            const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
            // A window without traces cannot install anything.
            assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
            const manifest = JSON.parse(data);
            assert.equal(new URL(manifest.start_url, url).href, `${site.address}${path}${LESSON}`);
            assert.equal(new URL(manifest.scope, url).href, site.address);
            for (const { src, sizes } of manifest.icons) {
                const size = await view.page.evaluate(async (address) => {
                    const image = new Image();
                    image.src = address;
                    await image.decode();
                    return `${image.naturalWidth}x${image.naturalHeight}`;
                }, new URL(src, url).href);
                assert.ok(sizes === "any" || size === sizes, `${src} is ${size}`);
            }
            const names = [manifest.name, ...manifest.shortcuts.map(({ name }) => name)];
            const said = [...(await view.page.locator(".site, .top nav a").allInnerTexts()), "Kansenverkenner (English)"];
            assert.deepEqual(names.filter((name) => !said.includes(name)), []);
            await view.close();
        });
    }

    test("the icons are those that scripts/icons.mjs draws", async () => {
        const view = await site.open("");
        const icon = await (await fetch(`${site.address}icon.svg`)).text();
        assert.equal(icon, await drawing());
        // The page's policy lets it show no pictures but files.
        const blank = await view.context.newPage();
        const encoded = async (path) => Buffer.from(await (await fetch(site.address + path)).arrayBuffer()).toString("base64");
        for (const { name, size, isMaskable } of PICTURES) {
            const difference = await blank.evaluate(
                async ([file, svg, width]) => {
                    const pixels = async (address) => {
                        const image = new Image();
                        image.src = address;
                        await image.decode();
                        const context = new OffscreenCanvas(width, width).getContext("2d");
                        context.drawImage(image, 0, 0, width, width);
                        return context.getImageData(0, 0, width, width).data;
                    };
                    const [kept, drawn] = [await pixels(file), await pixels(`data:image/svg+xml,${encodeURIComponent(svg)}`)];
                    return kept.reduce((sum, value, at) => sum + Math.abs(value - drawn[at]), 0) / kept.length;
                },
                [`data:image/png;base64,${await encoded(name)}`, (await drawing(isMaskable)).replace("<svg", `<svg width="${size}" height="${size}"`), size],
            );
            // Browsers smooth edges each in their way.
            assert.ok(difference < 1, `${name} differs by ${difference} of 255 on average`);
        }
        await view.close();
    });
});
