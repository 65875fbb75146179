import { Button, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import type { FunctionsPort } from "../../excel/functions-port";
import { functionHelp } from "../../functions/help";
import { EmptyState } from "../shared/EmptyState";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { filterFunctions } from "./filter-functions";
import { FunctionCard } from "./FunctionCard";
import { words } from "./messages";
import { NamedFormulas } from "./NamedFormulas";
import type { Receipts } from "./receipts";
import { useInsert } from "./useInsert";
import { ValuesForCalls } from "./ValuesForCalls";

interface Props {
  functions(): Promise<FunctionsPort>;
  /** What was done and can be taken back; outlives this view. */
  readonly receipts: readonly [Receipts, (receipts: Receipts) => void];
}

/** The BUDGET functions with an example each, and the ways to a workbook that does without the add-in. */
export function FunctionsView({ functions, receipts }: Props) {
  const plain = usePlainStyles();
  const [search, setSearch] = useState("");
  const shown = useMemo(() => filterFunctions(functionHelp, search), [search]);
  const { waiting, insert, leave } = useInsert(functions);
  return (
    <div className={plain.stack}>
      <p className={plain.text}>{words.intro}</p>
      <Input
        className={plain.field}
        size="small"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<Search16Regular aria-hidden />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {waiting !== null && (
        <div className={plain.stack}>
          <Notice intent="warning" onDismiss={leave}>
            {waiting.says}
          </Notice>
          <div className={plain.row}>
            <Button size="small" onClick={() => void insert(waiting.formula, true)}>
              {words.over}
            </Button>
            <Button size="small" onClick={leave}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            <Button size="small" onClick={() => setSearch("")}>
              {words.all}
            </Button>
          }
        >
          {words.noneMore}
        </EmptyState>
      ) : (
        <ul className={plain.list} aria-label={words.list}>
          {shown.map((help) => (
            <li key={help.name}>
              <FunctionCard help={help} onInsert={(formula) => void insert(formula)} />
            </li>
          ))}
        </ul>
      )}
      <section className={plain.stack} aria-label={words.without}>
        <h2 className={plain.heading}>{words.without}</h2>
        <NamedFormulas functions={functions} receipts={receipts} />
        <ValuesForCalls functions={functions} receipts={receipts} />
      </section>
    </div>
  );
}
