// A device or browser that refuses something: storage, canvas, WebAssembly, memory, a clock that is right. Each ends as
// docs/faults.md says, and never in a blank page or a wrong figure.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { openDoor } from "./faults/server.mjs";
import { keepMemory, useSite } from "./support.mjs";

const site = useSite();

/** The figures of the start view, to the last digit. */
let asked;
const right = () => (asked ??= rightFigures());
async function rightFigures() {
    const view = await site.open();
    const figures = await Promise.all(["result-a", "result-b", "gap"].map(view.figures));
    await view.close();
    return figures;
}

/** Opens a page in which `refuse` has run before anything of the page. */
const openWith = async (refuse, path = "", options = {}) => {
    const view = await site.openPage(path, { ...options, prepare: (page) => page.addInitScript(refuse) });
    await view.ready();
    return view;
};

const expectWhole = async (view) => {
    assert.deepEqual(await Promise.all(["result-a", "result-b", "gap"].map(view.figures)), await right());
    assert.equal(await view.page.locator("#broken, .notice.failure").filter({ visible: true }).count(), 0);
};

describe("storage", () => {
    const WAYS = {
        "that is forbidden": () => {
            const refuse = () => {
                throw new DOMException("The operation is insecure.", "SecurityError");
            };
            for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
                Object.defineProperty(globalThis, name, { get: refuse });
            }
            Object.defineProperty(Navigator.prototype, "storage", { get: refuse });
            Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
        },
        "that is full": () => {
            Storage.prototype.setItem = () => {
                throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
            };
        },
        "that is not there": () => {
            for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
                Object.defineProperty(globalThis, name, { value: undefined });
            }
            delete Navigator.prototype.serviceWorker;
        },
    };
    for (const [name, refuse] of Object.entries(WAYS)) {
        test(`${name} changes nothing`, async () => {
            const view = await openWith(refuse);
            await expectWhole(view);
            await view.drawAll();
            view.expectNoTrouble();
            await view.close();
        });
    }
});

describe("a canvas", () => {
    const REFUSED = {
        "that is refused": () => {
            HTMLCanvasElement.prototype.getContext = () => null;
        },
        "that throws": () => {
            HTMLCanvasElement.prototype.getContext = () => {
                throw new DOMException("Blocked by an extension.", "SecurityError");
            };
        },
    };
    for (const [name, refuse] of Object.entries(REFUSED)) {
        test(`${name} gives way to pictures without one`, async () => {
            const view = await openWith(refuse, "?lang=en");
            const picture = view.part("chart-gradient").locator("img");
            await picture.waitFor();
            await view.part("chart-countries").evaluate((card) => card.scrollIntoView());
            await view.part("chart-countries").locator("img").waitFor();
            const size = await picture.evaluate(async (image) => {
                await image.decode();
                return [image.naturalWidth, image.clientWidth];
            });
            assert.ok(size[0] > 300 && Math.abs(size[0] - size[1]) < 2, `${size}`);
            // Charts that nobody sees are drawn when their turn comes.
            await picture.evaluate((image) => image.scrollIntoView());
            const before = await picture.getAttribute("src");
            await view.slide("income-a", 60);
            await view.page.waitForFunction((old) => document.querySelector("[data-testid=chart-gradient] img").src !== old, before);
            assert.match(await picture.getAttribute("alt"), /\w{3}/);
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("that is refused in an embed leaves the figures and says where they are", async () => {
        const view = await openWith(REFUSED["that is refused"], "?embed=gradient&lang=en");
        await view.page.getByText("does not let the page draw").waitFor();
        assert.ok(await view.part("gap").isVisible());
        await view.page.getByText("The same figures as a table").click();
        await view.page.locator("table").first().waitFor();
        view.expectNoTrouble();
        await view.close();
    });

    const FALSE = {
        noise: () => {
            const { getImageData } = CanvasRenderingContext2D.prototype;
            CanvasRenderingContext2D.prototype.getImageData = function (...area) {
                const image = getImageData.apply(this, area);
                image.data[4 * 17] ^= 1;
                return image;
            };
        },
        white: () => {
            const { getImageData } = CanvasRenderingContext2D.prototype;
            CanvasRenderingContext2D.prototype.getImageData = function (...area) {
                const image = getImageData.apply(this, area);
                image.data.fill(255);
                return image;
            };
        },
    };
    for (const [name, falsify] of Object.entries(FALSE)) {
        test(`that gives ${name} back is not saved as a picture; SVG is`, async () => {
            const view = await openWith(falsify, "?lang=en");
            const take = view.part("take-gradient");
            await take.getByRole("button", { name: /PNG/ }).click();
            await take.getByText("does not make this picture").waitFor();
            const download = view.page.waitForEvent("download");
            await take.getByRole("button", { name: /SVG/ }).click();
            assert.match(await readFile(await (await download).path(), "utf8"), /^<svg/);
            await view.close();
        });
    }
});

describe("WebAssembly", () => {
    const expectRead = async (view) => {
        const said = view.page.locator("#too-old p").filter({ visible: true });
        await said.waitFor();
        assert.equal(await said.count(), 1);
        assert.ok(await view.page.locator("#first").isVisible());
        assert.deepEqual(await view.figures("gap"), (await right())[2]);
        assert.equal(await view.page.locator("#first :is(input, select, button):enabled").count(), 0);
        assert.equal(await view.page.locator("#broken, #slow").filter({ visible: true }).count(), 0);
    };

    test("that a proxy's policy forbids leaves the answer to read", async () => {
        const door = await openDoor(site.origin, {
            isHit: (path) => path === "",
            fault: (answer, response) => {
                const policy = `script-src 'self'; ${answer.headers["content-security-policy"] ?? ""}`;
                response.writeHead(200, { ...answer.headers, "content-security-policy": policy.replaceAll("'wasm-unsafe-eval'", "") });
                response.end(answer.body);
            },
        });
        const context = await site.browser.newContext({ locale: "nl" });
        const page = await context.newPage();
        await page.goto(door.address);
        await expectRead({ page, figures: (id) => figuresOf(page, id) });
        await context.close();
        await door.close();
    });

    test("without what the page computes with leaves the answer to read", async () => {
        const view = await site.openPage("", {
            prepare: (page) =>
                page.addInitScript(() => {
                    const { Module } = WebAssembly;
                    WebAssembly.Module = function (bytes) {
                        // A browser that does not know the instructions.
                        if (new Uint8Array(bytes).includes(253)) {
                            throw new WebAssembly.CompileError("invalid opcode");
                        }
                        return new Module(bytes);
                    };
                    WebAssembly.instantiateStreaming = () => Promise.reject(new WebAssembly.CompileError("invalid opcode"));
                }),
        });
        await expectRead(view);
        await view.close();
    });
});

async function figuresOf(page, testId) {
    const { value, low, high } = await page.getByTestId(testId).evaluate((element) => ({ ...element.dataset }));
    return { value: Number(value), low: Number(low), high: Number(high) };
}

describe("memory", () => {
    /** Reserves all memory that there may be, so that the page is refused any more. None of it is used. */
    const exhaust = (page) =>
        page.evaluate(() => {
            const PAGE = 65_536;
            const memory = globalThis.wasmMemory;
            memory.grow(PAGE - memory.buffer.byteLength / PAGE);
        });

    test("that runs out while places load is said, and the answer stays", async () => {
        const view = await openWith(keepMemory, "?lang=en&outcome=21-hbo_followed");
        const before = await view.figures("gap");
        await exhaust(view.page);
        await view.part("chart-places").evaluate((card) => card.scrollIntoView());
        const said = view.page.locator("[data-testid=missing], #broken > div").filter({ visible: true });
        await said.waitFor();
        assert.match(await said.innerText(), /not enough memory|Something went wrong/);
        if ((await view.part("gap").count()) > 0) {
            assert.deepEqual(await view.figures("gap"), before);
        }
        await view.close();
    });
});

describe("a clock", () => {
    const TIMES = { "at the beginning of time": 0, "in the far future": Date.UTC(2199, 0, 1), "that knows no time": Number.NaN };
    for (const [name, time] of Object.entries(TIMES)) {
        test(`${name} changes no figure`, async () => {
            const view = await site.openPage("", {
                prepare: (page) =>
                    page.addInitScript((wrong) => {
                        const Right = Date;
                        globalThis.Date = class extends Right {
                            constructor(...given) {
                                super(...(given.length > 0 ? given : [wrong]));
                            }
                            static now = () => wrong;
                        };
                    }, time),
            });
            await view.ready();
            await expectWhole(view);
            await view.drawAll();
            await view.part("take-gradient").locator("summary").click();
            await view.part("take-gradient").locator(".citation").first().waitFor();
            view.expectNoTrouble();
            await view.close();
        });
    }

    test("that jumps back while a reader moves sliders changes nothing", async () => {
        const view = await site.open();
        await view.page.evaluate(() => {
            const { now } = performance;
            let jump = 0;
            performance.now = () => now.call(performance) - (jump += 1000);
        });
        for (const value of [10, 90, 20]) {
            await view.slide("income-a", value);
        }
        await expectWhole(view);
        view.expectNoTrouble();
        await view.close();
    });
});
