// Starts the page's WebAssembly. The build puts this, what it imports and the digests into one script.

import { checked } from "./checked.js";
import start from "./page.js";

// Where the browser can compute; else www/first.js has said so.
if (document.documentElement.dataset.first !== "only") {
    start({ module_or_path: checked("page.wasm") }).catch((error) => {
        console.error(error);
        // Not every browser says where a fetch failed; www/first.js wants to know that it was here.
        dispatchEvent(new ErrorEvent("error", { error, filename: import.meta.url, lineno: 1, colno: 1 }));
    });
}
