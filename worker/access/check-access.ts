import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** What names Cloudflare Access; where neither is set, nothing stands in front. */
export interface AccessSettings {
  /** `https://team.cloudflareaccess.com` */
  readonly ACCESS_TEAM_DOMAIN?: string;
  /** The audience tag of the application. */
  readonly ACCESS_AUDIENCE?: string;
}

export type AccessOutcome = 'open' | 'passed' | 'refused' | 'unavailable';

interface Check {
  readonly request: Request;
  readonly settings: AccessSettings;
  /** By which the team's keys are fetched. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Whether a request has come through Cloudflare Access: `refused` without its signed assertion, for this team and
 * application and still good; `unavailable`, which lets nobody in either, where half of the settings is missing or the
 * keys cannot be had.
 */
export async function checkAccess({ request, settings, fetch }: Check): Promise<AccessOutcome> {
  const { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience } = settings;
  if (!team && !audience) return 'open';
  if (!team || !audience || !/^https:\/\/[a-z0-9.-]+$/.test(team)) return 'unavailable';
  const assertion = assertionOf(request);
  if (!assertion) return 'refused';
  try {
    await jwtVerify(assertion, keysOf(team, fetch), { issuer: team, audience, algorithms: ['RS256'] });
    return 'passed';
  } catch (error) {
    return isAboutAssertion(error) ? 'refused' : 'unavailable';
  }
}

/** Access adds the header on the paths of its application; elsewhere on the domain the browser has the same in a cookie. */
const assertionOf = ({ headers }: Request): string | undefined =>
  headers.get('cf-access-jwt-assertion') ??
  /(?:^|; )CF_Authorization=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];

const known = new Map<string, JWTVerifyGetKey>();

/** The team's keys, kept in this isolate; fetched again where a key is not among them. */
function keysOf(team: string, fetch: Check['fetch']): JWTVerifyGetKey {
  const keys =
    known.get(team) ??
    createRemoteJWKSet(new URL('/cdn-cgi/access/certs', team), {
      [customFetch]: fetch,
      timeoutDuration: 3000,
    });
  known.set(team, keys);
  return keys;
}

/** What is wrong with the assertion itself, and not with getting the keys. */
const isAboutAssertion = (error: unknown): boolean =>
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JWKSNoMatchingKey;
