import { expect, test } from 'vitest';
import { tellAllOfKind } from './tell-all-of-kind.ts';

const one = { count: 1 };

test('a tick says for how many warnings it stands, and how many of them are listed', () => {
  expect(tellAllOfKind([one, one, one]).zh).toBe('以上同类的都看过了，条数：3');
  expect(tellAllOfKind([one, one, { count: 40 }]).zh).toBe(
    '这一类共 42 条，列出前 2 条；没有列出的也都核对过了',
  );
});
