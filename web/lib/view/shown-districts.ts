import type { Bilingual, District, Lang } from '#core/catalogue/catalogue.ts';
import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { read, type Api } from '$lib/api.ts';
import { readAsOf } from './as-of.ts';
import { readView } from './page-view.ts';

export interface ShownDistricts {
  /** All that the version knows, in the catalogue's order. */
  readonly districts: readonly District[];
  /** The slugs to ask for; none where all there are find room. */
  readonly asked: string[];
  /** Those that the form offers: all, or of hundreds those that are shown. */
  readonly offered: readonly District[];
  /** That not all are shown that could be, and which are; empty where all are. */
  readonly notice: string;
  /** The page on which others are chosen; none where all find room. */
  readonly more?: More;
}

export interface More {
  readonly href: string;
  readonly name: string;
}

interface ShownRequest {
  readonly api: Api;
  readonly url: URL;
  readonly lang: Lang;
}

/** The districts of a page: those that its address names or else all, and of too many the first. */
export async function readShownDistricts(request: ShownRequest): Promise<ShownDistricts> {
  const { api, url, lang } = request;
  const { district: chosen } = readView(url.searchParams);
  const { districts } = await read(api.api.v1.districts.$get({ query: readAsOf(url.searchParams) }), lang);
  if (districts.length <= MOST_AT_ONCE) return { districts, asked: chosen, offered: districts, notice: '' };
  const wanted = chosen.length > 0 ? chosen : districts.map(({ slug }) => slug);
  const asked = wanted.slice(0, MOST_AT_ONCE);
  const tell = chosen.length > 0 ? tellFirstChosen : tellFirstOfAll;
  return {
    districts,
    asked,
    offered: districts.filter(({ slug, code }) => asked.includes(slug) || asked.includes(code)),
    notice: wanted.length > MOST_AT_ONCE ? tell(wanted.length)[lang] : '',
    more: linkMore(districts.length, url, lang),
  };
}

function linkMore(count: number, { pathname, searchParams }: URL, lang: Lang): More {
  const params = new URLSearchParams([...searchParams].filter(([name]) => name !== 'figure'));
  params.set('back', pathname);
  return {
    href: `/districts?${params}`,
    name: lang === 'zh' ? `从全部${count}个里选…` : `Choose from all ${count} …`,
  };
}

const tellFirstOfAll = (count: number): Bilingual => ({
  zh: `目录里有${count}个区县，这里按目录次序先列前${MOST_AT_ONCE}个，其余可以另选。`,
  en: `The catalogue has ${count} districts; these are the first ${MOST_AT_ONCE} in its order, and others may be chosen.`,
});

const tellFirstChosen = (count: number): Bilingual => ({
  zh: `选了${count}个区县，并排最多${MOST_AT_ONCE}个，这里列前${MOST_AT_ONCE}个。`,
  en: `${count} districts were chosen; at most ${MOST_AT_ONCE} stand side by side, and these are the first ${MOST_AT_ONCE}.`,
});
