import type { Bilingual } from '../catalogue/catalogue.ts';
import { WHOLE_DISTRICT } from '../compare/order-scopes.ts';
import type { Cell } from '../compare/panel.ts';

/** What the figures on a panel's axis cover, one thing for all of them; null where that is the whole district. */
export function scopeOfAxis(cells: readonly Cell[]): Bilingual | null {
  const scope = cells.find(({ onAxis }) => onAxis)?.scope;
  return scope && scope.id !== WHOLE_DISTRICT ? scope.name : null;
}

/** A name with what is covered: 出动志愿者人次（疫情防控） / "Volunteers deployed (epidemic control)". */
export function addScope({ zh, en }: Bilingual, scope: Bilingual | null): Bilingual {
  return scope ? { zh: `${zh}（${scope.zh}）`, en: `${en} (${scope.en})` } : { zh, en };
}
