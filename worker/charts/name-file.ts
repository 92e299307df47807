import type { Lang } from '#core/catalogue/catalogue.ts';
import { metricOf } from '#core/chart/shown-metric.ts';
import type { FileNames } from '#worker/answers/disposition.ts';
import { describeShown } from './draw-shown.ts';
import type { TakenChart } from './take-chart.ts';

/** More metrics than these are counted in the name of a file. */
const MOST_NAMED = 3;
const LONGEST = 60;

/** Under which names a chart is kept: what it shows, and as of which version. 并览-团员数-第5版.pptx */
export function nameFile(chart: TakenChart, form: string, lang: Lang): FileNames {
  const { version } = chart;
  return {
    plain: `binglan-${cut(plainName(chart))}-v${version}.${form}`,
    full: tellVersion(titleOf(chart, lang), version, form, lang),
  };
}

/** A title with the version of what it is over, as a file is called. */
export function tellVersion(title: string, version: number, form: string, lang: Lang): string {
  const named = cut(title);
  return lang === 'zh'
    ? `并览-${named}-第${version}版.${form}`
    : `Binglan - ${named} - version ${version}.${form}`;
}

function titleOf({ saved, kind, shown }: TakenChart, lang: Lang): string {
  if (saved?.title) return saved.title;
  const look = { lang, isNarrow: false };
  const name = (most: number): string => {
    const named = shown.slice(0, most).map((one) => describeShown(one, look).title);
    const more = shown.length > most ? MORE[lang](shown.length) : '';
    return `${named.join(lang === 'zh' ? '、' : ', ')}${more}${kind === 'history' ? OVER_TIME[lang] : ''}`;
  };
  return [MOST_NAMED, 2, 1].map(name).find(isShort) ?? name(1);
}

function plainName({ saved, kind, shown }: TakenChart): string {
  if (saved) return saved.slug;
  const metrics = shown.flatMap((one) => metricOf(one)?.id ?? []);
  const named = metrics.length > MOST_NAMED ? [`${metrics.length}-metrics`] : metrics;
  const isPair = shown.some((one) => one.kind === 'pair');
  return [...(isPair ? ['pair'] : kind === 'compare' ? [] : [kind]), ...named].join('-');
}

const MORE = {
  zh: (count: number) => `等${count}项`,
  en: (count: number) => ` and more, ${count} in all`,
};
const OVER_TIME = { zh: '历年', en: ' over time' };

const isShort = (name: string): boolean => [...name].length <= LONGEST;

const PART = /[\s\p{Pd}\p{Ps}、，,；;：:·]/u;
/** What would lead on to words that are cut off. */
const LEADING =
  /(?:[\s\p{Pd}\p{Ps}\p{Pi}、，,；;：:·&+]|\s(?:and|or|of|the|an?|in|on|at|by|to|for|from|with))+$/iu;

/** A name no longer than files take; one that is longer ends with a word or part of it. */
function cut(name: string): string {
  if (isShort(name)) return name;
  const signs = [...name];
  const end = signs.findLastIndex((sign, at) => at > LONGEST / 2 && at <= LONGEST && PART.test(sign));
  const kept = signs.slice(0, end === -1 ? LONGEST : end).join('');
  return kept.replace(LEADING, '');
}
