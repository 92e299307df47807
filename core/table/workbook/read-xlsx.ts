import { MOST_CHARACTERS } from '../limits.ts';
import { makeRefusal, type Refusal } from '../refusals.ts';
import type { Sheet } from '../grid.ts';
import type { ZipEntry } from '../zip/read-directory.ts';
import { unpackText, type Budget } from '../zip/unpack.ts';
import { makeSheetReader } from './read-sheet.ts';
import { makeStringReader } from './read-strings.ts';
import { makeStyleReader } from './read-styles.ts';
import { attributeOf, isTrue, makeXmlScanner } from './scan-xml.ts';
import { SheetBuilder } from './sheet-builder.ts';

/** A part of a workbook that another part refers to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles, sharedStrings. */
  readonly type: string;
  readonly path: string;
}

interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

type Entries = ReadonlyMap<string, ZipEntry>;

/** Where the main part of an Office document stands; null where the archive is none. */
export async function findMainPart(entries: Entries): Promise<string | null> {
  const relations = await readRelations(entries, '', { inflated: 0 });
  return relations?.find(({ type }) => type === 'officeDocument')?.path ?? null;
}

/** Reads the sheets of an XLSX. Only what tells of cells is unpacked; pictures and macros are left where they are. */
export async function readXlsx(entries: Entries, main: string): Promise<readonly Sheet[] | Refusal> {
  const budget = { inflated: 0, cells: 0, characters: 0 };
  const relations = await readRelations(entries, main, budget);
  const book = makeBookReader();
  const mainEntry = entries.get(main);
  if (relations === null || mainEntry === undefined) return makeRefusal('damaged');
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path ?? '';
  const texts = makeStringReader(budget);
  const styles = makeStyleReader();
  const parts = [
    { entry: mainEntry, take: book.take },
    { entry: entries.get(pathOf('sharedStrings')), take: texts.take },
    { entry: entries.get(pathOf('styles')), take: styles.take },
  ];
  for (const { entry, take } of parts) {
    const fault = entry ? await unpackText(entry, budget, (piece) => take(piece) ?? true) : null;
    if (fault !== null) return makeRefusal(fault);
    if (budget.characters > MOST_CHARACTERS) return makeRefusal('inflates-too-much');
  }
  const showers = styles.finish(book.date1904());
  const sheets: Sheet[] = [];
  for (const { name, isHidden, relation } of book.sheets) {
    const part = relations.find(({ id }) => id === relation);
    if (part?.type !== 'worksheet') continue;
    const entry = entries.get(part.path);
    if (entry === undefined) return makeRefusal('damaged');
    const builder = new SheetBuilder(budget);
    const fault = await unpackText(
      entry,
      budget,
      makeSheetReader({ builder, strings: texts.strings, showers }),
    );
    if (fault !== null) return makeRefusal(fault);
    if (builder.fault !== null) return builder.fault;
    sheets.push({ name, isHidden, grid: builder.finish() });
  }
  return sheets.length === 0 ? makeRefusal('damaged') : sheets;
}

function makeBookReader() {
  const sheets: SheetName[] = [];
  let is1904 = false;
  const scan = makeXmlScanner({
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributeOf(attributes, 'date1904'));
      if (name !== 'sheet') return;
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        isHidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
        relation: attributeOf(attributes, 'id') ?? '',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { take: scan, sheets, date1904: () => is1904 };
}

/** What a part refers to, by the .rels beside it; null where there is none that can be read. */
async function readRelations(
  entries: Entries,
  part: string,
  budget: Budget,
): Promise<readonly Relation[] | null> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (entry === undefined) return null;
  const relations: Relation[] = [];
  const scan = makeXmlScanner({
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        path: target.startsWith('/') ? target.slice(1) : resolve(folder, target),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const fault = await unpackText(entry, budget, (piece) => {
    scan(piece);
    return true;
  });
  return fault === null ? relations : null;
}

function resolve(folder: string, target: string): string {
  const steps = (folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
