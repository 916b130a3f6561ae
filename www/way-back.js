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
