import { expect, it } from 'vitest';
import { isTrusted } from './is-trusted.ts';

it.each([
  ['https://binglan.example/use', true],
  ['http://localhost:8787/', true],
  ['http://127.0.0.1:8787/', true],
  ['http://[::1]:8787/', true],
  ['http://192.168.1.20:8787/', false],
  ['http://binglan.lan/', false],
  ['http://127.0.0.1.example/', false],
])('%s: %s', (address, trusted) => {
  expect(isTrusted(new URL(address))).toBe(trusted);
});
