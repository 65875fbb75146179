import { HostError, type SheetModel } from "../../host";
import type { UserActions } from "../../host/user-actions";
import type { RowsAction } from "../ribbon/RowsMenu";

/** Does to the selected rows what was asked; gives the refusal in words, such as of a protected sheet. */
export function changeRows(
  sheet: SheetModel,
  user: UserActions,
  action: RowsAction,
): string | null {
  try {
    for (const { top, bottom } of sheet.selection) {
      const rows = `${String(top)}:${String(bottom)}`;
      if (action === "insert") user.shift(sheet.id, rows, "Down");
      else if (action === "delete") user.shift(sheet.id, rows, "Up");
      else user.hideRows(sheet.id, rows, action === "hide");
    }
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.message;
  }
}
