// The model of the Kansenverkenner for notebooks, scripts and other sites: in a browser and in Node 20 or
// newer. Types and their documentation stand in kansen.d.ts, examples in docs/kansen-js.md.
//
//     import { load } from "./kansen.js";
//     const kansen = await load();
//     kansen.predict({ outcome: "16-havo", income: 20 }).value;

import startCore, { Core, described } from "./kansen-core.js";

/** Ages at which outcomes are measured; the files of places go by them. */
const AGES = [0, 11, 16, 21, 35];

/** Loads the model that lies beside this module, or below another address. */
export async function load(url, options) {
    await start();
    const [folder, { places = false, ...others }] = await readLoadArguments(url, options);
    for (const unknown of Object.keys(others)) {
        throw new TypeError(`options has the unknown field ${described(unknown)}, expected only places`);
    }
    const ages = readPlacesOption(places);
    const address = new URL("data/model.kansen", folder);
    const kansen = new Kansen(new Core(await read(address), address.href), folder);
    if (ages.length > 0) {
        await kansen.loadPlaces(...ages);
    }
    return kansen;
}

class Kansen {
    #core;
    #folder;
    /** The files on their way or there, by name. */
    #files = new Map();

    constructor(core, folder) {
        this.#core = core;
        this.#folder = folder;
    }

    get release() {
        return this.#core.release;
    }

    get version() {
        return this.#core.version;
    }

    outcomes() {
        return this.#core.outcomes();
    }

    async areas() {
        await this.#loadAreas();
        return this.#core.areas();
    }

    async loadPlaces(...ages) {
        for (const age of ages) {
            expectAge(age, "age");
        }
        const wanted = ages.length > 0 ? ages : AGES;
        await Promise.all([this.#loadAreas(), ...wanted.map((age) => this.#loadAge(age))]);
    }

    predict(situation) {
        return this.#core.predict(plain(situation, "situation"));
    }

    gap(a, b) {
        return this.#core.gap(plain(a, "a"), plain(b, "b"));
    }

    decompose(a, b) {
        return this.#core.decompose(plain(a, "a"), plain(b, "b"));
    }

    curve(situation) {
        return this.#core.curve(plain(situation, "situation"));
    }

    #loadAreas() {
        return this.#once("areas.kansen", (bytes, address) => this.#core.addAreas(bytes, address));
    }

    #loadAge(age) {
        const name = `places-${String(age).padStart(2, "0")}.kansen`;
        return this.#once(name, (bytes, address) => this.#core.addPlaces(bytes, address));
    }

    /** Fetches a file, unless it is there or on its way; one that failed is tried again the next time. */
    #once(name, take) {
        if (!this.#files.has(name)) {
            const address = new URL(`data/${name}`, this.#folder);
            const loading = read(address).then((bytes) => take(bytes, address.href));
            this.#files.set(name, loading);
            loading.catch(() => this.#files.delete(name));
        }
        return this.#files.get(name);
    }
}

let started;

/** Starts the WebAssembly beside this module, once. */
function start() {
    if (!started) {
        const address = new URL("kansen-core_bg.wasm", import.meta.url);
        started = read(address).then((bytes) =>
            startCore({ module_or_path: bytes }).catch((cause) => {
                throw new Error(`${address.href} is not the WebAssembly of this module`, { cause });
            }),
        );
        started.catch(() => (started = undefined));
    }
    return started;
}

async function read(address) {
    try {
        if (address.protocol === "file:") {
            const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises");
            return await readFile(address);
        }
        const response = await fetch(address);
        if (!response.ok) {
            throw new Error(`the server answered ${response.status}`);
        }
        return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
        throw new Error(`${address.href} could not be read: ${cause.message}`, { cause });
    }
}

/** `load(url, options)` or `load(options)`: the folder and the options. */
async function readLoadArguments(url, options) {
    if (typeof url === "object" && url !== null && !isUrl(url)) {
        if (options !== undefined) {
            throw wrong("url", url, "an address: a string or a URL");
        }
        return readLoadArguments(undefined, url);
    }
    return [await folderOf(url), plain(options, "options")];
}

function isUrl(value) {
    try {
        return value instanceof URL;
    } catch {
        return false;
    }
}

/** The folder that an address names, with a slash at its end. */
async function folderOf(url) {
    if (url === undefined) {
        return new URL(".", import.meta.url);
    }
    if (typeof url !== "string" && !isUrl(url)) {
        throw wrong("url", url, "an address: a string or a URL");
    }
    try {
        const folder = new URL(url, await surroundings());
        folder.search = folder.hash = "";
        if (!folder.pathname.endsWith("/")) {
            folder.pathname += "/";
        }
        // Some addresses, such as data:, have nothing below them.
        return new URL(".", folder);
    } catch {
        throw wrong("url", url, "the address of a folder");
    }
}

/** What a relative address is relative to: the page, or the folder that Node runs in. */
async function surroundings() {
    const page = globalThis.document?.baseURI ?? globalThis.location?.href;
    if (page !== undefined) {
        return page;
    }
    const { pathToFileURL } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:url");
    return pathToFileURL("./");
}

function readPlacesOption(places) {
    if (typeof places === "boolean") {
        return places ? AGES : [];
    }
    if (!isArray(places)) {
        throw wrong("options.places", places, `true, false or a list of ages (${AGES.join(", ")})`);
    }
    const ages = [...plainList(places, "options.places")];
    ages.forEach((age, position) => expectAge(age, `options.places[${position}]`));
    return ages;
}

function isArray(value) {
    try {
        return Array.isArray(value);
    } catch {
        return false;
    }
}

function expectAge(age, field) {
    if (!AGES.includes(age)) {
        throw wrong(field, age, `one of ${AGES.join(", ")}`);
    }
}

function wrong(field, value, expected) {
    return new TypeError(`${field} is ${described(value)}, expected ${expected}`);
}

/**
 * The fields of an argument as plain data. Whatever code stands behind them, as in a getter or a proxy, runs
 * here and not in the middle of a computation.
 */
function plain(argument, name) {
    if (argument === undefined) {
        return {};
    }
    let isRecord;
    try {
        isRecord = Object.prototype.toString.call(argument) === "[object Object]";
    } catch (cause) {
        throw unreadable(name, cause);
    }
    if (!isRecord) {
        throw wrong(name, argument, "a plain object with named fields");
    }
    try {
        return { ...argument };
    } catch (cause) {
        throw unreadable(name, cause);
    }
}

/** The items of a list as plain data; of a longer list than there are ages, only so many. */
function plainList(list, name) {
    try {
        return Array.from({ length: Math.min(list.length, AGES.length + 1) }, (_, position) => list[position]);
    } catch (cause) {
        throw unreadable(name, cause);
    }
}

function unreadable(name, cause) {
    return new TypeError(`${name} could not be read: one of its fields threw an error`, { cause });
}
