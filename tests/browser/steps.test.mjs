// The three first steps: they block nothing, and once left they never come back.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";

const site = useSite();

const kept = (view) => view.page.evaluate(() => Object.keys(localStorage));

describe("three first steps", () => {
    for (const [language, words] of [["nl", ["Eerste keer hier", "Stap 1 van 3", "Stap 2 van 3", "Stap 3 van 3"]], ["en", ["First time here", "Step 1 of 3", "Step 2 of 3", "Step 3 of 3"]]]) {
        test(`can be gone through, and never come back (${language})`, async () => {
            const view = await site.openPage(`?lang=${language}`, { language });
            await view.ready();
            const steps = view.part("steps");
            for (const text of words) {
                assert.match(await steps.innerText(), new RegExp(text));
                assert.deepEqual(await kept(view), [], "nothing is kept before a reader asks for it");
                await steps.getByRole("button").first().click();
                await view.settle();
            }
            assert.equal(await steps.count(), 0);
            await view.page.reload();
            await view.ready();
            assert.equal(await steps.count(), 0);
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("can be refused at once", async () => {
        const view = await site.openPage();
        await view.ready();
        await view.part("steps").getByRole("button").last().click();
        await view.page.reload();
        await view.ready();
        assert.equal(await view.part("steps").count(), 0);
        await view.close();
    });

    test("a browser that keeps nothing shows the page all the same", async () => {
        const view = await site.openPage("", {
            prepare: (page) =>
                page.addInitScript(() => {
                    Object.defineProperty(window, "localStorage", {
                        get() {
                            throw new DOMException("denied", "SecurityError");
                        },
                    });
                }),
        });
        await view.ready();
        await view.part("steps").getByRole("button").last().click();
        await view.settle();
        assert.equal(await view.part("steps").count(), 0);
        view.expectNoTrouble();
        await view.close();
    });
});
