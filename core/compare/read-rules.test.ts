import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REASON_CODES } from './panel.ts';
import { readRules } from './read-rules.ts';
import { REASON_WORDS } from './reason-words.ts';

const FILE = readFileSync(new URL('COMPARABILITY.md', import.meta.url), 'utf8');

const SMALL = `# 怎么比 · How we compare

<!-- a note -->

开头。

The beginning.

## §1 第一条 · The first

规则。

The rule.

_为什么：_ 因为。

_Why:_ because.

### §1a 其中一条 · One of it

细则，见§1。

The detail, as §1.

_为什么：_ 也因为。

_Why:_ because, too.
`;

describe('the rules, taken apart', () => {
  it('are a title, an introduction, and each rule with its reason in both languages', () => {
    expect(readRules(SMALL)).toEqual({
      title: { zh: '怎么比', en: 'How we compare' },
      introduction: { zh: '开头。', en: 'The beginning.' },
      rules: [
        {
          number: '1',
          section: null,
          name: { zh: '第一条', en: 'The first' },
          text: { zh: '规则。', en: 'The rule.' },
          why: { zh: '因为。', en: 'because.' },
        },
        {
          number: '1a',
          section: '1',
          name: { zh: '其中一条', en: 'One of it' },
          text: { zh: '细则，见§1。', en: 'The detail, as §1.' },
          why: { zh: '也因为。', en: 'because, too.' },
        },
      ],
    });
  });

  it.each([
    ['a reason that is missing', '_Why:_ because.\n\n###', '###'],
    ['a paragraph too many', 'The rule.', 'The rule.\n\nAnother.'],
    ['a heading without its English', ' · The first', ''],
    ['a title without its number', '§1 ', ''],
  ])('are not shown in part: %s throws', (_, part, instead) => {
    expect(() => readRules(SMALL.replace(part, instead))).toThrow('COMPARABILITY.md');
  });
});

describe('COMPARABILITY.md', () => {
  const { rules } = readRules(FILE);
  const numbers = rules.map(({ number }) => number);

  it('is read whole: no heading and no paragraph is lost', () => {
    expect(numbers).toEqual([...FILE.matchAll(/^##+ §(\d+[a-z]?) /gm)].map(([, number]) => number));
    const told = rules.flatMap(({ text, why }) => [text.zh, text.en, why.zh, why.en]);
    const lines = FILE.slice(FILE.indexOf('\n## ')).match(/^[^#\n].*$/gm) ?? [];
    expect(lines.map((line) => line.replace(/^_.+?_ /, ''))).toEqual(told);
  });

  it.each(REASON_CODES)('has the rule that %s cites', (code) => {
    expect(numbers).toContain(REASON_WORDS[code].rule);
  });
});
