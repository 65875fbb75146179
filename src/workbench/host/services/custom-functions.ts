import { HostObject } from "../interpreter/host-object";
import type { CustomFunctionCalls } from "../protocol/custom-function-calls";

/** Where the library's custom functions runtime reports that it is ready, and what its functions gave. */
export class CustomFunctions extends HostObject {
  readonly $type = "CustomFunctions";
  readonly #calls: CustomFunctionCalls;

  constructor(calls: CustomFunctionCalls) {
    super();
    this.#calls = calls;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): null {
    this.#calls.start();
    return null;
  }

  /** 1 retries of big results, 2 shorter and 4 bounded waiting between answers. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 4];
  }

  setInvocationArrayResults(results: unknown): void {
    this.#calls.receive(results);
  }
}
