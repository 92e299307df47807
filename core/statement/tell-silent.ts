import type { Bilingual } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Cell, Panel } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';
import { ABSENCE_WORDS } from './tell-absent.ts';

const MOST_NAMES = 8;

type Silence = 'plan' | 'elsewhere' | 'withdrawn' | 'not-applicable' | 'nothing';

const WORDS: Readonly<Record<Silence, { zh: string; one: string; several: string }>> = {
  plan: { zh: '仅有计划，没有数字', one: 'has plans only, no figure', several: 'have plans only, no figure' },
  elsewhere: {
    zh: '只以别的单位公布',
    one: 'reports in other units only',
    several: 'report in other units only',
  },
  withdrawn: {
    zh: '已撤回，没有数字',
    one: 'has withdrawn what it reported',
    several: 'have withdrawn what they reported',
  },
  'not-applicable': ABSENCE_WORDS['not-applicable'],
  nothing: { zh: '一项也未公布', one: 'reports none of this', several: 'report none of this' },
};

/** Who has no figure in any of the panels, and how; null where each has one. */
export function tellSilent(panels: readonly Panel[], nameOf: (slug: string) => Bilingual): Bilingual | null {
  const byDistrict = groupBy(
    panels.flatMap(({ cells }) => cells),
    ({ district }) => district,
  );
  const silent = [...byDistrict].filter(([, cells]) => !cells.some(hasFigure));
  const groups = groupBy(silent, ([, cells]) => silenceOf(cells));
  const clauses = [...groups].map(([silence, told]) =>
    tell(
      silence,
      told.map(([slug]) => nameOf(slug)),
    ),
  );
  if (clauses.length === 0) return null;
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

/** A figure of which there is no rate is a figure. */
function hasFigure({ status, basis }: Cell): boolean {
  return status === 'reported' || basis !== null;
}

function silenceOf(cells: readonly Cell[]): Silence {
  if (cells.some(({ status }) => status === 'plan-only')) return 'plan';
  if (cells.some(({ instead }) => instead !== null)) return 'elsewhere';
  if (cells.some(({ status }) => status === 'withdrawn')) return 'withdrawn';
  return cells.every(({ status }) => status === 'not-applicable') ? 'not-applicable' : 'nothing';
}

function tell(silence: Silence, names: readonly Bilingual[]): Bilingual {
  const { zh, one, several } = WORDS[silence];
  const { length } = names;
  if (length > MOST_NAMES) return { zh: `${length}地${zh}`, en: `${length} ${several}` };
  return {
    zh: `${joinNames(names, 'zh')}${zh}`,
    en: `${joinNames(names, 'en')} ${length === 1 ? one : several}`,
  };
}
