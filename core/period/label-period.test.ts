import { expect, test } from 'vitest';
import { labelPeriod } from './label-period.ts';
import { parsePeriod } from './parse-period.ts';

test.each([
  ['2023', '2023', '2023'],
  ['2022（推断）', '2022 推断', '2022 inferred'],
  ['2022-03/2022-05', '2022-03–05', '2022-03–05'],
  ['2023-01/2023-07-19（推断）', '2023-01至07-19 推断', '2023-01 to 07-19 inferred'],
  ['/2022-05-31', '至2022-05-31', 'to 2022-05-31'],
  ['2022-03/', '2022-03起', 'from 2022-03'],
  ['/2022（推断）', '至2022 推断', 'to 2022 inferred'],
  ['2019/2023', '2019–2023', '2019–2023'],
  ['2023-07-19', '2023-07-19', '2023-07-19'],
])('%s is labelled in as few words as a chart has room for', (text, zh, en) => {
  const period = parsePeriod(text);
  if ('kind' in period) throw new Error(period.code);
  expect(labelPeriod(period)).toEqual({ zh, en });
});
