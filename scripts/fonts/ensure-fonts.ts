import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  FACES,
  facePath,
  FOLDER,
  REPERTOIRE_PATH,
  type Face,
  type Repertoire,
} from '#worker/charts/png/faces.ts';
import { divideRepertoire } from './divide-repertoire.ts';
import { firstCharacters } from './first-characters.ts';
import { LICENCES, madeFrom, openSource } from './source-fonts.ts';

/** The files of the site. */
export const SITE = '.svelte-kit/cloudflare';
const MAKING = ['scripts/fonts/*.ts', 'worker/charts/png/faces.ts'];

/** Makes the fonts of the pictures, with their licence, among the files of the site, unless they are there already. */
export async function ensureFonts(): Promise<void> {
  const first = firstCharacters();
  const scripts = globSync(MAKING)
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
  const madeOf = hash([...madeFrom(), ...scripts, [...first].sort().join('')]);
  if (madeOf === readMadeOf()) return;
  console.log('Making the fonts of the pictures …');
  rmSync(SITE + FOLDER, { recursive: true, force: true });
  mkdirSync(SITE + FOLDER, { recursive: true });
  const sources = (Object.keys(FACES) as Face[]).map(openSource);
  const repertoire = divideRepertoire(
    first,
    sources.map(({ characters }) => characters),
  );
  for (const { face, subset } of sources) {
    writeFileSync(SITE + facePath(face), await subset(repertoire.first));
    for (const [slice, characters] of Object.entries(repertoire.slices))
      writeFileSync(SITE + facePath(face, slice), await subset(characters));
  }
  for (const [at, licence] of LICENCES.entries()) copyFileSync(licence, `${SITE}${FOLDER}/OFL-${at + 1}.txt`);
  // Last: without it, what is there is not whole.
  writeFileSync(SITE + REPERTOIRE_PATH, JSON.stringify({ madeOf, ...repertoire } satisfies Repertoire));
}

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);

function readMadeOf(): string | null {
  try {
    return (JSON.parse(readFileSync(SITE + REPERTOIRE_PATH, 'utf8')) as Repertoire).madeOf;
  } catch {
    return null;
  }
}
