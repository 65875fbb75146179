const repeat = /(table:number-(?:rows|columns)-repeated=")(\d+)"/g;
/** A row or column repeated more often than this is the blank rest of a sheet. */
const most = 2000;

/**
 * OpenDocument writes runs of equal rows and columns once, with a count. A blank rest of a sheet may
 * count a million rows, and a hostile file a million full ones: such runs are cut down to one.
 */
export function limitRepeats(content: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(
    text.replace(repeat, (whole, start: string, count: string) =>
      Number(count) > most ? `${start}1"` : whole,
    ),
  );
}
