/** What the library says about one of its classes. */
interface ClassSchema {
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
}

/** Looks a class up by its name; null where the library has none of that name, or is not at hand. */
export type LibrarySchema = (type: string) => ClassSchema | null;

/** Without the library at hand, the host's own classes decide. */
export const noSchema: LibrarySchema = () => null;

function names(prototype: object, property: string): readonly string[] {
  const value: unknown = Reflect.get(prototype, property);
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

/**
 * Reads the classes of the add-in's own office.js: its prototypes carry `_scalarPropertyNames` and
 * `_navigationPropertyNames`. `namespace` is asked for each time, as the library loads late.
 */
export function schemaFromLibrary(namespace: () => unknown): LibrarySchema {
  const known = new Map<string, ClassSchema>();
  return (type) => {
    const before = known.get(type);
    if (before) return before;
    const library = namespace();
    if (typeof library !== "object" || library === null) return null;
    const found: unknown = Reflect.get(library, type);
    if (typeof found !== "function") return null;
    const prototype: unknown = Reflect.get(found, "prototype");
    if (typeof prototype !== "object" || prototype === null) return null;
    const schema = {
      scalars: names(prototype, "_scalarPropertyNames"),
      navigations: names(prototype, "_navigationPropertyNames"),
    };
    known.set(type, schema);
    return schema;
  };
}
