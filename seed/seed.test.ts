import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#core/catalogue/read-catalogue.ts';
import { parseFigure } from '#core/figure/parse-figure.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { readDocument } from './load-seed.ts';
import { readSeed } from './read-seed.ts';

const seed = readSeed();
const reading = readCatalogue(seed.catalogue);
if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
const { catalogue, aliases } = reading;
const { districts, subjects, metrics, scopes, sources } = catalogue;

const documents = await Promise.all(
  seed.documents.map(async (file) => ({
    name: file.name,
    lines: new TextDecoder().decode(file.bytes).trim().split('\n').length,
    ...(await readDocument(file, catalogue, aliases)),
  })),
);
const rows = documents.flatMap((document) => document.rows);
const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
const HEADLINE_SUBJECTS = ['volunteers', 'branches', 'loans'];

describe('the documents', () => {
  test('are read to the last row, without a problem', () => {
    expect(documents.map(({ rows }) => rows.length)).toEqual(documents.map(({ lines }) => lines - 1));
    expect(rows.length).toBeGreaterThanOrEqual(130);
  });

  test('are one a district, each of its own district and from its own source', () => {
    for (const { name, rows } of documents) {
      const district = name.replace('.csv', '');
      const source = sources.find((each) => each.district === district);
      expect(new Set(rows.map((row) => row.district)), name).toEqual(new Set([district]));
      expect(new Set(rows.map((row) => row.source)), name).toEqual(new Set([source?.id]));
    }
    expect(documents.map(({ name }) => name).sort()).toEqual(
      districts.map(({ slug }) => `${slug}.csv`).sort(),
    );
    expect(sources).toHaveLength(documents.length);
  });

  test('say of every figure where in the document it stands', () => {
    expect(rows.filter(({ locator }) => !/^第\d+段第\d+句/.test(locator))).toEqual([]);
  });

  test('give every fact once: no two rows of one cell', () => {
    expect(new Set(rows.map(cellKey)).size).toBe(rows.length);
  });

  test('give a period of which at least one end is known', () => {
    expect(rows.filter(({ period }) => period.start === null && period.end === null)).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('has some hundred metrics, and every one of them is used or to divide by', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(90);
    const used = new Set(rows.map(({ metric }) => metric));
    expect(
      metrics.filter(({ id, denominator }) => !used.has(id) && !denominator).map(({ id }) => id),
    ).toEqual([]);
  });

  test('has no scope, subject or source that nothing refers to', () => {
    const usedScopes = new Set(rows.map(({ scope }) => scope.id));
    const usedSubjects = new Set(metrics.map(({ subject }) => subject));
    const usedSources = new Set(rows.map(({ source }) => source));
    expect(scopes.filter(({ id }) => !usedScopes.has(id))).toEqual([]);
    expect(subjects.filter(({ id }) => !usedSubjects.has(id))).toEqual([]);
    expect(sources.filter(({ id }) => !usedSources.has(id))).toEqual([]);
  });

  test('has denominators, of which no document prints a figure, and none of them leads the page', () => {
    const denominators = metrics.filter(({ denominator }) => denominator);
    expect(denominators.map(({ id }) => id)).toEqual(['league-members', 'population', 'youth']);
    expect(denominators.filter(({ headline }) => headline !== null)).toEqual([]);
    const unprinted = ['population', 'youth'];
    expect(rows.filter(({ metric }) => unprinted.includes(metric))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('names and defines every metric apart from the others, in %s', (lang) => {
    const names = metrics.map(({ name }) => name[lang].toLowerCase());
    const definitions = metrics.map(({ definition }) => definition[lang].toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(definitions.filter((words, at) => definitions.indexOf(words) !== at)).toEqual([]);
    const bare = metrics.filter(({ name, definition }) => !(definition[lang].length > name[lang].length + 1));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('is Chinese in Chinese and has no Chinese in English', () => {
    const names = [districts, subjects, metrics, scopes].flatMap((list) => list.map(({ name }) => name));
    const pairs = [
      ...names,
      ...metrics.map(({ definition }) => definition),
      ...sources.map(({ title }) => title),
    ];
    expect(pairs.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en))).toEqual(
      [],
    );
  });

  test('gives every headline metric a place of its own, in each of the three subjects', () => {
    const headline = metrics.filter((metric) => metric.headline !== null);
    expect(new Set(headline.map((metric) => metric.headline)).size).toBe(headline.length);
    expect([...new Set(headline.map(({ subject }) => subject))].sort()).toEqual(
      [...HEADLINE_SUBJECTS].sort(),
    );
  });
});

describe('the figures', () => {
  test.each(documents)('$name: what is printed reads as what is stored', ({ rows }) => {
    const reported = rows.filter(({ figure }) => figure !== null);
    for (const { printed, figure, metric } of reported) {
      const { unit, counter } = metricOf.get(metric) ?? {};
      expect(parseFigure(printed, { unit, counter })).toEqual({ kind: 'figure', figure });
    }
  });

  test('keep the 余 of the document: whatever prints a bound word is no exact figure', () => {
    const bounded = rows.filter(({ printed }) => /[余超近约多]/.test(printed));
    expect(bounded.length).toBeGreaterThan(20);
    expect(bounded.filter(({ figure }) => figure?.bound === 'exact')).toEqual([]);
    const plain = rows.filter(
      ({ printed }) => /^[\d,.]+(?:万|亿)?\D{1,2}$/.test(printed) && !/[余超近约多]/.test(printed),
    );
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter(({ figure }) => figure?.bound !== 'exact')).toEqual([]);
  });

  test('are none where a row is a plan', () => {
    const plans = rows.filter(({ status }) => status === 'plan-only');
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter(({ figure, printed }) => figure !== null || printed !== '')).toEqual([]);
    expect(rows.filter(({ status, figure }) => (status === 'reported') !== (figure !== null))).toEqual([]);
  });
});

describe('a document that only plans', () => {
  const plans = sources.filter(({ kind }) => kind === 'work-plan').map(({ id }) => id);
  const ofPlans = rows.filter(({ source }) => source !== null && plans.includes(source));

  test.each(HEADLINE_SUBJECTS)('says so of %s', (subject) => {
    const statuses = plans.map((plan) =>
      ofPlans
        .filter(({ source, metric }) => source === plan && metricOf.get(metric)?.subject === subject)
        .map(({ status }) => status),
    );
    expect(statuses.length).toBeGreaterThan(0);
    for (const each of statuses) expect(new Set(each)).toEqual(new Set(['plan-only']));
  });

  test('reports no figure', () => {
    expect(ofPlans.filter(({ status }) => status === 'reported')).toEqual([]);
  });
});
