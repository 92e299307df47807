import { isFrom } from '../compare/panel.ts';
import type { Shown } from './shown.ts';

/** Whether a source gave any of the figures that a chart shows. */
export function isUsedIn(shown: Shown, id: string): boolean {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells.some((cell) => isFrom(cell, id));
    case 'history':
      return shown.history.series.some(({ points }) => points.some(({ source }) => source === id));
    case 'pair':
      return shown.insisted.figures.some(({ source }) => source === id);
  }
}
