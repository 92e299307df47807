import type { Bilingual } from '../catalogue/catalogue.ts';
import { directionOf } from '../history/direction.ts';
import type { Direction, Series } from '../history/history.ts';
import { runsOf } from '../history/runs.ts';

type Course = Direction | 'broken';

const WORDS: readonly (readonly [Course, Bilingual])[] = [
  ['higher', { zh: '末期高于首期', en: 'ended above the first figure' }],
  ['lower', { zh: '末期低于首期', en: 'ended below the first figure' }],
  ['equal', { zh: '首末相同', en: 'ended equal to the first figure' }],
  ['undecided', { zh: '高低不能断定', en: 'cannot be ordered' }],
  [
    'broken',
    {
      zh: '有间断，不作首末比较',
      en: 'had gaps or changes of scope and cannot be told from end to end',
    },
  ],
];

/** Many districts' courses, counted by where an unbroken line leads. */
export function tellCourses(series: readonly Series[]): Bilingual {
  const courses = series.map(courseOf);
  const told = WORDS.map(([course, words]) => ({
    ...words,
    count: courses.filter((one) => one === course).length,
  }));
  const some = told.filter(({ count }) => count > 0);
  return {
    zh: `${series.length}地有两期以上的数字，其中${some.map(({ count, zh }) => `${count}地${zh}`).join('，')}。`,
    en: `${series.length} districts have figures for two times or more; ${some.map(({ count, en }) => `${count} ${en}`).join(', ')}.`,
  };
}

function courseOf(series: Series): Course {
  const [run, another] = runsOf(series).flat();
  const [first, last] = [run?.points[0], run?.points.at(-1)];
  if (another || !first || !last) return 'broken';
  return directionOf(first, last);
}
