import type { Bilingual } from '../catalogue/catalogue.ts';

/** What is known of one district, counted. */
export interface DistrictFacts {
  readonly name: Bilingual;
  /** Documents that its figures and plans come from. */
  readonly sources: number;
  /** Figures with an exact number, and figures with a bound only. */
  readonly exact: number;
  readonly qualified: number;
  /** Metrics that it has a figure of. */
  readonly metrics: number;
  /** Metrics of which it names a plan and no figure. */
  readonly plans: number;
  /** Metrics that another district has a figure of, and of which this one says nothing. */
  readonly silent: number;
  /** How many other districts were looked at for this, where not all were. */
  readonly among?: number;
}

/** What is known of a district in one breath: counts of figures, never a judgement of its work. */
export function stateDistrict(facts: DistrictFacts): Bilingual {
  const told = [tellFigures(facts), tellPlans(facts), tellSilence(facts)].filter((part) => part !== null);
  return { zh: told.map(({ zh }) => zh).join(''), en: told.map(({ en }) => en).join(' ') };
}

function tellFigures({ name, sources, exact, qualified, metrics }: DistrictFacts): Bilingual {
  const figures = exact + qualified;
  if (figures === 0) return { zh: `${name.zh}没有公布数字。`, en: `${name.en} reports no figure.` };
  const parts = [
    { count: exact, zh: '确数', en: 'exact' },
    { count: qualified, zh: '概数', en: 'known by a bound only' },
  ].filter(({ count }) => count > 0);
  const zh = parts.map((part) => `${part.count}个是${part.zh}`).join('，');
  const en = parts.map((part) => `${part.count} ${part.en}`).join(', ');
  return {
    zh: `${name.zh}在${sources}份文件中公布了${metrics}个指标的${figures}个数字，其中${zh}。`,
    en: `${name.en} reports ${count(figures, 'figure')} for ${count(metrics, 'metric')} in ${count(sources, 'document')}: ${en}.`,
  };
}

function tellPlans({ plans }: DistrictFacts): Bilingual | null {
  if (plans === 0) return null;
  return {
    zh: `有${plans}个指标仅有计划，没有数字。`,
    en: `Of ${count(plans, 'metric')} there is a plan only, no figure.`,
  };
}

function tellSilence({ name, silent, among }: DistrictFacts): Bilingual | null {
  if (silent === 0) return null;
  const others =
    among === undefined
      ? { zh: '别的区县公布了', en: 'other districts' }
      : { zh: `并看的${among}个区县中有公布的`, en: `some of the ${among} districts beside it` };
  return {
    zh: `另有${silent}个指标，${others.zh}，${name.zh}的文件没有提到。`,
    en: `${count(silent, 'metric')} that ${others.en} report ${silent === 1 ? 'is' : 'are'} not in its documents.`,
  };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
