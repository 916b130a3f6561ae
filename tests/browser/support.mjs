// What every end-to-end test needs: the finished site served on a free port, a browser with a
// fresh profile, and pages that remember what went wrong on them.
//
//     const site = await openSite();
//     after(() => site.close());
//     const view = await site.openPage("?outcome=16-havo", { width: 390, language: "nl" });
//     await view.ready();
//     view.expectNoTrouble();

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { serveDirectory } from "../../scripts/serve.mjs";
import { fingerOn, launchBrowser, slowDown } from "./browsers.mjs";

export { generator } from "../../fuzz/script/values.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** How long a page may take until its first view is ready, milliseconds. */
const READY_WITHIN = 30_000;

/** How long a change may take until the page shows it, milliseconds. */
const SHOWN_WITHIN = 10_000;

/** The charts of the explorer, from top to bottom. */
export const CHARTS = [
    "gradient",
    "life-course",
    "decomposition",
    "selection-age",
    "places",
    "parents-education",
    "countries",
];

/**
 * Serves `dist/` and starts the browser.
 *
 * `base` is the path below which the site is served, `directory` another folder to serve, `flags`
 * more flags for Chromium. `host` is a server that runs already, and goes on afterwards.
 */
export async function openSite({ base = "/", directory = DIST, flags = [], host } = {}) {
    if (!existsSync(directory)) {
        throw new Error(`there is no ${directory}; \`make build\` makes it`);
    }
    const server = host ?? (await serveDirectory({ directory, base }));
    const browser = await launchBrowser(flags);
    const tabs = keepTabs(browser, server.origin);
    return {
        address: server.address,
        origin: server.origin,
        browser,
        openPage: (path = "", options = {}) => openPage(tabs, server, path, options),
        async close() {
            await browser.close();
            if (!host) {
                await server.close();
            }
        },
    };
}

/**
 * Holds back what `pattern` matches: `prepare` is for `openPage`, `release()` lets it go.
 *
 *     const model = holdBack("**\/model-16.kansen");
 *     const view = await site.openPage("", { prepare: model.prepare });
 */
export function holdBack(pattern) {
    let release;
    const released = new Promise((resolve) => {
        release = resolve;
    });
    const prepare = (page) =>
        page.route(pattern, async (route) => {
            await released;
            await route.continue();
        });
    return { prepare, release };
}

/** Keeps the memory of the page's WebAssembly in `wasmMemory`; to run before anything of the page. */
export function keepMemory() {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
        const found = await instantiate(...given);
        globalThis.wasmMemory ??= (found.instance ?? found).exports.memory;
        return found;
    };
}

/** Asks until the answer is as it should be; gives the last answer, whatever it is, after ten seconds. */
export async function eventually(ask, isRight) {
    const end = Date.now() + 10_000;
    for (;;) {
        const answer = await ask();
        if (isRight(answer) || Date.now() > end) {
            return answer;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** The page's code does not arrive: what stands is what the HTML holds. */
export const withoutCode = (page) => page.route("**/page-*/page.js", (route) => route.abort());

/**
 * The site for all tests of a file, or of the suite that asks for it: opened before the first of them and
 * closed after the last. Options as of `openSite`.
 */
export function useSite(options) {
    let site;
    before(async () => {
        site = await openSite(options);
    });
    after(() => site?.close());
    const openPage = (path, pageOptions) => site.openPage(path, pageOptions);
    return {
        get address() {
            return site.address;
        },
        get origin() {
            return site.origin;
        },
        get browser() {
            return site.browser;
        },
        openPage,
        /** Opens a page and waits until its first view is ready. */
        async open(path, pageOptions) {
            const view = await openPage(path, pageOptions);
            await view.ready();
            return view;
        },
    };
}

/**
 * Tabs for one page after another. A new profile and a new process cost half a second, so a profile in which
 * nothing was left is used again, with its tab. What keeps a lesson on the device gets a new one.
 */
function keepTabs(browser, origin) {
    const kept = [];
    return {
        /** A tab with these settings of its profile, so many times slower than the machine. */
        async take(profile, screen, cpuSlowdown) {
            const key = JSON.stringify([profile, cpuSlowdown]);
            const at = kept.findIndex((tab) => tab.key === key);
            if (at < 0) {
                const context = await browser.newContext({ ...profile, ...screen });
                // A page without scripts cannot be asked what was left in it.
                const isForMany = profile.serviceWorkers === "block" && profile.javaScriptEnabled;
                return { ...(await newTab(context, cpuSlowdown)), key, isForMany };
            }
            const [tab] = kept.splice(at, 1);
            const { viewport, ...media } = screen;
            await tab.page.bringToFront();
            await tab.page.setViewportSize(viewport);
            await tab.page.emulateMedia({ media: null, ...media });
            return tab;
        },

        /** Keeps the tab for another page, or closes it with its profile. */
        async giveBack(tab) {
            const { context, page, scripts, isForMany } = tab;
            if (!isForMany || page.isClosed() || !(await page.evaluate(leftNothing).catch(() => false))) {
                await context.close();
                return;
            }
            const others = context.pages().filter((other) => other !== page);
            await Promise.all([
                context.clearPermissions(),
                page.unrouteAll({ behavior: "ignoreErrors" }),
                ...scripts.splice(0).map((script) => script.dispose()),
                ...others.map((other) => other.close()),
            ]);
            // On the same origin, so that the browser goes on with the same process.
            await page.route(`${origin}/nothing`, (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }));
            await page.goto(`${origin}/nothing`);
            await page.unrouteAll();
            // Where a frame had the focus, Firefox may not give it back: keys would go nowhere.
            if (await page.evaluate(() => document.hasFocus())) {
                kept.push(tab);
            } else {
                await context.close();
            }
        },
    };
}

/** A new tab, which remembers the scripts that a test has it run before every page. */
async function newTab(context, cpuSlowdown) {
    const page = await context.newPage();
    if (cpuSlowdown !== 1) {
        await slowDown(page, cpuSlowdown);
    }
    const scripts = [];
    const addInitScript = page.addInitScript.bind(page);
    page.addInitScript = async (...script) => {
        scripts.push(await addInitScript(...script));
    };
    return { context, page, scripts };
}

/** Whether the page's origin has nothing on this device. Runs in the page. */
async function leftNothing() {
    const workers = await navigator.serviceWorker.getRegistrations();
    const left = [workers, await caches.keys(), await indexedDB.databases(), localStorage, sessionStorage, document.cookie];
    return left.every(({ length }) => length === 0);
}

/**
 * Opens `path` (below the site's base, query included) in a profile with nothing in it.
 *
 * Options: `width`, `height` in CSS pixels; `language` ("nl", "en": what the browser asks for);
 * `colorScheme` ("light", "dark"); `reducedMotion` ("reduce", "no-preference"); `touch`;
 * `javaScript`; `cpuSlowdown` (4 = four times slower); `density` (screen pixels for a CSS pixel);
 * `prepare`, a function that gets the page before it goes anywhere; `keeps`, whether a lesson may keep itself
 * on the device, which takes seconds.
 *
 * Does not wait for the page to be ready: call `ready()`, or do not.
 */
async function openPage(tabs, server, path, options) {
    const { width = 1280, height = 800, language = "nl", colorScheme = "light", cpuSlowdown = 1 } = options;
    const { reducedMotion = "no-preference", touch = false, javaScript = true, density = 1, prepare, keeps = false } = options;
    const profile = {
        deviceScaleFactor: density,
        locale: language,
        timezoneId: "Europe/Amsterdam",
        hasTouch: touch,
        javaScriptEnabled: javaScript,
        serviceWorkers: keeps ? "allow" : "block",
    };
    const screen = { viewport: { width, height }, colorScheme, reducedMotion };
    const tab = await tabs.take(profile, screen, cpuSlowdown);
    const { context, page } = tab;

    const requests = [];
    const failedRequests = [];
    const consoleErrors = [];
    const listeners = {
        request: (request) => requests.push(request.url()),
        requestfailed: (request) => {
            const why = request.failure()?.errorText;
            // Browsers ask for a tab's icon when they please, and break off when another page comes.
            if (!(request.url().endsWith("/icon.svg") && /ABORTED$/.test(why))) {
                failedRequests.push(`${request.url()}: ${why}`);
            }
        },
        response: (response) => response.status() >= 400 && failedRequests.push(`${response.url()}: ${response.status()}`),
        console: (message) => message.type() === "error" && consoleErrors.push(message.text()),
        pageerror: (error) => consoleErrors.push(String(error)),
    };
    for (const [event, listener] of Object.entries(listeners)) {
        page.on(event, listener);
    }

    if (prepare) {
        await prepare(page);
    }

    const view = {
        page,
        context,
        requests,
        failedRequests,
        consoleErrors,

        /** Requests that left the site's own origin. */
        foreignRequests: () => requests.filter((address) => isForeign(address, server.origin)),

        /** Waits until the page says that its first view stands. */
        async ready() {
            try {
                await page.waitForFunction(() => document.documentElement.dataset.ready === "true", undefined, {
                    timeout: READY_WITHIN,
                });
            } catch (error) {
                const trouble = [...consoleErrors, ...failedRequests].join("\n  ") || "nothing in the console";
                throw new Error(`the page was not ready after ${READY_WITHIN / 1000} s:\n  ${trouble}`, { cause: error });
            }
        },

        /** A finger on the screen of the page. */
        finger: () => fingerOn(page),

        /** The element with this `data-testid`. */
        part: (testId) => page.getByTestId(testId),

        /** Waits until the page has drawn what it was told. */
        settle: () =>
            page.evaluate(
                () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
            ),

        /** Goes to another address of the explorer as the back button does, and waits for its answer. */
        async turnTo(query) {
            await page.evaluate((address) => {
                history.replaceState(null, "", address);
                dispatchEvent(new PopStateEvent("popstate"));
            }, query);
            await view.settle();
            await page.getByTestId("gap").waitFor({ timeout: SHOWN_WITHIN });
        },

        /**
         * Sets a slider as a hand would: the value, then the event. Also where the slider is not on the
         * screen.
         */
        async slide(testId, value) {
            await page.getByTestId(testId).evaluate((input, wanted) => {
                const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
                set.call(input, String(wanted));
                input.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }, value);
            await view.settle();
        },

        /** Adds rules to the page's style sheets; its policy refuses a new style element. */
        addStyle: (rules) =>
            page.evaluate((text) => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                document.adoptedStyleSheets.push(sheet);
            }, rules),

        /** Brings a chart onto the screen and waits until it is drawn. */
        async showChart(chart) {
            const card = page.getByTestId(`chart-${chart}`);
            await card.evaluate((element) => element.scrollIntoView());
            await card.locator("canvas").waitFor({ timeout: SHOWN_WITHIN });
            // One that was drawn before is drawn anew only once the page has noticed that it is near.
            await view.settle();
        },

        /** Draws everything that waits for a reader to come near. */
        async drawAll() {
            for (const chart of CHARTS) {
                await view.showChart(chart);
            }
            await page.locator("section.context").evaluate((element) => element.scrollIntoView());
            await page.locator("section.context .links").waitFor({ timeout: SHOWN_WITHIN });
            await page.evaluate(() => scrollTo(0, 0));
            await view.settle();
        },

        /** Draws everything, and opens everything that is folded. */
        async unfold() {
            await view.drawAll();
            await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
            for (const chart of CHARTS) {
                await page.getByTestId(`chart-${chart}`).locator("table").first().waitFor({ timeout: SHOWN_WITHIN });
            }
            await view.settle();
        },

        /** The unrounded number that a result carries, and its interval. */
        async figures(testId) {
            const { value, low, high } = await page.getByTestId(testId).evaluate((element) => ({ ...element.dataset }));
            return { value: Number(value), low: Number(low), high: Number(high) };
        },

        /** Fails when the console, the network or another origin had something to say. */
        expectNoTrouble() {
            assert.deepEqual(consoleErrors, [], "errors in the console");
            assert.deepEqual(failedRequests, [], "failed requests");
            assert.deepEqual(view.foreignRequests(), [], "requests to other origins");
        },

        async close() {
            for (const [event, listener] of Object.entries(listeners)) {
                page.off(event, listener);
            }
            await tabs.giveBack(tab);
        },
    };
    await page.goto(server.address + path.replace(/^\//, ""), { waitUntil: "load" });
    return view;
}

function isForeign(address, origin) {
    const { protocol, origin: its } = new URL(address);
    return !["data:", "blob:", "about:"].includes(protocol) && its !== origin;
}
