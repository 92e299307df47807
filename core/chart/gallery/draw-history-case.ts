import { buildHistory } from '../../history/build-history.ts';
import { historyChart } from '../history/history-chart.ts';
import type { CaseLook } from './draw-case.ts';
import { GALLERY_AS_OF, type GalleryCase } from './gallery-case.ts';

export interface HistoryLook extends CaseLook {
  readonly isNarrow?: boolean;
}

/** The picture of a case over time, made as the site makes it. */
export function drawHistoryCase(
  one: GalleryCase,
  { draw, lang, palette, isNarrow = false }: HistoryLook,
): string {
  const history = buildHistory(one);
  const chart = historyChart({ ...one, history, notes: [], asOf: GALLERY_AS_OF, lang, palette, isNarrow });
  return draw(chart, {
    title: one.metric.name[lang],
    description: history.statement[lang],
    id: isNarrow ? `${one.id}-narrow` : one.id,
  });
}
