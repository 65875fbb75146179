import type { ColumnFacet } from "./columns";
import type { Line } from "./lines";
import { stem, tellingWeight } from "./names";
import type { Name, SubjectQuery } from "./subject-query";

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
  /** The claim names nothing at all, and the line is the table's grand total. */
  readonly nameless: boolean;
  /** By the subject itself, not by other words around it. */
  readonly own: boolean;
}

/** A name made only of such words ("Other") says nothing without its section. */
const tellingLine = 0.3;

/** Words met elsewhere than in the subject count for less. */
const said = {
  heading: 0.75,
  clause: 0.7,
  section: 0.9,
  column: 0.85,
  title: 0.6,
  topic: 0.7,
} as const;

/** Words for the body whose report it is, or for any of its parts. */
const bodies = new Set(
  "service council department directorate authority organisation committee team division unit budget"
    .split(" ")
    .map((word) => stem(word)),
);

/** A subject of few telling words leaves room for what is not said. */
const enough = 0.8;
const unsaid = 0.85;

/**
 * Holds a line's name, section and table against the words of a claim: the best of its names counts. The
 * headings are names too where the subject names nothing, or where `headed` says that it names the column.
 */
export function nameFit(
  query: SubjectQuery,
  line: Line,
  column: ColumnFacet | null,
  headed = false,
): NameFit {
  const section = sectionSaid(query, line);
  let best: NameFit | null = null;
  const names = headed || !query.tells ? [...query.names, ...query.headingNames] : query.names;
  for (const name of names) {
    const fit = fitName(query, name, line, column, section);
    if (!best || fit.score > best.score) best = fit;
  }
  return (
    best ?? {
      score: 0,
      labelSaid: 0,
      subjectMet: 0,
      sectionSaid: section,
      whole: false,
      nameless: false,
      own: true,
    }
  );
}

function fitName(
  query: SubjectQuery,
  name: Name,
  line: Line,
  column: ColumnFacet | null,
  section: number,
): NameFit {
  let subject = 0;
  let telling = 0;
  let free = 0;
  let inLine = 0;
  let explained = 0;
  for (const token of name.tokens) {
    const worth = query.weight(token);
    subject += worth;
    const met = metBy(token, line, column);
    if (met === 1) inLine += worth;
    explained += worth * met;
    // Words of the genre that the line does not say speak neither for it nor against it.
    if (met > 0 || tellingWeight(token) === 1) telling += worth;
    else if (bodies.has(token)) free += worth;
  }
  const own = name.share === 1;
  const full = labelShare(query, name, line.tokens);
  const short =
    (line.initials !== "" && name.shorts.includes(line.initials)) ||
    (name.initials !== "" && line.tokens.includes(name.initials));
  if (!own && inLine === 0 && !short)
    return {
      score: 0,
      labelSaid: 0,
      subjectMet: 0,
      sectionSaid: section,
      whole: false,
      nameless: false,
      own,
    };
  // Words of the report's own title alone do not stand for a longer name.
  const pointsOut = !own || query.tells;
  const head = pointsOut ? bestShare(query, name, line.heads) : full;
  const labelSaid = short ? 1 : Math.max(full.said, head.said * headShare);
  const labelMet = short ? 1 : Math.max(full.met, head.met * headShare);
  const room = Math.max(0, enough - telling);
  const met = short ? 1 : (explained + room * unsaid) / (telling + room);
  const strict = short ? 1 : subject > free ? explained / (subject - free) : 0;
  const whole = own && line.grand ? wholeness(query) : 0;
  let score = 0.7 * labelMet;
  if (name.tokens.size > 0) {
    const byLine = labelMet * (0.35 + 0.65 * met);
    const pointed = inLine > 0 ? pointing(query, name, line) : 0;
    const bySubject =
      inLine > 0
        ? (inLine / Math.max(subject, 0.3)) *
          (0.45 + 0.25 * pointed + (0.55 - 0.25 * pointed) * labelSaid)
        : 0;
    score = Math.max(byLine, bySubject, short ? 1 : 0);
  }
  if (full.weight < tellingLine && !line.adds && line.section.size > 0)
    score *= 0.3 + 0.7 * section;
  score = Math.max(score, whole);
  const literal = name.spelled !== "" && line.spellings.includes(name.spelled);
  score = literal && full.weight >= tellingLine ? 1 : Math.min(score, 0.96);
  return {
    score: score * name.share,
    labelSaid,
    subjectMet: strict,
    sectionSaid: section,
    whole: whole >= 0.8,
    nameless: whole > 0 && whole < 0.8 && score <= whole,
    own,
  };
}

/** How far a word of the subject is met by the line, its section, the column or the table's title. */
function metBy(token: string, line: Line, column: ColumnFacet | null): number {
  if (line.tokens.includes(token)) return 1;
  if (line.section.has(token)) return said.section;
  if (column?.tokens.includes(token)) return said.column;
  return line.facet.tokens.has(token) ? said.title : 0;
}

/** The part of a name before its dash says nearly as much as the whole. */
const headShare = 0.95;

function bestShare(query: SubjectQuery, name: Name, heads: Line["heads"]) {
  let best = { weight: 0, said: 0, met: 0 };
  for (const head of heads) {
    const share = labelShare(query, name, head);
    if (share.met > best.met) best = share;
  }
  return best;
}

function labelShare(
  query: SubjectQuery,
  name: Name,
  tokens: readonly string[],
): { readonly weight: number; readonly said: number; readonly met: number } {
  let all = 0;
  let bySubject = 0;
  let byAny = 0;
  for (const token of tokens) {
    const worth = query.weight(token);
    all += worth;
    if (name.tokens.has(token)) {
      bySubject += worth;
      byAny += worth;
      continue;
    }
    if (query.isTopic(token)) bySubject += worth * said.topic;
    if (query.headings.has(token)) byAny += worth * said.heading;
    else if (query.clause.has(token)) byAny += worth * said.clause;
    else if (query.isTopic(token)) byAny += worth * said.topic;
  }
  return all === 0
    ? { weight: 0, said: 0, met: 0 }
    : { weight: all, said: bySubject / all, met: byAny / all };
}

/** 1 where a telling word of the subject stands in this line and hardly anywhere else in the workbook. */
function pointing(query: SubjectQuery, name: Name, line: Line): number {
  let best = 0;
  for (const token of line.tokens)
    if (name.tokens.has(token) && query.weight(token) > 0.3)
      best = Math.max(best, 1 / Math.max(1, query.spread(token) - 1));
  return best;
}

function sectionSaid(query: SubjectQuery, line: Line): number {
  let all = 0;
  let met = 0;
  for (const token of line.above) {
    const worth = query.weight(token);
    all += worth;
    if (query.headings.has(token) || query.subject.has(token)) met += worth;
  }
  return all === 0 ? 1 : met / all;
}

/**
 * How surely the claim is about the whole of what the report is about: 0.8 where its subject names nothing
 * else, 0.45 where it names nothing at all, 0 where it names something of its own.
 */
export function wholeness(query: SubjectQuery): number {
  let named = false;
  for (const token of query.subject) {
    if (query.isTopic(token) || bodies.has(token)) named = true;
    else if (token === "other" || query.weight(token) > 0.3) return 0;
  }
  return named ? 0.8 : 0.45;
}
