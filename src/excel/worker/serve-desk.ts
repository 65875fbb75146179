import { UnreadableFile } from "../../files/unreadable-file";
import { ListCutter } from "./cut-lists";
import type { DeskAnswer, DeskFault, DeskPort, DeskRequest } from "./desk-messages";
import type { ReviewDesk } from "./review-desk";

/** Answers what comes through a port from a desk: the worker's side. Requests are worked through in turn. */
export function serveDesk(port: DeskPort, desk: ReviewDesk): void {
  const cutter = new ListCutter();
  let queue: Promise<void> = Promise.resolve();
  port.onmessage = (event: MessageEvent) => {
    const request = event.data as DeskRequest;
    queue = queue.then(() => answer(port, desk, request, cutter));
  };
}

async function answer(
  port: DeskPort,
  desk: ReviewDesk,
  request: DeskRequest,
  cutter: ListCutter,
): Promise<void> {
  const { id } = request;
  const post = (message: DeskAnswer, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  try {
    const value: unknown = await Reflect.apply(desk[request.method], desk, [...request.args]);
    const { rest, messages } = cutter.cut(value);
    for (const parts of messages) post({ id, kind: "parts", parts });
    const transfer = rest instanceof Uint8Array ? [rest.buffer as ArrayBuffer] : [];
    post({ id, kind: "done", value: rest }, transfer);
  } catch (error) {
    cutter.forget();
    post({ id, kind: "failed", fault: faultOf(error) });
  }
}

function faultOf(error: unknown): DeskFault {
  if (error instanceof UnreadableFile) {
    const { file, reason, remedy, message } = error;
    return { message, unreadable: { file, reason, remedy } };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}
