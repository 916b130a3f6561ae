// Hostile messages and arguments: a short run of the targets in JavaScript that `make fuzz` runs for longer.

import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "../../fuzz/script/run.mjs";

/** Targets, and how often each is run here. */
const TARGETS = { embed_script: 20_000, module_arguments: 3_000 };

for (const [target, runs] of Object.entries(TARGETS)) {
    test(`${target} holds for ${runs} random values`, async () => {
        const { prepare } = await import(`../../fuzz/script/${target}.mjs`);
        assert.equal(run(await prepare(), { runs, seed: 20261122 }), runs);
    });
}
