// Starts the page's WebAssembly. The build puts this, what it imports and the digests into one script.

import { checked } from "./checked.js";
import start from "./page.js";

// Without it www/first.js has said so.
if (typeof WebAssembly === "object") {
    start({ module_or_path: checked("page.wasm") });
}
