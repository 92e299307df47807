import type { District, Source } from '../../catalogue/catalogue.ts';
import { coverPanels, type Coverage } from '../coverage/coverage.ts';
import type { GalleryCase } from './gallery-case.ts';
import { galleryCase } from './gallery-cases.ts';

/** A table of invented figures, for the pictures that are compared by test. */
export interface CoverageCase {
  readonly id: string;
  readonly coverage: Coverage;
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
}

/** Cases of single metrics over the same districts, one below the other. */
function toTable(id: string, cases: readonly GalleryCase[]): CoverageCase {
  const [{ districts = [], sources = [] } = {}] = cases;
  const panels = cases.map(({ panel }) => panel);
  return { id, coverage: coverPanels(panels, districts), districts, sources };
}

const some = (...ids: readonly string[]): readonly GalleryCase[] => ids.map(galleryCase);

export const COVERAGE_CASES: readonly CoverageCase[] = [
  toTable(
    'coverage-every-state',
    some('every-bound', 'every-absence', 'periods-differ', 'scopes-apart', 'zeros', 'all-absent'),
  ),
  toTable('coverage-hard', some('a-million-times', 'many-reasons', 'money', 'percents')),
  toTable('coverage-hostile', some('hostile')),
  toTable('coverage-thirty', some('thirty-mixed', 'thirty-districts')),
];
