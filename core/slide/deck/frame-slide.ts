import { cutToEms, measureEms } from '../../chart/layout.ts';
import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Box, Colour, Run, Shape } from '../slide.ts';
import { codeShapes } from './code-shapes.ts';
import type { Deck } from './deck.ts';
import type { FittedTitle } from './fit-title.ts';
import {
  codeBox,
  FOOTER,
  footerBox,
  innerWidth,
  KICKER_HEIGHT,
  ruleOf,
  SIDE,
  titleTop,
  TOP,
} from './slide-layout.ts';

export interface FrameRequest {
  readonly title: FittedTitle;
  /** The metric with its unit and time, above the title. */
  readonly kicker: readonly Run[];
  readonly verdict: { readonly words: string; readonly colour: Colour } | null;
  readonly origin: string;
  readonly address: string;
}

const KICKER = 13;
const TAG = 12;
export const OPEN_WORDS: Bilingual = { zh: '在并览中打开', en: 'Open in Binglan' };

/** Everything around what a slide shows: metric, verdict, statement, source, address. */
export function frameSlide(request: FrameRequest, { page, lang }: Deck): readonly Shape[] {
  const { title, kicker, verdict, origin, address } = request;
  const width = innerWidth(page);
  const tag = verdict ? measureEms(verdict.words) * TAG + 22 : 0;
  const tagBox: Box = { x: SIDE + width - tag, y: TOP, width: tag, height: KICKER_HEIGHT };
  return [
    {
      kind: 'text',
      role: 'title',
      name: NAMES.title[lang],
      box: { x: SIDE, y: titleTop, width, height: title.height },
      size: title.size,
      paragraphs: [{ runs: [{ text: title.text, isBold: true }] }],
    },
    {
      kind: 'text',
      name: NAMES.metric[lang],
      box: { x: SIDE, y: TOP, width: width - tag - 16, height: KICKER_HEIGHT },
      size: KICKER,
      anchor: 'middle',
      paragraphs: [{ runs: kicker }],
    },
    ...(verdict
      ? [
          {
            kind: 'text' as const,
            name: NAMES.verdict[lang],
            box: tagBox,
            size: TAG,
            align: 'center' as const,
            anchor: 'middle' as const,
            outline: verdict.colour,
            paragraphs: [{ runs: [{ text: verdict.words, colour: verdict.colour }] }],
          },
        ]
      : []),
    { kind: 'rule', name: NAMES.rule[lang], ...ruleOf(page) },
    {
      kind: 'text',
      role: 'footer',
      name: NAMES.source[lang],
      box: footerBox(page),
      size: FOOTER,
      paragraphs: [
        { runs: [{ text: origin, colour: 'soft' }] },
        {
          runs: [
            {
              text: `${OPEN_WORDS[lang]}${lang === 'zh' ? '：' : ': '}${cutToEms(address, footerBox(page).width / FOOTER - 8)}`,
              colour: 'soft',
              link: address,
            },
          ],
          before: 2,
        },
      ],
    },
    ...codeShapes(address, codeBox(page), lang),
  ];
}

const NAMES = {
  title: { zh: '标题', en: 'Title' },
  metric: { zh: '指标', en: 'Metric' },
  verdict: { zh: '结论', en: 'Verdict' },
  rule: { zh: '线', en: 'Rule' },
  source: { zh: '来源', en: 'Source' },
} satisfies Record<string, Bilingual>;
