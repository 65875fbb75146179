import type { Area } from "./area";
import type { CellModel } from "./cell-model";
import type { SheetModel } from "./sheet-model";

/** Who changed the workbook: the person at this screen, the add-in, or another author far away. */
export type Actor = "user" | "add-in" | "co-author";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ShiftDirection =
  "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** What happened to the workbook; the page redraws by it, and the add-in is told what it asked to hear. */
export type WorkbookEvent =
  | {
      readonly kind: "cells changed";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly shift: ShiftDirection;
      /** The one cell that changed, before and after; missing where there were several. */
      readonly detail?: {
        readonly before: CellModel | undefined;
        readonly after: CellModel | undefined;
      };
    }
  | { readonly kind: "format changed"; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: "calculated"; readonly sheet: SheetModel; readonly areas: readonly Area[] }
  | { readonly kind: "selected"; readonly sheet: SheetModel; readonly areas: readonly Area[] }
  | {
      readonly kind: "rows hidden";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | {
      readonly kind: "columns hidden";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | { readonly kind: "activated"; readonly sheet: SheetModel }
  | { readonly kind: "deactivated"; readonly sheet: SheetModel }
  | { readonly kind: "added"; readonly sheet: SheetModel }
  | { readonly kind: "deleted"; readonly sheet: SheetModel }
  | {
      readonly kind: "renamed";
      readonly sheet: SheetModel;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "moved";
      readonly sheet: SheetModel;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: "visibility changed";
      readonly sheet: SheetModel;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "protection changed"; readonly sheet: SheetModel }
  | { readonly kind: "conditional formats changed"; readonly sheet: SheetModel }
  | {
      readonly kind: "comment added" | "comment deleted";
      readonly sheet: SheetModel;
      readonly id: string;
      readonly replyIds: readonly string[];
    }
  | {
      readonly kind: "comment changed";
      readonly sheet: SheetModel;
      readonly id: string;
      readonly replyIds: readonly string[];
      readonly change: CommentChange;
    }
  | { readonly kind: "names changed" }
  | { readonly kind: "parts changed" }
  | { readonly kind: "settings changed" };

export type WorkbookListener = (event: WorkbookEvent, actor: Actor) => void;
