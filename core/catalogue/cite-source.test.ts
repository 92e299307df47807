import { expect, test } from 'vitest';
import { citeSource } from './cite-source.ts';

const PUBLISHER = { zh: '试网', en: 'Trial net' };

test('a printed date stands alone, an inferred one says so', () => {
  const of = (basis: 'printed' | 'inferred') => ({
    publisher: PUBLISHER,
    published: { date: '2022', basis },
  });
  expect(citeSource(of('printed'), 'zh')).toBe('试网 2022');
  expect(citeSource(of('inferred'), 'zh')).toBe('试网 2022 推断');
  expect(citeSource(of('inferred'), 'en')).toBe('Trial net 2022 inferred');
});
