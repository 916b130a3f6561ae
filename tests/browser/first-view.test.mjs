// The page arrives and stands: at the root of a host, below a path, narrow and wide.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { weigh } from "../../scripts/size-budget.mjs";
import { useSite } from "./support.mjs";

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

for (const base of ["/", "/kansen/verkenner/"]) {
    describe(`the first view, served at ${base}`, () => {
        const site = useSite({ base });

        test("stands, has a title, and troubles nobody", async () => {
            const view = await site.openPage();
            await view.ready();
            assert.notEqual((await view.page.title()).trim(), "");
            view.expectNoTrouble();
            await view.close();
        });

        test("downloads only what the size budget counts as first load", async () => {
            const budget = JSON.parse(await readFile(project("size-budget.json"), "utf8"));
            const { parts } = await weigh(project("dist"), budget);
            const counted = parts.filter((part) => part.firstLoad).flatMap((part) => part.found);
            const icons = parts.filter((part) => part.name === "icons").flatMap((part) => part.found);
            // The rest of the code comes once the figures are there; here they never are.
            const prepare = (page) => page.route("**/model-16.kansen", () => {});
            const view = await site.openPage("", { prepare });
            await view.page.waitForLoadState("load");
            await view.page.waitForTimeout(1000);
            const loaded = view.requests
                .filter((address) => address.startsWith(site.address))
                .map((address) => new URL(address.slice(site.address.length) || "index.html", "http://x/").pathname.slice(1));
            assert.deepEqual(
                loaded.filter((file) => !counted.includes(file) && !icons.includes(file)),
                [],
            );
            await view.close();
        });

        test("is not wider than a phone of 320 pixels", async () => {
            const view = await site.openPage("", { width: 320, height: 640 });
            await view.ready();
            const width = await view.page.evaluate(() => document.documentElement.scrollWidth);
            assert.ok(width <= 320, `the page is ${width} pixels wide`);
            await view.close();
        });
    });
}
