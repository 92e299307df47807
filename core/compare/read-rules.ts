import type { Bilingual } from '../catalogue/catalogue.ts';

/** COMPARABILITY.md, taken apart. */
export interface RuleBook {
  readonly title: Bilingual;
  readonly introduction: Bilingual;
  /** In the order of the text, sub-rules below their section. */
  readonly rules: readonly RuleText[];
}

export interface RuleText {
  /** 6, or 6a for a sub-rule. */
  readonly number: string;
  /** The section of a sub-rule; null for a section. */
  readonly section: string | null;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly why: Bilingual;
}

const HEADING = /^##(#?) §(\d+)([a-z]?) (.+) · (.+)$/;
const TITLE = /^# (.+) · (.+)$/;
const WHY_ZH = /^_为什么：_ (.+)$/;
const WHY_EN = /^_Why:_ (.+)$/;

/**
 * Reads the text of the rules, whose form its own first comment describes. Throws with the line that is not of that
 * form: the file is ours, and a page must not show half of it.
 */
export function readRules(markdown: string): RuleBook {
  const blocks = markdown
    .replace(/<!--[^]*?-->/g, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const take = (pattern: RegExp): readonly string[] => {
    const block = blocks.shift() ?? '';
    const found = pattern.exec(block);
    if (!found) throw new Error(`COMPARABILITY.md: this is not ${pattern.source}: ${block.slice(0, 80)}`);
    return found.slice(1);
  };
  const takeBoth = (first: RegExp, second: RegExp): Bilingual => {
    const [zh = ''] = take(first);
    const [en = ''] = take(second);
    return { zh, en };
  };
  const [zh = '', en = ''] = take(TITLE);
  const introduction = takeBoth(PARAGRAPH, PARAGRAPH);
  const rules: RuleText[] = [];
  while (blocks.length > 0) {
    const [, section = '', letter = '', nameZh = '', nameEn = ''] = take(HEADING);
    rules.push({
      number: section + letter,
      section: letter === '' ? null : section,
      name: { zh: nameZh, en: nameEn },
      text: takeBoth(PARAGRAPH, PARAGRAPH),
      why: takeBoth(WHY_ZH, WHY_EN),
    });
  }
  return { title: { zh, en }, introduction, rules };
}

const PARAGRAPH = /^((?![#_]).+)$/;
