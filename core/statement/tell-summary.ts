import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import { stateFigure } from './state-figure.ts';
import { tellRatio } from './tell-ratio.ts';
import type { PanelFacts, ToldCell } from './told-cell.ts';

/** What the figures come to, as far as it is given (COMPARABILITY.md §13); null where nothing is. */
export function tellSummary(facts: PanelFacts): Bilingual | null {
  const axis = facts.told.filter(({ cell }) => cell.onAxis);
  const parts = [tellRatioOf(facts, axis), tellTotal(facts, axis)].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => `${zh}。`).join(''), en: parts.map(({ en }) => `${en}.`).join(' ') };
}

/** Two equal figures have been called so. */
function tellRatioOf({ summary }: PanelFacts, axis: readonly ToldCell[]): Bilingual | null {
  const { figure } = summary.ratio;
  const [more, less] = axis.toSorted((a, b) => (a.cell.rank?.best ?? 0) - (b.cell.rank?.best ?? 0));
  if (!figure || !more || !less || more.cell.rank?.best === less.cell.rank?.best) return null;
  return tellRatio(more.name, less.name, figure);
}

function tellTotal(
  { summary, metric: { counter } }: PanelFacts,
  axis: readonly ToldCell[],
): Bilingual | null {
  const { total, mean } = summary;
  if (!total.figure) return null;
  const say = (figure: Figure): Bilingual => stateFigure(figure, counter);
  const sum = say(total.figure);
  const average = mean.figure && say(mean.figure);
  const share = tellShare(summary, axis);
  return {
    zh: `${countOf(axis.length)}地合计${sum.zh}${average ? `，平均${average.zh}` : ''}${share ? `，${share.zh}` : ''}`,
    en: `${axis.length === 2 ? 'Both' : `All ${axis.length}`} together: ${sum.en}${average ? `, on average ${average.en}` : ''}${share ? `; ${share.en}` : ''}`,
  };
}

/** Of the one with the most; the others' shares would be a second list. */
function tellShare({ shares, most }: PanelFacts['summary'], axis: readonly ToldCell[]): Bilingual | null {
  const share = shares.parts?.find(({ district }) => district === most.district);
  const name = axis.find(({ cell }) => cell.district === most.district)?.name;
  if (!share || !name || axis.length < 3) return null;
  const figure = stateFigure(share.figure, null);
  return { zh: `其中${name.zh}占${figure.zh}`, en: `${name.en} has ${figure.en} of the total` };
}

const COUNTS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function countOf(districts: number): string {
  return COUNTS[districts] ?? String(districts);
}
