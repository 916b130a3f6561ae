// kansen.js, the model for other sites: whatever a caller hands over, the answer is a figure inside its range or a
// sentence about the argument, and the module goes on as if nothing had been asked.

import assert from "node:assert/strict";

import { anyArgument, one } from "./values.mjs";

export const name = "module_arguments";

const FIELDS = ["outcome", "income", "neighbourhood", "place", "group", "sex", "household", "selectionAge", "evidence"];

/** Longest message: it shows a little of what was given and all that was expected. */
const LONGEST = 1500;

/** The built module with the places of one age. Returns the check for one random call. */
export async function prepare() {
    const { load } = await import("../../dist/kansen.js");
    const kansen = await load({ places: [16] });
    const outcomes = kansen.outcomes();
    const unitOf = new Map(outcomes.map(({ key, unit }) => [key, unit]));
    const values = {
        outcome: outcomes.map(({ key }) => key),
        income: [1, 20, 80, 100],
        neighbourhood: [1, 50, 99],
        place: ["nl", "gm-almere", "pc3-131", "gm-nowhere"],
        group: ["all", "none", "any", "turkey", "morocco", "suriname", "dutch-caribbean"],
        sex: ["all", "male", "female"],
        household: ["all", "one-parent", "two-parents"],
        selectionAge: [10, 12, 16],
        evidence: ["central", "finland", "none"],
    };
    /** A situation in which each field is missing, good or anything at all. */
    const situation = (random) => {
        if (random() < 0.15) {
            return anyArgument(random, FIELDS);
        }
        const fields = {};
        const bad = random() < 0.7 ? one(random, FIELDS) : undefined;
        for (const field of FIELDS) {
            if (field === bad) {
                fields[field] = anyArgument(random, FIELDS, 2);
            } else if (random() < 0.3) {
                fields[field] = one(random, values[field]);
            }
        }
        return fields;
    };
    const start = JSON.stringify(kansen.predict());
    let calls = 0;

    const expectSpread = ({ value, low, high }, [least, most]) => {
        assert.ok(low <= value && value <= high, `${low} ${value} ${high}`);
        assert.ok(least <= low && high <= most, `${low} to ${high}`);
    };
    const rangeOf = (outcome) => (unitOf.get(outcome) === "percent" ? [0, 100] : [-1e9, 1e9]);
    const expectResult = (method, result) => {
        if (method === "curve") {
            assert.equal(result.points.length, 100);
            result.points.forEach((point) => assert.ok(Number.isFinite(point.low) && Number.isFinite(point.high)));
        } else if (method === "predict") {
            expectSpread(result, rangeOf(result.situation.outcome));
        } else {
            const [, most] = rangeOf(result.a.situation.outcome);
            expectSpread(result, [-most, most]);
        }
    };
    return (random) => {
        // A line of a hundred points takes a hundred times as long as one.
        const method = random() < 0.005 ? "curve" : one(random, ["predict", "predict", "predict", "gap", "decompose"]);
        const given = method === "predict" || method === "curve" ? [situation(random)] : [situation(random), situation(random)];
        let result;
        try {
            result = kansen[method](...given);
        } catch (error) {
            assert.ok(error instanceof Error && !(error instanceof WebAssembly.RuntimeError), String(error));
            assert.match(error.message, /^(situation|a|b)\b/);
            assert.ok(error.message.length < LONGEST, error.message);
        }
        if (result !== undefined) {
            expectResult(method, result);
        }
        calls += 1;
        if (calls % 1000 === 0) {
            assert.equal(JSON.stringify(kansen.predict()), start, "the module answers as before");
        }
    };
}
