import type { Bilingual, District, Metric, Scope, Source } from '../../catalogue/catalogue.ts';
import { buildPanel } from '../../compare/build-panel.ts';
import type { Panel } from '../../compare/panel.ts';
import { observe, periodOf, sampleDistrict, sampleMetric, WHOLE } from '../../compare/samples.ts';
import { parseFigure } from '../../figure/parse-figure.ts';
import type { Observation } from '../../observation/observation.ts';
import type { AsOf } from '../shown.ts';

/** A figure as an invented document would print it; the whole district in 2025 unless said otherwise. */
export interface Told {
  readonly text: string;
  readonly period?: string;
  readonly scope?: Scope;
}

export interface CaseTold {
  readonly id: string;
  /** What there is to look at. */
  readonly title: Bilingual;
  /** The invented metric's. */
  readonly name: Bilingual;
  readonly metric?: Partial<Metric>;
  readonly districts?: readonly Bilingual[];
  /** What each district says, in the order of the districts. */
  readonly told: readonly (readonly Told[])[];
}

/** Invented figures of invented districts, for the pictures that are compared by test and the gallery's page. */
export interface GalleryCase {
  readonly id: string;
  readonly title: Bilingual;
  readonly metric: Metric;
  readonly districts: readonly District[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly panel: Panel;
}

/** As of when the pictures tell them. */
export const GALLERY_AS_OF: AsOf = { version: 1, date: '2026-01-15' };

export const FIVE_NAMES: readonly Bilingual[] = [...'甲乙丙丁戊'].map((sign, index) => ({
  zh: `试${sign}`,
  en: `Test ${'ABCDE'.charAt(index)}`,
}));

/** One figure a district, of 2025 and the whole of it. */
export const inOrder = (...texts: readonly string[]): Told[][] => texts.map((text) => [{ text }]);

/** The case with its panel, built and judged as any other. */
export function toCase({
  id,
  title,
  name,
  metric: said,
  districts: names = FIVE_NAMES,
  told,
}: CaseTold): GalleryCase {
  const metric = sampleMetric({
    id,
    subject: 'samples',
    name,
    definition: { zh: '虚构的指标，只为试验。', en: 'An invented metric, for tests only.' },
    ...said,
  });
  const districts = names
    .slice(0, told.length)
    .map(({ zh, en }, index) => sampleDistrict(`test-${index}`, zh, en));
  const observations = districts.flatMap((district, index) =>
    (told[index] ?? []).map((figure, at) => observeTold(district, metric, { figure, at })),
  );
  const panel = buildPanel({ metric, districts, observations, kin: [metric] });
  return { id, title, metric, districts, observations, sources: districts.map(sourceOf), panel };
}

function observeTold(
  district: District,
  metric: Metric,
  { figure: { text, period = '2025', scope = WHOLE }, at }: { figure: Told; at: number },
): Observation {
  const reading = parseFigure(text, { unit: metric.unit });
  if (reading.kind === 'problem') throw new Error(text);
  return observe(district, metric, {
    id: `${district.slug}-${metric.id}-${at}`,
    ...(reading.kind === 'figure' ? { ...reading.figure, unit: metric.unit } : { status: reading.status }),
    printed: text,
    period: periodOf(period),
    scope,
    source: `${district.slug}-source`,
  });
}

const sourceOf = ({ slug, name: { zh, en } }: District, index: number): Source => ({
  id: `${slug}-source`,
  district: slug,
  title: { zh: `${zh}的虚构资料`, en: `An invented document of ${en}` },
  publisher: { zh: `团${zh}委（虚构）`, en: `${en} League committee (invented)` },
  published: { date: `2026-01-${String(5 + (index % 20)).padStart(2, '0')}`, basis: 'printed' },
  kind: 'news',
  note: '',
});
