import { expect, test } from 'vitest';
import { qrSquares } from '../slide/deck/qr-squares.ts';
import { qrCode } from './qr-code.ts';

/** The squares that a path fills, as a pen draws them. */
function fillPath(path: string): ReadonlySet<string> {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, to, right, length] of path.matchAll(/M(\d+ \d+)|m(\d+) 0h(\d+)v1h-\3z/g)) {
    if (to) [x = 0, y = 0] = to.split(' ').map(Number);
    else {
      x += Number(right);
      for (let at = 0; at < Number(length); at += 1) dark.add(`${x + at} ${y}`);
    }
  }
  return dark;
}

test('a path fills the squares of the code and no other', () => {
  const address = 'https://figures.example/?metric=members';
  const squares = qrSquares(address).flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 2} ${y + 2}`] : [])),
  );
  expect([...fillPath(qrCode(address).path)]).toEqual(squares);
});

test('a code is square, has its three corner marks, and a quiet border all around', () => {
  const { size, path } = qrCode('https://figures.example/?metric=members');
  const dark = fillPath(path);
  const last = size - 3;
  for (const [x, y] of [
    [2, 2],
    [last, 2],
    [2, last],
  ])
    expect(dark).toContain(`${x} ${y}`);
  expect(dark).not.toContain(`${last} ${last}`);
  for (let place = 0; place < size; place += 1) {
    expect(dark).not.toContain(`${place} 1`);
    expect(dark).not.toContain(`${size - 2} ${place}`);
  }
});
