import type { CDPSession } from 'playwright-core';

/** What has come over the wire, heads included. */
export interface Traffic {
  bytes: number;
  scriptBytes: number;
  readonly hosts: Set<string>;
}

/** Counts from now on; the browser's own `data:` addresses do not travel. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, scriptBytes: 0, hosts: new Set() };
  const scripts = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    const { protocol, host } = new URL(request.url);
    if (protocol !== 'data:' && protocol !== 'blob:') traffic.hosts.add(host);
  });
  session.on('Network.responseReceived', ({ requestId, response: { mimeType } }) => {
    if (mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}
