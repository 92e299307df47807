import type { Context } from 'hono';
import type { Refusal } from '#core/table/refusals.ts';
import { readComments } from '#db/change-upload.ts';
import type { Db } from '#db/open.ts';
import { readEditors } from '#db/read-editors.ts';
import { readProposalsFor } from '#db/proposals/read-proposals.ts';
import type { UploadRow } from '#db/read-uploads.ts';
import { readSettings } from '#db/settings/read-settings.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { tellAccepted, tellUnknown } from '#worker/proposals/tell-proposals.ts';
import { readPreview, type Preview } from './read-preview.ts';
import { readSettled } from './read-settled.ts';
import { tellConflicts } from './tell-conflicts.ts';
import { tellPreview } from './tell-preview.ts';
import { isOverseer, mayHandle, mayRevert, refuseUnknown, whyNotPublish } from './upload-rights.ts';

/** Of what is told a page at a time, which comes first, from 1. */
interface Pages {
  readonly changesFrom?: number;
  readonly conflictsFrom?: number;
}

/** An upload as it is understood now, and what the one who asks may do with it. */
export async function answerWith<S extends 200 | 201>(
  c: Context<AppEnv>,
  db: Db,
  upload: UploadRow,
  status: S,
  pages?: Pages,
) {
  if (upload.state === 'discarded') return refuseUnknown(c, upload.id);
  const preview = await readPreview(db, upload);
  return preview.kind === 'refusal' ? refuseFile(c, preview) : answerPreview(c, db, preview, status, pages);
}

/** The same, of what has just been worked out. */
export async function answerPreview<S extends 200 | 201>(
  c: Context<AppEnv>,
  db: Db,
  preview: Preview,
  status: S,
  { changesFrom = 1, conflictsFrom = 1 }: Pages = {},
) {
  const { upload, reading, catalogue } = preview;
  const keys = reading.proposals.map(({ name }) => matchKey(name));
  const [settled, editors, comments, { review }, rows] = await Promise.all([
    readSettled(db, preview),
    upload.editedBy === null ? [] : readEditors(db, upload.id),
    readComments(db, upload.id),
    readSettings(db),
    readProposalsFor(db, { upload: upload.id, keys }),
  ]);
  const isWaiting = upload.state === 'staged' || upload.state === 'submitted';
  const told = await tellConflicts(db, settled.conflicts, {
    catalogue,
    who: c.var.who,
    from: conflictsFrom,
  });
  const allows = {
    handle: isWaiting && mayHandle(c.var.who, upload),
    publish: isWaiting && whyNotPublish(c.var.who, { upload, review, editors }) === null,
    submit: upload.state === 'staged' && review !== 'none' && mayHandle(c.var.who, upload),
    return: upload.state === 'submitted' && isOverseer(c.var.who),
    accept: c.var.who.role === 'administrator',
    revert: mayRevert(c.var.who, upload, review),
  };
  const proposals = tellUnknown(reading.proposals, { who: c.var.who, catalogue, rows });
  const accepted = tellAccepted(upload.id, { catalogue, rows });
  return c.json(
    {
      ...tellPreview(preview, { settled, conflicts: told, comments, changesFrom, conflictsFrom }),
      proposals,
      accepted,
      allows,
    },
    status,
  );
}

/** What keeps a file from being read at all. */
export const refuseFile = (c: Context<AppEnv>, { code, row, message }: Refusal) =>
  answerProblem<PrivateStatus>(c, {
    code: code.endsWith('-too-large') ? 'file-too-large' : 'file-unreadable',
    detail: message,
    errors: [{ row: row ?? 0, column: null, code, message, value: '' }],
  });
