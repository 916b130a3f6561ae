// Shows the way back when the page broke: a trap in the WebAssembly, or code that could not be loaded.
// The choices are in the address, so loading the page again brings them back.
(() => {
    const show = () => document.getElementById("broken")?.removeAttribute("hidden");
    const isBroken = (reason) =>
        typeof WebAssembly === "undefined" ||
        reason instanceof WebAssembly.RuntimeError ||
        reason instanceof WebAssembly.CompileError ||
        reason instanceof WebAssembly.LinkError ||
        // What the browser says when the script or the WebAssembly did not arrive.
        (reason instanceof TypeError && /fetch|import|module|wasm/i.test(reason.message));
    addEventListener("error", (event) => isBroken(event.error) && show());
    addEventListener("unhandledrejection", (event) => isBroken(event.reason) && show());
})();

// A chart in another page shows nothing of the whole page before it stands, and its own colours from the
// start. The page sets both again once it has read the whole address.
(() => {
    const query = new URLSearchParams(location.search);
    if (query.has("embed")) {
        const { dataset } = document.documentElement;
        dataset.embed = "";
        if (["light", "dark"].includes(query.get("theme"))) {
            dataset.theme = query.get("theme");
        }
    }
})();
