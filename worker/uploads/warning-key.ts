import type { RowProblem } from '#core/table/row-problem.ts';

/** What a tick refers to: the warning at its cell. */
export const warningKey = ({ code, letter, row }: RowProblem): string => `${code}@${letter ?? ''}${row}`;
