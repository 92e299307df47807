import type { Browser, CDPSession } from 'playwright-core';
import { chartShown, watchPage } from './watch-page.ts';

export interface Visit {
  /** Milliseconds from the start of the navigation until the first chart is on screen. */
  readonly shown: number;
}

export interface Settled extends Visit {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly layoutShift: number;
  readonly hosts: readonly string[];
}

export interface VisitRequest {
  readonly browser: Browser;
  readonly url: string;
  readonly height?: number;
}

const PHONE = { width: 390, height: 844 };
const MBIT = 1_000_000 / 8;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6 * MBIT, uploadThroughput: 0.75 * MBIT };
const CPU_SLOWDOWN = 4;
