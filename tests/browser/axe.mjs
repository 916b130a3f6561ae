// axe-core in an open page.

import axe from "axe-core";

/** The rules that every view keeps. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations that axe-core finds: rule, element and remedy, one line each. */
export async function violations(view) {
    if (!(await view.page.evaluate(() => "axe" in globalThis))) {
        await view.page.evaluate(axe.source);
    }
    const found = await view.page.evaluate((rules) => globalThis.axe.run({ runOnly: rules, resultTypes: ["violations"] }), RULES);
    return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`),
    );
}
