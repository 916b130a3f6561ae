// What a view looks like on paper: its PDF, whose words must lie inside the margins of A4 and whose charts must
// each stand on one page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A folder for the PDFs of a test file: kept for a look where PRINTED names one, removed afterwards else. */
export function paperFolder() {
    if (process.env.PRINTED) {
        return process.env.PRINTED;
    }
    const folder = mkdtempSync(join(tmpdir(), "kansenverkenner-print-"));
    after(() => rmSync(folder, { recursive: true }));
    return folder;
}

/** A4 and its margins of 16 mm, points. */
const A4 = { width: 595.3, height: 841.9 };
const MARGIN = (16 / 25.4) * 72;
/** Letters may reach over their line by a hair. */
const HAIR = 2;

/** Pages of a PDF with the boxes of their words, points. */
function pagesOf(file) {
    const xml = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 1e8 });
    return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, body]) => ({
        width: Number(width),
        height: Number(height),
        words: [...body.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(
            ([, left, top, right, bottom, text]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text }),
        ),
    }));
}

/** The pages on which each picture of a PDF stands. */
function picturesOf(file) {
    const lines = execFileSync("pdfimages", ["-list", file], { encoding: "utf8" }).trim().split("\n").slice(2);
    const pages = new Map();
    for (const line of lines) {
        const columns = line.trim().split(/\s+/);
        if (columns[2] === "image") {
            pages.set(columns[10], new Set([...(pages.get(columns[10]) ?? []), columns[0]]));
        }
    }
    return [...pages.values()];
}

/** Prints the view into a folder and checks the paper. Returns its pages. */
export async function printed(view, folder, name) {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, await view.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const pages = pagesOf(file);
    assert.ok(pages.length >= 1 && pages.length <= 8, `${name} has ${pages.length} pages`);
    pages.forEach(({ width, height, words }, position) => {
        const where = `${name}, page ${position + 1}`;
        assert.ok(Math.abs(width - A4.width) < 1 && Math.abs(height - A4.height) < 1, `${where}: ${width} by ${height}`);
        assert.ok(words.length > 0, `${where} is empty`);
        const outside = words.filter(
            ({ left, top, right, bottom }) =>
                left < MARGIN - HAIR || top < MARGIN - HAIR || right > width - MARGIN + HAIR || bottom > height - MARGIN + HAIR,
        );
        assert.deepEqual(outside, [], where);
    });
    for (const on of picturesOf(file)) {
        assert.equal(on.size, 1, `${name}: a chart is cut by a page`);
    }
    return pages;
}
