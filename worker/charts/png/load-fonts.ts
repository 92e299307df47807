import type { Fetcher } from '@cloudflare/workers-types';
import { facePath, REPERTOIRE_PATH, type Face, type Repertoire } from './faces.ts';
import type { Characters } from './set-text.ts';

// Values and never promises: what one request has under way, another may not wait for.
let characters: Characters | undefined;
const firstFiles = new Map<string, Uint8Array>();
const sliceFiles = new Map<string, Uint8Array>();
const MOST_SLICES = 24;

/** Which characters can be printed, read once. Throws where the files of the site do not hold it. */
export async function loadCharacters(assets: Fetcher): Promise<Characters> {
  if (characters) return characters;
  const { first, slices } = (await (await fetchFile(assets, REPERTOIRE_PATH)).json()) as Repertoire;
  characters = { first: new Set(first), further: new Set(Object.values(slices).join('')) };
  return characters;
}

/** The files of the faces, the first of each before its slices; each fetched when it is first needed. */
export async function loadFonts(
  assets: Fetcher,
  needs: ReadonlyMap<Face, ReadonlySet<string>>,
): Promise<Uint8Array[]> {
  const files = [...needs].flatMap(([face, slices]) => [
    loadFile(assets, facePath(face), firstFiles),
    ...[...slices].map((slice) => loadFile(assets, facePath(face, slice), sliceFiles)),
  ]);
  return Promise.all(files);
}

async function loadFile(assets: Fetcher, path: string, kept: Map<string, Uint8Array>): Promise<Uint8Array> {
  const known = kept.get(path);
  if (known) return known;
  const file = new Uint8Array(await (await fetchFile(assets, path)).arrayBuffer());
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_SLICES) kept.delete(oldest);
  kept.set(path, file);
  return file;
}

async function fetchFile(assets: Fetcher, path: string) {
  const answer = await assets.fetch(`https://assets.local${path}`);
  if (!answer.ok) throw new Error(`${path} is not among the files of the site: ${answer.status}`);
  return answer;
}
