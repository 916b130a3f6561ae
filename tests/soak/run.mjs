// The long run, and its part of docs/faults.md.
//
//     node tests/soak/run.mjs [--inputs 200000] [--seed 1]
//
// Needs dist/ (scripts/build.sh). Fails where memory grew by more than a tenth.

import { parseArgs } from "node:util";

import { table } from "../../scripts/document.mjs";
import { keepInDocument } from "../browser/faults/document.mjs";
import { soak } from "./soak.mjs";

/** How much more memory the page may hold at the end. */
const GROWTH = 1.1;

const { values } = parseArgs({ options: { inputs: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } } });
const inputs = Number(values.inputs);
const found = await soak({
    inputs,
    warmUp: 10_000,
    seed: Number(values.seed),
    say: (done) => done % 10_000 === 0 && console.log(`${new Date().toTimeString().slice(0, 8)} ${done} inputs`),
});
const { before, after } = found;
const share = (now, then) => `${((100 * now) / then - 100).toFixed(1)}%`;
const millions = (bytes) => (bytes / 1e6).toFixed(2);
const row = (name, key, shown = String) => [name, shown(before[key]), shown(after[key]), share(after[key], before[key])];
const text =
    `${found.inputs.toLocaleString("en")} inputs with seed ${found.seed}, after ${found.warmUp.toLocaleString("en")} to warm up:\n\n` +
    table(
        ["", "once warm", "at the end", "growth"],
        [
            row("memory of WebAssembly, MB", "wasm", millions),
            row("JavaScript heap after collection, MB", "heap", millions),
            row("nodes of the document", "nodes"),
            row("event listeners", "listeners"),
        ],
    );
console.log(`${text}\n${found.seconds.toFixed(0)} s`);
if (!found.isWhole || found.trouble.length > 0) {
    console.error("the page did not come through whole:", found.trouble.slice(0, 5));
    process.exitCode = 1;
} else if (after.wasm > GROWTH * before.wasm || after.heap > GROWTH * before.heap) {
    console.error("memory grew by more than a tenth");
    process.exitCode = 1;
} else if (inputs >= 200_000) {
    process.env.UPDATE_DOCS = "1";
    await keepInDocument("soak", text);
}
