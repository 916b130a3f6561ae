// An article with a hundred charts, fetched as a reader comes near: each stands, and memory stays within bounds.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { CHARTS, keepMemory, openSite } from "./support.mjs";

const COUNT = 100;

/** Bytes that a chart may hold, in WebAssembly and in JavaScript. */
const PER_CHART = 12e6;

let site;
let article;
before(async () => {
    site = await openSite();
    const frame = (position) => {
        const query = `embed=${CHARTS[position % CHARTS.length]}&a-income=${1 + (position % 50)}&b-income=${51 + (position % 50)}`;
        return `<p>${position}</p><iframe loading="lazy" data-kansen src="${site.origin}/?${query}" title="Grafiek ${position}" width="100%" height="600"></iframe>`;
    };
    const frames = Array.from({ length: COUNT }, (_, position) => frame(position)).join("");
    const html = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Artikel</title><body>${frames}<script async src="${site.origin}/embed.js"></script>`;
    article = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html));
    await new Promise((listening) => article.listen(0, "127.0.0.1", listening));
});
after(async () => {
    await site?.close();
    article?.closeAllConnections();
    await new Promise((closed) => article.close(closed));
});

test("a hundred embeds on one page", async () => {
    const context = await site.browser.newContext({ viewport: { width: 700, height: 900 }, locale: "nl" });
    const page = await context.newPage();
    await page.addInitScript(keepMemory);
    const trouble = [];
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    await page.goto(`http://localhost:${article.address().port}/`);
    const frames = await page.locator("iframe").all();
    assert.equal(frames.length, COUNT);
    for (const element of frames) {
        await element.scrollIntoViewIfNeeded();
        const frame = await (await element.elementHandle()).contentFrame();
        await frame.waitForFunction(() => document.documentElement.dataset.ready === "true", undefined, { timeout: 30_000 });
        await frame.locator("figure canvas").waitFor();
    }
    let bytes = 0;
    for (const element of frames) {
        const frame = await (await element.elementHandle()).contentFrame();
        bytes += await frame.evaluate(() => globalThis.wasmMemory.buffer.byteLength);
        assert.equal(await frame.evaluate(() => document.querySelector("#broken").checkVisibility()), false);
        assert.ok(await frame.evaluate(() => document.querySelector("figure canvas").width > 0));
    }
    assert.deepEqual(trouble, []);
    assert.ok(bytes < COUNT * PER_CHART, `${(bytes / COUNT / 1e6).toFixed(1)} MB of WebAssembly to a chart`);
    await context.close();
});
