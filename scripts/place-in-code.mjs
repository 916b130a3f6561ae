// Says where in the code a fault was that a reader reported (docs/faults.md).
//
//     node scripts/place-in-code.mjs <report.txt
//
// A report names functions by their numbers in one build of the page. Check out the commit of the reader's release
// and `make build` first: the same commit gives the same folder, `page-HASH`.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = process.env.KANSENVERKENNER_TARGET ?? process.env.CARGO_TARGET_DIR ?? project("target");

/** A place in WebAssembly: the folder of the build, the file, the number of the function. */
const PLACE = /(page-[0-9a-f]{16})\/([\w-]+\.wasm):wasm-function\[(\d+)\]/;

/** The path in a name as Rust's compiler writes it: `_RNvNtCs…_15kansenverkenner4page3app` is kansenverkenner page app. */
function readable(name) {
    const parts = [];
    for (let rest = name; rest; ) {
        const [whole, digits] = /^(?:\D*?)([1-9]\d*)_?(?=[A-Za-z])/.exec(rest) ?? [];
        const part = whole && rest.slice(whole.length, whole.length + Number(digits));
        if (part?.length === Number(digits) && /^[a-z_]\w*$/i.test(part)) {
            parts.push(part);
            rest = rest.slice(whole.length + part.length);
        } else {
            rest = rest.slice(1);
        }
    }
    return name.startsWith("_R") ? parts.join(" ") : name;
}

const names = new Map();
async function namesOf(file) {
    if (!names.has(file)) {
        const text = await readFile(`${target}/page/names/${file}.txt`, "utf8");
        names.set(file, new Map(text.split("\n").map((line) => [line.split(":")[0], line.slice(line.indexOf(":") + 1)])));
    }
    return names.get(file);
}

process.stdin.setEncoding("utf8");
const report = (await process.stdin.toArray()).join("");
for (const line of report.trim().split("\n")) {
    const [, build, file, number] = PLACE.exec(line) ?? [];
    if (!build) {
        console.log(line);
    } else if (existsSync(project(`dist/${build}`))) {
        console.log(`${line}  ${readable((await namesOf(file)).get(number) ?? "?")}`);
    } else {
        console.log(`${line}  (dist/ is another build)`);
    }
}
