import { expect, it } from 'vitest';
import { quote } from './quote.ts';

it.each([
  ['试验专项行动', '“试验专项行动”'],
  ['“试验暖冬行”结对帮扶', '“‘试验暖冬行’结对帮扶”'],
  ['“Test Winter” support', '“‘Test Winter’ support”'],
])('%s is quoted as %s', (name, quoted) => {
  expect(quote(name)).toBe(quoted);
});
