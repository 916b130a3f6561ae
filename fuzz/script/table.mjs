// Writes how often each target ran into a document, between its marks.
//
//   node fuzz/script/table.mjs docs/faults.md < results
//
// A line of the results is a target, the number of executions and the seconds that it had.

import { existsSync, readFileSync, writeFileSync } from "node:fs";

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
const rows = results.map(([name, runs, seconds]) => `| \`${name}\` | ${about(name)} | ${number(runs)} | ${seconds} s |`);
const sum = (column) => results.reduce((total, result) => total + Number(result[column]), 0);
const table = [
    "| target | what must hold | executions | time |",
    "|---|---|--:|--:|",
    ...rows,
    `| **together** | nothing broke | **${number(sum(1))}** | ${number(sum(2))} s |`,
].join("\n");

const [start, end] = ["<!-- fuzz:begin -->", "<!-- fuzz:end -->"];
const text = readFileSync(file, "utf8");
const [before, rest] = text.split(start);
const after = rest?.split(end)[1];
if (after === undefined) {
    throw new Error(`${file} has no place for the table: ${start} and ${end}`);
}
writeFileSync(file, `${before}${start}\n${table}\n${end}${after}`);
console.log(`The numbers stand in ${file}.`);
