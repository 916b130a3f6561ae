// Long use: a reader who never stops. Sliders move, outcomes, groups, places, rules and languages change, views come and
// go, charts scroll by, tables open and close. At the end the page may not hold more memory than it did once it was warm.

import { generator, keepMemory, openSite } from "../browser/support.mjs";

/** Changes of a kind other than a slider, one to so many inputs. */
const OTHER_CHANGE_EVERY = 25;

/** Inputs between two collections of what was measured on the way. */
const CHAPTER = 2_000;

/**
 * Moves sliders `warmUp` times, measures, moves them `inputs` times more, measures again. `say` hears how far it is.
 * Gives both measures and what was done.
 */
export async function soak({ inputs, warmUp, seed = 1, say = () => {} }) {
    // Without waiting for the screen: what counts is what the page itself does.
    const site = await openSite({ flags: ["--disable-frame-rate-limit", "--disable-gpu-vsync", "--enable-precise-memory-info"] });
    try {
        const view = await site.openPage("", { prepare: (page) => page.addInitScript(keepMemory) });
        await view.ready();
        await view.drawAll();
        const random = generator(seed);
        const session = await view.context.newCDPSession(view.page);
        await session.send("HeapProfiler.enable");
        const move = async (count) => {
            for (let done = 0; done < count; done += CHAPTER) {
                await view.page.evaluate(act, { count: Math.min(CHAPTER, count - done), seed: Math.floor(random() * 2 ** 31), every: OTHER_CHANGE_EVERY });
                say(done);
            }
        };
        await move(warmUp);
        const before = await memoryOf(view.page, session);
        const started = Date.now();
        await move(inputs);
        const seconds = (Date.now() - started) / 1000;
        const after = await memoryOf(view.page, session);
        const isWhole = await view.page.evaluate(() => document.getElementById("broken").hidden && document.documentElement.dataset.ready === "true");
        return { inputs, warmUp, seed, before, after, seconds, isWhole, trouble: [...view.consoleErrors, ...view.failedRequests] };
    } finally {
        await site.close();
    }
}

/** What the page holds once everything that can go is gone, where a view stands always in the same state. */
async function memoryOf(page, session) {
    await page.evaluate(() => {
        history.replaceState(null, "", location.pathname);
        dispatchEvent(new PopStateEvent("popstate"));
        scrollTo(0, 0);
        performance.clearMeasures();
        document.querySelectorAll("#app details").forEach((details) => (details.open = false));
    });
    // Longer than anything that the page does once a reader rests.
    await page.waitForTimeout(2_000);
    for (let round = 0; round < 3; round += 1) {
        await session.send("HeapProfiler.collectGarbage");
    }
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { documents, nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const wasm = await page.evaluate(() => globalThis.wasmMemory.buffer.byteLength);
    return { heap: usedSize, wasm, documents, nodes, listeners: jsEventListeners };
}

/** Runs in the page: moves sliders as often as `count` says, and does something else now and then. */
async function act({ count, seed, every }) {
    let state = seed;
    const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let z = Math.imul(state ^ (state >>> 15), state | 1);
        z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
        return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
    };
    const one = (list) => list[Math.floor(random() * list.length)];
    const channel = new MessageChannel();
    const turn = () =>
        new Promise((resolve) => {
            channel.port1.onmessage = resolve;
            channel.port2.postMessage(0);
        });
    const setValue = (element, value, kind) => {
        const owner = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(owner.prototype, "value").set.call(element, String(value));
        element.dispatchEvent(kind === "change" ? new Event("change", { bubbles: true }) : new InputEvent("input", { bubbles: true }));
    };
    const app = document.getElementById("app");
    const all = (selector) => [...app.querySelectorAll(selector)];
    const goTo = (query) => {
        history.replaceState(null, "", query || location.pathname);
        dispatchEvent(new PopStateEvent("popstate"));
    };
    const until = async (condition) => {
        for (let round = 0; round < 20_000 && !condition(); round += 1) {
            await turn();
        }
    };
    const PLACES = ["gm-almere", "gm-ede", "gm-amsterdam", "gm-urk", "gm-rotterdam"];
    const others = [
        () => {
            const select = one(all("select"));
            setValue(select, one([...select.options]).value, "change");
        },
        () => one(all("details > summary"))?.click(),
        () => one(all("figure.card"))?.scrollIntoView(),
        () => one(all(".presets button"))?.click(),
        () => goTo(`?a-place=${one(PLACES)}&b-place=${one(PLACES)}`),
        async () => {
            goTo("?view=method");
            await until(() => app.querySelector("article.method"));
            goTo("");
        },
    ];
    for (let input = 0; input < count; input += 1) {
        if (input % every === every - 1) {
            await one(others)();
            await turn();
            await until(() => app.querySelector('input[type="range"]') && app.querySelector("[data-testid=gap]"));
        }
        const slider = one(all('input[type="range"]'));
        setValue(slider, Number(slider.min) + Math.floor(random() * (slider.max - slider.min + 1)), "input");
        await turn();
    }
    channel.port1.close();
}
