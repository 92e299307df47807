import { expect, test } from 'vitest';
import { decodeText } from '../table/decode-text.ts';
import { splitTable } from '../table/split-table.ts';
import { readSample } from './samples.ts';
import { writeMarked } from './write-marked.ts';

const read = (csv: string) => {
  const split = splitTable(csv);
  if (split.kind === 'refusal') throw new Error(split.message.en);
  return readSample(split.table);
};

test('each row stands as it was, with what is wrong in it behind, and is read again without that column', () => {
  const reading = read('区县,指标,数值,时期\n崂山,志愿者人数,若干,2023\n城阳,志愿者人数,5,2023\n');
  const marked = writeMarked(reading, 'zh');
  expect(marked).toMatch(/^\uFEFF区县,指标,数值,时期,问题\r\n崂山,志愿者人数,若干,2023,.*若干/);
  const again = read(decodeText(new TextEncoder().encode(marked)).text);
  expect(again.drafts).toEqual(reading.drafts);
  expect(again.problems.map(({ code, row }) => [code, row])).toEqual(
    reading.problems.map(({ code, row }) => [code, row]),
  );
});
