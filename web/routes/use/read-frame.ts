import type { Lang } from '#core/catalogue/catalogue.ts';
import type { ProblemBody } from '#worker/problem.ts';

interface FrameRequest {
  readonly origin: string;
  /** The path of the frame with its query. */
  readonly address: string;
  readonly lang: Lang;
}

/** A frame as it can be put into a page: its shapes, who may have it, and why it cannot be had where it cannot. */
export async function readFrame(fetch: typeof globalThis.fetch, { origin, address, lang }: FrameRequest) {
  const shape = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const asked = new URLSearchParams({ url: origin + address, ...more });
    const described = await fetch(`/oembed?${asked}`);
    if (!described.ok) return '';
    const { width, height } = (await described.json()) as { width: number; height: number };
    return `${width} / ${height}`;
  };
  const [answer, wide, tall] = await Promise.all([
    fetch(address, { headers: { accept: 'application/json' } }),
    shape({}),
    shape({ maxwidth: '360' }),
  ]);
  const needsToken = answer.status === 403;
  const problem = answer.ok || needsToken ? null : ((await answer.json()) as ProblemBody);
  return {
    address,
    wide,
    tall,
    needsToken,
    problem: problem && (lang === 'zh' ? problem.detailZh : problem.detail),
    /** The origins that may frame it; null where anyone may. */
    framers: readFramers(answer.headers.get('Content-Security-Policy') ?? ''),
  };
}

function readFramers(policy: string): string[] | null {
  const listed = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  return listed === undefined ? null : listed.split(' ').filter((origin) => origin !== "'self'");
}
