import type { Scope } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import type { UnitId } from '../figure/units.ts';
import type { Status } from '../observation/observation.ts';
import type { Period } from '../period/period.ts';

/** One row of a file as it was understood: an observation that has no id and no version yet. */
export interface Draft {
  /** The row as a spreadsheet counts it. */
  readonly row: number;
  /** The column of its value, from 1. */
  readonly column: number;
  /** The district's slug. */
  readonly district: string;
  readonly metric: string;
  readonly status: Status;
  /** Null for an absence. */
  readonly figure: Figure | null;
  /** The value cell verbatim, with the unit cell after it where that scales the value: 18.66万元. */
  readonly printed: string;
  readonly unit: UnitId;
  readonly scope: Scope;
  readonly period: Period;
  /** Null where the file names none: then the file itself is the source. */
  readonly source: string | null;
  readonly locator: string;
  readonly note: string;
}
