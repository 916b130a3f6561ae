// The place search on the finished page: typing, keyboard and touch, the address, and the dots of a
// place that was named.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { useSite } from "./support.mjs";

const site = useSite();
const { open } = site;

const options = (view) => view.page.locator(".place-search-option");
const inAddress = (view, text) =>
    view.page.waitForFunction((wanted) => location.search.includes(wanted), text, { timeout: 5000 });

describe("the place search", () => {
    test("a name and Enter set the place; the list is fetched only then", async () => {
        const view = await open();
        assert.ok(!view.requests.some((address) => address.includes("areas.kansen")), "before");
        await view.part("place-a").focus();
        await view.page.keyboard.type("almer");
        await options(view).first().waitFor();
        assert.match(await options(view).first().textContent(), /^Almere gemeente in Flevoland$/);
        const before = await view.figures("result-a");
        await view.page.keyboard.press("Enter");
        await inAddress(view, "a-place=gm-almere");
        await view.page.waitForFunction(
            (value) => Number(document.querySelector("[data-testid=result-a]").dataset.value) !== value,
            before.value,
        );
        assert.equal(await view.part("place-a").inputValue(), "Almere");
        assert.equal(await options(view).count(), 0);
        assert.ok(view.requests.some((address) => address.includes("gm-almere-16.kansen")), "its published figures");
        view.expectNoTrouble();
        await view.close();
    });

    test("arrows choose a district, and the cross takes it away", async () => {
        const view = await open("?lang=en&outcome=21-hbo_followed");
        await view.part("place-b").focus();
        await view.page.keyboard.type("centrum almere");
        await options(view).first().waitFor();
        await view.page.keyboard.press("End");
        await view.page.keyboard.press("Home");
        await view.page.keyboard.press("Enter");
        await inAddress(view, "b-place=wk-003417");
        await view.page.getByRole("button", { name: "Clear place" }).click();
        await view.page.waitForFunction(() => !location.search.includes("b-place"), undefined, { timeout: 5000 });
        assert.equal(await view.part("place-b").inputValue(), "");
        view.expectNoTrouble();
        await view.close();
    });

    test("a finger chooses a postcode on a phone", async () => {
        const view = await open("?outcome=0-sga", { width: 360, height: 740, touch: true });
        await view.part("place-a").tap();
        await view.page.keyboard.type("1312 ab");
        await options(view).first().waitFor();
        const { x, width, height } = await options(view).first().boundingBox();
        assert.ok(x >= 0 && x + width <= 360, `from ${x} to ${x + width} px`);
        assert.ok(height >= 44, `${height} px high`);
        await options(view).first().tap();
        await inAddress(view, "a-place=pc3-131");
        view.expectNoTrouble();
        await view.close();
    });

    test("a typing error is forgiven, and nonsense says so", async () => {
        const view = await open();
        await view.part("place-a").focus();
        await view.page.keyboard.type("amstredam");
        await options(view).first().waitFor();
        assert.match(await options(view).first().textContent(), /^Amsterdam gemeente/);
        await view.part("place-a").fill("xqzxqz");
        await view.page.getByText("Geen plaats gevonden").first().waitFor();
        assert.equal(await view.part("place-a").getAttribute("aria-expanded"), "false");
        view.expectNoTrouble();
        await view.close();
    });
});
