import { html } from 'hono/html';
import type { Catalogue, Lang } from '#core/catalogue/catalogue.ts';
import { APART, toCoverageRows, type CoverageCell } from '#core/chart/coverage/coverage-rows.ts';
import { METRIC_WORD, readingWords, STATE_SIGNS } from '#core/chart/coverage/coverage-words.ts';
import type { Coverage } from '#core/chart/coverage/coverage.ts';
import { originWords } from '#core/chart/origin-words.ts';
import type { AsOf } from '#core/chart/shown.ts';
import { isFrom } from '#core/compare/panel.ts';
import { FIGURE_STATES, isKnown, STATE_WORDS } from '#core/observation/state-of.ts';

interface CoverageLook {
  readonly catalogue: Catalogue;
  readonly asOf: AsOf;
  readonly lang: Lang;
}

/** All of a table, however long it is: a frame scrolls it, where a picture of it would have to be made small. */
export function writeCoverage(coverage: Coverage, { catalogue, asOf, lang }: CoverageLook) {
  const { districts, sources } = catalogue;
  const { columns, rows } = toCoverageRows(coverage, { districts, lang, hasTimes: true });
  const inUse = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const isUsed = (id: string): boolean =>
    coverage.panels.some(({ cells }) => cells.some((cell) => isFrom(cell, id)));
  return html`<h2>${coverage.statement[lang]}</h2>
    <p>${readingWords(coverage.isOfOne)[lang]}</p>
    <p>
      ${FIGURE_STATES.filter((state) => inUse.has(state)).map(
        (state) => html`<span class="sign">${STATE_SIGNS[state]} ${STATE_WORDS[state][lang]}</span> `,
      )}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${METRIC_WORD[lang]}</th>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, about, cells }) =>
            html`<tr>
              <th scope="row">${name}${tellAbout(about)}</th>
              ${cells.map(writeCell)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${originWords({ sources, asOf, lang, isUsed })}</p>`;
}

const writeCell = ({ state, text, about }: CoverageCell) =>
  html`<td>${STATE_SIGNS[state]} ${isKnown(state) ? html`<b>${text}</b>` : text}${tellAbout(about)}</td>`;

/** Each thing that is said stays in one line where it can. */
const tellAbout = (about: string) =>
  about === '' ? '' : html` <small>${about.split(APART).map((part) => html`<span>${part}</span> `)}</small>`;
