import type { District, Lang, Source } from '../../catalogue/catalogue.ts';
import type { AsOf } from '../../chart/shown.ts';
import type { Page } from '../slide.ts';

/** What all slides of a deck have in common. */
export interface Deck {
  /** The whole catalogue, in its fixed order. */
  readonly districts: readonly District[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly page: Page;
}

/** What stands around one chart: the line that was written under it, and its address in the web. */
export interface Around {
  readonly line: string;
  readonly address: string;
}
