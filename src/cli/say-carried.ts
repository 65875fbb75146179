import { basename } from "node:path";
import type { CarriedItem } from "../core/carry-over/carry-over";

const names: Readonly<Record<CarriedItem["kind"], string>> = {
  acceptance: "accepted",
  owner: "owner",
  source: "sourced elsewhere",
  pick: "line chosen",
  settings: "settings",
};

/** Lists what came of earlier decisions: what was kept in one line, the others one by one. */
export function sayCarried(
  file: string,
  items: readonly CarriedItem[],
  say: (text: string) => void,
): void {
  const of = (came: CarriedItem["came"]) => items.filter((one) => one.came === came);
  const [kept, lapsed, lost] = [of("kept"), of("lapsed"), of("lost")];
  say(
    `Decisions of ${basename(file)}: ${String(kept.length)} kept, ${String(lapsed.length)} lapsed, ${String(lost.length)} lost.`,
  );
  for (const { came, kind, what, ref, why, said, by } of [...lapsed, ...lost])
    say(
      `  ${came}: ${what}${ref === null ? "" : ` (${ref})`}, ${names[kind]} “${said}”${by === "" ? "" : ` by ${by}`}: ${why}.`,
    );
}
