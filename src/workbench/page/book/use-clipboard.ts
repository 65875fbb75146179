import { useRef, type ClipboardEvent } from "react";
import type { SheetModel, WorkbookModel } from "../../host";
import type { SheetAddress, UserActions } from "../../host/user-actions";
import type { Area } from "../../host/workbook/area";
import { intersect } from "../../host/workbook/area";
import { formatArea } from "../../host/workbook/area-address";
import { readCopiedText, writeCopiedText } from "./copied-text";

interface Taken extends SheetAddress {
  readonly text: string;
}

/**
 * Copy, cut and paste of cells. The clipboard gets them as text, as other programs take them; pasted
 * into the same workbook again they come with formulas and looks.
 */
export function useClipboard(workbook: WorkbookModel, user: UserActions) {
  const taken = useRef<Taken | null>(null);
  return (event: ClipboardEvent, sheet: SheetModel, selected: Area): void => {
    event.preventDefault();
    if (event.type === "paste") {
      const text = event.clipboardData.getData("text/plain");
      const own = taken.current;
      if (own && own.text === text && workbook.sheet(own.sheet))
        user.copy(own, { sheet: sheet.id, address: formatArea(selected) });
      else if (text !== "")
        user.typeBlock(sheet.id, selected.top, selected.left, readCopiedText(text));
      return;
    }
    const used = sheet.cells.usedArea(false);
    const area = (used && intersect(selected, used)) ?? {
      ...selected,
      bottom: selected.top,
      right: selected.left,
    };
    const text = writeCopiedText(sheet, area);
    event.clipboardData.setData("text/plain", text);
    // What was cut is gone from its place, so only its text can be pasted.
    taken.current =
      event.type === "copy" ? { sheet: sheet.id, address: formatArea(area), text } : null;
    if (event.type === "cut") user.type(sheet.id, formatArea(area), "");
  };
}
