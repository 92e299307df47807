import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const WORDS = {
  conflicts: { zh: '交文件以后改过的数字', en: 'Changed since the file was brought' },
  conflictsLead: {
    zh: '文件交来以后，这些数字又有新的发布。请逐个选定用哪一个。',
    en: 'These figures were published anew after the file was brought. Choose for each which stands.',
  },
  atFirst: { zh: '交文件时', en: 'When it was brought:' },
  theirs: { zh: '用现在的', en: 'Keep what stands' },
  mine: { zh: '用文件里的', en: 'Use that of the file' },
  none: { zh: '没有数字', en: 'no figure' },
  allKept: {
    zh: '没有发布：每一处都选了用现在的，剩下没有要发布的，现在的数字保持不变。',
    en: 'Nothing was published: you chose to keep what stands everywhere, so nothing is left to publish, and the figures stay as they are.',
  },
  allSame: {
    zh: '没有发布：文件里的数字与现在的完全一样，没有要发布的。',
    en: 'Nothing was published: the figures of the file are the same as what stands.',
  },
  whatNext: {
    zh: '这份文件不用了，可以放弃；要发布文件里的数字，请在下面改选“用文件里的”。',
    en: 'Discard the file if it is no longer needed; to publish its figures, choose “Use that of the file” below.',
  },
  whatNextSame: { zh: '这份文件不用了，可以放弃。', en: 'The file can be discarded.' },
  chooseAgain: { zh: '去改选', en: 'Choose again' },
} as const satisfies Record<string, Bilingual>;

export const decisionTeller = tellerFrom(WORDS);

/** Who chose what follows, where it was handed over for approval. */
export const tellDecided = (author: string): Bilingual => ({
  zh: `${author} 送审时已选定：`,
  en: `${author} chose when submitting it: `,
});

/** Who ticked the warnings that follow, where it was handed over for approval. */
export const tellTicked = (author: string): Bilingual => ({
  zh: `${author} 送审时已确认：`,
  en: `Ticked by ${author} when submitting it:`,
});

/** What stands on the pages of them. */
export const CONFLICTS: Bilingual = { zh: '冲突', en: 'conflicts' };

/** What is chosen for those that stand on other pages. */
export const tellRest = (count: number): Bilingual => ({
  zh: `这里没有列出的${count}处，一律：`,
  en: `For the ${count} that are not listed here:`,
});
