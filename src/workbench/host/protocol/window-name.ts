/** The shared runtime with custom functions: the flags office.js reads from `hostInfo`. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface FrameIdentity {
  /** The origin office.js shall believe the host has: https, and of the add-in's own hostname. */
  readonly origin: string;
  readonly locale: string;
  readonly conversation: string;
}

/** What Excel on the web writes into `window.name` of the add-in's frame before it loads. */
export function windowName({ origin, locale, conversation }: FrameIdentity): string {
  const flags = SHARED_RUNTIME + CUSTOM_FUNCTIONS;
  return JSON.stringify({
    hostInfo: ["Excel", "Web", "16.00", locale, "crosscast", "", "disableLogging", flags].join("$"),
    xdmInfo: [conversation, "crosscast", origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The origin the host claims: office.js takes only https, so plain http is passed off as https. */
export function secureOrigin(origin: string): string {
  return origin.replace(/^http:/, "https:");
}
