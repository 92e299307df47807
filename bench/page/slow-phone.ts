import type { Browser, CDPSession, Page } from 'playwright-core';

// Issue 2, point 9.
const BYTES_PER_MBIT = 1_000_000 / 8;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6 * BYTES_PER_MBIT,
  uploadThroughput: 0.75 * BYTES_PER_MBIT,
};
const CPU_SLOWDOWN = 4;

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const PHONE: Screen = { width: 390, height: 844 };

export interface SlowPhone {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Lends an empty page with a cold cache, on a slow line and a slow processor. */
export async function onSlowPhone<T>(
  { browser, screen }: { readonly browser: Browser; readonly screen: Screen },
  visit: (phone: SlowPhone) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: screen });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await visit({ page, session });
  } finally {
    await context.close();
  }
}
