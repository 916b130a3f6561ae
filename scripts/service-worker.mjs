// Makes the service worker of a finished site: www/service-worker.js with the list of the files that it keeps.

import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Files that the page does without: what is for other sites, for hosts, or for a client that unpacks. */
const NOT_KEPT =
    /^(data\/.*|data-[^/]+\/model\.kansen|embed\.js|kansen[.-].*|package\.json|social-preview\.png|_headers|404\.html|service-worker\.js|.*\.(br|gz))$/;

/** Where the list stands in the source. */
const PLACE = "null; // the list of files";

/**
 * Writes `service-worker.js` into the folder of a site whose other files are all there.
 *
 * The list has the SHA-256 of each file; a page is named by its folder, as servers find it. The version is
 * that of the list and the source together.
 */
export async function writeServiceWorker(site) {
    const source = await readFile(new URL("../www/service-worker.js", import.meta.url), "utf8");
    const entries = await readdir(site, { withFileTypes: true, recursive: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
        .filter((path) => !NOT_KEPT.test(path))
        .sort();
    const files = {};
    let bytes = 0;
    for (const path of paths) {
        const content = await readFile(join(site, path));
        bytes += content.length;
        files[path.replace(/(^|\/)index\.html$/, "$1")] = createHash("sha256").update(content).digest("base64");
    }
    const version = createHash("sha256").update(source).update(JSON.stringify(files)).digest("hex").slice(0, 16);
    const parts = source.split(PLACE);
    if (parts.length !== 2) {
        throw new Error(`www/service-worker.js has "${PLACE}" ${parts.length - 1} times, not once`);
    }
    await writeFile(join(site, "service-worker.js"), parts.join(`${JSON.stringify({ version, bytes, files }, null, 1)};`));
    return { version, files: Object.keys(files) };
}
