// The chart over parental income with four libraries that people use: two lines with bands, 40 dots, two
// axes. Each takes its own fast road: no animation, no legend, no tooltip, data as the library wants it.
//
// Every function draws on a stage and returns what redraws the chart with other lines. `data`: for each side
// the columns `percentile`, `low`, `value`, `high` of a line and `x`, `y` of its dots.

import * as Plot from "@observablehq/plot";
import { CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement, ScatterController } from "chart.js";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { View, parse } from "vega";
import { compile } from "vega-lite";

const COLOURS = { a: "#1c4b9b", b: "#a85c00" };
const BANDS = { a: "rgba(28,75,155,0.16)", b: "rgba(168,92,0,0.16)" };
const DOTS = { a: "#8ca3c8", b: "#d2ab7b" };
const X_NAME = "Income of the parents: percentile in the country";
const Y_NAME = "Percentage of children";

export function withUplot(stage, { width, height }, first) {
    const columns = (data) => {
        const [a, b] = [data.a, data.b];
        return uPlot.join([
            [a.percentile, a.low, a.value, a.high, b.low, b.value, b.high],
            [a.x, a.y],
            [b.x, b.y],
        ]);
    };
    const line = (side, dash) => ({ stroke: COLOURS[side], width: 2.2, dash, spanGaps: true, points: { show: false } });
    const edge = { width: 0, spanGaps: true, points: { show: false } };
    const dots = (side) => ({ paths: () => null, points: { show: true, size: 7, fill: DOTS[side], stroke: DOTS[side] } });
    const options = {
        width,
        height,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false, range: [0, 100] }, y: { range: [0, 100] } },
        axes: [{ label: X_NAME }, { label: Y_NAME, values: (_, ticks) => ticks.map((tick) => `${tick}%`) }],
        series: [{}, edge, line("a"), edge, edge, line("b", [9, 5]), edge, dots("a"), dots("b")],
        bands: [
            { series: [3, 1], fill: BANDS.a },
            { series: [6, 4], fill: BANDS.b },
        ],
    };
    const prepared = new Map();
    const of = (data) => {
        if (!prepared.has(data)) {
            prepared.set(data, columns(data));
        }
        return prepared.get(data);
    };
    const chart = new uPlot(options, of(first), stage);
    return {
        prepare: of,
        redraw: (data) => chart.batch(() => chart.setData(of(data))),
    };
}

export function withChartJs(stage, { width, height }, first) {
    Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, ScatterController);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    stage.append(canvas);
    const points = (x, y) => Array.from(x, (value, row) => ({ x: value, y: y[row] }));
    const prepared = new Map();
    const of = (data) => {
        if (!prepared.has(data)) {
            prepared.set(
                data,
                ["a", "b"].flatMap((side) => {
                    const { percentile, low, value, high, x, y } = data[side];
                    return [points(percentile, low), points(percentile, high), points(percentile, value), points(x, y)];
                }),
            );
        }
        return prepared.get(data);
    };
    const plain = { pointRadius: 0, borderWidth: 0 };
    const datasets = ["a", "b"].flatMap((side) => [
        { type: "line", ...plain },
        { type: "line", ...plain, fill: "-1", backgroundColor: BANDS[side] },
        { type: "line", pointRadius: 0, borderColor: COLOURS[side], borderWidth: 2.2, borderDash: side === "b" ? [9, 5] : [] },
        { type: "scatter", pointRadius: 3.5, backgroundColor: DOTS[side], borderWidth: 0, showLine: false },
    ]);
    of(first).forEach((rows, position) => (datasets[position].data = rows));
    const chart = new Chart(canvas, {
        type: "line",
        data: { datasets },
        options: {
            animation: false,
            responsive: false,
            parsing: false,
            normalized: true,
            events: [],
            scales: {
                x: { type: "linear", min: 0, max: 100, title: { display: true, text: X_NAME } },
                y: { type: "linear", min: 0, max: 100, title: { display: true, text: Y_NAME }, ticks: { callback: (tick) => `${tick}%` } },
            },
        },
    });
    return {
        prepare: of,
        redraw: (data) => {
            of(data).forEach((rows, position) => (chart.data.datasets[position].data = rows));
            chart.update("none");
        },
    };
}

const rowsOf = ({ percentile, low, value, high }) =>
    Array.from(percentile, (at, row) => ({ percentile: at, low: low[row], value: value[row], high: high[row] }));
const dotsOf = ({ x, y }) => Array.from(x, (at, row) => ({ x: at, y: y[row] }));

export function withObservablePlot(stage, { width, height }, first) {
    const prepared = new Map();
    const of = (data) => {
        if (!prepared.has(data)) {
            prepared.set(data, { a: rowsOf(data.a), b: rowsOf(data.b), dotsA: dotsOf(data.a), dotsB: dotsOf(data.b) });
        }
        return prepared.get(data);
    };
    const draw = (data) => {
        const { a, b, dotsA, dotsB } = of(data);
        const chart = Plot.plot({
            width,
            height,
            x: { domain: [0, 100], label: X_NAME },
            y: { domain: [0, 100], label: Y_NAME, grid: true, tickFormat: (tick) => `${tick}%` },
            marks: [
                Plot.areaY(a, { x: "percentile", y1: "low", y2: "high", fill: BANDS.a }),
                Plot.areaY(b, { x: "percentile", y1: "low", y2: "high", fill: BANDS.b }),
                Plot.dot(dotsA, { x: "x", y: "y", r: 3.5, fill: DOTS.a }),
                Plot.dot(dotsB, { x: "x", y: "y", r: 3.5, fill: DOTS.b }),
                Plot.lineY(a, { x: "percentile", y: "value", stroke: COLOURS.a, strokeWidth: 2.2 }),
                Plot.lineY(b, { x: "percentile", y: "value", stroke: COLOURS.b, strokeWidth: 2.2, strokeDasharray: "9 5" }),
            ],
        });
        stage.replaceChildren(chart);
        // A picture of elements is drawn once the browser has laid it out.
        chart.getBoundingClientRect();
    };
    draw(first);
    return { prepare: of, redraw: draw };
}

export function withVegaLite(stage, { width, height }, first) {
    const prepared = new Map();
    const of = (data) => {
        if (!prepared.has(data)) {
            prepared.set(data, [rowsOf(data.a), rowsOf(data.b)]);
        }
        return prepared.get(data);
    };
    const x = { field: "percentile", type: "quantitative", title: X_NAME, scale: { domain: [0, 100] } };
    const y = (field) => ({ field, type: "quantitative", title: Y_NAME, scale: { domain: [0, 100] } });
    const layers = ["a", "b"].flatMap((side) => [
        { data: { name: side, values: [] }, mark: { type: "area", color: COLOURS[side], opacity: 0.16 }, encoding: { x, y: y("low"), y2: { field: "high" } } },
        {
            data: { name: `dots-${side}`, values: dotsOf(first[side]) },
            mark: { type: "point", filled: true, color: DOTS[side], size: 40, opacity: 1 },
            encoding: { x: { ...x, field: "x" }, y: y("y") },
        },
        {
            data: { name: side },
            mark: { type: "line", color: COLOURS[side], strokeWidth: 2.2, strokeDash: side === "b" ? [9, 5] : [1, 0] },
            encoding: { x, y: y("value") },
        },
    ]);
    const { spec } = compile({ width, height, autosize: { type: "fit", contains: "padding" }, layer: layers });
    const view = new View(parse(spec), { renderer: "canvas", container: stage, hover: false });
    const draw = (data) => {
        const [a, b] = of(data);
        view.data("a", a).data("b", b).run();
    };
    view.run();
    draw(first);
    return { prepare: of, redraw: draw };
}
