// Medians, percentiles and how they are written.

export function quantile(values, share) {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

/** Milliseconds with as many decimals as the figure deserves. */
export const inMilliseconds = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export const times = (value) => `${value.toFixed(2)}×`;

/** A table in Markdown; figures to the right. */
export function table(headers, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(headers), line(headers.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
