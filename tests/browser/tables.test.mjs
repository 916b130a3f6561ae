// The table beside each chart holds the numbers of the chart, of the answer and of the model; the
// chart's one sentence follows the sliders, and whoever listens is told once, not at every pixel.
//
// `KANSEN` names the built program; `make test` sets it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

import { CHARTS, useSite } from "./support.mjs";

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const kansen = process.env.KANSEN ?? project("target/release/kansen");

const site = useSite();
const { open } = site;

/** The tables of a chart, opened if they were not: caption, headers and rows of text. */
async function tables(view, chart) {
    await view.showChart(chart);
    const card = view.part(`chart-${chart}`);
    await card.locator(".more > details").last().evaluate((details) => (details.open = true));
    await card.locator("table").first().waitFor();
    return card.locator("table").evaluateAll((all) =>
        all.map((table) => {
            const [headers, ...rows] = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
            return { caption: table.caption.textContent, headers, rows };
        }),
    );
}

/** What `kansen predict` says of situations: `{ value, low, high }` of each. */
function predict(situations) {
    const columns = ["age", "outcome", "area", "group", "sex", "household", "income_rank", "selection_age", "evidence"];
    const start = { area: "nl", group: "all", sex: "all", household: "all", selection_age: 12, evidence: "central" };
    const rows = situations.map((situation) => columns.map((column) => ({ ...start, ...situation })[column]).join(","));
    const output = execFileSync(kansen, ["predict", "--model", project("dist/data/model.kansen")], {
        input: [columns.join(","), ...rows, ""].join("\n"),
        encoding: "utf8",
        stdio: ["pipe", "pipe", "ignore"],
    });
    return output
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => {
            const [value, low, high] = line.split(",").slice(-3).map(Number);
            return { value, low, high };
        });
}

/** A percentage or a difference of percentages as Dutch tables write it. */
const dutch = (value) => {
    const text = Math.abs(value).toFixed(1).replace(".", ",");
    return value < 0 && text !== "0,0" ? `−${text}` : text;
};
const percent = (value) => `${dutch(value)}%`;
const signed = (value) => (value > 0 && dutch(value) !== "0,0" ? `+${dutch(value)}` : dutch(value));
/** An interval as tables write it: a dash, or dots where a minus sign would meet it. */
const range = ({ low, high }, write) => (low < 0 || high < 0 ? `${write(low)} … ${write(high)}` : `${write(low)}\u2060–\u2060${write(high)}`);
/** An amount in euros a year as English tables write it: to a hundred. */
const euros = (value) => `€${(Math.round(value / 100) * 100).toLocaleString("en-GB")}`;

/** Everything that the tooltip of a chart says, for a pointer at each place of a grid: lists of lines. */
function tooltips(view, chart, step) {
    return view.part(`chart-${chart}`).locator("canvas").evaluate(async (canvas, [across, down]) => {
        const channel = new MessageChannel();
        const turn = () =>
            new Promise((resolve) => {
                channel.port1.onmessage = resolve;
                channel.port2.postMessage(0);
            });
        canvas.scrollIntoView({ block: "center" });
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const said = new Map();
        for (let y = 1; y < height; y += down) {
            for (let x = 1; x < width; x += across) {
                const at = { clientX: left + x, clientY: top + y, bubbles: true };
                canvas.dispatchEvent(new PointerEvent("pointermove", at));
                await turn();
                const tooltip = canvas.parentElement.querySelector(".tooltip");
                const lines = tooltip ? [...tooltip.children].map((line) => line.textContent) : [];
                said.set(lines.join("\n"), lines);
            }
        }
        return [...said.values()].filter((lines) => lines.length > 0);
    }, step);
}

/** Both situations differ in everything that a chart can tell apart. */
const SITUATION = "?outcome=21-hbo_followed&a-income=25&b-income=65&a-group=turkey&b-group=none&b-sex=female&selection-age=14";
const OF_A = { age: 21, outcome: "hbo_followed", group: "turkey", income_rank: 25, selection_age: 14 };
const OF_B = { age: 21, outcome: "hbo_followed", group: "none", sex: "female", income_rank: 65, selection_age: 14 };

describe("the table of the chart over income", () => {
    test("has the figures that the program predicts", async () => {
        const view = await open(SITUATION);
        const [{ headers, rows }] = await tables(view, "gradient");
        assert.match(headers[2], /^A: ouder geboren in Turkije/);
        assert.match(headers[4], /^B: beide ouders geboren in Nederland, meisjes/);
        const percentiles = rows.map(([first]) => Number.parseInt(first, 10));
        assert.deepEqual(percentiles, [1, 10, 20, 25, 30, 40, 50, 60, 65, 70, 80, 90, 100]);
        const of = (situation) => predict(percentiles.map((income_rank) => ({ ...situation, income_rank })));
        assert.deepEqual(
            rows.map((row) => row[2]),
            of(OF_A).map(({ value }) => percent(value)),
            "A",
        );
        assert.deepEqual(
            rows.map((row) => row[4]),
            of(OF_B).map(({ value }) => percent(value)),
            "B",
        );
        const [a, b] = [await view.figures("result-a"), await view.figures("result-b")];
        assert.deepEqual(rows.find(([first]) => first === "25 (A)").slice(2, 4), [percent(a.value), range(a, percent)]);
        assert.deepEqual(rows.find(([first]) => first === "65 (B)").slice(4, 6), [percent(b.value), range(b, percent)]);
        await view.close();
    });

    test("has what the pointer finds in the chart", async () => {
        const view = await open(SITUATION);
        const [modelled, published] = await tables(view, "gradient");
        const said = await tooltips(view, "gradient", [11, 26]);
        for (const [side, column] of [["A", 2], ["B", 4]]) {
            const [, value] = said.find(([title]) => title === `Situatie ${side}`) ?? [];
            assert.equal(value, modelled.rows.find(([first]) => first.includes(side))[column], `the mark of ${side}`);
            const points = said.filter(([title]) => title.startsWith(`${side}: `));
            let compared = 0;
            for (const [, figure, , where] of points) {
                const percentile = /plaats (\d+) van 100/.exec(where)[1];
                const row = modelled.rows.find(([first]) => first === percentile);
                if (row) {
                    assert.equal(figure, row[column], `${side} at ${percentile}`);
                    compared += 1;
                }
            }
            assert.ok(compared >= 3, `${compared} rows of ${side} were found in the chart`);
        }
        const dots = said.filter(([title]) => title === "Gepubliceerd cijfer");
        assert.ok(dots.length > 3, "published dots");
        for (const [, value, who] of dots) {
            assert.ok(published.rows.some((row) => row[0] === who && row[2] === value), `${who} ${value}`);
        }
        await view.close();
    });

    test("writes amounts of money in English as the program has them", async () => {
        const view = await open("?lang=en&outcome=35-income&a-income=20&b-income=80");
        const [{ rows }] = await tables(view, "gradient");
        const percentiles = rows.map(([first]) => Number.parseInt(first, 10));
        const expected = predict(percentiles.map((income_rank) => ({ age: 35, outcome: "income", income_rank })));
        assert.deepEqual(
            rows.map((row) => row[2]),
            expected.map(({ value }) => euros(value)),
        );
        await view.close();
    });
});

describe("the table of the selection age", () => {
    test("has the gaps that the program predicts, for each reading of the studies", async () => {
        const view = await open(SITUATION);
        const [{ rows }] = await tables(view, "selection-age");
        assert.deepEqual(rows.map(([first]) => first), ["10", "11", "12 (nu)", "13", "14", "15", "16"]);
        for (const [column, evidence] of [[1, "central"], [3, "finland"], [4, "none"]]) {
            const of = (situation) =>
                predict([10, 11, 12, 13, 14, 15, 16].map((selection_age) => ({ ...situation, selection_age, evidence })));
            const [a, b] = [of(OF_A), of(OF_B)];
            assert.deepEqual(
                rows.map((row) => row[column]),
                a.map(({ value }, at) => signed(b[at].value - value)),
                evidence,
            );
        }
        const gap = await view.figures("gap");
        assert.deepEqual(rows[4].slice(1, 3), [signed(gap.value), range(gap, dutch)], "the gap of the answer");
        await view.close();
    });

    test("has what the pointer finds in the chart", async () => {
        const view = await open(SITUATION);
        const [{ rows }] = await tables(view, "selection-age");
        const said = await tooltips(view, "selection-age", [20, 200]);
        assert.equal(said.length, 7);
        for (const [at, [title, value]] of said.sort().entries()) {
            assert.match(title, new RegExp(`${10 + at} jaar`));
            assert.equal(value, rows[at][1].replace("+", ""));
        }
        await view.close();
    });

    test("does not move for what was measured before selection", async () => {
        const view = await open("?outcome=11-havo_final&selection-age=15");
        const [{ rows }] = await tables(view, "selection-age");
        assert.equal(new Set(rows.map((row) => row[1])).size, 1);
        await view.close();
    });
});

describe("A and B have one value on the whole page", () => {
    for (const query of [SITUATION, "?outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-groningen&a-group=morocco"]) {
        test(`in the table of each chart that shows them (${query})`, async () => {
            const view = await open(query);
            const [a, b, gap] = [await view.figures("result-a"), await view.figures("result-b"), await view.figures("gap")];
            const [value, margin] = [({ value }) => percent(value), (figure) => range(figure, percent)];
            const difference = [signed(gap.value), range(gap, dutch)];

            const [gradient] = await tables(view, "gradient");
            const row = (side) => gradient.rows.find(([first]) => first.includes(side));
            assert.deepEqual(row("A").slice(2, 4), [value(a), margin(a)], "gradient, A");
            assert.deepEqual(row("B").slice(-2), [value(b), margin(b)], "gradient, B");

            const [course] = await tables(view, "life-course");
            const now = course.rows.find(([age]) => age === "21");
            assert.deepEqual(now.slice(2, 8), [value(a), margin(a), value(b), margin(b), ...difference], "life course");

            const [parts] = await tables(view, "decomposition");
            const part = (name) => parts.rows.find(([first]) => first === name).slice(1);
            assert.deepEqual(part("Situatie A"), [value(a), margin(a)], "decomposition, A");
            assert.deepEqual(part("Situatie B"), [value(b), margin(b)], "decomposition, B");
            assert.deepEqual(part("Verschil"), difference, "decomposition, the gap");
            const number = (text) => Number(text.replace("−", "-").replace(",", "."));
            const shares = parts.rows.filter(([, figure]) => !figure.endsWith("%") && figure !== difference[0]);
            const sum = shares.reduce((total, [, figure]) => total + number(figure), 0);
            assert.ok(Math.abs(sum - gap.value) <= 0.05 * (shares.length + 1), `the parts make ${sum} of ${gap.value}`);

            const [ages] = await tables(view, "selection-age");
            const age = new URLSearchParams(query).get("selection-age") ?? "12 (nu)";
            assert.deepEqual(ages.rows.find(([first]) => first === age).slice(1, 3), difference, "selection age");
            await view.close();
        });
    }

    test("on the map too", async () => {
        // The map is drawn for A's circumstances, so only A's own place has A's figure.
        const view = await open("?outcome=21-hbo_followed&a-place=gm-almere&b-place=gm-groningen&a-group=morocco");
        const a = await view.figures("result-a");
        const [{ rows }] = await tables(view, "places");
        assert.equal(rows.length, 342);
        assert.deepEqual(rows.find(([name]) => name === "Almere (A)").slice(1), [percent(a.value), range(a, percent)]);
        assert.ok(rows.some(([name]) => name === "Groningen (B)"));
        await view.close();
    });
});

describe("tables of published figures", () => {
    test("the parents' education has the rows of the data", async () => {
        const text = gunzipSync(await readFile(project("data/parents-education.csv.gz"))).toString();
        const national = text
            .trim()
            .split("\n")
            .map((line) => line.split(","))
            .filter(([outcome, area, group]) => outcome.startsWith("11-") && area === "nl" && group === "all");
        const view = await open("?outcome=11-havo_final");
        const [{ rows }] = await tables(view, "parents-education");
        const shown = rows.flatMap((row) => [row[1], row[3], row[5]]).sort();
        const expected = national.map(([, , , , , mean]) => `${Number(mean).toFixed(2).replace(".", ",")}%`).sort();
        assert.ok(expected.length >= 30);
        assert.deepEqual(shown, expected);
        await view.close();
    });

    test("the countries have the rows of the data", async () => {
        const text = await readFile(project("data/countries.csv"), "utf8");
        const lines = text.trim().split("\n").slice(1).map((line) => line.split(","));
        const view = await open("?lang=en");
        const [{ rows }] = await tables(view, "countries");
        const expected = lines.map(([, , english, age, points, error]) => [english, age, points, error].join());
        assert.deepEqual(rows.map((row) => row.join()).sort(), expected.sort());
        await view.close();
    });
});

describe("the one sentence of a chart", () => {
    const FOLLOWS = CHARTS.filter((chart) => !["parents-education", "countries"].includes(chart));
    for (const chart of FOLLOWS) {
        test(`(${chart}) follows the sliders, as the sentence above it does`, async () => {
            const view = await open("?outcome=21-hbo_followed");
            await view.showChart(chart);
            const card = view.part(`chart-${chart}`);
            const said = async () => [
                await card.locator("canvas").getAttribute("aria-label"),
                await card.locator(".see").textContent(),
            ];
            const [summary, see] = await said();
            assert.ok(summary.endsWith("."), summary);
            // Moves A's line as well as A's place on it.
            await view.slide("income-a", 60);
            await view.slide("neighbourhood-a", 80);
            await view.part("group-a").selectOption("morocco");
            await view.settle();
            const [later, seeLater] = await said();
            assert.notEqual(later, summary);
            assert.notEqual(seeLater, see);
            await view.close();
        });
    }

    test("is a whole sentence for every chart in both languages", async () => {
        for (const language of ["nl", "en"]) {
            const view = await open(`?lang=${language}`);
            await view.unfold();
            for (const chart of CHARTS) {
                const summary = await view.part(`chart-${chart}`).locator("canvas").getAttribute("aria-label");
                assert.match(summary, /^\p{Lu}?[^{}]{40,}\.$/u, `${chart}, ${language}`);
                assert.ok(!/NaN|inf|undefined/.test(summary), summary);
            }
            await view.close();
        }
    });
});

/** Counts from now on how often each region that speaks by itself changes what it says: runs in the page. */
function listen() {
    const LIVE = "output, [role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]";
    globalThis.announcements = [];
    new MutationObserver((records) => {
        const regions = new Set();
        for (const { target } of records) {
            const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
            const region = element?.closest(LIVE);
            if (region && region.getAttribute("aria-live") !== "off" && !region.closest("[aria-hidden=true]")) {
                regions.add(region);
            }
        }
        for (const region of regions) {
            globalThis.announcements.push(region.textContent.replaceAll(/\s+/g, " ").trim());
        }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

describe("whoever listens", () => {
    /** Drags a slider by mouse in 30 quick steps. */
    async function drag(view, slider) {
        const input = view.part(slider);
        await input.scrollIntoViewIfNeeded();
        const { x, y, width, height } = await input.boundingBox();
        const middle = y + height / 2;
        await view.page.mouse.move(x + 0.2 * width, middle);
        await view.page.mouse.down();
        await view.page.mouse.move(x + 0.75 * width, middle, { steps: 30 });
        await view.page.mouse.up();
    }

    test("is told the answer after a slider came to rest", async () => {
        const view = await open("?lang=en");
        await view.page.evaluate(listen);
        await drag(view, "income-a");
        const { value } = await view.figures("result-a");
        const told = String(Math.round(value));
        // A polite region that holds A's figure; the sentence itself may be the region.
        await view.page.waitForFunction(
            (figure) => globalThis.announcements.at(-1)?.match(/\d+/g)?.includes(figure),
            told,
            { timeout: 4000 },
        );
        const assertive = await view.page.locator("main [aria-live=assertive]").count();
        assert.equal(assertive, 0, "politely");
        await view.close();
    });

    for (const slider of ["income-a", "neighbourhood-b", "selection-age"]) {
        test(`is not told at every pixel while ${slider} moves`, async () => {
            const view = await open("?lang=en");
            const before = await view.figures("gap");
            await view.page.evaluate(listen);
            await drag(view, slider);
            assert.notEqual((await view.figures("gap")).value, before.value, "the drag moved the slider");
            await view.page.waitForFunction(() => location.search.length > "?lang=en".length);
            const announcements = await view.page.evaluate(() => globalThis.announcements);
            assert.ok(announcements.length <= 4, `${announcements.length} announcements: ${announcements.slice(0, 6).join(" / ")}`);
            await view.close();
        });
    }
});
