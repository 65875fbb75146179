import { HostCollection, HostObject } from "./host-object";
import type { LibrarySchema } from "./library-schema";
import { hasMember, plainProperties, readMember } from "./members";
import { pascalName } from "./member-names";
import type { ReferenceTable } from "./reference-table";
import { selectTree } from "./select-tree";
import type { SelectTree } from "./select-tree";
import type { WireQuery } from "./wire-request";

/** `load` is answered with `Values` and `_Items`, `retrieve` with `values` and `items`. */
export type QueryStyle = "load" | "retrieve";

const everything: SelectTree = new Map([["*", new Map()]]);
const internal = new Set(["_ReferenceId", "_Id", "isNull", "isNullObject"]);

/** Answers load and retrieve from the objects, by what was asked or by the library's own defaults. */
export class QueryReader {
  constructor(
    private readonly schema: LibrarySchema,
    private readonly references: ReferenceTable,
  ) {}

  /** What tells the library which object it holds. */
  identity(object: HostObject): Record<string, unknown> {
    const { $id } = object;
    const reference = this.references.idOf(object);
    return {
      ...($id === null ? {} : { Id: $id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  read(object: HostObject, query: WireQuery | undefined, style: QueryStyle): unknown {
    return this.#read(object, selectTree(query), style, query);
  }

  #read(object: HostObject, tree: SelectTree, style: QueryStyle, query?: WireQuery): unknown {
    return object instanceof HostCollection
      ? this.#readCollection(object, tree, style, query)
      : this.#readObject(object, tree, style);
  }

  #readObject(object: HostObject, tree: SelectTree, style: QueryStyle): Record<string, unknown> {
    const answer = this.identity(object);
    const put = (name: string, value: unknown): void => {
      answer[style === "load" ? pascalName(name) : name] = value;
    };
    if (tree.size === 0 || tree.has("*"))
      for (const name of this.#plainNames(object)) put(name, readMember(object, name));
    for (const [name, below] of tree) {
      if (name === "*" || internal.has(name)) continue;
      if (name === "$none") continue;
      put(name, this.#readValue(object, name, below, style));
    }
    return answer;
  }

  #readValue(object: HostObject, name: string, below: SelectTree, style: QueryStyle): unknown {
    const value = readMember(object, name);
    return value instanceof HostObject ? this.#read(value, below, style) : value;
  }

  #readCollection(
    collection: HostCollection,
    tree: SelectTree,
    style: QueryStyle,
    query?: WireQuery,
  ): Record<string, unknown> {
    const answer = this.identity(collection);
    const forItems = new Map<string, SelectTree>();
    const own = new Map<string, SelectTree>();
    for (const [name, below] of tree) {
      if (name === "items") {
        for (const [item, further] of below.size > 0 ? below : everything)
          forItems.set(item, further);
      } else if (this.#isOwn(collection, name)) own.set(name, below);
      else forItems.set(name, below);
    }
    if (own.size > 0) Object.assign(answer, this.#readObject(collection, own, style));
    const wanted = forItems.size > 0 || own.size > 0 ? forItems : everything;
    if (wanted.size === 0) return answer;
    const skip = query?.Skip ?? 0;
    const items = collection
      .$items()
      .slice(skip, query?.Top === undefined ? undefined : skip + query.Top)
      .map((item) => this.#read(item, wanted, style));
    answer[style === "load" ? "_Items" : "items"] = items;
    return answer;
  }

  #isOwn(collection: HostCollection, name: string): boolean {
    const schema = this.schema(collection.$type);
    const listed = schema ? [...schema.scalars, ...schema.navigations].includes(name) : true;
    return listed && name !== "*" && hasMember(collection, name);
  }

  #plainNames(object: HostObject): readonly string[] {
    const schema = this.schema(object.$type);
    if (!schema) return plainProperties(object);
    return schema.scalars.filter((name) => !internal.has(name) && hasMember(object, name));
  }
}
