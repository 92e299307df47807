import type { InferResponseType } from 'hono/client';
import type { Lang } from '#core/catalogue/catalogue.ts';
import type { client } from '$lib/api.ts';
import type { AsOf } from '$lib/view/as-of.ts';
import { linkPlace } from '$lib/view/link-place.ts';
import { writeView } from '$lib/view/page-view.ts';

type Search = ReturnType<typeof client>['api']['v1']['search']['$get'];
type SearchAnswer = InferResponseType<Search, 200>;
type SearchResult = SearchAnswer['results'][number];

export interface ResultGroup {
  readonly kind: SearchResult['kind'];
  /** How many there are, also those that are not listed. */
  readonly total: number;
  readonly results: readonly ResultView[];
}

export interface ResultView {
  readonly href: string;
  readonly name: string;
  readonly about: string | null;
  readonly reporters: number | null;
  readonly match: SearchResult['match'];
  /** Whether the text that was found is the very name that is shown. */
  readonly isName: boolean;
}

interface Reader {
  readonly lang: Lang;
  readonly asOf: AsOf;
}

/** What is found in these says already what the line about it would say again. */
const TELLS_ABOUT: readonly SearchResult['match']['field'][] = ['place', 'publisher'];

/** What was found, a group for each kind, that of the best result first. */
export function groupResults({ results, totals }: SearchAnswer, { lang, asOf }: Reader) {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind): ResultGroup => ({
    kind,
    total: totals[kind],
    results: results
      .filter((result) => result.kind === kind)
      .map((result) => ({
        href: addressOf(result, asOf),
        name: result.name[lang],
        about: TELLS_ABOUT.includes(result.match.field) ? null : (result.about?.[lang] ?? null),
        reporters: result.reporters,
        match: result.match,
        isName: result.match.text === result.name[lang],
      })),
  }));
}

function addressOf({ kind, id }: SearchResult, asOf: AsOf): string {
  switch (kind) {
    case 'subject':
      return `/${writeView({ ...asOf, subject: [id] })}`;
    case 'source':
      return `/sources/${id}${asOf.version ? writeView(asOf) : ''}`;
    default:
      return linkPlace(kind, id, asOf);
  }
}
