import type { KeptPages } from '#worker/answers/kept-pages.ts';
import type { Bindings } from '#worker/env.ts';
import type { Lang } from '#core/catalogue/catalogue.ts';
import type { Shared } from '$lib/share/write-share.ts';
import type { Theme } from '$lib/theme.ts';

declare global {
  namespace App {
    interface Locals {
      lang: Lang;
      theme: Theme;
      /** Set by the page that is loaded, where a chart stands for it. */
      shared?: Shared;
    }
    interface Platform {
      env: Bindings & {
        readonly API: { readonly fetch: (request: Request) => Promise<Response> };
        /** Not in the development server, which makes each page anew. */
        readonly PAGES?: KeptPages;
      };
    }
    interface Error {
      message: string;
      allowed?: string[];
    }
  }
}

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is merged has to name its parameters alike
  interface HTMLAttributes<T> {
    /** Of a link that the first paint waits for; svelte does not know it yet. */
    blocking?: 'render';
  }
}
