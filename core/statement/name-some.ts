import type { Bilingual } from '../catalogue/catalogue.ts';
import { joinNames } from './join-names.ts';

/** More are counted, not listed: a sentence is read in one breath. */
const MOST_NAMES = 8;

/** The names of districts, or their number where they are too many to be listed. */
export function nameSome(names: readonly Bilingual[], most = MOST_NAMES): Bilingual {
  return names.length > most
    ? { zh: `${names.length}地`, en: `${names.length} districts` }
    : { zh: joinNames(names, 'zh'), en: joinNames(names, 'en') };
}
