import type { Table } from "../tables/table";
import type { RuleInput } from "./rule";

/** A remark shorter than this explains nothing. */
const shortest = 15;

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Lines of tables that the narratives, or the tables' own remarks, speak of. */
export class ExplainedLines {
  private readonly matched = new Set<string>();
  private readonly words: string;

  constructor({ claims, narratives }: RuleInput) {
    for (const { match } of claims) {
      for (const { table, row } of match?.parts ?? []) this.matched.add(`${table} ${String(row)}`);
      if (match) this.matched.add(plain(match.label));
    }
    this.words = narratives
      .flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ text, style, about }) =>
          style === "table cell" && text.length < shortest ? [] : [plain(`${about ?? ""} ${text}`)],
        ),
      )
      .join("\n");
  }

  has({ id, rows }: Table, row: number): boolean {
    const line = rows[row];
    if (!line) return false;
    const name = plain(line.label);
    return (
      this.matched.has(`${id} ${String(row)}`) ||
      this.matched.has(name) ||
      this.words.includes(name) ||
      line.labels.some((text) => text !== line.label && text.trim().length >= shortest)
    );
  }
}
