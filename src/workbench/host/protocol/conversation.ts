import { appContext } from "./app-context";
import type { AppContextParts } from "./app-context";
import type { MethodReply } from "./document-copies";
import type { RequestEnvelope } from "./envelope";
import { EnvelopeError, readEnvelope, RequestKind, writeEnvelope } from "./envelope";
import { OfficeError } from "./office-error";

/** The road messages take between host and add-in: windows of a page, or one window in a test. */
export interface MessagePort {
  /** The origin the host claims to have. */
  readonly origin: string;
  /** Sends a message to the add-in; it must not arrive before the caller is done. */
  post(message: string): void;
  /** Hands over every message from the add-in; the answer stops that. */
  listen(receive: (message: unknown) => void): () => void;
}

/** What the host does with the messages of an add-in. */
export interface ConversationParts {
  /** The add-in says hello, at first or after it was reloaded. */
  greet(): Omit<AppContextParts, "id">;
  execute(data: unknown): MethodReply | Promise<MethodReply>;
  /** The add-in starts or stops to listen to `richApiMessage`, `appCommandInvoked` and the like. */
  listens(event: string, listening: boolean): void;
  /** What the add-in's window tells: that the focus leaves it, among much else. */
  notified(notice: unknown): void;
  /** A reply was sent: what happened meanwhile may be told now. */
  replied(): void;
}

/** Events of the common interface that the host pushes, or at least takes a listener for. */
const events: ReadonlySet<string> = new Set([
  "richApiMessage",
  "appCommandInvoked",
  "documentSelectionChanged",
  "settingsChanged",
  "officeThemeChanged",
]);

const DIALOG = "dialogMessageReceived";

/** Speaks the cross-document protocol of Excel on the web with one add-in. */
export class Conversation {
  #id = "";
  readonly #close: () => void;

  constructor(
    private readonly port: MessagePort,
    private readonly parts: ConversationParts,
  ) {
    this.#close = port.listen((message) => this.#receive(message));
  }

  close(): void {
    this.#close();
  }

  /** Pushes an event of the common interface. */
  push(action: string, data: unknown): void {
    const { origin } = this.port;
    const answer = { action, conversation: this.#id, correlation: 0, origin, data, event: true };
    this.port.post(writeEnvelope(answer));
  }

  #receive(message: unknown): void {
    const request = readEnvelope(message);
    if (!request) return;
    this.#id = request.conversation;
    if (request.kind === RequestKind.invoke) this.#invoke(request);
    else this.#listen(request);
  }

  #reply(request: RequestEnvelope, data: unknown, error: number = EnvelopeError.none): void {
    const { action, conversation, correlation } = request;
    const { origin } = this.port;
    this.port.post(writeEnvelope({ action, conversation, correlation, origin, data, error }));
    this.parts.replied();
  }

  #listen(request: RequestEnvelope): void {
    const listening = request.kind === RequestKind.register;
    if (events.has(request.action)) {
      this.#reply(request, { Error: OfficeError.none });
      this.parts.listens(request.action, listening);
    } else {
      const refusal =
        request.action === DIALOG ? OfficeError.dialogRefused : OfficeError.operationNotSupported;
      this.#reply(request, { Error: refusal });
    }
  }

  #invoke(request: RequestEnvelope): void {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#reply(request, appContext({ ...this.parts.greet(), id: request.data }));
      case "ContextActivationManager_notifyHost":
        this.parts.notified(request.data);
        return this.#reply(request, {});
      case "executeMethod":
        return this.#execute(request);
      default:
        return this.#reply(request, null, EnvelopeError.inHandling);
    }
  }

  /** A fault of the host's own is answered too: an add-in that gets no answer waits for ever. */
  #execute(request: RequestEnvelope): void {
    const answer = (reply: MethodReply): void =>
      this.#reply(request, { Version: 1, Error: reply.error, ...reply.values });
    const failed = (): void => answer({ error: OfficeError.internal });
    try {
      const reply = this.parts.execute(request.data);
      if (reply instanceof Promise) reply.then(answer, failed);
      else answer(reply);
    } catch (error) {
      failed();
      throw error;
    }
  }
}
