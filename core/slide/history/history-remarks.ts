import type { Bilingual, Metric } from '../../catalogue/catalogue.ts';
import { groupBy } from '../../compare/group-by.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import type { DataNote } from '../../history/data-note.ts';
import type { Break, History, HistoryPoint } from '../../history/history.ts';
import { isFigure } from '../../history/trace-points.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { statePeriod } from '../../period/state-period.ts';
import { nameDistricts } from '../../statement/name-districts.ts';
import { joinNames } from '../../statement/join-names.ts';
import { stateFigure } from '../../statement/state-figure.ts';
import type { Deck } from '../deck/deck.ts';
import type { Remark } from '../deck/tell-below.ts';
import type { FigureApart } from './figures-apart.ts';

export interface RemarksRequest {
  readonly history: Pick<History, 'metric' | 'series' | 'hasChart'>;
  readonly notes: readonly DataNote[];
  readonly apart: readonly FigureApart[];
  readonly deck: Pick<Deck, 'districts'>;
}

/** What has to be known of a history beside its lines: what they do not show, who is silent when, why lines break, what the marks mean. */
export function historyRemarks({
  history: { metric, series, hasChart },
  notes,
  apart,
  deck: { districts },
}: RemarksRequest): readonly Remark[] {
  const nameOf = nameDistricts(districts);
  const points = series.flatMap((one) => one.points.map((point) => ({ point, name: nameOf(one.district) })));
  const silent = groupBy(
    points.filter(({ point }) => !isFigure(point)),
    ({ point }) => point.status,
  );
  const breaks = series.flatMap(({ district, breaks: own }) =>
    own.filter(({ code }) => code !== 'absent').map((one) => tellBreak(one, nameOf(district))),
  );
  const isOpen = points.some(({ point }) => isFigure(point) && point.bound !== 'exact');
  const isUndecided = series.some(({ segments }) =>
    segments.some(({ direction }) => direction === 'undecided'),
  );
  return [
    ...(apart.length > 0
      ? [
          {
            short: APART,
            hasFigures: true,
            ...tellApart(
              apart.map(({ district, point }) => ({ point, name: nameOf(district) })),
              metric,
            ),
          },
        ]
      : []),
    ...[...silent].map(([status, told]) => ({ short: capital(STATUS_WORDS[status]), ...tellSilent(told) })),
    ...breaks,
    ...notes.map((note) => ({ short: NOTE, zh: note.zh, en: note.en })),
    ...(hasChart && isOpen ? [HOLLOW] : []),
    ...(hasChart && isUndecided ? [DASHED] : []),
  ];
}

const APART: Bilingual = { zh: '未入图', en: 'Not drawn' };
const NOTE: Bilingual = { zh: '数据说明', en: 'On the data' };
const HOLLOW: Remark = {
  short: { zh: '空心', en: 'Hollow' },
  zh: '不是确数。',
  en: 'Not an exact figure.',
};
const DASHED: Remark = {
  short: { zh: '虚线', en: 'Dashed' },
  zh: '前后两个数哪个大，不能断定。',
  en: 'Which of the two figures is higher is undecided.',
};

const tellBreak = ({ short, zh, en }: Break, name: Bilingual): Remark => ({
  short,
  zh: `${name.zh}：${zh}`,
  en: `${name.en}: ${en}`,
});

interface Told {
  readonly point: HistoryPoint;
  readonly name: Bilingual;
}

/** 西固（主题教育）2023年5270人。 */
function tellApart(told: readonly Told[], { unit, counter }: Metric): Bilingual {
  const figures = told.map(({ point, name }) => {
    const { scope, period, bound } = point;
    const time = statePeriod(period);
    const figure =
      bound === null ? STATUS_WORDS[point.status] : stateFigure({ ...point, bound, unit }, counter);
    const isWhole = scope.id === WHOLE_DISTRICT;
    return {
      zh: `${name.zh}${isWhole ? '' : `（${scope.name.zh}）`}${time.zh}${figure.zh}`,
      en: `${name.en}${isWhole ? '' : ` (${scope.name.en})`}, ${time.en}: ${figure.en}`,
    };
  });
  return { zh: `${joinNames(figures, 'zh')}。`, en: `${figures.map(({ en }) => en).join('; ')}.` };
}

function tellSilent(told: readonly Told[]): Bilingual {
  const places = told.map(({ point, name }) => {
    const time = statePeriod(point.period);
    return { zh: `${name.zh}（${time.zh}）`, en: `${name.en}, ${time.en}` };
  });
  return { zh: `${joinNames(places, 'zh')}。`, en: `${places.map(({ en }) => en).join('; ')}.` };
}

const capital = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });
