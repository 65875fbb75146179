import type { Port } from "../../excel/port";

/** Of the port, what the record needs. */
export type RecordActions = Pick<Port, "recordFile" | "addRecordSheet" | "compareRecord">;
