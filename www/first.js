// Runs before the page is drawn and needs no WebAssembly.
//
// The HTML holds the view of an address without choices. This script takes it away where the address asks
// for another view, keeps what a reader moves in it before the page can compute, and shows the way back
// when the page broke.
(() => {
    "use strict";
    const root = document.documentElement;
    const show = (id) => document.getElementById(id)?.removeAttribute("hidden");

    // --- Which view the address asks for

    /** Names that lead to another view than the one in the HTML (docs/addresses.md). */
    const CHOICE = /^([ab]-\w+|outcome|selection-age|evidence|step|embed|controls|theme|title|release)$/;
    const query = new URLSearchParams(location.search);
    // A chart in another page shows nothing of the whole page before it stands, and its own colours from the
    // start. The page sets both again once it has read the whole address.
    if (query.has("embed")) {
        root.dataset.embed = "";
        if (["light", "dark"].includes(query.get("theme"))) {
            root.dataset.theme = query.get("theme");
        }
    }
    const asksForMore = ([name, value]) =>
        CHOICE.test(name) || (name === "lang" && value !== root.lang) || (name === "view" && value !== "explore");
    // A module with one instruction of every kind that the page's own code may have: SIMD, which came
    // last of them, references, several results, filling memory, signs and safe rounding.
    const NEEDED = "AGFzbQEAAAABBgFgAAJ/ewMCAQAFAwEAAAocARoA0HAaQQBBAEEA/AsAQwAAAAD8AMBBAP0PCw==";
    const canCompute = () => WebAssembly.validate(Uint8Array.from(atob(NEEDED), (letter) => letter.charCodeAt(0)));
    if (typeof WebAssembly !== "object" || !canCompute()) {
        // No view but the one in the HTML can come; its controls would move nothing.
        root.dataset.first = "only";
        addEventListener("DOMContentLoaded", () => {
            show("too-old");
            for (const control of document.querySelectorAll("#first :is(input, select, button)")) {
                control.disabled = true;
            }
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
        const first = target.closest?.("#first");
        const name = nameOf(target.id ?? "");
        if (!first || !CONTROL.test(name)) {
            return;
        }
        query.set(name, target.value);
        // The figures beside it are those of the old choice until the page takes over.
        first.setAttribute("aria-busy", "true");
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
    const twin = (first, old) => {
        if (old.id) {
            return document.getElementById(idOf(old.id));
        }
        const same = (view) => [...view.querySelectorAll(old.tagName)].filter((each) => each.textContent === old.textContent);
        return same(document.getElementById("app"))[same(first).indexOf(old)];
    };
    let focused;
    addEventListener("focusin", ({ target }) => {
        focused = target;
    }, { signal });
    let scrolled = 0;
    addEventListener("scroll", () => {
        scrolled = scrollY;
    }, { passive: true, signal });
    const handOver = (first) => {
        const place = scrolled;
        for (const summary of first.querySelectorAll("details[open] > summary")) {
            const details = twin(first, summary)?.parentElement;
            // What is inside may be drawn only then; until it is, the page can be too short for its place.
            details?.addEventListener("toggle", () => requestAnimationFrame(() => scrollTo(0, place)), { once: true });
            details?.setAttribute("open", "");
        }
        if (document.activeElement === document.body && first.contains(focused)) {
            twin(first, focused)?.focus({ preventScroll: true });
        }
    };
    const takeover = new MutationObserver((records) => {
        const removed = records.flatMap((record) => [...record.removedNodes]);
        const first = removed.find((node) => node.id === "first");
        if (first) {
            takeover.disconnect();
            watching.abort();
            handOver(first);
        }
    });
    takeover.observe(root, { childList: true, subtree: true });

    // --- When the page broke

    const isBroken = (reason) =>
        reason instanceof WebAssembly.RuntimeError ||
        reason instanceof WebAssembly.CompileError ||
        reason instanceof WebAssembly.LinkError ||
        // What browsers and wasm-bindgen say when the WebAssembly or a script did not arrive, or only in part.
        (reason instanceof Error && /fetch|import|memory|module|wasm/i.test(reason.message));
    // Seen on its way down: where a script did not arrive, the event stays at its element.
    const onError = ({ error, target }) => (isBroken(error) || target.matches?.("script[type=module]")) && show("broken");
    addEventListener("error", onError, true);
    addEventListener("unhandledrejection", (event) => isBroken(event.reason) && show("broken"));
})();
