import { coverPanels } from '#core/chart/coverage/coverage.ts';
import type { toCase } from '#core/chart/gallery/gallery-case.ts';
import type { Shown } from '#core/chart/shown.ts';
import { insist } from '#core/compare/insist.ts';
import { buildHistory } from '#core/history/build-history.ts';

/** A case as each kind of chart: its panel, its table, its history, and its first two figures side by side. */
export function showInEveryKind(one: ReturnType<typeof toCase>): readonly Shown[] {
  const [first, second] = one.districts.map((district) => ({
    district,
    metric: one.metric,
    observation: one.observations.find((o) => o.district === district.slug),
  }));
  if (!first?.observation || !second?.observation) throw new Error('no pair');
  const insisted = insist(
    { ...first, observation: first.observation },
    { ...second, observation: second.observation },
  );
  return [
    { kind: 'panel', panel: one.panel },
    { kind: 'coverage', coverage: coverPanels([one.panel], one.districts) },
    { kind: 'history', history: buildHistory(one), notes: [] },
    { kind: 'pair', insisted },
  ];
}
