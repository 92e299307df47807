import { createHash } from 'node:crypto';
import type { RowProblem } from '#core/table/row-problem.ts';

/**
 * What a tick refers to: the warning at its cell, as it was read there. Where the cell or what it is held against has
 * changed since, the warning says something else, and wants a tick of its own.
 */
export function warningKey({ code, letter, row, value, message }: RowProblem): string {
  const said = createHash('sha256')
    .update(JSON.stringify([value, message.zh]))
    .digest('hex')
    .slice(0, 16);
  return `${code}@${letter ?? ''}${row}:${said}`;
}
