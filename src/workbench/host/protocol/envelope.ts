/** What a message from the add-in asks for. */
export const RequestKind = { invoke: 0, register: 1, unregister: 2 } as const;

/** Why a message could not be carried out. */
export const EnvelopeError = { none: 0, inHandling: -2, accessDenied: -5 } as const;

const REQUEST = 0;
const RESPONSE = 1;

export interface RequestEnvelope {
  readonly action: string;
  readonly kind: number;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** Reads a message of the cross-document protocol; null for every other message a window may get. */
export function readEnvelope(message: unknown): RequestEnvelope | null {
  if (typeof message !== "string" || !message.includes("_messageType")) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  const envelope = parsed as Readonly<Record<string, unknown>>;
  const action = envelope["_actionName"];
  if (envelope["_messageType"] !== REQUEST || typeof action !== "string") return null;
  return {
    action,
    kind: Number(envelope["_actionType"] ?? RequestKind.invoke),
    conversation: String(envelope["_conversationId"] ?? ""),
    correlation: Number(envelope["_correlationId"] ?? 0),
    data: envelope["_data"],
  };
}

interface Answer {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly origin: string;
  readonly data: unknown;
  readonly error?: number;
  /** Sent by the host of its own accord. */
  readonly event?: boolean;
}

/** Writes a reply to the add-in, or an event for it. */
export function writeEnvelope(answer: Answer): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: answer.action,
    _conversationId: answer.conversation,
    _correlationId: answer.correlation,
    _origin: answer.origin,
    _data: answer.data ?? null,
    _errorCode: answer.error ?? EnvelopeError.none,
    _responseType: answer.event ? 1 : 0,
    _serializerVersion: 1,
  });
}
