import type { Lang } from '#core/catalogue/catalogue.ts';
import { stateBeijingDay, toBeijingDay } from '#core/period/beijing-time.ts';
import { read, type Api } from '$lib/api.ts';

/** Which version a page shows, when it was published, and which is the newest. */
export interface Publication {
  readonly version: number;
  /** The day in China, and that it is. */
  readonly date: string;
  /** The same day as an ISO date; empty where the version is not known. */
  readonly day: string;
  readonly newest: number;
}

export interface PublicationRequest {
  readonly api: Api;
  readonly version: number;
  readonly lang: Lang;
}

export async function readPublication({ api, version, lang }: PublicationRequest): Promise<Publication> {
  const { versions, version: newest } = await read(api.api.v1.versions.$get({ query: {} }), lang);
  const shown = versions.find((one) => one.version === version);
  const [date, day] = shown
    ? [stateBeijingDay(shown.publishedAt)[lang], toBeijingDay(shown.publishedAt)]
    : ['', ''];
  return { version, date, day, newest };
}
