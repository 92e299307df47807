import { toBeijingTime } from '#core/period/beijing-time.ts';
import { ACT_WORDS } from '#core/record/act-words.ts';
import type { Told } from '#core/record/tell-detail.ts';
import { actName, type RecordEntry } from '#core/record/write-record-file.ts';
import { needAs } from '$lib/people/ask-as.ts';
import type { PageServerLoad } from './$types';

const A_PAGE = 100;
const FILTERS = ['who', 'act', 'object', 'from', 'to'] as const;
type Filter = Readonly<Record<(typeof FILTERS)[number], string>>;

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const { searchParams } = event.url;
  const filter = Object.fromEntries(
    FILTERS.map((name) => [name, searchParams.get(name)?.trim() ?? '']),
  ) as Filter;
  const given = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  const asked = new URLSearchParams([...given, ['limit', String(A_PAGE)], ['lang', lang]]);
  const before = searchParams.get('before');
  if (before) asked.set('before', before);
  const { records } = await needAs<{ records: (RecordEntry & { told: Told })[] }>(
    event,
    `/api/v1/records?${asked}`,
  );
  const last = records.length === A_PAGE ? records.at(-1)?.id : undefined;
  return {
    entries: records.map((entry) => ({
      ...entry,
      at: toBeijingTime(entry.at),
      act: actName(entry.act, lang),
    })),
    filter,
    acts: Object.entries(ACT_WORDS).map(([id, name]) => ({ id, name: name[lang] })),
    older: last ? `?${new URLSearchParams([...given, ['before', String(last)]])}` : null,
    file: `/api/v1/records.csv?${new URLSearchParams([...given, ['lang', lang]])}`,
  };
};
