import { expect, it } from 'vitest';
import { isPublicationDate } from './publication-date.ts';

it.each([
  ['2022', true],
  ['2022-05', true],
  ['2022-05-31', true],
  ['2022-02-30', false],
  ['2022-13', false],
  ['2022-5-1', false],
  ['2022-H1', false],
  ['2022-Q2', false],
  ['2022/', false],
  ['2022（推断）', false],
  ['去年', false],
  ['', false],
])('%s is the date of a publication: %s', (text, is) => {
  expect(isPublicationDate(text)).toBe(is);
});
