import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Instead } from '../compare/panel.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Absence } from '../figure/figure.ts';
import { joinNames } from './join-names.ts';
import { stateFigure } from './state-figure.ts';
import { tellUnrated } from './tell-unrated.ts';
import { isReportedCell, type PanelFacts, type ToldCell } from './told-cell.ts';
import { UNIT_NOUNS } from './unit-nouns.ts';

/** Who has no figure here, and how: not reported, a plan only, another unit, no rate; null where nobody is missing. */
export function tellAbsent({ unit, told, basis }: PanelFacts): Bilingual | null {
  const without = told.filter((place) => !isReportedCell(place));
  if (without.length === 0) return null;
  const absent = without.filter(({ cell }) => !cell.basis);
  const silent = absent.filter(({ cell }) => cell.status !== 'not-reported' || cell.instead === null);
  const elsewhere = absent.flatMap(({ name, cell }) =>
    cell.instead ? [{ name, instead: cell.instead }] : [],
  );
  const clauses = [
    ...tellUnrated(without, basis),
    ...[...groupBy(silent, ({ cell }) => (cell.status === 'reported' ? undefined : cell.status))].map(
      tellStatus,
    ),
    ...[...groupBy(elsewhere, ({ instead }) => instead.unit).values()].map((alike) =>
      tellInstead(alike, basis?.numerator.unit ?? unit),
    ),
  ];
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

/** After the names of those of whom it holds: of one, of several. */
export const ABSENCE_WORDS: Readonly<Record<Absence, { zh: string; one: string; several: string }>> = {
  'not-reported': { zh: '未报送', one: 'does not report', several: 'do not report' },
  'plan-only': {
    zh: '仅有计划，没有数字',
    one: 'has a plan only, no figure',
    several: 'have a plan only, no figure',
  },
  'not-applicable': { zh: '不适用', one: 'is marked not applicable', several: 'are marked not applicable' },
  withdrawn: { zh: '已撤回', one: 'has withdrawn its figure', several: 'have withdrawn their figures' },
};

function tellStatus([status, told]: readonly [Absence, readonly ToldCell[]]): Bilingual {
  const names = told.map(({ name }) => name);
  const { zh, one, several } = ABSENCE_WORDS[status];
  return {
    zh: `${joinNames(names, 'zh')}${zh}`,
    en: `${joinNames(names, 'en')} ${names.length === 1 ? one : several}`,
  };
}

interface Elsewhere {
  readonly name: Bilingual;
  readonly instead: Instead;
}

function tellInstead(alike: readonly Elsewhere[], asked: PanelFacts['unit']): Bilingual {
  const names = alike.map(({ name, instead }) => {
    const figure = stateFigure(instead, instead.counter);
    return { zh: `${name.zh}（${figure.zh}）`, en: `${name.en} (${figure.en})` };
  });
  const given = UNIT_NOUNS[alike[0]?.instead.unit ?? asked];
  const wanted = UNIT_NOUNS[asked];
  return {
    zh: `${joinNames(names, 'zh')}报的是${given.zh}，不是${wanted.zh}`,
    en: `${joinNames(names, 'en')} ${names.length === 1 ? 'reports' : 'report'} ${given.en}, not ${wanted.en}`,
  };
}
