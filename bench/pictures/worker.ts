import type { Fetcher } from '@cloudflare/workers-types';
import { Resvg } from '@resvg/resvg-wasm';
import { init } from 'echarts/core';
import { drawCase } from '#core/chart/gallery/draw-case.ts';
import { GALLERY_CASES, galleryCase } from '#core/chart/gallery/gallery-cases.ts';
import { LIGHT } from '#core/chart/palette.ts';
import { writeDeck } from '#worker/charts/deck/write-deck.ts';
import { drawSvg, type Drawing } from '#worker/charts/draw-svg.ts';
import { drawPng } from '#worker/charts/png/draw-png.ts';
import { loadCharacters, loadFonts } from '#worker/charts/png/load-fonts.ts';
import { setText } from '#worker/charts/png/set-text.ts';

interface Env {
  readonly ASSETS: Fetcher;
}

const FIVE = galleryCase('five-exact');
const TEN = GALLERY_CASES.filter(({ districts }) => districts.length === 5).slice(0, 10);
const WIDTH = 800;

const drawOurs = (): string => drawCase(FIVE, { lang: 'zh', palette: LIGHT, draw: drawSvg });

/** The option of the same picture, made once. */
let drawing: Drawing | undefined;
drawCase(FIVE, { lang: 'zh', palette: LIGHT, draw: (chart) => ((drawing = chart), '') });

function drawBare(): string {
  const { option, layout } = drawing as Drawing;
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...layout });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const ADDRESS = 'https://binglan.example/charts/compare?subject=volunteers&version=5';

/** Ten charts with cover and sources. */
const writeTen = (): Promise<Uint8Array> =>
  writeDeck({
    charts: TEN.map(({ panel }) => ({ shown: { kind: 'panel', panel } })),
    districts: FIVE.districts,
    sources: FIVE.sources,
    asOf: { version: 5, date: '2026-01-15' },
    lang: 'zh',
    shape: '16x9',
    address: ADDRESS,
    addressOf: () => ADDRESS,
    title: '试验',
  });

/** The same texts in one face, as one would begin: a single subset of GB 2312. */
async function rasteriseBare(env: Env): Promise<() => number> {
  const set = setText(widen(drawOurs()), await loadCharacters(env.ASSETS));
  const svg = set.svg.replace(/font-family="[^"]*" font-weight="\d+"/g, 'font-family="Noto Sans SC"');
  const fontBuffers = await loadFonts(env.ASSETS, new Map([['sans-400', new Set()]]));
  return () => {
    const picture = new Resvg(svg, { font: { fontBuffers } });
    const image = picture.render();
    const { length } = image.asPng();
    image.free();
    picture.free();
    return length;
  };
}

const widen = (svg: string): string => {
  const { width, height } = (drawing as Drawing).layout;
  return svg.replace('<svg', `<svg width="${WIDTH}" height="${(height * WIDTH) / width}"`);
};

/** Does one kind of work as often as the query says, and answers with how much came of it. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const work = await WORK[pathname as keyof typeof WORK](env);
    let bytes = 0;
    for (let times = Number(searchParams.get('times')); times > 0; times--) bytes += await work();
    return Response.json({ bytes });
  },
};

const WORK = {
  '/svg/ours': () => () => drawOurs().length,
  '/svg/bare': () => () => drawBare().length,
  '/png/ours': (env: Env) => {
    const svg = widen(drawOurs());
    return async () => {
      const png = await drawPng(env, svg, 1);
      if ('code' in png) throw new Error(png.detail.en);
      return png.length;
    };
  },
  '/png/bare': rasteriseBare,
  '/pptx/ten': () => async () => (await writeTen()).length,
} satisfies Record<string, (env: Env) => unknown>;
