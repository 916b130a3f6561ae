// Fetches a file of the page's WebAssembly and gives it, compiled, only if it is what the page was built with: not
// half of it, not altered on the way, not of another version.

/* global DIGESTS -- SHA-256 of each file in base 64, put in when the site is built */

export async function checked(name) {
    const address = new URL(name, import.meta.url);
    const { subtle } = crypto;
    // Where the browser compares, it compiles only after the last byte. So it does that only where scripts may not
    // compare: on hosts without https.
    const response = await fetch(address, subtle ? {} : { integrity: `sha256-${DIGESTS[name]}` });
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
