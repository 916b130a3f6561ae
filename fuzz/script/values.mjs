// Random values of every kind that a caller or another page could hand over, the same for the same seed.

/** A small generator with a fixed seed (mulberry32). */
export function generator(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let z = Math.imul(state ^ (state >>> 15), state | 1);
        z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
        return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** One of a list. */
export const one = (random, list) => list[Math.floor(random() * list.length)];

const NUMBERS = [
    0, -0, 1, -1, 0.5, 2, 10, 12, 16, 17, 49, 50, 99, 100, 101, 255, 256, 640, 640.5, 9999, 10_000, 2 ** 31, 2 ** 32, 2 ** 53,
    -(2 ** 53), 1e21, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity,
];

const TEXTS = [
    "", " ", "0", "20", "NaN", "null", "all", "none", "nl", "gm-almere", "16-havo", "__proto__", "constructor", "toString",
    "<img src=x onerror=alert(1)>", "\ud800", "\u0000", "\u202eabc", "é".normalize("NFD"), "👩‍👩‍👧‍👦", "x".repeat(61), "x".repeat(100_000),
];

/** A number: often at an edge, else any. */
export function anyNumber(random) {
    const kind = random();
    if (kind < 0.5) {
        return one(random, NUMBERS);
    }
    const size = (random() - 0.5) * 2 ** Math.floor(random() * 40);
    return kind < 0.8 ? Math.trunc(size) : size;
}

/** A text: often one with a meaning somewhere, else random letters of all planes. */
export function anyText(random) {
    if (random() < 0.7) {
        return one(random, TEXTS);
    }
    const letters = Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * (random() < 0.5 ? 128 : 0x110000)));
    return String.fromCodePoint(...letters);
}

/** What can be sent in a message: no functions, no getters; `names` are names of fields with a meaning. */
export function anyMessage(random, names, depth = 3) {
    const kind = Math.floor(random() * (depth > 0 ? 14 : 8));
    switch (kind) {
        case 0:
            return undefined;
        case 1:
            return null;
        case 2:
            return random() < 0.5;
        case 3:
        case 4:
            return anyNumber(random);
        case 5:
            return anyText(random);
        case 6:
            return BigInt(Math.trunc(random() * 2 ** 53));
        case 7:
            return one(random, [new Date(NaN), /a/g, new Uint8Array(3), new ArrayBuffer(1), new Error("sent"), new Number(640), new String("1")]);
        case 8:
            return Array.from({ length: Math.floor(random() * 4) }, () => anyMessage(random, names, depth - 1));
        case 9:
            return new Map([["kansen", 1], ["height", 640]]);
        default: {
            const record = random() < 0.2 ? Object.create(null) : {};
            for (let left = Math.floor(random() * 5); left > 0; left -= 1) {
                const name = random() < 0.8 ? one(random, names) : anyText(random);
                Object.defineProperty(record, name, {
                    value: anyMessage(random, names, depth - 1), enumerable: true, configurable: true, writable: true,
                });
            }
            return record;
        }
    }
}

const trap = () => {
    throw new Error("thrown by the caller");
};

/** What a caller in the same page can hand over besides: code that runs when it is looked at. */
export function anyArgument(random, names, depth = 3) {
    if (random() < 0.75) {
        return anyMessage(random, names, depth);
    }
    const inner = () => (depth > 0 ? anyArgument(random, names, depth - 1) : 1);
    switch (Math.floor(random() * 9)) {
        case 0:
            return Symbol(anyText(random).slice(0, 50));
        case 1:
            return () => inner();
        case 2:
            return new Proxy({}, { [one(random, ["get", "ownKeys", "getOwnPropertyDescriptor", "has", "getPrototypeOf"])]: trap });
        case 3: {
            const { proxy, revoke } = Proxy.revocable({}, {});
            revoke();
            return proxy;
        }
        case 4: {
            const value = inner();
            return { get [one(random, names)]() { return value; } };
        }
        case 5:
            return { get [one(random, names)]() { return trap(); } };
        case 6:
            return { [one(random, names)]: { valueOf: trap, toString: trap, [Symbol.toPrimitive]: trap } };
        case 7: {
            const cycle = {};
            cycle[one(random, names)] = cycle;
            return cycle;
        }
        default:
            return Object.defineProperty({}, Symbol.toStringTag, { get: trap });
    }
}
