import type { Insisted } from '../compare/insist.ts';
import type { Panel } from '../compare/panel.ts';
import type { DataNote } from '../history/data-note.ts';
import type { History } from '../history/history.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { Part } from './part-words.ts';

/** One chart that is taken away from the page: each of its forms is made from this. */
export type Shown =
  /** `reach`: how far its axis goes at least, in the unit of the metric. */
  | {
      readonly kind: 'panel';
      readonly panel: Panel;
      readonly reach?: number;
      /** Where it is shown on several sheets one after the other. */
      readonly part?: PanelPart;
    }
  | {
      readonly kind: 'history';
      readonly history: History;
      readonly notes: readonly DataNote[];
      /** Where it is shown on several sheets one after the other. */
      readonly part?: HistoryPart;
    }
  | { readonly kind: 'pair'; readonly insisted: Insisted }
  | { readonly kind: 'coverage'; readonly coverage: Coverage };

/** A part of a panel's rows, on the scale of all. */
export interface PanelPart extends Part {
  readonly districts: readonly string[];
}

/** A part of a history's picture: its lines of one scope, or its table. */
export type HistoryPart = { readonly scope: string } | 'table';

/** As of when the figures of a chart are told. */
export interface AsOf {
  readonly version: number;
  /** The day in Beijing on which the version was published, as an ISO date; null while it is not. */
  readonly date: string | null;
}
