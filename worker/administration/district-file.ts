import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { District } from '#core/catalogue/catalogue.ts';
import { readDistricts, writeDistricts as writeFile } from '#core/catalogue/district-file.ts';
import { findClashes, sortDistricts } from '#core/catalogue/import-districts.ts';
import { orderAs } from '#core/catalogue/order.ts';
import type { CatalogueProblem } from '#core/catalogue/read-records.ts';
import { decodeText } from '#core/table/decode-text.ts';
import { writeDistricts } from '#db/catalogue/write-districts.ts';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { attachment } from '#worker/answers/disposition.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

const administrator = guard({ roles: ['administrator'] });
const PATH = '/api/v1/catalogue/districts.csv';
const MOST_BYTES = 1_000_000;
const MOST_ROWS = 5000;
const MOST_ERRORS = 200;

const download = createRoute({
  method: 'get',
  path: PATH,
  summary: 'The districts as a file that can be edited and imported',
  middleware: [administrator] as const,
  responses: {
    200: { description: 'UTF-8 with a byte-order mark', content: { 'text/csv': { schema: z.string() } } },
    ...privateProblems,
  },
});

const upload = createRoute({
  method: 'post',
  path: PATH,
  summary: 'Add and change districts by a CSV file, all of it or nothing',
  middleware: [administrator] as const,
  request: {
    query: z.strictObject({
      order: z.enum(['keep', 'file']).default('keep').openapi({
        description: 'Whether the listed districts take the order of the file; new ones come last.',
      }),
    }),
    body: {
      required: true,
      description: `UTF-8 or GB18030, at most ${MOST_ROWS} rows; what it does not list stays as it is.`,
      content: { 'text/csv': { schema: z.string() } },
    },
  },
  responses: {
    200: jsonAnswer(
      'How many were added, changed, and as they were',
      z.object({
        added: z.number().int(),
        changed: z.number().int(),
        unchanged: z.number().int(),
        moved: z.boolean(),
      }),
    ),
    ...privateProblems,
  },
});

/** Districts by the hundred, for administrators. */
export const districtFileRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(download, async (c) => {
    const { districts } = await readCatalogue(openDb(c.env.DB));
    return c.body(writeFile(districts), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment('districts.csv'),
    });
  })
  .openapi(upload, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { text, unreadable } = decodeText(bytes);
    if (bytes.length === 0 || bytes.length > MOST_BYTES || unreadable !== null) return refuseFile(c);
    const { things, problems } = readDistricts(text);
    const present = (await readCatalogue(openDb(c.env.DB))).districts;
    const all = [...problems, ...findClashes(things, present)];
    if (all.length > 0) return refuseRows(c, all);
    if (things.length === 0 || things.length > MOST_ROWS) return refuseFile(c);

    const listed = things.map(({ district }) => district);
    const { added, changed, unchanged } = sortDistricts(listed, present);
    const slugs = [...present, ...added].map(({ slug }) => slug);
    const order =
      c.req.valid('query').order === 'file'
        ? orderAs(
            slugs,
            listed.map(({ slug }) => slug),
          )
        : slugs;
    const moved = order.some((slug, at) => slug !== slugs[at]);
    if (added.length + changed.length > 0 || moved) {
      await writeDistricts(openDb(c.env.DB), {
        districts: [...added, ...changed],
        order: moved ? order : undefined,
        at: new Date().toISOString(),
        record: recordOf(c, {
          act: 'districts-imported',
          object: `${added.length} + ${changed.length}`,
          detail: tellImport({ added, changed, moved }),
        }),
      });
      forgetState(c.env.DB);
    }
    const counts = { added: added.length, changed: changed.length, unchanged: unchanged.length, moved };
    return c.json(counts, 200);
  });

interface Import {
  readonly added: readonly District[];
  readonly changed: readonly District[];
  readonly moved: boolean;
}

const tellImport = ({ added, changed, moved }: Import): string =>
  [
    added.length > 0 ? `added ${added.map(({ slug }) => slug).join(' ')}` : '',
    changed.length > 0 ? `changed ${changed.map(({ slug }) => slug).join(' ')}` : '',
    moved ? 'ordered as the file' : '',
  ]
    .filter(Boolean)
    .join('; ');

const refuseFile = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'file-unreadable',
    detail: {
      zh: `请上传 CSV 文件：1 MB 以内，1 至 ${MOST_ROWS} 个区县，第一行是表头。`,
      en: `Upload a CSV file of at most 1 MB and 1 to ${MOST_ROWS} districts, with a header as its first row.`,
    },
  });

const refuseRows = (c: Context<AppEnv>, problems: readonly CatalogueProblem[]) =>
  answerProblem<PrivateStatus>(c, {
    code: 'file-has-errors',
    detail: {
      zh: `有 ${problems.length} 处要改，什么都没有写入。请改好后再上传。`,
      en: `There are ${problems.length} things to mend, and nothing was written. Mend them and upload again.`,
    },
    errors: problems
      .toSorted((one, other) => one.row - other.row)
      .slice(0, MOST_ERRORS)
      .map(({ row, column, sentence, value }) => ({
        row,
        column,
        code: column === null ? 'bad-row' : 'bad-cell',
        message: sentence,
        value,
      })),
  });
