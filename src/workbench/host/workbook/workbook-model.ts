import { HostError } from "../host-error";
import type { Area } from "./area";
import { cellArea } from "./area";
import type { CalculatedCell, CalculationEngine, CalculationKind } from "./calculation-engine";
import { enterCalculated } from "./enter-calculated";
import type { DocumentProperties } from "./document-properties";
import { newDocumentProperties } from "./document-properties";
import type { NameModel } from "./name-model";
import { SheetModel } from "./sheet-model";
import { UndoHistory } from "./undo-history";
import type { Actor, WorkbookEvent, WorkbookListener } from "./workbook-event";

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

/** The workbook in memory: the one truth that page, add-in and formula engine share. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** The add-in's document settings, each value as JSON text. */
  readonly settings = new Map<string, string>();
  readonly xmlParts: XmlPartModel[] = [];
  readonly properties: DocumentProperties = newDocumentProperties();
  readonly undo = new UndoHistory();
  /** Set while the structure is protected; empty where no password is asked. */
  structurePassword: string | null = null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Who is changing things just now. */
  actor: Actor = "user";
  /** Whether something was written since the file was opened or saved. */
  isDirty = false;
  /** Whether the add-in wants to be told of events. */
  addInHears = true;
  /** The name that new comments carry. */
  userName = "You";

  readonly #listeners = new Set<WorkbookListener>();
  readonly #dirty = new Set<SheetModel>();
  #engine: CalculationEngine | null = null;
  #calculating = false;
  #active: SheetModel | null = null;
  #nextId = 1;

  constructor(public name: string) {}

  /** Listens to every change; the answer stops listening. */
  listen(listener: WorkbookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of [...this.#listeners]) listener(event, this.actor);
  }

  /** Does something on another's behalf. */
  as<T>(actor: Actor, act: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  /** Called by everything that writes: an add-in's write costs the person the undo list. */
  written(): void {
    this.isDirty = true;
    if (this.actor === "add-in") this.undo.emptyByAddIn();
  }

  /** Called besides by what moves cells or sheets: earlier steps can no longer be taken back. */
  rearranged(): void {
    this.written();
    this.undo.forget();
  }

  /** A number no other part of this workbook has. */
  nextId(): number {
    return this.#nextId++;
  }

  /** Puts a new sheet at the end, without telling anyone. */
  newSheet(name: string): SheetModel {
    const number = this.nextId().toString(16).toUpperCase().padStart(4, "0");
    const sheet = new SheetModel(this, `{00000000-${number}-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By id, or by name whatever its capitals; undefined where there is none. */
  sheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): SheetModel {
    const sheet = this.#active ?? this.sheets.find((each) => each.visibility === "visible");
    const found = sheet ?? this.sheets[0];
    if (!found) throw new HostError("GeneralException", "The workbook has no sheet.");
    return found;
  }

  activate(sheet: SheetModel): void {
    const before = this.activeSheet;
    this.#active = sheet;
    if (before === sheet) return;
    if (this.sheets.includes(before)) this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  /** After a sheet was deleted or hidden: the active one must be another. */
  forget(sheet: SheetModel): void {
    if (this.#active === sheet) this.#active = null;
    this.#dirty.delete(sheet);
  }

  select(sheet: SheetModel, areas: readonly Area[]): void {
    this.activate(sheet);
    sheet.selection = [...areas];
    this.tell({ kind: "selected", sheet, areas });
  }

  /** Plugs a formula engine in, or takes it out. Values stay as they are until something changes. */
  useEngine(engine: CalculationEngine | null): void {
    this.#engine = engine;
  }

  get hasEngine(): boolean {
    return this.#engine !== null;
  }

  /** Notes that values of this sheet may have changed; the engine runs when one is next read. */
  touch(sheet: SheetModel): void {
    this.#dirty.add(sheet);
  }

  /** Calculates what is out of date, if calculation is automatic. */
  settle(): void {
    if (this.#dirty.size > 0 && this.calculationMode !== "Manual") this.calculate("Recalculate");
  }

  calculate(kind: CalculationKind): void {
    if (!this.#engine || this.#calculating) return;
    const dirty = new Set(kind === "Recalculate" ? this.#dirty : this.sheets);
    this.#dirty.clear();
    this.#calculating = true;
    try {
      this.#engine.calculate(this, kind, dirty, (results) => this.#publish(results));
    } finally {
      this.#calculating = false;
    }
  }

  #publish(results: readonly CalculatedCell[]): void {
    const changed = new Map<SheetModel, Area[]>();
    for (const result of results) {
      const { sheet, row, column } = result;
      const before = sheet.cell(row, column);
      const after = enterCalculated(before, result);
      if (after === before) continue;
      sheet.cells.set(row, column, after);
      const areas = changed.get(sheet) ?? [];
      areas.push(cellArea(row, column));
      changed.set(sheet, areas);
    }
    for (const [sheet, areas] of changed) this.tell({ kind: "calculated", sheet, areas });
  }
}
