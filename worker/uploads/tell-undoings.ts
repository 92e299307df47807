import { differingParts } from '#core/change/differing-parts.ts';
import type { Undoing } from '#core/change/plan-revert.ts';
import type { Db } from '#db/open.ts';
import { readMakers } from '#db/read-makers.ts';
import { tellMaker, type Telling } from './tell-conflicts.ts';
import { sayIn } from './tell-preview.ts';

/** What taking back does to cells, in words, and who changed those that read otherwise by now. */
export async function tellUndoings(db: Db, undoings: readonly Undoing[], { catalogue, who }: Telling) {
  const say = sayIn(catalogue);
  const changedIn = ({ cease, began }: Undoing) =>
    cease?.id === began?.id ? '' : ((cease ?? began)?.id ?? '');
  const makers = await readMakers(
    db,
    undoings.map(changedIn).filter((id) => id !== ''),
  );
  return undoings.map((undoing) => {
    const { cell, cease, restore } = undoing;
    return {
      cell,
      cease: cease && say(cease),
      restore: restore && say(restore),
      parts: cease && restore ? differingParts(cease, restore) : [],
      changed: tellMaker(makers.get(changedIn(undoing)), who),
    };
  });
}
