// Runs one of the targets in JavaScript for so many seconds or times, and says how often.
//
//   node fuzz/script/run.mjs embed_script --seconds 60 --seed 1
//
// The same seed gives the same values; a failure names the run that it happened in.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { generator } from "./values.mjs";

/** Runs a prepared check. Throws what it throws, with seed and number of the run. */
export function run(check, { seconds = Infinity, runs = Infinity, seed }) {
    const until = performance.now() + 1000 * seconds;
    let done = 0;
    for (; done < runs; done += 1) {
        if (done % 256 === 0 && performance.now() >= until) {
            break;
        }
        const random = generator(seed + done);
        try {
            check(random);
        } catch (cause) {
            throw new Error(`run ${done} with seed ${seed}: ${cause.message}`, { cause });
        }
    }
    return done;
}

if (fileURLToPath(import.meta.url) === process.argv[1]) {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: String(Date.now() % 2 ** 31) } },
    });
    const { prepare } = await import(`./${positionals[0]}.mjs`);
    const done = run(await prepare(), { seconds: Number(values.seconds), seed: Number(values.seed) });
    console.log(`${positionals[0]}: ${done} runs with seed ${values.seed}`);
}
