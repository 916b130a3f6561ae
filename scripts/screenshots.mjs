// Pictures of the page for looking at: every width, both themes.
//
//   node scripts/screenshots.mjs FOLDER [QUERY ...]
//
// The site must have been built (`make build`). A QUERY is what stands behind the question mark of an
// address. FULL=1 takes the whole page instead of the first screen.

import { mkdir } from "node:fs/promises";

import { openSite } from "../tests/browser/support.mjs";

const [folder = "tests/browser/output/screenshots", ...queries] = process.argv.slice(2);
const widths = (process.env.WIDTHS ?? "360,768,1440").split(",").map(Number);
const themes = (process.env.THEMES ?? "light,dark").split(",");

await mkdir(folder, { recursive: true });
const site = await openSite();
try {
    for (const query of queries.length > 0 ? queries : ["", "lang=en"]) {
        for (const width of widths) {
            for (const colorScheme of themes) {
                const height = width < 500 ? 740 : 900;
                const view = await site.openPage(query ? `?${query}` : "", { width, height, colorScheme });
                await view.ready();
                const isFull = process.env.FULL === "1";
                if (isFull && (await view.part("gap").count()) > 0) {
                    await view.drawAll();
                }
                const name = query.replaceAll(/[^a-z0-9]+/gi, "-") || "start";
                const path = `${folder}/${name}-${width}-${colorScheme}.png`;
                await view.page.screenshot({ path, fullPage: isFull });
                console.log(path);
                await view.page.context().close();
            }
        }
    }
} finally {
    await site.close();
}
