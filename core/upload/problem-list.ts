import { locateFault, type Fault, type Place, type RowProblem } from '../table/row-problem.ts';

export type ProblemPlace = Place;

/** More than this is one mistake many times over; a person mends it at its root. */
export const MOST_PROBLEMS = 5_000;

/** The problems of a file, each told once a cell: a heading that is not known is one problem and not one a row. */
export class ProblemList {
  readonly #told = new Set<string>();
  readonly #problems: RowProblem[] = [];

  add(fault: Fault, place: ProblemPlace): void {
    const key = `${place.row},${place.at ?? place.column},${fault.code}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(locateFault(fault, place));
  }

  get count(): number {
    return this.#told.size;
  }

  list(): readonly RowProblem[] {
    return this.#problems.toSorted((a, b) => a.row - b.row);
  }
}
