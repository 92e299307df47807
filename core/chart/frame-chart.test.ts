import { expect, test } from 'vitest';
import { scopeOfAxis } from '../statement/add-scope.ts';
import { GALLERY_CASES, galleryCase } from './gallery/gallery-cases.ts';
import { measureEms } from './layout.ts';
import { LIGHT } from './palette.ts';
import { panelChart } from './panel-chart.ts';

const AS_OF = { version: 7, date: '2026-01-15' };

const textOf = (id: string): string => {
  const chart = panelChart({
    ...galleryCase(id),
    asOf: AS_OF,
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

test('the parts of a panel have one scale, one column of names and one paint, and each its place', () => {
  const { panel, districts, ...around } = galleryCase('thirty-mixed');
  const draw = (of: readonly { readonly slug: string }[], part: number) =>
    panelChart({
      ...{ ...around, panel, districts, asOf: AS_OF, lang: 'zh', palette: LIGHT },
      part: { districts: of.map(({ slug }) => slug), part, parts: 2 },
    });
  const halves = [draw(districts.slice(0, 15), 1), draw(districts.slice(15), 2)];
  const scales = halves.map(({ option, layout }) => ({
    reach: (option['xAxis'] as { max: number }).max,
    columns: [layout.left, layout.right],
  }));
  expect(scales[0]).toEqual(scales[1]);
  const words = halves.map(({ option }) =>
    option.graphic.flatMap((drawn) => (drawn.type === 'text' ? [drawn.style.text] : [])),
  );
  for (const [half, texts] of words.entries()) {
    expect(texts.join('')).toContain(`第${half + 1}页，共2页`);
    const named = districts.filter(({ name }) => texts.includes(name.zh)).map(({ slug }) => slug);
    expect(named).toEqual(districts.slice(half * 15, half * 15 + 15).map(({ slug }) => slug));
  }
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

test.each(['zh', 'en'] as const)(
  'narrow (%s), reasons take more lines and no line leaves the picture',
  (lang) => {
    const { panel } = galleryCase('many-reasons');
    const width = 380;
    const chart = panelChart({ ...galleryCase('many-reasons'), asOf: AS_OF, lang, palette: LIGHT, width });
    const lines = chart.option.graphic.flatMap((drawn) => (drawn.type === 'text' ? [drawn.style] : []));
    const text = lines.map((line) => line.text.replace(/\s/g, '')).join('');
    for (const reason of panel.reasons) expect(text).toContain(reason[lang].replace(/\s/g, ''));
    for (const { align, x, font, text: words } of lines) {
      const size = Number(/([\d.]+)px/.exec(font)?.[1]);
      if (align === 'left') expect(x + measureEms(words) * size, words).toBeLessThan(width);
    }
  },
);

const scoped = GALLERY_CASES.filter(({ panel }) => scopeOfAxis(panel.cells) !== null).map(({ id }) => id);

test.each(scoped)('what the figures on the axis cover is said in every shape: %s', (id) => {
  const one = galleryCase(id);
  for (const lang of ['zh', 'en'] as const)
    for (const width of [304, 380, 640])
      for (const isBrief of [false, true]) {
        const chart = panelChart({ ...one, asOf: AS_OF, lang, palette: LIGHT, width, isBrief });
        const words = chart.option.graphic.flatMap((drawn) =>
          drawn.type === 'text' ? drawn.style.text : [],
        );
        const scope = scopeOfAxis(one.panel.cells)?.[lang] ?? '';
        expect(words.join('').replace(/\s/g, '')).toContain(scope.replace(/\s/g, ''));
      }
});
