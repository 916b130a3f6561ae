// A static host whose site changes: for tests of versions, of faults on the way, and of no network at all.
//
//     const host = await openHost({ base: "/a/kansen/" });
//     await host.stop();                      no network
//     await host.start();                     the same address again
//     host.deploy(await host.newVersion());   another version of the site
//     host.faults.set("icon.svg", "missing");
//
// Like the plainest of servers it sends files with their types and no other header.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { writeServiceWorker } from "../../scripts/service-worker.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

const TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
};

/** What may happen to a file on its way, by name: each gets the response and the file's bytes. */
const FAULTS = {
    missing: (response) => response.writeHead(404).end("missing"),
    broken: (response) => response.writeHead(500).end("broken"),
    empty: (response) => response.writeHead(200).end(),
    truncated: (response, bytes) => response.writeHead(200).end(bytes.subarray(0, bytes.length - 1)),
    altered: (response, bytes) => {
        const other = Buffer.from(bytes);
        other[other.length >> 1] ^= 1;
        response.writeHead(200).end(other);
    },
    // The connection ends in the middle of the file.
    cut: (response, bytes) => {
        response.writeHead(200, { "Content-Length": bytes.length });
        response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    },
};

/** Serves a copy of the site below `base`. */
export async function openHost({ base = "/" } = {}) {
    const folders = [];
    const newFolder = async (from) => {
        const folder = await mkdtemp(join(tmpdir(), "site-"));
        folders.push(folder);
        await cp(from, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
        return folder;
    };
    let server;
    let port = 0;
    const host = {
        directory: await newFolder(DIST),
        /** The fault of each path that has one. */
        faults: new Map(),
        /** The paths that were asked for, below the base. */
        asked: [],
        /** Called after each request. */
        onAsked: undefined,

        async start() {
            server = createServer((request, response) => {
                answer(host, base, request, response).catch(() => response.destroy());
            });
            await new Promise((listening, refused) => {
                server.once("error", refused);
                server.listen(port, "127.0.0.1", listening);
            });
            ({ port } = server.address());
        },

        /** Nobody answers any more. */
        async stop() {
            const closing = server;
            server = undefined;
            if (closing) {
                const closed = new Promise((done) => closing.close(done));
                closing.closeAllConnections();
                await closed;
            }
        },

        /** Serves another folder from now on. */
        deploy(folder) {
            host.directory = folder;
        },

        /**
         * Makes another version of the site that is served: the same code in a folder of another name, and pages
         * that ask for it there. Returns its folder.
         */
        async newVersion() {
            const folder = await newFolder(host.directory);
            const old = await codeFolder(folder);
            const fresh = `page-${createHash("sha256").update(old).digest("hex").slice(0, 16)}`;
            await rename(join(folder, old), join(folder, fresh));
            for (const page of ["index.html", "en/index.html"]) {
                const html = await readFile(join(folder, page), "utf8");
                await writeFile(join(folder, page), html.replaceAll(old, fresh));
            }
            await writeServiceWorker(folder);
            return folder;
        },

        /** The folder of the code that is served. */
        code: () => codeFolder(host.directory),

        /** Path and hash of each file that the worker of the served version keeps. */
        async kept() {
            const worker = await readFile(join(host.directory, "service-worker.js"), "utf8");
            return JSON.parse(/const SITE = (\{.*?\n\});/s.exec(worker)[1]).files;
        },

        async close() {
            await host.stop();
            await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
        },
    };
    await host.start();
    host.origin = `http://127.0.0.1:${port}`;
    host.address = host.origin + base;
    return host;
}

async function codeFolder(site) {
    const names = (await readdir(site)).filter((name) => name.startsWith("page-"));
    if (names.length !== 1) {
        throw new Error(`${site} has ${names.length} folders of code`);
    }
    return names[0];
}

async function answer(host, base, request, response) {
    const { pathname } = new URL(request.url, "http://host");
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : "..";
    host.asked.push(path);
    host.onAsked?.();
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const bytes = path.includes("..") ? undefined : await readFile(join(host.directory, file)).catch(() => undefined);
    const fault = bytes ? host.faults.get(path) : "missing";
    if (fault) {
        return FAULTS[fault](response, bytes);
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
}
