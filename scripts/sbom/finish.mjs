// Finishes a list of components (SBOM): the same list from the same commit, whoever makes it and where, held
// against the schema of CycloneDX.
//
//   node scripts/sbom/finish.mjs --from RAW --to FILE --name NAME --version VERSION [--folder FOLDER] [--standard-library VERSION]
//
// --folder             the folder that the tool ran in: its path leaves the list
// --standard-library   the version of Rust, whose standard library is compiled into the page

import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const text = { type: "string" };
const { values } = parseArgs({
    options: { from: text, to: text, name: text, version: text, folder: text, "standard-library": text },
});
const seconds = Number(process.env.SOURCE_DATE_EPOCH);
if (!Number.isInteger(seconds) || seconds <= 0) {
    throw new Error("SOURCE_DATE_EPOCH is not set: the list carries the time of its commit");
}

let raw = await readFile(values.from, "utf8");
if (values.folder) {
    // The reference of the project's own parts is the path of its folder.
    raw = raw.replaceAll(`path+file://${values.folder}`, `project:${values.name}`);
    if (raw.includes(values.folder)) {
        throw new Error(`${values.from} names the folder ${values.folder}`);
    }
}
const list = JSON.parse(raw);
// A serial number is random; the same list needs none.
delete list.serialNumber;
list.metadata.timestamp = new Date(1000 * seconds).toISOString();
// npm calls the project after its folder.
list.metadata.component.name = values.name;
list.metadata.component.version = values.version;
const rust = values["standard-library"];
if (rust) {
    const reference = `rust-std@${rust}`;
    list.components.push({
        type: "library",
        "bom-ref": reference,
        name: "std",
        version: rust,
        description: "The standard library of Rust, compiled into the page.",
        scope: "required",
        licenses: [{ expression: "MIT OR Apache-2.0" }],
        externalReferences: [{ type: "vcs", url: "https://github.com/rust-lang/rust" }],
    });
    const own = list.dependencies.find(({ ref }) => ref === list.metadata.component["bom-ref"]);
    own.dependsOn = [...(own.dependsOn ?? []), reference];
    list.dependencies.push({ ref: reference });
}

const finished = `${JSON.stringify(list, null, 2)}\n`;
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
const fault = await validator.validate(finished);
if (fault !== null) {
    throw new Error(`the list is not CycloneDX 1.5: ${JSON.stringify(fault, null, 2)}`);
}
const known = new Set([list.metadata.component["bom-ref"], ...list.components.map((component) => component["bom-ref"])]);
const lost = (list.dependencies ?? []).flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref));
if (lost.length > 0) {
    throw new Error(`the list names components that it does not have: ${lost.join(", ")}`);
}
await writeFile(values.to, finished);
console.log(`${values.to}: ${list.components.length} components`);
