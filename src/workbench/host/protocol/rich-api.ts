import type { Interpreter } from "../interpreter/interpreter";
import { readWireRequest } from "../interpreter/wire-request";
import type { MethodReply } from "./document-copies";
import { OfficeError } from "./office-error";
import type { RequestLog } from "./request-log";

/**
 * Excel on the web refuses larger requests and responses.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Place of the JSON body among the values of a request. */
const BODY = 4;

/** Bytes in UTF-8, counted only where the text is long enough for it to matter. */
function bytesOf(text: string): number {
  if (text.length * 3 < PAYLOAD_LIMIT) return text.length;
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const half = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x800 || half ? 1 : 2;
  }
  return bytes;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** One `context.sync()`: the limits, the interpreter, the log. */
export function executeRichApi(
  values: readonly unknown[],
  interpreter: Interpreter,
  log: RequestLog,
): MethodReply {
  const body = values[BODY];
  if (typeof body !== "string") return { error: OfficeError.invalidParameter };
  const started = performance.now();
  const requestBytes = bytesOf(body);
  const record = (actions: number, responseBytes: number, error: string | null): void =>
    log.add({
      actions,
      requestBytes,
      responseBytes,
      milliseconds: performance.now() - started,
      error,
    });
  if (requestBytes > PAYLOAD_LIMIT) {
    record(0, 0, "RequestPayloadSizeLimitExceeded");
    return { error: OfficeError.requestTooLarge };
  }
  const request = readWireRequest(parse(body));
  if (!request) return { error: OfficeError.invalidParameter };
  const response = interpreter.execute(request);
  const answer = JSON.stringify(response);
  const responseBytes = bytesOf(answer);
  if (responseBytes > PAYLOAD_LIMIT) {
    record(request.Actions.length, responseBytes, "ResponsePayloadSizeLimitExceeded");
    return { error: OfficeError.responseTooLarge };
  }
  record(request.Actions.length, responseBytes, response.Error?.Code ?? null);
  return { error: OfficeError.none, values: { Data: [200, [], answer] } };
}
