import type { Heading } from '#core/chart/frame-heading.ts';
import type { SavedChart } from '#db/charts/saved-charts.ts';

/** What who saved a chart calls it and says of it; nothing of a view that was not saved. */
export const headingOf = (saved: SavedChart | null): Heading => ({
  title: saved?.title ?? '',
  note: saved?.note ?? '',
});
