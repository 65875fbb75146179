export type FaultKind = "value" | "not available" | "division by zero";

/**
 * Why a figure cannot be given. In Excel it shows as #VALUE!, #N/A or #DIV/0!; the message is what Excel
 * shows with the first two.
 */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    message = "",
  ) {
    super(message);
  }
}
