import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { MOST_PIXELS } from '#core/chart/sizes.ts';
import type { Bindings } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { loadCharacters, loadFonts } from './load-fonts.ts';
import { cutBands, measure } from './cut-bands.ts';
import { setText } from './set-text.ts';
import { writePng } from './write-png.ts';

export type Scale = 1 | 2 | 4;

/** The largest shape at 2×. The renderer holds each pixel twice, and an isolate has no more than 128 MB. */
const MOST_AT_ONCE = 1920 * 1440;
/** What is larger is drawn in bands of so many; each takes the words anew. */
const PIXELS_OF_BAND = 1_000_000;

/**
 * The picture of an SVG of ours as PNG, the same bytes for the same SVG; `scale` times its size in pixels. A problem
 * where it would be too large, or where the fonts cannot be had now.
 */
export async function drawPng(
  { ASSETS }: Pick<Bindings, 'ASSETS'>,
  svg: string,
  scale: Scale,
): Promise<Uint8Array<ArrayBuffer> | ProblemDetail> {
  let text, fontBuffers;
  try {
    text = setText(unclip(svg), await loadCharacters(ASSETS));
    fontBuffers = await loadFonts(ASSETS, text.needs);
    await loadRenderer();
  } catch (error) {
    console.error('No picture can be made:', error);
    return UNAVAILABLE;
  }
  const { width, height } = measure(text.svg);
  const pixels = width * height * scale * scale;
  if (pixels > MOST_PIXELS) return tooLarge(scale);
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans SC' },
  };
  if (pixels <= MOST_AT_ONCE) return render(text.svg, options, (image) => new Uint8Array(image.asPng()));
  const bands = cutBands(text.svg, { width, height }, Math.ceil(PIXELS_OF_BAND / (width * scale * scale)));
  return writePng({
    width: width * scale,
    height: height * scale,
    rows: bands.map((band) => render(band, options, ({ pixels: rows }) => rows)),
  });
}

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

function render<T>(svg: string, options: ResvgRenderOptions, take: (image: Image) => T): T {
  const picture = new Resvg(svg, options);
  // Outside of the try: where drawing fails, the renderer refuses to free the picture, and would tell of that instead.
  const image = picture.render();
  try {
    return take(image);
  } finally {
    image.free();
    picture.free();
  }
}

// Nothing in a picture within a picture leaves its frame, and to hold it there took three quarters of the time. The
// clips that ECharts writes around lines cut nothing either, and the renderer fails where a band shows nothing of one.
const unclip = (svg: string): string =>
  svg.replace(/(?!^)<svg /g, '<svg overflow="visible" ').replace(/ clip-path="[^"]*"/g, '');

let isLoaded = false;

async function loadRenderer(): Promise<void> {
  if (!isLoaded) await initWasm(wasm);
  isLoaded = true;
}

const UNAVAILABLE: ProblemDetail = {
  code: 'picture-unavailable',
  detail: {
    zh: '字体暂时读不到，图片画不出来。请稍后再试，或改用 .svg。',
    en: 'The fonts cannot be read at the moment, so there is no picture. Try again later, or take the .svg.',
  },
};

const tooLarge = (scale: Scale): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'scale',
  value: String(scale),
  detail: {
    zh: `图片太大：一张最多 ${Math.floor(MOST_PIXELS / 10_000)} 万像素。请用较小的 scale，或用 metric 缩小范围，或改用 .svg。`,
    en: `The picture is too large: it may hold ${Math.floor(MOST_PIXELS / 1_000_000)} million pixels. Take a smaller scale, narrow it by metric, or take the .svg.`,
  },
});
