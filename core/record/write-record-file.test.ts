import { expect, it } from 'vitest';
import { writeRecordHead, writeRecordLines } from './write-record-file.ts';

const ENTRY = {
  id: 7,
  at: '2026-01-15T08:00:00.000Z',
  name: '=HYPERLINK("http://a.example")',
  address: '@local',
  act: 'district-added',
  object: 'shijia',
  detail: 'a, "b"\nc',
};

it('the record as a file is opened right in Chinese, and nothing in it runs', () => {
  const entries = [ENTRY, { ...ENTRY, act: 'of-a-former-build', name: '试甲' }];
  expect(writeRecordHead('zh') + writeRecordLines(entries, (_, id) => id, 'zh')).toBe(
    '\uFEFF编号,时间（北京时间）,谁,做了什么,对象,详情,地址\r\n' +
      `7,2026-01-15 16:00,"'=HYPERLINK(""http://a.example"")",添加区县,shijia,"a, ""b""\nc",'@local\r\n` +
      `7,2026-01-15 16:00,试甲,of-a-former-build,shijia,"a, ""b""\nc",'@local\r\n`,
  );
});
