import { createHash } from 'node:crypto';
import type { Draft } from '#core/tidy/draft.ts';
import type { Preview } from './read-preview.ts';

const known = new WeakMap<readonly Draft[], string>();

/**
 * What a preview shows of an upload, in one mark. It changes with every edit, with what a name of the file means by
 * now and with what was handed over to be approved, and not with what others publish: those are conflicts, told cell
 * by cell.
 */
export function digestSeen(
  { upload, reading: { drafts } }: Pick<Preview, 'upload' | 'reading'>,
  handedOver: string,
): string {
  const mark = known.get(drafts) ?? markOf(upload.id, upload.choice, drafts);
  known.set(drafts, mark);
  return mark + handedOver;
}

// The file is the same for ever: beside the choice, only what its names mean can change, in the order of its rows.
function markOf(id: string, choice: string, drafts: readonly Draft[]): string {
  const meant = new Set(
    drafts.map(
      ({ district, metric, unit, scope, source }) =>
        `${district}\t${metric}\t${unit}\t${scope.id}\t${source ?? ''}`,
    ),
  );
  return createHash('sha256')
    .update(JSON.stringify([id, choice, drafts.length, [...meant]]))
    .digest('hex')
    .slice(0, 32);
}
