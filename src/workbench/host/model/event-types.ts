import type { EventSource } from "../interpreter/host-object";

/** The library's target for events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Numbers of the events on the wire. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableChanged: 101,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

const ofOneSheet: Readonly<Record<string, number>> = {
  ActivatedEvent: EventNumber.activated,
  CalculatedEvent: EventNumber.calculated,
  DataChangedEvent: EventNumber.changed,
  DeactivatedEvent: EventNumber.deactivated,
  EventNameChanged: EventNumber.nameChanged,
  EventVisibilityChanged: EventNumber.visibilityChanged,
  FormatChangedEvent: EventNumber.formatChanged,
  FormulaChangedEvent: EventNumber.formulaChanged,
  ProtectionChangedEvent: EventNumber.protectionChanged,
  RowHiddenChangedEvent: EventNumber.rowHiddenChanged,
  SelectionChangedEvent: EventNumber.selectionChanged,
};

const ofComments: Readonly<Record<string, number>> = {
  AddedEvent: EventNumber.commentAdded,
  ChangedEvent: EventNumber.commentChanged,
  DeletedEvent: EventNumber.commentDeleted,
};

/** Events of one sheet, under the names the library registers them by. */
export function sheetEvents(target: string): EventSource {
  return { target, types: ofOneSheet };
}

/** Events of the collection of sheets: those of each, and sheets that come, go and move. */
export function sheetsEvents(): EventSource {
  const types = {
    ...ofOneSheet,
    AddedEvent: EventNumber.added,
    DeletedEvent: EventNumber.deleted,
    EventMoved: EventNumber.moved,
  };
  return { target: WORKBOOK_TARGET, types };
}

export function commentEvents(target: string): EventSource {
  return { target, types: ofComments };
}
