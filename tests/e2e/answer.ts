import { inject } from 'vitest';

/** What the tests read of `/api/v1/compare`. */
export interface Answer {
  readonly version: number;
  readonly panels: readonly AnsweredPanel[];
}

export interface AnsweredPanel {
  readonly metric: string;
  readonly headline: number | null;
  readonly name: Bilingual;
  readonly statement: Bilingual;
  readonly cells: readonly AnsweredCell[];
}

export interface AnsweredCell {
  readonly district: string;
  readonly status: string;
  readonly bound: string | null;
  readonly printed: string;
  readonly onAxis: boolean;
  readonly scope: { readonly name: Bilingual } | null;
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const HEADLINES = '/api/v1/compare?subject=volunteers,branches,loans';

/** The headline panels as the API tells them: what the page has to show. */
export async function askHeadlines(): Promise<readonly AnsweredPanel[]> {
  const response = await fetch(inject('origin') + HEADLINES);
  const { panels } = (await response.json()) as Answer;
  return panels.filter(({ headline }) => headline !== null);
}
