import type { Bilingual, District } from '../catalogue/catalogue.ts';
import type { History, Series } from '../history/history.ts';
import type { Earlier } from '../history/latest-times.ts';
import { isFigure, spansTime, strandsOf } from '../history/trace-points.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Absence } from '../figure/figure.ts';
import { stateSpan } from '../period/state-span.ts';
import { joinNames } from './join-names.ts';
import { nameDistricts } from './name-districts.ts';
import { ABSENCE_WORDS } from './tell-absent.ts';
import { tellCourse } from './tell-course.ts';
import { tellCourses } from './tell-courses.ts';

export type HistoryWithoutStatement = Omit<History, 'statement'> & {
  readonly districts: readonly District[];
};

/** More districts than these are counted, not told one by one. */
const MOST_DISTRICTS = 8;

/** A metric over time in words: what rose or fell where the figures decide it, the gaps, and who has no two figures. */
export function stateHistory(history: HistoryWithoutStatement): Bilingual {
  return tell(history, history.series.length > MOST_DISTRICTS);
}

/** The same, with the districts counted however few they are, for where there is no room to tell each. */
export function leadHistory(history: HistoryWithoutStatement): Bilingual {
  return tell(history, true);
}

function tell(
  { metric, series, hasChart, earlier, districts }: HistoryWithoutStatement,
  isCounted: boolean,
): Bilingual {
  const nameOf = nameDistricts(districts);
  const told = series.map((one) => ({ name: nameOf(one.district), series: one }));
  const [moving, still] = [
    told.filter((one) => isMoving(one.series)),
    told.filter((one) => !isMoving(one.series)),
  ];
  if (!hasChart) return tellNone(metric.name, series);
  const parts = isCounted
    ? [tellCourses(moving.map(({ series }) => series))]
    : moving.map((one) => tellCourse({ ...one, metric }));
  const [first, ...others] = [...parts, tellStill(still, isCounted), earlier && tellEarlier(earlier)].filter(
    (part) => part !== null,
  );
  return {
    zh: `${metric.name.zh}：${[first, ...others].map((part) => part?.zh).join('')}`,
    en: `${metric.name.en}: ${[first, ...others].map((part) => part?.en).join(' ')}`,
  };
}

/** 1976年1月以前还有9878个时点，没有列入。 */
function tellEarlier({ times, since }: Earlier): Bilingual {
  const day = stateSpan(since);
  return {
    zh: `${day.zh}以前还有${times}个时点，没有列入。`,
    en: `${times} times before ${day.en} are not shown.`,
  };
}

interface Told {
  readonly name: Bilingual;
  readonly series: Series;
}

function isMoving({ points }: Series): boolean {
  return strandsOf(points).some(spansTime);
}

function tellNone(name: Bilingual, series: readonly Series[]): Bilingual {
  const isSilent = series.every(({ points }) => !points.some(isFigure));
  const { zh, en } = isSilent
    ? { zh: '各地均未公布数字', en: 'no district reports a figure' }
    : {
        zh: '没有一地有同一口径的两期数字，看不出变化',
        en: 'no district has figures of one scope for two times, so no change can be told',
      };
  return { zh: `${name.zh}：${zh}。`, en: `${name.en}: ${en}.` };
}

/** Those with too few figures for a course, and those with none, by what they say instead. */
function tellStill(still: readonly Told[], isLong: boolean): Bilingual | null {
  const single = still.filter(({ series }) => series.points.some(isFigure));
  const silent = groupBy(
    still.filter((told) => !single.includes(told)),
    ({ series }) => silenceOf(series),
  );
  const clauses = [
    ...(single.length > 0 ? [tellGroup(single, isLong, TOO_FEW)] : []),
    ...[...silent].map(([status, told]) => tellGroup(told, isLong, ABSENCE_WORDS[status])),
  ];
  if (clauses.length === 0) return null;
  return {
    zh: `${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

/** The last thing that a district without a figure says. */
function silenceOf({ points }: Series): Absence {
  const status = points.at(-1)?.status ?? 'not-reported';
  return status === 'reported' ? 'not-reported' : status;
}

const TOO_FEW = {
  zh: '没有同一口径的两期数字',
  one: 'has no two figures of one scope',
  several: 'have no two figures of one scope',
};

interface Words {
  readonly zh: string;
  readonly one: string;
  readonly several: string;
}

function tellGroup(told: readonly Told[], isLong: boolean, { zh, one, several }: Words): Bilingual {
  const { length } = told;
  const verb = length === 1 ? one : several;
  if (isLong) return { zh: `${length}地${zh}`, en: `${length} ${verb}` };
  const names = told.map(({ name }) => name);
  return { zh: `${joinNames(names, 'zh')}${zh}`, en: `${joinNames(names, 'en')} ${verb}` };
}
