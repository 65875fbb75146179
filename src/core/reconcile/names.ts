/**
 * Names as they are compared: the telling words of a label or a subject, brought to a common form so
 * that "Commissioned Services" meets "Commissioning" and "Children's" meets "Child".
 */

const endings = ["ing", "ions", "ion", "ed", "ical", "ic", "al", "ies", "es", "s", "y", "e"];
const irregular: Readonly<Record<string, string>> = {
  children: "child",
  childrens: "child",
  people: "person",
  persons: "person",
  staff: "staff",
  slip: "slippag",
  slips: "slippag",
  slipped: "slippag",
  slipping: "slippag",
  added: "addit",
  adding: "addit",
  // Not what is "planned".
  planning: "planning",
};

/** Words that tell nothing about what an amount is about. */
const silent = new Set(
  (
    "a an and the of to for in on at by with from as is are was were be been being has have had will would may can could this that these those " +
    "it its their our his her they which who whom whose there here into over under within across through during per than then also both each all any some such " +
    "not no nor or but if so do does did s t amp via re etc £ £m £k £000 000 000s £000s m k one two three four five six seven eight nine ten appendix annex schedule page section paragraph note noted table below above following follows summarise summarised summarises therefore recommended within headline information considerations introduction result whilst however overall shown shows set out details detail due include includes including included excluding"
  ).split(" "),
);

/** Words of the genre that many lines share: they count, but little. */
const common = new Set(
  (
    "avoidance target targets pressure identified achieved delivered agreed expected anticipated previously allocated required service services team teams budget budgets cost costs expenditure spend spending total totals net gross overall general council committee department directorate " +
    "other others revenue capital forecast projected projection projecting outturn variance overspend underspend overspending underspending pressure pressures saving savings " +
    "position year years period month annual current previous reported report reporting additional further increase increased reduction reduced area areas programme programmes scheme schemes " +
    "account accounts fund funds funding income management support central corporate figure amount level main revised approved original planned proposed actual full part financial finance"
  )
    .split(" ")
    .map((word) => stem(word)),
);

/** Words by which a row says that it adds others up; they are no part of its name. */
const adding = new Set(
  "total totals sub subtotal subtotals grand net gross overall sum all revised expenditure"
    .split(" ")
    .map((word) => stem(word)),
);

/** The word without its endings, as far as five letters remain; plurals of short words too. */
export function stem(word: string): string {
  const known = irregular[word];
  if (known) return known;
  const single = word.length > 5 ? word.replace(/ies$/, "y") : word;
  let short = single.length > 3 && /[^su]s$/.test(single) ? single.slice(0, -1) : single;
  for (let changed = true; changed;) {
    changed = false;
    for (const ending of endings) {
      if (short.length - ending.length < 5 || !short.endsWith(ending)) continue;
      if (ending === "s" && /[su]s$/.test(short)) continue;
      short = short.slice(0, -ending.length);
      changed = true;
      break;
    }
  }
  return short;
}

const monthNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const wordPattern = /[\p{L}\p{N}]+/gu;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bone[-‐ ]off\b/g, "oneoff")
    .replace(/[’']s?(?=[^\p{L}]|$)/gu, "");
}

/** The telling words of a text in their common form, each once, in order. Numbers and dates are left out. */
export function nameTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const [word] of plain(text).matchAll(wordPattern)) {
    if (silent.has(word) || word.length < 2) continue;
    if (/^\d/.test(word)) continue;
    if (monthNames.test(word)) continue;
    tokens.add(knownStem(word));
  }
  return [...tokens];
}

/** A report says the same few thousand words over and over. */
const stems = new Map<string, string>();
const mostStems = 20_000;

function knownStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const found = stem(word);
  stems.set(word, found);
  return found;
}

/** How much a word of the genre tells: a quarter of any other. */
export function tellingWeight(token: string): number {
  return common.has(token) ? 0.25 : 1;
}

/** Whether the word only says that a row adds up others. */
export function isAddingWord(token: string): boolean {
  return adding.has(token);
}

/** First letters of a name's words, "ices" for "Integrated Community Equipment Service"; empty for short names. */
export function initials(text: string): string {
  const words = [...plain(text).matchAll(wordPattern)]
    .map(([word]) => word)
    .filter((word) => !/^(?:and|of|the|for|to|in|on|a)$/.test(word) && /^\p{L}/u.test(word));
  return words.length >= 3 && words.length <= 7 ? words.map((word) => word.charAt(0)).join("") : "";
}

/** A name as it is spelled, without case, marks and words of adding up: for names that are the very same. */
export function spelling(text: string): string {
  const words = plain(text).replace(/&/g, " and ").match(wordPattern);
  return (words ?? []).filter((word) => word !== "the" && !adding.has(stem(word))).join(" ");
}
