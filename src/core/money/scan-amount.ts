/** How a text groups thousands and marks decimals. Amounts with a pound sign always read British. */
export interface NumberStyle {
  readonly group: "," | "." | " " | "'";
  readonly point: "." | ",";
}

export const british: NumberStyle = { group: ",", point: "." };

/** An amount as it stands in print, before anyone decides what its unit is. */
export interface ScannedAmount {
  /** Digits without separators, decimal point as ".". */
  readonly digits: string;
  /** Printed decimal places. */
  readonly places: number;
  readonly negative: boolean;
  /** The minus was written as brackets. */
  readonly brackets: boolean;
  readonly pounds: boolean;
  readonly percent: boolean;
  /** Pounds in one unit where the text says so (k, m, bn), else null. */
  readonly scale: number | null;
}

export type Scan = ScannedAmount | "nil" | null;

const nilWords = /^(?:[-–—−‐]+|nil|n\/?a|n\.a\.?|none)$/i;
/** Pounds in one of each scale word, in lower case. */
export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const amount =
  /^([-+−–]?)(\(?)([-−–]?)(£?)(\(?)([-−–]?)([\d.,' ]*\d)(?: ?(k|thousand|mn?|million|bn|billion))?(\)?) ?(k|thousand|mn?|million|bn|billion)?(%| per cent)?(\)?)([-−–]| ?cr| ?dr)?[*†]?$/i;

/** Longer text is no amount, and arithmetic on endless digits would take endless time. */
const longest = 60;

/**
 * Reads one whole text as one amount: `1,480` `(1,180)` `-210` `1.480-` `£1.480m` `£(0.3)m` `£67K`
 * `(0.396%)`, with full-width and non-breaking characters and the Unicode minus. A dash, "nil" or "n/a" is
 * "nil". Anything else (dates, 2016/17, 4.1.2, MCB002, telephone numbers) is null.
 */
export function scanAmount(text: string, style: NumberStyle = british): Scan {
  const trimmed = tidy(text);
  if (trimmed === "" || trimmed.length > longest) return null;
  if (nilWords.test(trimmed)) return "nil";
  const match = amount.exec(trimmed);
  if (!match) return null;
  const [
    ,
    lead,
    open,
    inner,
    pound,
    openLate,
    innerLate,
    body,
    near,
    close,
    far,
    percent,
    shut,
    trail,
  ] = match;
  const opened = (open ? 1 : 0) + (openLate ? 1 : 0);
  const closed = (close ? 1 : 0) + (shut ? 1 : 0);
  if (opened !== closed || opened > 1 || (near && far)) return null;
  const minuses = [lead, inner, innerLate, trail].filter(
    (sign) => sign && /^[-−–]$|cr/i.test(sign),
  );
  if (minuses.length + opened > 1) return null;
  const number = readDigits(body ?? "", pound ? british : style);
  if (number === null) return null;
  const word = (near ?? far)?.toLowerCase();
  return {
    ...number,
    negative: minuses.length + opened === 1,
    brackets: opened === 1,
    pounds: pound !== "",
    percent: percent !== undefined,
    scale: word === undefined ? null : (scales[word] ?? null),
  };
}

function tidy(text: string): string {
  // The fast path: plain ASCII needs no normalising.
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFKC").replace(/\s+/g, " ");
  return plain.trim();
}

/** Digits without separators and their decimal places; null where they are grouped as no figure is. */
export function readDigits(
  body: string,
  style: NumberStyle,
): { digits: string; places: number } | null {
  const parts = body.split(style.point);
  if (parts.length > 2) return null;
  const whole = parts[0] ?? "";
  const fraction = parts[1] ?? "";
  if (parts.length === 2 && !/^\d+$/.test(fraction)) return null;
  const groups = whole.split(style.group);
  const first = groups[0] ?? "";
  if (groups.length > 1) {
    if (!/^[1-9]\d{0,2}$/.test(first) || !groups.slice(1).every((group) => /^\d{3}$/.test(group)))
      return null;
  } else if (!/^(?:0|[1-9]\d*)?$/.test(first)) return null;
  const digits = groups.join("") || "0";
  return {
    digits: fraction === "" ? digits : `${digits}.${fraction}`,
    places: fraction.length,
  };
}
