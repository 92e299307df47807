import { readFileSync } from 'node:fs';

/** The memory that a child process of this one holds, in bytes; NaN where the system does not tell (only Linux does). */
export function residentBytes(name: string): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const statuses = children.map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
    const status = statuses.findLast((text) => text.startsWith(`Name:\t${name}\n`));
    return Number(/VmRSS:\s+(\d+) kB/.exec(status ?? '')?.[1] ?? NaN) * 1024;
  } catch {
    return NaN;
  }
}
