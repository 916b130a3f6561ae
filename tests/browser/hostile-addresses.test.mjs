// Two thousand addresses in which honest and hostile values are mixed: each gives a view whose state is inside its
// bounds. Nothing of an address becomes markup or is said, nothing complains, nothing fails to load, and the
// address that the page writes instead means the same.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { generator, useSite } from "./support.mjs";
import { wrong } from "./views.mjs";

/** Random addresses, and how many of them are opened afresh; the others by the way that the back button takes. */
const ADDRESSES = 2000;
const FRESH = 60;

/** Tabs at work at once, and addresses that one of them follows in one go. */
const TABS = 3;
const IN_ONE_GO = 50;

/** A word that stands in hostile values alone: where it is seen, something of an address got out. */
const CANARY = "kanarie";

const site = useSite();

const PLACES = [
    "gm-amsterdam", "gm-almere", "gm-groningen", "gm-vaals", "gm-s-gravenhage", "wk-036300", "pc3-131", "am-noord-west", "nl",
    "gm-nowhere", "wk-999999",
];
const STRIKE = "globalThis.struck=1";
const MARKUP = [
    `<script>${STRIKE}</script>${CANARY}`, `<img src=x onerror=${STRIKE} alt=${CANARY}>`, `"><svg/onload=${STRIKE}>${CANARY}`,
    `</title></style></textarea><${CANARY}-mark onclick=${STRIKE}>`, `javascript:${STRIKE}//${CANARY}`, `'-${STRIKE}-'${CANARY}`,
    `<iframe srcdoc="<script>parent.${STRIKE}</script>">${CANARY}`, `<a href="javascript:${STRIKE}">${CANARY}</a>`, `{{${CANARY}}}`, `\${${CANARY}}`,
];
const HOSTILE = [
    ...MARKUP, "", " ", "0", "-1", "101", "1e3", "20.5", "٣", "NaN", "null", "constructor", "__proto__", "%", "%zz", "%00", "%ff%fe",
    "%F0%9F%98%80", "../../etc/passwd", "gm-almere/../model", "GM-ALMERE", "a".repeat(3000), "\u202eabc", "e\u0301\u0301", "\ufdfd", "{n}", "&&&", "#", "?",
];
const VALUES = {
    outcome: [
        "0-sga", "0-preterm_birth", "11-havo_final", "11-under_advice", "16-havo", "16-vwo", "21-hbo_followed", "21-uni_followed", "35-income",
        "35-wealth", "35-hbo_attained",
    ],
    "selection-age": ["10", "11", "12", "13", "14", "15", "16"],
    evidence: ["central", "finland", "none"],
    lang: ["nl", "en"],
    view: ["explore", "explore", "explore", "method", "lesson", "privacy"],
    step: ["0", "3", "99"],
    activity: ["guess", "advice", "rules", "place"],
    level: ["vmbo", "havo-vwo"],
    steps: ["134", "1", "987"],
    sheet: ["work", "answers"],
    role: ["class", "teacher"],
    size: ["usual", "large"],
    embed: ["gradient", "places", "countries"],
    controls: ["none", "income", "outcome income", "neighbourhood group selection-age"],
    theme: ["system", "light", "dark"],
    title: ["Wie krijgt kansen?", "x".repeat(120)],
    release: ["2025-05-01", "2026-11-22", "2031-01-01"],
};
for (const side of ["a", "b"]) {
    VALUES[`${side}-income`] = ["1", "2", "20", "50", "80", "99", "100"];
    VALUES[`${side}-neighbourhood`] = ["1", "30", "50", "99"];
    VALUES[`${side}-place`] = PLACES;
    VALUES[`${side}-group`] = ["all", "none", "any", "turkey", "morocco", "suriname", "dutch-caribbean"];
    VALUES[`${side}-sex`] = ["all", "male", "female"];
    VALUES[`${side}-household`] = ["all", "one-parent", "two-parents"];
}

/** The random addresses: each parameter there or not, some twice, one value in six hostile. */
function randomAddresses(count) {
    const random = generator(20261125);
    const one = (list) => list[Math.floor(random() * list.length)];
    // Hostile values come as they are or escaped, as links in the wild do.
    const written = (value) => (random() < 0.5 ? value.replaceAll(/[\s#&]/g, "+") : encodeURIComponent(value));
    return Array.from({ length: count }, () => {
        const pairs = [];
        for (const [name, values] of Object.entries(VALUES)) {
            // Every seventh view is an embed: nothing else would be seen of the others.
            const share = name === "embed" ? 0.15 : 0.4;
            for (let times = random() < share ? 1 + Number(random() < 0.03) : 0; times > 0; times -= 1) {
                pairs.push(`${name}=${random() < 1 / 6 ? written(one(HOSTILE)) : encodeURIComponent(one(values))}`);
            }
        }
        if (random() < 0.1) {
            pairs.push(`${encodeURIComponent(one(HOSTILE))}=${encodeURIComponent(one(HOSTILE))}`);
        }
        return `?${pairs.sort(() => random() - 0.5).join("&")}`;
    });
}

/** A pause that ends at once: the page then writes the address that it means without waiting for a reader to rest. */
const withoutRest = async (page) => {
    // The page's policy forbids to make a function of a text later.
    await page.addInitScript(`globalThis.wrongNow = ${wrong}`);
    await page.addInitScript(() => {
        const after = globalThis.setTimeout;
        globalThis.setTimeout = (then, milliseconds, ...rest) => after(then, Math.min(milliseconds ?? 0, 1), ...rest);
    });
};

/** Follows addresses as the back button does. Returns what is wrong with their views. Runs in the page. */
async function follow({ addresses, canary }) {
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    const until = async (holds, most = 2000) => {
        for (let times = 0; times < most; times += 1) {
            if (holds()) {
                return true;
            }
            await pause();
        }
        return false;
    };
    const part = (selector) => document.querySelector(selector);
    const stands = () => part("[data-testid=gap], .sections, .lesson, .embed .card") && !part("main > .waiting, .embed .waiting");
    const go = async (query) => {
        history.pushState(null, "", query);
        dispatchEvent(new PopStateEvent("popstate"));
        await pause();
        await pause();
    };
    /** What a view shows: its figures and the places of its sliders. */
    const shown = () =>
        JSON.stringify([
            ...[...document.querySelectorAll("[data-value]")].map(({ dataset }) => [dataset.value, dataset.low, dataset.high]),
            ...[...document.querySelectorAll("input[type=range]")].map(({ id, value }) => [id, value]),
            document.documentElement.lang,
            part("main h1")?.textContent,
        ]);
    /** Waits until the page has written the address that it means and leaves it at that. */
    const written = async (address) => {
        await until(() => location.search !== address);
        let last;
        let same = 0;
        await until(() => {
            same = location.search === last ? same + 1 : 0;
            last = location.search;
            return same > 10;
        });
    };
    const found = [];
    for (const [number, address] of addresses.entries()) {
        const say = (what) => found.push(`${address.slice(0, 300)}: ${what}`);
        await go(address);
        if (!(await until(stands))) {
            say("shows nothing");
            continue;
        }
        // One view gives way to another in several steps; what is wrong in the end counts.
        await until(() => globalThis.wrongNow(canary).length === 0, 100);
        globalThis.wrongNow(canary).forEach(say);
        // Every fourth view is gone to once more by the address that the page writes for it.
        if (number % 4 === 0) {
            await written(address);
            const before = shown();
            await go(location.search);
            await until(() => stands() && shown() === before, 500);
            if (shown() !== before) {
                say(`is another view than ${location.search}`);
            }
        }
    }
    return found;
}

describe(`${ADDRESSES} random addresses`, () => {
    const addresses = randomAddresses(ADDRESSES);
    const trouble = [];
    const note = (view, address) => {
        // What a page still asked for when the next one took its place was broken off by that.
        const failed = view.failedRequests.filter((line) => !/(net::ERR|NS_BINDING)_ABORTED$/.test(line));
        const said = [...view.consoleErrors, ...failed, ...view.foreignRequests()];
        trouble.push(...said.map((line) => `near ${address.slice(0, 200)}: ${line.slice(0, 200)}`));
        for (const list of [view.consoleErrors, view.failedRequests]) {
            list.length = 0;
        }
    };
    /** Gives the parts of a list to so many tabs, each the next one when it is done. */
    const share = async (parts, work) => {
        const waiting = [...parts];
        const tab = async (number) => {
            const view = await site.openPage(number % 2 === 0 ? "" : "en/", { prepare: withoutRest, height: 500 });
            await view.ready();
            for (let part = waiting.shift(); part; part = waiting.shift()) {
                await work(view, part);
            }
            await view.close();
        };
        await Promise.all(Array.from({ length: TABS }, (_, number) => tab(number)));
    };

    test(`each gives a view, ${FRESH} of them opened afresh`, async () => {
        const bad = [];
        await share(addresses.slice(0, FRESH), async (view, address) => {
            await view.page.goto(site.address + address);
            await view.ready();
            // What it loads later may change what stands; errors in it are noted with the next address.
            await view.page.waitForFunction(() => document.querySelector("main > .waiting") === null, undefined, { polling: 10 });
            bad.push(...(await view.page.evaluate(wrong, CANARY)).map((what) => `${address}: ${what}`));
            note(view, address);
        });
        assert.deepEqual(bad, []);
    });

    test("each gives a view, the others by the way that the back button takes, and the address written means the same", async () => {
        const parts = [];
        for (let from = FRESH; from < ADDRESSES; from += IN_ONE_GO) {
            parts.push(addresses.slice(from, from + IN_ONE_GO));
        }
        const bad = [];
        await share(parts, async (view, part) => {
            bad.push(...(await view.page.evaluate(follow, { addresses: part, canary: CANARY })));
            note(view, part[0]);
        });
        assert.deepEqual(bad, []);
    });

    test("none of them had trouble", () => {
        assert.deepEqual([...new Set(trouble)], []);
    });
});
