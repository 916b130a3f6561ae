// Changes the script that fetches chunks of WebAssembly, from standard input to standard output, so that it runs none but
// those of this build, and so that the same commit gives the same script.

import { text } from "node:stream/consumers";

/** What the tool that cuts writes, all of which must be there, and what is to stand in its place. */
const CHANGES = [
    [/fetch\(new URL\("\.\/([a-z0-9_]+\.wasm)", import\.meta\.url\)\)/g, (_, file) => `checked("${file}")`],
    [/WebAssembly\.instantiateStreaming\(src, imports\)/g, () => "WebAssembly.instantiate(await src, imports)"],
    // The tool lists what chunks share in an order of chance.
    [/\{ ((?:\w+, )+) \}/g, (_, names) => `{ ${names.split(", ").filter(Boolean).sort().join(", ")} }`],
];

let script = `import { checked } from "./checked.js";\n${await text(process.stdin)}`;
for (const [pattern, change] of CHANGES) {
    const changed = script.replace(pattern, change);
    if (changed === script) {
        throw new Error(`the script that fetches chunks has nothing like ${pattern}: another version of the tool?`);
    }
    script = changed;
}
process.stdout.write(script);
