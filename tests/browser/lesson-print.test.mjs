// The sheets of the lesson on paper: every sheet, level and language as a PDF, whose words must lie inside
// the margins of A4 and whose charts must each stand on one page.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { ACTIVITIES, LANGUAGES, LEVELS, SHEETS, address, turnTo } from "./lesson-run.mjs";
import { paperFolder, printed } from "./paper.mjs";
import { useSite } from "./support.mjs";

const site = useSite();

const folder = paperFolder();

describe("on paper", () => {
    for (const sheet of SHEETS) {
        test(`every sheet of ${sheet} lies inside the margins`, async () => {
            const view = await site.open(address({}));
            for (const activity of ACTIVITIES) {
                for (const level of LEVELS) {
                    for (const lang of LANGUAGES) {
                        await turnTo(view, { activity, level, lang, sheet, "a-place": "gm-almere" });
                        const pages = await printed(view, folder, `${activity}-${sheet}-${level}-${lang}`);
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
            const pages = await printed(view, folder, `${activity}-step`);
            const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(" ");
            assert.doesNotMatch(text, /Volgende|Klok/);
        }
        await view.close();
    });
});
