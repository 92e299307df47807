import type { InferResponseType } from 'hono/client';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { asOfWords } from '#core/chart/origin-words.ts';
import { tellReason } from '#core/chart/tell-reason.ts';
import type { client } from '$lib/api.ts';
import { WORDS } from './words.ts';

type Presentation = InferResponseType<ReturnType<typeof client>['api']['v1']['presentation']['$get'], 200>;

/** Charts one after another, in the reader's language. */
export function tellSheets({ charts, sources, version, date, isFrozen, newest }: Presentation, lang: Lang) {
  return {
    version,
    isFrozen,
    /** Where it is told what has changed since, if there is anything newer than what was frozen. */
    since: isFrozen && version < newest ? `/versions/compare?from=${version}&to=${newest}` : null,
    asOf: `${WORDS[isFrozen ? 'frozen' : 'living'][lang]}${lang === 'zh' ? '' : ' '}${asOfWords({ version, date })[lang]}`,
    charts: charts.map(({ line, drawn, problem, marks }, index) => ({
      id: String(index + 1),
      line,
      problem: problem?.[lang] ?? null,
      marks: marks.map((mark) => mark[lang]),
      drawn: drawn && {
        name: drawn.name[lang],
        statement: drawn.statement[lang],
        reasons: drawn.reasons.map((reason) => ({
          short: reason.short[lang],
          text: tellReason(reason, lang),
        })),
        live: drawn.live,
        wide: drawn.wide,
        tall: drawn.tall,
        table: drawn.table,
      },
    })),
    sources: sources.map(({ id, title, publisher, published }) => ({
      href: `/sources/${id}${isFrozen ? `?version=${version}` : ''}`,
      title: title[lang],
      publisher: publisher[lang],
      date: published.date,
      isInferred: published.basis === 'inferred',
    })),
  };
}

export type Sheets = ReturnType<typeof tellSheets>;
