import { HostObject } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { oneOf } from "./arguments";

export class Application extends HostObject {
  readonly $type = "Application";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get calculationMode(): string {
    return this.#workbook.calculationMode;
  }

  set calculationMode(value: unknown) {
    this.#workbook.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    this.#workbook.settle();
  }

  readonly calculationState = "Done";

  readonly calculationEngineVersion = 191029;

  readonly decimalSeparator = ".";

  readonly thousandsSeparator = ",";

  readonly useSystemSeparators = true;

  calculate(kind: unknown): void {
    this.#workbook.calculate(oneOf(kind, ["Recalculate", "Full", "FullRebuild"]));
  }

  /** Nothing to suspend: calculation waits until a value is read or the request is over. */
  suspendApiCalculationUntilNextSync(): null {
    return null;
  }

  /** Nothing to suspend: the page draws when the request is over. */
  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}
