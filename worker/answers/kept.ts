/** An answer as it went out the first time. */
export interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
}

const MOST_ANSWERS = 500;
const MOST_BYTES = 16_000_000;
const LARGEST = 2_000_000;

const kept = new Map<string, Kept>();
let bytes = 0;

export const findKept = (key: string): Kept | undefined => kept.get(key);

/** Keeps an answer in this isolate, unless it is a large one; the oldest go where there is no room. */
export function keepAnswer(key: string, answer: Kept): Kept {
  const { byteLength } = answer.body;
  if (byteLength <= LARGEST) {
    forget(key);
    makeRoom(byteLength);
    kept.set(key, answer);
    bytes += byteLength;
  }
  return answer;
}

export const headersOf = ({ headers }: Kept) => headers as [string, string][];

export const giveKept = (answer: Kept): Response => new Response(answer.body, { headers: headersOf(answer) });

function makeRoom(needed: number): void {
  for (const key of kept.keys()) {
    if (kept.size < MOST_ANSWERS && bytes + needed <= MOST_BYTES) return;
    forget(key);
  }
}

function forget(key: string): void {
  bytes -= kept.get(key)?.body.byteLength ?? 0;
  kept.delete(key);
}
