import { redirect } from '@sveltejs/kit';
import type { District, Lang } from '#core/catalogue/catalogue.ts';
import { findDistricts } from '#core/catalogue/find-districts.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { client, read } from '$lib/api.ts';
import { readAsOf } from '$lib/view/as-of.ts';
import { readView } from '$lib/view/page-view.ts';
import { WORDS } from './words.ts';

/** The pages for which districts are chosen here. */
const PAGES = ['/', '/coverage', '/insist'];
/** What this page's own form sends; the rest is the view of the other page, and goes back to it. */
const OWN = ['find', 'district', 'back', 'show'];

interface DistrictsRequest {
  readonly lang: Lang;
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

/** The districts by province and city, or those that are sought, to choose those that another page shows. */
export async function loadDistricts({ lang, url, fetch }: DistrictsRequest) {
  const { searchParams } = url;
  const asOf = readAsOf(searchParams);
  const api = client(fetch, url.origin);
  const { districts } = await read(api.api.v1.districts.$get({ query: asOf }), lang);
  const { district: named } = readView(searchParams);
  const chosen = districts.filter(({ slug, code }) => named.includes(slug) || named.includes(code));
  const back = PAGES.find((page) => page === searchParams.get('back')) ?? '/';
  const rest = [...searchParams].filter(([name, value]) => !OWN.includes(name) && value !== '');
  const isTooMany = chosen.length > MOST_AT_ONCE;
  if (searchParams.has('show') && !isTooMany) redirect(303, addressOf(back, chosen, rest));
  const find = (searchParams.get('find') ?? '').trim().slice(0, 60);
  const found = findDistricts(districts, find);
  const others = found.filter((district) => !chosen.includes(district));
  const toItem = ({ slug, name, city, province }: District) => ({
    slug,
    name: name[lang],
    about: `${province[lang]} ${city[lang]}`,
  });
  return {
    asOf,
    back,
    rest: rest.map(([name, value]) => ({ name, value })),
    find,
    problem: isTooMany ? WORDS[lang].tooMany(chosen.length, MOST_AT_ONCE) : null,
    total: districts.length,
    found: found.length,
    chosen: chosen.map(toItem),
    provinces: [...groupBy(others, ({ province }) => province[lang])].map(([name, within]) => ({
      name,
      count: within.length,
      cities: [...groupBy(within, ({ city }) => city[lang])].map(([city, its]) => ({
        name: city,
        districts: its.map(toItem),
      })),
    })),
    lead: WORDS[lang].lead(districts.length, MOST_AT_ONCE),
  };
}

function addressOf(
  page: string,
  chosen: readonly District[],
  rest: readonly (readonly [string, string])[],
): string {
  const params = rest.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (chosen.length > 0) params.push(`district=${chosen.map(({ slug }) => slug).join(',')}`);
  return params.length > 0 ? `${page}?${params.join('&')}` : page;
}
