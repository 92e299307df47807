/** ISO dates; either end may be unknown. `inferred` when any part of it is not printed in the source. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: 'printed' | 'inferred';
  /** As it is written in a file: 2023, 2022-03/2022-05-31, /2022-05-31, 2022（推断）. */
  readonly label: string;
}
