// kansen.js says what the program and the page say, to the last digit, in Node and in Chromium.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "../../dist/kansen.js";
import { serveDirectory } from "../../scripts/serve.mjs";
import { useSite } from "../browser/support.mjs";
import { predicted, project, randomSituations } from "./support.mjs";

const SITUATIONS = 1000;

/** Every so many situations are also compared with the one before, and drawn as a curve. */
const EVERY = 10;

const site = useSite();
const kansen = await load({ places: true });
const areas = await kansen.areas();
const outcomes = kansen.outcomes().map(({ key }) => key);
const situations = randomSituations(SITUATIONS, outcomes, areas);
const expected = predicted(situations);

const kindOf = new Map(areas.map(({ id, kind }) => [id, kind]));
const figures = ({ value, low, high }) => [value, low, high];

test("the random situations leave nothing out", () => {
    assert.equal(outcomes.length, 27);
    for (const field of ["outcome", "income", "neighbourhood", "place", "group", "sex", "household", "selectionAge", "evidence"]) {
        const values = new Set(situations.map((situation) => situation[field]));
        assert.ok(values.size > 3 || field === "sex", field);
    }
    const used = situations.map((situation) => kansen.predict(situation).placeUsed);
    assert.deepEqual(new Set(situations.flatMap(({ place }) => kindOf.get(place) ?? [])), new Set(kindOf.values()));
    const own = used.filter((id, number) => id !== null && id === situations[number].place);
    const municipality = used.filter((id, number) => id?.startsWith("gm-") && id !== situations[number].place);
    assert.ok(own.length > 100 && municipality.length > 10 && used.includes("nl") && used.includes(null));
});

test(`${SITUATIONS} situations in Node: the program's figures`, () => {
    for (const [number, situation] of situations.entries()) {
        assert.deepEqual(figures(kansen.predict(situation)), expected[number], JSON.stringify(situation));
    }
});

test(`${SITUATIONS} situations in Chromium: the program's figures`, async () => {
    const view = await openEmpty();
    const found = await view.page.evaluate(async (situations) => {
        const { load } = await import("./kansen.js");
        const kansen = await load(".", { places: true });
        return situations.map((situation) => {
            const { value, low, high } = kansen.predict(situation);
            return [value, low, high];
        });
    }, situations);
    assert.deepEqual(found, expected);
    await view.close();
});

test("gaps, parts and curves are the same in Node and in Chromium", async () => {
    const pairs = situations.filter((_, number) => number % EVERY === 0).map(pairOf);
    const here = ask(kansen, pairs);
    const view = await openEmpty();
    const there = await view.page.evaluate(
        async ([pairs, ask]) => {
            const { load } = await import("./kansen.js");
            const kansen = await load({ places: true });
            // The same function as in Node; the page of a test may evaluate text.
            return new Function(`return ${ask}`)()(kansen, pairs);
        },
        [pairs, ask.toString()],
    );
    assert.deepEqual(there, here);
    await view.close();
});

/** The same but for the order of additions, for percent and for euros. */
function isSame(left, right) {
    return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right));
}

function ask(kansen, pairs) {
    return pairs.map(([a, b]) => [kansen.gap(a, b), kansen.decompose(a, b), kansen.curve(a)]);
}

/** A situation, and another one for the same outcome and rule. */
function pairOf(a) {
    const other = situations[(situations.indexOf(a) + 1) % SITUATIONS];
    const { outcome, selectionAge, evidence, ...b } = other;
    return [a, b];
}

test("a gap is B minus A, and its parts add up to it", () => {
    for (const situation of situations.filter((_, number) => number % EVERY === 0)) {
        const [a, b] = pairOf(situation);
        const gap = kansen.gap(a, b);
        const decomposition = kansen.decompose(a, b);
        assert.ok(isSame(gap.value, gap.b.value - gap.a.value));
        assert.deepEqual(gap.a, kansen.predict(a));
        const { outcome, selectionAge, evidence } = a;
        const rule = Object.fromEntries(Object.entries({ outcome, selectionAge, evidence }).filter(([, value]) => value !== undefined));
        assert.deepEqual(gap.b, kansen.predict({ income: 80, ...b, ...rule }));
        const { parts, ...same } = decomposition;
        assert.deepEqual(same, gap);
        const sum = parts.reduce((total, part) => total + part.value, 0);
        assert.ok(isSame(sum, gap.value), `${sum} and ${gap.value}`);
        for (const part of [gap, ...parts]) {
            assert.ok(part.low <= part.high);
        }
        const differing = new Set(parts.map(({ circumstance }) => circumstance));
        for (const circumstance of ["income", "group", "sex", "household"]) {
            assert.equal(differing.has(circumstance), gap.a.situation[circumstance] !== gap.b.situation[circumstance]);
        }
    }
    assert.deepEqual(kansen.decompose({ income: 50 }, { income: 50 }).parts, []);
});

test("a curve has the program's figures at every percentile", () => {
    for (const situation of situations.filter((_, number) => number % 100 === 7)) {
        const { points } = kansen.curve(situation);
        const all = points.map(({ income }) => ({ ...situation, income }));
        assert.deepEqual(all.map(({ income }) => income), Array.from({ length: 100 }, (_, position) => position + 1));
        assert.deepEqual(points.map(figures), predicted(all));
        assert.deepEqual(points.map((point) => point.parentsIncome), all.map((each) => kansen.predict(each).parentsIncome));
    }
});

test("the page's results and gaps, from the same situations", async () => {
    const view = await site.open("?lang=en");
    for (const situation of situations.filter((_, number) => number % 50 === 3)) {
        const [a, b] = pairOf(situation);
        await view.turnTo(addressOf(a, b));
        const gap = kansen.gap(a, b);
        for (const [part, figure] of Object.entries({ "result-a": gap.a, "result-b": gap.b, gap })) {
            const { value, low, high } = figure;
            assert.deepEqual(await view.figures(part), { value, low, high }, `${part} of ${addressOf(a, b)}`);
        }
    }
    view.expectNoTrouble();
    await view.close();
});

test("places can be loaded for one age, on need, and once", async () => {
    const view = await openEmpty();
    const said = await view.page.evaluate(async () => {
        const { load } = await import("./kansen.js");
        const kansen = await load();
        const situation = { outcome: "16-havo", place: "gm-almere" };
        let early;
        try {
            kansen.predict(situation);
        } catch (error) {
            early = [error.constructor.name, error.message];
        }
        await Promise.all([kansen.loadPlaces(16), kansen.loadPlaces(16), kansen.areas()]);
        return [early, kansen.predict(situation).placeUsed];
    });
    assert.equal(said[0][0], "Error");
    assert.match(said[0][1], /^situation\.place is "gm-almere", .*loadPlaces\(16\)/);
    assert.equal(said[1], "gm-almere");
    const files = view.requests.map((address) => new URL(address).pathname.slice(1)).sort();
    const wanted = ["data/areas.kansen", "data/model.kansen", "data/places-16.kansen"];
    assert.deepEqual(files, [...wanted, "kansen-core.js", "kansen-core_bg.wasm", "kansen.js", "empty.html"].sort());
    view.expectNoTrouble();
    await view.close();
});

test("a page of another site imports the module from its address", async (context) => {
    const view = await openEmpty();
    const other = await serveDirectory({ directory: project("docs") });
    context.after(() => other.close());
    await view.page.goto(`${other.address}validation.json`);
    const said = await view.page.evaluate(async (address) => {
        const { load } = await import(`${address}kansen.js`);
        const kansen = await load({ places: [16] });
        return [location.origin, kansen.predict({ place: "gm-almere" }).value];
    }, site.address);
    assert.deepEqual(said, [other.origin, kansen.predict({ place: "gm-almere" }).value]);
    await view.close();
});

test("the module is stamped with the release and the version", async () => {
    const cargo = await readFile(project("Cargo.toml"), "utf8");
    assert.equal(kansen.version, /^version = "(.+)"$/m.exec(cargo)[1]);
    assert.match(kansen.release, /^\d{4}-\d\d-\d\d$/);
    assert.equal(kansen.predict().release, kansen.release);
    assert.equal(JSON.parse(await readFile(project("dist/package.json"), "utf8")).version, kansen.version);
});

/** A page of the site's origin with nothing on it. */
function openEmpty() {
    const prepare = (page) =>
        page.route("**/empty.html", (route) =>
            route.fulfill({ contentType: "text/html", body: '<!DOCTYPE html><link rel="icon" href="data:,"><title>empty</title>' }),
        );
    return site.openPage("empty.html", { prepare });
}

/** The address of the page that shows two situations. */
function addressOf(a, b) {
    const query = new URLSearchParams();
    const rule = { outcome: "outcome", selectionAge: "selection-age", evidence: "evidence" };
    for (const [field, name] of Object.entries(rule)) {
        if (a[field] !== undefined) {
            query.set(name, a[field]);
        }
    }
    for (const [side, situation] of Object.entries({ a, b })) {
        for (const field of ["income", "neighbourhood", "place", "group", "sex", "household"]) {
            if (situation[field] !== undefined) {
                query.set(`${side}-${field}`, situation[field]);
            }
        }
    }
    return `?${query}`;
}
