// Opens the page of comparisons in Chromium. It is served across origins' walls (COOP and COEP), where the
// browser's clock counts in steps of 5 microseconds instead of 100.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const TARGET = process.env.KANSENVERKENNER_TARGET ?? fileURLToPath(new URL("../../target", import.meta.url));
const MODEL = fileURLToPath(new URL("../../www/data/model.kansen", import.meta.url));
const TYPES = { css: "text/css; charset=utf-8", html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", wasm: "application/wasm", kansen: "application/octet-stream" };
const ORIGIN = "http://localhost";

/** A page with `window.bench`, of page.mjs. */
export async function openComparison(browser) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`bench page: ${error}`));
    await page.route(`${ORIGIN}/**`, async (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const path = name === "model.kansen" ? MODEL : `${TARGET}/bench/${name}`;
        const body = await readFile(path).catch(() => null);
        if (!body) {
            return route.fulfill({ status: 404 });
        }
        return route.fulfill({
            body,
            contentType: TYPES[name.split(".").pop()],
            headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
        });
    });
    await page.goto(`${ORIGIN}/page.html`);
    await page.waitForFunction(() => window.bench);
    return { page, close: () => context.close() };
}
