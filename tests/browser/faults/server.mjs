// A server that serves the site wrongly: in front of `scripts/serve.mjs`, one door for each case. Faults happen here
// and not in the browser, so that caches, checks of integrity and broken connections are real.

import { createServer, request } from "node:http";

/** What a proxy shows that wants its reader to log in. */
const OTHER_PAGE = "<!doctype html><html><head><title>School network</title></head><body>Please log in.</body></html>";

/** Milliseconds that a slow file takes. */
export const DELAY = 10_000;

/** Milliseconds between half a file and the end of its connection. */
const BREAKS_AFTER = 2_000;

/**
 * What can go wrong with a file: each gets the answer as it should be and the response to give. A length that
 * is told is true, but where a connection breaks.
 */
export const FAULTS = {
    "404": (_, response) => response.writeHead(404, { "Content-Type": "text/plain" }).end("404: nothing here\n"),
    "500": (_, response) => response.writeHead(500, { "Content-Type": "text/plain" }).end("500: broken\n"),
    slow: (answer, response) => {
        const late = setTimeout(send, DELAY, response, answer, answer.body);
        response.on("close", () => clearTimeout(late));
    },
    short: (answer, response) => send(response, answer, half(answer.body)),
    cut: (answer, response) => {
        response.writeHead(200, { ...answer.headers, "Content-Length": answer.body.length });
        // What came in the same instant Chromium throws away unread; connections break later than that.
        response.write(half(answer.body), () => setTimeout(() => response.destroy(), BREAKS_AFTER));
    },
    altered: (answer, response) => {
        const body = Buffer.from(answer.body);
        body[body.length >> 1] ^= 1;
        send(response, answer, body);
    },
    empty: (answer, response) => send(response, answer, Buffer.alloc(0)),
    "wrong type": (answer, response) => {
        const type = /^text\/html/.test(answer.headers["content-type"]) ? "text/plain" : "text/html";
        send(response, { headers: { ...answer.headers, "content-type": type } }, answer.body);
    },
    "other page": (answer, response) =>
        send(response, { headers: { ...answer.headers, "content-type": "text/html" } }, Buffer.from(OTHER_PAGE)),
};

const half = (body) => body.subarray(0, body.length >> 1);

function send(response, { headers }, body) {
    response.writeHead(200, { ...headers, "Content-Length": body.length });
    response.end(body);
}

/**
 * Opens a door to the site that `behind` serves. `isHit` says which paths (after the first slash, without query) the
 * fault is for; `fault`, one of those above by its name, or one of its own; `times`, how often it happens: for ever, unless a
 * number is given.
 */
export async function openDoor(behind, { isHit, fault, times = Infinity }) {
    let left = times;
    let hits = 0;
    let tellHit;
    const hit = new Promise((resolve) => {
        tellHit = resolve;
    });
    const server = createServer((incoming, response) => {
        const path = incoming.url.slice(1).split("?")[0];
        const isFaulty = left > 0 && isHit(path);
        if (isFaulty) {
            left -= 1;
            hits += 1;
            tellHit();
        }
        // As it stands in the folder: a byte that changes in what is compressed changes more than a byte.
        const headers = isFaulty ? { ...incoming.headers, "accept-encoding": "identity", "if-none-match": "" } : incoming.headers;
        const asked = request(behind + incoming.url, { method: incoming.method, headers }, async (answer) => {
            if (!isFaulty) {
                response.writeHead(answer.statusCode, answer.headers);
                answer.pipe(response);
                return;
            }
            const body = Buffer.concat(await answer.toArray());
            const { "content-length": _, "transfer-encoding": __, etag: ___, ...kept } = answer.headers;
            (FAULTS[fault] ?? fault)({ headers: kept, body }, response);
        });
        asked.on("error", () => response.destroy());
        asked.end();
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return {
        address: `http://127.0.0.1:${server.address().port}/`,
        /** Once it has happened. */
        hit,
        /** How often it has. */
        hits: () => hits,
        mend: () => {
            left = 0;
        },
        close: () => {
            server.closeAllConnections();
            return new Promise((closed) => server.close(closed));
        },
    };
}
