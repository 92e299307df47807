import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Bindings } from '#worker/env.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { loadCharacters, loadFonts } from './load-fonts.ts';
import { setText } from './set-text.ts';

export type Scale = 1 | 2 | 4;

/** 3840 by 2880, the largest shape at 4×: the renderer holds each pixel twice, and an isolate has no more than 128 MB. */
export const MOST_PIXELS = 3840 * 2880;

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
  const picture = new Resvg(text.svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans SC' },
  });
  try {
    const pixels = picture.width * picture.height * scale * scale;
    return pixels > MOST_PIXELS ? tooLarge(scale) : render(picture);
  } finally {
    picture.free();
  }
}

function render(picture: InstanceType<typeof Resvg>): Uint8Array<ArrayBuffer> {
  const image = picture.render();
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
  }
}

// Nothing in a picture within a picture leaves its frame, and to hold it there took three quarters of the time.
const unclip = (svg: string): string => svg.replace(/(?!^)<svg /g, '<svg overflow="visible" ');

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
