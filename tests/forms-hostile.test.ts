import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { LIGHT } from '#core/chart/palette.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import { toCase } from '#core/chart/gallery/gallery-case.ts';
import { tellLines } from '#core/chart/told-lines.ts';
import { pasteTables } from '#core/chart/write-table.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import { writeTidy } from '#core/tidy/write-tidy.ts';
import { writeTidyWorkbook } from '#core/tidy/write-tidy-workbook.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';
import { SEED_CATALOGUE } from './seed-figures.ts';
import { showInEveryKind } from './shown-in-every-kind.ts';

const NAMES = [
  '\u202e乙区\u2067',
  '\u200f试\u200e甲\u061c',
  '\u0000\u0007\u001b试\u0085丙',
  '<script>alert(1)</script>试丁',
  '=cmd|"/c calc"!A1',
  '😀试戊\ud83d',
  '试'.repeat(200),
];
/** Controls but for lines and tabs, the marks that turn the direction of writing, half pairs. */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const one = toCase({
  id: 'hostile',
  title: { zh: '', en: '' },
  name: { zh: '\u202e试验\u0001注入数', en: '\u202eTest\u0001 injections' },
  districts: NAMES.map((name) => ({ zh: name, en: name })),
  told: NAMES.map((_, index) => [
    { text: `${index + 3}`, period: '2024' },
    { text: `${index + 1}0余`, period: '2025' },
  ]),
});
const catalogue = {
  ...SEED_CATALOGUE,
  subjects: [{ id: 'samples', name: { zh: '样例', en: 'Samples' } }],
  metrics: [one.metric],
  districts: one.districts.map((district, at) => ({ ...district, code: String(100_000 + at) })),
  sources: one.sources,
};

test.each(showInEveryKind(one).map((shown) => [shown.kind, shown] as const))(
  'hostile names stay inert in picture, pasted cells and sentence: %s',
  (_, shown) => {
    for (const lang of ['zh', 'en'] as const) {
      const asOf = { version: 7, date: '2026-01-15' };
      const look = { catalogue, asOf, lang, palette: LIGHT, isNarrow: false };

      const heading = { title: NAMES.join(), note: '\u202e=cmd|"/c calc"!A1' };
      const told = tellLines({ shown: [shown], heading, ...catalogue, ...look });
      const { html, text } = pasteTables([tabulate(shown, look)], told);
      const svg = drawChart({ shown: [shown], heading }, look, '16x9');
      const { statement } = shown.kind === 'pair' ? shown.insisted : one.panel;
      const said = citeStatement({
        statement: statement[lang],
        version: 7,
        date: '2026-01-15',
        sources: [NAMES.join()],
        lang,
      });
      for (const form of [svg, html, text, said]) expect(form).not.toMatch(HIDDEN);
      for (const markup of [svg, html]) expect(markup).not.toContain('<script');
      new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'text/xml');
      for (const cell of text.split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+@]/);
    }
  },
);

test.each(['csv', 'xlsx'])('a file of hostile names is taken back as it was: %s', async (form) => {
  const aliases = { districts: new Map(), metrics: new Map() };
  const figures = { observations: one.observations, catalogue, aliases };
  const csv = writeTidy(figures);
  expect(csv).not.toMatch(HIDDEN);
  const bytes =
    form === 'csv' ? new TextEncoder().encode(csv) : await writeTidyWorkbook({ ...figures, version: 7 });
  const reading = await readUpload({
    ...{ bytes, name: `试.${form}`, catalogue, aliases, uploader: null },
    choice: {},
  });
  if (reading.kind === 'refusal') throw new Error(reading.message.en);
  expect(reading.problems).toEqual([]);
  expect(reading.drafts.map(({ district, printed }) => [district, printed])).toEqual(
    one.observations.map(({ district, printed }) => [district, printed]),
  );
});
