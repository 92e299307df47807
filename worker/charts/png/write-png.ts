import { crc32 } from '#core/table/zip/crc32.ts';

/** Some rows of a picture: each pixel red, green, blue and alpha, a byte each, the colours multiplied by the alpha. */
export type Rows = Uint8Array;

interface PngRequest {
  readonly width: number;
  readonly height: number;
  /** From the top, any number of whole rows at a time; each is asked for when the one before is written. */
  readonly rows: Iterable<Rows>;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const EIGHT_BITS = 8;
const RED_GREEN_BLUE_ALPHA = 6;
/** Each byte is told by what it differs from the one above it (the PNG specification, 9.2). */
const UP = 2;
const CHANNELS = 4;

/** A PNG of rows of which only some are held at a time. */
export async function writePng({ width, height, rows }: PngRequest): Promise<Uint8Array<ArrayBuffer>> {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, EIGHT_BITS);
  head.setUint8(9, RED_GREEN_BLUE_ALPHA);
  const data = await deflate(filterRows(rows, width * CHANNELS));
  const parts = [
    new Uint8Array(SIGNATURE),
    ...chunk('IHDR', new Uint8Array(head.buffer)),
    ...chunk('IDAT', data),
    ...chunk('IEND', new Uint8Array(0)),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function* filterRows(rows: Iterable<Rows>, length: number): Generator<Uint8Array<ArrayBuffer>> {
  let above = new Uint8Array(length);
  for (const some of rows) {
    const filtered = new Uint8Array((some.length / length) * (length + 1));
    for (let from = 0, to = 0; from < some.length; from += length) {
      const row = toStraight(some.subarray(from, from + length));
      filtered[to++] = UP;
      for (let at = 0; at < length; at++) filtered[to++] = (row[at] ?? 0) - (above[at] ?? 0);
      above = row;
    }
    yield filtered;
  }
}

/** The colours as they are by themselves. */
function toStraight(row: Uint8Array): Uint8Array<ArrayBuffer> {
  const straight = new Uint8Array(row);
  for (let at = 0; at < straight.length; at += CHANNELS) {
    const alpha = straight[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++)
      straight[channel] = Math.round(((straight[channel] ?? 0) * 255) / alpha);
  }
  return straight;
}

async function deflate(parts: Iterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate');
  const packed = new Response(readable).bytes() as Promise<Uint8Array<ArrayBuffer>>;
  const writer = writable.getWriter();
  for (const part of parts) await writer.write(part);
  await writer.close();
  return packed;
}

function chunk(name: string, data: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const named = new Uint8Array(name.length + data.length);
  new TextEncoder().encodeInto(name, named);
  named.set(data, name.length);
  return [four(data.length), named, four(crc32(named))];
}

function four(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}
