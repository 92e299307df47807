import type { Bilingual, Metric } from '../catalogue/catalogue.ts';
import { WHOLE_DISTRICT } from '../compare/order-scopes.ts';
import { directionOf } from '../history/direction.ts';
import type { HistoryPoint, Series } from '../history/history.ts';
import { runsOf, type Run } from '../history/runs.ts';
import { isFigure } from '../history/trace-points.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { statePeriod } from '../period/state-period.ts';
import { stateFigure } from './state-figure.ts';

export interface ToldSeries {
  readonly name: Bilingual;
  readonly series: Series;
  readonly metric: Metric;
}

/** One district's course: from what to what in each unbroken run, in which direction where decided, and each break. */
export function tellCourse({ name, series, metric }: ToldSeries): Bilingual {
  const strands = runsOf(series);
  const clauses = strands.flatMap((runs) => {
    const scope = runs[0]?.points[0]?.scope;
    const lead = scope && scope.id !== WHOLE_DISTRICT ? scope.name : null;
    return runs.map((run) => addScope(tellRun(run, metric), lead));
  });
  const rest = [...series.breaks, ...tellOuterAbsences(series)];
  return {
    zh: `${name.zh}${clauses.map(({ zh }) => zh).join('；')}。${rest.map(({ zh }) => zh).join('')}`,
    en: [`${name.en} ${clauses.map(({ en }) => en).join('; ')}.`, ...rest.map(({ en }) => en)].join(' '),
  };
}

/** Absences before the first figure of their scope or after the last, which break no line. */
function tellOuterAbsences({ points }: Series): readonly Bilingual[] {
  const outer = points.filter((point, index) => {
    if (isFigure(point)) return false;
    const isKin = (other: HistoryPoint): boolean => isFigure(other) && other.scope.id === point.scope.id;
    return !points.slice(0, index).some(isKin) || !points.slice(index + 1).some(isKin);
  });
  if (outer.length === 0) return [];
  const told = outer.map(({ period, status }) => ({ time: statePeriod(period), word: STATUS_WORDS[status] }));
  return [
    {
      zh: `${told.map(({ time, word }) => `${time.zh}${word.zh}`).join('，')}。`,
      en: `${capitalise(told.map(({ time, word }) => `${time.en}, ${word.en}`).join('; '))}.`,
    },
  ];
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function addScope({ zh, en }: Bilingual, scope: Bilingual | null): Bilingual {
  return scope ? { zh: `（${scope.zh}）${zh}`, en: `(${scope.en}) ${en}` } : { zh, en };
}

function tellRun({ points, segments }: Run, metric: Metric): Bilingual {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { zh: '', en: '' };
  const [from, to] = [tellPoint(first, metric), tellPoint(last, metric)];
  if (first === last) return from.figureAt;
  const direction = directionOf(first, last);
  const steps = segments.map((segment) => segment.direction);
  const isRate = metric.unit === 'percent' || metric.unit === 'per-10000';
  if (direction === 'undecided')
    return {
      zh: `${from.figureAt.zh}，${to.figureAt.zh}，${isRate ? '升降' : '增减'}不能断定`,
      en: `${from.figureAt.en}, then ${to.figureAt.en}; whether this is more or less is undecided`,
    };
  if (direction === 'equal')
    return {
      zh: `${from.figureAt.zh}，${to.figureAt.zh}，两期相同`,
      en: `${from.figureAt.en}, then ${to.figureAt.en}, the same`,
    };
  const verb = VERBS[direction];
  const steady = steps.length > 1 && steps.every((step) => step === direction);
  const turns = steps.includes(direction === 'higher' ? 'lower' : 'higher');
  return {
    zh: `由${from.period.zh}的${from.figure.zh}${steady ? '逐期' : ''}${isRate ? verb.rate : verb.count}${to.period.zh}的${to.figure.zh}${turns ? '，其间有升有降' : ''}`,
    en: `${verb.en} from ${from.figure.en}, ${from.period.en}, to ${to.figure.en}, ${to.period.en}${steady ? ', at every step' : ''}${turns ? ', with ups and downs between' : ''}`,
  };
}

const VERBS = {
  higher: { count: '增至', rate: '升至', en: 'rose' },
  lower: { count: '减至', rate: '降至', en: 'fell' },
} as const;

function tellPoint({ period, printed, bound, value, low, high }: HistoryPoint, { unit, counter }: Metric) {
  const figure = stateFigure({ value, low, high, bound: bound ?? 'about', unit, printed }, counter);
  const time = statePeriod(period);
  return {
    figure,
    period: time,
    figureAt: { zh: `${time.zh}为${figure.zh}`, en: `${figure.en}, ${time.en}` },
  };
}
