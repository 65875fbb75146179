import { apiNotFound, HostError } from "../host-error";
import type { EventSource } from "./host-object";
import { HostObject } from "./host-object";
import type { LibrarySchema } from "./library-schema";
import { callMember, hasMember, readMember, writeMember } from "./members";
import { camelName } from "./member-names";
import { PathResolver } from "./path-resolver";
import type { PathRoots } from "./path-resolver";
import { QueryReader } from "./query";
import type { WireAction, WireError, WireRequest, WireResponse, WireResult } from "./wire-request";
import { ActionKind } from "./wire-request";

export interface InterpreterParts extends PathRoots {
  readonly schema: LibrarySchema;
  /** Told when the add-in starts or stops listening to an object. */
  registration(source: EventSource, name: string, listens: boolean): void;
}

const registration = /^_(Register|Unregister)(.+)$/;

/**
 * Carries out one request: its actions in order, on the objects its paths lead to. It knows nothing
 * of Excel; a member that no class plays is answered with ApiNotFound and its name. At the first
 * error it stops; what was done before stays done, and its results are still answered.
 */
export class Interpreter {
  readonly #query: QueryReader;

  constructor(private readonly parts: InterpreterParts) {
    this.#query = new QueryReader(parts.schema, parts.references);
  }

  execute(request: WireRequest): WireResponse {
    const paths = new PathResolver(request.ObjectPaths, this.parts);
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      paths.location = "";
      try {
        const value = this.#perform(action, paths);
        if (action.ActionType === ActionKind.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const answer = describe(error, paths.location, index);
        return { Results: results, TraceIds: traces, Error: answer };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #perform(action: WireAction, paths: PathResolver): unknown {
    switch (action.ActionType) {
      case ActionKind.instantiate: {
        const object = paths.resolve(action.ObjectPathId);
        return object && this.#query.identity(object);
      }
      case ActionKind.query:
      case ActionKind.queryAsJson: {
        const object = paths.resolve(action.ObjectPathId);
        if (!object) return null;
        paths.location = object.$type;
        const style = action.ActionType === ActionKind.query ? "load" : "retrieve";
        return this.#query.read(object, action.QueryInfo, style);
      }
      case ActionKind.method:
        return this.#call(action, paths);
      case ActionKind.setProperty: {
        const object = paths.demand(action.ObjectPathId);
        this.#set(object, action.Name, paths.arguments(action.ArgumentInfo)[0] ?? null, paths);
        return null;
      }
      case ActionKind.trace:
        return null;
      case ActionKind.ensureUnchanged:
        return this.#ensureUnchanged(action, paths);
      case ActionKind.update: {
        const object = paths.demand(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#set(object, name, value, paths);
        return null;
      }
      default:
        throw new HostError("UnsupportedOperation", `Action type ${String(action.ActionType)}.`);
    }
  }

  #set(object: HostObject, name: string, value: unknown, paths: PathResolver): void {
    paths.location = `${object.$type}.${camelName(name)}`;
    writeMember(object, camelName(name), value);
  }

  #call(action: WireAction, paths: PathResolver): unknown {
    const { references } = this.parts;
    if (action.Name === "_KeepReference") {
      const kept = paths.resolve(action.ObjectPathId);
      if (kept) references.keep(kept);
      return null;
    }
    const object = paths.demand(action.ObjectPathId);
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      references.release(String(args[0]));
      return null;
    }
    const name = camelName(action.Name);
    paths.location = `${object.$type}.${name}`;
    const event = registration.exec(action.Name);
    if (event && !hasMember(object, name)) {
      this.#register(object, event[2] ?? "", event[1] === "Register");
      return null;
    }
    const value = callMember(object, name, args);
    return value instanceof HostObject ? this.#query.identity(value) : (value ?? null);
  }

  #register(object: HostObject, name: string, listens: boolean): void {
    const source = object.$events;
    if (!source || source.types[name] === undefined)
      throw apiNotFound(`${object.$type}._Register${name}`);
    this.parts.registration(source, name, listens);
  }

  #ensureUnchanged(action: WireAction, paths: PathResolver): null {
    const object = paths.demand(action.ObjectPathId);
    for (const [name, expected] of Object.entries(action.ObjectState ?? {}))
      if (JSON.stringify(readMember(object, camelName(name))) !== JSON.stringify(expected))
        throw new HostError("Conflict");
    return null;
  }
}

function describe(error: unknown, location: string, index: number): WireError {
  const known =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
