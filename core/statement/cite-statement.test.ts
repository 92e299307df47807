import { expect, it } from 'vitest';
import { citeStatement } from './cite-statement.ts';

it.each([
  [
    'zh',
    ['试网 2025-01-02', '试报 2024'],
    '句子。（并览第5版，2026-11-22；来源：试网 2025-01-02、试报 2024）',
  ],
  ['zh', [], '句子。（并览第5版，2026-11-22）'],
  ['en', ['Test Net 2025-01-02'], '句子。 (Binglan, version 5, 2026-11-22; sources: Test Net 2025-01-02)'],
  ['en', [], '句子。 (Binglan, version 5, 2026-11-22)'],
] as const)(
  'a sentence that is taken elsewhere keeps version, date and sources: %s %j',
  (lang, sources, cited) => {
    const told = { statement: '句子。', version: 5, date: '2026-11-22', sources, lang };
    expect(citeStatement(told)).toBe(cited);
  },
);
