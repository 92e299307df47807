/** One part of a ZIP archive, as its central directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Deflated, or stored as it is. */
  readonly method: 'deflate' | 'store';
  /** The bytes as they stand in the archive. */
  readonly packed: Uint8Array;
}

/** Far more parts than any workbook of figures has. */
const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const DEFLATE = 8;

/**
 * The parts of an archive by name, none of them unpacked yet; null where it is damaged, encrypted, or has more parts
 * than a workbook may have. Its sizes are not believed: whoever unpacks counts.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
    );
    const entry = readEntry(name, at, view, bytes);
    if (entry !== null) entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), entry);
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Null for a part that cannot be unpacked: whoever wants it finds it missing. */
function readEntry(name: string, at: number, view: DataView, bytes: Uint8Array): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & ENCRYPTED) !== 0 || (method !== DEFLATE && method !== 0)) return null;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  return {
    name,
    method: method === DEFLATE ? 'deflate' : 'store',
    packed: bytes.subarray(start, start + size),
  };
}
