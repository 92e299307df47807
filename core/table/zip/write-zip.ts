import { crc32 } from './crc32.ts';

export interface ZipPart {
  readonly name: string;
  /** What stands in it: text as UTF-8, or bytes as they are. */
  readonly text: string | Uint8Array<ArrayBuffer>;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, so that the same parts are the same bytes. */
const DATE = 0x21;

/** An archive of these parts, deflated. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const nameBytes = encoder.encode(name);
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    const packed = await deflate(bytes);
    const header = layOut([
      ...[two(VERSION), two(UTF8_NAMES), two(DEFLATE), two(0), two(DATE)],
      ...[four(crc32(bytes)), four(packed.length), four(bytes.length), two(nameBytes.length), two(0)],
    ]);
    pieces.push(layOut([four(0x04034b50)]), header, nameBytes, packed);
    directory.push(
      layOut([four(0x02014b50), two(VERSION)]),
      header,
      layOut([two(0), two(0), two(0), four(0), four(offset)]),
      nameBytes,
    );
    offset += 4 + header.length + nameBytes.length + packed.length;
  }
  const count = two(parts.length);
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = layOut([four(0x06054b50), two(0), two(0), count, count, four(length), four(offset), two(0)]);
  return join([...pieces, ...directory, end]);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

interface Field {
  readonly width: 2 | 4;
  readonly number: number;
}

function two(number: number): Field {
  return { width: 2, number };
}

function four(number: number): Field {
  return { width: 4, number };
}

function layOut(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, { width }) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { width, number } of fields) {
    if (width === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += width;
  }
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
