import { expect, test } from 'vitest';
import { fitCanvas } from './fit-canvas.ts';

/** Rows and a few short words, as high at any width. */
const lay = (rows: number) => (width: number) => ({
  layout: { width, height: rows * 34 + 200 },
});

test.each([2, 5, 8])('charts of one sequence take the same least share of the width: %i rows', (rows) => {
  const { canvas, placed } = fitCanvas([lay(rows)], 2, undefined, 0.8);
  expect((placed[0]?.drawing.layout.width ?? 0) / canvas.width).toBeGreaterThanOrEqual(0.8);
});

test('without such a share the type is as large as it can be', () => {
  const { canvas, placed } = fitCanvas([lay(8)], 2);
  expect((placed[0]?.drawing.layout.width ?? 0) / canvas.width).toBeLessThan(0.8);
});
