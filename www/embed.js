// Charts in other pages: docs/embedding.md.
(() => {
    const here = document.currentScript?.src;
    if (!here || customElements.get("kansen-chart")) return;
    // Shadow trees hide these from a search.
    const own = new Set();
    const frames = () => [...own, ...document.querySelectorAll("iframe[data-kansen]")];
    const shows = ({ sandbox, src }, origin) =>
        sandbox.length && !sandbox.contains("allow-same-origin") ? origin === "null" : src.startsWith(origin + "/");

    addEventListener("message", ({ source, origin, data }) => {
        const height = data?.kansen === 1 && data.height;
        if (!Number.isInteger(height) || height < 50 || height > 9999) return;
        const frame = frames().find((frame) => frame.contentWindow === source);
        if (frame && shows(frame, origin)) frame.style.height = height + "px";
    });
    // Some spoke before this script listened.
    for (const frame of frames()) frame.contentWindow.postMessage({ kansen: 1 }, "*");

    customElements.define("kansen-chart", class extends HTMLElement {
        frame = document.createElement("iframe");
        watch = new MutationObserver(() => this.show());
        show() {
            const address = new URL(".", here);
            for (const { name, value } of this.attributes)
                if (!/^(class|id|style)$/.test(name)) address.searchParams.set(name == "chart" ? "embed" : name, value);
            if (this.frame.src != address) this.frame.src = address;
            this.frame.title = this.title || "Kansenverkenner";
        }
        connectedCallback() {
            this.frame.style = "border:0;height:700px;width:100%";
            this.frame.loading = "lazy";
            this.show();
            this.replaceChildren(this.frame);
            own.add(this.frame);
            this.watch.observe(this, { attributes: true });
        }
        disconnectedCallback() {
            own.delete(this.frame);
            this.watch.disconnect();
        }
    });
})();
