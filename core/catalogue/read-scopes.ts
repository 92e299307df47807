import type { Scope } from './catalogue.ts';
import { ID, readList, type List } from './read-list.ts';

export function readScopes(text: string): List<Scope> {
  return readList(text, {
    file: 'scopes.csv',
    columns: ['id', 'kind', 'name_zh', 'name_en'],
    unique: ['id'],
    read: ({ fitting, oneOf, both }) => ({
      id: fitting('id', ID, 'epidemic-control'),
      kind: oneOf('kind', ['district', 'sector', 'campaign', 'programme', 'product']),
      name: both('name'),
    }),
  });
}
