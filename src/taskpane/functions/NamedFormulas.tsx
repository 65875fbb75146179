import type { FunctionsPort } from "../../excel/functions-port";
import { words } from "./messages";
import { ChangeList, PlannedAction } from "./PlannedAction";
import type { Receipts } from "./receipts";

interface Props {
  functions(): Promise<FunctionsPort>;
  readonly receipts: readonly [Receipts, (receipts: Receipts) => void];
}

/** The plain arithmetic as names of the workbook's own. */
export function NamedFormulas({ functions, receipts: [receipts, keep] }: Props) {
  return (
    <PlannedAction
      title={words.names}
      explains={words.namesMore}
      confirm={words.add}
      nothing={words.nothingToAdd}
      done={receipts.names && words.added(receipts.names.added.length)}
      plan={async () => (await functions()).planNames()}
      lists={({ adds }) =>
        adds.length === 0 ? null : (
          <ChangeList
            label={words.adds(adds.length)}
            items={adds.map(({ name, comment }) => `${name}: ${comment}`)}
          />
        )
      }
      carryOut={async (plan) => {
        const names = await (await functions()).addNames(plan);
        keep({ ...receipts, names: names.added.length > 0 ? names : null });
        return names.keeps;
      }}
      takeBack={async () => {
        const kept = receipts.names ? await (await functions()).takeBackNames(receipts.names) : [];
        keep({ ...receipts, names: null });
        return kept;
      }}
    />
  );
}
