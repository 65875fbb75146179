import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import type { RuleGroup } from "../../core/checks/rule";
import { usePlainStyles } from "../shared/usePlainStyles";
import type { StateChoice } from "./filter-findings";
import { groupNames, stateNames, words } from "./messages";
import type { FindingsChoice } from "./useFindings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { flex: "1 1 8rem", minWidth: 0 },
  more: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9rem), 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  label: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200 },
});

const states = Object.keys(stateNames) as StateChoice[];

/** Search at hand, the rest behind one button: the pane is narrow. */
export function FindingFilters({ choice }: { readonly choice: FindingsChoice }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { filter, counts, places, groups, change } = choice;
  const [open, setOpen] = useState(
    filter.place !== "" || filter.group !== "" || filter.state !== "open",
  );
  const region = useId();
  return (
    <div role="search" className={styles.root}>
      <div className={styles.row}>
        <Input
          size="small"
          type="search"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<Search16Regular aria-hidden />}
          value={filter.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <Button
          size="small"
          icon={<Filter16Regular aria-hidden />}
          aria-expanded={open}
          aria-controls={region}
          onClick={() => setOpen(!open)}
        >
          {words.filters}
        </Button>
      </div>
      <div id={region} className={styles.more} hidden={!open}>
        {open && (
          <>
            <label className={styles.label}>
              {words.state}
              <Select
                className={plain.field}
                size="small"
                value={filter.state}
                onChange={(_, { value }) => change({ state: value as StateChoice })}
              >
                {states.map((state) => (
                  <option key={state} value={state}>
                    {`${stateNames[state]} (${String(counts[state])})`}
                  </option>
                ))}
              </Select>
            </label>
            <label className={styles.label}>
              {words.sheet}
              <Select
                className={plain.field}
                size="small"
                value={filter.place}
                onChange={(_, { value }) => change({ place: value })}
              >
                <option value="">{words.everywhere}</option>
                {places.map((place) => (
                  <option key={place}>{place}</option>
                ))}
              </Select>
            </label>
            <label className={styles.label}>
              {words.group}
              <Select
                className={plain.field}
                size="small"
                value={filter.group}
                onChange={(_, { value }) => change({ group: value as RuleGroup | "" })}
              >
                <option value="">{words.everyKind}</option>
                {groups.map((group) => (
                  <option key={group} value={group}>
                    {groupNames[group]}
                  </option>
                ))}
              </Select>
            </label>
          </>
        )}
      </div>
    </div>
  );
}
