// What must hold of any view, whatever address it came from.

/**
 * What is wrong with the view that stands: one line each. Runs in the page, so it names nothing outside itself.
 * `canary` is a word that nothing but a hostile address holds.
 */
export function wrong(canary = "kanarie") {
    const found = [];
    const part = (selector) => document.querySelector(selector);
    if (document.getElementById("broken")?.checkVisibility()) {
        found.push("gave up");
    }
    // The page makes none of these; what an address brings must not either.
    const foreign = part(`img, iframe, object, embed, base, ${canary}-mark, body script:not([src]):not([type=module]), [href^="javascript:"]`);
    if (globalThis.struck || foreign) {
        found.push(`let markup in: ${foreign?.outerHTML.slice(0, 80)}`);
    }
    const handler = [...document.querySelectorAll("*")].find((element) =>
        element.getAttributeNames().some((name) => name.startsWith("on") || name.includes(canary)),
    );
    if (handler) {
        found.push(`has a handler in its markup: ${handler.outerHTML.slice(0, 80)}`);
    }
    // A title that somebody gave an embed is the one text of an address that is shown.
    const isEmbed = part(".embed") !== null;
    const text = document.body.innerText;
    if (!isEmbed && text.includes(canary)) {
        found.push("says something of the address");
    }
    if (document.querySelectorAll("main h1").length !== 1 || !["nl", "en"].includes(document.documentElement.lang)) {
        found.push("has no heading or language");
    }
    for (const slider of document.querySelectorAll("input[type=range]")) {
        const [low, value, high] = [slider.min, slider.value, slider.max].map(Number);
        if (!(low <= value && value <= high)) {
            found.push(`${slider.id} is ${slider.value}, from ${slider.min} to ${slider.max}`);
        }
    }
    // Documents show formulas and files; nowhere else do braces and exponents stand for anything.
    if (part(".sections")) {
        return found;
    }
    const shown = isEmbed ? text.replace(part("main h1")?.innerText ?? "", "") : text;
    const nonsense = /NaN|Infinity|undefined|\{\w+\}|[0-9]e[-+]?\d/.exec(shown);
    if (nonsense) {
        found.push(`says "${shown.slice(Math.max(0, nonsense.index - 40), nonsense.index + 40)}"`);
    }
    // An embed and a lesson show what they need; the map and the countries have no sentences.
    const isWhole = !isEmbed && !part(".lesson");
    for (const name of ["result-a", "result-b", "gap"]) {
        const element = part(`[data-testid=${name}]`);
        if (!element) {
            if (isWhole) {
                found.push(`has no ${name}`);
            }
            continue;
        }
        const [value, low, high] = ["value", "low", "high"].map((field) => Number.parseFloat(element.dataset[field]));
        if (!(low <= value && value <= high && Number.isFinite(high - low))) {
            found.push(`${name} is ${value}, from ${low} to ${high}`);
        }
        if (element.innerText.trim() === "") {
            found.push(`${name} says nothing`);
        }
    }
    return found;
}
