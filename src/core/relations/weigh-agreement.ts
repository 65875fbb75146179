/** Nats beyond what chance explains from which a sum is believed. */
export const belief = 3;

/** How much a total that a hypothesis gets wrong speaks against it, in nats: one figure in thirty is wrong. */
export const disagreement = -3.5;

const most = 8;

/**
 * How much an agreeing total speaks for the hypothesis that its operands add up to it, in nats: the
 * logarithm of how unlikely so small a difference would be between unrelated figures of that size. Two
 * five-digit figures that meet exactly say much; 3 = 1 + 2 says little; a total of one figure is a copy and
 * says almost nothing; 0 = 0 says nothing.
 * @param difference size of printed less computed, in half units
 * @param half half a unit of the total's last place, in half units
 * @param largest size of the largest figure involved, in half units
 * @param nonZero operands that are not zero
 */
export function weighAgreement(
  difference: number,
  half: number,
  largest: number,
  nonZero: number,
): number {
  if (nonZero === 0) return 0.02;
  if (nonZero === 1) return 0.3;
  const range = largest / (2 * half) + 1;
  const nearer = difference / half + 1;
  return Math.max(0, Math.min(most, Math.log(range / nearer)));
}
