import type { Cell } from "./cells";
import type { CellLink, Prospect } from "./candidates";
import { isOwnColumn } from "./measure-fit";
import { isLong, isTitled, isUnmistakable, isWholeByFigure } from "./long-figures";

/** A cell link after the claim's neighbours were asked. */
export interface WeighedLink {
  readonly link: CellLink;
  readonly confidence: number;
  /** Other amounts of the sentence that stand in the same row, as claim ids. */
  readonly together: readonly string[];
  /** Amounts beside it in the list or paragraph that stand in the same column. */
  readonly alongside: readonly string[];
}

export interface LinkedProspect extends Prospect {
  /** Best first. */
  readonly weighed: readonly WeighedLink[];
}

/** Without a name in common, without company in the row or column, a figure is a coincidence. */
const coincidence = 0.3;
const nameless = 0.3;

interface Company {
  /** The same long figure stands for this cell elsewhere in the text. */
  readonly echo?: boolean;
  readonly row: number;
  readonly together: readonly string[];
}

/** Links every claim to cells: names, measures and figures first, then what neighbours say. */
export function linkClaims(prospects: readonly Prospect[]): LinkedProspect[] {
  const ask = rowCompany(prospects);
  const rows = prospects.map((prospect, at) => prospect.links.map((link) => ask(at, link)));
  const first = prospects.map((prospect, at) =>
    weigh(prospect, (_, index) => ({ ...(rows[at]?.[index] ?? nobody), column: 0, alongside: [] })),
  );
  const columns = columnCompany(prospects, first);
  const echoes = findEchoes(prospects, first);
  return prospects.map((prospect, at) => ({
    ...prospect,
    weighed: weigh(prospect, (link, index) => ({
      ...(rows[at]?.[index] ?? nobody),
      ...columns(prospect, link),
      echo: echoes(prospect, link),
    })),
  }));
}

const nobody: Company = { row: 0, together: [] };

interface Neighbours extends Company {
  readonly column: number;
  readonly alongside: readonly string[];
}

interface Scored extends WeighedLink {
  readonly odds: number;
}

function weigh(
  prospect: Prospect,
  ask: (link: CellLink, index: number) => Neighbours,
): WeighedLink[] {
  const scored = prospect.links.map((link, index) => {
    const company = ask(link, index);
    const rival = betterNamed(prospect, link);
    const beside = company.row + company.column + (company.echo ? echoWeight : 0);
    const total = link.base + beside + (company.row > 2 ? rival / 3 : rival);
    const unnamed =
      link.name.score < nameless &&
      company.column < 1 &&
      !isChapterTotal(link) &&
      !isUnmistakable(link);
    const met = company.row > 0.5 && isLong(link);
    const whole = isWholeByFigure(prospect, link) || isTitled(prospect, link);
    const alone =
      company.row < 2 && !met && !company.echo && !whole && (unnamed || isOtherKind(link));
    return { link, company, total, alone };
  });
  const odds = scored.map(({ total }) => Math.exp(Math.min(20, total)));
  return scored
    .map(({ link, company, alone }, at) => {
      let rivals = 0;
      scored.forEach((other, index) => {
        if (index !== at && !isTwin(link, other.link)) rivals += odds[index] ?? 0;
      });
      const own = odds[at] ?? 0;
      const share = own / (1 + own + rivals);
      const confidence = Math.min(0.99, alone ? Math.min(share, coincidence) : share);
      return {
        link,
        confidence,
        together: company.together,
        alongside: company.alongside,
        odds: own,
      };
    })
    .sort(byConfidence)
    .map(({ link, confidence, together, alongside }) => ({
      link,
      confidence,
      together,
      alongside,
    }));
}

/** A column of no kind, whose own words nobody says, for a line that the subject does not name outright. */
function isOtherKind({ header, name }: CellLink): boolean {
  return header <= -2 && !(name.own && name.score >= 0.85 && name.labelSaid >= 0.7);
}

/** A rare figure of the right kind in a total of the table printed in the claim's own chapter. */
function isChapterTotal({ place, cell, value, measure }: CellLink): boolean {
  return place > 0 && cell.line.grand && value.rarity >= 3.5 && measure >= 1.5;
}

/** Surer first; of two columns of one line, both sure, the one that its own words speak for. */
function byConfidence(a: Scored, b: Scored): number {
  if (a.link.cell.line === b.link.cell.line && a.confidence >= sure && b.confidence >= sure)
    return b.link.base - a.link.base;
  return b.confidence - a.confidence || b.odds - a.odds;
}

/** The same figure for the same thing in two places of the workbook: either is right. */
function isTwin(left: CellLink, right: CellLink): boolean {
  if (left.cell.size !== right.cell.size) return false;
  if (left.cell.line === right.cell.line) return true;
  const oneTable = left.cell.line.facet === right.cell.line.facet;
  if (oneTable && (left.cell.line.adds || right.cell.line.adds)) return true;
  if (left.cell.line.grand && right.cell.line.grand)
    return left.cell.column.role === right.cell.column.role;
  return left.name.score >= 0.5 && right.name.score >= 0.5;
}

/** Another line bears the name much better and has a figure of that kind: this one is a coincidence. */
function betterNamed({ claim, named }: Prospect, link: CellLink): number {
  if (link.name.score > 0.5 || link.base < -2.5) return 0;
  const best = named()[0];
  if (!best || best.fit.score < 0.85 || best.fit.score - link.name.score < 0.45) return 0;
  const fits = best.line.facet.columns.some((column) => isOwnColumn(claim.measure.value, column));
  return fits ? -2.5 : -0.8;
}

function isNeighbour(a: Prospect, b: Prospect): boolean {
  return (
    a.claim.narrative === b.claim.narrative &&
    a.claim.paragraphIndex === b.claim.paragraphIndex &&
    Math.abs(a.passage.sentence - b.passage.sentence) <= 1
  );
}

/** Neighbours looked at on either side of a claim: a sentence rarely holds more amounts. */
const reach = 6;

/** How far the other amounts of the sentence meet in the row of a link. */
function rowCompany(prospects: readonly Prospect[]) {
  const neighbours = prospects.map((prospect, index) => {
    const found: Prospect[] = [];
    for (let other = Math.max(0, index - reach); other <= index + reach; other++) {
      const beside = prospects[other];
      if (!beside || other === index || !isNeighbour(prospect, beside)) continue;
      if (!sameFigure(prospect, beside)) found.push(beside);
    }
    return found;
  });
  return (index: number, link: CellLink): Company => {
    const prospect = prospects[index];
    const beside = neighbours[index];
    if (!prospect || !beside || beside.length === 0) return nobody;
    let row = 0;
    const together: string[] = [];
    for (const other of beside) {
      let best = 0;
      for (const theirs of other.links)
        if (theirs.cell.line === link.cell.line && theirs.cell.column !== link.cell.column)
          best = Math.max(best, support(theirs));
      if (best <= 0) continue;
      row += best * (other.passage.sentence === prospect.passage.sentence ? 1 : 0.8);
      together.push(other.claim.id);
    }
    return { row: Math.min(row, 5.5), together };
  };
}

function sameFigure(a: Prospect, b: Prospect): boolean {
  return (
    a.claim.amount !== null &&
    b.claim.amount !== null &&
    a.claim.amount.value === b.claim.amount.value
  );
}

function support(theirs: CellLink): number {
  if (theirs.measure < -1.2) return 0;
  const kind = theirs.measure >= 1 ? 1 : 0.4;
  const close = theirs.value.agreement === "near" ? 0.7 : 1;
  return Math.max(0, Math.min(2.8, 0.85 * theirs.value.rarity)) * kind * close;
}

/** A link this sure lends weight to its neighbours in the column. */
const sure = 0.8;

/** A figure of four digits that is linked elsewhere in the text is hardly another one here. */
const echoWeight = 1;
const echoDigits = 1000;
const echoSure = 0.6;

function findEchoes(prospects: readonly Prospect[], first: readonly WeighedLink[][]) {
  const holders = new Map<Cell, Set<string>>();
  prospects.forEach(({ claim }, index) => {
    for (const { link, confidence } of first[index] ?? []) {
      if (confidence < echoSure || link.value.agreement !== "equal") continue;
      const ids = holders.get(link.cell) ?? new Set();
      holders.set(link.cell, ids.add(claim.id));
    }
  });
  return ({ claim }: Prospect, { cell, value }: CellLink): boolean => {
    if (value.agreement !== "equal" || cell.size / cell.step < echoDigits) return false;
    const ids = holders.get(cell);
    return ids !== undefined && (ids.size > 1 || !ids.has(claim.id));
  };
}

interface Standing {
  readonly id: string;
  readonly link: CellLink;
}

/** How far the amounts beside it in the paragraph or list stand in the same column of the same table. */
function columnCompany(prospects: readonly Prospect[], first: readonly WeighedLink[][]) {
  const groups = new Map<string, Standing[]>();
  prospects.forEach((prospect, index) => {
    for (const { link, confidence } of first[index] ?? []) {
      if (confidence < sure) continue;
      for (const { key } of groupKeys(prospect)) {
        const place = columnKey(key, link);
        const list = groups.get(place);
        if (list) list.push({ id: prospect.claim.id, link });
        else groups.set(place, [{ id: prospect.claim.id, link }]);
      }
    }
  });
  return (prospect: Prospect, link: CellLink) => {
    const ids = new Set<string>();
    if (link.measure < 0 || link.value.rarity < 0.5) return { column: 0, alongside: [] };
    let section = false;
    let column = 0;
    for (const { key, worth } of groupKeys(prospect)) {
      let count = 0;
      for (const { id, link: theirs } of groups.get(columnKey(key, link)) ?? []) {
        if (id === prospect.claim.id || theirs.cell.line === link.cell.line) continue;
        if (!ids.has(id)) count++;
        ids.add(id);
        section ||= sameSection(theirs, link);
        if (ids.size >= enough) break;
      }
      column = Math.max(column, worth * (count === 0 ? 0 : count === 1 ? 1.3 : 2));
    }
    return { column: column + (section ? 0.4 : 0), alongside: [...ids] };
  };
}

/** More company than this adds nothing. */
const enough = 8;

function columnKey(group: string, { cell }: CellLink): string {
  return `${group}|${cell.line.facet.table.id}|${cell.column.index}`;
}

function sameSection(a: CellLink, b: CellLink): boolean {
  const left = a.cell.line.facet.table.rows[a.cell.line.row]?.section.join("›");
  const right = b.cell.line.facet.table.rows[b.cell.line.row]?.section.join("›");
  return left !== undefined && left !== "" && left === right;
}

/** A paragraph's amounts are closer company than those under one heading. */
function groupKeys({ claim }: Prospect): { readonly key: string; readonly worth: number }[] {
  const heading = claim.headings.at(-1);
  const keys = [{ key: `p${claim.narrative}:${claim.paragraphIndex}`, worth: 1 }];
  if (heading) keys.push({ key: `h${claim.narrative}:${heading}`, worth: 0.5 });
  return keys;
}
