import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#core/catalogue/catalogue.ts';
import { APART, NOT_COMPARED, toCoverageRows } from '#core/chart/coverage/coverage-rows.ts';
import { STATE_SIGNS } from '#core/chart/coverage/coverage-words.ts';
import { coverPanels, type Coverage } from '#core/chart/coverage/coverage.ts';
import { COVERAGE_CASES } from '#core/chart/gallery/coverage-cases.ts';
import { LIGHT } from '#core/chart/palette.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { listFigures } from '#core/chart/shown-figures.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { Shown } from '#core/chart/shown.ts';
import { SIZE_NAMES, type Size } from '#core/chart/sizes.ts';
import { panelInput } from '#core/compare/arbitrary-panel.ts';
import { buildPanels } from '#core/compare/build-panels.ts';
import type { Cell, Panel } from '#core/compare/panel.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';
import { writeCoverage } from '#worker/embed/embed-coverage.ts';
import { faultsOf } from './deck/faults.ts';
import { all, paragraphs, parseXml, texts, type OpenDeck } from './deck/open-deck.ts';
import { ADDRESS, deckOf, type Sample } from './deck/samples.ts';
import { SEED_CATALOGUE } from './seed-figures.ts';
import { seedPanel } from './seed-panels.ts';

const LANGS = ['zh', 'en'] as const;
type Table = Omit<Sample, 'shown'> & { readonly coverage: Coverage };

const shownOf = ({ coverage }: Table): Shown => ({ kind: 'coverage', coverage });
const plain = (text: string): string => text.replace(/\p{Cc}/gu, '');
const tight = (text: string): string => plain(text).replace(/\s/g, '');

function picture({ districts, sources, coverage }: Table, lang: Lang, size: Size = 'natural') {
  const catalogue = { ...SEED_CATALOGUE, districts, sources };
  const asOf = { version: 7, date: '2026-01-15' };
  const look = { catalogue, asOf, lang, palette: LIGHT, isNarrow: false };
  const svg = drawChart({ shown: [{ kind: 'coverage', coverage }] }, look, size);
  const xml = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'text/xml');
  const textsOf = (name: string) =>
    Array.from(xml.getElementsByTagName(name), ({ textContent }) => textContent ?? '');
  return { svg, words: tight(textsOf('text').join('')), described: textsOf('desc')[0], table: catalogue };
}

/** What a cell has to say, worked out from its figure alone. */
function factOf({ bound, status, instead, ...cell }: Cell, { metric, unit }: Panel, lang: Lang): RegExp {
  const { counter } = metric;
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (bound !== null)
    return new RegExp(`^${escaped(formatFigure({ ...cell, bound, unit }, { lang, counter }))}$`);
  const word = escaped(STATUS_WORDS[status][lang]);
  if (!instead) return new RegExp(`^${word}$`, 'i');
  return lang === 'zh' ? new RegExp(`^(${word} · )?报的是`) : new RegExp(`^(${word} · )?Reports `, 'i');
}

/** Whether a figure is not compared though two others of its row are. */
function isApart({ panels, isOfOne }: Coverage, row: number, column: number): boolean {
  const { cells = [], verdict } = panels[row] ?? {};
  const { status, onAxis } = cells[column] ?? {};
  const others = cells.filter((cell) => cell.onAxis).length;
  return !isOfOne && verdict !== 'not-comparable' && others > 1 && status === 'reported' && onAxis === false;
}

const SIGNS = { known: /^[●◐] /, unknown: /^[○·—×] / };

/** Each cell of the tables of a deck, by metric and district, as its words without its sign, and whether it says that it stands apart. */
function cellsOf(deck: OpenDeck, lang: Lang): readonly string[] {
  const slides = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  return slides.flatMap((name) => {
    const [head, ...rows] = all(deck.xml(name), 'a:tr').map((row) => all(row, 'a:tc'));
    const names = head?.map((cell) => texts(cell, 'a:t').join('')) ?? [];
    return rows.flatMap(([metric, ...cells]) =>
      cells.map((cell, at) => {
        const [sign = '', figure = '', about = ''] = texts(cell, 'a:t');
        expect(sign).toMatch(/\d/.test(figure) && !/报|Report/.test(figure) ? SIGNS.known : SIGNS.unknown);
        const isApart = about.includes(NOT_COMPARED[lang]);
        return JSON.stringify([metric && texts(metric, 'a:t')[0], names[at + 1], figure, isApart]);
      }),
    );
  });
}

async function expectSameFacts(table: Table): Promise<void> {
  const { coverage, districts } = table;
  const cells = coverage.panels.flatMap((panel) => panel.cells.map((cell) => ({ panel, cell })));
  for (const lang of LANGS) {
    const { rows, columns } = toCoverageRows(coverage, { districts, lang, hasTimes: true });
    expectSameCells(table, lang);
    expectSameFrame(table, lang);
    const { words, described } = picture(table, lang);
    expect(described).toBe(plain(coverage.statement[lang]));
    expect(rows.map(({ name }) => name)).toEqual(coverage.panels.map(({ metric }) => metric.name[lang]));
    for (const [at, panel] of coverage.panels.entries())
      for (const [column, cell] of panel.cells.entries()) {
        const { text = '' } = rows[at]?.cells[column] ?? {};
        expect(text).toMatch(factOf(cell, panel, lang));
        expect(words).toContain(tight(text));
      }
    const deck = await deckOf({ ...table, shown: shownOf(table) }, { lang });
    expect(faultsOf(deck)).toEqual([]);
    const told = cellsOf(deck, lang);
    expect(told).toHaveLength(cells.length);
    const expected = rows.flatMap(({ name, cells }, down) =>
      cells.map(({ text }, at) =>
        JSON.stringify([...[name, columns[at]?.name ?? '', text].map(plain), isApart(coverage, down, at)]),
      ),
    );
    expect(words.split(tight(NOT_COMPARED[lang]))).toHaveLength(
      1 + expected.filter((cell) => cell.endsWith('true]')).length,
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
    expectNotes(deck, table, lang);
  }
  const figures = listFigures([shownOf(table)]);
  const ids = cells.flatMap(({ cell }) => cell.observation ?? []);
  expect([...figures.observations].sort()).toEqual([...new Set(ids)].sort());
  expect(figures.silences).toHaveLength(cells.length - ids.length);
}

/** What is copied as cells has of each figure all that the picture has. */
function expectSameCells(table: Table, lang: Lang): void {
  const { coverage, districts, sources } = table;
  const told = toCoverageRows(coverage, { districts, lang, hasTimes: true });
  const catalogue = { ...SEED_CATALOGUE, districts, sources };
  const { head, rows } = tabulate(shownOf(table), { catalogue, lang });
  expect(head.slice(2)).toEqual(told.columns.map(({ name }) => name));
  for (const [at, { name, about, cells }] of told.rows.entries()) {
    const [metric, said, ...row] = rows[at] ?? [];
    expect([metric, said]).toEqual([name, about]);
    expect(row.map((text, column) => text.startsWith(cells[column]?.text ?? ' '))).not.toContain(false);
    expect(row.map((text, column) => text.includes(cells[column]?.about ?? ' '))).not.toContain(false);
  }
}

/** The frame's table has the same, and whatever a name holds is text. */
function expectSameFrame({ coverage, districts, sources }: Table, lang: Lang): void {
  const catalogue = { ...SEED_CATALOGUE, districts, sources };
  const html = String(writeCoverage(coverage, { catalogue, asOf: { version: 7, date: null }, lang }));
  const frame = parseXml(`<main>${plain(html)}</main>`);
  const told = toCoverageRows(coverage, { districts, lang, hasTimes: true });
  const [head, ...rows] = all(frame, 'tr').map((row) =>
    [...all(row, 'th'), ...all(row, 'td')].map((cell) => tight(cell.textContent ?? '')),
  );
  expect(head?.slice(1)).toEqual(told.columns.map(({ name }) => tight(name)));
  const said = (text: string, about: string): string => tight(text + about.split(APART).join(''));
  expect(rows).toEqual(
    told.rows.map(({ name, about, cells }) => [
      said(name, about),
      ...cells.map((cell) => STATE_SIGNS[cell.state] + said(cell.text, cell.about)),
    ]),
  );
  expect(all(frame, 'script')).toEqual([]);
}

function expectNotes(deck: OpenDeck, { coverage, sources, districts }: Table, lang: Lang): void {
  const slides = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  const notes = slides.map((_, at) => paragraphs(deck.xml(`ppt/notesSlides/notesSlide${at + 1}.xml`)));
  const told = notes.flat().join('\n');
  for (const [at, name] of slides.entries()) {
    const [frame] = all(deck.xml(name), 'p:graphicFrame');
    expect(frame && all(frame, 'p:cNvPr')[0]?.getAttribute('descr')).toBe(plain(coverage.statement[lang]));
    expect(notes[at]).toContain(plain(coverage.statement[lang]));
    expect(notes[at]).toContain(ADDRESS);
  }
  for (const { cells, metric, reasons, unit } of coverage.panels) {
    for (const { name } of toRows({ cells, unit, counter: metric.counter, districts, lang }))
      expect(told).toContain(plain(name));
    for (const cell of cells) if (cell.bound !== null) expect(told).toContain(cell.printed);
    if (!coverage.isOfOne) for (const reason of reasons) expect(told).toContain(plain(reason[lang]));
    for (const { id, title } of sources)
      if (cells.some(({ source }) => source === id)) expect(told).toContain(plain(title[lang]));
  }
}

const ALL = coverPanels(
  SEED_CATALOGUE.metrics.map(({ id }) => seedPanel(id)),
  SEED_CATALOGUE.districts,
);
const HEADLINES = coverPanels(
  SEED_CATALOGUE.metrics.filter(({ headline }) => headline !== null).map(({ id }) => seedPanel(id)),
  SEED_CATALOGUE.districts,
);

describe('the table, the picture, the slide and its notes say of each cell what the facts say', () => {
  test('of the five documents', () => expectSameFacts({ ...SEED_CATALOGUE, coverage: HEADLINES }));

  test('of one district of them', async () => {
    const [district] = SEED_CATALOGUE.districts;
    if (!district) throw new Error('no district');
    const panels = SEED_CATALOGUE.metrics.slice(0, 12).map(({ id }) => seedPanel(id, [district]));
    const coverage = coverPanels(panels, SEED_CATALOGUE.districts);
    expect(coverage.statement.zh).toMatch(/^崂山：12项指标中\d+项有数/);
    await expectSameFacts({ ...SEED_CATALOGUE, coverage });
  });

  test.each(COVERAGE_CASES.map(({ id, ...one }) => [id, one] as const))('%s', (_, one) =>
    expectSameFacts(one),
  );

  test('of any figures and absences', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(panelInput, async (input) => {
        const panels = buildPanels({ ...input, metrics: [input.metric, ...input.kin.slice(1)] });
        const coverage = coverPanels(panels, input.districts);
        await expectSameFacts({ coverage, districts: input.districts, sources: [] });
      }),
      { numRuns: 25 },
    );
  });
});

describe('its type is never made smaller', () => {
  test.each(SIZE_NAMES)('in a picture of the shape %s: it says how many rows there are besides', (size) => {
    const { svg, words } = picture({ ...SEED_CATALOGUE, coverage: ALL }, 'zh', size);
    const [, across = 0] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
    expect(Number(across)).toBeLessThanOrEqual(960);
    const shown = ALL.panels.filter(({ metric }) => words.includes(`${tight(metric.name.zh)}`)).length;
    const [, rest = 0] = /另有(\d+)项指标/.exec(words) ?? [];
    if (size === 'natural') expect(rest).toBe(0);
    else expect(Number(rest)).toBeGreaterThan(0);
    expect(shown + Number(rest)).toBeGreaterThanOrEqual(ALL.panels.length);
    expect(words).toContain('625格中');
    expect(words).toContain('并览第7版');
  });

  test('on slides: as many as it takes, each with its head, none with more than finds room', async () => {
    for (const shape of ['16x9', '4x3'] as const) {
      const deck = await deckOf({ ...SEED_CATALOGUE, shown: { kind: 'coverage', coverage: ALL } }, { shape });
      const slides = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBeGreaterThan(9);
      expect(cellsOf(deck, 'zh')).toHaveLength(625);
      for (const name of slides) {
        const sizes = all(deck.xml(name), 'a:tbl').flatMap((table) =>
          all(table, 'a:rPr').map((run) => Number(run.getAttribute('sz'))),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1050);
        const heights = all(deck.xml(name), 'a:tr').map((row) => Number(row.getAttribute('h')));
        const [frame] = all(deck.xml(name), 'p:graphicFrame');
        const top = frame && Number(all(frame, 'a:off')[0]?.getAttribute('y'));
        const end = (top ?? 0) + heights.reduce((sum, height) => sum + height, 0);
        expect(end / 12_700).toBeLessThanOrEqual(454);
      }
    }
  });
});

test('rows and columns stand in the order of the catalogue, whatever their figures', () => {
  const { columns, rows } = toCoverageRows(ALL, { ...SEED_CATALOGUE, lang: 'zh', hasTimes: true });
  expect(columns.map(({ district }) => district)).toEqual(SEED_CATALOGUE.districts.map(({ slug }) => slug));
  expect(rows.map(({ metric }) => metric)).toEqual(SEED_CATALOGUE.metrics.map(({ id }) => id));
});
