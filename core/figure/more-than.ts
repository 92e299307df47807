/** The words for at-least (FIGURES.md §5) that leave the number itself out: `>` does, `>=` does not. */
const SAYS_MORE = /[超逾余多+]|突破|[大高]于|>(?!=)|more than|over/i;

/** Whether a text for at-least says more than its number: 60余 and 超60 do, 不少于60 does not, nor do no words at all. */
export const saysMoreThan = (printed: string): boolean => SAYS_MORE.test(printed);
