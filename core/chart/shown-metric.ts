import type { Metric } from '../catalogue/catalogue.ts';
import type { Shown } from './shown.ts';

/**
 * The metric by which an address names what is shown, of rates the one that is counted; null for two figures, which
 * are named by themselves, and for a table of many metrics.
 */
export function metricOf(shown: Shown): Metric | null {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.basis?.numerator ?? shown.panel.metric;
    case 'history':
      return shown.history.metric;
    case 'pair':
    case 'coverage':
      return null;
  }
}
