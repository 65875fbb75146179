import { apiNotFound } from "../host-error";
import { HostCollection, HostObject } from "./host-object";

function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (name.startsWith("$") || name === "constructor") return undefined;
  for (
    let at: unknown = object;
    at instanceof HostObject && at !== HostObject.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** Whether the host plays this member of the object's class. */
export function hasMember(object: HostObject, name: string): boolean {
  return descriptor(object, name) !== undefined;
}

export function readMember(object: HostObject, name: string): unknown {
  const found = descriptor(object, name);
  if (!found || typeof found.value === "function") throw apiNotFound(`${object.$type}.${name}`);
  return Reflect.get(object, name);
}

/** The library itself refuses to set what is read-only in Excel, so here it can only be something not played. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const found = descriptor(object, name);
  if (!found) throw apiNotFound(`${object.$type}.${name}`);
  if (!found.set) throw apiNotFound(`${object.$type}.${name}`, "setting ");
  Reflect.set(object, name, value);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const found = descriptor(object, name);
  const method: unknown = found?.value;
  if (typeof method !== "function") throw apiNotFound(`${object.$type}.${name}`);
  return Reflect.apply(method, object, args);
}

/** Names of the properties this host plays that hold a plain value, not another object. */
export function plainProperties(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let at: unknown = object;
    at instanceof HostObject && at !== HostObject.prototype && at !== HostCollection.prototype;
    at = Object.getPrototypeOf(at)
  )
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (!name.startsWith("$") && name !== "constructor" && typeof found.value !== "function")
        names.add(name);
  return [...names].filter((name) => !(Reflect.get(object, name) instanceof HostObject));
}
