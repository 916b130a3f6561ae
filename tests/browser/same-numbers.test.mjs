// The program and the page give the same numbers to the last bit, for random situations.
//
// `KANSEN` names the built program; `make test` sets it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { generator, useSite } from "./support.mjs";

const SITUATIONS = 200;

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const kansen = process.env.KANSEN ?? project("target/release/kansen");

const site = useSite();

test(`${SITUATIONS} random situations`, async () => {
    const random = generator(20261122);
    const one = (list) => list[Math.floor(random() * list.length)];
    const between = (low, high) => low + Math.floor(random() * (high - low + 1));

    const view = await site.openPage();
    await view.ready();
    const outcomes = await view.part("outcome").locator("option").evaluateAll((all) => all.map((option) => option.value));
    const groups = await view.part("group-a").locator("option").evaluateAll((all) => all.map((option) => option.value));
    const places = ["nl", "gm-amsterdam", "gm-almere", "gm-groningen", "gm-zaanstad", "wk-036300", "am-noord-west"];

    const rows = [];
    const asked = [];
    for (let number = 0; number < SITUATIONS; number += 1) {
        const outcome = one(outcomes);
        const [age, name] = [outcome.slice(0, outcome.indexOf("-")), outcome.slice(outcome.indexOf("-") + 1)];
        const situation = {
            income: between(1, 100),
            group: one(groups),
            sex: one(["all", "male", "female"]),
            household: one(["all", "one-parent", "two-parents"]),
            neighbourhood: between(1, 99),
            place: one(places),
            selectionAge: between(10, 16),
            evidence: one(["central", "finland", "none"]),
        };
        const named = situation.place !== "nl";
        rows.push([age, name, situation.place, situation.group, situation.sex, situation.household, situation.income,
            named ? "" : situation.neighbourhood, situation.selectionAge, situation.evidence].join(","));
        asked.push(
            `?outcome=${outcome}&a-income=${situation.income}&a-group=${situation.group}&a-sex=${situation.sex}` +
                `&a-household=${situation.household}&selection-age=${situation.selectionAge}` +
                `&evidence=${situation.evidence}` +
                (named ? `&a-place=${situation.place}` : `&a-neighbourhood=${situation.neighbourhood}`),
        );
    }
    const header = "age,outcome,area,group,sex,household,income_rank,neighbourhood,selection_age,evidence";
    const output = execFileSync(kansen, ["predict", "--model", project("www/data/model.kansen")], {
        input: [header, ...rows, ""].join("\n"),
        encoding: "utf8",
        stdio: ["pipe", "pipe", "ignore"],
    });
    const predicted = output.trim().split("\n").slice(1).map((line) => line.split(",").slice(-3));
    assert.equal(predicted.length, SITUATIONS);

    for (const [number, query] of asked.entries()) {
        // The page follows the address as it follows the browser's back button.
        await view.page.evaluate((address) => {
            history.replaceState(null, "", address);
            dispatchEvent(new PopStateEvent("popstate"));
        }, query);
        await view.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
        const { value, low, high } = await view.part("result-a").evaluate((element) => ({ ...element.dataset }));
        assert.deepEqual([value, low, high], predicted[number], `${query}\n${rows[number]}`);
    }
    view.expectNoTrouble();
    await view.close();
});
