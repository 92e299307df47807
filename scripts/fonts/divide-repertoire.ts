import { sliceOf, type Repertoire } from '#worker/charts/png/faces.ts';

/** What all the faces have, divided into what each shall hold in its first file and in which of its slices. */
export function divideRepertoire(
  wanted: ReadonlySet<string>,
  faces: readonly ReadonlySet<string>[],
): Pick<Repertoire, 'first' | 'slices'> {
  const [some = new Set<string>(), ...others] = faces;
  const all = [...some].filter((character) => others.every((face) => face.has(character))).sort();
  const slices: Record<string, string> = {};
  for (const character of all.filter((each) => !wanted.has(each)))
    slices[sliceOf(character)] = (slices[sliceOf(character)] ?? '') + character;
  return { first: all.filter((character) => wanted.has(character)).join(''), slices };
}
