/** The records of an old workbook (MS-XLS) that bear on what a person reads in its cells. */
export const RECORD = {
  formula: 0x06,
  endOfPart: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  codePage: 0x42,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  manyNumbers: 0xbd,
  richText: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  sharedTexts: 0xfc,
  sharedText: 0xfd,
  number: 0x203,
  text: 0x204,
  boolOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  smallNumber: 0x27e,
  format: 0x41e,
  beginOfPart: 0x809,
} as const;

/** A stretch of the stream: from the first byte to behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One record, with those that continue it where it was longer than a record may be. */
export interface XlsRecord {
  readonly kind: number;
  readonly from: number;
  readonly spans: readonly Span[];
}

/**
 * The records of one part of the stream (the workbook, or a sheet), without those of parts inside it, as charts.
 * Throws a RangeError where the stream ends before the part does.
 */
export function* readRecords(view: DataView, start: number): Generator<XlsRecord> {
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength;) {
    const kind = view.getUint16(at, true);
    const spans: Span[] = [];
    for (let isFirst = true; isFirst || goesOn(view, at); isFirst = false) {
      const to = at + 4 + view.getUint16(at + 2, true);
      if (to > view.byteLength) throw new RangeError('A record is cut off');
      spans.push({ from: at + 4, to });
      at = to;
    }
    if (kind === RECORD.beginOfPart) depth += 1;
    else if (depth === 0) throw new RangeError('No part of the workbook begins here');
    else if (kind === RECORD.endOfPart) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield { kind, from: spans[0]?.from ?? at, spans };
  }
  throw new RangeError('A part of the workbook has no end');
}

const goesOn = (view: DataView, at: number): boolean =>
  at + 4 <= view.byteLength && view.getUint16(at, true) === RECORD.continued;
