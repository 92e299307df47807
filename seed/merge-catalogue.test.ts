import { describe, expect, it } from 'vitest';
import type { Catalogue, District } from '#core/catalogue/catalogue.ts';
import { mergeCatalogue } from './merge-catalogue.ts';

const both = (text: string) => ({ zh: text, en: text });
const district = (slug: string, code: string, name = slug): District => ({
  code,
  slug,
  name: both(name),
  city: both('city'),
  province: both('province'),
});
const catalogue = (...districts: District[]): Catalogue => ({
  districts,
  subjects: [],
  metrics: [],
  scopes: [],
  sources: [],
});
const merge = (present: Catalogue, wanted: Catalogue, ...edited: string[]) =>
  mergeCatalogue({
    present,
    wanted,
    edited: { districts: new Set(edited), metrics: new Set(), sources: new Set() },
  }).districts;

const [a, b, c] = [district('a', '100001'), district('b', '100002'), district('c', '100003')];

describe('a catalogue of files over one that is present', () => {
  it('gives names, order and what is new, and keeps what else is there', () => {
    expect(merge(catalogue(c, a), catalogue(district('a', '100001', '试甲'), b))).toEqual([
      district('a', '100001', '试甲'),
      b,
      c,
    ]);
  });

  it('leaves what an administrator has edited as it was edited, and in the order of now', () => {
    const mine = district('a', '100009', '试甲');
    expect(merge(catalogue(b, mine), catalogue(a, district('b', '100002', '试乙'), c), 'a')).toEqual([
      district('b', '100002', '试乙'),
      mine,
      c,
    ]);
  });

  it('leaves out a district of the files whose code an administrator has given to another', () => {
    const mine = district('mine', '100003');
    expect(merge(catalogue(a, mine), catalogue(a, c), 'mine')).toEqual([a, mine]);
  });
});
