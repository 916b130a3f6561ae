// Writes how often each target ran into a document, between its marks.
//
//   node fuzz/script/table.mjs docs/faults.md < results
//
// A line of the results is a target, the number of executions and the seconds that it had.

import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { partOf, table } from "../../scripts/document.mjs";

const [file] = process.argv.slice(2);
const folder = new URL("../", import.meta.url);

/** The first sentence of what a target's own file says about it. */
function about(name) {
    const files = [new URL(`src/${name}.rs`, folder), new URL(`script/${name}.mjs`, folder)];
    const source = readFileSync(files.find((each) => existsSync(each)), "utf8");
    const lines = source.split("\n").filter((line, number, all) => all.slice(0, number + 1).every((each) => /^\/\/!? /.test(each)));
    const text = lines.map((line) => line.replace(/^\/\/!? /, "")).join(" ");
    return text.replace(/\.(\s.*)?$/, "");
}

const results = readFileSync(0, "utf8").trim().split("\n").map((line) => line.split(" "));
const number = (value) => Number(value).toLocaleString("en");
const sum = (column) => results.reduce((total, result) => total + Number(result[column]), 0);
const rows = [
    ...results.map(([name, runs, seconds]) => [`\`${name}\``, about(name), number(runs), `${seconds} s`]),
    ["**together**", "nothing broke", `**${number(sum(1))}**`, `${number(sum(2))} s`],
];
const head = ["target", "what must hold", "executions", "time"];
const part = partOf(readFileSync(file, "utf8"), "fuzz");
writeFileSync(file, part.replaced(table(head, rows, ["---", "---", "--:", "--:"])));
console.log(`The numbers stand in ${file}.`);
