// How the built site loads on a slow telephone: what a reader waits for, and what Lighthouse says.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LIGHTHOUSE = fileURLToPath(new URL("node_modules/lighthouse/cli/index.js", import.meta.url));

/** 1.6 Mbit/s with 150 ms, four times slower than this machine. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWDOWN = 4;

/**
 * Loads the start page `times` times with an empty cache.
 *
 * Returns lists in milliseconds: first and largest contentful paint, total blocking time, ready, and `answer`: when a
 * slider that is moved as soon as it stands there has answered; and the layout shift.
 */
export async function measureLoads(site, times) {
    const found = { firstPaint: [], largestPaint: [], blocking: [], shift: [], answer: [], bytes: [] };
    for (let run = 0; run < times; run += 1) {
        let bytes = 0;
        const view = await site.openPage("", {
            width: 412,
            height: 823,
            touch: true,
            cpuSlowdown: SLOWDOWN,
            prepare: async (page) => {
                const session = await page.context().newCDPSession(page);
                await session.send("Network.enable");
                await session.send("Network.emulateNetworkConditions", NETWORK);
                session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
                await page.addInitScript(watch);
            },
        });
        await view.page.waitForFunction(() => window.seen.answer, undefined, { timeout: 60_000 });
        // Late shifts and long tasks belong to the load too.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        const seen = await view.page.evaluate(() => window.seen);
        for (const [name, value] of Object.entries({ ...seen, bytes })) {
            found[name].push(value);
        }
        await view.close();
    }
    return found;
}

/** Runs in the page before anything else. */
function watch() {
    const seen = { firstPaint: 0, largestPaint: 0, blocking: 0, shift: 0, answer: 0 };
    window.seen = seen;
    const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
    observe("paint", (entry) => {
        if (entry.name === "first-contentful-paint") {
            seen.firstPaint = entry.startTime;
        }
    });
    observe("largest-contentful-paint", (entry) => (seen.largestPaint = entry.startTime));
    observe("longtask", (entry) => {
        if (entry.startTime + entry.duration > seen.firstPaint) {
            seen.blocking += Math.max(0, entry.duration - 50);
        }
    });
    observe("layout-shift", (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
    // A reader who moves the slider as soon as it can be moved, and looks at the result.
    const began = setInterval(() => {
        const slider = document.querySelector('[data-testid="income-a"]');
        const result = document.querySelector('[data-testid="result-a"]');
        const value = () => document.querySelector('[data-testid="result-a"]')?.dataset.value;
        if (!slider || !result || slider.disabled) {
            return;
        }
        window.before ??= value();
        if (value() !== window.before) {
            clearInterval(began);
            seen.answer = performance.now();
            return;
        }
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
        set.call(slider, String(30 + (Math.round(performance.now()) % 40)));
        slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, 20);
}

/** Lighthouse's scores, 0 to 100, with its mobile setting; nothing where it could not run. */
export async function lighthouse(address, chromium) {
    const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
    const output = join(folder, "report.json");
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
    const options = ["--quiet", "--output=json", `--output-path=${output}`, `--chrome-flags=${flags.join(" ")}`];
    options.push("--only-categories=performance,accessibility,best-practices,seo");
    try {
        await new Promise((resolve, reject) => {
            const child = spawn(process.execPath, [LIGHTHOUSE, address, ...options], {
                env: { ...process.env, CHROME_PATH: chromium },
                stdio: ["ignore", "ignore", "inherit"],
            });
            child.on("error", reject);
            child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`lighthouse ended with ${code}`))));
        });
        const report = JSON.parse(await readFile(output, "utf8"));
        const audit = (name) => report.audits[name]?.numericValue;
        return {
            version: report.lighthouseVersion,
            scores: Object.fromEntries(Object.entries(report.categories).map(([key, category]) => [key, Math.round(100 * category.score)])),
            failed: Object.values(report.audits)
                .filter((found) => found.score !== null && found.score < 0.9 && ["binary", "numeric"].includes(found.scoreDisplayMode))
                .map((found) => found.id),
            largestPaint: audit("largest-contentful-paint"),
            blocking: audit("total-blocking-time"),
            shift: audit("cumulative-layout-shift"),
        };
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}
