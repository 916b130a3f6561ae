// Pictures of the page for looking at: every width, both themes, both languages.
//
//   node scripts/screenshots.mjs FOLDER [QUERY ...]   the first screen of each view
//   CHARTS=1 node scripts/screenshots.mjs ...         each chart by itself
//   FULL=1 node scripts/screenshots.mjs ...           the whole page
//   node scripts/screenshots.mjs --readme             the three pictures of README.md, in docs/pictures
//
// The site must have been built (`make build`). A QUERY is what stands behind the question mark of an
// address. WIDTHS=360,1440 and THEMES=dark narrow what is taken.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { CHARTS, openSite } from "../tests/browser/support.mjs";

const README = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const widths = (process.env.WIDTHS ?? "360,768,1440").split(",").map(Number);
const themes = (process.env.THEMES ?? "light,dark").split(",");
const [first, ...rest] = process.argv.slice(2);

const site = await openSite();
try {
    await (first === "--readme" ? takeForReadme() : takeAll(first ?? "tests/browser/output/screenshots", rest));
} finally {
    await site.close();
}

async function takeAll(folder, queries) {
    await mkdir(folder, { recursive: true });
    for (const query of queries.length > 0 ? queries : ["", "lang=en"]) {
        for (const width of widths) {
            for (const colorScheme of themes) {
                await take(`${folder}/${query.replaceAll(/[^a-z0-9]+/gi, "-") || "start"}`, query, { width, colorScheme });
            }
        }
    }
}

async function take(path, query, { width, colorScheme }) {
    const view = await site.openPage(query ? `?${query}` : "", { width, height: width < 500 ? 740 : 900, colorScheme });
    await view.ready();
    const end = `${width}-${colorScheme}.png`;
    const isExplorer = (await view.part("gap").count()) > 0;
    if (process.env.CHARTS === "1" && isExplorer) {
        for (const chart of CHARTS) {
            await view.showChart(chart);
            await view.settle();
            await view.part(`chart-${chart}`).screenshot({ path: `${path}-${chart}-${end}` });
            console.log(`${path}-${chart}-${end}`);
        }
    } else {
        const fullPage = process.env.FULL === "1";
        if (fullPage && isExplorer) {
            await view.drawAll();
        }
        await view.page.screenshot({ path: `${path}-${end}`, fullPage });
        console.log(`${path}-${end}`);
    }
    await view.close();
}

/** Without the steps for who is new, which a reader sees once. */
async function takeForReadme() {
    await mkdir(README, { recursive: true });
    const leaveSteps = async (view) => {
        await view.ready();
        await view.part("steps").getByRole("button").last().click();
        await view.settle();
    };
    const wide = await site.openPage("?lang=en", { width: 1280, height: 860 });
    await leaveSteps(wide);
    await wide.page.screenshot({ path: `${README}/first-screen.png` });
    await wide.close();

    const phone = await site.openPage("?lang=nl&a-place=gm-almere&a-group=morocco", { width: 390, height: 780, colorScheme: "dark" });
    await leaveSteps(phone);
    await phone.page.screenshot({ path: `${README}/phone.png` });
    await phone.close();

    const map = await site.openPage("?lang=en&outcome=21-hbo_followed", { width: 1280, height: 860 });
    await leaveSteps(map);
    await map.showChart("places");
    await map.settle();
    await map.part("chart-places").screenshot({ path: `${README}/map.png` });
    await map.close();
}
