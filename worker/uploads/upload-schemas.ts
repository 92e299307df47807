import { z } from '@hono/zod-openapi';
import { UPLOAD_STATES } from '#db/schema.ts';
import { bilingual } from '#worker/openapi/schemas.ts';
import { proposal, unknownMetric } from '#worker/proposals/proposal-schemas.ts';

export const upload = z
  .object({
    id: z.string(),
    state: z.enum(UPLOAD_STATES),
    fileName: z.string(),
    sha256: z.string(),
    bytes: z.number().int(),
    encoding: z.string(),
    layout: z.enum(['tidy', 'wide']),
    author: z.string(),
    district: z.string().nullable(),
    baseVersion: z.number().int(),
    note: z.string(),
    createdAt: z.string(),
    editor: z.string().nullable().openapi({
      description: 'Who last had it read in another way or mended a cell; null where nobody has.',
    }),
    editedAt: z.string().nullable(),
    submittedAt: z
      .string()
      .nullable()
      .openapi({ description: 'When it was last handed over for approval. An edit sends it back.' }),
    version: z.number().int().nullable(),
  })
  .openapi('Upload');

/** A figure of the file or of the database, in words. */
const said = z
  .object({
    cell: z.string(),
    district: bilingual,
    metric: bilingual,
    metricId: z.string(),
    scope: bilingual,
    period: bilingual,
    figure: bilingual,
    printed: z.string(),
    source: bilingual
      .nullable()
      .openapi({ description: 'The title of its document; null where that is the file itself.' }),
    locator: z.string(),
    note: z.string(),
    row: z.number().int().nullable(),
    column: z.number().int().nullable(),
    sinceVersion: z.number().int().nullable(),
  })
  .openapi('SaidFigure');

const changed = z
  .object({
    version: z.number().int(),
    author: z.string(),
    publishedAt: z.string(),
    reverts: z.number().int().nullable().openapi({ description: 'The version that it took back.' }),
    isOwn: z.boolean().openapi({ description: 'Whether that was whoever asks.' }),
  })
  .openapi('LaterChange');

const parts = z
  .array(z.enum(['figure', 'period', 'source', 'locator', 'note']))
  .openapi({ description: 'In what the two differ, where both stand.' });

const conflict = z
  .object({
    cell: z.string(),
    base: said.nullable(),
    theirs: said.nullable(),
    mine: said,
    parts,
    changed: changed.nullable(),
    chosen: z
      .enum(['mine', 'theirs'])
      .nullable()
      .openapi({ description: 'What was chosen where it was handed over for approval.' }),
  })
  .openapi('Conflict', {
    description: 'A cell that was changed while the upload waited, and in which version by whom.',
  });

const cellProblem = z
  .object({
    row: z.number().int(),
    column: z.string().nullable(),
    letter: z.string().nullable(),
    code: z.string(),
    message: bilingual,
    value: z.string(),
  })
  .openapi('CellProblem');

export const counts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  withdrawn: z.number().int(),
  unchanged: z.number().int(),
});

export const cellChange = z
  .object({
    kind: z.enum(['added', 'changed', 'withdrawn']),
    before: said.nullable(),
    after: said,
    parts,
  })
  .openapi('CellChange');

export const listedUpload = upload
  .extend({
    proposals: z.object({ waiting: z.number().int(), decided: z.number().int() }).openapi({
      description: 'How many metrics that were proposed from it wait, and how many have an answer.',
    }),
    mayRevert: z
      .boolean()
      .openapi({ description: 'Whether whoever asks may take back the version that it was published as.' }),
  })
  .openapi('ListedUpload');

export const stagedUpload = upload
  .extend({
    choice: z.record(z.string(), z.unknown()).openapi({ description: 'How it was chosen to be read.' }),
    stagedAt: z.number().int().openapi({ description: 'The newest version when it was brought.' }),
    seen: z.string().openapi({
      description: 'What was read, in one mark: handed to `publish`, nothing else is published.',
    }),
    file: z.unknown(),
    columns: z.array(z.unknown()).readonly(),
    reading: z.unknown(),
    rows: z.number().int(),
    counts,
    errorCount: z.number().int(),
    errors: z.array(cellProblem).readonly(),
    warnings: z
      .array(
        cellProblem.extend({
          key: z.string(),
          isTicked: z.boolean(),
          count: z.number().int().openapi({
            description:
              'How many it stands for, and its tick with it: over 1 where those of its kind from it on are not listed.',
          }),
        }),
      )
      .readonly(),
    changes: z.array(cellChange).openapi({ description: 'A page of them; `counts` has how many there are.' }),
    changesFrom: z.number().int(),
    changesNext: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'What `changesFrom` is to be for those that follow; null at the end.' }),
    changesBefore: z.number().int().nullable(),
    touched: z
      .array(z.object({ id: z.string(), name: bilingual }))
      .openapi({ description: 'Every metric of which a figure would change.' }),
    conflicts: z
      .array(conflict)
      .openapi({ description: 'A page of them; `conflictCount` has how many there are.' }),
    conflictCount: z.number().int(),
    conflictsFrom: z.number().int(),
    conflictsNext: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'What `conflictsFrom` is to be for those that follow; null at the end.' }),
    conflictsBefore: z.number().int().nullable(),
    conflictsOpen: z.number().int().openapi({ description: 'How many of them nothing was chosen for.' }),
    decidedBy: z.string().nullable().openapi({
      description:
        'Who handed it over for approval with what is chosen and ticked here. While it waits, that is what is published.',
    }),
    proposals: z
      .array(unknownMetric)
      .openapi({ description: 'The metrics that the file names and the catalogue lacks.' }),
    accepted: z
      .array(proposal)
      .openapi({ description: 'What was proposed from this file and has been accepted since.' }),
    comments: z.array(z.object({ at: z.string(), author: z.string(), text: z.string() })).readonly(),
    allows: z.object({
      handle: z.boolean(),
      publish: z.boolean(),
      submit: z.boolean(),
      return: z.boolean(),
      accept: z
        .boolean()
        .openapi({ description: 'Whether metrics that the catalogue lacks may be added to it.' }),
      revert: z.boolean(),
    }),
  })
  .openapi('StagedUpload', {
    description:
      'What was understood of a file, and what publishing it would do. `baseVersion` is what publish takes.',
  });

export const undoing = z
  .object({
    cell: z.string(),
    cease: said.nullable(),
    restore: said.nullable(),
    parts,
    changed: changed
      .nullable()
      .openapi({ description: 'In which later version it was changed again, and by whom.' }),
  })
  .openapi('Undoing', { description: 'What ceases to stand in a cell, and what stands there again.' });

export type StagedUpload = z.infer<typeof stagedUpload>;
export type UploadSummary = z.infer<typeof listedUpload>;
export type SaidFigure = z.infer<typeof said>;
export type LaterChange = z.infer<typeof changed>;
export type ToldUndoing = z.infer<typeof undoing>;
