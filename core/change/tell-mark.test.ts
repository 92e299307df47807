import { describe, expect, test } from 'vitest';
import { tellMark, type MarkedChange } from './tell-mark.ts';

const tell = (change: Partial<MarkedChange>) =>
  tellMark({
    district: { zh: '试甲', en: 'Trial A' },
    metric: { zh: '试验指标', en: 'trial metric' },
    before: '1600余',
    after: '1700余',
    version: 7,
    why: '',
    note: '',
    reverts: null,
    ...change,
  });

describe('a mark', () => {
  test.each<[string, Partial<MarkedChange>, string, string]>([
    [
      'of a correction, with why',
      { note: '核对后改正' },
      '试甲试验指标：第7版由“1600余”更正为“1700余”（核对后改正）。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7 (核对后改正).',
    ],
    [
      'of a figure beside which the reason stands, which tells more than what is said of all',
      { why: '来源更正', note: '本月数字' },
      '试甲试验指标：第7版由“1600余”更正为“1700余”（来源更正）。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7 (来源更正).',
    ],
    [
      'of a version that took another back',
      { why: '原来的备注', reverts: 6 },
      '试甲试验指标：第7版由“1600余”更正为“1700余”（撤回第6版）。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7 (version 6 was taken back).',
    ],
    [
      'of a version that took another back, as was once noted of each',
      { note: '撤回第 6 版', reverts: 6 },
      '试甲试验指标：第7版由“1600余”更正为“1700余”（撤回第6版）。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7 (version 6 was taken back).',
    ],
    [
      'of a version that took another back, with why',
      { note: '传错了文件', reverts: 6 },
      '试甲试验指标：第7版由“1600余”更正为“1700余”（撤回第6版：传错了文件）。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7 (version 6 was taken back: 传错了文件).',
    ],
    [
      'of a version without note, without empty brackets',
      { note: ' ' },
      '试甲试验指标：第7版由“1600余”更正为“1700余”。',
      'Trial A, trial metric: corrected from “1600余” to “1700余” in version 7.',
    ],
    [
      'of a figure that was taken away',
      { after: null },
      '试甲试验指标：“1600余”已于第7版撤回。',
      'Trial A, trial metric: “1600余” was withdrawn in version 7.',
    ],
    [
      'of a figure where there was none, which corrects nothing',
      { before: 'not-reported' },
      '试甲试验指标：此前未报送，第7版起为“1700余”。',
      'Trial A, trial metric: not reported before; “1700余” since version 7.',
    ],
    [
      'of a figure that reads the same',
      { after: '1600余' },
      '试甲试验指标：“1600余”的出处或说明已于第7版更正。',
      'Trial A, trial metric: where “1600余” stands, or what is said of it, was corrected in version 7.',
    ],
  ])('%s', (_, change, zh, en) => {
    expect(tell(change)).toEqual({ zh, en });
  });
});
