// Parts of docs/faults.md that tests write: each stands between two marks.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const DOCUMENT = fileURLToPath(new URL("../../../docs/faults.md", import.meta.url));

/**
 * Holds the part with this name against what was observed, and fails where they differ; with `UPDATE_DOCS=1` writes it
 * instead.
 */
export async function keepInDocument(name, text) {
    const document = await readFile(DOCUMENT, "utf8");
    const [begin, end] = [`<!-- ${name}:begin -->\n`, `<!-- ${name}:end -->`];
    const [from, to] = [document.indexOf(begin) + begin.length, document.indexOf(end)];
    assert.ok(from >= begin.length && to >= from, `docs/faults.md has no part "${name}"`);
    if (process.env.UPDATE_DOCS === "1") {
        await writeFile(DOCUMENT, document.slice(0, from) + text + document.slice(to));
        return;
    }
    assert.equal(document.slice(from, to), text, `docs/faults.md, "${name}": UPDATE_DOCS=1 writes what was observed`);
}

/** A table in Markdown; `rows` hold as many cells as `head`. */
export function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |\n`;
    return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
