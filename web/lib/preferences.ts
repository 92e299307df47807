import type { Cookies } from '@sveltejs/kit';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { THEMES, type Theme } from './theme.ts';

const A_YEAR = 60 * 60 * 24 * 365;

/** What the address says, else what was chosen before, else the first of the list; a choice is remembered. */
function recall<T extends string>(name: string, values: readonly [T, ...T[]], url: URL, cookies: Cookies): T {
  const isOne = (text: string | null | undefined): text is T => values.some((value) => value === text);
  const asked = url.searchParams.get(name);
  if (isOne(asked)) {
    cookies.set(name, asked, {
      path: '/',
      maxAge: A_YEAR,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
    return asked;
  }
  const chosen = cookies.get(name);
  return isOne(chosen) ? chosen : values[0];
}

export const recallLang = (url: URL, cookies: Cookies): Lang => recall('lang', ['zh', 'en'], url, cookies);

export const recallTheme = (url: URL, cookies: Cookies): Theme => recall('theme', THEMES, url, cookies);
