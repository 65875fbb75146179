import type { HostObject } from "../interpreter/host-object";
import type { CommandCalls } from "../protocol/command-calls";
import type { CustomFunctionCalls } from "../protocol/custom-function-calls";
import type { AddInShell } from "./add-in-shell";
import { AddinInternalService } from "./addin-internal-service";
import { AppRuntimePersistenceService } from "./app-runtime-persistence-service";
import { AppRuntimeService } from "./app-runtime-service";
import { CustomFunctions } from "./custom-functions";
import { DynamicRibbon } from "./dynamic-ribbon";

/** The objects a path may start from by the name of a service; null for a service the host does not play. */
export function serviceFactory(
  shell: AddInShell,
  calls: CustomFunctionCalls,
  commands: CommandCalls,
): (name: string) => HostObject | null {
  return (name) => {
    switch (name) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return new CustomFunctions(calls);
      case "Microsoft.DynamicRibbon.DynamicRibbon":
        return new DynamicRibbon(shell);
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeService(shell);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceService(shell);
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalService(() => commands.handles());
      default:
        return null;
    }
  };
}
