// The files of the site, each with a view that needs it and what is expected where it goes wrong.

import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { Look } from "./look.mjs";

const { WHOLE, PART, MESSAGE, START, PLAIN, HOST, HALF } = Look;

/** The same for every fault, but for those named. */
const all = (expected, but = {}) => ({ ...Object.fromEntries(FAULTS.map((fault) => [fault, expected])), ...but });

/** Names of the faults in server.mjs, but for slowness: that of every file ends with the whole page. */
const FAULTS = ["404", "500", "short", "cut", "altered", "empty", "wrong type", "other page"];

/** What every view of the whole page has. */
const EXPLORER = ["header.top", "[data-testid=gap]", "[data-testid=chart-gradient] canvas"];

/** Brings a part of the page onto the screen. */
const near = (selector) => async (page) => {
    await page.locator(selector).first().waitFor({ state: "attached", timeout: 20_000 }).catch(() => {});
    await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), selector);
};

/** Code: refused where it is not what the page was built with, whatever it is called. */
const CODE = { "wrong type": WHOLE };

/**
 * `file`: the paths that the fault is for. `path`: the address that is opened. `act`: what a reader does to need the file.
 * `whole`: what stands there once it has come. `expected`: what a reader sees for each fault. `isAwaited`: the browser itself
 * draws nothing before it came. `isExtra`: while it is on its way nothing is said. `isUnasked`: browsers ask for it only
 * where somebody keeps the page. `isOther`: another view than the explorer.
 */
export const ASSETS = [
    {
        name: "index.html",
        isAwaited: true,
        file: /^(index\.html)?$/,
        // Whatever of it arrives is read; nothing of the page is there to say more.
        expected: all(HOST, { short: WHOLE, cut: HALF, altered: WHOLE }),
    },
    { name: "en/index.html", isAwaited: true, file: /^en\/(index\.html)?$/, path: "en/", expected: all(HOST, { short: WHOLE, cut: HALF, altered: WHOLE }) },
    { name: "page-*/first.js", isAwaited: true, file: /^page-.*\/first\.js$/, expected: all(WHOLE) },
    {
        name: "page-*/first.js, another view",
        isAwaited: true,
        file: /^page-.*\/first\.js$/,
        path: "?a-income=35",
        expected: all(WHOLE),
    },
    { name: "style-*.css", isExtra: true, file: /^style-.*\.css$/, expected: all(PLAIN) },
    { name: "embed-*.css", isExtra: true, file: /^embed-.*\.css$/, expected: all(PLAIN) },
    { name: "page-*/page.js", file: /^page-.*\/page\.js$/, expected: all(START) },
    { name: "page-*/page.js, another view", file: /^page-.*\/page\.js$/, path: "?a-income=35", expected: all(MESSAGE) },
    { name: "page-*/page.wasm", file: /^page-.*\/page\.wasm$/, expected: all(START, CODE) },
    {
        name: "page-*/split_later.wasm",
        file: /^page-.*\/split_later\.wasm$/,
        act: near("section.charts"),
        whole: ["[data-testid=chart-life-course]"],
        expected: all(PART, CODE),
    },
    {
        name: "page-*/chunk_*.wasm",
        file: /^page-.*\/chunk_\d+\.wasm$/,
        act: near("section.charts"),
        whole: ["[data-testid=chart-life-course]"],
        expected: all(PART, CODE),
    },
    {
        name: "page-*/split_embed.wasm",
        file: /^page-.*\/split_embed\.wasm$/,
        path: "?embed=gradient",
        whole: [".embed canvas"],
        isOther: true,
        expected: all(MESSAGE, CODE),
    },
    { name: "data-*/model-16.kansen", file: /^data-.*\/model-16\.kansen$/, expected: all(START, CODE) },
    { name: "data-*/model-16.kansen, another view", file: /^data-.*\/model-16\.kansen$/, path: "?a-income=35", expected: all(MESSAGE, CODE) },
    {
        name: "data-*/model-NN.kansen, other outcomes",
        file: /^data-.*\/model-(00|11|21|35)\.kansen$/,
        act: near("[data-testid=chart-life-course]"),
        whole: ["[data-testid=chart-life-course] canvas"],
        expected: all(PART, CODE),
    },
    {
        name: "data-*/areas.kansen",
        file: /^data-.*\/areas\.kansen$/,
        path: "?a-place=gm-almere",
        whole: ["[data-testid=result-a]"],
        expected: all(MESSAGE, CODE),
    },
    {
        name: "data-*/areas.kansen, for the map",
        file: /^data-.*\/areas\.kansen$/,
        act: near("[data-testid=chart-places]"),
        whole: ["[data-testid=chart-places] canvas"],
        expected: all(PART, CODE),
    },
    {
        name: "data-*/places-NN.kansen",
        file: /^data-.*\/places-\d\d\.kansen$/,
        path: "?a-place=gm-almere",
        expected: all(MESSAGE, CODE),
    },
    {
        name: "data-*/places-NN.kansen, for the map",
        file: /^data-.*\/places-\d\d\.kansen$/,
        act: near("[data-testid=chart-places]"),
        whole: ["[data-testid=chart-places] canvas"],
        expected: all(PART, CODE),
    },
    {
        name: "data-*/published/*",
        isExtra: true,
        file: /^data-.*\/published\//,
        path: "?a-place=gm-almere",
        expected: all(PART, CODE),
    },
    {
        name: "data-*/context-*.kansen",
        file: /^data-.*\/context-..\.kansen$/,
        act: near("section.context"),
        whole: ["section.context .links"],
        expected: all(PART, CODE),
    },
    {
        name: "data-*/method-*.kansen",
        file: /^data-.*\/method-..\.kansen$/,
        path: "?view=method",
        whole: ["article.method"],
        isOther: true,
        expected: all(MESSAGE, CODE),
    },
    {
        name: "page-*/split_lesson.wasm",
        file: /^page-.*\/split_lesson\.wasm$/,
        path: "?view=lesson",
        whole: ["[data-testid=lesson]"],
        isOther: true,
        expected: all(MESSAGE, CODE),
    },
    {
        name: "data-*/lesson-*.kansen",
        file: /^data-.*\/lesson-..\.kansen$/,
        path: "?view=lesson",
        whole: ["[data-testid=lesson]"],
        isOther: true,
        expected: all(MESSAGE, CODE),
    },
    {
        name: "lesson-*.css",
        isExtra: true,
        file: /^lesson-.*\.css$/,
        path: "?view=lesson",
        whole: ["[data-testid=lesson]"],
        isOther: true,
        expected: all(PLAIN),
    },
    {
        name: "service-worker.js",
        isUnasked: true,
        file: /^service-worker\.js$/,
        path: "?view=lesson",
        whole: ["[data-testid=lesson]"],
        isOther: true,
        expected: all(WHOLE),
    },
    { name: "icon.svg, icon-*.png", isUnasked: true, file: /^icon.*\.(svg|png)$/, expected: all(WHOLE) },
    { name: "manifest-*.webmanifest", isUnasked: true, file: /^manifest-..\.webmanifest$/, expected: all(WHOLE) },
].map((asset) => ({
    path: "",
    act: async () => {},
    ...asset,
    whole: [...(asset.isOther ? [] : EXPLORER), ...(asset.whole ?? [])],
    expected: { ...asset.expected, slow: WHOLE },
}));

/** Files that no page of the site asks for: what hosts, other sites and social networks read, and compressed variants. */
const NOT_OF_A_PAGE =
    /\.(br|gz)$|^_headers$|^(kansen|embed|package)[^/]*\.(js|d\.ts|json|wasm)$|^kansen-core|^social-preview\.png$|^data(-.*)?\/model\.kansen$|^data\//;

/** Files of the site that no case is for. */
export async function filesWithoutCase(dist) {
    const entries = await readdir(dist, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
        .filter((file) => !NOT_OF_A_PAGE.test(file) && !ASSETS.some((asset) => asset.file.test(file)));
}
