// What somebody who writes TypeScript would write. Only its types are checked: `tsc --strict`.

import { load } from "../../dist/kansen.js";
import type { Curve, Group, Kansen, OutcomeKey, Situation } from "../../dist/kansen.js";

const kansen: Kansen = await load("https://kansen.example/", { places: [16, 21] });

const names: Map<OutcomeKey, string> = new Map(kansen.outcomes().map(({ key, name }) => [key, name.nl]));
const municipalities: string[] = (await kansen.areas()).filter(({ kind }) => kind === "municipality").map(({ id }) => id);

const situation: Situation = { outcome: "21-hbo_followed", place: municipalities[0]!, group: "any" };
const { value, low, high, unit, n, release } = kansen.predict(situation);
const line: string = `${names.get("16-havo")}: ${value.toFixed(1)} (${low} to ${high}) ${unit}, n = ${n?.toFixed(0) ?? "unknown"}, ${release}`;

const gap: number = kansen.gap({ income: 20 }, { income: 80 }).value;
const shares: [string, number][] = kansen.decompose(situation, { group: "none" }).parts.map((part) => [part.circumstance, part.value / gap]);

const groups: readonly Group[] = ["all", "dutch-caribbean"];
const curves: Curve[] = groups.map((group) => kansen.curve({ group }));
const first: number = curves[0]!.points[0]!.parentsIncome;

const complete = kansen.predict().situation;
const again: Situation = complete;
const where: string = complete.place !== undefined ? complete.place : `percentile ${complete.neighbourhood.toFixed(0)}`;

export { again, first, line, shares, where };

// @ts-expect-error there is no such outcome
kansen.predict({ outcome: "16-mavo" });
// @ts-expect-error a field with a slip of the pen
kansen.predict({ incme: 20 });
// @ts-expect-error a number, as a text
kansen.predict({ income: "20" });
// @ts-expect-error no outcome is measured at that age
await kansen.loadPlaces(12);
// @ts-expect-error places come with a promise
kansen.areas().length;
// @ts-expect-error the release is read only
kansen.release = "2030-01-01";
// @ts-expect-error not every group has published figures
const count: number = kansen.predict().n;
