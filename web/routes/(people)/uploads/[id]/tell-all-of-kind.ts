import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { countProblems } from '#core/table/row-problem.ts';
import type { Staged } from './staged.ts';

/** What a tick says of all warnings of one kind: of those that are listed, and of those for which the last stands. */
export function tellAllOfKind(warnings: readonly Pick<Staged['warnings'][number], 'count'>[]): Bilingual {
  const count = countProblems(warnings);
  const listed = warnings.filter((warning) => warning.count === 1).length;
  return count === listed
    ? { zh: `以上同类的都看过了，条数：${count}`, en: `All of this kind have been looked at: ${count}` }
    : {
        zh: `这一类共 ${count} 条，列出前 ${listed} 条；没有列出的也都核对过了`,
        en: `Of this kind there are ${count}, the first ${listed} of them listed; the others have been checked, too`,
      };
}
