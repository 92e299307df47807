import { page } from '$app/state';
import type { Word, Words } from './words.ts';

/** A word of the interface in the reader's language, which the layout brings with its data. */
export const say = (word: Word): string => (page.data['words'] as Words | undefined)?.[word] ?? '';
