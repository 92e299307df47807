import { readAbsence } from '../figure/absences.ts';
import { toPlainCharacters } from '../figure/characters.ts';
import type { Status } from '../observation/observation.ts';

const REPORTED = new Set(['reported', '已报送', '已报告', '已报', '已上报']);
/** A dash or a slash says that there is no number, and not why. */
const MARK = /^[-/]+$/;

/** Null where the text is no status that we know. The words for an absence are those of a value cell. */
export function parseStatus(text: string): Status | null {
  const plain = toPlainCharacters(text);
  if (REPORTED.has(plain)) return 'reported';
  return MARK.test(plain) ? null : readAbsence(plain);
}

/** Whether a value cell is a mere mark, which leaves the kind of absence to the status. */
export function isMark(value: string): boolean {
  return MARK.test(toPlainCharacters(value));
}
