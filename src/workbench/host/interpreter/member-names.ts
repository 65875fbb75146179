/** The wire writes `GetUsedRange`, the library and this host `getUsedRange`; a leading underscore stays. */
export function camelName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
