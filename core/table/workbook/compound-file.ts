const ENTRY = 128;
/** From here on a number of a sector is none: the end of a chain, a free sector, one of the tables' own. */
const NO_SECTOR = 0xfffffffa;
const IN_HEADER = 109;

/**
 * One stream of a compound file (the container of the old Office formats; MS-CFB) in one piece; null where there is
 * none of that name. Throws a RangeError where the file is cut off or its chains lead nowhere.
 */
export function readStream(bytes: Uint8Array, name: string): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new RangeError('No such size of a sector');
  const sectorAt = (sector: number) => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  const nextOf = makeNextFinder(view, size);
  const directory = join(follow(view.getUint32(48, true), nextOf), sectorAt, size);
  const entries = new DataView(directory.buffer, 0, directory.length);
  const [root, found] = [findEntry(entries, null), findEntry(entries, name)];
  if (found === null) return null;
  if (found.length >= view.getUint32(56, true))
    return cover(found.length, join(follow(found.start, nextOf), sectorAt, size));

  // Small streams share the stream of the root, in sectors of their own size.
  const small = 1 << view.getUint16(32, true);
  const shared = join(follow(root?.start ?? NO_SECTOR, nextOf), sectorAt, size);
  const table = join(follow(view.getUint32(60, true), nextOf), sectorAt, size);
  const smallView = new DataView(table.buffer, 0, table.length);
  const parts = follow(found.start, (sector) => smallView.getUint32(sector * 4, true));
  const smallAt = (sector: number) => shared.subarray(sector * small, (sector + 1) * small);
  return cover(found.length, join(parts, smallAt, small));
}

/** The table that says which sector follows which is itself in sectors, listed in the header and, if many, beyond it. */
function makeNextFinder(view: DataView, size: number): (sector: number) => number {
  const places: number[] = [];
  const take = (at: number, count: number) => {
    for (let index = 0; index < count; index++) places.push(view.getUint32(at + index * 4, true));
  };
  take(76, IN_HEADER);
  const each = size / 4 - 1;
  let more = view.getUint32(68, true);
  for (let left = view.byteLength / size; more < NO_SECTOR && left > 0; left--) {
    const at = (more + 1) * size;
    take(at, each);
    more = view.getUint32(at + each * 4, true);
  }
  return (sector) => {
    const place = places[Math.floor(sector / (size / 4))] ?? NO_SECTOR;
    return view.getUint32((place + 1) * size + (sector % (size / 4)) * 4, true);
  };
}

function follow(start: number, nextOf: (sector: number) => number): readonly number[] {
  const sectors: number[] = [];
  const seen = new Set<number>();
  for (let sector = start; sector < NO_SECTOR; sector = nextOf(sector)) {
    if (seen.has(sector)) throw new RangeError('A chain of sectors bites its tail');
    seen.add(sector);
    sectors.push(sector);
  }
  return sectors;
}

/** The sectors in one piece. Only the last may be shorter than a sector, where the file ends with what is written. */
function join(sectors: readonly number[], at: (sector: number) => Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(sectors.length * size);
  let written = 0;
  for (const sector of sectors) {
    const part = at(sector);
    if (part.length === 0 || written % size !== 0) throw new RangeError('A sector is cut off');
    whole.set(part, written);
    written += part.length;
  }
  return whole.subarray(0, written);
}

function cover(length: number, stream: Uint8Array): Uint8Array {
  if (stream.length < length) throw new RangeError('A stream is cut off');
  return stream.subarray(0, length);
}

/** Where a stream begins and how many bytes it has; that of the root where no name is given. */
function findEntry(entries: DataView, name: string | null) {
  const decoder = new TextDecoder('utf-16le');
  for (let at = 0; at + ENTRY <= entries.byteLength; at += ENTRY) {
    const kind = entries.getUint8(at + 66);
    const isSought =
      name === null
        ? kind === 5
        : kind === 2 && decoder.decode(new Uint8Array(entries.buffer, at, nameBytes(entries, at))) === name;
    if (isSought)
      return { start: entries.getUint32(at + 116, true), length: entries.getUint32(at + 120, true) };
  }
  return null;
}

/** The length of a name counts the NUL behind it. */
const nameBytes = (entries: DataView, at: number): number =>
  Math.min(64, Math.max(0, entries.getUint16(at + 64, true) - 2));
