import { HostObject } from "../interpreter/host-object";
import { writeMember } from "../interpreter/members";
import { borderSides } from "./cell-properties";
import type { Range } from "./range";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets what a plain object names, going down into the objects it nests: `{ format: { fill: { color } } }`. */
function setDeep(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const below: unknown = Reflect.get(object, name);
    if (below instanceof HostObject && isRecord(value)) setDeep(below, value);
    else if (value !== null && value !== undefined) writeMember(object, name, value);
  }
}

/** `setCellProperties` for one range: the sides of borders go by other names there than elsewhere. */
export function setProperties(range: Range, values: unknown): void {
  if (!isRecord(values)) return;
  const { format } = values;
  if (!isRecord(format) || !isRecord(format["borders"])) return setDeep(range, values);
  const { borders, ...rest } = format;
  setDeep(range, { ...values, format: rest });
  if (!isRecord(borders)) return;
  for (const [side, line] of Object.entries(borders)) {
    const edge = borderSides[side];
    if (edge && isRecord(line)) setDeep(range.format.borders.getItem(edge), line);
  }
}
