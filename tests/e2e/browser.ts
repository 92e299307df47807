import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Unpacks Chromium, which comes from the package registry, and the libraries that a bare machine lacks; once. */
export async function unpackBrowser(): Promise<string> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await inflate(join(bin, 'al2023.tar.br'));
  return chromium.executablePath();
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpackBrowser();
  const libraries = [process.env['LD_LIBRARY_PATH'], join(tmpdir(), 'al2023/lib')].filter(Boolean).join(':');
  return driver.launch({
    executablePath,
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      // Without any font Chromium falls over; the package brings one for machines that have none.
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }),
    },
  });
}
