// Fetches a file of the page's WebAssembly and gives it, compiled, only if it is what the page was built with: not
// half of it, not altered on the way, not of another version.

/* global DIGESTS -- SHA-256 of each file in base 64, put in when the site is built */

/** Milliseconds within which a file must have arrived. */
const WITHIN = 120_000;

/** If need be asks once more past all caches: what they hold may have come damaged. */
export function checked(name) {
    const found = ask(name, "default").catch(() => ask(name, "reload"));
    // Whoever waits for it hears of a failure. That some no longer wait is no fault of the page.
    found.catch(() => {});
    return found;
}

async function ask(name, cache) {
    const address = new URL(name, import.meta.url);
    const signal = AbortSignal.timeout(WITHIN);
    const { subtle } = crypto;
    // Where the browser compares, it compiles only after the last byte. So it does that only where scripts may not
    // compare: on hosts without https.
    const integrity = subtle ? "" : `sha256-${DIGESTS[name]}`;
    const response = await fetch(address, { cache, integrity, signal });
    if (!response.ok) {
        throw new Error(`${name}: status ${response.status}`);
    }
    const copy = response.clone();
    // Refused where a host gives it a wrong type.
    const compiled = WebAssembly.compileStreaming(response).catch(() => null);
    const bytes = await copy.arrayBuffer();
    if (subtle) {
        const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
        if (btoa(String.fromCharCode(...digest)) !== DIGESTS[name]) {
            throw new Error(`${name} is not the WebAssembly of this page`);
        }
    }
    return (await compiled) ?? WebAssembly.compile(bytes);
}
