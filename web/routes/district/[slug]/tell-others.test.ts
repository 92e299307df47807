import { describe, expect, it } from 'vitest';
import { tellReporters, tellSilence, type Silent } from './tell-others.ts';

const silent = (name: string, status: Silent['status']): Silent => ({ name, status });

describe('who has no figure is named with the kind of absence', () => {
  it.each<[string, readonly Silent[], string, string]>([
    ['nobody', [], '', ''],
    [
      'a plan and two that say nothing',
      [silent('甲', 'not-reported'), silent('乙', 'plan-only'), silent('丙', 'not-reported')],
      '甲、丙未报送；乙仅有计划。',
      'Not reported: 甲, 丙; plan only: 乙.',
    ],
    [
      'more than can be named',
      Array.from({ length: 9 }, (_, at) => silent(`试${at}`, 'not-reported')),
      '9地未报送。',
      'Not reported: 9 districts.',
    ],
  ])('%s', (_, all, zh, en) => {
    expect(tellSilence(all, 'zh')).toBe(zh);
    expect(tellSilence(all, 'en')).toBe(en);
  });
});

describe('who has a figure is named, or counted', () => {
  it.each([
    [['甲', '乙'], '（甲、乙）', '(甲, 乙)'],
    [[...'甲乙丙丁戊己庚辛壬'], '（9地）', '(9 districts)'],
  ])('%j', (names, zh, en) => {
    const reporters = names.map((name) => ({ name }));
    expect(tellReporters(reporters, 'zh')).toBe(zh);
    expect(tellReporters(reporters, 'en')).toBe(en);
  });
});
