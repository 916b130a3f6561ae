// Puts the finished site together in dist/, after Trunk has made index.html with its style sheets.
//
//   node scripts/finish-site.mjs --site FOLDER --first FOLDER [--directory dist]
//
// --site    the page's code: start.js with all that it imports, page.wasm and the chunks cut out of it
// --first   the first view in each language, as the program `prerender` writes it
//
// Code and data go into folders that carry a hash of their content, so that a browser may keep them for
// ever and never mixes two versions. Scripts become one, which the page checks before it runs and which itself checks
// each WebAssembly. Each language gets its page with the first view in it: the Dutch one
// at the top, the others in a folder of their own. The service worker gets the list of the files that it
// keeps. Last, every text, code and data file gets a compressed variant beside it.

import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { build } from "esbuild";

import { writeServiceWorker } from "./service-worker.mjs";

const { values } = parseArgs({
    options: { site: { type: "string" }, first: { type: "string" }, directory: { type: "string", default: "dist" } },
});
const dist = values.directory;

/** Languages of the page, each with its folder. */
const PAGES = [
    { language: "nl", folder: "" },
    { language: "en", folder: "en/" },
];

/** The part of the model that the first view needs. */
const FIRST_DATA = "model-16.kansen";

/** Data files that keep an address of their own, in `data/`: what `kansen.js` reads. */
const STABLE_DATA = /^(model|areas|places-\d\d)\.kansen$/;

/** Files that gain from compression; the rest (pictures) is compressed already. */
const COMPRESSED = /\.(css|csv|html|js|json|kansen|mjs|svg|txt|ts|wasm|webmanifest|xml)$/;

/** Smaller files fit into one packet of the network anyway, bytes. */
const WORTH_COMPRESSING = 1000;

async function filesUnder(folder) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();
}

/** A hash of the names and contents of all files of a folder, 16 hexadecimal digits. */
async function hashOf(folder) {
    const hash = createHash("sha256");
    for (const file of await filesUnder(folder)) {
        hash.update(file.slice(folder.length)).update("\0").update(await readFile(file));
    }
    return hash.digest("hex").slice(0, 16);
}

/** Replaces `mark` in `text`, which must hold it exactly once. */
function put(text, mark, content) {
    const parts = text.split(mark);
    if (parts.length !== 2) {
        throw new Error(`index.html has "${mark}" ${parts.length - 1} times, not once`);
    }
    return parts.join(content);
}

/** What a browser holds a script against before it runs it. With `crossorigin`, as for style sheets in index.html. */
async function integrity(file) {
    const digest = createHash("sha384").update(await readFile(file)).digest("base64");
    return `integrity="sha384-${digest}" crossorigin="anonymous"`;
}

/** The script that runs before the page is drawn, for a page `up` from the top. */
async function firstScript(up, code) {
    return `<script src="${up}${code}/first.js" ${await integrity(join(dist, code, "first.js"))}></script>`;
}

/** The lines of the head that fetch code and first data at once, for a page `up` from the top. */
async function head(up, code, data) {
    // The code compares the WebAssembly, the reader of figures theirs: browsers compare no preloads.
    const preload = (file, kind) =>
        `<link rel="preload" href="${up}${file}" as="fetch" type="${kind}" crossorigin="anonymous">`;
    return [
        `<meta name="data-folder" content="${up}${data}">`,
        preload(`${code}/page.wasm`, "application/wasm"),
        preload(`${data}/${FIRST_DATA}`, "application/octet-stream"),
        `<script type="module" src="${up}${code}/page.js" ${await integrity(join(dist, code, "page.js"))}></script>`,
    ].join("\n  ");
}

/**
 * The Content-Security-Policy of every page: that of `www/_headers`, but for what only a header may say. Hosts that
 * send no headers of ours keep to it all the same.
 */
async function policy() {
    const headers = await readFile(join(dist, "_headers"), "utf8");
    const [, whole] = /^ +Content-Security-Policy: (.+)$/m.exec(headers) ?? [];
    if (!whole || whole.includes('"')) {
        throw new Error("_headers has no Content-Security-Policy that could stand in a page");
    }
    const rules = whole.split("; ").filter((rule) => !rule.startsWith("frame-ancestors"));
    return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}

/** One page of the site. `template`: what Trunk made; `first`: its words of the head and its first view; `rules`: its policy. */
async function page({ language, folder }, template, first, rules, code, data) {
    const up = folder.replace(/[^/]+/g, "..") || "./";
    const [words, view] = first.split("<!-- first view -->");
    let html = put(template, '<html lang="nl">', `<html lang="${language}" data-language="${language}">`);
    html = put(html, "<!-- policy -->", rules);
    html = put(html, "<!-- words of the head -->", words.trim().replaceAll("\n", "\n  "));
    html = put(html, '<script src="first.js"></script>', await firstScript(up, code));
    html = put(html, "<!-- code and data -->", await head(up, code, data));
    html = put(html, "<!-- first view -->", view.trim());
    html = put(html, "manifest-nl", `manifest-${language}`);
    html = withAddress(html, folder, up);
    const own = /(href|src)="\.?\/?((?:style|embed|lesson|manifest)-[^"]+|icon\.svg)"/g;
    return up === "./" ? html : html.replace(own, `$1="${up}$2"`);
}

/**
 * The absolute addresses that social networks and search engines want. Where the site will stand only its
 * host knows: `SITE_URL` says it; without it the picture's address stays relative.
 */
function withAddress(html, folder, up) {
    const site = process.env.SITE_URL?.replace(/\/*$/, "/");
    const image = '<meta property="og:image" content="';
    html = put(html, image, image + (site ?? (up === "./" ? "" : up)));
    if (!site) {
        // Search engines take no relative addresses for what follows.
        return html;
    }
    const links = [
        ...PAGES.map((page) => `<link rel="alternate" hreflang="${page.language}" href="${site}${page.folder}">`),
        `<link rel="canonical" href="${site}${folder}">`,
        `<meta property="og:url" content="${site}${folder}">`,
    ];
    return put(html, '<meta name="color-scheme"', `${links.join("\n  ")}\n  <meta name="color-scheme"`);
}

async function compress(file) {
    const bytes = await readFile(file);
    if (bytes.length < WORTH_COMPRESSING) {
        return;
    }
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** Makes the folder of the page's code: one script, the one that runs before it, and the WebAssembly. */
async function codeFolder() {
    const folder = join(dist, "page");
    const wasm = (await readdir(values.site)).filter((file) => file.endsWith(".wasm")).sort();
    const digests = {};
    for (const file of wasm) {
        await cp(join(values.site, file), join(folder, file));
        digests[file] = createHash("sha256").update(await readFile(join(values.site, file))).digest("base64");
    }
    const settings = { bundle: true, minify: true, target: "es2022", logLevel: "error" };
    const whole = { format: "esm", define: { DIGESTS: JSON.stringify(digests) } };
    await build({ ...settings, ...whole, entryPoints: [join(values.site, "start.js")], outfile: join(folder, "page.js") });
    await build({ ...settings, entryPoints: ["www/first.js"], outfile: join(folder, "first.js") });
    const code = `page-${await hashOf(folder)}`;
    await rename(folder, join(dist, code));
    return code;
}

const code = await codeFolder();
const data = `data-${await hashOf(join(dist, "data"))}`;
await rename(join(dist, "data"), join(dist, data));
// kansen.js and those who link to a file need names that stay.
await mkdir(join(dist, "data"));
for (const file of await readdir(join(dist, data))) {
    if (STABLE_DATA.test(file)) {
        await cp(join(dist, data, file), join(dist, "data", file));
    }
}

const template = await readFile(join(dist, "index.html"), "utf8");
const rules = await policy();
for (const each of PAGES) {
    const first = await readFile(join(values.first, `first-${each.language}.html`), "utf8");
    await mkdir(join(dist, each.folder), { recursive: true });
    await writeFile(join(dist, each.folder, "index.html"), await page(each, template, first, rules, code, data));
}

await writeServiceWorker(dist);

// Compression of hundreds of small files is quick when several are at work at once.
const waiting = (await filesUnder(dist)).filter((file) => COMPRESSED.test(file));
await Promise.all(
    Array.from({ length: 8 }, async () => {
        for (let file = waiting.pop(); file; file = waiting.pop()) {
            await compress(file);
        }
    }),
);
