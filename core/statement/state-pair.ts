import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Insisted, InsistedFigure } from '../compare/insist.ts';
import type { Verdict } from '../compare/panel.ts';
import { statePeriod } from '../period/state-period.ts';
import { quote } from '../text/quote.ts';
import { sayFigure } from './say-figure.ts';
import { tellEqual, tellMore } from './tell-more.ts';
import { tellRatio } from './tell-ratio.ts';

export type PairFacts = Omit<Insisted, 'statement'> & {
  /** What tells the first from the second. */
  readonly names: readonly [Bilingual, Bilingual];
};

/** Two figures in words: each with all that it is told by, whether they may be compared and why, and their order. */
export function statePair(facts: PairFacts): Bilingual {
  const { figures, verdict, reasons } = facts;
  const parts = [...figures.map(tellFigure), VERDICTS[verdict], ...reasons, ...tellOrder(facts)];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  comparable: { zh: '两个数字可比。', en: 'The two are comparable.' },
  'with-caution': { zh: '两个数字只能谨慎比较。', en: 'The two may be compared with caution only.' },
  'not-comparable': { zh: '两个数字不可比。', en: 'The two are not comparable.' },
};

/** With the scope always named: the two may not share it. */
function tellFigure(figure: InsistedFigure): Bilingual {
  const { districtName, name, scope } = figure;
  const period = statePeriod(figure.period);
  const said = sayFigure(figure);
  return {
    zh: `${districtName.zh}${quote(name.zh)}（${scope.name.zh}），${period.zh}，${said.zh}。`,
    en: `${districtName.en}, ${name.en} (${scope.name.en}), ${period.en}: ${said.en}.`,
  };
}

function tellOrder({ order, ratio, figures: [{ unit }], names: [a, b] }: PairFacts): readonly Bilingual[] {
  if (order === null || order === 'undecided') return [];
  const [more, less] = order === 'below' ? [b, a] : [a, b];
  const words = [
    order === 'equal' ? tellEqual(a, b) : tellMore(more, less, unit),
    ...(ratio.figure && order !== 'equal' ? [tellRatio(more, less, ratio.figure)] : []),
  ];
  return words.map(({ zh, en }) => ({ zh: `${zh}。`, en: `${en}.` }));
}
