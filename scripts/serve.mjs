// A small static server for the finished site: for `make serve` and for the end-to-end tests.
//
//   node scripts/serve.mjs [--directory dist] [--host 127.0.0.1] [--port 8080] [--base /] [--check]
//
// --base serves the site below a path, as a host with many sites does; --check only tells whether
// the port is free. Headers are those of the site's own `_headers`, as on hosts that read it.

import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".kansen": "application/octet-stream",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
};

/** Best first: a variant beside the file (`page.js.br`) is sent to whoever accepts it. */
const VARIANTS = [
    { encoding: "br", suffix: ".br" },
    { encoding: "gzip", suffix: ".gz" },
];

/**
 * Serves `directory` until `close()`.
 *
 * `port` 0 takes any free one. `base` is the path under which the site appears, with a slash at
 * both ends. Resolves once it listens; rejects with the system's error (`EADDRINUSE`) otherwise.
 */
export async function serveDirectory({ directory = "dist", host = "127.0.0.1", port = 0, base = "/" } = {}) {
    const root = await realpath(resolve(directory));
    const rules = await headerRules(root);
    const server = createServer((request, response) => {
        answer(root, base, rules, request, response).catch((error) => {
            if (!response.headersSent) {
                plain(response, 500, "500: the file could not be read");
            } else {
                response.destroy(error);
            }
        });
    });
    await new Promise((listening, refused) => {
        server.once("error", refused);
        server.listen(port, host, listening);
    });
    const origin = `http://${host}:${server.address().port}`;
    return {
        origin,
        address: origin + base,
        close() {
            server.closeAllConnections();
            return new Promise((closed) => server.close(closed));
        },
    };
}

/** The rules of `_headers` in a folder: the start of the paths that each is for, and its headers. */
async function headerRules(root) {
    const text = await readFile(join(root, "_headers"), "utf8").catch(() => "");
    const rules = [];
    for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
        if (line.startsWith("/")) {
            rules.push({ start: line.slice(1).replace(/\*$/, ""), headers: [] });
        } else {
            const [name, value] = splitOnce(line.trim(), ":");
            rules.at(-1).headers.push([name, value.slice(1).trim()]);
        }
    }
    return rules;
}

async function answer(root, base, rules, request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
        response.setHeader("Allow", "GET, HEAD");
        return plain(response, 405, "405: only GET and HEAD");
    }
    const [rawPath, query] = splitOnce(request.url, "?");
    let path;
    try {
        path = decodeURIComponent(rawPath);
    } catch {
        return plain(response, 400, "400: not an address");
    }
    if (`${path}/` === base) {
        return redirect(response, base, query);
    }
    if (!path.startsWith(base) || path.includes("\0") || path.includes("\\")) {
        return plain(response, 404, "404: nothing here");
    }

    // `join` takes the dots out of a path; a link that leads out of the folder is refused as well.
    let file = join(root, path.slice(base.length));
    let found = await fileAt(root, file);
    if (found?.isDirectory()) {
        if (!rawPath.endsWith("/")) {
            return redirect(response, `${rawPath}/`, query);
        }
        file = join(file, "index.html");
        found = await fileAt(root, file);
    }
    if (!found?.isFile()) {
        return plain(response, 404, "404: nothing here");
    }

    const chosen = await variantOf(root, file, request.headers["accept-encoding"] ?? "");
    const etag = `"${chosen.size.toString(16)}-${Math.trunc(chosen.mtimeMs).toString(16)}${chosen.suffix}"`;
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-cache");
    const inside = file.slice(root.length + 1).split(sep).join("/");
    for (const [name, value] of rules.filter(({ start }) => inside.startsWith(start)).flatMap(({ headers }) => headers)) {
        response.setHeader(name, value);
    }
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", etag);
    if (chosen.encoding) {
        response.setHeader("Content-Encoding", chosen.encoding);
    }
    if (request.headers["if-none-match"] === etag) {
        response.statusCode = 304;
        return response.end();
    }
    response.setHeader("Content-Length", chosen.size);
    if (request.method === "HEAD") {
        return response.end();
    }
    const stream = createReadStream(file + chosen.suffix);
    stream.on("error", (error) => response.destroy(error));
    response.on("close", () => stream.destroy());
    stream.pipe(response);
}

function splitOnce(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

async function fileAt(root, path) {
    try {
        const real = await realpath(path);
        return real === root || real.startsWith(root + sep) ? await stat(real) : undefined;
    } catch {
        return undefined;
    }
}

async function variantOf(root, file, accepted) {
    const encodings = accepted
        .split(",")
        .map((part) => part.trim())
        .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
        .map((part) => part.split(";")[0].trim());
    for (const { encoding, suffix } of VARIANTS) {
        if (encodings.includes(encoding)) {
            const found = await fileAt(root, file + suffix);
            if (found?.isFile()) {
                return { encoding, suffix, size: found.size, mtimeMs: found.mtimeMs };
            }
        }
    }
    const { size, mtimeMs } = await stat(file);
    return { encoding: undefined, suffix: "", size, mtimeMs };
}

function plain(response, status, text) {
    response.statusCode = status;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.end(`${text}\n`);
}

// One slash in front only: `//name` would lead to another host.
function redirect(response, path, query) {
    response.statusCode = 308;
    response.setHeader("Location", path.replace(/^\/+/, "/") + query);
    response.end();
}

async function main() {
    const { values } = parseArgs({
        options: {
            directory: { type: "string", default: "dist" },
            host: { type: "string", default: "127.0.0.1" },
            port: { type: "string", default: "8080" },
            base: { type: "string", default: "/" },
            check: { type: "boolean", default: false },
        },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
        return fail(`"${values.port}" is not a port; it is a whole number from 0 to 65535`);
    }
    if (!/^\/(.*\/)?$/.test(values.base)) {
        return fail(`"${values.base}" is not a path with a slash at both ends`);
    }
    const directory = values.check ? "." : values.directory;
    let server;
    try {
        server = await serveDirectory({ directory, host: values.host, port, base: values.base });
    } catch (error) {
        const reasons = {
            EADDRINUSE: `port ${port} on ${values.host} is taken; choose another, for example: make serve PORT=${port === 65535 ? 8081 : port + 1}`,
            EACCES: `port ${port} may not be used by this user; choose one above 1023: make serve PORT=8081`,
            ENOENT: `there is no folder ${directory}; make build makes it`,
        };
        return fail(reasons[error.code] ?? error.message);
    }
    if (values.check) {
        return server.close();
    }
    console.log(`Serving ${server.address} (Ctrl-C stops)`);
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => server.close().then(() => process.exit(0)));
    }
}

function fail(message) {
    console.error(`error: ${message}`);
    process.exitCode = 1;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === (await realpath(process.argv[1]))) {
    await main();
}
