import type { Bilingual, District } from '../catalogue/catalogue.ts';
import type { Panel } from '../compare/panel.ts';
import { joinSentences } from './join-sentences.ts';
import { nameDistricts } from './name-districts.ts';
import { tellAbsent } from './tell-absent.ts';
import { tellFigures } from './tell-figures.ts';
import { tellOrder } from './tell-order.ts';
import { tellSummary } from './tell-summary.ts';

export type PanelWithoutStatement = Omit<Panel, 'statement'> & { readonly districts: readonly District[] };

/** A panel in words, from its facts alone: the figures, what may be said of their order and their sum, and who is missing. */
export function statePanel({ districts, cells, ...rest }: PanelWithoutStatement): Bilingual {
  const nameOf = nameDistricts(districts);
  const facts = { ...rest, told: cells.map((cell) => ({ name: nameOf(cell.district), cell })) };
  return joinSentences([tellFigures(facts), tellOrder(facts), tellSummary(facts), tellAbsent(facts)]);
}
