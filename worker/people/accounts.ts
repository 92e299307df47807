import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addAccount } from '#db/people/add-account.ts';
import { disableAccount, enableAccount, issueLink, setRole } from '#db/people/change-account.ts';
import { readAccount, readAccountByName, readAccounts, type Account } from '#db/people/read-accounts.ts';
import { openDb } from '#db/open.ts';
import type { Role } from '#db/people-schema.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { jsonAnswer } from '#worker/openapi/schemas.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { isAccountName, normaliseName } from './account-name.ts';
import { digest, newSecret } from './digest.ts';
import { guard } from './guard.ts';
import { account, privateProblems, role } from './private-schemas.ts';
import { recordOf } from './record-of.ts';
import { authOf } from './who.ts';

const administrator = guard({ roles: ['administrator'] });
const LINK_DAYS = 7;

const place = { role, district: z.string().nullable().default(null) };
const link = z.string().openapi({ description: 'A one-time address, shown once, good for seven days.' });
const params = z.object({ id: z.string() });
const json = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const list = createRoute({
  method: 'get',
  path: '/api/v1/accounts',
  summary: 'Everyone who may sign in',
  middleware: [administrator] as const,
  responses: { 200: jsonAnswer('By name', z.object({ accounts: z.array(account) })), ...privateProblems },
});

const add = createRoute({
  method: 'post',
  path: '/api/v1/accounts',
  summary: 'Add an account; its password is set by a one-time link',
  middleware: [administrator] as const,
  request: { body: json(z.object({ name: z.string().max(40), ...place })) },
  responses: { 201: jsonAnswer('The account and its link', z.object({ account, link })), ...privateProblems },
});

const change = createRoute({
  method: 'patch',
  path: '/api/v1/accounts/{id}',
  summary: 'Change role and district, disable or enable',
  middleware: [administrator] as const,
  request: {
    params,
    body: json(
      z.union([
        z.object({ disabled: z.boolean() }).strict(),
        z.object({ role, district: z.string().nullable() }).strict(),
      ]),
    ),
  },
  responses: { 200: jsonAnswer('The account as it is now', account), ...privateProblems },
});

const renew = createRoute({
  method: 'post',
  path: '/api/v1/accounts/{id}/link',
  summary: 'A new link for a forgotten password; the old password, all sessions and earlier links end',
  middleware: [administrator] as const,
  request: { params },
  responses: { 201: jsonAnswer('The link', z.object({ link })), ...privateProblems },
});

/** Accounts, for administrators. */
export const accountRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => c.json({ accounts: await readAccounts(openDb(c.env.DB)) }, 200))
  .openapi(add, async (c) => {
    const { name, role: wanted, district } = c.req.valid('json');
    const db = openDb(c.env.DB);
    if (!isAccountName(name)) return refuse(c, 'name');
    if (!(await isPlace(c, wanted, district))) return refuse(c, 'district');
    const username = normaliseName(name);
    if (await readAccountByName(db, username)) return refuseTaken(c);
    const id = crypto.randomUUID();
    const secret = newSecret();
    const added = {
      id,
      name: name.trim(),
      username,
      role: wanted,
      district,
      passwordHash: await hashOfNothing(c),
      mustChangePassword: false,
      at: new Date(),
    };
    await addAccount(db, {
      account: added,
      invitation: await invitationOf(secret, id),
      record: recordOf(c, { act: 'account-added', object: id, detail: describe(added) }),
    });
    const stored = await readAccount(db, id);
    return stored ? c.json({ account: stored, link: linkOf(c, secret) }, 201) : refuseUnknown(c);
  })
  .openapi(change, async (c) => {
    const db = openDb(c.env.DB);
    const known = await readAccount(db, c.req.valid('param').id);
    if (!known) return refuseUnknown(c);
    const to = c.req.valid('json');
    const losesRight = 'role' in to ? to.role !== 'administrator' : to.disabled;
    if (losesRight && (await isLastAdministrator(c, known))) return refuseLast(c);
    if ('role' in to) {
      if (!(await isPlace(c, to.role, to.district))) return refuse(c, 'district');
      const record = recordOf(c, {
        act: 'account-changed',
        object: known.id,
        detail: `${describe(known)} → ${describe({ ...known, ...to })}`,
      });
      await setRole(db, { account: known.id, record, role: to.role, district: to.district });
    } else if (to.disabled) {
      const record = recordOf(c, { act: 'account-disabled', object: known.id, detail: describe(known) });
      await disableAccount(db, { account: known.id, record, at: new Date().toISOString() });
    } else {
      const record = recordOf(c, { act: 'account-enabled', object: known.id, detail: describe(known) });
      await enableAccount(db, { account: known.id, record });
    }
    return c.json((await readAccount(db, known.id)) ?? known, 200);
  })
  .openapi(renew, async (c) => {
    const db = openDb(c.env.DB);
    const known = await readAccount(db, c.req.valid('param').id);
    if (!known) return refuseUnknown(c);
    if (known.id === c.var.who.id) return refuseOwn(c);
    const secret = newSecret();
    await issueLink(db, {
      account: known.id,
      invitation: await invitationOf(secret, known.id),
      passwordHash: await hashOfNothing(c),
      record: recordOf(c, { act: 'link-issued', object: known.id, detail: describe(known) }),
    });
    return c.json({ link: linkOf(c, secret) }, 201);
  });

const describe = ({ name, role: has, district }: Pick<Account, 'name' | 'role' | 'district'>): string =>
  [name, has, district].filter(Boolean).join(' ');

const linkOf = (c: Context<AppEnv>, secret: string): string =>
  `${new URL(c.req.url).origin}/welcome/${secret}`;

async function invitationOf(secret: string, of: string) {
  const expiresAt = new Date(Date.now() + LINK_DAYS * 24 * 60 * 60 * 1000).toISOString();
  return { sha256: await digest(secret), account: of, expiresAt };
}

/** A password that nobody knows, so that trying a name takes as long before its link is used as after. */
async function hashOfNothing(c: Context<AppEnv>): Promise<string> {
  const { password } = await (await authOf(c)).$context;
  return password.hash(newSecret());
}

/** Staff belong to one district that exists, the others to none. */
async function isPlace(c: Context<AppEnv>, wanted: Role, district: string | null): Promise<boolean> {
  if (wanted !== 'staff') return district === null;
  const { districts } = await readCatalogue(openDb(c.env.DB));
  return districts.some(({ slug }) => slug === district);
}

async function isLastAdministrator(c: Context<AppEnv>, { id, role: has }: Account): Promise<boolean> {
  if (has !== 'administrator') return false;
  const all = await readAccounts(openDb(c.env.DB));
  return !all.some((other) => other.id !== id && other.role === 'administrator' && other.disabledAt === null);
}

const PARAMETERS = {
  name: {
    zh: '用户名要 2 至 40 个字：汉字、字母、数字，中间可用 - _ . 。',
    en: 'A name takes 2 to 40 letters or digits of any script, with - _ . between them.',
  },
  district: {
    zh: '填报员要属于一个已有的区县，其他角色不属于任何区县。',
    en: 'A member of staff belongs to one district that exists; the other roles to none.',
  },
};

const refuse = (c: Context<AppEnv>, parameter: keyof typeof PARAMETERS) =>
  answerProblem<PrivateStatus>(c, { code: 'bad-parameter', parameter, detail: PARAMETERS[parameter] });

const refuseUnknown = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'id',
    detail: { zh: '没有这个账号。', en: 'There is no such account.' },
  });

const refuseTaken = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'name-taken',
    parameter: 'name',
    detail: { zh: '这个用户名已被使用，请换一个。', en: 'This name is taken; choose another.' },
  });

const refuseOwn = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'own-account',
    detail: {
      zh: '新链接会让您自己的密码和登录失效。要换密码，请到“我的账号”（/account）修改。',
      en: 'A new link would end your own password and session. Change your password at /account instead.',
    },
  });

const refuseLast = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'last-administrator',
    detail: {
      zh: '这是最后一名管理员：先让另一人成为管理员。',
      en: 'This is the last administrator: make someone else one first.',
    },
  });
