// www/embed.js in somebody else's page: whatever message comes and whatever attributes stand there, only a
// frame's own height changes, to a whole number of pixels that its own page told, and frames show this site.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import vm from "node:vm";

import { anyMessage, anyNumber, anyText, one } from "./values.mjs";

export const name = "embed_script";

const SITE = "https://kansen.example/uitleg/";
const NAMES = ["kansen", "height", "length", "__proto__", "style"];
const ORIGINS = ["https://kansen.example", "https://krant.example", "null", "", "https://kansen.example.evil.example", "file://"];
const SOURCES = [
    `${SITE}?embed=gradient`, "https://kansen.example/?embed=places", "https://krant.example/", "about:blank", "", "http://[", "data:text/html,x",
    "https://kansen.example.evil.example/", "https://kansen.example:8443/",
];

/** A frame of the page, as far as the script looks at it. */
const frameOf = (src, sandbox) => ({
    src,
    sandbox: Object.assign([...sandbox], { contains: (token) => sandbox.includes(token) }),
    style: { height: "" },
    contentWindow: { postMessage() {} },
});

/** The script in a page with frames of many kinds. Returns the check for one random message or element. */
export async function prepare() {
    const frames = SOURCES.flatMap((src) => [frameOf(src, []), frameOf(src, ["allow-scripts"]), frameOf(src, ["allow-scripts", "allow-same-origin"])]);
    const strangers = [{}, null, undefined];
    let hear;
    let Chart;
    class HTMLElement {
        attributes = [];
        title = "";
        replaceChildren() {}
    }
    class MutationObserver {
        observe() {}
        disconnect() {}
    }
    const page = vm.createContext({
        HTMLElement,
        MutationObserver,
        URL,
        addEventListener: (kind, listener) => (hear = listener),
        customElements: { get: () => Chart, define: (tag, made) => (Chart = made) },
        document: {
            currentScript: { src: `${SITE}embed.js` },
            querySelectorAll: () => frames,
            createElement: () => frameOf("", []),
        },
    });
    vm.runInContext(await readFile(new URL("../../www/embed.js", import.meta.url), "utf8"), page);

    const originOf = ({ src, sandbox }) => {
        if (sandbox.length > 0 && !sandbox.contains("allow-same-origin")) {
            return "null";
        }
        return URL.canParse(src) ? new URL(src).origin : undefined;
    };
    const hearOne = (random) => {
        const frame = one(random, frames);
        const source = random() < 0.8 ? frame.contentWindow : one(random, strangers);
        const origin = random() < 0.6 ? originOf(frame) ?? "null" : one(random, ORIGINS);
        const data = random() < 0.5 ? { kansen: 1, height: anyNumber(random) } : anyMessage(random, NAMES);
        const before = frames.map(({ style }) => style.height);
        hear({ source, origin, data });
        const told = data?.kansen === 1 && Number.isInteger(data.height) && data.height >= 50 && data.height <= 9999;
        for (const [number, each] of frames.entries()) {
            if (each.style.height === before[number]) {
                continue;
            }
            assert.ok(told && each.contentWindow === source && originOf(each) === origin, "a height that nobody may set");
            assert.equal(each.style.height, `${data.height}px`);
        }
        // Who may speak is heard. A place without an origin of its own is nobody's page.
        if (told && source === frame.contentWindow && origin === originOf(frame) && /^https:|^null$/.test(origin) && /^https:/.test(frame.src)) {
            assert.equal(frame.style.height, `${data.height}px`);
        }
    };
    const showOne = (random) => {
        const chart = new Chart();
        chart.attributes = Array.from({ length: Math.floor(random() * 5) }, () => ({
            name: random() < 0.7 ? one(random, ["chart", "lang", "a-income", "title", "class", "id", "style"]) : anyText(random).toLowerCase(),
            value: anyText(random),
        }));
        chart.connectedCallback();
        const { origin, pathname, hash } = new URL(chart.frame.src);
        assert.deepEqual([origin, pathname, hash], ["https://kansen.example", "/uitleg/", ""]);
        chart.disconnectedCallback();
    };
    return (random) => (random() < 0.8 ? hearOne : showOne)(random);
}
