import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { findOwner } from '#core/catalogue/find-owner.ts';
import { matchKey } from '#core/tidy/match-key.ts';
import { openDb } from '#db/open.ts';
import { ROLES } from '#db/people-schema.ts';
import { addProposal } from '#db/proposals/add-proposal.ts';
import { countOpen, findProposal } from '#db/proposals/read-proposals.ts';
import { readCatalogueNow } from '#worker/administration/catalogue-now.ts';
import { findFault, refuseFault } from '#worker/administration/metric-faults.ts';
import { jsonBody } from '#worker/administration/schemas.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { guard } from '#worker/people/guard.ts';
import { privateProblems } from '#worker/people/private-schemas.ts';
import { recordOf } from '#worker/people/record-of.ts';
import { answerProblem, type PrivateStatus, type ProblemCode } from '#worker/problem.ts';
import { refuseFile } from '#worker/uploads/answer-upload.ts';
import { readPreview } from '#worker/uploads/read-preview.ts';
import {
  findUpload,
  mayHandle,
  refuseNotYours,
  refuseOver,
  refuseUnknown,
} from '#worker/uploads/upload-rights.ts';
import { isVisible, MOST_NAME, newProposal, proposal } from './proposal-schemas.ts';
import { tellProposal } from './tell-proposals.ts';

/** Someone who proposes more than this proposes no metrics. */
const MOST_OPEN = 50;
const MOST_EXAMPLE = 100;

const propose = createRoute({
  method: 'post',
  path: '/api/v1/uploads/{id}/proposals',
  summary: 'Propose a metric that an upload names and the catalogue lacks, for an administrator to accept',
  middleware: [guard({ roles: ROLES })] as const,
  request: { params: z.object({ id: z.string() }), body: jsonBody(newProposal) },
  responses: { 201: jsonAnswer('The proposal; it changes nothing by itself', proposal), ...privateProblems },
});

/** Proposing metrics. Nothing but an administrator's decision changes the catalogue. */
export const proposingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  propose,
  async (c) => {
    const db = openDb(c.env.DB);
    const { id } = c.req.valid('param');
    const { who } = c.var;
    const upload = await findUpload(db, who, id);
    if (!upload) return refuseUnknown(c, id);
    if (!mayHandle(who, upload)) return refuseNotYours(c);
    const over = refuseOver(c, upload);
    if (over) return over;

    const { written, name, ...said } = c.req.valid('json');
    const now = await readCatalogueNow(db);
    const counter = said.counter === null ? null : { zh: said.counter, en: '' };
    const fault = findFault({ ...said, counter, denominator: false }, now.catalogue);
    if (fault) return refuseFault(c, fault);
    for (const taken of [written, name.zh, name.en].filter((one) => one.trim() !== '')) {
      const owner = findOwner('metric', taken, now);
      if (owner) return refuseKnown(c, taken, owner);
    }
    const preview = await readPreview(db, upload);
    if (preview.kind === 'refusal') return refuseFile(c, preview);
    const key = matchKey(written);
    const unknown = preview.reading.proposals.find((one) => matchKey(one.name) === key);
    if (!unknown) return refuseAbsent(c, written);
    if (unknown.name.length > MOST_NAME || !isVisible(unknown.name)) return refuseName(c, unknown.name);
    if ((await countOpen(db, who.id)) >= MOST_OPEN) return refuseMany(c);

    const record = recordOf(c, {
      act: 'metric-proposed',
      object: unknown.name,
      detail: `${upload.fileName}: ${said.unit}, ${said.kind}`,
    });
    const added = await addProposal(
      db,
      {
        ...said,
        ...{ written: unknown.name, key, nameZh: name.zh, nameEn: name.en },
        ...{ figures: unknown.figures, example: unknown.example.slice(0, MOST_EXAMPLE) },
        ...{ upload: id, district: upload.district, account: who.id, author: who.name, createdAt: record.at },
      },
      record,
    );
    const row = added === null ? undefined : await findProposal(db, added);
    return row ? c.json(tellProposal(row, now.catalogue), 201) : refuseTwice(c, unknown.name);
  },
);

const refuse = (c: Context<AppEnv>, code: ProblemCode, { value, detail }: Refused) =>
  answerProblem<PrivateStatus>(c, { code, parameter: 'written', value, detail });

interface Refused {
  readonly value: string;
  readonly detail: Bilingual;
}

const refuseKnown = (c: Context<AppEnv>, value: string, owner: string) =>
  refuse(c, 'taken', {
    value,
    detail: {
      zh: `“${value}”已是指标 ${owner} 的名称、编号或别名，不用再提；请直接选它。`,
      en: `“${value}” is a name, id or alias of the metric ${owner} already: choose that one.`,
    },
  });

const refuseTwice = (c: Context<AppEnv>, value: string) =>
  refuse(c, 'taken', {
    value,
    detail: {
      zh: `“${value}”已经有人提出，正等管理员决定，不用再提。`,
      en: `“${value}” has been proposed already and waits for an administrator.`,
    },
  });

const refuseAbsent = (c: Context<AppEnv>, value: string) =>
  refuse(c, 'unknown-value', {
    value,
    detail: {
      zh: `这份文件里没有“${value}”这个不认识的指标。`,
      en: `This file names no unknown metric “${value}”.`,
    },
  });

const refuseName = (c: Context<AppEnv>, value: string) =>
  refuse(c, 'bad-parameter', {
    value,
    detail: {
      zh: `文件里的这个名称超过 ${MOST_NAME} 个字，或含有看不见的字符。请先在文件里改好，再提出。`,
      en: `This name is longer than ${MOST_NAME} characters in the file, or has some that are not seen. Mend it there first.`,
    },
  });

const refuseMany = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'too-many-attempts',
    detail: {
      zh: `您提出的指标已有 ${MOST_OPEN} 个等管理员决定，请等有了答复再提。`,
      en: `${MOST_OPEN} metrics that you proposed wait for an administrator; wait for the answers before proposing more.`,
    },
  });
