import type { D1Database, Fetcher } from '@cloudflare/workers-types';
import type { AccessSettings } from './access/check-access.ts';
import type { Edition } from './answers/catalogue-of.ts';
import type { Who } from './people/who.ts';

/** What the platform hands to the Worker; wrangler.toml names the same. */
export interface Bindings extends AccessSettings {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
  /** Set by the servers of this repository: no edge stands in front, and no header tells where a request comes from. */
  readonly SERVED_LOCALLY?: string;
}

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    /** The newest version. */
    current: number;
    /** The version that the request asks for: the newest unless it names one. */
    version: number;
    /** Which catalogue the answer is given with. */
    edition: Edition;
    /** Who asks; known to routes that need an account. */
    who: Who;
  };
}
