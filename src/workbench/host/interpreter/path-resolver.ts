import { apiNotFound, HostError } from "../host-error";
import { HostCollection, HostObject } from "./host-object";
import { callMember, readMember } from "./members";
import { camelName } from "./member-names";
import type { ReferenceTable } from "./reference-table";
import type { WireArguments, WireObjectPath } from "./wire-request";
import { PathKind } from "./wire-request";

/** Where paths start, and what they may refer to. */
export interface PathRoots {
  readonly root: HostObject;
  /** Makes an object by the name of its service; null where the host has none of that name. */
  service(name: string): HostObject | null;
  readonly references: ReferenceTable;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Finds the objects behind the paths of one request; each path is walked once, as its method may have effects. */
export class PathResolver {
  readonly #found = new Map<number, HostObject | null>();
  /** `Worksheet.getRange`: what was being done last, for the error's location. */
  location = "";

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly roots: PathRoots,
  ) {}

  /** Null stands for a null object; everything that hangs below one is null too. */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The object behind a path that must not be a null object. */
  demand(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw new HostError("InvalidObjectPath", "It leads to a null object.");
    return object;
  }

  /** Puts objects in the place of path ids; trailing arguments that were left out go. */
  arguments(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    const args = (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, references?.[index]),
    );
    while (args.length > 0 && (args.at(-1) ?? null) === null) args.pop();
    return args;
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.demand(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((each, index) => this.#argument(each, reference[index]));
    if (!isRecord(value)) return value;
    const { _ObjectPathId: path } = value;
    if (typeof path === "number") return this.demand(path);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.#argument(each, undefined)]),
    );
  }

  #walk(path: WireObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return this.roots.root;
      case PathKind.nullObject:
        return null;
      case PathKind.referenceId: {
        const kept = this.roots.references.find(path.Name);
        if (!kept) throw new HostError("InvalidObjectPath", "The object is no longer tracked.");
        if (kept.$isGone) throw new HostError("ItemNotFound", "What it stood for was deleted.");
        return kept;
      }
      case PathKind.newObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      default:
        return this.#walkFromParent(path);
    }
  }

  #walkFromParent(path: WireObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === PathKind.indexer ? "getItem" : camelName(path.Name);
    this.location = `${parent.$type}.${name}`;
    const value = this.#step(parent, name, path);
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new HostError("InvalidObjectPath");
  }

  #step(parent: HostObject, name: string, path: WireObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PathKind.method:
        return callMember(parent, name, this.arguments(path.ArgumentInfo));
      case PathKind.property:
        return readMember(parent, name);
      case PathKind.indexer:
        if (!(parent instanceof HostCollection)) throw apiNotFound(this.location);
        return parent.getItem(this.arguments(path.ArgumentInfo)[0]);
      default:
        throw new HostError("InvalidObjectPath");
    }
  }
}
