import { describe, expect, test } from 'vitest';
import { setText } from './set-text.ts';

const CHARACTERS = { first: new Set('试验指标1600余 &lt;>é〓'), further: new Set('㴪堽𫭟') };
const text = (words: string, font = "13px 'PingFang SC',sans-serif"): string =>
  `<text text-anchor="end" style="font: ${font}" x="28" y="156" fill="#1d1c1a">${words}</text>`;

describe('a text names the face that it is set in', () => {
  test.each([
    [
      "13px 'PingFang SC','Microsoft YaHei',sans-serif",
      'sans-400',
      'font-family="Noto Sans SC" font-weight="400" font-size="13"',
    ],
    [
      "700 12.5px 'PingFang SC',sans-serif",
      'sans-700',
      'font-family="Noto Sans SC" font-weight="700" font-size="12.5"',
    ],
    [
      "700 20px 'Noto Serif SC',SimSun,serif",
      'serif-700',
      'font-family="Noto Serif SC" font-weight="700" font-size="20"',
    ],
  ])('%s is %s', (font, face, attributes) => {
    const { svg, needs } = setText(text('指标', font), CHARACTERS);
    expect(svg).toBe(`<text text-anchor="end" ${attributes} x="28" y="156" fill="#1d1c1a">指标</text>`);
    expect(needs).toEqual(new Map([[face, new Set()]]));
  });
});

test('a rare character asks for its slice, of its face alone', () => {
  const { needs } = setText(text('试㴪堽') + text('𫭟', '700 13px sans-serif'), CHARACTERS);
  expect(needs).toEqual(
    new Map([
      ['sans-400', new Set(['1e', '2c'])],
      ['sans-700', new Set(['high'])],
    ]),
  );
});

describe('what no face has is shown, and never left out', () => {
  test.each([
    ['试\u{1f600}验', '试〓验'],
    ['试\u{323ad}', '试〓'],
    ['试\ue000', '试〓'],
    ['\u05d0\u05d1', '〓〓'],
  ])('%s reads %s', (words, printed) => {
    expect(setText(text(words), CHARACTERS).svg).toContain(`>${printed}<`);
  });
});

test.each([
  ['试\u202e验\u200f', '试验'],
  ['试\ufe0f\u200d', '试'],
  ['试\u00a0验', '试 验'],
  ['e\u0301', 'é'],
  ['&lt;script&gt;', '&lt;〓〓〓〓〓t&gt;'],
])('%j reads %j', (words, printed) => {
  const known = { ...CHARACTERS, first: new Set([...CHARACTERS.first, 'g', ';']) };
  expect(setText(text(words), known).svg).toContain(`>${printed}<`);
});

test('titles and descriptions, which no one sees, ask for nothing', () => {
  const svg = '<svg><title>㴪</title><desc>\u{1f600}</desc></svg>';
  expect(setText(svg, CHARACTERS)).toEqual({ svg, needs: new Map() });
});
