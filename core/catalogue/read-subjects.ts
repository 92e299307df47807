import type { Subject } from './catalogue.ts';
import { ID, readList, type List } from './read-list.ts';

export function readSubjects(text: string): List<Subject> {
  return readList(text, {
    file: 'subjects.csv',
    columns: ['id', 'name_zh', 'name_en'],
    unique: ['id'],
    read: ({ fitting, both }) => ({ id: fitting('id', ID, 'volunteers'), name: both('name') }),
  });
}
