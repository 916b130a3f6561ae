/**
 * The model of the Kansenverkenner: what parental income, neighbourhood, migration background, sex, household
 * and the selection age go with for children in the Netherlands. The same figures as the site and as the
 * program `kansen predict`, to the last digit.
 *
 * Figures are averages of groups and say what goes together, not what causes what.
 *
 * @example
 * import { load } from "./kansen.js";
 *
 * const kansen = await load();
 * const { value, low, high } = kansen.predict({ outcome: "16-havo", income: 20 });
 *
 * @packageDocumentation
 */

/**
 * Loads the model.
 *
 * @param url Folder of the site, with the folder `data` in it; the folder of this module if left out.
 * A relative address counts from the page, or from the folder that Node runs in.
 * @throws {TypeError} where an argument is wrong.
 * @throws {Error} where a file cannot be read, was altered or belongs to another release; it says which.
 */
export function load(url?: string | URL, options?: LoadOptions): Promise<Kansen>;
export function load(options: LoadOptions): Promise<Kansen>;

export interface LoadOptions {
    /**
     * Which files of places are loaded at once, so that situations can name a place: those of all ages
     * (`true`, about 0.9 MB), those of outcomes at some ages, or none (`false`, the default).
     * {@link Kansen.loadPlaces} loads them later.
     */
    places?: boolean | readonly Age[];
}

/** A loaded model. */
export interface Kansen {
    /** Date that names data and model, `YYYY-MM-DD`. Name it with every figure that you publish. */
    readonly release: string;

    /** Version of this module. */
    readonly version: string;

    /** Every outcome, along the life course. */
    outcomes(): Outcome[];

    /** Every place, in order of id; loads the list when first asked. */
    areas(): Promise<Area[]>;

    /**
     * Loads what situations need to name a place, for outcomes at these ages; at all ages if none is given.
     * Files that are there already are not loaded again.
     */
    loadPlaces(...ages: Age[]): Promise<void>;

    /**
     * The expected figure in a situation.
     *
     * @throws {TypeError} where a field is unknown or wrong; it names the field, what was given and the
     * allowed values.
     * @throws {Error} where a place is named before the places at that age are loaded.
     */
    predict(situation?: Situation): Prediction;

    /**
     * The figure in situation B minus that in situation A.
     *
     * Outcome, selection age and evidence hold for both; it is enough if one of them names them.
     * An income that is left out is 20 in A and 80 in B, as on the site.
     *
     * @throws as {@link Kansen.predict}; a `TypeError` too where A and B name different outcomes, selection
     * ages or evidence.
     */
    gap(a?: Situation, b?: Situation): Gap;

    /**
     * How much of the gap goes with each circumstance in which A and B differ: exact Shapley values, which
     * add up to the gap. Arguments and errors as of {@link Kansen.gap}.
     */
    decompose(a?: Situation, b?: Situation): Decomposition;

    /**
     * The expected figure at each percentile of parental income, everything else as in the situation; its own
     * income counts for nothing. Each point equals what {@link Kansen.predict} says there.
     */
    curve(situation?: Situation): Curve;
}

/** A group of children, and the rule that they grow up under. What is left out is as on the site. */
export interface Situation {
    /** What is measured, of {@link Kansen.outcomes}. Left out: `"16-havo"`. */
    outcome?: OutcomeKey;
    /** National percentile of the parents' joint gross income, a whole number from 1 to 100. Left out: 20. */
    income?: number;
    /**
     * How children here do compared with children elsewhere whose parents earn the same: a percentile, a whole
     * number from 1 to 99. Left out: 50, the national average. Not together with `place`.
     */
    neighbourhood?: number;
    /** A named place: an id of {@link Kansen.areas}, such as `"gm-almere"`. Not together with `neighbourhood`. */
    place?: string;
    /** Migration background. Left out: `"all"`. */
    group?: Group;
    /** Left out: `"all"`. */
    sex?: Sex;
    /** Number of parents in the household. Left out: `"all"`. */
    household?: Household;
    /**
     * Age at which pupils are sorted into school tracks, a whole number from 10 to 16. Left out: 12, as today.
     * Another age is a scenario from other countries, not an estimate for the Netherlands.
     */
    selectionAge?: number;
    /** Which reading of the studies on selection age. Left out: `"central"`. */
    evidence?: Evidence;
}

/** A situation with every field: as it was given, or as it was left out. */
export type CompleteSituation = Required<Omit<Situation, "neighbourhood" | "place">> &
    ({ neighbourhood: number; place?: never } | { place: string; neighbourhood?: never });

/** A figure with its interval, in the unit beside it. */
export interface Figure {
    /** The expected figure, unrounded. */
    value: number;
    /** Lower end of the 90% interval of the expected figure. */
    low: number;
    /** Upper end of the 90% interval of the expected figure. */
    high: number;
}

/** What every result says about its figures. */
export interface About {
    /** Probability that the intervals hold: 0.9. */
    level: number;
    unit: Unit;
    outcome: OutcomeKey;
    age: Age;
    /** Date that names data and model. */
    release: string;
}

/** How a result tells whom it is about. */
export interface Population {
    /**
     * Children of the situation's migration background in the published national figures behind the model, of
     * both sexes and in all households; `null` where none were published. Not the number in a place.
     */
    n: number | null;
    /**
     * The id of the place whose figures were used: the place itself; its municipality, where the place has no
     * figures for this outcome; `"nl"`, the average, where neither has. `null` where no place was named.
     */
    placeUsed: string | null;
}

export interface Prediction extends Figure, About, Population {
    /** Joint gross income of the parents at this percentile, euros a year, in the cohort of this outcome. */
    parentsIncome: number;
    situation: CompleteSituation;
}

/** B minus A: percentage points or euros. */
export interface Gap extends Figure, About {
    a: Prediction;
    b: Prediction;
}

export interface Decomposition extends Gap {
    /** One part for each circumstance in which A and B differ; none where they do not. */
    parts: Part[];
}

/** The share of a gap that goes with one circumstance, in the unit of the gap. */
export interface Part extends Figure {
    circumstance: Circumstance;
}

export interface Curve extends About, Population {
    /** The situation without the income, which the curve runs over. */
    situation: CurveSituation;
    /** 100 points, lowest income first. */
    points: CurvePoint[];
}

export type CurveSituation = CompleteSituation extends infer Each
    ? Each extends CompleteSituation
        ? Omit<Each, "income">
        : never
    : never;

export interface CurvePoint extends Figure {
    /** Percentile of parental income, 1 to 100. */
    income: number;
    /** Joint gross income of the parents at this percentile, euros a year. */
    parentsIncome: number;
}

/** Something that is measured at one age. */
export interface Outcome {
    key: OutcomeKey;
    age: Age;
    /** Short name. */
    name: Words;
    /** What was counted, of whom and when. */
    definition: Words;
    unit: Unit;
    /** Whether people hope for more of it. A higher neighbourhood percentile lies in the hoped-for direction. */
    hopedFor: boolean;
    /** First and last year of birth of the people counted. */
    born: [number, number];
    /** Whether the selection age moves it: false for what is measured before selection. */
    movesWithSelectionAge: boolean;
    /** Where places have figures of their own. */
    places: "country" | "amsterdam-region";
    /** National mean of the model, in the unit of the outcome. */
    mean: number;
    /** People in the published national figures, by group; `null` where none were published. */
    n: Record<Group, number | null>;
}

/** A place that a situation can name. */
export interface Area {
    /** As in addresses of the site, such as `gm-almere`. */
    id: string;
    name: string;
    kind: AreaKind;
    /** Name of the municipality it lies in; `null` for the country and the region. */
    municipality: string | null;
    /** Name of the province; `null` for the country and the region. */
    province: string | null;
}

/** A text in Dutch and in English. */
export interface Words {
    nl: string;
    en: string;
}

/** Years. 0 is at birth. Each age is another birth cohort. */
export type Age = 0 | 11 | 16 | 21 | 35;

/** `percent`: of 100 children. The others: amounts of money. */
export type Unit = "percent" | "euro-per-year" | "euro-per-hour" | "euro";

/** `none`: both parents born in the Netherlands; `any`: at least one parent born abroad. */
export type Group = "all" | "none" | "any" | "turkey" | "morocco" | "suriname" | "dutch-caribbean";

export type Sex = "all" | "male" | "female";

export type Household = "all" | "one-parent" | "two-parents";

/** The middle of the studies with their range; Finland's reform at face value; no effect. */
export type Evidence = "central" | "finland" | "none";

export type Circumstance = "income" | "neighbourhood" | "group" | "sex" | "household";

/** `gebied` and `wijk`: districts as Amsterdam and as Statistics Netherlands draw them. */
export type AreaKind = "country" | "region" | "municipality" | "gebied" | "wijk" | "postcode3";

/** Age and name of an outcome, as in addresses of the site. */
export type OutcomeKey =
    | "0-sga"
    | "0-preterm_birth"
    | "11-reading"
    | "11-math"
    | "11-language"
    | "11-vmbo_gl_test"
    | "11-havo_test"
    | "11-vwo_test"
    | "11-vmbo_gl_final"
    | "11-havo_final"
    | "11-vwo_final"
    | "11-under_advice"
    | "11-over_advice"
    | "16-vmbo_gl"
    | "16-havo"
    | "16-vwo"
    | "21-high_school_attained"
    | "21-hbo_followed"
    | "21-uni_followed"
    | "35-hbo_attained"
    | "35-wo_attained"
    | "35-income"
    | "35-hourly_wage"
    | "35-employed"
    | "35-permanent_contract"
    | "35-homeowner"
    | "35-wealth";
