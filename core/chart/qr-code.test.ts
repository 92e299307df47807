import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

test('a code is square, has its three corner marks, and a quiet border all around', () => {
  const { size, path } = qrCode('https://figures.example/?metric=members');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
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
