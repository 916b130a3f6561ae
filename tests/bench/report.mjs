// docs/performance.md: what was measured, as tables, and what each target made of it.

import { inMilliseconds, median, quantile, table, times } from "./statistics.mjs";

const OURS = "ours";
const UPLOT = "uPlot";
const OTHERS = [UPLOT, "Vega-Lite", "Observable Plot", "Chart.js"];
const UPDATE = "update: ";
const HARDEST = "five circumstances, neighbourhood moves";

/** What was promised: what, measured, limit, met. */
class Targets {
    rows = [];
    missed = [];

    add(what, measured, limit, isMet) {
        this.rows.push([what, measured, limit, isMet ? "met" : "**not met**"]);
        if (!isMet) {
            this.missed.push(what);
        }
    }
}

/** The median over runs of a figure of each run. */
const over = (runs, figure) => median(runs.map(figure));

const milliseconds = (value) => `${inMilliseconds(value)} ms`;

export function report(found) {
    const targets = new Targets();
    const sections = [
        charts(found, targets),
        models(found, targets),
        updates(found, targets),
        found.loads ? loading(found, targets) : "",
        native(found),
        scale(found, targets),
    ];
    const { cores, processor, chromium, node } = found.machine;
    const text = `# Performance

Written by \`make bench\`; do not edit by hand. Measured on ${cores} cores${processor ? ` (${processor})` : ""}, Chromium ${chromium}
without a graphics processor, Node ${node.slice(1)}. Milliseconds differ from machine to machine and from day to day; what
stands side by side in a table was measured by turns in one run, so its ratios hold.

## Targets

${table(["target", "measured", "limit", ""], targets.rows)}

${sections.filter(Boolean).join("\n\n")}
`;
    return { text, missed: targets.missed };
}

function charts({ charts: runs, chart, counts }, targets) {
    const names = Object.keys(runs[0]);
    const figure = (name, share) => over(runs, (run) => quantile(run[name], share));
    const base = figure(UPLOT, 0.5);
    const rows = names
        .filter((name) => !name.startsWith(UPDATE))
        .map((name) => [name === OURS ? "**ours**" : name, inMilliseconds(figure(name, 0.5)), inMilliseconds(figure(name, 0.95)), times(figure(name, 0.5) / base)]);
    const slowest = Math.min(...OTHERS.filter((name) => name !== UPLOT).map((name) => figure(name, 0.5)));
    const quickest = OTHERS.filter((name) => name !== UPLOT).find((name) => figure(name, 0.5) === slowest);
    const updates = names
        .filter((name) => name.startsWith(UPDATE))
        .map((name) => [name.slice(UPDATE.length), inMilliseconds(figure(name, 0.5)), inMilliseconds(figure(name, 0.95)), times(figure(name, 0.5) / slowest)]);
    // The worst of the runs counts.
    const ratio = Math.max(...runs.map((run) => median(run[OURS]) / median(run[UPLOT])));
    targets.add("redraw of the gradient chart alone, against uPlot", times(ratio), "at most 1.50×", ratio <= 1.5);
    const whole = Math.max(
        ...runs.map((run) => median(run[UPDATE + HARDEST]) / Math.min(...OTHERS.filter((name) => name !== UPLOT).map((name) => median(run[name])))),
    );
    targets.add(`whole update, against the quickest redraw alone of Vega-Lite, Observable Plot and Chart.js (${quickest})`, times(whole), "below 1.00×", whole < 1);
    return `## The chart over parental income, redrawn

The same chart in each: two lines with bands at 100 points, ${chart.dots} dots, axes, ${chart.width} by ${chart.height} pixels, one screen
pixel each, without animation. Every redraw has other lines, as when a slider moves. From the call to the end of what
it does before it returns; a chart made of elements is laid out within that. ${counts.redraws} redraws of each by turns,
${counts.runs} runs, medians of the runs; data stands ready in the form that each library wants.

${table(["milliseconds", "median", "95th percentile", "of uPlot"], rows)}

The whole update of ours, by turns with the above: both results with 1,000 draws, the gap, Shapley values of all
circumstances that differ, lines and bands, all texts of the figure, and the redraw. "answer alone" is the part up to the Shapley
values, "bands alone" both lines.

${table(["milliseconds", "median", "95th percentile", `of ${quickest}'s redraw`], updates)}`;
}

function models({ models: runs, agreement, counts }, targets) {
    const prefix = "wasm: ";
    const views = Object.keys(runs[0]).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const ratio = (run, view) => median(run[`JavaScript: ${view}`]) / median(run[prefix + view]);
    const rows = views.map((view) => {
        const of = (kind, share) => inMilliseconds(over(runs, (run) => quantile(run[kind + view], share)));
        const [wasm, plain] = [prefix, "JavaScript: "];
        return [view, of(wasm, 0.5), of(wasm, 0.95), of(plain, 0.5), of(plain, 0.95), times(over(runs, (run) => ratio(run, view)))];
    });
    // The whole model: all its parts in every situation between A and B.
    const whole = views.filter((view) => view.startsWith("five circumstances"));
    const least = Math.min(...runs.flatMap((run) => whole.map((view) => ratio(run, view))));
    targets.add("model in wasm, times as fast as in plain JavaScript (five circumstances, least of all runs)", times(least), "at least 3.00×", least >= 3);
    return `## The model in WebAssembly and in plain JavaScript

\`tests/bench/model.mjs\` is the same model in plain JavaScript: typed arrays, no library, the formulas as they stand in the
method; ours shares what situations have in common and reckons two draws at a time. ${agreement.compared} figures of both were compared in this
run; the largest difference is ${agreement.largest.toExponential(1)} of the figure or of 1, whichever is larger. Results, gap, Shapley values
and both bands, ${counts.redraws} times by turns, ${counts.runs} runs.

${table(["milliseconds", "wasm", "95%", "JavaScript", "95%", "times as fast"], rows)}`;
}

function updates({ updates: found, counts }, targets) {
    const limits = new Map([
        [1, 16],
        [4, 50],
    ]);
    for (const [slowdown, limit] of limits) {
        const late = Math.max(...found.filter((one) => one.slowdown === slowdown).map((one) => quantile(one.paint, 0.95)));
        const name = slowdown === 1 ? "without slowdown" : `${slowdown} times slower`;
        targets.add(`slider input to next paint, 95th percentile, ${name}`, milliseconds(late), `below ${limit} ms`, late < limit);
    }
    const rows = found.map(({ name, slowdown, update, paint }) => [
        `${name}${slowdown === 1 ? "" : `, ${slowdown} times slower`}`,
        inMilliseconds(median(update)),
        inMilliseconds(quantile(update, 0.95)),
        inMilliseconds(median(paint)),
        inMilliseconds(quantile(paint, 0.95)),
    ]);
    return `## From a slider's input to the next paint

On the built page, five circumstances differ, one chart on the screen; ${counts.inputs} steps of A's income for each outcome, its handle dragged.
"redraw" ends when the page has drawn; "paint" when the browser has painted the frame after it. Frames follow
each other as fast as they are made (no vertical synchronisation): on a screen of 60 frames a second the wait for the next one,
up to 16.7 ms, comes on top for every page.

${table(["milliseconds", "redraw", "95%", "paint", "95%"], rows)}`;
}

function loading({ loads, lighthouse, counts }, targets) {
    const names = {
        firstPaint: ["first contentful paint", milliseconds],
        largestPaint: ["largest contentful paint", milliseconds],
        answer: ["first slider answers", milliseconds],
        blocking: ["total blocking time", milliseconds],
        shift: ["layout shift", (value) => value.toFixed(3)],
        bytes: ["bytes over the network", (value) => `${(value / 1000).toFixed(0)} kB`],
    };
    const limits = { largestPaint: 1800, answer: 3500, blocking: 150, shift: 0.02 };
    for (const [key, limit] of Object.entries(limits)) {
        const [name, write] = names[key];
        const value = median(loads[key]);
        targets.add(name, write(value), `below ${write(limit)}`, value < limit);
    }
    const rows = Object.entries(names).map(([key, [name, write]]) => [name, write(median(loads[key])), write(Math.max(...loads[key]))]);
    const parts = [
        `## The load

The built site at 1.6 Mbit/s with 150 ms, four times slower than this machine, 412 by 823 pixels, empty cache; ${counts.loads} loads.
"First slider answers": A's income is moved as soon as it stands there, until the result has changed. Blocking counts to that moment and a second beyond.

${table(["", "median", "slowest"], rows)}`,
    ];
    if (lighthouse?.scores) {
        const limits = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
        for (const [key, limit] of Object.entries(limits)) {
            targets.add(`Lighthouse, ${key}`, String(lighthouse.scores[key]), `at least ${limit}`, lighthouse.scores[key] >= limit);
        }
        const scores = Object.entries(lighthouse.scores).map(([key, score]) => [key, String(score)]);
        parts.push(`Lighthouse ${lighthouse.version}, its mobile setting (simulated slow network):

${table(["", "score"], scores)}`);
        if (lighthouse.failed.length > 0) {
            parts.push(`Audits that are not passed: ${lighthouse.failed.join(", ")}.`);
        }
    } else if (lighthouse?.error) {
        parts.push(`Lighthouse could not run: ${lighthouse.error}.`);
    }
    return parts.join("\n\n");
}

function native({ native: rows }) {
    if (rows.length === 0) {
        return "";
    }
    return `## Natively

One thread, microseconds, 500 times each.

${table(["microseconds", "median", "95th percentile"], rows)}`;
}

function scale({ scale: rows }, targets) {
    if (rows.length === 0) {
        return "";
    }
    const number = (row, column) => Number(row[column]);
    const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
    const [first, last] = [rows[0], rows.at(-1)];
    const more = 100 * (number(last, 2) / number(first, 2) - 1);
    targets.add("4 times the places: first part of the model grows", `${more.toFixed(1)}%`, "at most 10%", more <= 10);
    const slower = number(last, 5) / number(first, 5);
    targets.add("4 times the places: time of an answer", times(slower), "no more (within 10% of noise)", slower <= 1.1);
    const cells = rows.map(([places, seconds, part, list, largest, answer]) => [places, seconds, kilobytes(part), kilobytes(list), kilobytes(largest), answer]);
    return `## Scale

Every municipality and everything in it once more, and three times more, under other names. The first view loads the first
column of kilobytes alone (after gzip); the list of places and the files of posteriors are fetched when a reader turns to places. The last column is the
answer to a view with two named places and five circumstances, natively.

${table(["places", "fit, s", "first part of the model, kB", "list of places, kB", "largest file of places, kB", "answer, ms"], cells)}`;
}
