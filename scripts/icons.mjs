// Draws the icons of the site: two lines that begin at one point and end apart, in the colours of A and B,
// with the marks that A and B have on the page.
//
//   node scripts/icons.mjs [FOLDER]   into www, or into another folder
//
// icon.svg is for tabs and bookmarks, icon-192.png and icon-512.png for a home screen, and
// icon-maskable-512.png for systems that cut the icon to a shape of their own. The files are kept in www/;
// the manifests (www/manifest-*.webmanifest) name them.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { findBrowser } from "../tests/browser/browsers.mjs";

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The icons with pixels. */
export const PICTURES = [
    { name: "icon-192.png", size: 192 },
    { name: "icon-512.png", size: 512 },
    // Whatever shape a system cuts, a circle of four fifths of the width stays.
    { name: "icon-maskable-512.png", size: 512, isMaskable: true },
];

/** The colours of the dark theme: bright on dark can be told apart on any home screen. */
async function colours() {
    const style = await readFile(project("www/style.css"), "utf8");
    const dark = style.slice(style.indexOf('[data-theme="dark"]'));
    return Object.fromEntries(["paper", "ink", "a", "b"].map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(dark)[1]]));
}

/** The icon as SVG, 64 units wide. */
export async function drawing(isMaskable = false) {
    const { paper, ink, a, b } = await colours();
    const shape = isMaskable ? "" : ' rx="14"';
    const line = (path, colour) => `<path d="${path}" fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`;
    const lines = [
        line("M22 37C33 37 36 18 47 18", b),
        line("M22 37C32 37 36 47 47 47", a),
        line("M11 37H23", ink),
        `<rect x="41" y="10.5" width="15" height="15" rx="2" fill="${b}"/>`,
        `<circle cx="48" cy="47" r="8" fill="${a}"/>`,
    ];
    const group = isMaskable ? '<g transform="translate(32 32) scale(.8) translate(-32 -32)">' : "<g>";
    return [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
        `<rect width="64" height="64"${shape} fill="${paper}"/>`,
        `${group}${lines.join("")}</g>`,
        "</svg>",
        "",
    ].join("\n");
}

async function main([folder = project("www")]) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "icon.svg"), await drawing());
    const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args: ["--headless", "--no-sandbox", "--disable-gpu"] });
    try {
        for (const { name, size, isMaskable } of PICTURES) {
            const page = await browser.newPage({ viewport: { width: size, height: size } });
            await page.setContent(`<style>body{margin:0}svg{display:block}</style>${await drawing(isMaskable)}`);
            await page.screenshot({ path: join(folder, name), omitBackground: true });
            await page.close();
        }
    } finally {
        await browser.close();
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await main(process.argv.slice(2));
}
