import { toBeijingTime } from '#core/period/beijing-time.ts';
import { ACT_WORDS } from '#core/record/act-words.ts';
import { needAs } from '$lib/people/ask-as.ts';
import type { PageServerLoad } from './$types';

interface Entry {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly address: string;
  readonly act: string;
  readonly object: string;
  readonly detail: string;
}

const A_PAGE = 100;

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const { searchParams } = event.url;
  const asked = new URLSearchParams({ limit: String(A_PAGE) });
  for (const name of ['act', 'before']) {
    const value = searchParams.get(name);
    if (value) asked.set(name, value);
  }
  const { records } = await needAs<{ records: Entry[] }>(event, `/api/v1/records?${asked}`);
  const last = records.length === A_PAGE ? records.at(-1)?.id : undefined;
  const act = searchParams.get('act') ?? '';
  return {
    entries: records.map((entry) => ({
      ...entry,
      at: toBeijingTime(entry.at),
      act: ACT_WORDS[entry.act]?.[lang] ?? entry.act,
    })),
    act,
    acts: Object.entries(ACT_WORDS).map(([id, name]) => ({ id, name: name[lang] })),
    older: last ? `?${new URLSearchParams({ act, before: String(last) })}` : null,
  };
};
