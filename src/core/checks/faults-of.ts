import { findFaults, type Fault } from "./find-faults";
import type { RuleInput } from "./rule";

const known = new WeakMap<RuleInput["failing"], readonly Fault[]>();

/** The faults that the failing relations come down to, worked out once for all rules of a review. */
export function faultsOf({ failing, relations, cells }: RuleInput): readonly Fault[] {
  const done = known.get(failing);
  if (done) return done;
  const faults = findFaults(failing, relations, cells);
  known.set(failing, faults);
  return faults;
}
