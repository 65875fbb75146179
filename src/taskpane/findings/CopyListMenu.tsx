import type { Finding } from "../../core/finding";
import type { Report } from "../../core/report";
import { usePane } from "../PaneContext";
import { SmallMenu } from "../shared/SmallMenu";
import { listForHolders, type Grouping } from "./list-for-holders";
import { words } from "./messages";

interface Props {
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly owners: Readonly<Record<string, string>>;
}

const groupings: readonly (readonly [Grouping, string])[] = [
  ["service", words.byService],
  ["sheet", words.bySheet],
  ["owner", words.byOwner],
];

/** Copies the list as it is filtered, cut into parts to send to budget holders. */
export function CopyListMenu({ findings, report, owners }: Props) {
  const { copy } = usePane();
  return (
    <SmallMenu
      title={words.copyList}
      choices={groupings.map(([grouping, label]) => ({
        label,
        act: () => copy(listForHolders(findings, report, owners, grouping), "the list"),
      }))}
    />
  );
}
