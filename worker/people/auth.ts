import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { username } from 'better-auth/plugins/username';
import { accounts, credentials, sessions, verifications } from '#db/people-schema.ts';
import type { Db } from '#db/open.ts';
import { isAccountName, normaliseName } from './account-name.ts';
import { LEAST_PASSWORD, MOST_PASSWORD } from './password-length.ts';

const TWELVE_HOURS_S = 12 * 60 * 60;

export interface AuthRequest {
  readonly db: Db;
  readonly secret: string;
  /** Where the reader is: a secure cookie is set only under https. */
  readonly origin: string;
}

/**
 * Names, passwords and sessions. Made anew for each request, for it holds the request's database. Only the calls
 * of this folder reach it: none of its own addresses is served.
 */
export const openAuth = ({ db, secret, origin }: AuthRequest) =>
  betterAuth({
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user: accounts, account: credentials, session: sessions, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
    },
    session: { expiresIn: TWELVE_HOURS_S, disableSessionRefresh: true },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        district: { type: 'string', required: false, input: false },
        mustChangePassword: { type: 'boolean', input: false },
        disabledAt: { type: 'string', required: false, input: false },
      },
    },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 40,
        usernameNormalization: normaliseName,
        usernameValidator: isAccountName,
        displayUsername: false,
      }),
    ],
    // Failures are counted in the database, by name and by address (throttle.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { cookiePrefix: 'binglan', useSecureCookies: origin.startsWith('https:') },
  });

export type Auth = ReturnType<typeof openAuth>;
