import { expect, test } from 'vitest';
import { galleryCase } from './gallery/gallery-cases.ts';
import { LIGHT } from './palette.ts';
import { panelChart } from './panel-chart.ts';

const textOf = (id: string): string => {
  const chart = panelChart({
    ...galleryCase(id),
    asOf: { version: 7, date: '2026-01-15' },
    lang: 'zh',
    palette: LIGHT,
  });
  return chart.option.graphic.flatMap((drawn) => (drawn.type === 'text' ? drawn.style.text : [])).join('');
};

test('a picture that stands alone bears its verdict, its statement, each reason, its sources and its version', () => {
  const { panel } = galleryCase('periods-differ');
  const text = textOf('periods-differ');
  expect(text).toContain('谨慎比较');
  expect(text).toContain(panel.statement.zh);
  expect(panel.reasons.length).toBeGreaterThan(2);
  for (const { short, zh } of panel.reasons) {
    expect(text).toContain(short.zh);
    expect(text).toContain(zh);
  }
  expect(text).toContain('团试甲委（虚构） 2026-01-05');
  expect(text).toContain('并览第7版');
});

test('a reason that the statement gives is not given twice', () => {
  const reason = galleryCase('every-bound').panel.reasons.find(({ code }) => code === 'order-undecided');
  expect(textOf('every-bound').split(reason?.zh ?? '').length).toBe(2);
});

test('of thirty districts it counts what it cannot name, and every row is still there', () => {
  const { panel, districts } = galleryCase('thirty-mixed');
  const text = textOf('thirty-mixed');
  expect(text).toContain('30地中有26地公布数字。');
  expect(text).toMatch(/先后未定有\d+对数字先后不能断定，每对中至少有一个不是确数。/);
  expect(text).toContain('来源：30份文件，2026-01-05至2026-01-24发布。');
  expect(text).not.toContain(panel.statement.zh);
  for (const { name } of districts) expect(text).toContain(name.zh);
});
