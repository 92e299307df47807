import type { Bilingual } from '../catalogue/catalogue.ts';

/** Why a text is not read as a figure: the closed list of FIGURES.md §10. */
export type FigureProblem =
  | 'empty'
  | 'no-number'
  | 'vague'
  | 'ambiguous'
  | 'malformed'
  | 'several-figures'
  | 'several-bounds'
  | 'reversed-range'
  | 'unknown-words'
  | 'unknown-unit'
  | 'unit-conflict'
  | 'negative'
  | 'not-whole'
  | 'too-large'
  | 'too-precise';

/** What is wrong with the cell and what to write instead. */
export const FIGURE_PROBLEMS: Readonly<Record<FigureProblem, Bilingual>> = {
  empty: {
    zh: '这里是空的。有数请填数；没有报送请填“未报送”，确实为零请填 0。',
    en: 'Nothing is written here. Enter the number; “not reported” if there is none; 0 if it is truly zero.',
  },
  'no-number': {
    zh: '这里没有数字。请填数，例如 1600余人次；没有数请填“未报送”。',
    en: 'There is no number here. Enter one, such as 1600余人次, or “not reported”.',
  },
  vague: {
    zh: '“数百”“若干”“十几”没有确定的数。请填材料里的数，或用“100余”“约200”“3至4”这样的写法；没有数请填“未报送”。',
    en: 'Words such as 数百 or “several” hold no number. Enter the one in the document, or 100余, 约200, 3至4; if there is none, “not reported”.',
  },
  ambiguous: {
    zh: '“无”可能是零，也可能是没有报送；单独一个“一”可能是数，也可能是横线。请填 0、1 或“未报送”。',
    en: '无 or “none” may mean zero or not reported, and a lone 一 may be 1 or a dash. Enter 0, 1 or “not reported”.',
  },
  malformed: {
    zh: '这个数的写法看不明白。请检查小数点、千位分隔符和“万”“亿”，例如 1,600、18.66万；不要用 1.2E+05。',
    en: 'This number cannot be read. Check the decimal point, the thousands separators and 万 or 亿: 1,600, 18.66万; not 1.2E+05.',
  },
  'several-figures': {
    zh: '一格里有几个数。请每格只填一个数；区间请写成 3至4。',
    en: 'There are several numbers in one cell. Enter one in each cell; write a range as 3至4 or 3–4.',
  },
  'several-bounds': {
    zh: '“近”“约”“余”“以上”等限定词用了不止一个。请只留材料里的那一个，例如 近300 或 300余。',
    en: 'The number is qualified more than once. Keep one qualifier: 近300 or 300余, “at least 300” or “about 300”.',
  },
  'reversed-range': {
    zh: '区间的前一个数应当小于后一个数。请写成 3至4。',
    en: 'A range goes from the smaller number to the larger: 3至4 or 3–4.',
  },
  'unknown-words': {
    zh: '数的前后还有看不懂的文字，它可能改变数的意思。请只填数和单位，其余写进“备注”。',
    en: 'There are other words about the number, which might change what it means. Enter number and unit, and put the rest in the note.',
  },
  'unknown-unit': {
    zh: '不认识数后面的单位。请用人、人次、场次、笔、元、万元、支、课时、%、个等，或只填数。',
    en: 'The unit after the number is not known. Use 人, 人次, 场次, 笔, 元, 万元, 支, 课时, % or 个, or the number alone.',
  },
  'unit-conflict': {
    zh: '这里的单位与指标的单位不是一回事（例如“人”与“人次”），不能换算。请核对是否填错了列，或改选合适的指标。',
    en: 'The unit is not the one that this metric counts in (persons are not person-times) and cannot be converted. Check the column, or choose the fitting metric.',
  },
  negative: {
    zh: '这里的数是负的。请填不小于 0 的数；减少的情况请写进“备注”。',
    en: 'The number is negative. Enter one of at least 0, and put a decrease in the note.',
  },
  'not-whole': {
    zh: '这个单位没有小数。请填整数，或检查是否漏了“万”。',
    en: 'This unit has no fractions. Enter a whole number, or check whether 万 is missing.',
  },
  'too-large': {
    zh: '这个数太大，无法准确保存。请检查位数，以及单位是否重复乘了“万”。',
    en: 'The number is too large to be kept exactly. Check its digits, and whether 万 was applied twice.',
  },
  'too-precise': {
    zh: '小数位太多，无法准确保存。请保留六位以内的小数。',
    en: 'There are too many decimals to be kept exactly. Enter six at most.',
  },
};
