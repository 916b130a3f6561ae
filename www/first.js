// Runs before the page is drawn and needs no WebAssembly.
//
// The HTML holds the view of an address without choices. This script takes it away where the address asks
// for another view, keeps what a reader moves in it before the page can compute, and says so when the page takes
// its time or broke. What it shows then needs no other code.
(() => {
    "use strict";
    const root = document.documentElement;
    const part = (id) => document.getElementById(id);
    const show = (id) => part(id)?.removeAttribute("hidden");
    const whenParsed = (then) =>
        document.readyState === "loading" ? addEventListener("DOMContentLoaded", then, { once: true }) : then();

    // --- Which view the address asks for

    /** Names that lead to another view than the one in the HTML (docs/addresses.md). */
    const CHOICE = /^([ab]-\w+|outcome|selection-age|evidence|step|embed|controls|theme|title|release)$/;
    const query = new URLSearchParams(location.search);
    /** Lets the style sheets come that only later parts of the page need. */
    const enableSheets = () => {
        for (const link of document.querySelectorAll("link[disabled]:not([id])")) {
            link.disabled = false;
        }
    };
    // A chart in another page shows nothing of the whole page before it stands, and its own colours from the
    // start. The page sets both again once it has read the whole address.
    if (query.has("embed")) {
        root.dataset.embed = "";
        whenParsed(enableSheets);
        if (["light", "dark"].includes(query.get("theme"))) {
            root.dataset.theme = query.get("theme");
        }
    }
    const asksForMore = ([name, value]) =>
        CHOICE.test(name) || (name === "lang" && value !== root.lang) || (name === "view" && value !== "explore");

    /** The view in the HTML; kept when the page takes its place. */
    let first;
    /** Puts it back as it was built. Its controls would move nothing. */
    const freeze = () => {
        first ??= part("first");
        first?.removeAttribute("aria-busy");
        for (const control of first?.querySelectorAll("input, select, button") ?? []) {
            control.disabled = true;
            if (control.type === "range") {
                control.value = control.defaultValue;
            }
            for (const option of control.options ?? []) {
                option.selected = option.defaultSelected;
            }
        }
    };
    // A module with one instruction of every kind that the page's own code may have (docs/browsers.md): SIMD, references, several results, filling memory, signs and safe rounding.
    const NEEDED = "AGFzbQEAAAABBgFgAAJ/ewMCAQAFAwEAAAocARoA0HAaQQBBAEEA/AsAQwAAAAD8AMBBAP0PCw==";
    const canCompute = () => {
        try {
            const module = new WebAssembly.Module(Uint8Array.from(atob(NEEDED), (letter) => letter.charCodeAt(0)));
            return Boolean(module && AbortSignal.timeout);
        } catch {
            // Missing, too old, switched off, or forbidden by a policy on the way.
            return false;
        }
    };
    if (!canCompute()) {
        // No view but the one in the HTML can come.
        root.dataset.first = "only";
        whenParsed(() => {
            part("slow")?.remove();
            show("too-old");
            freeze();
        });
        return;
    }
    if ([...query].some(asksForMore)) {
        root.dataset.first = "other";
    }

    /** Ends what is watched in the first view once the page has taken over. */
    const watching = new AbortController();
    const { signal } = watching;

    // --- What a reader moves before the page can compute

    /** The id that a control of the first view has in the page: there, none is there twice. */
    const idOf = (id) => id.replace(/^wide-/, "");
    /** The name in addresses of a control, by its id. */
    const nameOf = (id) => idOf(id).replace(/^(\w+)-([ab])$/, "$2-$1").replace(/^language$/, "lang");
    const CONTROL = /^([ab]-(income|neighbourhood|group|sex|household)|outcome|selection-age|evidence|lang)$/;
    addEventListener("input", ({ target }) => {
        const view = target.closest?.("#first");
        const name = nameOf(target.id ?? "");
        if (!view || !CONTROL.test(name)) {
            return;
        }
        query.set(name, target.value);
        // The figures beside it are those of the old choice until the page takes over.
        view.setAttribute("aria-busy", "true");
        // A slider sends many; browsers refuse an address that changes too often.
        clearTimeout(writing);
        writing = setTimeout(write, 50);
    }, { signal });
    let writing;
    const write = () => {
        history.replaceState(null, "", `?${query}`);
        dispatchEvent(new PopStateEvent("popstate"));
    };

    // --- What else goes along when the page takes over

    /** The element of the page that is what `old` was in the first view. */
    const twin = (old) => {
        if (old.id) {
            return part(idOf(old.id));
        }
        const same = (view) => [...view.querySelectorAll(old.tagName)].filter((each) => each.textContent === old.textContent);
        return same(part("app"))[same(first).indexOf(old)];
    };
    let focused;
    addEventListener("focusin", ({ target }) => {
        focused = target;
    }, { signal });
    let scrolled = 0;
    addEventListener("scroll", () => {
        scrolled = scrollY;
    }, { passive: true, signal });
    const handOver = () => {
        const place = scrolled;
        for (const summary of first.querySelectorAll("details[open] > summary")) {
            const details = twin(summary)?.parentElement;
            // What is inside may be drawn only then; until it is, the page can be too short for its place.
            details?.addEventListener("toggle", () => requestAnimationFrame(() => scrollTo(0, place)), { once: true });
            details?.setAttribute("open", "");
        }
        if (document.activeElement === document.body && first.contains(focused)) {
            twin(focused)?.focus({ preventScroll: true });
        }
    };
    const takeover = new MutationObserver((records) => {
        if (root.dataset.failed) {
            breakOff(root.dataset.failed);
            return;
        }
        const removed = records.flatMap((record) => [...record.removedNodes]);
        first = removed.find((node) => node.id === "first");
        if (first) {
            stopWatching();
            handOver();
            enableSheets();
        }
    });
    takeover.observe(root, { childList: true, subtree: true, attributeFilter: ["data-failed"] });

    // --- When the page takes its time

    /** Milliseconds before the page stands without a style sheet that does not come. */
    const SHEETS_WITHIN = 3000;
    setTimeout(() => {
        // The one with an id is the lesson's, which waits for it.
        for (const link of document.querySelectorAll("link[rel=stylesheet]:not([id], [disabled])")) {
            if (!link.sheet) {
                // Browsers do not wait for one that a script put there.
                link.replaceWith(link.cloneNode());
            }
        }
    }, SHEETS_WITHIN);

    /** Milliseconds before a reader is told. */
    const PATIENCE = 5000;
    const isSlow = setTimeout(show, PATIENCE, "slow");
    const stopWatching = () => {
        takeover.disconnect();
        watching.abort();
        clearTimeout(isSlow);
        part("slow")?.remove();
    };

    // --- When a translator is at work

    // It puts elements of its own (<font>) in the place of texts. The page goes on writing to those texts, which no
    // longer stand anywhere: figures would stay as they were. So a text that the page turns to again comes back,
    // and the translator finds it there.
    const standIns = new WeakMap();
    const bringBack = (text) => {
        const standIn = standIns.get(text);
        if (standIn?.isConnected) {
            standIn.replaceWith(text);
        }
    };
    const mend = () => {
        const { insertBefore, removeChild } = Node.prototype;
        const { set, ...value } = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
        Node.prototype.insertBefore = function (node, next) {
            bringBack(next);
            return insertBefore.call(this, node, next);
        };
        Node.prototype.removeChild = function (child) {
            bringBack(child);
            return removeChild.call(this, child);
        };
        Object.defineProperty(Node.prototype, "nodeValue", {
            ...value,
            set(text) {
                bringBack(this);
                set.call(this, text);
            },
        });
    };
    let isMended = false;
    const isForeign = (node) => node?.nodeName === "FONT";
    const translated = (records) => {
        for (const { addedNodes, nextSibling, previousSibling, removedNodes } of records) {
            const standIn = [...addedNodes, previousSibling, nextSibling].find(isForeign);
            for (const text of standIn ? removedNodes : []) {
                standIns.set(text, standIn);
                if (!isMended) {
                    isMended = true;
                    mend();
                }
            }
        }
    };
    whenParsed(() => new MutationObserver(translated).observe(document.body, { childList: true, subtree: true }));

    // --- When the page broke

    /** A place in the page's own code, as browsers write it. */
    const PLACE = /page-[0-9a-f]{16}\/[\w-]+\.(js|wasm):[\w[\]:-]*\w/g;

    /** Says that something went wrong. The report is about the code: no address, no choices, no browser. */
    const complain = (said, trace) => {
        const places = trace.match(PLACE) ?? [document.querySelector("script[type=module]")?.src.match(/page-\w+/)];
        for (const report of document.querySelectorAll("#broken pre")) {
            report.textContent = [said, ...places].join("\n");
        }
        for (const why of document.querySelectorAll("#broken .why")) {
            why.textContent = root.dataset.failed ?? "";
        }
        show("broken");
    };
    let isOver = false;
    /** The same where nothing goes on: what stands there may no longer fit the controls, so it goes. */
    const breakOff = (said, trace = "") => {
        if (isOver) {
            return;
        }
        isOver = true;
        delete root.dataset.ready;
        stopWatching();
        complain(said, trace);
        const page = part("app");
        const hadFocus = page?.contains(document.activeElement);
        page?.remove();
        freeze();
        const broken = part("broken");
        if (!broken) {
            // Half of a page: what stands there is told to be slow.
            return;
        }
        if (!first?.isConnected || root.dataset.first === "other") {
            // All that there is to read.
            const main = document.createElement("main");
            broken.replaceWith(main);
            main.append(broken);
            for (const button of broken.querySelectorAll(".start")) {
                button.hidden = !first;
            }
        }
        if (hadFocus) {
            broken.focus();
        }
    };
    /** The kind of an error, and what it says but for names of files and addresses. */
    const saidBy = (error) => `${error?.name}: ${error?.message}`.replace(/\S*[/?=]\S*/g, "…").slice(0, 200);
    // Seen on its way down: where a file did not arrive, the event stays at its element.
    addEventListener("error", ({ error, filename, lineno, colno, target }) => {
        const trace = `${error?.stack} ${filename}:${lineno}:${colno}`;
        // Not what other scripts do here, such as those of extensions.
        if (error instanceof WebAssembly.RuntimeError || (error && trace.match(PLACE))) {
            whenParsed(() => breakOff(saidBy(error), trace));
        } else if (target.matches?.("script[type=module]")) {
            whenParsed(() => breakOff("script"));
        } else if (target.matches?.("link[rel=stylesheet]")) {
            whenParsed(() => complain("style sheet", ""));
        }
    }, true);
    addEventListener("unhandledrejection", ({ reason }) => {
        const trace = `${reason?.stack}`;
        if (reason instanceof WebAssembly.RuntimeError || trace.match(PLACE)) {
            whenParsed(() => breakOff(saidBy(reason), trace));
        }
    });

    // --- The ways on

    /** Loads everything again, whatever caches hold: what came damaged may be kept in one. */
    const loadAgain = async () => {
        const files = document.querySelectorAll("script[src], link:is([rel=stylesheet], [rel=preload], [rel=modulepreload])");
        const signal = AbortSignal.timeout(10_000);
        const again = async ({ href, src }) => (await fetch(href ?? src, { cache: "reload", signal })).arrayBuffer();
        await Promise.allSettled([...files].map(again));
        location.reload();
    };
    const showStart = () => {
        // In the language that it was built in.
        root.lang = root.dataset.language;
        delete root.dataset.first;
        const broken = part("broken");
        broken.parentElement.replaceWith(first, broken);
        broken.querySelectorAll(".start").forEach((button) => button.remove());
        scrollTo(0, 0);
    };
    const copy = async (button) => {
        const report = button.parentElement.querySelector("pre");
        getSelection().selectAllChildren(report);
        await navigator.clipboard?.writeText(report.textContent);
        button.nextElementSibling.hidden = false;
    };
    addEventListener("click", (event) => {
        const { target } = event;
        if (target.matches?.('#slow a, #broken a[href=""]')) {
            event.preventDefault();
            loadAgain();
        } else if (target.matches?.("#broken .start")) {
            showStart();
        } else if (target.matches?.("#broken .copy")) {
            // Without a clipboard the report stands selected.
            copy(target).catch(() => {});
        }
    });
})();
