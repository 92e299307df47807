import type { District } from '../catalogue/catalogue.ts';
import type { PairMember } from './member.ts';
import type { Cell, Panel } from './panel.ts';

type PanelCells = Pick<Panel, 'metric' | 'cells'>;

/** The districts of a panel that report, with their figures, in its order. */
export function membersOf(panel: PanelCells, districts: readonly District[]): readonly PairMember[] {
  const bySlug = new Map(districts.map((district) => [district.slug, district]));
  return panel.cells.flatMap((cell) => {
    const district = bySlug.get(cell.district);
    return district ? toMember(panel.metric, district, cell) : [];
  });
}

function toMember(
  metric: Panel['metric'],
  district: District,
  { scope, period, status, basis, ...cell }: Cell,
): readonly PairMember[] {
  if (status !== 'reported' || !scope || !period) return [];
  const { unit, kind } = metric;
  return [
    {
      district,
      metric,
      observation: { ...cell, status, scope, period, unit, kind, ...(basis && { basis }) },
    },
  ];
}
