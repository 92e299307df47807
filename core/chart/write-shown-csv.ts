import type { Bilingual, Source } from '../catalogue/catalogue.ts';
import { headerOf } from '../layout/column-names.ts';
import { writeCsv } from '../table/write-csv.ts';
import { tableOfRows, TIDY_COLUMNS, tidyRows, type TidyExport } from '../tidy/tidy-rows.ts';
import { asOfWords } from './origin-words.ts';
import { listFigures } from './shown-figures.ts';
import { tellSource } from '../catalogue/tell-source.ts';
import type { AsOf, Shown } from './shown.ts';
import { tellWords } from './told-words.ts';

export interface ShownCsvRequest {
  readonly shown: readonly Shown[];
  /** What it is made from, as `listFigures` names it. */
  readonly figures: TidyExport;
  readonly asOf: AsOf;
}

const OURS = (['document', 'verdict', 'dataVersion'] as const).map(headerOf);

/**
 * The figures of a chart as a CSV file that `readUpload` takes back unchanged. A file has no second sheet for what is
 * said of them, so each row has the document, the verdict on comparing it, and as of when it stood.
 */
export function writeShownCsv({ shown, figures, asOf }: ShownCsvRequest): string {
  const [header = [], ...rows] = tableOfRows(TIDY_COLUMNS, tidyRows(figures));
  const sources = new Map(figures.catalogue.sources.map((source) => [source.id, source]));
  const verdicts = shown.flatMap(toVerdicts);
  const of = [
    ...figures.observations.map(({ id, source }) => ({ key: id, source })),
    ...(figures.silences ?? []).map(({ district, metric }) => ({
      key: keyOf(district, metric),
      source: null,
    })),
  ].map(({ key, source }) => [
    sayDocument(source === null ? undefined : sources.get(source)),
    verdicts.find(({ keys }) => keys.has(key))?.words.zh ?? '',
    asOfWords(asOf).zh,
  ]);
  return writeCsv([[...header, ...OURS], ...rows.map((row, at) => [...row, ...(of[at] ?? [])])]);
}

const sayDocument = (source: Source | undefined): string => (source ? tellSource(source).zh : '');

const keyOf = (district: string, metric: string): string => `${district} ${metric}`;

interface Verdict {
  readonly words: Bilingual;
  /** Of the figures and silences that it is on. */
  readonly keys: ReadonlySet<string>;
}

function toVerdicts(shown: Shown): readonly Verdict[] {
  if (shown.kind === 'coverage')
    return shown.coverage.panels.flatMap((panel) => toVerdicts({ kind: 'panel', panel }));
  const { observations, silences } = listFigures([shown]);
  const keys = [...observations, ...silences.map(({ district, metric }) => keyOf(district, metric))];
  return [{ words: tellWords(shown).verdict, keys: new Set(keys) }];
}
