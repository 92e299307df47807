import type { Bilingual } from '../catalogue/catalogue.ts';
import type { PanelInput } from '../compare/build-panel.ts';
import type { Panel } from '../compare/panel.ts';
import { statePeriod } from '../period/state-period.ts';
import { stateFigure } from './state-figure.ts';
import { tellRatio } from './tell-ratio.ts';

/** For tests: the statement of a panel without all the words in it that its facts account for. */
export function withoutFacts(
  panel: Panel,
  { districts, kin }: Pick<PanelInput, 'districts' | 'kin'>,
): Bilingual {
  const words = [
    ...figuresOf(panel),
    ...panel.cells.flatMap(({ period }) => (period ? [statePeriod(period)] : [])),
    ...panel.cells.flatMap(({ scope }) => scope?.name ?? []),
    ...panel.reasons.filter(({ code }) => code === 'order-undecided'),
    ...[panel.metric, ...kin, ...districts].map(({ name }) => name),
    { zh: `${panel.cells.length}地`, en: `All ${panel.cells.length} together` },
  ];
  return { zh: strip(panel.statement, words, 'zh'), en: strip(panel.statement, words, 'en') };
}

function strip(statement: Bilingual, words: readonly Bilingual[], lang: keyof Bilingual): string {
  return words
    .map((word) => word[lang])
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => (word ? rest.replaceAll(word, '·') : rest), statement[lang]);
}

function figuresOf({ cells, metric, unit, summary, basis }: Panel): Bilingual[] {
  const own = cells.flatMap(({ bound, instead, ...cell }) => [
    ...(bound ? [stateFigure({ ...cell, bound, unit }, metric.counter)] : []),
    ...(instead ? [stateFigure(instead, instead.counter)] : []),
    ...(basis && cell.basis ? [stateFigure(cell.basis.numerator, basis.numerator.counter)] : []),
  ]);
  const { total, mean, shares, ratio } = summary;
  const sums = [total.figure, mean.figure].flatMap((figure) =>
    figure ? [stateFigure(figure, metric.counter)] : [],
  );
  const parts = (shares.parts ?? []).map(({ figure }) => stateFigure(figure, null));
  return [...own, ...sums, ...parts, ...(ratio.figure ? [stateRatio(ratio.figure)] : [])];
}

function stateRatio(figure: Parameters<typeof tellRatio>[2]): Bilingual {
  const nobody = { zh: '', en: '' };
  const { zh, en } = tellRatio(nobody, nobody, figure);
  return { zh: zh.slice('与'.length), en: en.slice(' to '.length) };
}
