import type { Document, Element } from '@xmldom/xmldom';
import { read, utils } from '@e965/xlsx';
import { all, texts, type OpenDeck } from './open-deck.ts';

type Cell = string | number | null;

/** A series of a native chart: what the chart remembers, and what stands in the cells that it names. */
export interface PlottedSeries {
  readonly name: string;
  /** As remembered; null where there is no point. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly Cell[];
  /** The words at a point, by its place in the series. */
  readonly labels: ReadonlyMap<number, string>;
  /** Each range that it names: what is remembered of it, and what its cells hold. */
  readonly ranges: readonly { readonly remembered: readonly Cell[]; readonly cells: readonly Cell[] }[];
}

export interface PlottedChart {
  readonly chart: Document;
  readonly series: readonly PlottedSeries[];
  /** The embedded sheet, its header first. */
  readonly sheet: readonly (readonly Cell[])[];
  /** What the second sheet tells of it, a line each. */
  readonly notes: readonly string[];
}

/** The charts of a deck in their order. */
export function plottedCharts(deck: OpenDeck): readonly PlottedChart[] {
  const count = deck.names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => {
    const chart = deck.xml(`ppt/charts/chart${index + 1}.xml`);
    const [relation] = all(deck.xml(`ppt/charts/_rels/chart${index + 1}.xml.rels`), 'Relationship');
    const target = (relation?.getAttribute('Target') ?? '').replace('..', 'ppt');
    const book = read(deck.bytes(target), { type: 'array' });
    const [sheet, notes] = book.SheetNames.map((name) => book.Sheets[name]);
    if (!sheet || !notes) throw new Error('no two sheets');
    const cellsOf = (range: string): readonly Cell[] => {
      const { s, e } = utils.decode_range(range.replace('Sheet1!', '').replaceAll('$', ''));
      const at = (row: number, column: number): Cell =>
        (sheet[utils.encode_cell({ r: row, c: column })]?.v as Cell | undefined) ?? null;
      return Array.from({ length: e.r - s.r + 1 }, (__, row) => at(s.r + row, s.c));
    };
    return {
      chart,
      notes: utils.sheet_to_json<readonly string[]>(notes, { header: 1 }).flat(),
      sheet: utils.sheet_to_json(sheet, { header: 1, defval: null }),
      series: all(chart, 'c:ser').map((series) => toSeries(series, cellsOf)),
    };
  });
}

function toSeries(series: Element, cellsOf: (range: string) => readonly Cell[]): PlottedSeries {
  const references = ['c:strRef', 'c:numRef'].flatMap((name) => all(series, name));
  const numbers = all(series, 'c:numRef').at(-1);
  const [name, categories] = references;
  if (!numbers || !name || !categories) throw new Error('an empty series');
  return {
    name: String(remembered(name)[0]),
    values: remembered(numbers).map((value) => (value === null ? null : Number(value))),
    categories: remembered(categories),
    labels: new Map(
      all(series, 'c:dLbl').map((label) => [
        Number(all(label, 'c:idx')[0]?.getAttribute('val')),
        texts(label, 'a:t').join('').trim(),
      ]),
    ),
    ranges: references.map((reference) => ({
      remembered: remembered(reference),
      cells: cellsOf(texts(reference, 'c:f')[0] ?? ''),
    })),
  };
}

/** What a reference remembers, in its places. */
function remembered(reference: Element): readonly Cell[] {
  const count = Number(all(reference, 'c:ptCount')[0]?.getAttribute('val'));
  const isNumber = reference.nodeName === 'c:numRef';
  const points = new Map(
    all(reference, 'c:pt').map((point) => [point.getAttribute('idx'), texts(point, 'c:v')[0] ?? '']),
  );
  return Array.from({ length: count }, (_, index) => {
    const point = points.get(String(index));
    return point === undefined ? null : isNumber ? Number(point) : point;
  });
}
