import { expect, test } from 'vitest';
import type { Source } from '../../catalogue/catalogue.ts';
import { PAGES } from '../slide.ts';
import { sourcesSlides } from './sources-slides.ts';

const nameOf = (place: number): string => `材料${place + 100}`;
const SOURCES = Array.from({ length: 40 }, (_, place): Source => ({
  ...{ id: `s-${place}`, district: null, kind: 'news', note: '' },
  title: { zh: nameOf(place), en: nameOf(place) },
  publisher: { zh: '鲁网', en: 'Lu Wang' },
  published: { date: '2023-07-20', basis: 'inferred' },
}));

test('the description and the notes of each slide name the documents of its own table', () => {
  const deck = {
    ...{ districts: [], sources: SOURCES, lang: 'zh' as const, page: PAGES['16x9'] },
    asOf: { version: 1, date: '2024-05-04' },
  };
  const slides = sourcesSlides(SOURCES, 'https://example.org/', deck);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.flatMap(({ notes }) => notes)).toHaveLength(SOURCES.length);
  for (const { shapes, notes } of slides) {
    const [table] = shapes.filter((shape) => shape.kind === 'table');
    const names = table?.rows.slice(1).map(([title]) => title?.runs[0]?.text ?? '') ?? [];
    expect(notes).toEqual(names.map((name) => `鲁网：《${name}》，2023-07-20（推断）`));
    expect(table?.description).toBe(notes.join('；'));
  }
});
