import type { District, Source } from '#core/catalogue/catalogue.ts';
import { COVERAGE_CASES } from '#core/chart/gallery/coverage-cases.ts';
import { GALLERY_CASES } from '#core/chart/gallery/gallery-cases.ts';
import type { GalleryCase } from '#core/chart/gallery/gallery-case.ts';
import { HISTORY_CASES } from '#core/chart/gallery/history-cases.ts';
import type { Shown } from '#core/chart/shown.ts';
import { insist } from '#core/compare/insist.ts';
import { buildHistory } from '#core/history/build-history.ts';
import { writeDeck, type DeckRequest } from '#worker/charts/deck/write-deck.ts';
import { SEED_CATALOGUE, SEED_FIGURES, seedFigure } from '../seed-figures.ts';
import { seedPanel } from '../seed-panels.ts';
import { openDeck, type OpenDeck } from './open-deck.ts';

export const ADDRESS = 'https://binglan.example/charts/compare?metric=试&version=7';

export interface Sample {
  readonly shown: Shown;
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
}

const panelOf = ({ panel, districts, sources }: GalleryCase): Sample => ({
  shown: { kind: 'panel', panel },
  districts,
  sources,
});

/** What a case tells, over time. */
export const historyOf = (one: GalleryCase): Sample => ({
  shown: { kind: 'history', history: buildHistory(one), notes: [] },
  districts: one.districts,
  sources: one.sources,
});

/** The cases of the gallery, by their names. */
export const SAMPLES: readonly (readonly [name: string, sample: Sample])[] = [
  ...GALLERY_CASES.map((one) => [one.id, panelOf(one)] as const),
  ...HISTORY_CASES.map((one) => [one.id, historyOf(one)] as const),
  ...COVERAGE_CASES.map(
    ({ id, coverage, ...one }) => [id, { ...one, shown: { kind: 'coverage', coverage } }] as const,
  ),
];

export function sampleOf(id: string): Sample {
  const found = SAMPLES.find(([name]) => name === id);
  if (!found) throw new Error(id);
  return found[1];
}

const [LOAN, CREDIT] = [seedFigure('chengyang', 'loan-amount'), seedFigure('shanting', 'loan-amount')];

/** Everything that the page shows first of the five documents, and two figures that are not comparable. */
export const SEED_CHARTS: readonly Shown[] = [
  ...SEED_CATALOGUE.metrics
    .filter(({ headline }) => headline !== null)
    .map(({ id }): Shown => ({ kind: 'panel', panel: seedPanel(id) })),
  { kind: 'pair', insisted: insist(LOAN, CREDIT) },
];

/** What the five documents say over time of each metric, where any of it was reported. */
export const SEED_HISTORIES: readonly Shown[] = SEED_CATALOGUE.metrics
  .map((metric) => buildHistory({ metric, districts: SEED_CATALOGUE.districts, observations: SEED_FIGURES }))
  .filter(({ series }) => series.some(({ points }) => points.length > 0))
  .map((history) => ({ kind: 'history', history, notes: [] }));

const COMMON = {
  asOf: { version: 7, date: '2026-01-15' },
  lang: 'zh',
  shape: '16x9',
  address: ADDRESS,
  addressOf: () => ADDRESS,
  title: null,
} as const;

/** A deck of one chart, opened. */
export async function deckOf(
  { shown, ...sample }: Sample,
  how: Partial<DeckRequest> = {},
): Promise<OpenDeck> {
  return openDeck(await writeDeck({ ...COMMON, ...sample, charts: [{ shown }], ...how }));
}

/** The deck of all that the five documents show. */
export const seedDeck = (how: Partial<DeckRequest> = {}): Promise<Uint8Array> =>
  writeDeck({
    ...COMMON,
    ...SEED_CATALOGUE,
    charts: SEED_CHARTS.map((shown) => ({ shown })),
    title: '五区县团的工作',
    ...how,
  });
