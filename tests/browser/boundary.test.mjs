// A panic is not the end: the page says what happened, keeps the address, and offers to load again, to begin anew, the
// answer of the start, and a report that says nothing about the reader. And what is not the page's own fault
// leaves it alone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { violations } from "./axe.mjs";
import { useSite } from "./support.mjs";

const site = useSite();

/** Ways to make the page panic, or fail as badly: where, and what a reader does then. */
const WAYS = {
    "in what a slider does": async (page) => {
        await page.evaluate(() => {
            Object.defineProperty(HTMLInputElement.prototype, "valueAsNumber", {
                get() {
                    throw new TypeError("sabotage of https://example.org/?a-income=35");
                },
            });
        });
        await page.getByTestId("neighbourhood-a").evaluate((input) => input.dispatchEvent(new InputEvent("input", { bubbles: true })));
    },
    "in drawing the page anew": async (page) => {
        // An extension takes an element away before which the page wants to put another.
        await page.evaluate(() => document.querySelector("#place-a-list").remove());
        await page.evaluate(() => {
            history.replaceState(null, "", `${location.search}&a-place=gm-almere`);
            dispatchEvent(new PopStateEvent("popstate"));
        });
    },
    "in what follows a drawing": async (page) => {
        await page.evaluate(() => {
            Object.defineProperty(CanvasRenderingContext2D.prototype, "textBaseline", {
                set() {
                    throw new TypeError("sabotage");
                },
            });
        });
        await page.getByTestId("income-b").evaluate((input) => {
            input.value = "55";
            input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        });
    },
    "in the code that comes later": async (page) => {
        const cite = page.getByTestId("take-gradient").locator("summary");
        await cite.waitFor();
        await page.evaluate(() => {
            Date.prototype.getDate = () => {
                throw new TypeError("sabotage");
            };
        });
        await cite.evaluate((summary) => summary.click());
    },
};

const QUERY = "?lang=en&a-income=37&b-group=turkey";

describe("a panic", () => {
    for (const [where, way] of Object.entries(WAYS)) {
        test(`${where} is said, with the ways on`, async () => {
            const view = await site.open(QUERY);
            const { page } = view;
            const start = await (await site.open("")).page.evaluate(() => document.querySelector("[data-testid=gap]").innerText);
            await way(page);
            const said = page.locator("#broken > div").filter({ visible: true });
            await said.waitFor();
            assert.match(await said.innerText(), /Something went wrong.*choices are still in the address/s);
            assert.equal(await page.locator("#app").count(), 0, "figures that may no longer fit the controls are gone");
            assert.match(await page.evaluate(() => location.search), /a-income=37/);
            assert.deepEqual(await violations(view), []);

            await said.locator("summary").click();
            const report = await said.locator("pre").innerText();
            assert.match(report, /page-[0-9a-f]{16}\/page\.(js|wasm):|page-[0-9a-f]{16}\/split_later\.wasm:/, "where in the code");
            assert.doesNotMatch(report, /[?=]|income|turkey|127\.0\.0\.1|example\.org|Mozilla|Chrome/, "nothing about the reader");
            await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
            await said.getByRole("button", { name: "Copy" }).click();
            await said.getByText("Copied").waitFor();
            assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), report.trim());

            // What the page still had to do must not bring anything back.
            await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
            assert.equal(await page.locator("#app").count(), 0);

            await said.getByRole("button", { name: "See the start page without sliders" }).click();
            const first = page.locator("#first");
            assert.ok(await first.isVisible());
            assert.equal(await first.getByTestId("gap").innerText(), start);
            assert.equal(await first.locator(":is(input, select, button):enabled").count(), 0);
            assert.equal(await page.evaluate(() => document.documentElement.lang), "nl", "in the language that it was built in");

            await page.locator('#broken a[href=""]').filter({ visible: true }).click();
            await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
            assert.equal(await page.getByTestId("income-a").inputValue(), "37");
            assert.equal(await page.locator("#broken").isVisible(), false);
            await view.close();
        });
    }

    test("leads to the start where its address would only break again", async () => {
        const view = await site.open(QUERY);
        await WAYS["in what a slider does"](view.page);
        await view.page.getByRole("link", { name: "Begin without choices" }).click();
        await view.ready();
        assert.equal(await view.page.evaluate(() => location.search), "");
        assert.equal(await view.part("income-a").inputValue(), "20");
        await view.close();
    });

    test("in an embed is said in its frame, without a view that has no room there", async () => {
        const view = await site.open("?embed=gradient&controls=income+neighbourhood&lang=en", { width: 360, height: 600 });
        await WAYS["in what a slider does"](view.page);
        const said = view.page.locator("#broken > div").filter({ visible: true });
        await said.waitFor();
        assert.equal(await said.getByRole("button", { name: "Read the answer" }).isVisible(), false);
        await said.getByRole("link", { name: "Load the page again" }).click();
        await view.ready();
        await view.close();
    });
});

describe("what is not the page's fault", () => {
    test("errors of other scripts leave it alone", async () => {
        const view = await site.open();
        await view.page.evaluate(async () => {
            setTimeout(() => {
                throw new TypeError("Failed to fetch dynamically imported module");
            });
            Promise.reject(new Error("import of wasm failed"));
            Promise.reject(undefined);
            dispatchEvent(new ErrorEvent("error", { message: "Script error." }));
            await fetch("nothing-here").catch(() => {});
            document.body.append(Object.assign(document.createElement("img"), { src: "data:image/png,nothing" }));
            await new Promise((resolve) => setTimeout(resolve, 50));
        });
        assert.equal(await view.page.locator("#broken").isVisible(), false);
        await view.slide("income-a", 30);
        assert.equal(await view.part("income-a").inputValue(), "30");
        await view.close();
    });

    test("elements and attributes that an extension adds do no harm", async () => {
        const view = await site.open();
        await view.page.evaluate(() => {
            for (const element of document.querySelectorAll("#app *")) {
                element.setAttribute("data-darkreader-inline", "");
                if (element.matches("input, .card, main, aside, section, p")) {
                    element.after(Object.assign(document.createElement("com-extension-icon"), { textContent: "\u{1f511}" }));
                }
            }
        });
        await wander(view, 20);
        assert.equal(await view.page.locator("#broken").isVisible(), false);
        view.expectNoTrouble();
        await view.close();
    });
});

/** A few changes of every kind, one after another. */
async function wander(view, rounds) {
    const addresses = [
        "?a-income=5&b-income=95", "?outcome=35-income&a-group=turkey", "?a-place=gm-almere&lang=en", "?selection-age=15&evidence=none",
        "?view=method", "?outcome=11-test_score&b-sex=female&a-household=one-parent", "?lang=en&b-place=gm-ede&b-neighbourhood=10", "",
    ];
    for (let round = 0; round < rounds; round += 1) {
        const query = addresses[round % addresses.length];
        await view.page.evaluate((address) => {
            history.replaceState(null, "", address || location.pathname);
            dispatchEvent(new PopStateEvent("popstate"));
        }, query);
        await view.page.locator(query.includes("method") ? "article.method" : "[data-testid=gap]").waitFor();
        await view.settle();
    }
}

describe("a translator in the browser", () => {
    /** Does as Chromium's and Edge's: puts two elements of its own in the place of each text, also of those that come later. */
    const translate = () => {
        const spared = "font, script, style, textarea, option, svg, [translate=no]";
        const isSpared = (text) => !text.data.trim() || text.parentElement.closest(spared);
        const replace = (root) => {
            const texts = [];
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                texts.push(walker.currentNode);
            }
            for (const text of texts.filter((each) => each.isConnected && !isSpared(each))) {
                const outer = document.createElement("font");
                const inner = outer.appendChild(document.createElement("font"));
                inner.textContent = text.data;
                text.replaceWith(outer);
            }
        };
        document.documentElement.classList.add("translated-ltr");
        replace(document.getElementById("app"));
        new MutationObserver((records) => {
            for (const { target, addedNodes } of records) {
                for (const node of addedNodes.length > 0 ? addedNodes : [target]) {
                    if (node.isConnected && node.nodeName !== "FONT") {
                        replace(node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
                    }
                }
            }
        }).observe(document.getElementById("app"), { childList: true, characterData: true, subtree: true });
    };

    /** All words of the page as they stand, but for what is only said once and then stays. */
    const words = (view) =>
        view.page.evaluate(() => {
            document.querySelector("[data-testid=spoken]")?.setAttribute("hidden", "");
            return document.getElementById("app").innerText.replace(/\s+/g, "");
        });

    /** Two texts that run to thousands of letters: a difference is shown alone. */
    const expectSame = (found, expected, what) => {
        let at = 0;
        while (at < expected.length && found[at] === expected[at]) {
            at += 1;
        }
        assert.equal(found.slice(Math.max(0, at - 40), at + 40), expected.slice(Math.max(0, at - 40), at + 40), what);
    };

    test("never makes a figure stand still, and never ends the page", async () => {
        const view = await site.open();
        await view.drawAll();
        await view.page.evaluate(translate);
        assert.ok((await view.page.locator("#app font").count()) > 100);
        const addresses = [
            "?a-income=5&b-income=95", "?outcome=21-hbo_followed&a-group=turkey&b-place=gm-almere", "?lang=en&outcome=35-income",
            "?lang=en&a-place=gm-ede&selection-age=15", "?view=method", "?a-income=44&b-sex=female", "",
        ];
        for (const address of addresses) {
            const other = await site.open(address);
            const isMethod = address.includes("method");
            const stands = isMethod ? "article.method" : "section.context .links";
            if (!isMethod) {
                await other.drawAll();
                await view.turnTo(address || "./");
                await view.drawAll();
            } else {
                await view.page.evaluate((query) => {
                    history.replaceState(null, "", query);
                    dispatchEvent(new PopStateEvent("popstate"));
                }, address);
            }
            await other.page.locator(stands).waitFor();
            await view.page.locator(stands).waitFor();
            await view.page.waitForTimeout(700);
            expectSame(await words(view), await words(other), address);
            await other.close();
        }
        view.expectNoTrouble();
        await view.close();
    });
});
