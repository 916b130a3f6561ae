// A Firefox as everybody has it, driven by Playwright over WebDriver BiDi.
//
// Playwright knows this way ("moz-firefox"), but some of its options have no command in the protocol yet, or
// none that this Firefox knows. What is missing is asked of Firefox itself: `--remote-allow-system-access` lets
// a script of ours run where the browser's own scripts run. Everything of it is in this file; the tests know nothing
// of it.

import { firefox } from "playwright-core";

/** Quiet and self-contained: nothing that Firefox does on its own account leaves the machine. */
const PREFERENCES = {
    // All but this machine is asked of a port where nobody listens, names included.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
    "network.proxy.failover_direct": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "network.dns.disablePrefetch": true,
    "network.prefetch-next": false,
    "network.trr.mode": 5,
    "app.normandy.enabled": false,
    "app.update.enabled": false,
    "browser.region.update.enabled": false,
    "browser.safebrowsing.update.enabled": false,
    "browser.topsites.contile.enabled": false,
    "extensions.blocklist.enabled": false,
    "extensions.systemAddon.update.enabled": false,
    "services.settings.server": "data:,#nothing",
    "toolkit.telemetry.enabled": false,
    "toolkit.telemetry.server": "data:,",
    "toolkit.telemetry.unified": false,
    // Nor does it remember or look up what it has no reader for.
    "browser.chrome.site_icons": false,
    "browser.sessionstore.interval": 3_600_000,
    "browser.sessionstore.max_tabs_undo": 0,
    "places.history.enabled": false,
    // A page that was left is not kept for the way back.
    "browser.sessionhistory.max_total_viewers": 0,
    // The list of downloads would take the focus from the page.
    "browser.download.alwaysOpenPanel": false,
    // Scroll bars lie over the page, as on phones, and take no room: Playwright has it so in Chromium.
    "ui.useOverlayScrollbars": 1,
    // A test reads what the page copied, and nobody is there to allow it.
    "dom.events.testing.asyncClipboard": true,
};

/** Starts Firefox with a new, empty profile. What it gives back is Playwright's browser. */
export async function launchFirefox(executablePath) {
    const browser = await firefox.launch({
        channel: "moz-firefox",
        executablePath,
        headless: true,
        args: ["--remote-allow-system-access"],
        firefoxUserPrefs: PREFERENCES,
    });
    /** Playwright's own side of an object, where the commands are sent. */
    const inner = (object) => browser._connection.toImpl(object);
    const session = inner(browser)._browserSession;
    const { contexts } = await session.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [{ context: ofTheBrowser }] = contexts;

    /** Runs a function with the rights of the browser. */
    const asBrowser = async (script, argument) => {
        const answer = await session.send("script.callFunction", {
            functionDeclaration: `(argument) => (${script})(JSON.parse(argument))`,
            arguments: [{ type: "string", value: JSON.stringify(argument) }],
            target: { context: ofTheBrowser },
            awaitPromise: true,
        });
        if (answer.type !== "success") {
            throw new Error(answer.exceptionDetails.text);
        }
        return answer.result.value;
    };

    const replaced = {
        // Light or dark, and motion: set below.
        "emulation.setMediaFeaturesOverride": () => ({}),
        // The clipboard is open to all, see the preferences.
        "permissions.setPermission": () => ({}),
    };
    const Session = Object.getPrototypeOf(session);
    const { send } = Session;
    Session.send = async function (method, parameters) {
        return method in replaced ? replaced[method](parameters) : send.call(this, method, parameters);
    };

    const { dispatchMessage } = Session;
    Session.dispatchMessage = function (message) {
        // Playwright knows a file that the page itself made by an id that this Firefox does not send.
        if (message.method?.startsWith("browsingContext.download")) {
            message.params.download ??= message.params.url;
        }
        return dispatchMessage.call(this, message);
    };

    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (options = {}) => {
        const context = await newContext(options);
        const newPage = context.newPage.bind(context);
        context.newPage = async () => {
            // While another window closes Firefox cannot open one.
            const page = await newPage().catch(async () => {
                await new Promise((resolve) => setTimeout(resolve, 1000));
                return newPage();
            });
            const { delegate } = inner(page);
            const { _session: tab, rawTouchscreen, rawKeyboard } = delegate;
            const set = (settings) => asBrowser(emulate, { ...settings, tab: tab.sessionId });
            await set(options);
            const emulateMedia = page.emulateMedia.bind(page);
            page.emulateMedia = async (settings) => {
                await emulateMedia(settings);
                await set(settings);
            };
            rawTouchscreen.tap = async (progress, x, y) => {
                const finger = fingerOf(tab);
                await finger.down(x, y);
                await finger.up();
            };
            // Keys go to the frame that has the focus, which may be another process.
            rawKeyboard._performActions = async (progress, actions) => {
                const context = page.frames().length > 1 ? await asBrowser(focusedFrame, tab.sessionId) : tab.sessionId;
                await tab.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
            };
            // Before a screenshot Playwright adds a style element, which a page with a strict policy refuses.
            delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
            return page;
        };
        return context;
    };
    browser.fingerOn = (page) => fingerOf(inner(page).delegate._session);
    return browser;
}

/**
 * Sets what the protocol cannot: colours and motion for the whole browser, since a tab forgets its own as soon as it
 * goes to another page; the rest in a tab. Runs with the rights of the browser.
 */
function emulate({ tab, colorScheme, reducedMotion, hasTouch, javaScriptEnabled }) {
    const { NavigableManager } = globalThis.ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
    const context = NavigableManager.getBrowsingContextById(tab);
    const { prefs } = globalThis.Services;
    if (colorScheme) {
        prefs.setIntPref("layout.css.prefers-color-scheme.content-override", colorScheme === "dark" ? 0 : 1);
    }
    if (reducedMotion) {
        prefs.setIntPref("ui.prefersReducedMotion", reducedMotion === "reduce" ? 1 : 0);
    }
    if (hasTouch) {
        context.touchEventsOverride = "enabled";
    }
    if (javaScriptEnabled === false) {
        context.allowJavascript = false;
    }
}

/** The frame of a tab where keys arrive. Runs with the rights of the browser. */
function focusedFrame(tab) {
    const { NavigableManager } = globalThis.ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
    const focused = globalThis.Services.focus.focusedContentBrowsingContext;
    return focused?.top === NavigableManager.getBrowsingContextById(tab) ? NavigableManager.getIdForBrowsingContext(focused) : tab;
}

/** A finger on the screen of a tab. */
function fingerOf(session) {
    const act = (...actions) =>
        session.send("input.performActions", {
            context: session.sessionId,
            actions: [{ type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions }],
        });
    const move = (x, y) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
    return {
        down: (x, y) => act(move(x, y), { type: "pointerDown", button: 0 }),
        move: (x, y) => act(move(x, y)),
        up: () => act({ type: "pointerUp", button: 0 }),
    };
}
