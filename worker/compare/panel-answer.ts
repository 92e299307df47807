import type { Insisted, InsistedFigure } from '#core/compare/insist.ts';
import type { Pair } from '#core/compare/judge-pairs.ts';
import type { Panel, PanelBasis } from '#core/compare/panel.ts';

const toBasisAnswer = ({ metric: { id, name }, numerator }: PanelBasis) => ({
  metric: id,
  name,
  numerator: { name: numerator.name, unit: numerator.unit, counter: numerator.counter },
});

/** A panel as it is answered, with every pair where they are asked for. */
export const toPanelAnswer = (
  { metric, reasons, cells, basis, ...panel }: Panel,
  pairs?: readonly Pair[],
) => {
  const { id, direction: _direction, denominator: _denominator, ...said } = metric;
  return {
    metric: id,
    ...said,
    ...panel,
    reasons: [...reasons],
    cells: [...cells],
    basis: basis && toBasisAnswer(basis),
    ...(pairs ? { pairs: pairs.map(copyPair) } : {}),
  };
};

const copyPair = ({ districts: [a, b], reasons, ...pair }: Pair) => ({
  districts: [a, b] as [string, string],
  ...pair,
  reasons: [...reasons],
});

/** Two figures that someone insists on, as they are answered. */
export const toInsistedAnswer = ({ figures: [a, b], reasons, ...insisted }: Insisted) => ({
  ...insisted,
  reasons: [...reasons],
  figures: [a, b] as [InsistedFigure, InsistedFigure],
});
