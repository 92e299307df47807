import { locateFault, type Fault, type Place, type RowProblem } from '../table/row-problem.ts';

export type ProblemPlace = Place;

/** More than this is one mistake many times over; a person mends it at its root. */
export const MOST_PROBLEMS = 5_000;

interface Kind {
  readonly listed: number;
  readonly unlisted: number;
  /** The first that is not listed by itself. */
  readonly next: { readonly fault: Fault; readonly place: ProblemPlace } | null;
}

/** The problems of a file, each told once a cell: a heading that is not known is one problem and not one a row. */
export class ProblemList {
  readonly #told = new Set<string>();
  readonly #problems: RowProblem[] = [];
  readonly #kinds = new Map<string, Kind>();

  add(fault: Fault, place: ProblemPlace): void {
    const key = `${place.row},${place.at ?? place.column},${fault.code}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const { listed, unlisted, next } = this.#kinds.get(fault.code) ?? { listed: 0, unlisted: 0, next: null };
    if (listed === 0 || this.#problems.length < MOST_PROBLEMS) {
      this.#problems.push(locateFault(fault, place));
      this.#kinds.set(fault.code, { listed: listed + 1, unlisted, next });
    } else {
      this.#kinds.set(fault.code, { listed, unlisted: unlisted + 1, next: next ?? { fault, place } });
    }
  }

  get count(): number {
    return this.#told.size;
  }

  /** By row. Of a kind of which not all are listed, the last says how many there are, and stands for those from it on. */
  list(): readonly RowProblem[] {
    return [...this.#problems, ...[...this.#kinds.values()].flatMap(tellUnlisted)].toSorted(
      (a, b) => a.row - b.row,
    );
  }
}

function tellUnlisted({ listed, unlisted, next }: Kind): readonly RowProblem[] {
  if (next === null) return [];
  if (unlisted === 1) return [locateFault(next.fault, next.place)];
  const { zh, en } = next.fault.sentence;
  const sentence = {
    zh: `${zh}同类的共 ${listed + unlisted} 条，列出前 ${listed} 条，从这里起的 ${unlisted} 条不再逐条列出。`,
    en: `${en} Of this kind there are ${listed + unlisted}: the first ${listed} are listed, the ${unlisted} from here on are not.`,
  };
  return [{ ...locateFault({ ...next.fault, sentence }, next.place), count: unlisted }];
}
