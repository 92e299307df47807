import { expect, it } from 'vitest';
import { shareFirst } from './share-first.ts';
import { shareView } from './share-view.ts';
import { writeShare } from './write-share.ts';

const html = '<title>试 &amp; &lt;b></title><meta name="description" content="说 &quot;试&quot;"/>';
const tagsOf = (url: string, shared: Parameters<typeof writeShare>[0]['shared']): string =>
  writeShare({ url: new URL(url, 'https://binglan.example'), shared, lang: 'zh', html });

it('a page for which no chart stands says nothing of itself', () => {
  expect(tagsOf('/uploads', undefined)).toBe('');
});

it('a link unfolds with title, words, picture and frame of the page', () => {
  const url = '/coverage?subject=loans&version=3&state=plan-only';
  const tags = tagsOf(url, shareView('coverage', new URL(url, 'https://a.example').searchParams));
  expect(tags).toContain('property="og:title" content="试 &amp; &lt;b>"');
  expect(tags).toContain('property="og:description" content="说 &quot;试&quot;"');
  expect(tags).toContain('/charts/coverage.png?subject=loans&amp;version=3&amp;lang=zh&amp;size=16x9');
  expect(tags).toContain('type="application/json+oembed"');
  expect(tags).not.toContain('plan-only&amp;size');
});

it('of several charts the first stands for them, at the version of all', () => {
  const charts = [
    { kind: 'history', query: 'metric=squads' },
    { kind: 'compare', query: 'metric=loans' },
  ];
  const at = (isFrozen: boolean) => shareFirst({ charts, isFrozen, version: 4 });
  expect(at(true)).toEqual({ spec: 'history', query: { metric: 'squads', version: '4' } });
  expect(at(false)).toEqual({ spec: 'history', query: { metric: 'squads' } });
  expect(shareFirst({ charts: [], isFrozen: false, version: 4 })).toBeUndefined();
});
