import { readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * Milliseconds of processor that a child process of this one has taken so far; NaN where the system does not tell
 * (only Linux does). Unlike the clock on the wall, it stands still while others have the processor.
 */
export function processorTime(name: string): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const stats = children.map((pid) => readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const stat = stats.findLast((text) => text.includes(`(${name})`));
    // Fields 14 and 15 of proc(5), counted from the third, which follows the name.
    const [user = NaN, system = NaN] = (stat?.split(') ')[1] ?? '').split(' ').slice(11, 13).map(Number);
    return (user + system) * MS_PER_TICK;
  } catch {
    return NaN;
  }
}
