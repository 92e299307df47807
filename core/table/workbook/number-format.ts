/** One of up to four sections of a number format, which are parted by semicolons. */
export interface FormatSection {
  /** When it applies: [>=10000]. Null where the sign of the number decides. */
  readonly condition: { readonly operator: string; readonly number: number } | null;
  readonly tokens: readonly FormatToken[];
  readonly kind: SectionKind;
}

/** `date` also holds what is a time; `plain` shows the number as it is: General, Chinese numerals, fractions, 1.2E+3. */
export type SectionKind = 'number' | 'date' | 'plain' | 'text' | 'blank';

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A place for a digit: 0 is always there, # only where needed, ? leaves a blank. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text-place' }
  /** y, m, d, h, s, and the words that stand for them. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'plain' };

const TOKEN =
  /"([^"]*)"|[\\!](.)|_.|\*.|\[([^\]]*)\]|(G\/通用格式|General)|([0#?])|(\.)|(,)|(%)|(@)|(E[+-]0+)|(AM\/PM|A\/P|上午\/下午|[ymdhsebg年月日时分秒]+)|(\/)|([\s\S])/gi;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;

/** Parts a format code as Excel and WPS write it; `!` and `\` make the next character a literal. */
export function parseNumberFormat(code: string): readonly FormatSection[] {
  return splitSections(code).map(parseSection);
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [part] of code.matchAll(/"[^"]*"|[\\!_*][\s\S]|\[[^\]]*\]|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  }
  return sections;
}

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const found of code.matchAll(TOKEN)) {
    const [, quoted, escaped, bracket, general, digit, point, comma, percent, place, exponent, date] = found;
    const [slash, other] = found.slice(12);
    const literal = quoted ?? escaped ?? other;
    if (bracket !== undefined) {
      const [, operator, number] = CONDITION.exec(bracket) ?? [];
      if (operator !== undefined) condition = { operator, number: Number(number) };
      else if (bracket.startsWith('$'))
        tokens.push({ kind: 'literal', text: bracket.slice(1).replace(/-[^-]*$/, '') });
      else if (ELAPSED.test(bracket)) tokens.push({ kind: 'date', text: bracket });
      else if (/^DBNum/i.test(bracket)) tokens.push({ kind: 'plain' });
    } else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    else if (general !== undefined || exponent !== undefined) tokens.push({ kind: 'plain' });
    else if (digit !== undefined) tokens.push({ kind: 'digit', text: digit });
    else if (point !== undefined) tokens.push({ kind: 'point' });
    else if (comma !== undefined) tokens.push({ kind: 'comma' });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (place !== undefined) tokens.push({ kind: 'text-place' });
    else if (date !== undefined) tokens.push({ kind: 'date', text: date });
    else if (slash !== undefined) tokens.push({ kind: 'literal', text: slash });
  }
  return { condition, tokens, kind: kindOf(tokens) };
}

/** 年, 月 and the like outside quotes are literals beside digits, and a date beside y, m or d. */
function kindOf(tokens: readonly FormatToken[]): SectionKind {
  const has = (kind: FormatToken['kind']) => tokens.some((token) => token.kind === kind);
  const isDate = tokens.some((token) => token.kind === 'date' && /[a-z]/i.test(token.text));
  if (isDate && !has('plain')) return 'date';
  if (has('plain') || isFraction(tokens)) return 'plain';
  if (has('digit')) return 'number';
  if (has('text-place')) return 'text';
  return 'blank';
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'literal' &&
      token.text === '/' &&
      tokens[at - 1]?.kind === 'digit' &&
      tokens[at + 1]?.kind === 'digit',
  );
}
