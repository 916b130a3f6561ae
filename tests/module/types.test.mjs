// kansen.d.ts is true: TypeScript accepts an example, refuses its mistakes, and finds that real results have
// exactly the fields and values that the types promise.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { load } from "../../dist/kansen.js";
import { project } from "./support.mjs";

/** Checks files as `tsc --strict` does; what it has to say is the test's message. */
function check(files) {
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom"];
    // Beyond --strict: what is missing and what is undefined are two things.
    options.push("--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess");
    try {
        execFileSync(process.execPath, [project("node_modules/typescript/bin/tsc"), ...options, ...files], { encoding: "utf8" });
    } catch (error) {
        assert.fail(error.stdout || error.message);
    }
}

/** Every value of a union of texts or numbers once, so that none is missing and none is too many. */
const exactly = (values) => JSON.stringify(Object.fromEntries([...new Set(values)].map((value) => [value, true])));

test("tsc --strict on an example and on real results", async () => {
    const kansen = await load({ places: true });
    const areas = await kansen.areas();
    const outcomes = kansen.outcomes();
    const kinds = [...new Set(areas.map(({ kind }) => kind))];
    const a = { income: 10, place: "gm-almere", group: "turkey", sex: "male", household: "one-parent" };
    const b = { income: 90, neighbourhood: 80, group: "dutch-caribbean", sex: "female", household: "two-parents" };
    const decomposition = kansen.decompose(a, b);
    const members = Object.getOwnPropertyNames(Object.getPrototypeOf(kansen)).filter((name) => name !== "constructor");
    const real = {
        "Types.Outcome[]": outcomes,
        "Types.Area[]": kinds.map((kind) => areas.find((area) => area.kind === kind)),
        "Types.Prediction[]": [kansen.predict(), kansen.predict(a), kansen.predict(b)],
        "Types.Gap": kansen.gap(a, b),
        "Types.Decomposition": decomposition,
        "Types.Curve[]": [a, b].map((each) => ({ ...kansen.curve(each), points: kansen.curve(each).points.slice(0, 2) })),
    };
    const unions = {
        "Types.OutcomeKey": outcomes.map(({ key }) => key),
        "Types.Unit": outcomes.map(({ unit }) => unit),
        "Types.Age": outcomes.map(({ age }) => age),
        "Types.AreaKind": kinds,
        'Types.Outcome["places"]': outcomes.map(({ places }) => places),
        "Types.Circumstance": decomposition.parts.map(({ circumstance }) => circumstance),
        "keyof Types.Kansen": members,
    };
    const lines = [
        `import type * as Types from ${JSON.stringify(project("dist/kansen.js"))};`,
        ...Object.entries(real).map(([type, value], number) => `export const result${number}: ${type} = ${JSON.stringify(value)};`),
        ...Object.entries(unions).map(([type, values], number) => `export const union${number}: Record<${type}, true> = ${exactly(values)};`),
    ];
    const folder = await mkdtemp(join(tmpdir(), "kansen-types-"));
    try {
        const file = join(folder, "real.mts");
        await writeFile(file, lines.join("\n"));
        check([project("tests/module/example.mts"), file]);
    } finally {
        await rm(folder, { recursive: true });
    }
});
