import type { Bilingual, Catalogue } from '#core/catalogue/catalogue.ts';
import { draftParts } from '#core/tidy/diff-drafts.ts';
import type { Db } from '#db/open.ts';
import { readMakers, type Maker } from '#db/read-makers.ts';
import type { Who } from '#worker/people/who.ts';
import type { Conflict } from './read-preview.ts';
import { sayIn } from './tell-preview.ts';

/** So many conflicts are told at once. */
export const MOST_CONFLICTS = 200;

export interface Telling {
  readonly catalogue: Catalogue;
  readonly who: Pick<Who, 'id' | 'name'>;
  /** Which of them is told first, from 1. */
  readonly from?: number;
}

/** A page of conflicts: what each of the two wants in a cell, what stood there at first, and who changed that. */
export async function tellConflicts(
  db: Db,
  conflicts: readonly Conflict[],
  { catalogue, who, from = 1 }: Telling,
) {
  const say = sayIn(catalogue);
  const told = conflicts.slice(from - 1, from - 1 + MOST_CONFLICTS);
  const makers = await readMakers(
    db,
    told.flatMap(({ base, theirs }) => (theirs ?? base)?.id ?? []),
  );
  return told.map(({ cell, base, theirs, mine }) => ({
    cell,
    base: base && say(base),
    theirs: theirs && say(theirs),
    mine: say(mine),
    parts: theirs ? draftParts(theirs, mine) : [],
    changed: tellMaker(makers.get((theirs ?? base)?.id ?? ''), who),
  }));
}

/** Who changed a figure, and whether that was whoever asks; null where it is not known. */
export function tellMaker(maker: Maker | undefined, who: Telling['who']) {
  if (!maker) return null;
  const { version, author, publishedAt, reverts } = maker;
  return { version, author, publishedAt, reverts, isOwn: isOwn(maker, who) };
}

// What was taken back has the file of whoever published it: who took it back is known by name, which no two share.
const isOwn = ({ reverts, account, editedBy, author }: Maker, { id, name }: Telling['who']): boolean =>
  reverts === null ? account === id || editedBy === id : author === name;

const MOST_NAMED = 3;

/** In which versions the cells were changed and by whom, the newest first. */
export function nameMakers(
  conflicts: readonly { readonly changed: ReturnType<typeof tellMaker> }[],
): Bilingual {
  const byVersion = new Map(
    conflicts.flatMap(({ changed }) => (changed ? [[changed.version, changed]] : [])),
  );
  const makers = [...byVersion.values()].toSorted((a, b) => b.version - a.version);
  const named = makers.slice(0, MOST_NAMED);
  const isMore = makers.length > named.length;
  const zh = named.map(({ version, author, isOwn }) => `第 ${version} 版（${isOwn ? '您自己' : author}）`);
  const en = named.map(({ version, author, isOwn }) => `version ${version} (${isOwn ? 'yourself' : author})`);
  return { zh: zh.join('、') + (isMore ? '等' : ''), en: en.join(', ') + (isMore ? ' and others' : '') };
}
