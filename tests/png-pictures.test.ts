import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetcher } from '@cloudflare/workers-types';
import { beforeAll, expect, test } from 'vitest';
import { drawCase } from '#core/chart/gallery/draw-case.ts';
import { drawHistoryCase } from '#core/chart/gallery/draw-history-case.ts';
import { galleryCase } from '#core/chart/gallery/gallery-cases.ts';
import { HISTORY_CASES } from '#core/chart/gallery/history-cases.ts';
import { DARK, LIGHT } from '#core/chart/palette.ts';
import { drawPng } from '#worker/charts/png/draw-png.ts';
import { drawSvg } from '#worker/charts/draw-svg.ts';
import { ensureFonts, SITE } from '../scripts/fonts/ensure-fonts.ts';

const REFERENCES = join(import.meta.dirname, '__pictures__/png');

// The files of the site as they lie on the disk.
const ASSETS = {
  fetch: async (address: string) => new Response(readFileSync(SITE + new URL(address).pathname)),
} as unknown as Fetcher;

const history = (id: string): string => {
  const found = HISTORY_CASES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return drawHistoryCase(found, { lang: 'zh', palette: LIGHT, draw: drawSvg });
};
const panel = (id: string, lang: 'zh' | 'en', palette = LIGHT): string =>
  drawCase(galleryCase(id), { lang, palette, draw: drawSvg });

beforeAll(ensureFonts);

// Looked at when they were made; take a file away to have it made anew, look again, and run again.
test.each([
  ['every-bound', () => panel('every-bound', 'zh')],
  ['long-names-en-dark', () => panel('long-names', 'en', DARK)],
  ['hostile', () => panel('hostile', 'zh')],
  ['history-bounds', () => history('history-bounds')],
])('%s is, pixel by pixel, the picture that was looked at', async (name, draw) => {
  const png = await drawPng({ ASSETS }, draw(), 1);
  if ('code' in png) throw new Error(png.detail.en);
  const file = join(REFERENCES, `${name}.png`);
  mkdirSync(REFERENCES, { recursive: true });
  const wasLookedAt = existsSync(file);
  if (!wasLookedAt) writeFileSync(file, png);
  expect(wasLookedAt, `${file} was made anew: look at it, and keep it if it is right`).toBe(true);
  expect(readFileSync(file).equals(png), `${name} has changed`).toBe(true);
});
