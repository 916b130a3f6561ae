// Random situations, and what the program says about them.
//
// `KANSEN` names the built program; `make test` sets it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { generator } from "../browser/support.mjs";

/** The path of a file of the project. */
export const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const KANSEN = process.env.KANSEN ?? project("target/release/kansen");

export const GROUPS = ["all", "none", "any", "turkey", "morocco", "suriname", "dutch-caribbean"];
export const SEXES = ["all", "male", "female"];
export const HOUSEHOLDS = ["all", "one-parent", "two-parents"];
export const EVIDENCE = ["central", "finland", "none"];

/**
 * So many situations, the same every time. Half of them name a place, of any kind alike; of each a few fields
 * are left out, and every outcome has its turn.
 */
export function randomSituations(count, outcomes, areas, seed = 20261122) {
    const kinds = [...new Set(areas.map(({ kind }) => kind))].map((kind) => areas.filter((area) => area.kind === kind));
    const random = generator(seed);
    const one = (list) => list[Math.floor(random() * list.length)];
    const between = (low, high) => low + Math.floor(random() * (high - low + 1));
    return Array.from({ length: count }, (_, number) => {
        const situation = {
            outcome: outcomes[number % outcomes.length],
            income: between(1, 100),
            group: one(GROUPS),
            sex: one(SEXES),
            household: one(HOUSEHOLDS),
            selectionAge: between(10, 16),
            evidence: one(EVIDENCE),
            ...(random() < 0.5 ? { place: one(one(kinds)).id } : { neighbourhood: between(1, 99) }),
        };
        const fields = Object.entries(situation);
        return Object.fromEntries(fields.filter(([field]) => field === "outcome" || random() < 0.9));
    });
}

/** What `kansen predict` says about situations: value, low and high of each. */
export function predicted(situations) {
    const header = "age,outcome,area,group,sex,household,income_rank,neighbourhood,selection_age,evidence";
    const rows = situations.map((situation) => {
        const { outcome = "16-havo", income = 20, place = "nl", group = "all", sex = "all" } = situation;
        const { household = "all", neighbourhood = "", selectionAge = "", evidence = "" } = situation;
        const [, age, name] = /^(\d+)-(.+)$/.exec(outcome);
        return [age, name, place, group, sex, household, income, neighbourhood, selectionAge, evidence].join(",");
    });
    const output = execFileSync(KANSEN, ["predict", "--model", project("dist/data/model.kansen")], {
        input: [header, ...rows, ""].join("\n"),
        encoding: "utf8",
        maxBuffer: 100_000_000,
        // It says there for which places something else stands.
        stdio: ["pipe", "pipe", "ignore"],
    });
    const figures = output.trim().split("\n").slice(1).map((line) => line.split(",").slice(-3).map(Number));
    assert.equal(figures.length, situations.length);
    return figures;
}
