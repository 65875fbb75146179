import { Interpreter } from "./interpreter/interpreter";
import { schemaFromLibrary } from "./interpreter/library-schema";
import { ReferenceTable } from "./interpreter/reference-table";
import { Workbook } from "./model/workbook";
import type { AppContextParts } from "./protocol/app-context";
import { CommandCalls } from "./protocol/command-calls";
import type { CommandOutcome, CommandPatience } from "./protocol/command-calls";
import { Conversation } from "./protocol/conversation";
import type { MessagePort } from "./protocol/conversation";
import { CustomFunctionCalls } from "./protocol/custom-function-calls";
import type {
  CustomFunctionCall,
  CustomFunctionResult,
  CustomFunctionTicket,
  RichEntry,
} from "./protocol/custom-function-calls";
import { DocumentCopies } from "./protocol/document-copies";
import type { DocumentBytes, MethodReply } from "./protocol/document-copies";
import { EventRegistry } from "./protocol/event-registry";
import { executeMethod } from "./protocol/execute-method";
import { readFocusExit } from "./protocol/focus-exit";
import { framePort } from "./protocol/frame-port";
import { libraryOf } from "./protocol/library-window";
import type { LibraryWindow } from "./protocol/library-window";
import { RequestLog } from "./protocol/request-log";
import type { RequirementSets } from "./protocol/requirement-sets";
import { sameWindowPort } from "./protocol/same-window-port";
import { windowName } from "./protocol/window-name";
import { wireEvents } from "./protocol/wire-events";
import { AddInShell } from "./services/add-in-shell";
import { serviceFactory } from "./services/service-factory";
import { UserActions } from "./user-actions";
import type { Actor, WorkbookEvent } from "./workbook/workbook-event";
import type { WorkbookModel } from "./workbook/workbook-model";

export interface ExcelHostParts {
  readonly workbook: WorkbookModel;
  readonly requirementSets: RequirementSets;
  readonly enforceRequirementSets: boolean;
  readonly locale: string;
  readonly documentBytes: DocumentBytes | null;
  readonly documentUrl: string;
  readonly commandPatience: CommandPatience;
}

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** One workbook, and what acts on it. */
interface OpenDocument {
  readonly workbook: WorkbookModel;
  readonly interpreter: Interpreter;
  readonly user: UserActions;
  readonly close: () => void;
}

/** Excel on the web as an add-in meets it. Made by `createHost`. */
export class ExcelHost {
  /** What was asked of Excel so far. */
  readonly log = new RequestLog();
  /** The pane and the ribbon, as the add-in moved them. */
  readonly shell = new AddInShell();

  readonly #parts: ExcelHostParts;
  readonly #registry = new EventRegistry();
  readonly #references = new ReferenceTable();
  readonly #commands: CommandCalls;
  readonly #functions: CustomFunctionCalls;
  readonly #copies: DocumentCopies;
  readonly #listening = new Set<string>();
  #document: OpenDocument;
  #pending: RichEntry[] = [];
  #executing = false;
  #greeted = false;
  #conversation: Conversation | null = null;
  #library: () => LibraryWindow | null = () => null;

  constructor(parts: ExcelHostParts) {
    this.#parts = parts;
    this.#commands = new CommandCalls({
      send: (values) => this.#push("appCommandInvoked", values),
      waiting: (waitingButtons) => this.shell.change({ waitingButtons }),
      patience: parts.commandPatience,
    });
    this.#functions = new CustomFunctionCalls((entries) => this.#tell(entries));
    this.#copies = new DocumentCopies(parts.documentBytes);
    this.#document = this.#load(parts.workbook);
    let visible = this.shell.state.paneVisible;
    this.shell.listen(({ paneVisible }) => {
      if (paneVisible === visible) return;
      visible = paneVisible;
      const visibility = paneVisible ? "Visible" : "Hidden";
      this.#queue([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", { visibility }]]);
    });
  }

  get workbook(): WorkbookModel {
    return this.#document.workbook;
  }

  /** What a person does in Excel. */
  get user(): UserActions {
    return this.#document.user;
  }

  /**
   * Puts another workbook in place of the one that is open, under a running add-in: a test need not
   * load the library anew for each case. Excel itself would start the add-in again; its handlers
   * of workbook events must be added again, and its document settings refreshed.
   */
  open(workbook: WorkbookModel): void {
    this.#document.close();
    this.#registry.clear();
    this.#references.releaseAll();
    this.#copies.closeAll();
    this.#pending = [];
    this.#document = this.#load(workbook);
  }

  #load(workbook: WorkbookModel): OpenDocument {
    const interpreter = new Interpreter({
      root: new Workbook(workbook),
      service: serviceFactory(this.shell, this.#functions, this.#commands),
      references: this.#references,
      schema: schemaFromLibrary(() => this.#library()?.Excel),
      registration: (source, name, listens) => this.#registry.change(source, name, listens),
    });
    const close = workbook.listen((event, actor) => this.#heard(event, actor));
    return { workbook, interpreter, user: new UserActions(workbook), close };
  }

  /**
   * Makes ready a frame of the page's own origin: afterwards its `src` may be set to the add-in.
   * Over plain http the page passes itself off as https, see `framePort`.
   */
  connect(frame: HTMLIFrameElement, page: Window = window): void {
    const port = framePort(page, frame);
    frame.name = this.windowName(port.origin);
    // Chromium reads the attribute only when it makes the frame; one that stands already is told itself.
    if (frame.contentWindow) frame.contentWindow.name = frame.name;
    this.attach(port, () => libraryOf(frame));
  }

  /** Connects to an add-in in the very same window: for tests without a browser. */
  connectSameWindow(window: Window): void {
    const port = sameWindowPort(window);
    window.name = this.windowName(port.origin);
    this.attach(port, () => window as LibraryWindow);
  }

  /** Listens on a port of any kind. `library` gives the window whose office.js it is, as far as it has loaded. */
  attach(port: MessagePort, library: () => object | null = () => null): void {
    this.disconnect();
    this.#library = library;
    this.#conversation = new Conversation(port, {
      greet: () => this.#greet(),
      execute: (data) => this.#execute(data),
      listens: (event, listening) => this.#listens(event, listening),
      notified: (notice) => this.shell.leave(readFocusExit(notice)),
      replied: () => this.#flush(),
    });
  }

  disconnect(): void {
    if (this.#conversation) this.#commands.close();
    this.#conversation?.close();
    this.#conversation = null;
    this.#greeted = false;
    this.#reset();
  }

  /** For a frame whose name is set by hand. */
  windowName(origin: string): string {
    return windowName({ origin, locale: this.#parts.locale, conversation: "crosscast" });
  }

  /**
   * Presses a ribbon button whose action is this function. Before the add-in has started the press waits for it;
   * rejects where it does not come, or has no function of that name.
   */
  runCommand(actionId: string, controlId = actionId): Promise<CommandOutcome> {
    return this.#commands.run(actionId, controlId);
  }

  /** Calls one custom function and waits for its first answer. */
  invokeCustomFunction(
    name: string,
    args: readonly unknown[],
    more: Omit<CustomFunctionCall, "name" | "args"> = {},
  ): Promise<CustomFunctionResult> {
    const [ticket] = this.#functions.invoke([{ ...more, name, args }]);
    return ticket ? ticket.result : Promise.reject(new Error("Nothing was called."));
  }

  /** Calls many custom functions in one message. */
  invokeCustomFunctions(calls: readonly CustomFunctionCall[]): readonly CustomFunctionTicket[] {
    return this.#functions.invoke(calls);
  }

  cancelCustomFunction(id: number): void {
    this.#functions.cancel(id);
  }

  /** Whether the add-in's custom functions can be called; calls before that wait. */
  get customFunctionsReady(): boolean {
    return this.#functions.ready;
  }

  /** Ranges and other objects the add-in keeps; grows without end where it never lets go. */
  get trackedObjects(): number {
    return this.#references.size;
  }

  /** The add-in has loaded, or loaded anew: nothing of a former life of it holds any longer. */
  #greet(): Omit<AppContextParts, "id"> {
    if (this.#greeted) this.#reset();
    this.#greeted = true;
    const check = this.#library()?.OfficeExtension?.CommonUtility;
    if (check && this.#parts.enforceRequirementSets) check._doApiNotSupportedCheck = true;
    const { locale, documentUrl, requirementSets } = this.#parts;
    return { locale, documentUrl, requirementSets, settings: this.workbook.settings };
  }

  #execute(data: unknown): MethodReply | Promise<MethodReply> {
    this.#executing = true;
    try {
      return this.workbook.as("add-in", () => {
        const reply = executeMethod(data, {
          workbook: this.workbook,
          interpreter: this.#document.interpreter,
          commands: this.#commands,
          copies: this.#copies,
          log: this.log,
        });
        this.workbook.settle();
        return reply;
      });
    } finally {
      this.#executing = false;
    }
  }

  #listens(event: string, listening: boolean): void {
    if (listening) this.#listening.add(event);
    else this.#listening.delete(event);
    if (event === "appCommandInvoked") this.#commands.listens(listening);
  }

  #heard(event: WorkbookEvent, actor: Actor): void {
    if (!this.workbook.addInHears) return;
    const entries: RichEntry[] = [];
    for (const { type, targets, message } of wireEvents(event, actor))
      for (const target of targets)
        if (this.#registry.has(type, target)) entries.push([EVENT_CATEGORY, type, target, message]);
    this.#queue(entries);
    if (event.kind === "selected") this.#push("documentSelectionChanged", {});
    if (event.kind === "settings changed" && actor === "co-author")
      this.#push("settingsChanged", {});
  }

  #queue(entries: readonly RichEntry[]): void {
    if (entries.length === 0) return;
    this.#pending.push(...entries);
    if (!this.#executing) this.#flush();
  }

  #flush(): void {
    if (this.#pending.length === 0 || this.#executing) return;
    const entries = this.#pending;
    this.#pending = [];
    this.#tell(entries);
  }

  #tell(entries: readonly RichEntry[]): void {
    this.#push("richApiMessage", {
      ArrayData: entries.map(([category, type, target, message]) => [
        category,
        type,
        target,
        JSON.stringify(message),
        0,
        false,
      ]),
    });
  }

  #push(action: string, data: unknown): void {
    if (this.#listening.has(action)) this.#conversation?.push(action, data);
  }

  #reset(): void {
    this.#registry.clear();
    this.#references.releaseAll();
    this.#listening.clear();
    this.#pending = [];
    this.#functions.stop();
    this.#commands.stop();
    this.#copies.closeAll();
  }
}
