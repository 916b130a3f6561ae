// The examples of docs/kansen-js.md run as they stand there, and print what stands below them.
//
// After a new fit `KANSEN_WRITE_EXAMPLES=1 node --test tests/module/documentation.test.mjs` writes what they
// print now.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { test } from "node:test";

import { useSite } from "../browser/support.mjs";
import { project } from "./support.mjs";

const PAGE = project("docs/kansen-js.md");
const text = await readFile(PAGE, "utf8");

/** The blocks of code, in order: what stands behind the fence, and the code. */
const blocks = [...text.matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(([, kind, code]) => ({ kind, code }));
const ofKind = (kind) => blocks.filter((block) => block.kind === kind).map(({ code }) => code);

const site = useSite();

/** Runs a module in the folder of the project and returns what it prints. */
function run(code) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], {
        cwd: project("."),
        input: code,
        encoding: "utf8",
        timeout: 20_000,
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    return stdout;
}

test("examples for Node print what the page says", async () => {
    const examples = ofKind("js");
    const expected = ofKind("text");
    assert.ok(examples.length > 3 && examples.length === expected.length);
    const printed = examples.map(run);
    if (process.env.KANSEN_WRITE_EXAMPLES) {
        let number = 0;
        await writeFile(PAGE, text.replace(/^```text\n[\s\S]*?^```$/gm, () => `\`\`\`text\n${printed[number++]}\`\`\``));
        return;
    }
    assert.deepEqual(printed, expected);
});

test("the page shows a figure that moves", async () => {
    const [page] = ofKind("html");
    const prepare = (tab) => tab.route("**/example.html", (route) => route.fulfill({ contentType: "text/html", body: page }));
    const view = await site.openPage("example.html", { prepare });
    const gap = view.page.locator("#gap");
    await gap.filter({ hasText: /^\d+\.\d$/ }).waitFor({ timeout: 10_000 });
    const before = Number(await gap.textContent());
    await view.page.locator("#age").press("ArrowRight");
    assert.ok(Number(await gap.textContent()) < before);
    assert.deepEqual(view.consoleErrors.filter((error) => !error.includes("404")), []);
    await view.close();
});

test("the cells of the notebook run one after another", () => {
    const host = "https://kansen.example/";
    const cells = ofKind("js observable").join("");
    assert.ok(cells.includes(`"${host}kansen.js"`));
    // What a notebook has at hand; the marks only look at what they get.
    const notebook = `
        const rows = (mark) => (data, { y, y1 }) => [mark, data.length, data.every((row) => Number.isFinite(row[y ?? y1]))];
        const Plot = { plot: ({ marks }) => marks, areaY: rows("area"), lineY: rows("line") };
        const display = (shown) => console.log(JSON.stringify(shown));
    `;
    const shown = run(notebook + cells.replace(host, pathToFileURL(project("dist/")).href));
    assert.deepEqual(JSON.parse(shown), [["area", 200, true], ["line", 200, true]]);
});
