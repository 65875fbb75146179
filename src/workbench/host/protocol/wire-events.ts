import { EventNumber, WORKBOOK_TARGET } from "../model/event-types";
import type { Area } from "../workbook/area";
import { bounding } from "../workbook/area";
import { formatArea } from "../workbook/area-address";
import { shownValue, valueType } from "../workbook/cell-model";
import type { SheetModel } from "../workbook/sheet-model";
import type { Actor, WorkbookEvent } from "../workbook/workbook-event";

/** An event as the library expects it, for each place where an add-in may listen. */
export interface WireEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

const visibilityWords: Readonly<Record<string, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very hidden": "VeryHidden",
};

function source(actor: Actor): string {
  return actor === "co-author" ? "Remote" : "Local";
}

function both(sheet: SheetModel): readonly string[] {
  return [sheet.id, WORKBOOK_TARGET];
}

/** Many single cells are told as the one area around them. */
function addressOf(areas: readonly Area[]): string {
  const few = areas.length <= 20;
  return few ? areas.map(formatArea).join(",") : formatArea(areas.reduce(bounding));
}

function details(event: Extract<WorkbookEvent, { kind: "cells changed" }>): object {
  if (!event.detail) return {};
  const { before, after } = event.detail;
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** The library's form of what happened; nothing for what only the page needs to know. */
export function wireEvents(event: WorkbookEvent, actor: Actor): WireEvent[] {
  const by = { source: source(actor) };
  switch (event.kind) {
    case "cells changed": {
      const worksheetId = event.sheet.id;
      const address = formatArea(event.area);
      const changed = {
        ...by,
        worksheetId,
        address,
        changeType: event.changeType,
        shiftDirection: event.shift,
        referenceId: `${worksheetId}!${address}`,
        triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
        ...details(event),
      };
      const before = event.detail?.before?.formula;
      const formula = {
        ...by,
        worksheetId,
        formulaDetails: [{ cellAddress: address, previousFormula: before ?? "" }],
      };
      const touched = before !== undefined || event.detail?.after?.formula !== undefined;
      return [
        { type: EventNumber.changed, targets: both(event.sheet), message: changed },
        ...(touched
          ? [{ type: EventNumber.formulaChanged, targets: both(event.sheet), message: formula }]
          : []),
      ];
    }
    case "format changed": {
      const address = formatArea(event.area);
      const worksheetId = event.sheet.id;
      const message = { ...by, worksheetId, address, referenceId: `${worksheetId}!${address}` };
      return [{ type: EventNumber.formatChanged, targets: both(event.sheet), message }];
    }
    case "calculated": {
      const message = { worksheetId: event.sheet.id, address: addressOf(event.areas) };
      return [{ type: EventNumber.calculated, targets: both(event.sheet), message }];
    }
    case "selected": {
      const message = {
        worksheetId: event.sheet.id,
        address: event.areas.map(formatArea).join(","),
      };
      return [{ type: EventNumber.selectionChanged, targets: both(event.sheet), message }];
    }
    case "rows hidden": {
      const changeType = event.hidden ? "Hidden" : "Unhidden";
      const address = formatArea(event.area);
      const message = { ...by, worksheetId: event.sheet.id, address, changeType };
      return [{ type: EventNumber.rowHiddenChanged, targets: both(event.sheet), message }];
    }
    default:
      return sheetEvents(event, by);
  }
}

function sheetEvents(event: WorkbookEvent, by: { readonly source: string }): WireEvent[] {
  const tell = (type: number, sheet: SheetModel, more: object = {}): WireEvent[] => [
    { type, targets: both(sheet), message: { ...by, worksheetId: sheet.id, ...more } },
  ];
  switch (event.kind) {
    case "activated":
      return tell(EventNumber.activated, event.sheet);
    case "deactivated":
      return tell(EventNumber.deactivated, event.sheet);
    case "added":
      return tell(EventNumber.added, event.sheet);
    case "deleted":
      return tell(EventNumber.deleted, event.sheet);
    case "renamed":
      return tell(EventNumber.nameChanged, event.sheet, {
        nameBefore: event.before,
        nameAfter: event.after,
      });
    case "moved":
      return tell(EventNumber.moved, event.sheet, {
        positionBefore: event.before,
        positionAfter: event.after,
      });
    case "visibility changed":
      return tell(EventNumber.visibilityChanged, event.sheet, {
        visibilityBefore: visibilityWords[event.before],
        visibilityAfter: visibilityWords[event.after],
      });
    case "protection changed":
      return tell(EventNumber.protectionChanged, event.sheet, {
        isProtected: event.sheet.protection !== null,
      });
    case "comment added":
    case "comment deleted":
    case "comment changed": {
      const type =
        event.kind === "comment added"
          ? EventNumber.commentAdded
          : event.kind === "comment deleted"
            ? EventNumber.commentDeleted
            : EventNumber.commentChanged;
      const commentDetails = [{ commentId: event.id, replyIds: event.replyIds }];
      const change = event.kind === "comment changed" ? { changeType: event.change } : {};
      return tell(type, event.sheet, { commentDetails, ...change });
    }
    default:
      return [];
  }
}
