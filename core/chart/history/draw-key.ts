import type { Bilingual } from '../../catalogue/catalogue.ts';
import { wrapText } from '../wrap-text.ts';
import type { Canvas } from './canvas.ts';
import type { Section, Strand } from './history-sections.ts';
import { words, type Graphic } from './shapes.ts';

const LINE = 18;

/** What the marks mean, those only that occur. */
const KEY: readonly (readonly [(strand: Strand, section: Section) => boolean, Bilingual])[] = [
  [
    ({ points }) => points.some(({ bound }) => bound === 'at-least'),
    { zh: '空心向上渐隐：至少此数', en: 'open, fading upwards: at least this' },
  ],
  [
    ({ points }) => points.some(({ bound }) => bound === 'at-most'),
    { zh: '空心向下渐隐：至多此数', en: 'open, fading downwards: at most this' },
  ],
  [
    ({ points }) => points.some(({ bound }) => bound === 'about'),
    { zh: '空心上下渐隐：约数', en: 'open, fading both ways: about this' },
  ],
  [
    ({ points }) => points.some(({ bound }) => bound === 'range'),
    { zh: '竖线：范围', en: 'upright bar: a range' },
  ],
  [
    ({ series }) => series.segments.some(({ direction }) => direction === 'undecided'),
    { zh: '虚线：增减不能断定', en: 'dashes: more or less is undecided' },
  ],
  [
    ({ series }) => series.breaks.some(({ code }) => code === 'absent' || code === 'gap'),
    { zh: '断开处没有数字', en: 'no line: no figure' },
  ],
  [
    ({ absences }, { form }) => form === 'facets' && absences.length > 0,
    {
      zh: '×：未报送、仅有计划、不适用或已撤回',
      en: '×: not reported, plan only, not applicable or withdrawn',
    },
  ],
  [
    ({ series }) => series.breaks.some(({ code }) => code !== 'absent' && code !== 'gap'),
    { zh: '“//”处：前后不能相连', en: '//: not to be joined' },
  ],
];

export interface KeyFacts {
  readonly sections: readonly Section[];
  /** How many districts are left out. */
  readonly left: number;
}

const LEFT_OUT = {
  zh: (count: number) => `另有${count}地有数字而未画`,
  en: (count: number) => `${count} more districts have figures and are not drawn`,
};

/** The key below the picture, and where it ends. */
export function drawKey(
  { sections, left }: KeyFacts,
  { width, side, palette, font, lang }: Canvas,
  top: number,
): { readonly graphic: readonly Graphic[]; readonly bottom: number } {
  const meanings = KEY.filter(([occurs]) =>
    sections.some((section) => section.strands.some((strand) => occurs(strand, section))),
  ).map(([, meaning]) => meaning[lang]);
  const told = left > 0 ? [...meanings, LEFT_OUT[lang](left)] : meanings;
  if (told.length === 0) return { graphic: [], bottom: top };
  const text = lang === 'zh' ? `${told.join('；')}。` : `${capitalise(told.join('; '))}.`;
  const lines = wrapText(text, (width - 2 * side) / 12.4);
  return {
    graphic: lines.map((line, index) =>
      words(
        { font, fill: palette.soft },
        { text: line, at: [side, top + 8 + index * LINE], baseline: 'top' },
      ),
    ),
    bottom: top + 8 + lines.length * LINE,
  };
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
