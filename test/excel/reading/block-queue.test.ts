import fc from "fast-check";
import { BlockQueue, cellsOf, type Block } from "../../../src/excel/reading/block-queue";

const area = fc
  .tuple(fc.nat(50), fc.nat(20), fc.nat(4000), fc.nat(60))
  .map(([top, left, rows, columns]) => ({
    top: top + 1,
    left: left + 1,
    bottom: top + 1 + rows,
    right: left + 1 + columns,
  }));

/** Plays an Excel whose cells weigh this much, and which refuses what is over five megabytes. */
function readAll(blocks: readonly Block[], bytesPerCell: number) {
  const queue = new BlockQueue(blocks);
  let cells = 0;
  let requests = 0;
  let largest = 0;
  while (!queue.isEmpty) {
    const asked = queue.next();
    const count = asked.reduce((sum, block) => sum + cellsOf(block), 0);
    requests++;
    if (count * bytesPerCell > 5_000_000) {
      queue.putBackSmaller(asked);
      continue;
    }
    cells += count;
    largest = Math.max(largest, count * bytesPerCell);
    queue.weigh(count, count * bytesPerCell);
  }
  return { cells, requests, largest };
}

test("every cell is read once, in few requests, whatever it weighs", () => {
  fc.assert(
    fc.property(
      fc.array(area, { maxLength: 8 }),
      fc.integer({ min: 16, max: 3000 }),
      (areas, weight) => {
        const blocks = areas.map((one, sheet) => ({ sheet, area: one }));
        const wanted = blocks.reduce((sum, block) => sum + cellsOf(block), 0);
        const { cells, requests } = readAll(blocks, weight);
        expect(cells).toBe(wanted);
        const megabytes = (wanted * weight) / 1_000_000;
        expect(requests).toBeLessThanOrEqual(8 + blocks.length + Math.ceil(megabytes / 2));
      },
    ),
    { numRuns: 200 },
  );
});

test("a block that came without its cells is halved, down to one cell", () => {
  const queue = new BlockQueue([]);
  const block = { sheet: 0, area: { top: 1, left: 1, bottom: 1, right: 2 } };
  expect(queue.putBackHalved(block)).toBe(true);
  expect(queue.next().map((one) => one.area.right)).toEqual([1, 2]);
  expect(queue.putBackHalved({ sheet: 0, area: { ...block.area, right: 1 } })).toBe(false);
});
