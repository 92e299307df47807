import type { Bilingual } from '../../catalogue/catalogue.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import { formatFigure } from '../../figure/format-figure.ts';
import type { History, HistoryPoint } from '../../history/history.ts';
import { STATUS_WORDS } from '../../observation/status-words.ts';
import { labelPeriod } from '../../period/label-period.ts';
import type { Box, Shape, TableCell } from '../slide.ts';
import type { Described } from './draw-section.ts';

const HEADERS: readonly Bilingual[] = [
  { zh: '区县', en: 'District' },
  { zh: '时期', en: 'Period' },
  { zh: '数字', en: 'Figure' },
  { zh: '口径', en: 'Scope' },
];
const SHARES = [0.22, 0.22, 0.32, 0.24];
const ROW = 27;

/** Where there is no change to draw: every figure and absence in a table, on as many slides as it takes. */
export function pagesOfPoints(
  { series, metric }: History,
  { height }: Box,
  { name, description, deck: { lang, districts } }: Described,
): readonly ((box: Box) => readonly Shape[])[] {
  const tell = (point: HistoryPoint): TableCell =>
    point.bound === null
      ? { runs: [{ text: STATUS_WORDS[point.status][lang], colour: 'soft' }] }
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
    const who: TableCell = {
      runs: [{ text: districts.find(({ slug }) => slug === district)?.name[lang] ?? district }],
    };
    if (points.length === 0)
      return [
        [
          who,
          plain('—'),
          { runs: [{ text: STATUS_WORDS['not-reported'][lang], colour: 'soft' }] },
          plain('—'),
        ],
      ];
    return points.map((point) => [
      who,
      plain(labelPeriod(point.period)[lang]),
      tell(point),
      plain(point.scope.id === WHOLE_DISTRICT ? '—' : point.scope.name[lang]),
    ]);
  });
  const most = Math.max(1, Math.floor(height / ROW) - 1);
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const header = HEADERS.map((words): TableCell => ({
    runs: [{ text: words[lang], colour: 'soft', size: 12 }],
  }));
  return Array.from({ length: pages }, (_, page) => (box: Box): readonly Shape[] => {
    const own = rows.slice(page * most, (page + 1) * most);
    return [
      {
        kind: 'table',
        name,
        description,
        box: { ...box, height: ROW * (own.length + 1) },
        size: 13,
        rowHeight: ROW,
        widths: SHARES.map((share) => share * box.width),
        rows: [header, ...own],
      },
    ];
  });
}

const plain = (text: string): TableCell => ({ runs: [{ text, colour: 'soft' }] });
