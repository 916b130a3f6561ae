// The size check of the build refuses what is over a limit, in gzip and in brotli, and what no part names.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { weigh } from "../../scripts/size-budget.mjs";

/** Bytes of each file; nothing makes random bytes smaller. */
const SIZES = { "index.html": 3000, "page.wasm": 5000, "later.wasm": 7000 };

/** A budget that these files keep. */
const budget = (changes = {}) => ({
    firstLoadLimit: 8500,
    firstLoadBrotliLimit: 8500,
    parts: [
        { name: "HTML", files: ["index.html"], firstLoad: true, limit: 3500, brotliLimit: 3500, ...changes.html },
        { name: "code", files: ["page.wasm"], firstLoad: true, limit: 5500 },
        { name: "rest", files: ["later.*"], firstLoad: false, limit: 7500, ...changes.rest },
    ],
    ignored: ["*.br"],
    ...changes.whole,
});

describe("the size check", () => {
    let directory;
    before(async () => {
        directory = await mkdtemp(join(tmpdir(), "size-budget-"));
        for (const [name, size] of Object.entries(SIZES)) {
            await writeFile(join(directory, name), randomBytes(size));
        }
        await writeFile(join(directory, "index.html.br"), randomBytes(100_000));
    });
    after(() => rm(directory, { recursive: true }));

    const problems = async (changes) => (await weigh(directory, budget(changes))).problems.join("\n");

    test("passes what is within every limit, and adds up the first load", async () => {
        const { problems: none, firstLoad, parts } = await weigh(directory, budget());
        assert.deepEqual(none, []);
        assert.equal(firstLoad.raw, 8000);
        assert.ok(firstLoad.brotli >= 8000 && firstLoad.brotli < 8100, `${firstLoad.brotli} bytes`);
        assert.deepEqual(parts.map(({ found }) => found), [["index.html"], ["page.wasm"], ["later.wasm"]]);
    });

    test("refuses a part over its limit", async () => {
        assert.match(await problems({ html: { limit: 2900 } }), /^HTML: \d+ bytes gzip, the limit is 2900$/);
        assert.match(await problems({ html: { brotliLimit: 2900 } }), /^HTML: \d+ bytes brotli, the limit is 2900$/);
        assert.match(await problems({ rest: { brotliLimit: 6900 } }), /^rest: \d+ bytes brotli, the limit is 6900$/);
    });

    test("refuses a first load over its limit", async () => {
        assert.match(await problems({ whole: { firstLoadLimit: 7900 } }), /^first load: \d+ bytes gzip, the limit is 7900$/);
        assert.match(await problems({ whole: { firstLoadBrotliLimit: 7900 } }), /^first load: \d+ bytes brotli, the limit is 7900$/);
    });

    test("refuses a file that no part names", async () => {
        assert.match(await problems({ rest: { files: [] } }), /^later\.wasm belongs to no part of the budget$/);
    });
});
