/** So many districts are set side by side at once; of more, others are chosen by name. */
export const MOST_AT_ONCE = 30;
