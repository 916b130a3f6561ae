// The sheets of the lesson on paper: every sheet, level and language as a PDF, whose words must lie inside
// the margins of A4 and whose charts must each stand on one page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { ACTIVITIES, LANGUAGES, LEVELS, SHEETS, address, turnTo } from "./lesson-run.mjs";
import { useSite } from "./support.mjs";

const site = useSite();

/** Where the PDFs lie: kept for a look where PRINTED names a folder. */
const folder = process.env.PRINTED ?? mkdtempSync(join(tmpdir(), "kansenverkenner-print-"));
after(() => process.env.PRINTED || rmSync(folder, { recursive: true }));

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

/** Prints the view and checks the paper. Returns its pages. */
async function printed(view, name) {
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

describe("on paper", () => {
    for (const sheet of SHEETS) {
        test(`every sheet of ${sheet} lies inside the margins`, async () => {
            const view = await site.open(address({}));
            for (const activity of ACTIVITIES) {
                for (const level of LEVELS) {
                    for (const lang of LANGUAGES) {
                        await turnTo(view, { activity, level, lang, sheet, "a-place": "gm-almere" });
                        const pages = await printed(view, `${activity}-${sheet}-${level}-${lang}`);
                        const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(" ");
                        assert.doesNotMatch(text, /[{}]/);
                    }
                }
            }
            await view.close();
        });
    }

    test("a step prints too, without buttons", async () => {
        const view = await site.open(address({}));
        for (const activity of ACTIVITIES) {
            await turnTo(view, { activity, role: "teacher" });
            const pages = await printed(view, `${activity}-step`);
            const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(" ");
            assert.doesNotMatch(text, /Volgende|Klok/);
        }
        await view.close();
    });
});
