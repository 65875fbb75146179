import { checkBeforePublishing, type CheckAsked } from "./check-before-publishing";
import { openPaneFor, type PaneAsked } from "./open-pane-for";

/**
 * Ties the ribbon's buttons to what they do, by the names in manifest.xml. To add a button: a function here
 * under the manifest's FunctionName, a Control with its resources there; the manifest's test compares the two.
 */
export function registerCommands(program: CheckAsked & PaneAsked): readonly string[] {
  const commands: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>> = {
    checkBeforePublishing: (event) => void checkBeforePublishing(program, event),
    showFlags: (event) => void openPaneFor(program, "show flags", event),
    clearFlags: (event) => void openPaneFor(program, "clear flags", event),
    makeRecord: (event) => void openPaneFor(program, "record", event),
  };
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
  return Object.keys(commands);
}
