import type { InferResponseType } from 'hono/client';
import type { District, Lang } from '#core/catalogue/catalogue.ts';
import { labelPoint } from '#core/chart/history/canvas.ts';
import { courseWords } from '#core/chart/history/course-words.ts';
import { NOTHING_SAID_WORDS, toTable } from '#core/chart/history/history-table.ts';
import type { client } from '$lib/api.ts';
import { WORDS } from './words.ts';

type Answer = ReturnType<typeof client>['api']['v1']['history']['$get'];

/** A history as `/api/v1/history` answers it. */
export type ApiHistory = InferResponseType<Answer, 200>['histories'][number];

export interface HistoryView {
  readonly hasChart: boolean;
  readonly statement: string;
  /** Whether later figures stand against earlier ones, in a few words. */
  readonly course: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly district: string;
    readonly name: string;
    readonly place: number;
    readonly scope: string;
    /** By column: the figures, or what stands in their place, each with the observation that it opens. */
    readonly cells: readonly (readonly { readonly text: string; readonly figure: string }[])[];
  }[];
  /** What a dash in the table means; empty where there is none. */
  readonly dash: string;
  readonly breaks: readonly Explained[];
  readonly notes: readonly (Explained & { readonly verdict: string })[];
}

/** A sentence and the rule that it follows. */
interface Explained {
  readonly text: string;
  readonly rule: string;
}

export interface HistoryViewRequest {
  readonly districts: readonly District[];
  readonly lang: Lang;
}

/** A history in one language, with just what the page shows. */
export function toHistoryView(history: ApiHistory, { districts, lang }: HistoryViewRequest): HistoryView {
  const { unit, hasChart, series, statement, notes } = history;
  const { columns, rows } = toTable(history, districts, lang);
  const isBlank = rows.some(({ cells }) => cells.some(({ length }) => length === 0));
  const nameOf = (slug: string): string => districts.find((one) => one.slug === slug)?.name[lang] ?? slug;
  return {
    hasChart,
    statement: statement[lang],
    course: courseWords(history)[lang],
    columns,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((points) =>
        points.map((point) => ({ text: labelPoint(point, { unit, lang }), figure: point.observation })),
      ),
    })),
    dash: isBlank ? NOTHING_SAID_WORDS[lang] : '',
    breaks: series.flatMap(({ district, breaks }) =>
      breaks.map(({ rule, [lang]: text }) => ({
        text: `${nameOf(district)}${lang === 'zh' ? '：' : ': '}${text}`,
        rule,
      })),
    ),
    notes: notes.map(({ agrees, rule, [lang]: text }) => ({
      text,
      rule,
      verdict: WORDS[agrees === null ? 'open' : agrees ? 'agrees' : 'differs'][lang],
    })),
  };
}
