import { listFigures } from '#core/chart/shown-figures.ts';
import { tellShown } from '#core/chart/shown-notes.ts';
import type { AsOf } from '#core/chart/shown.ts';
import type { TidyExport } from '#core/tidy/tidy-rows.ts';
import { openDb } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readObservations } from '#db/read-observations.ts';
import type { Bindings } from '#worker/env.ts';
import { headingOf } from './heading-of.ts';
import type { TakenChart } from './take-chart.ts';

/** The figures that a chart is made from as rows that an upload takes back, and what is said of them. */
export async function readTable({ DB }: Pick<Bindings, 'DB'>, chart: TakenChart, asOf: AsOf) {
  const { shown, catalogue, version, edition } = chart;
  const db = openDb(DB);
  const { observations: ids, silences } = listFigures(shown);
  const observations = await readObservations(db, { version, ids });
  const aliases = await readAliases(db, edition.asOf);
  const used = new Set(observations.map(({ source }) => source));
  const sources = catalogue.sources.filter(({ id }) => used.has(id));
  const figures: TidyExport = { observations, catalogue, aliases, silences };
  const heading = headingOf(chart.saved);
  return { figures, more: tellShown({ shown, sources, asOf, heading }) };
}
