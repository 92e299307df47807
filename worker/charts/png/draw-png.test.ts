/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from 'cloudflare:test';
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import { drawCase } from '#core/chart/gallery/draw-case.ts';
import { galleryCase } from '#core/chart/gallery/gallery-cases.ts';
import { DARK, LIGHT } from '#core/chart/palette.ts';
import { drawSvg } from '../draw-svg.ts';
import { placeSvgs } from '../place-svgs.ts';
import { loadCharacters, loadFonts } from './load-fonts.ts';
import { MOST_PIXELS } from '#core/chart/sizes.ts';
import { drawPng, type Scale } from './draw-png.ts';
import { setText } from './set-text.ts';

const svgOf = (id: string, lang: 'zh' | 'en' = 'zh', palette = LIGHT): string =>
  drawCase(galleryCase(id), { lang, palette, draw: drawSvg });

async function pngOf(svg: string, scale: Scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await drawPng(env, svg, scale);
  if ('code' in picture) throw new Error(picture.detail.en);
  return picture;
}

/** Of a PNG, from its head. */
function sizeOf(png: Uint8Array<ArrayBuffer>): { readonly width: number; readonly height: number } {
  const head = new DataView(png.buffer, 0, 24);
  expect(head.getBigUint64(0)).toBe(0x89504e470d0a1a0an);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}

const words = (text: string, weight = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><text x="8" y="20" style="font: ${weight}16px sans-serif">${text}</text></svg>`;

// First of all: what has been read once is not read again.
test('where the files of the site have no fonts, it says so, and the next request tries again', async () => {
  const ASSETS = { fetch: (path: string) => env.ASSETS.fetch(`${path}.gone`) } as typeof env.ASSETS;
  expect(await drawPng({ ASSETS }, words('试'), 1)).toMatchObject({ code: 'picture-unavailable' });
  expect(sizeOf(await pngOf(words('试')))).toEqual({ width: 60, height: 30 });
});

test.each([1, 2, 4] as const)('at %i× it has that many pixels to each unit', async (scale) => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svgOf('every-bound')) ?? [];
  expect(sizeOf(await pngOf(svgOf('every-bound'), scale))).toEqual({
    width: Number(width) * scale,
    height: Number(height) * scale,
  });
});

test('the same picture is the same bytes, after others too', async () => {
  const first = await pngOf(svgOf('every-bound'));
  await pngOf(svgOf('every-absence', 'en', DARK), 2);
  await pngOf(words('㴪'));
  expect(await pngOf(svgOf('every-bound'))).toEqual(first);
});

test.each(['', '700 '])(
  'each rare 汉字 is a picture of its own, neither blank nor a box (%s)',
  async (weight) => {
    const texts = [...'㴪堽䓖㙍𫭟𬭎〓□ ', '试'];
    const pictures = await Promise.all(texts.map((text) => pngOf(words(text, weight))));
    expect(new Set(pictures.map(String)).size).toBe(texts.length);
  },
);

test('what no font has is 〓, and not an empty box', async () => {
  const mark = await pngOf(words('〓'));
  for (const text of ['\u{1f600}', '\u{323ad}', '\ue000']) expect(await pngOf(words(text))).toEqual(mark);
});

test.each(['zh', 'en'] as const)('hostile names (%s) make a picture like any other', async (lang) => {
  expect(sizeOf(await pngOf(svgOf('hostile', lang))).width).toBe(640);
});

test('a picture within a picture is the same picture, further down', async () => {
  const whole = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">${inside}</svg>`;
  const inside = words('试').replace('<svg ', '<svg y="30" width="60" height="30" ');
  const moved = words('试')
    .replace(/<svg[^>]*>|<\/svg>/g, '')
    .replace('y="20"', 'y="50"');
  expect(await pngOf(whole(inside))).toEqual(await pngOf(whole(moved)));
});

test('the paper of a canvas reaches every edge, though its shape is a little other than the picture', async () => {
  const target = { width: 96, height: 54 };
  const placed = placeSvgs([], { canvas: { width: 553, height: 309 }, target, paper: '#fbfaf6' });
  const plain = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 54"><rect width="96" height="54" fill="#fbfaf6"/></svg>`;
  expect(await pngOf(placed)).toEqual(await pngOf(plain));
});

/** The pixels of a PNG that was written in bands: straight colours, each row told by the one above it. */
async function pixelsOf(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { width, height } = sizeOf(png);
  const at = png.findIndex((_, index) => String.fromCharCode(...png.slice(index, index + 4)) === 'IDAT');
  const length = new DataView(png.buffer).getUint32(at - 4);
  const packed = new Blob([png.slice(at + 4, at + 4 + length)]).stream();
  const filtered = await new Response(packed.pipeThrough(new DecompressionStream('deflate'))).bytes();
  expect(filtered.length).toBe(height * (width * 4 + 1));
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++)
    for (let byte = 0; byte < width * 4; byte++) {
      const above = row > 0 ? (pixels[(row - 1) * width * 4 + byte] ?? 0) : 0;
      pixels[row * width * 4 + byte] = (filtered[row * (width * 4 + 1) + 1 + byte] ?? 0) + above;
    }
  return pixels;
}

/** The pixels of the same picture drawn at once, as only a test may. */
async function drawAtOnce(svg: string): Promise<Uint8Array> {
  const { svg: set, needs } = setText(svg, await loadCharacters(env.ASSETS));
  const font = { fontBuffers: await loadFonts(env.ASSETS, needs), defaultFontFamily: 'Noto Sans SC' };
  return new Resvg(set, { fitTo: { mode: 'zoom', value: 4 }, font }).render().pixels;
}

test('a large picture is drawn in bands, and is what it would be at once', async () => {
  const chart = svgOf('every-bound').replace('<svg ', '<svg width="960" height="720" ');
  const png = await pngOf(chart, 4);
  expect(sizeOf(png)).toEqual({ width: 3840, height: 2880 });
  const bands = await pixelsOf(png);
  const whole = await drawAtOnce(chart);
  expect(bands.length).toBe(whole.length);
  let inked = 0;
  let most = 0;
  for (let alpha = 3; alpha < whole.length; alpha += 4) {
    if (whole[alpha]) inked++;
    most = Math.max(most, Math.abs((whole[alpha] ?? 0) - (bands[alpha] ?? 0)));
  }
  expect(inked).toBeGreaterThan(100_000);
  expect(most).toBeLessThan(8);
  expect(await pngOf(chart, 4)).toEqual(png);
});

test('what shines through keeps its colour in bands', async () => {
  const half = '<rect width="960" height="360" fill="#1f4f9e" fill-opacity=".5"/>';
  const pixels = await pixelsOf(
    await pngOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720">${half}</svg>`, 4),
  );
  const at = (x: number, y: number) => [...pixels.slice((y * 3840 + x) * 4, (y * 3840 + x) * 4 + 4)];
  [0x1f, 0x4f, 0x9e, 0x80].forEach((byte, channel) =>
    expect(Math.abs((at(1920, 1439)[channel] ?? 0) - byte)).toBeLessThanOrEqual(1),
  );
  expect(at(1920, 1440)).toEqual([0, 0, 0, 0]);
});

test('a picture that would fill the memory is refused', async () => {
  const side = Math.ceil(Math.sqrt(MOST_PIXELS) / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="9" height="9"/></svg>`;
  expect(sizeOf(await pngOf(svg)).width).toBe(side);
  expect(await drawPng(env, svg, 2)).toMatchObject({ code: 'bad-parameter', parameter: 'scale' });
});
