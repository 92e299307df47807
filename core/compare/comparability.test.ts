import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BREAK_CODES } from '../history/history.ts';
import { BREAK_WORDS } from '../history/break-words.ts';
import { NOTE_RULES } from '../history/data-note.ts';
import { REASON_CODES } from './panel.ts';
import { REASON_WORDS } from './reason-words.ts';

const TEXT = readFileSync(new URL('COMPARABILITY.md', import.meta.url), 'utf8');
const BLOCKS = TEXT.replace(/<!--[^]*?-->/, '')
  .trim()
  .split(/\n{2,}/);
const HEADING = /^(##|###) §(\d+)([a-z]?) ([^·]*[一-鿿][^·]*) · ([^·一-鿿]+)$/;
const SECTIONS = BLOCKS.flatMap((block, at) => {
  const [, mark, number = '', letter = ''] = HEADING.exec(block) ?? [];
  return mark ? [{ mark, rule: number + letter, number: Number(number), letter, at }] : [];
});

/** Sections that say how things are done, and give no reason of their own. */
const WITHOUT_REASON = [
  '1',
  '2',
  '3',
  '3c',
  '6',
  '9',
  '10',
  '11',
  '12',
  '12a',
  '13',
  '13a',
  '14',
  '14g',
  '14h',
  '15',
  '15e',
  '16',
];

const isChinese = (block = '') => /[一-鿿].*。$/.test(block) && !block.startsWith('_');
const isEnglish = (block = '') => /[A-Za-z].*\.$/.test(block) && !block.startsWith('_');

describe('COMPARABILITY.md is of one form throughout', () => {
  it('a title and an introduction in both languages come first', () => {
    expect(BLOCKS[0]).toBe('# 怎么比 · How we compare');
    expect(isChinese(BLOCKS[1]) && isEnglish(BLOCKS[2])).toBe(true);
    expect(SECTIONS[0]?.at).toBe(3);
  });

  it('its form is stated in one comment at the top', () => {
    expect(TEXT.match(/<!--/g)).toHaveLength(1);
    expect(TEXT.indexOf('<!--')).toBeLessThan(TEXT.indexOf('## '));
  });

  it('every heading has a number and both languages', () => {
    expect(BLOCKS.filter((block) => block.startsWith('##'))).toHaveLength(SECTIONS.length);
  });

  it.each(SECTIONS)('§$rule: rule and reason, in Chinese and English', ({ at }) => {
    const [zh, en, whyZh = '', whyEn = '', next = '##'] = BLOCKS.slice(at + 1, at + 6);
    expect(isChinese(zh)).toBe(true);
    expect(isEnglish(en)).toBe(true);
    expect(whyZh).toMatch(/^_为什么：_ .+。$/);
    expect(whyEn).toMatch(/^_Why:_ .+\.$/);
    expect(next).toMatch(/^##/);
  });

  it('numbers and letters follow each other without a gap, sub-rules below their section', () => {
    let [number, letter] = [0, ''];
    for (const section of SECTIONS) {
      if (section.letter === '') [number, letter] = [number + 1, ''];
      else letter = letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
      expect(section).toMatchObject({ mark: letter === '' ? '##' : '###', number, letter });
    }
  });
});

describe('a reason and its section', () => {
  const rules = SECTIONS.map(({ rule }) => rule);
  const cited: string[] = [
    ...REASON_CODES.map((code) => REASON_WORDS[code].rule),
    ...BREAK_CODES.map((code) => BREAK_WORDS[code].rule),
    ...Object.values(NOTE_RULES),
  ];

  it.each(REASON_CODES)('%s names a section that exists, and has a short form', (code) => {
    const { rule, short } = REASON_WORDS[code];
    expect(rules).toContain(rule);
    expect(short.zh).toMatch(/^[一-鿿]{2,8}$/);
    expect(short.en.split(' ').length).toBeLessThanOrEqual(4);
  });

  it.each(BREAK_CODES)('%s, which breaks a line, has a short form', (code) => {
    const { short } = BREAK_WORDS[code];
    expect(short.zh).toMatch(/^[一-鿿]{2,8}$/);
    expect(short.en.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('every section gives a reason, but for those that only say how', () => {
    expect(rules.filter((rule) => !cited.includes(rule))).toEqual(WITHOUT_REASON);
  });

  it('no two reasons have the same short form', () => {
    expect(new Set(REASON_CODES.map((code) => REASON_WORDS[code].short.zh)).size).toBe(REASON_CODES.length);
  });

  it('every section that the text refers to exists', () => {
    const referred = [...TEXT.matchAll(/§(\d+[a-z]?)/g)].map(([, rule]) => rule);
    expect(referred.filter((rule) => rule !== undefined && !rules.includes(rule))).toEqual([]);
  });
});
