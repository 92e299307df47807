import { MOST_INFLATED } from '../limits.ts';
import type { ZipEntry } from './read-directory.ts';

export type UnpackFault = 'inflates-too-much' | 'damaged';

/** What was unpacked so far of one archive: a bomb is known by what comes out of it, not by what it says of itself. */
export interface Budget {
  inflated: number;
}

/**
 * Hands the text of a part to `take` piece by piece, so that it never stands in memory whole. Stops at the first
 * fault, or when `take` answers false.
 */
export async function unpackText(
  { method, packed }: ZipEntry,
  budget: Budget,
  take: (text: string) => boolean,
): Promise<UnpackFault | null> {
  const source = new Blob([Uint8Array.from(packed)]).stream();
  const stream = method === 'store' ? source : source.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader();
  let decoder: TextDecoder | null = null;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      budget.inflated += value.length;
      if (budget.inflated > MOST_INFLATED) {
        await reader.cancel();
        return 'inflates-too-much';
      }
      decoder ??= new TextDecoder(encodingOf(value));
      if (!take(decoder.decode(value, { stream: true }))) {
        await reader.cancel();
        return null;
      }
    }
    take(decoder?.decode() ?? '');
    return null;
  } catch (error) {
    // The stream has no other way to say that the bytes are not what was deflated.
    if (error instanceof TypeError || (error instanceof Error && 'code' in error)) return 'damaged';
    throw error;
  }
}

/** XML is UTF-8, or UTF-16 with a mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
