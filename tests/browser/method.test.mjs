// The method page as a reader uses it: both languages, links inside it, narrow screens, and the numbers
// of its example held against those of the explorer.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";

const site = useSite();

/** Opens the method page and waits until it stands. */
const open = (query = "", options = {}) => site.open(`?view=method${query}`, options);

/** How far below the top of the window an element stands, pixels. */
const top = (view, id) => view.page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);

describe("the method page", () => {
    for (const language of ["nl", "en"]) {
        test(`stands in ${language}, with a table of contents that leads everywhere`, async () => {
            const view = await open(`&lang=${language}`);
            const sections = await view.page.locator(".sections > section").evaluateAll((all) =>
                all.map((section) => ({ id: section.id, heading: section.querySelector("h2")?.textContent })),
            );
            assert.ok(sections.length > 10);
            assert.ok(sections.every((section) => section.heading));
            const links = await view.page
                .locator(".contents a")
                .evaluateAll((all) => all.map((link) => ({ id: link.hash.slice(1), heading: link.textContent })));
            assert.deepEqual(links, sections);
            const nowhere = await view.page
                .locator('main a[href^="#"]')
                .evaluateAll((all) => all.map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id)));
            assert.deepEqual(nowhere, []);
            assert.ok((await view.page.locator("math").count()) > 20);
            assert.equal(await view.page.locator("main h1").count(), 1);
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("a link to a section opens there, and a click leads to another", async () => {
        const view = await site.openPage("?view=method#outside");
        await view.ready();
        await view.page.waitForFunction(() => scrollY > 0);
        assert.ok(Math.abs(await top(view, "outside")) < 200);
        await view.page.locator('.contents a[href="#limits"]').click();
        await view.page.waitForFunction(() => Math.abs(document.getElementById("limits").getBoundingClientRect().top) < 200);
        await view.close();
    });

    test("nothing sticks out on a narrow screen, and wide tables can be reached by keyboard", async () => {
        const view = await open("", { width: 320, height: 640 });
        const over = await view.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} pixels`);
        const closed = await view.page
            .locator(".sections .table")
            .evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth && table.tabIndex < 0).length);
        assert.equal(closed, 0);
        await view.close();
    });

    test("the numbers of its example are those of the explorer, to the last digit", async () => {
        const method = await open();
        const text = await method.page.locator("#check pre").last().textContent();
        await method.close();
        const [header, ...rows] = text.trim().split("\n").map((line) => line.split(","));
        const field = (row, name) => row[header.indexOf(name)];
        assert.equal(rows.length, 4);
        for (const [at, row] of rows.entries()) {
            const side = at % 2 === 0 ? "a" : "b";
            const query =
                `?outcome=${field(row, "age")}-${field(row, "outcome")}` +
                `&${side}-income=${field(row, "income_rank")}&selection-age=${field(row, "selection_age")}`;
            const view = await site.openPage(query);
            await view.ready();
            const figures = await view.figures(`result-${side}`);
            const expected = { value: field(row, "mean"), low: field(row, "low"), high: field(row, "high") };
            for (const [name, value] of Object.entries(expected)) {
                assert.equal(figures[name], Number(value), `${name} of row ${at + 1}`);
            }
            await view.close();
        }
    });

    test("the citations carry the release, today and the address", async () => {
        const view = await open();
        const [line, plain, , bibtex] = await view.page.locator("#cite .citation").allTextContents();
        const release = /\d{4}-\d{2}-\d{2}/.exec(line)?.[0];
        assert.ok(release);
        assert.ok(plain.includes(release) && plain.includes(site.address) && plain.includes(String(new Date().getFullYear())));
        assert.match(bibtex, /^@misc\{kansenverkenner_\d{4}_\d{2}_\d{2},\n[^]*urldate = \{\d{4}-\d{2}-\d{2}\}/);
        assert.ok(!/[⟨⟩]/.test(await view.page.locator("main").textContent()));
        await view.close();
    });
});
