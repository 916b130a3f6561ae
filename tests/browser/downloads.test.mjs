// What a reader takes away, through the buttons of the page: every chart in both languages as SVG, PNG,
// CSV and JSON, held against the drawing and the table on the page; citations; the share sheet.
//
// `rsvg-convert` stands for the drawing programs in which the SVG is opened; `make setup` installs it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { CHARTS, useSite } from "./support.mjs";

const site = useSite();

/** Everything differs that a chart can tell apart. */
const SITUATION = "outcome=21-hbo_followed&a-income=25&b-income=65&a-group=turkey&b-group=none&b-sex=female&selection-age=14";

/** At this width of the page a chart is as wide as in a file. */
const WIDTH = 752;

/** Room around the chart in a file, pixels. */
const MARGIN = 24;

/**
 * How far the SVG in rsvg and the canvas may lie apart, of 255: on average, and in the block of 8 by 8
 * pixels where they differ most. Both draw the same shapes; letters stand a fraction of a pixel elsewhere.
 */
const MEAN = 2;
const MOST = 48;

/** Presses a button of the panel under a chart; the file that comes of it. */
async function download(view, chart, format) {
    const button = view.part(`take-${chart}`).getByRole("button", { name: new RegExp(`^${format}`) });
    const [file] = await Promise.all([view.page.waitForEvent("download"), button.click()]);
    const bytes = await readFile(await file.path());
    // Firefox keeps the files of all tests in one folder, and numbers those that have the same name.
    await file.delete();
    return { name: file.suggestedFilename(), bytes };
}

/** The rows of a CSV file as objects. */
function readCsv(text) {
    const rows = [[]];
    let field = "";
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (quoted) {
            if (letter === '"' && text[at + 1] === '"') {
                field += '"';
                at += 1;
            } else if (letter === '"') {
                quoted = false;
            } else {
                field += letter;
            }
        } else if (letter === '"') {
            quoted = true;
        } else if (letter === "," || letter === "\r") {
            rows.at(-1).push(field);
            field = "";
            if (letter === "\r") {
                assert.equal(text[(at += 1)], "\n");
                rows.push([]);
            }
        } else {
            field += letter;
        }
    }
    assert.deepEqual([rows.pop(), field], [[], ""], "ends with a line break");
    const [header, ...records] = rows;
    return records.map((record) => {
        assert.equal(record.length, header.length);
        return Object.fromEntries(header.map((name, column) => [name, record[column]]));
    });
}

/** How the tables of a language write numbers. */
function notation(language) {
    const [point, group] = language === "nl" ? [",", "."] : [".", ","];
    const decimal = (value, decimals) => {
        // Rounds the number itself, as Rust does; `toLocaleString` rounds its shortest decimal form.
        const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
        const text = [whole.replaceAll(/\B(?=(\d{3})+$)/g, group), fraction].filter(Boolean).join(point);
        return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
    };
    const percent = (value, decimals = 1) => `${decimal(value, decimals)}%`;
    const points = (value) => decimal(value, 1);
    const signed = (value) => (value > 0 && /[1-9]/.test(points(value)) ? `+${points(value)}` : points(value));
    const range = (low, high, write) =>
        low < 0 || high < 0 ? `${write(low)} … ${write(high)}` : `${write(low)}\u2060–\u2060${write(high)}`;
    const euros = (value) => (language === "nl" ? `€\u00a0${decimal(value, 0)}` : `€${decimal(value, 0)}`);
    const income = (value) => euros(Math.round(value / 1000) * 1000);
    return { decimal, percent, points, signed, range, income };
}

/** The rows of the table on the page, made from the rows of the file; `null` where a field is words. */
const TABLES = {
    gradient(rows, { percent, range, income, decimal }) {
        const lines = ["A", "B"].map((side) => rows.filter((row) => row.kind === "line" && row.situation === side));
        const marks = ["A", "B"].map((side) => rows.find((row) => row.kind === "situation" && row.situation === side));
        const shown = [1, 10, 20, 25, 30, 40, 50, 60, 65, 70, 80, 90, 100].map((percentile) => {
            const at = (row) => Number(row.income_percentile) === percentile;
            // Where a situation stands the table has its own figures.
            const [a, b] = lines.map((line, side) => (at(marks[side]) ? marks[side] : line.find(at)));
            const figures = [a, b].flatMap(({ value, low_90, high_90 }) => [percent(+value), range(+low_90, +high_90, percent)]);
            return [null, income(+a.parents_income_eur), ...figures];
        });
        const published = rows.filter((row) => row.kind === "published");
        return [
            ...shown,
            ...published.map((row) => [row.who, income(+row.parents_income_eur), percent(+row.value), decimal(+row.children, 0)]),
        ];
    },
    "life-course"(rows, { percent, signed, points, range }) {
        const stations = [];
        for (let at = 0; at < rows.length; at += 3) {
            const [a, b, gap] = rows.slice(at, at + 3);
            const figure = ({ value, low_90, high_90 }) => [percent(+value), range(+low_90, +high_90, percent)];
            const born = `${a.born_from}–${a.born_to}`;
            stations.push([a.age, null, ...figure(a), ...figure(b), signed(+gap.value), range(+gap.low_90, +gap.high_90, points), born]);
        }
        return stations;
    },
    decomposition: (rows, { percent, signed, points, range }) =>
        rows.map(({ kind, value, low_90, high_90 }) =>
            kind === "situation"
                ? [null, percent(+value), range(+low_90, +high_90, percent)]
                : [null, signed(+value), range(+low_90, +high_90, points)],
        ),
    "selection-age": (rows, { signed, points, range }) =>
        rows.map((row) => [
            null,
            signed(+row.gap_central),
            range(+row.low_90, +row.high_90, points),
            signed(+row.gap_finland),
            signed(+row.gap_no_effect),
        ]),
    places: (rows, { percent, range }) =>
        rows.map(({ name, value, low_90, high_90 }) =>
            value === "" ? [name, null, null] : [name, percent(+value), range(+low_90, +high_90, percent)],
        ),
    "parents-education"(rows, { percent, decimal }) {
        const outcomes = [];
        for (let at = 0; at < rows.length; at += 3) {
            outcomes.push([null, ...rows.slice(at, at + 3).flatMap((row) => [percent(+row.value, 2), decimal(+row.children, 0)])]);
        }
        return outcomes;
    },
    countries: (rows, { decimal }) =>
        rows.map((row) => [null, row.selection_age_2009, decimal(+row.maths_2003_points_per_escs_unit, 1), decimal(+row.standard_error, 1)]),
};

/** The rows of all tables of a chart. */
async function tableRows(view, chart) {
    const card = view.part(`chart-${chart}`);
    await card.locator(".more > details").last().evaluate((details) => (details.open = true));
    await card.locator("table").first().waitFor();
    return card.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
}

/**
 * Compares two pictures of the same size, block by block of `block` pixels: the mean and the greatest
 * difference of blocks, 0 to 255; and for each box (of the first picture) its ink, the share of pixels in the first and
 * second picture that are not what the text stands on.
 */
function compare(page, pictures, boxes = []) {
    return page.evaluate(
        async ([addresses, boxes]) => {
            const BLOCK = 16;
            const draw = async (address) => {
                const image = new Image();
                image.src = address;
                await image.decode();
                const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
                const context = canvas.getContext("2d");
                context.drawImage(image, 0, 0);
                return context.getImageData(0, 0, canvas.width, canvas.height);
            };
            const [one, other] = await Promise.all(addresses.map(draw));
            const blocks = ({ data, width, height }) => {
                const [across, down] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
                const sums = new Float64Array(across * down * 3);
                const counts = new Float64Array(across * down);
                for (let y = 0; y < height; y += 1) {
                    for (let x = 0; x < width; x += 1) {
                        const to = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
                        counts[to] += 1;
                        for (let colour = 0; colour < 3; colour += 1) {
                            sums[3 * to + colour] += data[4 * (y * width + x) + colour];
                        }
                    }
                }
                return sums.map((sum, at) => sum / counts[Math.floor(at / 3)]);
            };
            const [left, right] = [blocks(one), blocks(other)];
            let [sum, most] = [0, 0];
            left.forEach((value, at) => {
                const difference = Math.abs(value - right[at]);
                sum += difference;
                most = Math.max(most, difference);
            });
            const ink = ({ data, width }, [x, y, boxWidth, boxHeight]) => {
                const at = (column, row) => 4 * (Math.round(row) * width + Math.round(column));
                const pixels = Array.from({ length: boxWidth * boxHeight }, (_, n) => at(x + (n % boxWidth), y + Math.floor(n / boxWidth)));
                // What a text stands on is the colour that most of its box has, some shades taken together.
                const seen = new Map();
                for (const here of pixels) {
                    const shade = [0, 1, 2].map((colour) => data[here + colour] >> 5).join();
                    const [times, first] = seen.get(shade) ?? [0, here];
                    seen.set(shade, [times + 1, first]);
                }
                const [, paper] = [...seen.values()].sort(([one], [other]) => other - one)[0];
                const isFar = (here) => [0, 1, 2].some((colour) => Math.abs(data[here + colour] - data[paper + colour]) > 60);
                return pixels.filter(isFar).length / pixels.length;
            };
            return {
                sizes: [one, other].map(({ width, height }) => [width, height]),
                mean: sum / left.length,
                most,
                ink: boxes.map((box) => [one, other].map((picture) => ink(picture, box))),
            };
        },
        [pictures, boxes],
    );
}

const dataUrl = (bytes) => `data:image/png;base64,${bytes.toString("base64")}`;

/** Opens an SVG in the browser as a document of its own: what it says, and where its texts stand at twice the size. */
async function readSvg(page, bytes) {
    return page.evaluate((source) => {
        const read = new DOMParser().parseFromString(source, "image/svg+xml");
        if (read.querySelector("parsererror")) {
            throw new Error(read.querySelector("parsererror").textContent);
        }
        const shown = document.body.appendChild(document.importNode(read.documentElement, true));
        const texts = [...shown.querySelectorAll("text")].map((text) => {
            const { x, y, width, height } = text.getBBox();
            return { text: text.textContent, box: [x, y, width, height].map((pixels) => Math.round(2 * pixels)) };
        });
        const elements = [...new Set([...shown.querySelectorAll("*")].map((element) => element.localName))].sort();
        shown.remove();
        return { texts, elements, title: read.querySelector("title").textContent, description: read.querySelector("desc").textContent };
    }, bytes.toString("utf8"));
}

for (const language of ["nl", "en"]) {
    describe(`downloads in ${language}`, () => {
        for (const chart of CHARTS) {
            test(`${chart}: the files are the chart and its table`, async () => {
                const view = await site.open(`?${SITUATION}&lang=${language}`, { width: WIDTH, height: 900, density: 2 });
                await view.showChart(chart);
                const card = view.part(`chart-${chart}`);
                const heading = await card.locator("h2").textContent();
                const table = await tableRows(view, chart);

                const csv = await download(view, chart, "CSV");
                const rows = readCsv(csv.bytes.toString("utf8"));
                const wanted = TABLES[chart](rows, notation(language));
                assert.equal(wanted.length, table.length);
                wanted.forEach((row, at) => {
                    const shown = table[at].map((field, column) => (row[column] === null ? null : field));
                    assert.deepEqual(shown, row, `row ${at + 1}`);
                });
                const release = rows[0].release;
                assert.match(release, /^\d{4}-\d{2}-\d{2}$/);
                assert.ok(rows.every((row) => row.address === rows[0].address && row.address.startsWith(site.address)));
                assert.match(csv.name, new RegExp(`^kansenverkenner-[a-z0-9-]+-${release}\\.csv$`));
                assert.ok(csv.name.length <= 84);

                const json = JSON.parse((await download(view, chart, "JSON")).bytes.toString("utf8"));
                assert.equal(json.about.address, rows[0].address);
                assert.equal(json.about.release, release);
                assert.equal(json.about.summary, await card.locator("canvas").getAttribute("aria-label"));
                const asText = (value) => (value === null ? "" : typeof value === "number" ? value : String(value));
                json.rows.forEach((row, at) => {
                    for (const [name, value] of Object.entries(row)) {
                        const field = rows[at][name];
                        assert.equal(asText(value), typeof value === "number" ? Number(field) : field, `${name} of row ${at + 1}`);
                    }
                });
                assert.equal(json.rows.length, rows.length);

                const svg = await download(view, chart, "SVG");
                const png = await download(view, chart, "PNG");
                assert.equal(svg.name, csv.name.replace(".csv", ".svg"));
                assert.equal(png.name, csv.name.replace(".csv", ".png"));
                // Files are opened elsewhere: the site's policy makes no markup of texts and no pictures of addresses.
                const elsewhere = await view.context.newPage();
                const read = await readSvg(elsewhere, svg.bytes);
                assert.ok(read.title.startsWith(heading));
                assert.equal(read.description, json.about.summary);
                const known = ["circle", "desc", "polygon", "polyline", "rect", "text", "title"];
                assert.ok(read.elements.every((element) => known.includes(element)), read.elements.join());
                const words = read.texts.map(({ text }) => text).join("").replaceAll(/\s/g, "");
                for (const text of [heading, json.about.source, release, ...json.about.notes, ...json.about.setting]) {
                    assert.ok(words.includes(text.replaceAll(/\s/g, "")), `${text} is not in the picture`);
                }

                // A drawing program shows the SVG as the canvas has the PNG, and no text is missing.
                const drawn = execFileSync("rsvg-convert", ["--zoom=2", "--format=png"], { input: svg.bytes, maxBuffer: 1 << 26 });
                const boxes = read.texts.map(({ box }) => box);
                const found = await compare(elsewhere, [dataUrl(drawn), dataUrl(png.bytes)], boxes);
                assert.deepEqual(found.sizes[0], found.sizes[1]);
                assert.ok(found.mean < MEAN, `mean difference ${found.mean}`);
                assert.ok(found.most < MOST, `greatest difference ${found.most}`);
                found.ink.forEach(([svgInk, pngInk], at) => {
                    const { text } = read.texts[at];
                    assert.ok(svgInk > 0.02 && pngInk > 0.02, `“${text}” has no ink: ${svgInk}, ${pngInk}`);
                    assert.ok(Math.abs(svgInk - pngInk) < 0.2, `“${text}”: ${svgInk}, ${pngInk}`);
                });
                assert.match(
                    await view.part(`take-${chart}`).getByRole("status").last().textContent(),
                    new RegExp(`${png.name.replaceAll(".", "\\.")}$`),
                );
                view.expectNoTrouble();
                await view.close();
            });
        }
    });
}

describe("what a file holds and what it does not", () => {
    test("a chart as wide as in a file is drawn as on the page, in the colours for paper", async () => {
        for (const colorScheme of ["light", "dark"]) {
            const view = await site.open(`?${SITUATION}`, { width: WIDTH, height: 900, density: 2, colorScheme });
            await view.showChart("gradient");
            const shown = await view.part("chart-gradient").locator("canvas").evaluate((canvas) => canvas.toDataURL());
            const { bytes } = await download(view, "gradient", "PNG");
            const elsewhere = await view.context.newPage();
            const part = await elsewhere.evaluate(
                async ([saved, shown, MARGIN]) => {
                    const [whole, chart] = await Promise.all(
                        [saved, shown].map(async (address) => {
                            const image = new Image();
                            image.src = address;
                            await image.decode();
                            return image;
                        }),
                    );
                    const pixels = (image) => {
                        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
                        const context = canvas.getContext("2d");
                        context.drawImage(image, 0, 0);
                        return context.getImageData(0, 0, canvas.width, canvas.height).data;
                    };
                    const [file, wanted] = [pixels(whole), pixels(chart)];
                    // Where in the file the chart stands: the top at which they differ least.
                    const [width, height] = [chart.naturalWidth, chart.naturalHeight];
                    let least = Infinity;
                    for (let top = 100; top + height <= whole.naturalHeight; top += 1) {
                        let [sum, count] = [0, 0];
                        for (let row = 0; row < height; row += 3) {
                            for (let column = 0; column < width; column += 7) {
                                const there = 4 * ((top + row) * whole.naturalWidth + 2 * MARGIN + column);
                                sum += Math.abs(file[there] - wanted[4 * (row * width + column)]);
                                count += 1;
                            }
                        }
                        least = Math.min(least, sum / count);
                    }
                    return { width: whole.naturalWidth, chartWidth: chart.naturalWidth, least };
                },
                [dataUrl(bytes), shown, MARGIN],
            );
            assert.deepEqual([part.chartWidth, part.width], [1440, 1536]);
            if (colorScheme === "light") {
                assert.ok(part.least < 0.5, `difference ${part.least}`);
            } else {
                assert.ok(part.least > 50, "a dark page gives a light picture");
            }
            await view.close();
        }
    });

    test("addresses of files are given back", async () => {
        const view = await site.open("", {
            prepare: (page) =>
                page.addInitScript(() => {
                    const later = window.setTimeout;
                    window.setTimeout = (then, milliseconds, ...rest) => later(then, Math.min(milliseconds, 300), ...rest);
                    window.kept = new Set();
                    const { createObjectURL, revokeObjectURL } = URL;
                    URL.createObjectURL = (blob) => {
                        const address = createObjectURL.call(URL, blob);
                        window.kept.add(address);
                        return address;
                    };
                    URL.revokeObjectURL = (address) => {
                        window.kept.delete(address);
                        revokeObjectURL.call(URL, address);
                    };
                }),
        });
        await view.showChart("gradient");
        for (const format of ["PNG", "SVG", "CSV", "JSON"]) {
            assert.ok((await download(view, "gradient", format)).bytes.length > 1000);
        }
        await view.page.waitForFunction(() => window.kept.size === 0);
        view.expectNoTrouble();
        await view.close();
    });

    test("an address full of markup leads to files without any", async () => {
        const hostile = encodeURIComponent('"><script>alert(1)</script>\u202e');
        const view = await site.open(`?a-place=${hostile}${"x".repeat(10_000)}&a-group=${hostile}&release=${hostile}&${hostile}=1`);
        await view.showChart("gradient");
        for (const format of ["SVG", "CSV", "JSON", "PNG"]) {
            const { name, bytes } = await download(view, "gradient", format);
            assert.match(name, /^kansenverkenner-inkomenslijn-16-havo-\d{4}-\d{2}-\d{2}\.[a-z]+$/);
            const text = bytes.toString("utf8");
            assert.ok(!text.includes("alert") && !text.includes("xxxx") && !text.includes("\u202e"));
        }
        await view.close();
    });
});

describe("citing and sharing", () => {
    /** A page that may write to the clipboard. */
    const openWithClipboard = async (query) => {
        const view = await site.open(query);
        await view.context.grantPermissions(["clipboard-read", "clipboard-write"]);
        return view;
    };
    const clipboard = (view) => view.page.evaluate(() => navigator.clipboard.readText());

    test("a chart is cited with release, day and address, by keyboard", async () => {
        for (const [language, source, copied] of [
            ["nl", "Bron:", "Gekopieerd: "],
            ["en", "Source:", "Copied: "],
        ]) {
            const view = await openWithClipboard(`?${SITUATION}&lang=${language}`);
            await view.showChart("decomposition");
            const panel = view.part("take-decomposition");
            await panel.locator("summary").focus();
            await view.page.keyboard.press("Enter");
            await panel.locator(".citation").first().waitFor();
            const texts = await panel.locator(".citation").allTextContents();
            assert.ok(texts[0].startsWith(source));
            const release = /\d{4}-\d{2}-\d{2}/.exec(texts[0])[0];
            const { year, date } = await view.page.evaluate(() => {
                const today = new Date();
                const two = (number) => String(number).padStart(2, "0");
                return { year: today.getFullYear(), date: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}` };
            });
            for (const text of texts.slice(1)) {
                assert.ok(text.includes(release) && text.includes(String(year)) && text.includes(`release=${release}`), text);
                assert.ok(text.includes(site.address) && text.includes("a-group=turkey"));
            }
            assert.match(texts[3], new RegExp(`^@misc\\{kansenverkenner_decomposition_[\\d_]+,\n[^]*urldate = \\{${date}\\}`));
            for (const [at, text] of texts.entries()) {
                await panel.locator(".copy button").nth(at).focus();
                await view.page.keyboard.press("Enter");
                const said = panel.locator(".copy [role=status]").nth(at);
                await said.filter({ hasText: copied }).waitFor();
                assert.equal(await clipboard(view), text);
            }
            view.expectNoTrouble();
            await view.close();
        }
    });

    test("the method page is cited with one press", async () => {
        const view = await openWithClipboard("?view=method");
        await view.page.locator("#cite .copy button").last().click();
        await view.page.locator("#cite .copy [role=status]").last().filter({ hasText: "Gekopieerd: BibTeX" }).waitFor();
        assert.equal(await clipboard(view), await view.page.locator("#cite .citation").last().textContent());
        await view.close();
    });

    test("the share sheet is offered where the device has one, and gets the address of the view", async () => {
        const without = await site.open("", { prepare: (page) => page.addInitScript(() => delete Navigator.prototype.share) });
        assert.equal(await without.part("share").count(), 0);
        assert.equal(await without.part("copy-link").count(), 1);
        await without.close();
        const view = await site.open("?a-income=33", {
            prepare: (page) =>
                page.addInitScript(() => {
                    Navigator.prototype.share = (data) => {
                        window.shared = data;
                        return Promise.reject(new DOMException("closed", "AbortError"));
                    };
                }),
        });
        await view.part("share").click();
        const shared = await view.page.evaluate(() => window.shared);
        assert.equal(shared.url, `${site.address}?a-income=33`);
        assert.ok(shared.title.length > 10);
        view.expectNoTrouble();
        await view.close();
    });

    test("a link to the page has a preview with a picture that is there", async () => {
        const view = await site.openPage("", { javaScript: false });
        const preview = await view.page.locator("meta[property^='og:'], meta[name^='twitter:']").evaluateAll((all) =>
            Object.fromEntries(all.map((meta) => [meta.getAttribute("property") ?? meta.name, meta.content])),
        );
        assert.equal(preview["twitter:card"], "summary_large_image");
        for (const name of ["og:title", "og:description", "og:image:alt", "og:site_name"]) {
            assert.ok(preview[name]?.length > 10, name);
        }
        const answer = await view.page.request.get(new URL(preview["og:image"], site.address).href);
        const bytes = await answer.body();
        assert.equal(bytes.toString("latin1", 1, 4), "PNG");
        assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
        await view.close();
    });

    test("on a small phone nothing sticks out and every button is large enough for a thumb", async () => {
        const view = await site.open("", { width: 320, height: 640, touch: true });
        await view.showChart("gradient");
        const panel = view.part("take-gradient");
        await panel.locator("summary").click();
        await panel.locator(".citation").first().waitFor();
        const sizes = await panel.locator("button, summary").evaluateAll((all) =>
            all.map((element) => {
                const { width, height, right } = element.getBoundingClientRect();
                return { width, height, right };
            }),
        );
        assert.ok(sizes.length >= 9);
        for (const { width, height, right } of sizes) {
            assert.ok(width >= 44 && height >= 43.9 && right <= 320, `${width} by ${height}`);
        }
        assert.ok((await view.page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        await view.close();
    });
});
