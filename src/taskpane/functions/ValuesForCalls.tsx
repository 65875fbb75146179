import { formatRef } from "../../core/workbook/cell-ref";
import type { FunctionsPort } from "../../excel/functions-port";
import { words } from "./messages";
import { ChangeList, PlannedAction } from "./PlannedAction";
import type { Receipts } from "./receipts";

interface Props {
  functions(): Promise<FunctionsPort>;
  readonly receipts: readonly [Receipts, (receipts: Receipts) => void];
}

/** Values in the place of calls, before a workbook leaves the council. */
export function ValuesForCalls({ functions, receipts: [receipts, keep] }: Props) {
  return (
    <PlannedAction
      title={words.values}
      explains={words.valuesMore}
      confirm={words.replace}
      nothing={words.nothingToReplace}
      done={receipts.calls && words.replaced(receipts.calls.replaced.length)}
      plan={async () => (await functions()).planValues()}
      lists={({ changes }) =>
        changes.length === 0 ? null : (
          <ChangeList
            label={words.replaces(changes.length)}
            items={changes.map((one) => `${formatRef(one)}: ${one.formula} shows ${one.shows}`)}
          />
        )
      }
      carryOut={async (plan) => {
        const calls = await (await functions()).replaceCalls(plan);
        keep({ ...receipts, calls: calls.replaced.length > 0 ? calls : null });
        return calls.keeps;
      }}
      takeBack={async () => {
        const kept = receipts.calls ? await (await functions()).takeBackCalls(receipts.calls) : [];
        keep({ ...receipts, calls: null });
        return kept;
      }}
    />
  );
}
