// A short run of `make soak`: some thousand inputs do not grow memory.

import assert from "node:assert/strict";
import { test } from "node:test";

import { BROWSER } from "./browsers.mjs";
import { soak } from "../soak/soak.mjs";

const chromiumOnly = { skip: BROWSER !== "chromium" && "memory is counted by Chromium" };

test("a reader who moves everything for a while leaves no more memory behind", chromiumOnly, async () => {
    const { before, after, isWhole, trouble } = await soak({ inputs: 2_000, warmUp: 1_000, seed: 20261122 });
    assert.deepEqual(trouble, []);
    assert.ok(isWhole);
    // So short after the start caches still fill; the long run allows a tenth.
    assert.ok(after.wasm <= 1.25 * before.wasm, `WebAssembly: ${before.wasm} to ${after.wasm} bytes`);
    assert.ok(after.heap <= 1.25 * before.heap, `JavaScript: ${before.heap} to ${after.heap} bytes`);
    assert.ok(after.nodes <= 1.25 * before.nodes + 500, `nodes: ${before.nodes} to ${after.nodes}`);
    assert.ok(after.listeners <= before.listeners + 20, `listeners: ${before.listeners} to ${after.listeners}`);
});
