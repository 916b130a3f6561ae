// The page on which everything is compared, in one run: charts, the whole update, the model in wasm and in
// plain JavaScript. run.mjs opens it and calls `window.bench`.

import { withChartJs, withObservablePlot, withUplot, withVegaLite } from "./charts.mjs";
import { Model } from "./model.mjs";

/** A name that the bundler leaves alone. */
const WASM = new URL("bench.js", location.href).href;
const WIDTH = 720;
const POINTS = 100;

/** A and B differ in everything, so all 32 situations between them are reckoned. */
const A = { percentile: 20, neighbourhood: 20, group: "turkey", sex: "male", household: "one-parent" };
const B = { percentile: 80, neighbourhood: 80, group: "none", sex: "female", household: "two-parents" };
const RULE = { selectionAge: 14, evidence: "central" };
const EVERYONE = { neighbourhood: 50, group: "all", sex: "all", household: "all" };
const TODAY = { selectionAge: 12, evidence: "central" };

const OUTCOMES = ["16-havo", "21-hbo_followed", "35-income"];

/** The views of the whole update: what differs between A and B, and which slider moves. */
const VIEWS = {
    "five circumstances, neighbourhood moves": { a: A, b: B, rule: RULE, slider: "neighbourhood" },
    "five circumstances, income moves": { a: A, b: B, rule: RULE, slider: "income" },
    "background and income, income moves": {
        a: { ...EVERYONE, percentile: 20, group: "turkey" },
        b: { ...EVERYONE, percentile: 80, group: "none" },
        rule: TODAY,
        slider: "income",
    },
    "incomes alone, income moves": { a: { ...EVERYONE, percentile: 20 }, b: { ...EVERYONE, percentile: 80 }, rule: TODAY, slider: "income" },
};

function addressOf(outcome, a, b, rule) {
    const parameters = new URLSearchParams({ outcome, "selection-age": rule.selectionAge, evidence: rule.evidence });
    for (const [side, situation] of Object.entries({ a, b })) {
        parameters.set(`${side}-income`, situation.percentile);
        for (const name of ["neighbourhood", "group", "sex", "household"]) {
            if (situation[name] !== EVERYONE[name]) {
                parameters.set(`${side}-${name}`, situation[name]);
            }
        }
    }
    return `?${parameters}`;
}

async function open() {
    const wasm = await import(WASM);
    await wasm.default();
    const file = new Uint8Array(await (await fetch("model.kansen")).arrayBuffer());
    const canvas = document.createElement("canvas");
    document.getElementById("stage").append(canvas);
    return wasm.Bench.open(file, canvas, WIDTH);
}

/** How long a call takes, milliseconds. */
const timeOf = (call) => {
    const start = performance.now();
    call();
    return performance.now() - start;
};

/**
 * Calls everything by turns, so that a busy moment of the machine falls on all of them alike, and each round
 * begins with another one: the first call after a frame pays for a processor that was asleep.
 */
async function interleave(calls, count, warmUp) {
    const all = Object.entries(calls);
    const times = Object.fromEntries(all.map(([name]) => [name, []]));
    for (let round = 0; round < warmUp + count; round += 1) {
        // Up and down between 10 and 90, as a hand moves a slider.
        const step = 10 + Math.abs((round % 160) - 80);
        for (let turn = 0; turn < all.length; turn += 1) {
            const [name, call] = all[(round + turn) % all.length];
            const time = timeOf(() => call(step, round));
            if (round >= warmUp) {
                times[name].push(time);
            }
        }
        // Lets the browser paint and collect.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return times;
}

/** Redraws of the same chart, each on a stage of its own. */
async function charts(count, warmUp) {
    const ours = await open();
    ours.view(addressOf(OUTCOMES[0], A, B, RULE));
    const height = ours.height();
    const steps = ours.prepare();
    const dots = ours.dots();
    const half = dots.length / 2;
    const data = Array.from({ length: steps }, (_, step) => {
        const numbers = ours.lines(step);
        const side = (from, dotsFrom) => {
            const column = (offset) => Array.from({ length: POINTS }, (_, point) => numbers[4 * (from + point) + offset]);
            const dot = (offset) => Array.from({ length: half / 2 }, (_, row) => dots[dotsFrom + 2 * row + offset]);
            return { percentile: column(0), low: column(1), value: column(2), high: column(3), x: dot(0), y: dot(1) };
        };
        return { a: side(0, 0), b: side(POINTS, half) };
    });
    const stage = () => document.body.appendChild(document.createElement("div"));
    const size = { width: WIDTH, height };
    const others = {
        uPlot: withUplot(stage(), size, data[0]),
        "Vega-Lite": withVegaLite(stage(), size, data[0]),
        "Observable Plot": withObservablePlot(stage(), size, data[0]),
        "Chart.js": withChartJs(stage(), size, data[0]),
    };
    for (const { prepare } of Object.values(others)) {
        data.forEach((lines) => prepare(lines));
    }
    const calls = { ours: (step) => ours.redraw(step), "ours, layout alone": (step) => ours.scene(step) };
    for (const [name, { redraw }] of Object.entries(others)) {
        calls[name] = (step) => redraw(data[step]);
    }
    // The whole update of ours in the same run as the redraws of the others.
    for (const [name, view] of Object.entries(VIEWS)) {
        const own = await open();
        own.view(addressOf(OUTCOMES[0], view.a, view.b, view.rule));
        calls[`update: ${name}`] = (step) => {
            own[view.slider](step);
            own.update();
        };
        if (name === Object.keys(VIEWS)[0]) {
            calls["update: answer alone"] = (step) => {
                own.neighbourhood(step);
                own.answer();
            };
            calls["update: bands alone"] = (step) => {
                own.neighbourhood(step);
                own.bands();
            };
        }
    }
    return { times: await interleave(calls, count, warmUp), size, dots: half };
}

/** The largest difference between wasm and JavaScript over many views, relative to 1 or to the figure. */
async function agreement() {
    const wasm = await open();
    let [largest, compared] = [0, 0];
    for (const outcome of OUTCOMES) {
        for (const [a, b, rule] of situations()) {
            wasm.view(addressOf(outcome, a, b, rule));
            const model = new Model(JSON.parse(wasm.numbers()));
            model.rule(rule);
            const pairs = [
                [wasm.answer(), model.answer(a, b)],
                [wasm.bands(), [...model.band(a), ...model.band(b)]],
            ];
            for (const [one, other] of pairs) {
                if (one.length !== other.length || one.length === 0) {
                    throw new Error(`${one.length} figures against ${other.length}`);
                }
                one.forEach((value, position) => {
                    largest = Math.max(largest, Math.abs(value - other[position]) / Math.max(1, Math.abs(value)));
                    compared += 1;
                });
            }
        }
    }
    return { largest, compared };
}

function* situations() {
    for (const { a, b, rule } of Object.values(VIEWS)) {
        yield [a, b, rule];
    }
    for (const [position, group] of ["all", "none", "any", "turkey", "morocco", "suriname", "dutch-caribbean"].entries()) {
        const a = { ...A, group, percentile: 1 + 7 * position, neighbourhood: 1 + 13 * position };
        const b = { ...B, percentile: 100 - 3 * position, sex: position % 2 ? "female" : "all" };
        yield [a, b, { selectionAge: 10 + position, evidence: position === 3 ? "finland" : "central" }];
    }
}

/** The model in wasm and in JavaScript, by turns. */
async function models(count, warmUp) {
    const calls = {};
    for (const [name, view] of Object.entries(VIEWS)) {
        const { a, b, rule, slider } = view;
        const wasm = await open();
        wasm.view(addressOf(OUTCOMES[0], a, b, rule));
        const model = new Model(JSON.parse(wasm.numbers()));
        model.rule(rule);
        const key = slider === "income" ? "percentile" : "neighbourhood";
        calls[`wasm: ${name}`] = (step) => {
            wasm[slider](step);
            wasm.answer();
            wasm.bands();
        };
        calls[`JavaScript: ${name}`] = (step) => {
            const moved = { ...a, [key]: step };
            // The rule is part of every question: the page keeps none either.
            model.rule(rule);
            model.answer(moved, b);
            model.band(moved);
            model.band(b);
        };
    }
    return interleave(calls, count, warmUp);
}

window.bench = { charts, agreement, models, views: Object.keys(VIEWS), openView: async (position) => { const view = Object.values(VIEWS)[position]; window.__b = await open(); window.__b.view(addressOf(OUTCOMES[0], view.a, view.b, view.rule)); } };
