import type { Bilingual } from '../../catalogue/catalogue.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import { formatFigure } from '../../figure/format-figure.ts';
import type { HistoryPoint, Series } from '../../history/history.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { labelPeriod } from '../../period/label-period.ts';
import { cutWords, layTables } from '../deck/lay-tables.ts';
import type { Box, TableCell, TableShape } from '../slide.ts';
import type { Described } from './draw-section.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '区县', en: 'District' },
  { zh: '时期', en: 'Period' },
  { zh: '数字', en: 'Figure' },
  { zh: '口径', en: 'Scope' },
];
const SHARES = [0.22, 0.22, 0.32, 0.24] as const;
const SIZE = 13;

/** Where there is no change to draw: figures and absences in a table, on as many slides as it takes. */
export function tablesOfPoints(
  series: readonly Pick<Series, 'district' | 'points'>[],
  box: Box,
  { name, description, metric, deck: { lang, districts } }: Described,
): readonly TableShape[] {
  const tell = (point: HistoryPoint): TableCell =>
    point.bound === null
      ? plain(STATUS_WORDS[point.status][lang])
      : {
          runs: [
            {
              text: formatFigure(
                { ...point, bound: point.bound, unit: metric.unit },
                { lang, counter: metric.counter },
              ),
              isBold: true,
            },
          ],
        };
  const rows = series.flatMap(({ district, points }): readonly (readonly TableCell[])[] => {
    const text = districts.find(({ slug }) => slug === district)?.name[lang] ?? district;
    const who: TableCell = { runs: [cutWords({ text }, SHARES[0] * box.width, SIZE)] };
    if (points.length === 0)
      return [[who, plain('—'), plain(STATUS_WORDS['not-reported'][lang]), plain('—')]];
    return points.map((point) => [
      who,
      plain(labelPeriod(point.period)[lang]),
      tell(point),
      coverCell(point.scope, SHARES[3] * box.width, lang),
    ]);
  });
  return layTables({
    ...{ name, description, box, lang },
    widths: SHARES.map((share) => share * box.width),
    header: HEADERS.map((words) => ({ runs: [{ text: words[lang], colour: 'soft', size: 12 }] })),
    sizes: [SIZE],
    rowsIn: () => rows,
  });
}

function coverCell({ id, name }: HistoryPoint['scope'], width: number, lang: keyof Bilingual): TableCell {
  const text = id === WHOLE_DISTRICT ? '—' : name[lang];
  return { runs: [cutWords({ text, colour: 'soft' }, width, SIZE)] };
}

const plain = (text: string): TableCell => ({ runs: [{ text, colour: 'soft' }] });
