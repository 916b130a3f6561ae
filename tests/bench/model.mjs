// The model of the page in plain JavaScript, for comparison: the same figures from the same numbers, written
// as a careful programmer would write it for speed, with typed arrays, without a library.
//
// `numbers` is what `Bench.numbers()` of entry.rs exports for one outcome. A situation has `percentile`
// (of parents' income), `neighbourhood`, `group`, `sex` and `household`; a rule `selectionAge` and `evidence`.

const DRAWS = 1000;
const INTERVALS = 13;
const BASIS = 16;

const CENTRE = [
    [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
    [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
];
const MIDDLE = [
    [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
    [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9],
];
const FAR = [
    [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182853487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7],
    [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.044263103389940e-15],
];

const horner = (terms, x) => terms.reduceRight((sum, term) => sum * x + term, 0);

/** Quantile of the standard normal distribution: Wichura (1988), AS 241. */
function normalQuantile(probability) {
    const centred = probability - 0.5;
    if (Math.abs(centred) <= 0.425) {
        const r = 0.180625 - centred * centred;
        return (centred * horner(CENTRE[0], r)) / horner(CENTRE[1], r);
    }
    const r = Math.sqrt(-Math.log(centred < 0 ? probability : 1 - probability));
    const terms = r <= 5 ? MIDDLE : FAR;
    const size = horner(terms[0], r - (r <= 5 ? 1.6 : 5)) / horner(terms[1], r - (r <= 5 ? 1.6 : 5));
    return centred < 0 ? -size : size;
}

const SEED = 0x004b414e53454e21n;
const INCREMENT = 0x9e3779b97f4a7c15n;
const wrap = (value) => BigInt.asUintN(64, value);

/** SplitMix64. */
function mix(state) {
    let z = wrap(state + INCREMENT);
    z = wrap((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = wrap((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
}

/** Columns of draws: Latin hypercubes, made when first asked for. */
class Draws {
    #quantiles = Float64Array.from({ length: DRAWS }, (_, draw) => normalQuantile((draw + 0.5) / DRAWS));
    #columns = new Map();

    /** The draws of a quantity named by four numbers. */
    column(...name) {
        const key = name.join();
        const found = this.#columns.get(key);
        if (found) {
            return found;
        }
        const values = this.#quantiles.slice();
        let state = name.reduce((seed, part) => mix(seed ^ wrap(BigInt(part) * INCREMENT)), SEED);
        for (let last = DRAWS - 1; last > 0; last -= 1) {
            state = wrap(state + INCREMENT);
            const chosen = Number(mix(state) % BigInt(last + 1));
            [values[last], values[chosen]] = [values[chosen], values[last]];
        }
        this.#columns.set(key, values);
        return values;
    }
}

/** The cumulative normal distribution of a draw's quantile is known: it is where the draw stands in order. */
function fallQuantile(evidence, probability) {
    if (evidence !== "central") {
        return evidence === "finland" ? 0.053 : 0;
    }
    const [middle, highest] = [0.035, 0.06];
    return probability <= middle / highest
        ? Math.sqrt(probability * highest * middle)
        : highest - Math.sqrt((1 - probability) * highest * (highest - middle));
}

/** The 5th and 95th percentile; sorts the draws. */
function interval(draws) {
    draws.sort();
    const at = (probability) => {
        const position = probability * (draws.length - 1);
        const below = Math.floor(position);
        return draws[below] + (position - below) * (draws[below + 1] - draws[below]);
    };
    return [at(0.05), at(0.95)];
}

const CIRCUMSTANCES = ["percentile", "neighbourhood", "group", "sex", "household"];
const REACH = normalQuantile(0.95);
const factorial = (number) => (number < 2 ? 1 : number * factorial(number - 1));

export class Model {
    #numbers;
    #draws = new Draws();
    #groups;
    #turning = { multiplier: 1, draws: null, low: 1, high: 1 };

    constructor(numbers) {
        this.#numbers = numbers;
        const index = (keys, key) => keys.indexOf(key);
        this.#groups = new Map(
            numbers.groupKeys.map((key, position) => {
                const { coefficients, factor, sex, household } = numbers.groups[position];
                const flat = new Float64Array(factor.length * BASIS);
                factor.forEach((column, row) => flat.set(column, row * BASIS));
                const shifts = (all, keys) => new Map(keys.slice(1).map((name, row) => [name, { number: index(keys, name), shift: all[row] }]));
                return [
                    key,
                    {
                        number: position,
                        coefficients: Float64Array.from(coefficients),
                        factor: flat,
                        columns: factor.length,
                        sex: shifts(sex, numbers.sexKeys),
                        household: shifts(household, numbers.householdKeys),
                    },
                ];
            }),
        );
    }

    /** Sets the rule that holds for everyone. */
    rule({ selectionAge, evidence }) {
        const years = selectionAge - 12;
        if (!this.#numbers.moves || years === 0) {
            this.#turning = { multiplier: 1, draws: null, low: 1, high: 1 };
            return;
        }
        const at = (probability) => Math.exp(-fallQuantile(evidence, probability) * years);
        const point = Math.exp(-{ central: 0.035, finland: 0.053, none: 0 }[evidence] * years);
        const [first, last] = [at(0.05), at(0.95)];
        if (first === last) {
            this.#turning = { multiplier: point, draws: null, low: point, high: point };
            return;
        }
        // A draw's probability is its place in the order of all draws.
        const column = this.#draws.column(6, 0, 0, 0);
        const order = Float64Array.from(column).sort();
        const place = new Map(Array.from(order, (value, position) => [value, (position + 0.5) / DRAWS]));
        const draws = column.map((value) => at(place.get(value)));
        this.#turning = { multiplier: point, draws, low: Math.min(first, last), high: Math.max(first, last) };
    }

    #turn(value, multiplier) {
        if (multiplier === 1) {
            return value;
        }
        const mean = this.#numbers.nationalMean;
        const turned = mean + multiplier * (value - mean);
        if (multiplier < 1) {
            return turned;
        }
        const above = Math.max(turned, 0.5 * value);
        return this.#numbers.money ? above : Math.min(above, 0.5 * (1 + value));
    }

    #figure(line, multiplier) {
        return this.#turn(this.#numbers.money ? Math.exp(line) : 1 / (1 + Math.exp(-line)), multiplier);
    }

    /** The line at a situation: its mean, and the columns and loadings behind its draws. */
    #line(situation) {
        const rank = Math.min(Math.max(situation.percentile / 100, 0.005), 0.995);
        const group = this.#groups.get(situation.group);
        const position = Math.sqrt(rank) * INTERVALS;
        const first = Math.min(Math.floor(position), INTERVALS - 1);
        const t = position - first;
        const s = 1 - t;
        const b0 = (s * s * s) / 6;
        const b1 = (3 * t * t * t - 6 * t * t + 4) / 6;
        const b2 = (3 * s * s * s - 6 * s * s + 4) / 6;
        const b3 = (t * t * t) / 6;
        const weigh = (values, from) => b0 * values[from] + b1 * values[from + 1] + b2 * values[from + 2] + b3 * values[from + 3];
        let mean = weigh(group.coefficients, first);
        const columns = [];
        const loadings = [];
        const load = (loading, kind, one, two, three) => {
            if (loading !== 0) {
                loadings.push(loading);
                columns.push([kind, one, two, three]);
            }
        };
        for (let column = 0; column < group.columns; column += 1) {
            load(weigh(group.factor, column * BASIS + first), 1, group.number, column, 0);
        }
        const centred = rank - 0.5;
        for (const [kind, found] of [
            [2, group.sex.get(situation.sex)],
            [3, group.household.get(situation.household)],
        ]) {
            if (found) {
                const [intercept, slope, l11, l21, l22] = found.shift;
                mean += intercept + slope * centred;
                load(l11 + l21 * centred, kind, group.number, found.number, 0);
                load(l22 * centred, kind, group.number, found.number, 1);
            }
        }
        if (situation.neighbourhood !== 50) {
            const { hopedFor, interceptSd, slopeOnIntercept } = this.#numbers;
            const shift = (hopedFor ? interceptSd : -interceptSd) * normalQuantile(situation.neighbourhood / 100);
            mean += shift * (1 + slopeOnIntercept * centred);
        }
        return { mean, columns, loadings };
    }

    #value(situation) {
        return this.#figure(this.#line(situation).mean, this.#turning.multiplier);
    }

    #drawsOf(situation) {
        const { mean, columns, loadings } = this.#line(situation);
        const values = new Float64Array(DRAWS).fill(mean);
        for (let row = 0; row < loadings.length; row += 1) {
            const column = this.#draws.column(...columns[row]);
            const loading = loadings[row];
            for (let draw = 0; draw < DRAWS; draw += 1) {
                values[draw] += loading * column[draw];
            }
        }
        const { multiplier, draws } = this.#turning;
        for (let draw = 0; draw < DRAWS; draw += 1) {
            values[draw] = this.#figure(values[draw], draws ? draws[draw] : multiplier);
        }
        return values;
    }

    /** Both results, the gap and the Shapley values: value, low and high of each, one after the other. */
    answer(a, b) {
        const differing = CIRCUMSTANCES.filter((name) => a[name] !== b[name]);
        const hybrids = Array.from({ length: 1 << differing.length }, (_, taken) => {
            const hybrid = { ...a };
            differing.forEach((name, bit) => {
                if ((taken >> bit) & 1) {
                    hybrid[name] = b[name];
                }
            });
            return hybrid;
        });
        const values = hybrids.map((hybrid) => this.#value(hybrid));
        const draws = hybrids.map((hybrid) => this.#drawsOf(hybrid));
        const last = hybrids.length - 1;
        const shares = differing.map((_, bit) => {
            let value = 0;
            const total = new Float64Array(DRAWS);
            for (let without = 0; without <= last; without += 1) {
                if ((without >> bit) & 1) {
                    continue;
                }
                const before = differing.reduce((sum, _, other) => sum + ((without >> other) & 1), 0);
                const weight = (factorial(before) * factorial(differing.length - before - 1)) / factorial(differing.length);
                const [less, more] = [draws[without], draws[without | (1 << bit)]];
                value += weight * (values[without | (1 << bit)] - values[without]);
                for (let draw = 0; draw < DRAWS; draw += 1) {
                    total[draw] += weight * (more[draw] - less[draw]);
                }
            }
            return [value, ...interval(total)];
        });
        const gap = draws[last].map((value, draw) => value - draws[0][draw]);
        return [
            [values[0], ...interval(draws[0])],
            [values[last], ...interval(draws[last])],
            [values[last] - values[0], ...interval(gap)],
            ...shares,
        ].flat();
    }

    /** The line of a situation at the percentiles 1 to 100 with its band: value, low and high of each. */
    band(situation) {
        const { multiplier, low, high } = this.#turning;
        const numbers = new Float64Array(300);
        for (let percentile = 1; percentile <= 100; percentile += 1) {
            const { mean, loadings } = this.#line({ ...situation, percentile });
            let variance = 0;
            for (const loading of loadings) {
                variance += loading * loading;
            }
            const reach = REACH * Math.sqrt(variance);
            const value = this.#figure(mean, multiplier);
            const [one, other] = [this.#figure(mean, low), this.#figure(mean, high)];
            const below = Math.max(value - Math.min(one, other), 0);
            const above = Math.max(Math.max(one, other) - value, 0);
            const at = 3 * (percentile - 1);
            numbers[at] = value;
            numbers[at + 1] = value - Math.hypot(value - this.#figure(mean - reach, multiplier), below);
            numbers[at + 2] = value + Math.hypot(this.#figure(mean + reach, multiplier) - value, above);
        }
        return numbers;
    }
}
