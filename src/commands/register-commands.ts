import { checkBeforePublishing, type CheckAsked } from "./check-before-publishing";

/**
 * Ties the ribbon's buttons to what they do, by the names in manifest.xml. To add a button: a function here
 * under the manifest's FunctionName, a Control with its resources there; the manifest's test compares the two.
 */
export function registerCommands(program: CheckAsked): readonly string[] {
  const commands: Readonly<Record<string, (event: Office.AddinCommands.Event) => void>> = {
    checkBeforePublishing: (event) => void checkBeforePublishing(program, event),
  };
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
  return Object.keys(commands);
}
