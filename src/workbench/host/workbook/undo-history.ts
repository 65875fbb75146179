/** One step of the person at the screen that can be taken back. */
export interface UndoStep {
  /** What the page shows beside the button: `Typing in B4`. */
  readonly label: string;
  undo(): void;
  redo(): void;
}

/**
 * What the person can undo. As in Excel, a write by an add-in empties it
 * (OfficeDev/office-js issues 5966 and 6170); `lostToAddIn` tells that this happened.
 */
export class UndoHistory {
  readonly #done: UndoStep[] = [];
  readonly #undone: UndoStep[] = [];
  #lostToAddIn = false;

  get canUndo(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get canRedo(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Whether steps were lost because an add-in wrote to the workbook since the last step. */
  get lostToAddIn(): boolean {
    return this.#lostToAddIn;
  }

  record(step: UndoStep): void {
    this.#done.push(step);
    this.#undone.length = 0;
    this.#lostToAddIn = false;
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    step.undo();
    this.#undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    step.redo();
    this.#done.push(step);
    return true;
  }

  /** Forgets all steps: after rows or sheets moved they would act on other cells. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }

  emptyByAddIn(): void {
    if (this.#done.length + this.#undone.length > 0) this.#lostToAddIn = true;
    this.forget();
  }
}
