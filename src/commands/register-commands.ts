import type { PaneAsk } from "../excel/port";
import { answerPress } from "./answer-press";

/** What the ribbon's buttons ask of the program. */
export interface Program {
  askCheck(): void;
  ask(what: PaneAsk): void;
}

/**
 * Ties the ribbon's buttons to what they do, by the names in manifest.xml. At once, before the program itself has
 * started: a button that Excel finds no function for is lost, one whose function waits is only late. To add a button:
 * a function here under the manifest's FunctionName, a Control with its resources there; the manifest's test
 * compares the two.
 */
export function registerCommands(program: Promise<Program>): readonly string[] {
  const commands: Readonly<Record<string, (program: Program) => void>> = {
    checkBeforePublishing: (now) => now.askCheck(),
    showFlags: (now) => now.ask("show flags"),
    clearFlags: (now) => now.ask("clear flags"),
    makeRecord: (now) => now.ask("record"),
  };
  for (const [name, act] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      answerPress(program.then(act), event),
    );
  return Object.keys(commands);
}
