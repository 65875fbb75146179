import type { LinkedProspect } from "../link";
import { byParagraph, bySentence, type Draft, type StatementInput } from "./draft";
import { short } from "./sums";

const ofBase =
  /^\s*\)?\s*(?:\([^)]*\)\s*)?of (?:the |its |their |a |our )?(?:[a-z]+ ){0,4}?(?:budget|£)/i;

/** "An overspend of £2.3m, 4.5% of the £51m budget". */
export function findPercentages({ prospects }: StatementInput): Draft[] {
  return byParagraph(prospects).flatMap((paragraph) =>
    bySentence(paragraph).flatMap((sentence) => {
      const shares = sentence.filter(({ claim }) => claim.amount?.unit === "percent");
      const money = sentence.filter(({ claim }) => claim.amount?.unit === "GBP" && !claim.range);
      const [share] = shares;
      if (shares.length !== 1 || !share || money.length !== 2) return [];
      const base = money.find(
        ({ claim }) => claim.measure.value === "budget" || claim.part?.role === "base",
      );
      const part = money.find((one) => one !== base);
      return base && part ? read(part, base, share) : [];
    }),
  );
}

function read(part: LinkedProspect, base: LinkedProspect, share: LinkedProspect): Draft[] {
  const [a, b, p] = [part.claim.amount, base.claim.amount, share.claim.amount];
  if (!a || !b || !p || b.isZero) return [];
  const bounds = [-1, 1].flatMap((up) =>
    [-1, 1].map(
      (down) =>
        (100 * (Number(a.abs().value) + (up * Number(a.precision)) / 2)) /
        (Number(b.abs().value) + (down * Number(b.precision)) / 2),
    ),
  );
  // "The target of 2% of budget (£3.5m)": the money is what the percentage comes to, not what it is of.
  if (/\bof [a-z ]{0,40}\($/i.test(share.passage.after)) return [];
  const exact = (100 * Number(a.abs().value)) / Number(b.abs().value);
  const said = Number(p.abs().value);
  const half = Number(p.precision) / 2 + 1e-9;
  const holds = Math.abs(exact - said) <= half;
  const rounding = said >= Math.min(...bounds) - half && said <= Math.max(...bounds) + half;
  const sure =
    ofBase.test(share.passage.after + (base.passage.before || "")) &&
    ![part, base, share].some(({ claim }) => claim.approximate);
  if (!holds && !rounding && !sure) return [];
  return [
    {
      kind: "percent",
      claims: [part.claim.id, base.claim.id, share.claim.id],
      cells: [],
      statement: `${short(a)} ÷ ${short(b)} = ${short(p)}`,
      verdict: holds ? "holds" : rounding ? "rounding" : "does-not-hold",
      difference: (said - exact).toFixed(p.places + 1),
      explanation: `${short(a)} is ${exact.toFixed(p.places + 1)}% of ${short(b)}; the text says ${short(p)}.`,
    },
  ];
}
