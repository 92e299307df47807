import type { Bilingual, Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../compare/panel.ts';
import { stateFigure } from '../statement/state-figure.ts';
import { tabulate } from './shown-table.ts';
import type { Shown } from './shown.ts';

/** One row of what is shown, in words. Two rows that read the same are the same to a reader. */
export interface ToldRow {
  readonly district: Bilingual;
  readonly figure: Bilingual;
  readonly period: Bilingual;
  /** Empty for the whole district. */
  readonly scope: Bilingual;
  /** What a rate is divided by; empty where the figure is no rate. */
  readonly base: Bilingual;
  readonly printed: string;
  readonly source: Bilingual;
}

/** The rows of what is shown, in groups within which a row of one state may take the place of another's. */
export function tellRows(
  shown: Exclude<Shown, { readonly kind: 'coverage' }>,
  catalogue: Catalogue,
): readonly (readonly ToldRow[])[] {
  switch (shown.kind) {
    case 'panel': {
      const rows = toRows(shown, catalogue);
      return shown.panel.cells.map((cell, index) =>
        rows.slice(index, index + 1).map((row) => ({ ...row, base: sayBase(shown.panel.basis, cell) })),
      );
    }
    case 'history':
      return shown.history.series.map((series) =>
        toRows({ ...shown, history: { ...shown.history, series: [series] } }, catalogue),
      );
    case 'pair':
      return toRows(shown, catalogue).map((row) => [row]);
  }
}

function toRows(shown: Shown, catalogue: Catalogue): readonly ToldRow[] {
  const { rows } = tabulate(shown, { catalogue, lang: 'zh' });
  const english = tabulate(shown, { catalogue, lang: 'en' }).rows;
  const whole = catalogue.scopes.find(({ kind }) => kind === 'district')?.name.zh;
  return rows.map((row, index) => {
    const at = (column: number): Bilingual => ({
      zh: row[column] ?? '',
      en: english[index]?.[column] ?? '',
    });
    const [district, figure, period] = [at(0), at(1), at(2)];
    const scope = row[3] === whole ? NOTHING : at(3);
    return { district, figure, period, scope, base: NOTHING, printed: at(4).zh, source: at(5) };
  });
}

const NOTHING: Bilingual = { zh: '', en: '' };

function sayBase(basis: (Shown & { kind: 'panel' })['panel']['basis'], cell: Cell): Bilingual {
  const denominator = cell.basis?.denominator;
  return basis && denominator ? stateFigure(denominator, basis.metric.counter) : NOTHING;
}
