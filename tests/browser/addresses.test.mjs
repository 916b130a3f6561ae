// The presets give a view that its address gives again, and a place without figures asks for nothing that is not
// there. Random and hostile addresses: hostile-addresses.test.mjs.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";
import { wrong } from "./views.mjs";

const site = useSite();

describe("a preset", () => {
    for (const preset of ["preset-income", "preset-neighbourhood", "preset-background", "preset-later", "preset-advice"]) {
        for (const language of ["nl", "en"]) {
            test(`(${preset}, ${language}) gives an answer, the same from its address, and no trouble`, async () => {
                const start = `?lang=${language}&outcome=21-hbo_followed&a-income=44&b-income=45&a-group=morocco&b-sex=male&selection-age=15`;
                const view = await site.openPage(start);
                await view.ready();
                const shown = (of) =>
                    of.page.evaluate(() => ["result-a", "result-b", "gap"].map((part) => ({ ...document.querySelector(`[data-testid=${part}]`).dataset })));
                const before = await shown(view);
                await view.part(preset).click();
                // Every preset sets the income of A; the address follows once the page rests.
                await view.page.waitForFunction(() => !location.search.includes("a-income=44"));
                const after = await shown(view);
                assert.notDeepEqual(after, before);
                assert.deepEqual(await view.page.evaluate(wrong), []);
                const address = await view.page.evaluate(() => location.search);
                view.expectNoTrouble();
                await view.close();

                const fresh = await site.openPage(address);
                await fresh.ready();
                assert.deepEqual(await shown(fresh), after, address);
                fresh.expectNoTrouble();
                await fresh.close();
            });
        }
    }
});

describe("a place outside the region of Amsterdam", () => {
    for (const outcome of ["11-havo_final", "16-havo", "35-income"]) {
        test(`asks for nothing that is not there (${outcome})`, async () => {
            const view = await site.openPage(`?outcome=${outcome}&a-place=gm-groningen&b-place=gm-vaals`);
            await view.ready();
            await view.page.waitForLoadState("networkidle");
            assert.match(await view.page.locator(".side-a .place .note").innerText(), /Groningen/, "says that there is no figure");
            view.expectNoTrouble();
            await view.close();
        });
    }
});
