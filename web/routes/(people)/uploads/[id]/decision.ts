import type { Staged } from './staged.ts';

/** What was decided in the form of an upload: the cells by whose figure stands in them, and the keys of ticked warnings. */
export interface Decision {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** What holds for the conflicts that were not on the page. */
  readonly rest?: 'mine' | 'theirs';
  readonly accepted: readonly string[];
}

/** What was chosen and ticked when it was last handed over, to begin with. */
export const decisionOf = ({ conflicts, warnings }: Pick<Staged, 'conflicts' | 'warnings'>): Decision => {
  const cellsOf = (whose: 'mine' | 'theirs') =>
    conflicts.filter(({ chosen }) => chosen === whose).map(({ cell }) => cell);
  return {
    mine: cellsOf('mine'),
    theirs: cellsOf('theirs'),
    accepted: warnings.filter(({ isTicked }) => isTicked).map(({ key }) => key),
  };
};

const NAME = 'conflict-';

/** What a form decided, as the API takes it. */
export function readDecision(form: FormData): Decision {
  const cellsOf = (whose: string) =>
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith(NAME) && value === whose ? [name.slice(NAME.length)] : [],
    );
  const rest = form.get('rest');
  return {
    mine: cellsOf('mine'),
    theirs: cellsOf('theirs'),
    ...(rest === 'mine' || rest === 'theirs' ? { rest } : {}),
    // A box stands for one warning, or for all of a kind that were shown with it.
    accepted: form
      .getAll('accepted')
      .flatMap((ticked) => String(ticked).split(' '))
      .filter((key) => key !== ''),
  };
}
