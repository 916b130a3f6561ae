// Parts of documents that programs write: each stands between two marks, `<!-- NAME:begin -->` and `<!-- NAME:end -->`.

/** The part of a document with this name, and how the document reads with another text in its place. */
export function partOf(document, name) {
    const [begin, end] = [`<!-- ${name}:begin -->\n`, `<!-- ${name}:end -->`];
    const [from, to] = [document.indexOf(begin) + begin.length, document.indexOf(end)];
    if (from < begin.length || to < from) {
        throw new Error(`the document has no part "${name}" between ${begin.trim()} and ${end}`);
    }
    return { text: document.slice(from, to), replaced: (text) => document.slice(0, from) + text + document.slice(to) };
}

/** A table in Markdown; `rows` hold as many cells as `head`, `rule` says how each column is set. */
export function table(head, rows, rule = head.map(() => "---")) {
    const line = (cells) => `| ${cells.join(" | ")} |\n`;
    return line(head) + line(rule) + rows.map(line).join("");
}
