import type { Bilingual, Catalogue } from '#core/catalogue/catalogue.ts';
import type { Observation } from '#core/observation/observation.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { stateFigure } from '#core/statement/state-figure.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { countChanges } from '#core/tidy/diff-drafts.ts';
import type { Draft } from '#core/tidy/draft.ts';
import type { Comment } from '#db/change-upload.ts';
import type { UploadRow } from '#db/read-uploads.ts';
import type { Conflict, Preview } from './read-preview.ts';
import { warningKey } from './warning-key.ts';

/** More than a page of each is asked for row by row. */
const MOST_CHANGES = 500;
const MOST_ERRORS = 500;

/** What is said of every upload in a list. */
export function tellUpload({ choice: _choice, account: _account, ...upload }: UploadRow) {
  return upload;
}

/** A staged upload with all that was understood of it. */
export function tellPreview(
  { upload, reading, catalogue, version, diff }: Preview,
  { conflicts, comments }: { readonly conflicts: readonly Conflict[]; readonly comments: readonly Comment[] },
) {
  const say = sayIn(catalogue);
  const changes = [
    ...diff.added.map((after) => ({ kind: 'added' as const, before: null, after })),
    ...diff.changed.map((change) => ({ kind: 'changed' as const, ...change })),
    ...diff.withdrawn.map((change) => ({ kind: 'withdrawn' as const, ...change })),
  ];
  return {
    ...tellUpload(upload),
    choice: JSON.parse(upload.choice) as Record<string, unknown>,
    /** The version that this was worked out against: what `publish` takes. */
    baseVersion: version,
    stagedAt: upload.baseVersion,
    file: reading.file,
    columns: reading.reading.columns,
    reading: reading.reading,
    rows: reading.grid.table.length,
    counts: countChanges(diff),
    errorCount: reading.problemCount,
    errors: reading.problems.slice(0, MOST_ERRORS),
    warnings: reading.warnings.map((warning) => ({ ...warning, key: warningKey(warning) })),
    changes: changes
      .slice(0, MOST_CHANGES)
      .map(({ kind, before, after }) => ({ kind, before: before && say(before), after: say(after) })),
    conflicts: conflicts.map(tellConflictIn(catalogue)),
    comments,
  };
}

/** What each of the two wants in a cell, and what stood there at first. */
export function tellConflictIn(catalogue: Catalogue) {
  const say = sayIn(catalogue);
  return ({ cell, base, theirs, mine }: Conflict) => ({
    cell,
    base: base && say(base),
    theirs: theirs && say(theirs),
    mine: say(mine),
  });
}

export interface Said {
  readonly cell: string;
  readonly district: Bilingual;
  readonly metric: Bilingual;
  readonly metricId: string;
  readonly scope: Bilingual;
  readonly period: string;
  readonly figure: Bilingual;
  readonly printed: string;
  /** Where it stands in the file; null for what stands in the database. */
  readonly row: number | null;
  readonly column: number | null;
  readonly sinceVersion: number | null;
}

/** An observation or a draft in words, by the names of the catalogue. */
export function sayIn(catalogue: Catalogue): (told: Observation | Draft) => Said {
  const districts = new Map(catalogue.districts.map(({ slug, name }) => [slug, name]));
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  return (told) => {
    const metric = metrics.get(told.metric);
    const figure = figureOf(told);
    return {
      cell: cellKey(told),
      district: districts.get(told.district) ?? { zh: told.district, en: told.district },
      metric: metric?.name ?? { zh: told.metric, en: told.metric },
      metricId: told.metric,
      scope: told.scope.name,
      period: told.period.label,
      figure: figure ? stateFigure(figure, metric?.counter ?? null) : STATUS_WORDS[told.status],
      printed: told.printed,
      row: 'row' in told ? told.row : null,
      column: 'column' in told ? told.column : null,
      sinceVersion: 'sinceVersion' in told ? told.sinceVersion : null,
    };
  };
}

function figureOf(told: Observation | Draft) {
  if ('figure' in told) return told.figure;
  const { bound, value, low, high, unit, printed } = told;
  return bound === null ? null : { bound, value, low, high, unit, printed };
}
