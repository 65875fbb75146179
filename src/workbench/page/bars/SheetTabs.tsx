import { Tab, TabList } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SheetModel, WorkbookEvent, WorkbookModel } from "../../host";
import { useWorkbookVersion } from "../book/use-workbook-version";

interface Props {
  readonly workbook: WorkbookModel;
  readonly active: SheetModel;
  onActivate(sheet: SheetModel): void;
}

const listed = (event: WorkbookEvent): boolean =>
  ["added", "deleted", "renamed", "moved", "visibility changed", "activated"].includes(event.kind);

/** The workbook's sheets; hidden ones are left out, as in Excel. */
export function SheetTabs({ workbook, active, onActivate }: Props) {
  useWorkbookVersion(workbook, listed);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [active]);
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  return (
    <div ref={row} className="cc-sheets">
      <TabList
        size="small"
        aria-label="Sheets"
        selectedValue={active.id}
        onTabSelect={(_, { value }) => {
          const sheet = workbook.sheet(String(value));
          if (sheet) onActivate(sheet);
        }}
      >
        {sheets.map(({ id, name, tabColor }) => (
          <Tab
            key={id}
            value={id}
            style={tabColor ? { borderBottom: `3px solid ${tabColor}` } : {}}
          >
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
