import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Cell, Panel } from '../compare/panel.ts';

/** A cell and the name under which a sentence speaks of it. */
export interface ToldCell {
  readonly name: Bilingual;
  readonly cell: Cell;
}

/** What a panel's sentences are made from: its facts, and its cells by name. */
export type PanelFacts = Omit<Panel, 'statement' | 'cells'> & { readonly told: readonly ToldCell[] };

export function isReportedCell({ cell }: ToldCell): boolean {
  return cell.status === 'reported';
}
