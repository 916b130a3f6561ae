// Keeps the site on this device, for lessons without a network. Only the lesson view registers it
// (src/page/lesson/offline.rs); docs/offline.md says how it works and what it never does.
//
// One version of the site has one list of files and one cache. A file is stored only if its content is what the
// list says; the worker is installed only once all of them are. Until then, and as long as a page of
// the version before it stands open, the version before it goes on as it is.
"use strict";

/** What `scripts/service-worker.mjs` knows of the site: its version, its files with their hashes, their bytes together. */
const SITE = null; // the list of files

/** SHA-256 (base64) of each file, by its path below the site's folder; a page by that of its folder. */
const FILES = new Map(Object.entries(SITE.files));

/** The folder of the site, a full address. Several sites may share an origin, and with it all caches. */
const FOLDER = registration.scope;
const PREFIX = `kansenverkenner:${FOLDER}:`;
const CACHE = PREFIX + SITE.version;

/** The version of the messages between a page and this worker. */
const MESSAGES = 1;

/** Files fetched or checked at the same time. */
const AT_ONCE = 6;

/** What a file is does not depend on how a server was set up. */
const TYPES = {
    css: "text/css; charset=utf-8",
    html: "text/html; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    json: "application/json; charset=utf-8",
    kansen: "application/octet-stream",
    png: "image/png",
    svg: "image/svg+xml; charset=utf-8",
    wasm: "application/wasm",
    webmanifest: "application/manifest+json; charset=utf-8",
};

/** Headers that are about the transfer, which is over. */
const OF_THE_TRANSFER = ["content-encoding", "content-length", "transfer-encoding", "vary"];

addEventListener("install", (event) => {
    // No skipWaiting: an open page keeps the worker, and so the files, with which it began.
    event.waitUntil(keepAll());
});

addEventListener("activate", (event) => {
    event.waitUntil(
        (async () => {
            // A version that is just being fetched needs its cache; it will clear up itself.
            if (!registration.installing) {
                const names = await caches.keys();
                await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
            }
            // The page that asked for this worker was there before it.
            await clients.claim();
        })(),
    );
});

addEventListener("fetch", (event) => {
    const { request } = event;
    const file = fileOf(request);
    if (FILES.has(file)) {
        event.respondWith(answer(file, request));
    } else if (request.mode === "navigate" && FILES.has(`${file}/`)) {
        // A folder without the slash at its end, as servers answer it.
        event.respondWith(Response.redirect(`${FOLDER}${file}/${new URL(request.url).search}`));
    }
});

addEventListener("message", (event) => {
    const files = wishOf(event);
    if (files) {
        event.waitUntil(tellHowMuch(files, event.source));
    }
});

// --- Serving

/** The path of a file of the site that a request asks for; nothing for any other request. */
function fileOf(request) {
    const { origin, pathname, search } = new URL(request.url);
    const address = origin + pathname;
    if (request.method !== "GET" || !address.startsWith(FOLDER)) {
        return undefined;
    }
    const file = address.slice(FOLDER.length).replace(/(^|\/)index\.html$/, "$1");
    // The choices of a reader stand behind a page's address; no other file has any.
    const isPage = file === "" || file.endsWith("/") || request.mode === "navigate";
    return isPage || !search ? file : undefined;
}

async function answer(file, request) {
    return (await stored(CACHE, file)) ?? fetch(request);
}

/** The file as a cache holds it; nothing if it is not there or no longer what it was. */
async function stored(cacheName, file) {
    try {
        const response = await caches.match(addressOf(file), { cacheName, ignoreVary: true });
        const bytes = await response?.arrayBuffer();
        return bytes && (await hashOf(bytes)) === FILES.get(file) ? new Response(bytes, response) : undefined;
    } catch {
        // Storage that cannot be read holds nothing.
        return undefined;
    }
}

// --- Keeping

/** Why a file could not be kept. */
class Refusal extends Error {
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}

let keeping;

/** Keeps every file of the list; once for all who ask at the same time. Rejects with a `Refusal`. */
function keepAll() {
    keeping ??= keepEach()
        .catch(async (error) => {
            const { reason = "forbidden" } = error;
            if (reason === "full") {
                // What is left over would stand in the way of everything else.
                await caches.delete(CACHE).catch(() => {});
            }
            await tellAll({ failed: reason });
            throw error;
        })
        .finally(() => {
            keeping = undefined;
        });
    return keeping;
}

async function keepEach() {
    const cache = await caches.open(CACHE).catch(() => {
        throw new Refusal("forbidden");
    });
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    let kept = 0;
    let told = 0;
    await inParallel([...FILES.keys()], async (file) => {
        // What an attempt before this one got stays.
        if (!(await stored(CACHE, file))) {
            await store(cache, file, (await fromAnother(names, file)) ?? (await fetched(file)));
        }
        kept += 1;
        const percent = Math.floor((100 * kept) / FILES.size);
        if (percent > told) {
            told = percent;
            await tellAll({ kept, of: FILES.size });
        }
    });
    if (!(await caches.has(CACHE))) {
        // Someone cleared the storage in the meantime.
        throw new Refusal("forbidden");
    }
}

/** Other versions hold the same file where nothing changed. */
async function fromAnother(names, file) {
    for (const name of names) {
        const response = await stored(name, file);
        if (response) {
            return response;
        }
    }
    return undefined;
}

async function fetched(file) {
    // What the browser holds is asked about first; when that is not the right content, it is passed by.
    return (await fetchedWith("no-cache", file).catch(() => undefined)) ?? fetchedWith("reload", file);
}

async function fetchedWith(cache, file) {
    let response;
    let bytes;
    try {
        response = await fetch(addressOf(file), { cache, credentials: "same-origin" });
        bytes = await response.arrayBuffer();
    } catch {
        throw new Refusal("network");
    }
    if (!response.ok) {
        throw new Refusal("network");
    }
    if ((await hashOf(bytes)) !== FILES.get(file)) {
        throw new Refusal("altered");
    }
    const headers = new Headers(response.headers);
    OF_THE_TRANSFER.forEach((name) => headers.delete(name));
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? "html"];
    if (type) {
        headers.set("content-type", type);
    }
    return new Response(bytes, { headers });
}

async function store(cache, file, response) {
    try {
        await cache.put(addressOf(file), response);
    } catch (error) {
        throw new Refusal(error?.name === "QuotaExceededError" ? "full" : "forbidden");
    }
}

// --- Messages

/** The files that a page of this site runs from, if a message is its wish to be kept; anything else is no wish. */
function wishOf({ origin, source, data }) {
    const isPage = origin === self.origin && source instanceof WindowClient && source.url.startsWith(FOLDER);
    const { kansen, keep } = typeof data === "object" && data !== null ? data : {};
    const isWish = kansen === MESSAGES && Array.isArray(keep) && keep.length > 0 && keep.length <= 50;
    return isPage && isWish && keep.every((file) => typeof file === "string") ? keep : undefined;
}

/**
 * Keeps what is missing and says how much is there in the end, and whether this is the version of the page
 * that asks, which runs from `files`.
 */
async function tellHowMuch(files, page) {
    const failed = await keepAll().then(
        () => undefined,
        ({ reason = "forbidden" }) => reason,
    );
    let kept = FILES.size;
    if (failed) {
        kept = 0;
        await inParallel([...FILES.keys()], async (file) => {
            if (await stored(CACHE, file)) {
                kept += 1;
            }
        });
    }
    const same = files.every((file) => FILES.has(file));
    if (same) {
        // A page that was loaded past its worker gets it back.
        await clients.claim();
    }
    page.postMessage({ kansen: MESSAGES, kept, of: FILES.size, bytes: SITE.bytes, same, failed });
}

/** Tells the open pages of the site; those that keep nothing do not listen. */
async function tellAll(message) {
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    pages.filter(({ url }) => url.startsWith(FOLDER)).forEach((page) => page.postMessage({ kansen: MESSAGES, ...message }));
}

// --- Small things

const addressOf = (file) => FOLDER + file;

async function hashOf(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return btoa(String.fromCharCode(...hash));
}

/** Does a task for each of `all`, several at once; after the first that fails no further one begins. */
async function inParallel(all, task) {
    const waiting = [...all].reverse();
    const work = async () => {
        while (waiting.length > 0) {
            await task(waiting.pop()).catch((error) => {
                waiting.length = 0;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
}
