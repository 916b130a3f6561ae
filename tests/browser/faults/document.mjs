// Parts of docs/faults.md that tests write.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { partOf } from "../../../scripts/document.mjs";

const DOCUMENT = fileURLToPath(new URL("../../../docs/faults.md", import.meta.url));

/**
 * Holds the part with this name against what was observed, and fails where they differ; with `UPDATE_DOCS=1` writes it
 * instead.
 */
export async function keepInDocument(name, text) {
    const part = partOf(await readFile(DOCUMENT, "utf8"), name);
    if (process.env.UPDATE_DOCS === "1") {
        await writeFile(DOCUMENT, part.replaced(text));
        return;
    }
    assert.equal(part.text, text, `docs/faults.md, "${name}": UPDATE_DOCS=1 writes what was observed`);
}
