import { z } from '@hono/zod-openapi';
import { ROLES } from '#db/people-schema.ts';
import { problem } from '#worker/openapi/schemas.ts';
import { LEAST_PASSWORD, MOST_PASSWORD } from './password-length.ts';

export const role = z.enum(ROLES).openapi('Role');

export const account = z
  .object({
    id: z.string(),
    name: z.string(),
    role,
    district: z.string().nullable().openapi({ description: 'The one district of a member of staff.' }),
    mustChangePassword: z.boolean(),
    disabledAt: z.string().nullable(),
  })
  .openapi('Account');

export const password = z.string().min(LEAST_PASSWORD).max(MOST_PASSWORD);

const answer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

/** What can go wrong wherever an account is needed. */
export const privateProblems = {
  400: answer('Something in the request is malformed; the answer names it.'),
  401: answer('Not signed in, or name or password wrong.'),
  403: answer('The role does not allow it, the password has to be changed first, or another site asked.'),
  404: answer('There is no such item.'),
  409: answer('It collides with what is there.'),
  410: answer('The link has been used or is over.'),
  413: answer('The file is too large.'),
  415: answer('The body is of another type than is read here.'),
  422: answer('A file cannot be read, or what it holds cannot be published as it stands.'),
  429: answer('Too many attempts; Retry-After says when again.'),
  503: answer('The database lacks a migration.'),
};
