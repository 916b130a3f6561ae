// The browsers of the end-to-end tests: where they are, how they start, and what differs between them.
//
// `BROWSER` says which one, "chromium" (the default) or "firefox"; `CHROMIUM` and `FIREFOX` name others than
// those on PATH.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

import { launchFirefox } from "./firefox.mjs";

const BROWSERS = {
    chromium: { variable: "CHROMIUM", names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] },
    firefox: { variable: "FIREFOX", names: ["firefox-esr", "firefox"] },
};

/** The browser that this run of the tests is about. */
export const BROWSER = process.env.BROWSER || "chromium";
if (!(BROWSER in BROWSERS)) {
    throw new Error(`BROWSER is "${BROWSER}"; it may be ${Object.keys(BROWSERS).join(" or ")}`);
}

/** Quiet and self-contained: nothing that Chromium does on its own account leaves the machine. */
const CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/** The program of a browser: as its variable names it, else the first of the usual names on PATH. */
export function findBrowser(browser = BROWSER) {
    const { variable, names } = BROWSERS[browser];
    for (const name of [process.env[variable], ...names].filter(Boolean)) {
        if (name.includes("/") && existsSync(name)) {
            return name;
        }
        try {
            return execFileSync("/bin/sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).trim();
        } catch {
            // Not this one.
        }
    }
    throw new Error(`no ${browser} on this machine; \`make setup\` installs it, ${variable} names another`);
}

/** Starts the browser with a new, empty profile, which Playwright removes afterwards. `flags` are for Chromium. */
export function launchBrowser(flags = []) {
    const executablePath = findBrowser();
    return BROWSER === "firefox"
        ? launchFirefox(executablePath)
        : chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Makes a page `rate` times slower, as a phone is. Firefox has no way to; there it stays as it is. */
export async function slowDown(page, rate) {
    if (BROWSER === "chromium") {
        const session = await page.context().newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate });
    }
}

/** A finger on the screen of a page: `down(x, y)`, `move(x, y)`, `up()`, in CSS pixels. */
export async function fingerOn(page) {
    if (BROWSER === "firefox") {
        return page.context().browser().fingerOn(page);
    }
    const session = await page.context().newCDPSession(page);
    const touch = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
    return {
        down: (x, y) => touch("touchStart", [{ x, y }]),
        move: (x, y) => touch("touchMove", [{ x, y }]),
        up: () => touch("touchEnd", []),
    };
}
