const HAN = /[\u2e80-\uffef]/;
const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '…': '...' };
const PAIR =
  /(?<=[，。、；：！？）”’》〉」』】])[，。、；：！？（）“”‘’《》〈〉「」『』【】]|(?<=[（“‘《〈「『【])[（“‘《〈「『【]/g;

/**
 * Sets marks as a browser does. Two full-width marks that meet share the empty half between them. Where a text is Latin
 * alone, quotation marks and … are not those of 汉字, which are as wide as one.
 */
export function setMarks(words: string, size: number): string {
  if (!HAN.test(words)) return words.replace(/[“”‘’…]/g, (mark) => STRAIGHT[mark] ?? mark);
  return words.replace(PAIR, (mark) => `<tspan dx="${-size / 2}">${mark}</tspan>`);
}
