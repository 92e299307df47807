import { FULL_CASES } from './full-cases.ts';
import type { GalleryCase } from './gallery-case.ts';
import { HARD_CASES } from './hard-cases.ts';
import { SPARSE_CASES } from './sparse-cases.ts';
import { UNIT_CASES } from './unit-cases.ts';

/** Everything that the gallery shows, in its order; the id of each is the name of its picture. */
export const GALLERY_CASES: readonly GalleryCase[] = [
  ...FULL_CASES,
  ...UNIT_CASES,
  ...SPARSE_CASES,
  ...HARD_CASES,
];

/** The case of that id. */
export function galleryCase(id: string): GalleryCase {
  const found = GALLERY_CASES.find((one) => one.id === id);
  if (!found) throw new Error(`The gallery has no case ${id}.`);
  return found;
}
