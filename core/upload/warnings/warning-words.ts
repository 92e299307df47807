import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { Fault } from '../../table/row-problem.ts';
import { quote } from '../../text/quote.ts';

interface Facts {
  /** What stands, or stood before, as printed. */
  readonly before?: string;
  /** What is to stand instead of a figure. */
  readonly after?: Bilingual;
  /** Of which period that is. */
  readonly period?: string;
  /** How many times one is of the other, always over one. */
  readonly factor?: number;
  readonly count?: number;
  readonly district?: Bilingual;
  /** What is written around the table. */
  readonly words?: readonly string[];
}

type Say = (facts: Required<Facts>) => Bilingual;

const sentences = {
  'value-multiplied': ({ before, period, factor }) => ({
    zh: `约为“${before}”（${period}）的 ${factor} 倍。请核对位数和单位，没有错就打勾。`,
    en: `This is about ${factor} times “${before}” (${period}). Check digits and unit, and tick it if it is right.`,
  }),
  'value-divided': ({ before, period, factor }) => ({
    zh: `只有“${before}”（${period}）的约 1/${factor}。请核对位数和单位，没有错就打勾。`,
    en: `This is about 1/${factor} of “${before}” (${period}). Check digits and unit, and tick it if it is right.`,
  }),
  'yuan-as-ten-thousands': ({ before, period }) => ({
    zh: `约为“${before}”（${period}）的一万倍，可能把元当成了万元。请核对单位，没有错就打勾。`,
    en: `This is about ten thousand times “${before}” (${period}): yuan may have been taken for ten thousands of yuan. Check the unit, and tick it if it is right.`,
  }),
  'ten-thousands-as-yuan': ({ before, period }) => ({
    zh: `只有“${before}”（${period}）的约一万分之一，可能把万元当成了元。请核对单位，没有错就打勾。`,
    en: `This is about a ten-thousandth of “${before}” (${period}): ten thousands of yuan may have been taken for yuan. Check the unit, and tick it if it is right.`,
  }),
  'bound-lost': ({ before }) => ({
    zh: `现有的数是“${before}”，即不少于这个数，而这里写成了不超过它的数。如果漏了“余”，请补上；没有错就打勾。`,
    en: `What stands is “${before}”, at least that much, while this says no more than that. If a 余 was lost, write it; tick it if it is right.`,
  }),
  'absence-over-figure': ({ before, after }) => ({
    zh: `现有的数是“${before}”，发布后就没有数了，改为“${after.zh}”。如果只是这次没有新数，请把这一格留空；没有错就打勾。`,
    en: `“${before}” stands, and would give way to “${after.en}”. Leave the cell blank if there is merely no new figure; tick it if it is right.`,
  }),
  'zero-over-figure': ({ before }) => ({
    zh: `现有的数是“${before}”，这里写的是 0。0 是说确实一个也没有；如果只是这次没有新数，请把这一格留空，没有错就打勾。`,
    en: `“${before}” stands, while this says 0, which means that there is truly none. Leave the cell blank if there is merely no new figure; tick it if it is right.`,
  }),
  'blank-over-figure': ({ before }) => ({
    zh: `这里是空的，而现有的数是“${before}”。空格不会改动它；要撤回请写“已撤回”，没有错就打勾。`,
    en: `This is blank, while “${before}” stands. A blank leaves it as it is; write “withdrawn” to take it back, and tick this if it is right.`,
  }),
  'other-district': ({ count, district }) => ({
    zh: `有 ${count} 个数是${district.zh}的，从这里开始。您只能报本区的数，它们不会发布；知道了就打勾。`,
    en: `Figures of ${district.en}, beginning here: ${count}. You report for your own district alone, so they will not be published; tick this if that is right.`,
  }),
  'words-around': ({ words }) => ({
    zh: `表的上下或名称里写着${quoteSome(words).join('、')}。如果这些是计划或目标，不是实际的数，请在各格里改写“仅有计划”；如果是约数，请在数前写“约”；都不是就打勾。`,
    en: `Around the table is written ${quoteSome(words).join(', ')}. Where these are plans or targets and no results, write “plan only” instead of them; where they are rough, write 约 before the number; tick it if they are neither.`,
  }),
} satisfies Record<string, Say>;

const MOST_QUOTED = 3;
const quoteSome = (words: readonly string[]) =>
  words.slice(0, MOST_QUOTED).map((text) => quote(text.slice(0, 60)));

export type WarningCode = keyof typeof sentences;

const NAMELESS: Bilingual = { zh: '', en: '' };

/** Something that may be right, and that a person should have looked at before it is published. */
export function makeWarning(code: WarningCode, facts: Facts): Fault {
  const say: Say = sentences[code];
  const {
    before = '',
    after = NAMELESS,
    period = '',
    factor = 1,
    count = 0,
    district = NAMELESS,
    words = [],
  } = facts;
  return {
    kind: 'fault',
    code,
    sentence: say({ before: before.slice(0, 60), after, period, factor, count, district, words }),
  };
}
