import { mkdirSync, writeFileSync } from 'node:fs';
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

/**
 * The machine's own fonts and, since a bare one draws every Chinese character as a box, those that the pictures
 * are made with. Returns the file in which fontconfig is told so.
 */
function bringFonts(): string {
  const folder = join(tmpdir(), 'binglan-fonts');
  mkdirSync(folder, { recursive: true });
  const find = createRequire(import.meta.url).resolve;
  const brought = ['noto-sans-sc', 'noto-serif-sc'].flatMap((family) =>
    ['400Regular', '700Bold'].map((weight) =>
      join(dirname(find(`@expo-google-fonts/${family}/package.json`)), weight),
    ),
  );
  const config = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...brought.map((path) => `<dir>${path}</dir>`),
    `<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  ];
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, config.join('\n'));
  return file;
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
      // Without any font Chromium falls over.
      FONTCONFIG_FILE: bringFonts(),
    },
  });
}
