// A chart in somebody else's page: the frame follows its content, believes nobody else, works where little is
// allowed, and costs no more than the page itself. And the dialog that makes the code for it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, request as ask } from "node:http";
import { after, before, describe, test } from "node:test";

import axe from "axe-core";

import { CHARTS, openSite } from "./support.mjs";

/** How long a frame may take until it stands, milliseconds. */
const STANDS_WITHIN = 30_000;

/** The rules that every view keeps. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site;
let counted;
let host;

before(async () => {
    site = await openSite();
    counted = await countRequests(site.origin);
    host = await openHost();
});
after(async () => {
    await site?.close();
    await counted?.close();
    await host?.close();
});

/** A listening server and its way to close. */
async function listen(answer) {
    const server = createServer(answer);
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return {
        port: server.address().port,
        close() {
            server.closeAllConnections();
            return new Promise((closed) => server.close(closed));
        },
    };
}

/** The site once more, behind a server that counts what it is asked for and what it answers. */
async function countRequests(origin) {
    const seen = [];
    const server = await listen((incoming, outgoing) => {
        const onward = ask(origin + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
            seen.push({ path: incoming.url.split("?")[0], status: answer.statusCode });
            outgoing.writeHead(answer.statusCode, answer.headers);
            answer.pipe(outgoing);
        });
        onward.on("error", () => outgoing.destroy());
        incoming.pipe(onward);
    });
    return { seen, origin: `http://127.0.0.1:${server.port}`, close: server.close };
}

/** The server of an article: another host name, another port, whatever Content-Security-Policy is asked for. */
async function openHost() {
    const pages = new Map();
    const server = await listen((request, response) => {
        const page = pages.get(request.url);
        response.writeHead(page ? 200 : 204, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
        response.end(page?.html ?? "");
    });
    return {
        add(html, policy) {
            const path = `/${pages.size + 1}`;
            pages.set(path, { html, headers: policy ? { "Content-Security-Policy": policy } : {} });
            return `http://localhost:${server.port}${path}`;
        },
        close: server.close,
    };
}

/** Opens an article. Returns its page, what went wrong, and a way to close both. */
async function openArticle(body, { policy, width = 700, height = 900 } = {}) {
    const html = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Artikel</title></head><body>${body}</body></html>`;
    const context = await site.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const trouble = [];
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    await page.goto(host.add(html, policy));
    return { page, trouble, close: () => context.close() };
}

const strict = (origin) => `default-src 'self'; frame-src ${origin}; script-src 'self' ${origin}`;

const frameOf = (query, { origin = site.origin, id = "", rest = "data-kansen" } = {}) =>
    `<iframe id="${id}" ${rest} src="${origin}/?${query}" title="Grafiek" width="100%" height="300" frameborder="0"></iframe>`;

const scriptOf = (origin = site.origin) => `<script async src="${origin}/embed.js"></script>`;

/** The content of the frame of an element, once its chart stands. */
async function inside(page, selector) {
    const element = await page.waitForSelector(selector);
    const frame = await element.contentFrame();
    await frame.waitForFunction(() => document.documentElement.dataset.ready === "true", undefined, { timeout: STANDS_WITHIN });
    await frame.locator("canvas").waitFor();
    return frame;
}

const measures = (frame) =>
    frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return { scrollHeight, clientHeight, scrollWidth, clientWidth, content: document.querySelector(".embed").offsetHeight };
    });

/**
 * Waits until the frame of an element is as high as its content, and no more than a pixel higher: first where
 * it stands, perhaps far beyond the screen, then on the screen.
 */
async function expectFit(page, selector, what = selector) {
    const element = page.locator(selector);
    const frame = await (await element.elementHandle()).contentFrame();
    const missing = async () => {
        const wanted = await frame.evaluate(() => document.querySelector(".embed").getBoundingClientRect().height);
        return (await heightOf(page, selector)) - wanted;
    };
    const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
    const until = Date.now() + 5000;
    while (!((await missing()) >= 0 && (await missing()) < 1.5) && Date.now() < until) {
        await rest();
    }
    const difference = await missing();
    assert.ok(difference >= 0 && difference < 1.5, `${what} is ${difference} higher than its content`);
    await element.scrollIntoViewIfNeeded();
    let found = await measures(frame);
    while (found.scrollHeight > found.clientHeight && Date.now() < until) {
        await rest();
        found = await measures(frame);
    }
    assert.ok(found.scrollHeight <= found.clientHeight, `${what} scrolls: ${JSON.stringify(found)}`);
    assert.ok(found.scrollWidth <= found.clientWidth, `${what} scrolls sideways`);
}

const heightOf = (page, selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

describe("in an article on another origin under a strict policy", () => {
    const body = () =>
        `<h1>Artikel</h1>${frameOf("embed=gradient&controls=outcome+income+neighbourhood+group+sex+household", { id: "one" })}
        <p>Tekst</p>${frameOf("embed=decomposition", { id: "two" })}
        <kansen-chart chart="life-course" a-income="10" b-income="90" lang="en" title="Along the life course"></kansen-chart>
        ${scriptOf()}`;

    test("three embeds are as high as their content, also once it grows, and nobody else's message counts", async () => {
        const article = await openArticle(body(), { policy: strict(site.origin) });
        const { page } = article;
        const frames = {
            "#one": await inside(page, "#one"),
            "#two": await inside(page, "#two"),
            "kansen-chart iframe": await inside(page, "kansen-chart iframe"),
        };
        for (const selector of Object.keys(frames)) {
            await expectFit(page, selector);
        }
        const language = await frames["kansen-chart iframe"].evaluate(() => document.documentElement.lang);
        assert.equal(language, "en", "attributes are parameters");

        const one = frames["#one"];
        const before = await heightOf(page, "#one");
        await one.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
        await one.locator("table").first().waitFor();
        await expectFit(page, "#one", "with everything open");
        assert.ok((await heightOf(page, "#one")) > before + 100, "it grew");
        await one.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = false)));
        await one.getByTestId("place-a").fill("alm");
        await one.locator(".place-search-option").first().waitFor();
        await expectFit(page, "#one", "with the list of places open");
        await one.getByTestId("place-a").press("Escape");
        await expectFit(page, "#one", "once it is closed");
        await page.setViewportSize({ width: 360, height: 800 });
        for (const selector of Object.keys(frames)) {
            await page.locator(selector).scrollIntoViewIfNeeded();
            await expectFit(page, selector, `${selector} on a phone`);
        }

        // Forged: from the article itself, from the other frame, from a frame that is no embed.
        const settled = await heightOf(page, "#two");
        await page.evaluate(() => window.postMessage({ kansen: 1, height: 77 }, "*"));
        await one.evaluate(() => parent.postMessage({ kansen: 1, height: 5000 }, "*"));
        await page.evaluate(() => {
            const stranger = document.createElement("iframe");
            document.body.append(stranger);
            stranger.contentWindow.parent.postMessage({ kansen: 1, height: 78 }, "*");
        });
        await page.waitForFunction(() => document.querySelector("#one").offsetHeight === 5000);
        assert.equal(await heightOf(page, "#two"), settled, "a frame speaks for itself alone");
        for (const height of [-1, 0, 49, 10_000, 1e9, Number.NaN, Number.POSITIVE_INFINITY, 640.5, "640", null, [640], {}]) {
            await frames["#two"].evaluate((wrong) => parent.postMessage({ kansen: 1, height: wrong }, "*"), height);
        }
        for (const message of [null, "640", 640, { height: 640 }, { kansen: 2, height: 640 }, { kansen: "1", height: 640 }]) {
            await frames["#two"].evaluate((wrong) => parent.postMessage(wrong, "*"), message);
        }
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
        assert.equal(await heightOf(page, "#two"), settled, "a message has its shape and range");

        // Another origin inside a frame that is ours.
        const elsewhere = host.add("<script>parent.postMessage({ kansen: 1, height: 123 }, '*'); document.title = 'sent';</script>");
        const open = await openArticle(`${frameOf("embed=countries", { id: "three" })}${scriptOf()}`);
        await inside(open.page, "#three");
        await expectFit(open.page, "#three");
        const own = await heightOf(open.page, "#three");
        await open.page.evaluate((address) => {
            document.querySelector("#three").contentWindow.location = address;
            return new Promise((resolve) => {
                addEventListener("message", ({ data }) => data.height === 123 && setTimeout(resolve, 100));
            });
        }, elsewhere);
        assert.equal(await heightOf(open.page, "#three"), own, "whoever took over the frame is not believed");
        await open.close();

        assert.deepEqual(article.trouble, []);
        await article.close();
    });

    test("an embed that comes later, is lazy, or changes its attributes works too", async () => {
        const article = await openArticle(`<div id="far"></div>${scriptOf()}`, { policy: strict(site.origin) });
        const { page } = article;
        await page.waitForFunction(() => customElements.get("kansen-chart") !== undefined);
        await page.evaluate((address) => {
            document.querySelector("#far").style.height = "6000px";
            const frame = document.createElement("iframe");
            Object.assign(frame, { id: "late", src: address, loading: "lazy", width: "100%", frameBorder: "0" });
            frame.dataset.kansen = "";
            const chart = document.createElement("kansen-chart");
            chart.setAttribute("chart", "countries");
            document.body.prepend(chart);
            document.body.append(frame);
        }, `${site.origin}/?embed=decomposition`);
        await inside(page, "kansen-chart iframe");
        await expectFit(page, "kansen-chart iframe");
        await page.evaluate(() => document.querySelector("kansen-chart").setAttribute("lang", "en"));
        await page.waitForFunction(() => document.querySelector("kansen-chart iframe").src.includes("lang=en"));
        await inside(page, "kansen-chart iframe");
        await expectFit(page, "kansen-chart iframe", "the element in English");

        await page.locator("#late").scrollIntoViewIfNeeded();
        await inside(page, "#late");
        await expectFit(page, "#late", "the lazy frame");
        await page.evaluate(() => document.querySelector("kansen-chart").remove());
        assert.deepEqual(article.trouble, []);
        await article.close();
    });

    test("without the script the frame still works, and scrolls", async () => {
        const policy = `default-src 'self'; frame-src ${site.origin}; script-src 'self'`;
        const article = await openArticle(
            `${frameOf("embed=gradient", { id: "one" })}<kansen-chart chart="gradient"><a href="${site.origin}">Grafiek</a></kansen-chart>${scriptOf()}`,
            { policy },
        );
        const frame = await inside(article.page, "#one");
        const { scrollHeight, clientHeight } = await measures(frame);
        assert.ok(scrollHeight > clientHeight && clientHeight <= 300, "it scrolls");
        const before = await frame.getByTestId("result-a").getAttribute("data-value");
        await frame.getByTestId("income-a").press("PageUp");
        await frame.waitForFunction((old) => document.querySelector("[data-testid=result-a]").dataset.value !== old, before);
        await frame.evaluate(() => scrollTo(0, 200));
        assert.equal(await frame.evaluate(() => scrollY), 200);
        assert.equal(await article.page.locator("kansen-chart a").innerText(), "Grafiek", "the link inside the element stays");
        await article.close();
    });

    test("in a sandbox without an origin everything works", async () => {
        const rest = 'data-kansen sandbox="allow-scripts"';
        const article = await openArticle(`${frameOf("embed=gradient", { id: "one", rest })}${scriptOf()}`, {
            policy: strict(site.origin),
        });
        const { page } = article;
        const frame = await inside(page, "#one");
        assert.equal(await frame.evaluate(() => self.origin), "null");
        await expectFit(page, "#one", "in a sandbox");
        const before = await frame.getByTestId("result-b").getAttribute("data-value");
        await frame.getByTestId("income-b").press("PageDown");
        await frame.waitForFunction((old) => document.querySelector("[data-testid=result-b]").dataset.value !== old, before);
        await frame.waitForTimeout(400);
        assert.deepEqual(article.trouble, []);
        await article.close();
    });
});

describe("what it costs", () => {
    test("an article with five embeds asks for the WebAssembly once", async (context) => {
        counted.seen.length = 0;
        const charts = ["gradient", "life-course", "decomposition", "selection-age", "places"];
        const frames = charts.map((chart) => frameOf(`embed=${chart}`, { origin: counted.origin, id: chart })).join("");
        const article = await openArticle(frames + scriptOf(counted.origin));
        for (const chart of charts) {
            await inside(article.page, `#${chart}`);
            await expectFit(article.page, `#${chart}`);
        }
        const asked = (pattern) => counted.seen.filter(({ path, status }) => pattern.test(path) && status === 200).length;
        // By name: the page may be made of several.
        for (const path of new Set(counted.seen.map(({ path }) => path).filter((path) => /\.(wasm|js)$/.test(path)))) {
            assert.equal(counted.seen.filter((one) => one.path === path && one.status === 200).length, 1, path);
        }
        assert.ok(asked(/\.wasm$/) > 0);
        context.diagnostic(`${counted.seen.length} requests; sent whole: ${asked(/\.wasm$/)} wasm, ${asked(/\.kansen$/)} data files`);
        assert.deepEqual(article.trouble, []);
        await article.close();
    });

    test("an embed asks for its own small chunk instead of the page's later code, and stands about as soon", async (context) => {
        const time = async (query) => {
            const view = await site.openPage(query);
            await view.ready();
            await view.page.locator("canvas").first().waitFor();
            const ready = await view.page.evaluate(() => performance.now());
            const files = view.requests.map((address) => new URL(address).pathname);
            await view.close();
            return { ready, files };
        };
        await time("");
        const times = { page: [], embed: [] };
        for (let round = 0; round < 5; round += 1) {
            const [page, embed] = [await time(""), await time("?embed=gradient")];
            const more = embed.files.filter((file) => !page.files.includes(file));
            assert.deepEqual(more.map((file) => file.replace(/^.*\//, "")), ["split_embed.wasm"]);
            assert.ok(!embed.files.some((file) => file.endsWith("split_later.wasm")), "the page's later code");
            times.page.push(page.ready);
            times.embed.push(embed.ready);
        }
        const middle = (list) => list.toSorted((one, other) => one - other)[2];
        const [page, embed] = [middle(times.page), middle(times.embed)];
        context.diagnostic(`ready after ${page.toFixed(0)} ms (page), ${embed.toFixed(0)} ms (embed)`);
        assert.ok(embed < 1.5 * page + 300, `${embed} ms against ${page} ms`);
    });

    test("the script is smaller than 2 kB", async () => {
        const script = await readFile(new URL("../../dist/embed.js", import.meta.url));
        assert.ok(script.length < 2000, `${script.length} bytes`);
    });
});

describe("the view", () => {
    for (const chart of CHARTS) {
        test(`of ${chart} stands alone at 280, 360 and 600 pixels, light and dark, without a known fault`, async () => {
            for (const [width, theme, language] of [[280, "light", "nl"], [360, "dark", "en"], [600, "system", "nl"]]) {
                const view = await site.openPage(`?embed=${chart}&theme=${theme}&lang=${language}`, { width, height: 400 });
                await view.ready();
                await view.page.locator("canvas").waitFor();
                await view.settle();
                const found = await view.page.evaluate(() => ({
                    headings: document.querySelectorAll("main h1").length,
                    chrome: document.querySelectorAll("header, nav, .skip, .steps, .embed-open").length,
                    sideways: document.documentElement.scrollWidth > innerWidth,
                    paper: getComputedStyle(document.body).backgroundColor,
                    text: document.body.innerText,
                }));
                assert.deepEqual([found.headings, found.chrome, found.sideways], [1, 0, false], `${width}`);
                assert.equal(found.paper, theme === "dark" ? "rgb(26, 24, 21)" : "rgb(252, 250, 246)");
                assert.match(found.text, /CC BY-NC-SA/);
                const link = view.part("full-view");
                assert.equal(await link.getAttribute("target"), "_blank");
                assert.match(await link.getAttribute("rel"), /noopener/);
                assert.doesNotMatch(await link.getAttribute("href"), /embed=/);
                assert.deepEqual(await violations(view.page), [], `${width} ${theme}`);
                view.expectNoTrouble();
                await view.close();
            }
        });
    }

    test("of a fixed chart has nothing to move", async () => {
        for (const chart of CHARTS) {
            const view = await site.openPage(`?embed=${chart}&controls=none&a-place=gm-almere`);
            await view.ready();
            await view.page.locator("canvas").waitFor();
            assert.equal(await view.page.locator("input, select, .grip, .map-choice button").count(), 0, chart);
            await view.close();
        }
    });

    test("of a chart that does not exist is the whole page", async () => {
        const view = await site.openPage("?embed=table&theme=dark");
        await view.ready();
        assert.ok(await view.part("result-a").isVisible());
        assert.match(await view.part("notice").innerText(), /embed/);
        const marks = await view.page.evaluate(() => Object.keys(document.documentElement.dataset));
        assert.deepEqual(marks.filter((name) => ["embed", "theme"].includes(name)), []);
        await view.close();
    });

    test("offers what the address names, and nothing else", async () => {
        const view = await site.openPage("?embed=gradient&controls=neighbourhood+selection-age");
        await view.ready();
        for (const name of ["neighbourhood-a", "neighbourhood-b", "place-a", "selection-age", "evidence"]) {
            assert.equal(await view.part(name).count(), 1, name);
        }
        for (const name of ["income-a", "group-a", "sex-b", "household-b", "outcome"]) {
            assert.equal(await view.part(name).count(), 0, name);
        }
        await view.slide("selection-age", 16);
        await view.page.waitForFunction(() => document.querySelector("[data-testid=full-view]").href.includes("selection-age=16"));
        view.expectNoTrouble();
        await view.close();
    });

    test("keeps the colours that it was given when the system's change, on the canvas too", async () => {
        const view = await site.openPage("?embed=decomposition&theme=light", { colorScheme: "dark" });
        await view.ready();
        await view.page.locator("canvas").waitFor();
        await view.settle();
        const corner = () =>
            view.page.locator("canvas").evaluate((canvas) => [...canvas.getContext("2d").getImageData(1, 1, 1, 1).data.slice(0, 3)]);
        assert.deepEqual(await corner(), [252, 250, 246]);
        await view.close();
        const dark = await site.openPage("?embed=decomposition&theme=dark", { colorScheme: "light" });
        await dark.ready();
        await dark.settle();
        assert.equal(await dark.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
        await dark.close();
    });

    test("says, small, that its figures are newer than its address", async () => {
        const view = await site.openPage("?embed=gradient&release=2020-01-31");
        await view.ready();
        assert.match(await view.part("notice").innerText(), /bijgewerkt op \d{4}-\d\d-\d\d/);
        await view.close();
        const later = await site.openPage("?embed=gradient&release=2999-01-31&lang=en");
        await later.ready();
        assert.match(await later.part("notice").innerText(), /2999-01-31/);
        await later.close();
    });
});

describe("a hostile text in an address", () => {
    const long = "a".repeat(10_000);
    for (const [name, title, shown] of [
        ["markup", "<script>window.struck=1</script><img src=x onerror=window.struck=1>", "<script>window.struck=1</script><img src=x onerror=window.struck=1>"],
        ["quotes", "\"'`><svg/onload=window.struck=1>", "\"'`><svg/onload=window.struck=1>"],
        ["marks that turn the direction", "\u202eabc\u2066def\u200f", "abcdef"],
        ["another script", "مرحبا", "مرحبا"],
    ]) {
        test(`(${name}) is shown as text`, async () => {
            const view = await site.openPage(`?embed=gradient&title=${encodeURIComponent(title)}&a-place=${encodeURIComponent(title)}`);
            await view.ready();
            assert.equal(await view.page.locator("main h1").textContent(), shown);
            assert.equal(await view.page.evaluate(() => window.struck), undefined);
            assert.match(await view.part("notice").innerText(), /a-place/);
            assert.equal(await view.page.evaluate(() => document.querySelectorAll("main h1 *, .embed img, .embed script").length), 0);
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("(10,000 characters) is refused and said, in the embed and in the page", async () => {
        const view = await site.openPage(`?embed=gradient&title=${long}`);
        await view.ready();
        assert.equal(await view.page.locator("main h1").textContent(), "Van inkomen naar kansen");
        assert.match(await view.part("notice").innerText(), /title/);
        view.expectNoTrouble();
        await view.close();
        const page = await site.openPage(`?title=x&a-place=${long}`);
        await page.ready();
        assert.match(await page.part("notice").innerText(), /a-place/);
        page.expectNoTrouble();
        await page.close();
    });
});

const PREVIEW = "[data-testid=embed-preview] iframe";

describe("the dialog", () => {
    /** Opens the explorer and, by keyboard, the dialog of a chart. */
    async function openDialog(chart, query = "", options = {}) {
        const view = await site.openPage(query, options);
        await view.ready();
        await view.showChart(chart);
        await view.part(`embed-open-${chart}`).press("Enter");
        await view.part("embed-dialog").waitFor();
        return view;
    }

    test("opens, offers its choices and closes by keyboard alone, and the focus returns", async () => {
        const view = await openDialog("gradient");
        const { page } = view;
        assert.equal(await page.evaluate(() => document.querySelector("dialog").contains(document.activeElement)), true);
        const reached = new Set();
        for (let step = 0; step < 40; step += 1) {
            reached.add(await page.evaluate(() => document.activeElement.dataset.testid ?? document.activeElement.localName));
            await page.keyboard.press("Tab");
        }
        for (const name of ["embed-moves", "embed-control-income", "embed-language", "embed-theme", "embed-title", "embed-width", "embed-responsive", "embed-responsive-copy", "embed-plain-copy", "embed-close"]) {
            assert.ok(reached.has(name), `${name} is reached`);
        }
        await view.part("embed-title").focus();
        await page.keyboard.press("Escape");
        await view.part("embed-dialog").waitFor({ state: "detached" });
        assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "embed-open-gradient");
        view.expectNoTrouble();
        await view.close();
    });

    test("writes code that stands in an article as the preview does", async () => {
        const view = await openDialog("gradient", "?a-income=33&b-place=gm-almere");
        const { page } = view;
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await view.part("embed-control-group").check();
        await view.part("embed-theme").selectOption("dark");
        await view.part("embed-language").selectOption("en");
        await view.part("embed-title").fill("Who \"gets\" <chances> & why?");
        const preview = await inside(page, PREVIEW);
        await preview.waitForFunction(() => /gets/.test(document.querySelector("main h1")?.textContent));
        assert.equal(await preview.locator("main h1").textContent(), "Who \"gets\" <chances> & why?");
        // Its height is in the code too.
        await expectFit(page, PREVIEW);
        await view.part("embed-responsive-copy").click();
        await page.getByText("Code gekopieerd").waitFor();
        const code = await page.evaluate(() => navigator.clipboard.readText());
        for (const part of ["a-income=33", "b-place=gm-almere", "controls=outcome+income+group", "theme=dark", "lang=en", "release=", 'loading="lazy"']) {
            assert.ok(code.includes(part), `${part} in ${code}`);
        }
        const plain = await view.part("embed-plain").inputValue();
        assert.doesNotMatch(plain, /<script/);
        const height = Number(/height="(\d+)"/.exec(plain)[1]);
        assert.equal(height, (await measures(preview)).clientHeight, "the height that was measured");

        await view.part("embed-moves").selectOption("fixed");
        assert.match(await view.part("embed-plain").inputValue(), /controls=none/);
        // A preview that gives way to the next one breaks off what it was fetching: no fault of it.
        assert.deepEqual(view.consoleErrors, []);
        await view.close();

        const article = await openArticle(code, { policy: strict(site.origin) });
        const frame = await inside(article.page, "iframe");
        await expectFit(article.page, "iframe", "the copied code");
        assert.equal(await frame.locator("main h1").textContent(), "Who \"gets\" <chances> & why?");
        assert.equal(await frame.getByTestId("notice").count(), 0);
        assert.deepEqual(article.trouble, []);
        await article.close();
    });

    test("selects the code where copying is not allowed", async () => {
        const view = await openDialog("countries");
        await inside(view.page, PREVIEW);
        await expectFit(view.page, PREVIEW);
        await view.page.evaluate(() => {
            navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
        });
        await view.part("embed-plain-copy").click();
        await view.page.getByText("De code is geselecteerd", { exact: false }).waitFor();
        const [selected, all] = await view.part("embed-plain").evaluate((area) => [area.selectionEnd - area.selectionStart, area.value.length]);
        assert.equal(selected, all);
        await view.close();
    });

    for (const [width, colorScheme] of [[320, "light"], [360, "dark"], [1280, "light"]]) {
        test(`has no known fault at ${width} pixels, ${colorScheme}`, async () => {
            const view = await openDialog("gradient", "", { width, height: 760, colorScheme });
            await inside(view.page, PREVIEW);
            await view.settle();
            assert.deepEqual(await violations(view.page, "dialog"), []);
            const wide = await view.page.evaluate(() => {
                const dialog = document.querySelector("dialog");
                return [dialog.scrollWidth > dialog.clientWidth, dialog.getBoundingClientRect().width > innerWidth];
            });
            assert.deepEqual(wide, [false, false]);
            await view.close();
        });
    }
});

/** The violations that axe-core finds in a part of the page: rule, element and remedy, one line each. */
async function violations(page, part = "html") {
    await page.evaluate(axe.source);
    const options = { runOnly: RULES, resultTypes: ["violations"], iframes: false };
    const found = await page.evaluate(([where, how]) => globalThis.axe.run(where, how), [part, options]);
    return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`),
    );
}
