// Everything that is measured in Chromium, and docs/performance.md, which says what came of it.
//
//     node tests/bench/run.mjs [--quick] [--no-load]
//
// Needs dist/ (scripts/build.sh) and target/bench/ (scripts/bench-page.sh); takes the native figures from
// target/bench/native.txt, where scripts/bench.sh leaves them. --quick: few rounds, for a first look.

import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { findBrowser } from "../browser/browsers.mjs";
import { openSite } from "../browser/support.mjs";
import { openComparison } from "./comparison.mjs";
import { lighthouse, measureLoads } from "./load.mjs";
import { report } from "./report.mjs";
import { measureUpdates } from "./update.mjs";

const REPORT = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
const TARGET = process.env.KANSENVERKENNER_TARGET ?? fileURLToPath(new URL("../../target", import.meta.url));

const { values: options } = parseArgs({ options: { quick: { type: "boolean", default: false }, "no-load": { type: "boolean", default: false } } });
const [redraws, runs, inputs, loads] = options.quick ? [40, 1, 40, 1] : [200, 3, 300, 5];
const WARM_UP = 30;

/** Lines of the native benchmarks: kind, then fields. */
async function nativeRows(kind) {
    const text = await readFile(`${TARGET}/bench/native.txt`, "utf8").catch(() => "");
    const rows = text.split("\n").map((line) => line.split("\t"));
    return rows.filter(([first]) => first === kind).map(([, ...fields]) => fields);
}

const say = (text) => console.log(text);
const site = await openSite();
const found = { machine: {}, charts: [], models: [] };
try {
    const [processor] = cpus();
    found.machine = { cores: cpus().length, processor: processor?.model ?? "", chromium: site.browser.version(), node: process.version };
    for (let run = 0; run < runs; run += 1) {
        say(`Charts and models side by side, run ${run + 1} of ${runs} ...`);
        // A page of its own for each run, so that none profits from what an earlier one left.
        const comparison = await openComparison(site.browser);
        found.agreement ??= await comparison.page.evaluate(() => window.bench.agreement());
        if (found.agreement.largest > 1e-9) {
            throw new Error(`plain JavaScript and wasm differ by ${found.agreement.largest}`);
        }
        const call = ([name, count, warmUp]) => window.bench[name](count, warmUp);
        const { times, size, dots } = await comparison.page.evaluate(call, ["charts", redraws, WARM_UP]);
        found.charts.push(times);
        found.chart = { ...size, dots };
        found.models.push(await comparison.page.evaluate(call, ["models", redraws, WARM_UP]));
        await comparison.close();
    }
    say("Inputs on the built page ...");
    // Without waiting for a screen's next frame: what counts is how long the page itself takes.
    const unhurried = await openSite({ flags: ["--disable-frame-rate-limit", "--disable-gpu-vsync"] });
    found.updates = await measureUpdates(unhurried, inputs, [1, 4]).finally(() => unhurried.close());
    if (!options["no-load"]) {
        say("Loads on a slow telephone ...");
        found.loads = await measureLoads(site, loads);
        say("Lighthouse ...");
        found.lighthouse = await lighthouse(site.address, findBrowser("chromium")).catch((error) => ({ error: error.message }));
    }
} finally {
    await site.close();
}
found.native = await nativeRows("native");
found.scale = await nativeRows("scale");
found.counts = { redraws, runs, inputs, loads };
const { text, missed } = report(found);
await writeFile(REPORT, text);
say(text);
say(`Written to docs/performance.md. ${missed.length === 0 ? "Every target is met." : `Not met: ${missed.join("; ")}.`}`);
