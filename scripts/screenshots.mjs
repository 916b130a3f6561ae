// Pictures of the page for looking at: every width, both themes, both languages.
//
//   node scripts/screenshots.mjs FOLDER [QUERY ...]   the first screen of each view
//   CHARTS=1 node scripts/screenshots.mjs ...         each chart by itself
//   FULL=1 node scripts/screenshots.mjs ...           the whole page
//   node scripts/screenshots.mjs --readme             the three pictures of README.md, in docs/pictures
//   node scripts/screenshots.mjs --social             the picture of social previews, www/social-preview.png
//
// The site must have been built (`make build`). A QUERY is what stands behind the question mark of an
// address. WIDTHS=360,1440 and THEMES=dark narrow what is taken.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { CHARTS, openSite } from "../tests/browser/support.mjs";

const SOCIAL = fileURLToPath(new URL("../www/social-preview.png", import.meta.url));
const README = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const widths = (process.env.WIDTHS ?? "360,768,1440").split(",").map(Number);
const themes = (process.env.THEMES ?? "light,dark").split(",");
const [first, ...rest] = process.argv.slice(2);

const site = await openSite();
try {
    if (first === "--readme") {
        await takeForReadme();
    } else if (first === "--social") {
        await takeForSocial();
    } else {
        await takeAll(first ?? "tests/browser/output/screenshots", rest);
    }
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

/** The question and the chart that the page opens with, 1200 by 630 pixels, in the page's own fonts. */
async function takeForSocial() {
    const view = await site.openPage("", { width: 682, height: 900, density: 2 });
    await view.ready();
    await view.showChart("gradient");
    await view.settle();
    const canvas = view.part("chart-gradient").locator("canvas");
    const chart = await canvas.evaluate((element) => element.toDataURL().split(",")[1]);
    // The sentence of the chart begins with what it is about.
    const [about] = (await canvas.getAttribute("aria-label")).split(".");
    const say = (selector) => view.page.locator(selector).first().textContent();
    const [name, question, lead] = [await say(".site"), await say("h1"), await say(".lead")];
    await view.page.setViewportSize({ width: 1200, height: 630 });
    await view.page.evaluate(
        async ([chart, about, name, question, lead]) => {
            const put = (tag, style, text) => {
                const element = document.createElement(tag);
                element.textContent = text ?? "";
                element.style.cssText = style;
                return element;
            };
            const words = put("div", "display:grid;gap:24px;align-content:center");
            words.append(
                put("p", "font:600 26px/1 var(--said);color:var(--quiet)", name),
                put("h1", "font-size:52px", question),
                put("p", "font-size:23px;line-height:1.4", lead),
            );
            const drawing = put("div", "display:grid;gap:12px");
            // The page's policy takes no image from an address like data:.
            const image = await createImageBitmap(new Blob([Uint8Array.from(atob(chart), (letter) => letter.charCodeAt(0))]));
            const picture = put("canvas", "width:650px");
            [picture.width, picture.height] = [image.width, image.height];
            picture.getContext("2d").drawImage(image, 0, 0);
            drawing.append(put("p", "font:600 20px/1 var(--counted)", about), picture);
            const sheet = put("div", "position:fixed;inset:0;z-index:9;display:grid;grid-template-columns:1fr 650px;gap:40px;align-items:center;padding:0 44px;background:var(--paper)");
            sheet.append(words, drawing);
            document.body.append(sheet);
        },
        [chart, about, name, question, lead],
    );
    await view.page.screenshot({ path: SOCIAL, scale: "css" });
    await view.close();
}
