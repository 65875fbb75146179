import { Inflate } from "fflate";

/** Deflate makes at most about a thousand bytes of one, so a step inflates to 16 MB at the very most. */
const step = 16 * 1024;

/**
 * Inflates raw deflate data into exactly `size` bytes. Stops as soon as more comes out than was declared, so
 * that a zip bomb which lies about its size costs no more than what it says.
 *
 * @throws RangeError where the data holds more or fewer bytes than `size`; fflate's error where it is damaged.
 */
export function inflateCapped(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) over = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length || at === 0; at += step) {
    const last = at + step >= data.length;
    inflater.push(data.subarray(at, at + step), last);
    if (over) break;
  }
  if (filled !== size) throw new RangeError("The data is not as long as it says");
  return out;
}
