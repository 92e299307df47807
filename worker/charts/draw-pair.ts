import { framePair, type PairFrameRequest } from '#core/chart/frame-pair.ts';
import { VERDICT_WORDS } from '#core/chart/verdict-words.ts';
import type { Insisted } from '#core/compare/insist.ts';
import { drawSvg } from './draw-svg.ts';

/** The picture of two figures that a reader insists on seeing together, named by the verdict. */
export function drawPair(insisted: Insisted, look: Omit<PairFrameRequest, 'insisted'>): string {
  const { lang } = look;
  const names = insisted.figures.map(({ districtName, name }) => `${districtName[lang]} ${name[lang]}`);
  return drawSvg(framePair({ insisted, ...look }), {
    title: `${VERDICT_WORDS[insisted.verdict][lang]}${lang === 'zh' ? '：' : ': '}${names.join(' · ')}`,
    description: insisted.statement[lang],
    id: 'pair',
  });
}
