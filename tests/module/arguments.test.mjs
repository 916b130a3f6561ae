// What kansen.js says about arguments and files that it cannot use. Nothing that a caller gives may stop it.

import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { pathToFileURL } from "node:url";

import { load } from "../../dist/kansen.js";
import { EVIDENCE, GROUPS, HOUSEHOLDS, SEXES, project } from "./support.mjs";

const kansen = await load({ places: [16] });
const start = kansen.predict();

const oneOf = (values) => `one of ${values.map((value) => `"${value}"`).join(", ")}`;
const OUTCOME = oneOf(kansen.outcomes().map(({ key }) => key));
const INCOME = "a whole number from 1 to 100";
const NEIGHBOURHOOD = "a whole number from 1 to 99";
const PLACE = 'the id of a place that areas() lists, such as "gm-almere"';
const SELECTION_AGE = "a whole number from 10 to 16";
const FIELDS = "outcome, income, neighbourhood, place, group, sex, household, selectionAge, evidence";

/** Situations that are refused, and the end of the sentence that says so. */
const REFUSED = [
    [{ outcome: "havo" }, `.outcome is "havo", expected ${OUTCOME}`],
    [{ outcome: 16 }, `.outcome is 16, expected ${OUTCOME}`],
    [{ outcome: "" }, `.outcome is "", expected ${OUTCOME}`],
    [{ outcome: "x".repeat(10_000_000) }, `.outcome is "${"x".repeat(40)}…", expected ${OUTCOME}`],
    [{ income: 0 }, `.income is 0, expected ${INCOME}`],
    [{ income: 101 }, `.income is 101, expected ${INCOME}`],
    [{ income: 20.5 }, `.income is 20.5, expected ${INCOME}`],
    [{ income: "20" }, `.income is "20", expected ${INCOME}`],
    [{ income: NaN }, `.income is NaN, expected ${INCOME}`],
    [{ income: Infinity }, `.income is Infinity, expected ${INCOME}`],
    [{ income: 1e308 }, `.income is 1e+308, expected ${INCOME}`],
    [{ income: -1 }, `.income is -1, expected ${INCOME}`],
    [{ income: null }, `.income is null, expected ${INCOME}`],
    [{ income: true }, `.income is true, expected ${INCOME}`],
    [{ income: 20n }, `.income is 20n, expected ${INCOME}`],
    [{ income: 10n ** 300n }, `.income is 1${"0".repeat(39)}…n, expected ${INCOME}`],
    [{ income: Symbol("twenty") }, `.income is Symbol(twenty), expected ${INCOME}`],
    [{ income: new Number(20) }, `.income is an object, expected ${INCOME}`],
    [{ income: [20] }, `.income is an object, expected ${INCOME}`],
    [{ income: () => 20 }, `.income is a function, expected ${INCOME}`],
    [{ neighbourhood: 100 }, `.neighbourhood is 100, expected ${NEIGHBOURHOOD}`],
    [{ place: "almere" }, `.place is "almere", expected ${PLACE}`],
    [{ place: "GM-Almere" }, `.place is "GM-Almere", expected ${PLACE}`],
    [{ place: "<script>" }, `.place is "<script>", expected ${PLACE}`],
    [{ place: 363 }, `.place is 363, expected ${PLACE}`],
    [{ place: "nl", neighbourhood: 50 }, ' has both neighbourhood and place ("nl"), expected one of them'],
    [{ group: "Turkey" }, `.group is "Turkey", expected ${oneOf(GROUPS)}`],
    [{ sex: "other" }, `.sex is "other", expected ${oneOf(SEXES)}`],
    [{ household: "single" }, `.household is "single", expected ${oneOf(HOUSEHOLDS)}`],
    [{ selectionAge: 9 }, `.selectionAge is 9, expected ${SELECTION_AGE}`],
    [{ selectionAge: 17 }, `.selectionAge is 17, expected ${SELECTION_AGE}`],
    [{ evidence: "estonia" }, `.evidence is "estonia", expected ${oneOf(EVIDENCE)}`],
    [{ incme: 20 }, ` has the unknown field "incme", expected only ${FIELDS}`],
    [{ "selection-age": 12 }, ` has the unknown field "selection-age", expected only ${FIELDS}`],
    [JSON.parse('{ "__proto__": 1 }'), ` has the unknown field "__proto__", expected only ${FIELDS}`],
    [null, " is null, expected a plain object with named fields"],
    [20, " is 20, expected a plain object with named fields"],
    ["16-havo", ' is "16-havo", expected a plain object with named fields'],
    [[], " is an object, expected a plain object with named fields"],
    [new Map([["income", 20]]), " is an object, expected a plain object with named fields"],
    [Symbol("situation"), " is Symbol(situation), expected a plain object with named fields"],
    [() => ({}), " is a function, expected a plain object with named fields"],
];

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const cycle = {};
cycle.income = cycle;
const trap = () => {
    throw new Error("thrown by the caller");
};
const again = {
    get income() {
        return kansen.predict(again).value;
    },
};

/** What runs code of the caller, or would like to; each refused with a `TypeError`. */
const HOSTILE = [
    new Proxy({}, { ownKeys: trap }),
    new Proxy({ income: 3 }, { get: trap }),
    new Proxy({ income: 3 }, { getOwnPropertyDescriptor: trap }),
    revoked.proxy,
    { sex: revoked.proxy },
    { get income() { return trap(); } },
    { get income() { throw undefined; } },
    { income: { valueOf: trap, toString: trap, [Symbol.toPrimitive]: trap } },
    { place: Object.create(null) },
    { outcome: { toString: () => "16-havo" } },
    Object.defineProperty({}, Symbol.toStringTag, { get: trap }),
    Object.assign(Object.create(null), { income: "\ud800" }),
    cycle,
    again,
];

const CALLS = {
    situation: [(value) => kansen.predict(value), (value) => kansen.curve(value)],
    a: [(value) => kansen.gap(value, {}), (value) => kansen.decompose(value, {})],
    b: [(value) => kansen.gap({}, value), (value) => kansen.decompose({}, value)],
};

for (const [name, calls] of Object.entries(CALLS)) {
    test(`a refused ${name} is named, with what was given and what was expected`, () => {
        for (const [value, sentence] of REFUSED) {
            for (const call of calls) {
                assert.throws(() => call(value), { name: "TypeError", message: name + sentence });
            }
        }
    });

    test(`a hostile ${name} is refused and changes nothing`, () => {
        for (const value of HOSTILE) {
            for (const call of calls) {
                assert.throws(() => call(value), (error) => error instanceof TypeError && error.message.startsWith(name));
                assert.deepEqual(kansen.predict(), start);
            }
        }
    });
}

test("what is left out, undefined or named by a symbol is as on the page", () => {
    assert.deepEqual(kansen.predict({}), start);
    assert.deepEqual(kansen.predict({ income: undefined, [Symbol("note")]: 1 }), start);
    assert.deepEqual(kansen.predict(Object.assign(Object.create(null), { income: 20 })), start);
    const { a, b } = kansen.gap();
    assert.deepEqual([a.situation.income, b.situation.income], [20, 80]);
});

test("outcome and rule hold for both situations", () => {
    const gap = kansen.gap({ outcome: "35-income", income: 20 }, { selectionAge: 14, income: 20 });
    assert.equal(gap.b.situation.outcome, "35-income");
    assert.equal(gap.a.situation.selectionAge, 14);
    assert.equal(gap.value, 0);
    const disagreements = [
        ["outcome", "16-havo", "16-vwo", 'b.outcome is "16-vwo", expected "16-havo" as in a.outcome'],
        ["selectionAge", 12, 13, "b.selectionAge is 13, expected 12 as in a.selectionAge"],
        ["evidence", "none", "finland", 'b.evidence is "finland", expected "none" as in a.evidence'],
    ];
    for (const [field, a, b, message] of disagreements) {
        assert.throws(() => kansen.gap({ [field]: a }, { [field]: b }), { name: "TypeError", message });
    }
});

test("a place at an age that is not loaded is an Error that says what to do", () => {
    const message =
        'b.place is "gm-almere", but the places at age 35 are not loaded: first `await kansen.loadPlaces(35)`, or ' +
        "`load(url, { places: true })`";
    const call = () => kansen.gap({ outcome: "35-wealth" }, { place: "gm-almere" });
    assert.throws(call, { name: "Error", message });
});

test("arguments of load and loadPlaces", async () => {
    const options = "options.places";
    const either = "expected true, false or a list of ages (0, 11, 16, 21, 35)";
    const refused = [
        [[5], "url is 5, expected an address: a string or a URL"],
        [[null], "url is null, expected an address: a string or a URL"],
        [[Symbol("here")], "url is Symbol(here), expected an address: a string or a URL"],
        [[{}, {}], "url is an object, expected an address: a string or a URL"],
        [["http://["], 'url is "http://[", expected the address of a folder'],
        [["data:text/plain,x"], 'url is "data:text/plain,x", expected the address of a folder'],
        [[{ place: true }], 'options has the unknown field "place", expected only places'],
        [[undefined, null], "options is null, expected a plain object with named fields"],
        [[{ places: 16 }], `${options} is 16, ${either}`],
        [[{ places: "all" }], `${options} is "all", ${either}`],
        [[{ places: [16, 12] }], `${options}[1] is 12, expected one of 0, 11, 16, 21, 35`],
        [[{ places: ["16"] }], `${options}[0] is "16", expected one of 0, 11, 16, 21, 35`],
        [[{ places: new Proxy([], { get: trap }) }], `${options} could not be read: one of its fields threw an error`],
        [[{ places: revoked.proxy }], `${options} is an object, ${either}`],
        [[revoked.proxy], "options could not be read: one of its fields threw an error"],
    ];
    for (const [values, message] of refused) {
        await assert.rejects(load(...values), { name: "TypeError", message });
    }
    const endless = new Proxy([], { get: (list, key) => (key === "length" ? 1e15 : 16) });
    assert.equal((await load({ places: endless })).release, kansen.release);
    const message = "age is 12, expected one of 0, 11, 16, 21, 35";
    await assert.rejects(kansen.loadPlaces(16, 12), { name: "TypeError", message });
});

suite("files that cannot be used", () => {
    let folder;
    const data = (name) => join(folder, "data", name);

    before(async () => {
        folder = await mkdtemp(join(tmpdir(), "kansen-module-"));
        await mkdir(join(folder, "data"));
    });
    after(() => rm(folder, { recursive: true, force: true }));

    const original = (name) => readFile(project(`dist/data/${name}`));
    const altered = (bytes, position) => {
        const copy = Buffer.from(bytes);
        copy[position] ^= 0x55;
        return copy;
    };

    test("a model that is missing, cut, altered, too new or something else", async () => {
        const whole = await original("model.kansen");
        const model = pathToFileURL(data("model.kansen")).href;
        await assert.rejects(load(folder), (error) => error.message.startsWith(`${model} could not be read: `));
        const cases = [
            [whole.subarray(0, whole.length - 1), "stops before its end"],
            [whole.subarray(0, 10), "stops before its end"],
            [Buffer.alloc(0), "is not a file of the Kansenverkenner"],
            [altered(whole, 50_000), "was altered: its checksum does not fit"],
            [altered(whole, 7), /has format version \d+, newer than \d+/],
            [Buffer.from("<!DOCTYPE html><title>Not found</title>"), "is not a file of the Kansenverkenner"],
            [await original("areas.kansen"), "is another kind of file"],
            [await readFile(project("www/data/model-16.kansen")), "does not hold all outcomes"],
        ];
        for (const [bytes, problem] of cases) {
            await writeFile(data("model.kansen"), bytes);
            await assert.rejects(load(folder), (error) => {
                assert.equal(error.constructor, Error);
                const said = error.message.slice(model.length + 1);
                assert.ok(error.message.startsWith(`${model} `) && (problem.test?.(said) ?? said === problem), error.message);
                return true;
            });
        }
    });

    test("places that are missing or altered; mended ones are taken the next time", async () => {
        await writeFile(data("model.kansen"), await original("model.kansen"));
        const there = await load(pathToFileURL(folder));
        await assert.rejects(there.areas(), /areas\.kansen could not be read: /);
        await writeFile(data("areas.kansen"), await original("areas.kansen"));
        const places = await original("places-16.kansen");
        await writeFile(data("places-16.kansen"), altered(places, 5000));
        await assert.rejects(there.loadPlaces(16), /places-16\.kansen was altered: its checksum does not fit$/);
        assert.deepEqual(there.predict(), start);
        await writeFile(data("places-16.kansen"), places);
        await there.loadPlaces(16);
        assert.deepEqual(there.predict({ place: "gm-almere" }), kansen.predict({ place: "gm-almere" }));
    });

    test("a WebAssembly file that is none", async () => {
        for (const name of ["kansen.js", "kansen-core.js", "package.json"]) {
            await cp(project(`dist/${name}`), join(folder, name));
        }
        const core = pathToFileURL(join(folder, "kansen-core_bg.wasm")).href;
        const module = await import(pathToFileURL(join(folder, "kansen.js")).href);
        await assert.rejects(module.load(), (error) => error.message.startsWith(`${core} could not be read: `));
        await writeFile(new URL(core), "not WebAssembly");
        await assert.rejects(module.load(), { name: "Error", message: `${core} is not the WebAssembly of this module` });
        await cp(project("dist/kansen-core_bg.wasm"), new URL(core));
        assert.deepEqual((await module.load()).predict(), start);
    });
});
