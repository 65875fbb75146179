import type { ColumnFacet, Line, LineIndex } from "./lines";
import type { SubjectQuery } from "./subject-query";

/** How well a line's name fits what a claim is about. */
export interface NameFit {
  /** From 0 (nothing in common) to 1 (the same name). */
  readonly score: number;
  /** Share of the line's name that the subject itself says, and of the subject that the line says. */
  readonly labelSaid: number;
  readonly subjectMet: number;
  /** Share of the line's section that the headings or the subject say; 1 where it has none. */
  readonly sectionSaid: number;
  /** The claim is about the whole of what the report is about, and the line is the table's grand total. */
  readonly whole: boolean;
}

/** A name made only of such words ("Other") says nothing without its section. */
const tellingLine = 0.3;

/** Words met elsewhere than in the subject count for less. */
const said = { heading: 0.75, clause: 0.7, section: 0.9, column: 0.85, title: 0.6 } as const;

/** Holds a line's name, section and table against the words of a claim. */
export function nameFit(query: SubjectQuery, line: Line, column: ColumnFacet | null): NameFit {
  const { weight } = query;
  const full = labelShare(query, line.tokens);
  const { weight: label } = full;
  const tokens = new Set(line.tokens);
  let subject = 0;
  let inLine = 0;
  let explained = 0;
  for (const token of query.subject) {
    const worth = weight(token);
    subject += worth;
    if (tokens.has(token)) {
      inLine += worth;
      explained += worth;
    } else if (line.section.has(token)) explained += worth * said.section;
    else if (column?.tokens.includes(token)) explained += worth * said.column;
    else if (line.facet.tokens.has(token)) explained += worth * said.title;
  }
  const section = sectionSaid(query, line);
  const short =
    (line.initials !== "" && query.shorts.includes(line.initials)) ||
    (query.initials !== "" && tokens.has(query.initials));
  const head = line.head.length > 0 ? labelShare(query, line.head) : full;
  const labelSaid = short ? 1 : Math.max(full.said, head.said * headShare);
  const labelMet = short ? 1 : Math.max(full.met, head.met * headShare);
  const met = short ? 1 : subject > 0 ? explained / subject : 0;
  const whole = line.grand && isWhole(query);
  let score: number;
  if (query.subject.size === 0) score = 0.7 * labelMet;
  else {
    const line_ = labelMet * (0.35 + 0.65 * met);
    const pointed = inLine > 0 ? pointing(query, line) : 0;
    const subject_ =
      subject > 0
        ? (inLine / subject) * (0.45 + 0.25 * pointed + (0.55 - 0.25 * pointed) * labelSaid)
        : 0;
    score = Math.max(line_, subject_, short ? 1 : 0);
  }
  if (label < tellingLine && !line.adds && line.section.size > 0) score *= 0.3 + 0.7 * section;
  if (whole) score = Math.max(score, 0.8);
  return { score, labelSaid, subjectMet: met, sectionSaid: section, whole };
}

/** The part of a name before its dash says nearly as much as the whole. */
const headShare = 0.95;

function labelShare(
  query: SubjectQuery,
  tokens: readonly string[],
): { readonly weight: number; readonly said: number; readonly met: number } {
  let all = 0;
  let bySubject = 0;
  let byAny = 0;
  for (const token of tokens) {
    const worth = query.weight(token);
    all += worth;
    if (query.subject.has(token)) {
      bySubject += worth;
      byAny += worth;
    } else if (query.headings.has(token)) byAny += worth * said.heading;
    else if (query.clause.has(token)) byAny += worth * said.clause;
  }
  return all === 0
    ? { weight: 0, said: 0, met: 0 }
    : { weight: all, said: bySubject / all, met: byAny / all };
}

/** 1 where a telling word of the subject stands in this line and hardly anywhere else in the workbook. */
function pointing(query: SubjectQuery, line: Line): number {
  let best = 0;
  for (const token of line.tokens)
    if (query.subject.has(token) && query.weight(token) > 0.3)
      best = Math.max(best, 1 / Math.max(1, query.spread(token) - 1));
  return best;
}

function sectionSaid(query: SubjectQuery, line: Line): number {
  let all = 0;
  let met = 0;
  for (const token of line.section) {
    if (line.tokens.includes(token)) continue;
    const worth = query.weight(token);
    all += worth;
    if (query.headings.has(token) || query.subject.has(token)) met += worth;
  }
  return all === 0 ? 1 : met / all;
}

/** The claim names nothing but the report's own subject. */
function isWhole(query: SubjectQuery): boolean {
  if (query.subject.size === 0) return query.headings.size === 0;
  for (const token of query.subject) if (query.weight(token) > 0.3) return false;
  return true;
}

/** A line with its fit. */
export interface NamedLine {
  readonly line: Line;
  readonly fit: NameFit;
}

/** Postings longer than this are words of nearly every line and lead nowhere. */
const longest = 400;

/** The lines whose names fit best, by the words of the subject and the innermost heading; best first. */
export function findNamedLines(query: SubjectQuery, index: LineIndex, most = 12): NamedLine[] {
  const ids = new Map<number, number>();
  const count = (token: string, share: number): void => {
    const postings = index.byToken.get(token);
    if (!postings || postings.length > longest) return;
    const worth = query.weight(token) * share;
    for (const id of postings) ids.set(id, (ids.get(id) ?? 0) + worth);
  };
  for (const token of query.subject) count(token, 1);
  for (const token of query.innermost) if (!query.subject.has(token)) count(token, 0.5);
  for (const short of query.shorts)
    for (const id of index.byInitials.get(short) ?? []) ids.set(id, 10);
  if (query.initials) count(query.initials, 10);
  return [...ids]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most * 3)
    .flatMap(([id]) => {
      const line = index.lines[id];
      return line ? [{ line, fit: nameFit(query, line, null) }] : [];
    })
    .sort((a, b) => b.fit.score - a.fit.score || a.line.id - b.line.id)
    .slice(0, most);
}
