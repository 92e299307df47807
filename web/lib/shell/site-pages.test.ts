import { expect, test } from 'vitest';
import { listSitePages } from './site-pages.ts';

const at = (address: string, isForStaff = false) =>
  listSitePages({ lang: 'zh', url: new URL(address, 'https://example.org'), isForStaff });
const current = (address: string, isForStaff = false) =>
  at(address, isForStaff).flatMap(({ name, current }) => (current ? [`${name} ${current}`] : []));

test.each([
  ['/', ['总览 page']],
  ['/?district=xigu', ['总览 page']],
  ['/sources', ['来源 page']],
  ['/sources/laoshan-2022', ['来源 true']],
  ['/sourcesandmore', []],
  ['/metric/squads', []],
])('at %s the page that is open is marked: %j', (address, marked) => {
  expect(current(address)).toEqual(marked);
});

test.each([
  ['/uploads', ['填报 page']],
  ['/uploads/2', ['填报 true']],
  ['/briefings', ['填报 true']],
])('at %s, behind the sign-in, the way in is marked: %j', (address, marked) => {
  expect(current(address, true)).toEqual(marked);
});

test('the version that the reader has chosen goes along, and nothing else', () => {
  expect(at('/?version=3&district=xigu').map(({ href }) => href)).toEqual([
    '/?version=3',
    '/coverage?version=3',
    '/sources?version=3',
    '/versions?version=3',
    '/how?version=3',
    '/search?version=3',
    '/uploads',
  ]);
  expect(at('/?district=xigu').map(({ href }) => href)).not.toContainEqual(expect.stringContaining('?'));
});

test('what stands in the address cannot leave it', () => {
  expect(at('/?version=3%26x%3D%22')[0]?.href).toBe('/?version=3%26x%3D%22');
});

test('English has the same pages', () => {
  const english = listSitePages({
    lang: 'en',
    url: new URL('https://example.org/'),
    isForStaff: false,
  });
  expect(english.map(({ name }) => name)).toEqual([
    'Overview',
    'Coverage',
    'Sources',
    'Versions',
    'How we compare',
    'Search',
    'For staff',
  ]);
});
