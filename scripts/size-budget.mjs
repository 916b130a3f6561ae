// Weighs the finished site against size-budget.json and fails when a part, or the first load as a
// whole, is over its limit, or when a file belongs to no part.
//
//   node scripts/size-budget.mjs [--directory dist] [--budget size-budget.json]

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * Weighs every file of `directory`.
 *
 * Returns the parts of the budget, each with its `found` files and `raw`, `gzip` and, for the
 * first load and parts with a `brotliLimit`, `brotli` bytes; the `firstLoad` total; and `problems`, one sentence each.
 */
export async function weigh(directory, budget) {
    const parts = budget.parts.map((part) => ({ ...part, found: [], raw: 0, gzip: 0, brotli: 0 }));
    const problems = [];
    for (const file of await filesUnder(directory)) {
        if (budget.ignored.some((pattern) => matches(pattern, file))) {
            continue;
        }
        const part = parts.find((each) => each.files.some((pattern) => matches(pattern, file)));
        if (!part) {
            problems.push(`${file} belongs to no part of the budget`);
            continue;
        }
        const bytes = await readFile(join(directory, file));
        part.found.push(file);
        part.raw += bytes.length;
        part.gzip += gzipSync(bytes, { level: 9 }).length;
        // Slow at its best setting, and asked only of what has such a limit.
        if (part.firstLoad || part.brotliLimit) {
            part.brotli += brotliCompressSync(bytes, {
                params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
            }).length;
        }
    }
    const firstLoad = { raw: 0, gzip: 0, brotli: 0 };
    for (const part of parts) {
        if (part.gzip > part.limit) {
            problems.push(`${part.name}: ${part.gzip} bytes gzip, the limit is ${part.limit}`);
        }
        if (part.brotli > part.brotliLimit) {
            problems.push(`${part.name}: ${part.brotli} bytes brotli, the limit is ${part.brotliLimit}`);
        }
        if (part.firstLoad) {
            for (const unit of Object.keys(firstLoad)) {
                firstLoad[unit] += part[unit];
            }
        }
    }
    if (firstLoad.gzip > budget.firstLoadLimit) {
        problems.push(`first load: ${firstLoad.gzip} bytes gzip, the limit is ${budget.firstLoadLimit}`);
    }
    if (firstLoad.brotli > budget.firstLoadBrotliLimit) {
        problems.push(`first load: ${firstLoad.brotli} bytes brotli, the limit is ${budget.firstLoadBrotliLimit}`);
    }
    return { parts, firstLoad, problems };
}

async function filesUnder(directory) {
    const entries = await readdir(directory, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(directory, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
        .sort();
}

/** `*` stands for anything but a slash, a leading or inner doubled star for any folders or none. */
function matches(pattern, file) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"));
    return new RegExp(`^${source}$`).test(file);
}

function table({ parts, firstLoad }, budget) {
    const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
    const rows = [["kB", "files", "raw", "brotli", "limit", "gzip", "limit"]];
    for (const part of parts.filter((each) => each.found.length > 0)) {
        const name = part.firstLoad ? part.name : `${part.name} (later)`;
        const brotli = part.brotli ? kilobytes(part.brotli) : "";
        const mostBrotli = part.brotliLimit ? kilobytes(part.brotliLimit) : "";
        const [raw, gzip, most] = [part.raw, part.gzip, part.limit].map(kilobytes);
        rows.push([name, String(part.found.length), raw, brotli, mostBrotli, gzip, most]);
    }
    const count = parts.filter((part) => part.firstLoad).reduce((sum, part) => sum + part.found.length, 0);
    const total = [firstLoad.raw, firstLoad.brotli, budget.firstLoadBrotliLimit, firstLoad.gzip, budget.firstLoadLimit];
    rows.push(["first load", String(count), ...total.map(kilobytes)]);
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows
        .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2))).join(""))
        .join("\n");
}

/** How far the README may be from the measured size: compilers differ a little, kB. */
const README_TOLERANCE = 5;

/** Holds the size that README.md states against the measured one, or writes it there. */
async function checkReadme(firstLoad, shallWrite) {
    const file = fileURLToPath(new URL("../README.md", import.meta.url));
    const stated = /(weighs about )(\d+)( kB gzip)/;
    const text = await readFile(file, "utf8");
    const [, , kilobytes] = stated.exec(text) ?? [];
    const measured = Math.round(firstLoad.gzip / 1000);
    if (shallWrite) {
        await writeFile(file, text.replace(stated, `$1${measured}$3`));
        return [];
    }
    const isRight = Math.abs(Number(kilobytes) - measured) <= README_TOLERANCE;
    return isRight ? [] : [`README.md says ${kilobytes} kB, measured are ${measured}; \`node scripts/size-budget.mjs --readme\` mends it`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const { values } = parseArgs({
        options: {
            directory: { type: "string", default: "dist" },
            budget: { type: "string", default: fileURLToPath(new URL("../size-budget.json", import.meta.url)) },
            // Writes the measured size into README.md; without it the README must be right already.
            readme: { type: "boolean", default: false },
        },
    });
    const budget = JSON.parse(await readFile(values.budget, "utf8"));
    const weights = await weigh(values.directory, budget);
    console.log(table(weights, budget));
    weights.problems.push(...(await checkReadme(weights.firstLoad, values.readme)));
    for (const problem of weights.problems) {
        console.error(`error: ${problem}`);
    }
    process.exitCode = weights.problems.length > 0 ? 1 : 0;
}
