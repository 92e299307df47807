import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { FIELDS, KINDS, type Kind } from '#core/search/entries.ts';
import { WAYS } from '#core/search/find-in.ts';
import { search, type Hit } from '#core/search/search.ts';
import { countReporters } from '#db/count-reporters.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { bilingual, jsonAnswer, problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { versionQuery } from '#worker/view/view-query.ts';
import { currentIndex } from './current-index.ts';

const LONGEST_QUERY = 100;
const MOST_OF_A_KIND = 50;

const match = z
  .object({
    field: z.enum(FIELDS),
    way: z.enum(WAYS).openapi({ description: 'How well it answers, the best first.' }),
    lang: z.enum(['zh', 'en']),
    text: z.string(),
    ranges: z
      .array(z.object({ start: z.number().int(), end: z.number().int() }))
      .openapi({ description: 'What to mark in the text: from and up to, in UTF-16 units.' }),
  })
  .openapi('Match', { description: 'The text that answers the query best.' });

const result = z
  .object({
    kind: z.enum(KINDS),
    id: z.string().openapi({ description: 'The slug of a district, the id of anything else.' }),
    name: bilingual,
    match,
    about: bilingual
      .nullable()
      .openapi({ description: 'Where a district lies, the subject of a metric, who published a source.' }),
    reporters: z.number().int().nullable().openapi({
      description: 'How many districts report the metric at this version; null for other kinds.',
    }),
  })
  .openapi('SearchResult');

const route = createRoute({
  method: 'get',
  path: '/api/v1/search',
  summary: 'Districts, subjects, metrics and sources by Chinese, pinyin, initials or English',
  request: {
    query: versionQuery.extend({
      q: z.string().optional().openapi({
        minLength: 1,
        maxLength: LONGEST_QUERY,
        description: '崂山, laoshan, ls or Laoshan; blanks and case do not matter.',
      }),
      lang: z
        .enum(['zh', 'en'])
        .default('zh')
        .openapi({ description: 'Of two texts that answer equally well, the one in this language is told.' }),
    }),
  },
  responses: {
    200: jsonAnswer(
      `What was found, the best first: of each kind at most ${MOST_OF_A_KIND}`,
      z.object({
        version: z.number().int(),
        totals: z
          .object({
            district: z.number().int(),
            subject: z.number().int(),
            metric: z.number().int(),
            source: z.number().int(),
          })
          .openapi({ description: 'How many there are of each kind, also those that are not listed.' }),
        results: z.array(result),
      }),
    ),
    ...problemAnswers,
  },
});

/** Finds what the catalogue holds by whatever name, in whatever writing. */
export const searchRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { q = '', lang } = c.req.valid('query');
    const length = q.trim().length;
    if (length === 0 || length > LONGEST_QUERY) return answerProblem(c, badLength(q));
    const { edition, version } = c.var;
    const catalogue = await catalogueOf(c.env.DB, edition);
    const index = await currentIndex(c.env.DB, { catalogue, asOf: edition.asOf });
    const hits = search(index, q, lang);
    const reporters = await countReporters(openDb(c.env.DB), version);
    const totalOf = (kind: Kind) => hits.filter((hit) => hit.kind === kind).length;
    return c.json(
      {
        version,
        totals: {
          district: totalOf('district'),
          subject: totalOf('subject'),
          metric: totalOf('metric'),
          source: totalOf('source'),
        },
        results: limitEachKind(hits).map((hit) => ({
          ...toAnswer(hit),
          reporters: hit.kind === 'metric' ? (reporters.get(hit.id) ?? 0) : null,
        })),
      },
      200,
    );
  },
);

const badLength = (q: string): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'q',
  value: q.slice(0, LONGEST_QUERY),
  detail: {
    zh: `q 要写要找的名称，1 到 ${LONGEST_QUERY} 个字。`,
    en: `q takes the name to look for, in 1 to ${LONGEST_QUERY} characters.`,
  },
});

function limitEachKind(hits: readonly Hit[]): readonly Hit[] {
  const listed = new Map<Kind, number>();
  return hits.filter(({ kind }) => {
    const place = (listed.get(kind) ?? 0) + 1;
    listed.set(kind, place);
    return place <= MOST_OF_A_KIND;
  });
}

const toAnswer = ({ match: { ranges, ...match }, ...hit }: Hit) => ({
  ...hit,
  match: { ...match, ranges: ranges.map(([start, end]) => ({ start, end })) },
});
