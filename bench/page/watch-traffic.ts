import type { CDPSession } from 'playwright-core';

const PATIENCE_MS = 60_000;

/** What has come over the wire, heads included. */
export interface Traffic {
  bytes: number;
  scriptBytes: number;
  readonly hosts: Set<string>;
  /** What was asked for and did not come. */
  readonly failures: string[];
  /** Resolves when nothing has been open and nothing has come for so long; throws if that never happens. */
  readonly silence: (ms: number) => Promise<void>;
}

/** Counts from now on; the browser's own `data:` addresses do not travel. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const open = new Map<string, string>();
  const scripts = new Set<string>();
  let heardAt = performance.now();
  const traffic: Traffic = {
    bytes: 0,
    scriptBytes: 0,
    hosts: new Set(),
    failures: [],
    silence: async (ms) => {
      const began = performance.now();
      while (open.size > 0 || performance.now() - heardAt < ms) {
        if (performance.now() - began > PATIENCE_MS)
          throw new Error('The page never stops asking for things.');
        await new Promise((next) => setTimeout(next, 100));
      }
    },
  };
  const close = ({ requestId }: { requestId: string }) => {
    open.delete(requestId);
    heardAt = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { protocol, host } = new URL(request.url);
    if (protocol === 'data:' || protocol === 'blob:') return;
    traffic.hosts.add(host);
    open.set(requestId, request.url);
  });
  session.on('Network.responseReceived', ({ requestId, response: { mimeType, status, url } }) => {
    if (status >= 400) traffic.failures.push(`${url} answers ${status}`);
    if (mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', (finished) => {
    traffic.bytes += finished.encodedDataLength;
    if (scripts.has(finished.requestId)) traffic.scriptBytes += finished.encodedDataLength;
    close(finished);
  });
  session.on('Network.loadingFailed', (failed) => {
    traffic.failures.push(`${open.get(failed.requestId)} fails: ${failed.errorText}`);
    close(failed);
  });
  await session.send('Network.enable');
  return traffic;
}
