import type { Lang } from '#core/catalogue/catalogue.ts';
import { drawCase, type Draw } from '#core/chart/gallery/draw-case.ts';
import { drawHistoryCase } from '#core/chart/gallery/draw-history-case.ts';
import { GALLERY_CASES } from '#core/chart/gallery/gallery-cases.ts';
import { HISTORY_CASES } from '#core/chart/gallery/history-cases.ts';
import type { GalleryCase } from '#core/chart/gallery/gallery-case.ts';
import { DARK, LIGHT, PAGE } from '#core/chart/palette.ts';
import { ServerPicture } from '$lib/chart/server-picture.ts';
import type { ApiPanel } from '$lib/panel/api-panel.ts';
import { toPanelView } from '$lib/panel/panel-view.ts';
import { readView } from '$lib/view/page-view.ts';
import { WORDS } from './words.ts';

export interface GalleryRequest {
  readonly lang: Lang;
  /** The id of a case, null for all. */
  readonly only: string | null;
  readonly drawSvg: Draw;
}

/** The cases as the pages and the files show them: all, or the one that is asked for. */
export function loadGallery({ lang, only, drawSvg }: GalleryRequest) {
  const cases = GALLERY_CASES.filter(({ id }) => only === null || id === only);
  const samples = cases.map((one) => ({
    id: one.id,
    title: one.title[lang],
    panel: toPanelView(toApiPanel(one), { ...one, lang }),
    picture: new ServerPicture(drawCase(one, { lang, palette: PAGE, draw: drawSvg }), true),
    files: [LIGHT, DARK].map((palette) => ({
      theme: WORDS[palette === DARK ? 'dark' : 'light'][lang],
      svg: drawCase(one, { lang, palette, draw: drawSvg }),
    })),
  }));
  const histories = HISTORY_CASES.filter(({ id }) => only === null || id === only).map((one) => ({
    id: one.id,
    title: one.title[lang],
    inPage: [false, true].map((isNarrow) =>
      drawHistoryCase(one, { lang, palette: PAGE, draw: drawSvg, isNarrow }),
    ),
    files: [LIGHT, DARK].map((palette) => ({
      theme: WORDS[palette === DARK ? 'dark' : 'light'][lang],
      svg: drawHistoryCase(one, { lang, palette, draw: drawSvg }),
    })),
  }));
  return { samples, histories, view: readView(new URLSearchParams()), coverage: coverageOf(cases, lang) };
}

/** One matrix of what is known, over all cases of as many districts as the first. */
function coverageOf([first]: readonly GalleryCase[], lang: Lang) {
  if (!first) return null;
  const alike = GALLERY_CASES.filter(({ districts }) => districts.length === first.districts.length);
  return {
    panels: alike.map((one) => toPanelView(toApiPanel(one), { ...one, lang })),
    cities: Object.fromEntries(first.districts.map(({ slug, city }) => [slug, city[lang]])),
  };
}

/** As the API would answer it. */
const toApiPanel = ({ panel: { metric, reasons, cells, basis: _, ...panel } }: GalleryCase): ApiPanel => ({
  ...metric,
  ...panel,
  metric: metric.id,
  reasons: [...reasons],
  cells: [...cells],
  basis: null,
});
