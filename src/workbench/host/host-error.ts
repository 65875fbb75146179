/** The codes Excel on the web answers with; add-ins branch on them. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UnsupportedOperation";

const statusOf: Readonly<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  UnsupportedOperation: 400,
};

const wordsOf: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not working for what you are trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/**
 * A refusal that travels to the add-in with Excel's own code. The codes are Excel's
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling);
 * the words that follow a code are ours wherever `detail` is given.
 */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    detail?: string,
    /** The member at fault, where the one that was called is not it. */
    readonly location?: string,
  ) {
    super(detail === undefined ? wordsOf[code] : `${wordsOf[code]} ${detail}`);
    this.name = "HostError";
    this.status = statusOf[code];
  }
}

/** What the host does not play is refused by name, so that a test says which member is missing. */
export function apiNotFound(member: string, use = ""): HostError {
  return new HostError("ApiNotFound", `The host does not play ${use}${member}.`, member);
}
