const ENTRY = 128;
const NAME = 64;
const HEADER = 512;

/**
 * The names in a compound file (the container of the old Office formats), wherever its directory stands: entries of
 * 128 bytes, each a name in UTF-16 whose length stands behind it.
 */
export function listStreams(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + NAME, true);
    const kind = view.getUint8(at + NAME + 2);
    if (length < 4 || length > NAME || length % 2 === 1 || kind > 5) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    const name = decoder.decode(bytes.subarray(at, at + length - 2));
    if (/^[ A-Za-z0-9]+$/.test(name)) names.add(name);
  }
  return names;
}
