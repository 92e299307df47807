import type { Bilingual, Catalogue } from '#core/catalogue/catalogue.ts';
import type { Observation } from '#core/observation/observation.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { labelPeriod } from '#core/period/label-period.ts';
import { stateFigure } from '#core/statement/state-figure.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { countChanges, draftParts } from '#core/tidy/diff-drafts.ts';
import type { Draft } from '#core/tidy/draft.ts';
import type { Comment } from '#db/change-upload.ts';
import type { UploadRow } from '#db/read-uploads.ts';
import { digestSeen } from './digest-seen.ts';
import type { Preview } from './read-preview.ts';
import type { Settled } from './read-settled.ts';
import { MOST_CONFLICTS, type tellConflicts } from './tell-conflicts.ts';
import { warningKey } from './warning-key.ts';

/** So many changes are told at once, and so many errors at all. */
const MOST_CHANGES = 500;
const MOST_ERRORS = 500;

/** What is said of every upload in a list. */
export function tellUpload({
  choice: _choice,
  account: _account,
  editedBy: _editedBy,
  ...upload
}: UploadRow) {
  return upload;
}

/** A staged upload with all that was understood of it. */
export function tellPreview(
  { upload, reading, catalogue, version }: Preview,
  {
    settled,
    conflicts,
    comments,
    changesFrom,
    conflictsFrom,
  }: {
    readonly settled: Settled;
    readonly conflicts: Awaited<ReturnType<typeof tellConflicts>>;
    readonly comments: readonly Comment[];
    /** Which change and which conflict are told first, from 1. */
    readonly changesFrom: number;
    readonly conflictsFrom: number;
  },
) {
  const say = sayIn(catalogue);
  const { diff } = settled;
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
    seen: digestSeen({ upload, reading }, settled.mark),
    file: reading.file,
    columns: reading.reading.columns,
    reading: reading.reading,
    rows: reading.grid.table.length,
    counts: countChanges(diff),
    errorCount: reading.problemCount,
    errors: reading.problems.slice(0, MOST_ERRORS),
    warnings: reading.warnings.map((warning) => {
      const key = warningKey(warning);
      return { count: 1, ...warning, key, isTicked: settled.accepted.has(key) };
    }),
    changes: changes
      .slice(changesFrom - 1, changesFrom - 1 + MOST_CHANGES)
      .map(({ kind, before, after }) => ({
        kind,
        before: before && say(before),
        after: say(after),
        parts: before ? draftParts(before, after) : [],
      })),
    changesFrom,
    changesNext: pageAfter(changesFrom, MOST_CHANGES, changes.length),
    changesBefore: pageBefore(changesFrom, MOST_CHANGES),
    touched: [...new Set(changes.map(({ after }) => after.metric))].map((id) => ({
      id,
      name: catalogue.metrics.find((metric) => metric.id === id)?.name ?? { zh: id, en: id },
    })),
    conflicts: conflicts.map((conflict) => ({ ...conflict, chosen: chosenOf(conflict.cell, settled) })),
    conflictCount: settled.conflicts.length,
    conflictsFrom,
    conflictsNext: pageAfter(conflictsFrom, MOST_CONFLICTS, settled.conflicts.length),
    conflictsBefore: pageBefore(conflictsFrom, MOST_CONFLICTS),
    conflictsOpen: settled.openCount,
    decidedBy: settled.author,
    comments,
  };
}

const pageAfter = (from: number, most: number, total: number): number | null =>
  from + most <= total ? from + most : null;

const pageBefore = (from: number, most: number): number | null =>
  from > 1 ? Math.max(1, from - most) : null;

const chosenOf = (cell: string, { mine, theirs }: Settled) =>
  mine.has(cell) ? ('mine' as const) : theirs.has(cell) ? ('theirs' as const) : null;

export interface Said {
  readonly cell: string;
  readonly district: Bilingual;
  readonly metric: Bilingual;
  readonly metricId: string;
  readonly scope: Bilingual;
  readonly period: Bilingual;
  readonly figure: Bilingual;
  readonly printed: string;
  /** The title of its document; null where that is the file itself, or nothing is known of it. */
  readonly source: Bilingual | null;
  readonly locator: string;
  readonly note: string;
  /** Where it stands in the file; null for what stands in the database. */
  readonly row: number | null;
  readonly column: number | null;
  readonly sinceVersion: number | null;
}

/** An observation or a draft in words, by the names of the catalogue. */
export function sayIn(catalogue: Catalogue): (told: Observation | Draft) => Said {
  const districts = new Map(catalogue.districts.map(({ slug, name }) => [slug, name]));
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const sources = new Map(catalogue.sources.map(({ id, title }) => [id, title]));
  return (told) => {
    const metric = metrics.get(told.metric);
    const figure = figureOf(told);
    return {
      cell: cellKey(told),
      district: districts.get(told.district) ?? { zh: told.district, en: told.district },
      metric: metric?.name ?? { zh: told.metric, en: told.metric },
      metricId: told.metric,
      scope: told.scope.name,
      period: labelPeriod(told.period),
      figure: figure ? stateFigure(figure, metric?.counter ?? null) : STATUS_WORDS[told.status],
      printed: told.printed,
      source:
        told.source === null ? null : (sources.get(told.source) ?? { zh: told.source, en: told.source }),
      locator: told.locator,
      note: told.note,
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
