import { z } from '@hono/zod-openapi';
import { MOST_PANELS } from '#core/chart/sizes.ts';
import { DARK, LIGHT, PAGE, TRANSPARENT, TRANSPARENT_DARK } from '#core/chart/palette.ts';
import type { ProblemDetail } from '#worker/problem.ts';

/** What every picture has in common, whatever it shows. */

export const PALETTES = {
  light: LIGHT,
  dark: DARK,
  transparent: TRANSPARENT,
  'transparent-dark': TRANSPARENT_DARK,
  page: PAGE,
};

/** The themes of a picture that stands alone. */
export const FILE_THEMES = ['light', 'dark', 'transparent', 'transparent-dark'] as const;

export const pictureQuery = {
  lang: z.enum(['zh', 'en']).default('zh'),
  theme: z
    .enum([...FILE_THEMES, 'page'])
    .default('light')
    .openapi({
      description:
        'transparent has dark ink, transparent-dark light ink for a dark slide, both nothing behind it. page: the bars and rows, or the lines, alone, in colours of the page around them.',
    }),
};

export const SVG_HEADERS = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export const PNG_HEADERS = {
  'Content-Type': 'image/png',
  'Content-Security-Policy': "default-src 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export const tooManyPanels = (count: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'metric',
  detail: {
    zh: `一张图最多画 ${MOST_PANELS} 个指标，这里有 ${count} 个：请用 metric 或 subject 缩小范围。`,
    en: `One picture holds at most ${MOST_PANELS} metrics, and these are ${count}: narrow them by metric or subject.`,
  },
});
