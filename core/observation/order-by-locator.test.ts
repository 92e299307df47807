import { expect, test } from 'vitest';
import { orderByLocator } from './order-by-locator.ts';

const order = (...locators: string[]) =>
  orderByLocator(locators.map((locator) => ({ locator }))).map(({ locator }) => locator);

test.each([
  ['by paragraph, as numbers', ['第10段', '第9段第1句', '第2段'], ['第2段', '第9段第1句', '第10段']],
  ['by sentence', ['第5段第10句', '第5段第9句', '第5段'], ['第5段', '第5段第9句', '第5段第10句']],
  ['no place last', ['', '第52段', '', '第1段'], ['第1段', '第52段', '', '']],
  ['by page and cell', ['p. 12', 'p. 2', '表2 B10', '表2 B9'], ['p. 2', 'p. 12', '表2 B9', '表2 B10']],
])('%s', (_rule, given, expected) => {
  expect(order(...given)).toEqual(expected);
});

test('figures of one place keep their order', () => {
  const two = [
    { locator: '第1段', id: 'b' },
    { locator: '第1段', id: 'a' },
  ];
  expect(orderByLocator(two)).toEqual(two);
});
