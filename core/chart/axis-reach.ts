import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import { formatNumberWithBound } from '../figure/format-figure.ts';
import { WHOLE_UNITS, type UnitId } from '../figure/units.ts';
import { niceScale } from './nice-scale.ts';
import type { Shown } from './shown.ts';

/** How far the axis of each metric goes, in its unit, so that a chart that follows the data keeps its scale. */
export type Reaches = ReadonlyMap<string, number>;

/** Room for figures to grow by a fifth before an axis has to. */
const ROOM = 1.2;

/** As far as the axes have to go for what is shown now, with some room, up to a round number. */
export function findReaches(shown: readonly Shown[]): Reaches {
  return new Map(
    shown.flatMap((one) => {
      if (one.kind !== 'panel') return [];
      const { metric, unit } = one.panel;
      const needed = reachOf(one.panel);
      return needed > 0 ? [[metric.id, niceScale(needed * ROOM, WHOLE_UNITS.has(unit)).max] as const] : [];
    }),
  );
}

/** What is shown, on axes that go so far at least. */
export const reachTo = (shown: readonly Shown[], reaches: Reaches): readonly Shown[] =>
  shown.map((one) => {
    const reach = one.kind === 'panel' && reaches.get(one.panel.metric.id);
    return reach ? { ...one, reach } : one;
  });

/** Which axes had to grow beyond what they were asked for, in words. */
export function tellGrown(shown: readonly Shown[]): readonly Bilingual[] {
  return shown.flatMap((one) => {
    if (one.kind !== 'panel' || one.reach === undefined || reachOf(one.panel) <= one.reach) return [];
    const { metric, unit } = one.panel;
    const told = sayNumber(one.reach, unit);
    return [
      {
        zh: `${metric.name.zh}：有数字超出原来的刻度（到${told.zh}为止），各条已按新的刻度画。`,
        en: `${metric.name.en}: a figure lies beyond the scale as it was (up to ${told.en}); all bars are drawn on a new one.`,
      },
    ];
  });
}

const reachOf = ({ cells }: Panel): number =>
  Math.max(
    0,
    ...cells
      .filter(({ onAxis }) => onAxis)
      .flatMap(({ value, low, high }) => [value, low, high].filter((number) => number !== null)),
  );

function sayNumber(value: number, unit: UnitId): Bilingual {
  const exact = { value, low: value, high: value, bound: 'exact', unit, printed: '' } as const;
  return { zh: formatNumberWithBound(exact, 'zh'), en: formatNumberWithBound(exact, 'en') };
}
