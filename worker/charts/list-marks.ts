import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { findArrivals } from '#core/change/find-arrivals.ts';
import { tellMark } from '#core/change/tell-mark.ts';
import { listFigures } from '#core/chart/shown-figures.ts';
import { readMarks, type Mark } from '#db/charts/read-marks.ts';
import type { Db } from '#db/open.ts';
import { showChart, type TakenChart } from './take-chart.ts';
import { everStoodIn, figuresAt } from '#worker/observations/read-figures.ts';

/** What has become of the figures of a chart. */
export interface Marks {
  /** In words, the latest first; no more than a frame has room for. */
  readonly told: readonly Bilingual[];
  /** How many there are besides, and the versions between which the site lists them all. */
  readonly more: number;
  readonly from: number;
  readonly to: number;
}

/** More would be a page of its own; the site has it. */
const MOST_MARKS = 12;

/** What became of the figures of a chart since its version, and what they were corrected from before it. */
export async function listMarks(db: Db, chart: TakenChart, newest: number): Promise<Marks> {
  const marks = await findMarks(db, chart, newest);
  const earliest = Math.min(chart.version, ...marks.map((mark) => mark.version - 1));
  return {
    told: marks.slice(0, MOST_MARKS).map((mark) => sayMark(mark, chart)),
    more: Math.max(0, marks.length - MOST_MARKS),
    from: Math.max(1, earliest),
    to: newest,
  };
}

/** The same as they are, the latest first. */
export async function findMarks(db: Db, chart: TakenChart, newest: number): Promise<readonly Mark[]> {
  const { shown, version, catalogue } = chart;
  const { observations, silences } = listFigures(shown);
  const now =
    version < newest
      ? await showChart(
          { ...chart, version: newest },
          { figures: figuresAt(db, newest), everStood: everStoodIn(db), catalogue },
        )
      : shown;
  return readMarks(db, {
    ids: observations,
    silences,
    arrivals: 'code' in now ? [] : findArrivals(shown, now),
    version,
    newest,
  });
}

/** What became of one figure, in words. */
export const sayMark = (mark: Mark, chart: TakenChart): Bilingual =>
  tellMark({ ...mark, ...namesIn(chart, mark) });

/** The names of what a mark is about. */
function namesIn({ catalogue }: TakenChart, mark: { readonly district: string; readonly metric: string }) {
  const both = (text: string) => ({ zh: text, en: text });
  return {
    district: catalogue.districts.find(({ slug }) => slug === mark.district)?.name ?? both(mark.district),
    metric: catalogue.metrics.find(({ id }) => id === mark.metric)?.name ?? both(mark.metric),
  };
}
