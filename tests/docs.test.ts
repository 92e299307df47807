import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { beforeAll, describe, expect, test } from 'vitest';
import { app } from '#worker/app.ts';
import manifest from '../package.json' with { type: 'json' };

const DOCUMENTS = globSync([
  'README.md',
  'CONTRIBUTING.md',
  'docs/*.md',
  'db/README.md',
  'core/**/*.md',
  'seed/README.md',
]).sort();

const ROUTES_AT = '/api/openapi.json';
const ROOT_FOLDERS = ['.ci', 'bench', 'core', 'db', 'docs', 'scripts', 'seed', 'tests', 'web', 'worker'];
const FILE = /^[\w@+.-]+(?:\/[\w@+.-]+)*\.(?:css|csv|js|json|md|mjs|png|sql|svelte|toml|ts)$/;
const FOLDER = new RegExp(
  `^(?:${ROOT_FOLDERS.map((name) => name.replace('.', '\\.')).join('|')})(?:/[\\w@+.-]+)*/?$`,
);

const read = (path: string): string => readFileSync(path, 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((group) => group !== undefined));
const withoutBlocks = (text: string): string => text.replaceAll(/^ *```[^]*?^ *```/gm, '');

/** What stands in backticks, parted where one pair holds several words. */
const codeIn = (text: string): string[] =>
  all(withoutBlocks(text), /`([^`\n]+)`/g).flatMap((code) => code.split(/\s+/));

/** Where links and pictures lead within the repository. */
const linksIn = (text: string): string[] =>
  all(withoutBlocks(text), /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));

const filesIn = (text: string): string[] =>
  codeIn(text).filter((code) => FILE.test(code) || FOLDER.test(code));

const filesBelow = (folder: string): string[] =>
  ROOT_FOLDERS.filter((name) => folder === '.' || folder.split('/')[0] === name).flatMap((name) =>
    globSync(join(folder === '.' ? name : folder, '**')),
  );

/** From the root, from the document, or, for a name alone, anywhere below the document's folder. */
const exists = (document: string, path: string): boolean => {
  const folder = dirname(document);
  if (existsSync(path) || existsSync(join(folder, path))) return true;
  return !path.includes('/') && filesBelow(folder).some((file) => basename(file) === path);
};

let routes: string[];

beforeAll(async () => {
  const answer = await app.request(ROUTES_AT);
  const { paths } = (await answer.json()) as { paths: Record<string, unknown> };
  routes = [ROUTES_AT, ...Object.keys(paths)];
});

test('the documents that a reader is led to are all here', () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining([
      'CONTRIBUTING.md',
      'README.md',
      'db/README.md',
      'docs/deploy.md',
      'seed/README.md',
    ]),
  );
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('leads only to what exists', () => {
    const missing = linksIn(text).filter((path) => !existsSync(join(dirname(document), path)));
    expect(missing).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const missing = filesIn(text).filter((path) => !exists(document, path));
    expect(missing).toEqual([]);
  });

  test('cites only commands that package.json has', () => {
    const known = Object.keys(manifest.scripts);
    const cited = all(text, /\bnpm (?:run ([\w-]+(?::[\w-]+)*)|(start|test)\b)/g);
    expect(cited.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('documents only routes that the API describes', () => {
    const cited = codeIn(text)
      .map((code) => code.replace(/\?.*$/, '').replace(/,$/, ''))
      .filter((code) => /^\/(?:api|charts)\/.*[^/]$/.test(code));
    expect(cited.filter((route) => !routes.includes(route))).toEqual([]);
  });
});

test('the README walks through files that exist, and through enough of them', () => {
  const walked = linksIn(read('README.md')).filter((path) => /\.(?:ts|svelte)$/.test(path));
  expect(walked.length).toBeGreaterThan(15);
});
