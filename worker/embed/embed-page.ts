import { html, raw } from 'hono/html';
import type { Lang } from '#core/catalogue/catalogue.ts';
import type { ShownTable } from '#core/chart/shown-table.ts';
import { EMBED_WORDS } from './embed-words.ts';
import { embedStyle, type EmbedTheme } from './embed-style.ts';

export interface EmbedPage {
  readonly lang: Lang;
  readonly theme: EmbedTheme;
  /** What the chart says: its statement. */
  readonly name: string;
  readonly description: string;
  /** What who saved the chart calls it and says of it; both may be empty. */
  readonly title: string;
  readonly note: string;
  readonly author: string;
  /** SVG of our own, for a wide frame and for a tall one; or what is scrolled in place of both. */
  readonly body: { readonly wide: string; readonly tall: string } | { readonly long: Html };
  readonly tables: readonly ShownTable[];
  /** As of when, in words, and whether it stays there. */
  readonly asOf: string;
  readonly isFrozen: boolean;
  /** What has become of the figures, in words, and of how many more the site tells. */
  readonly marks: readonly string[];
  readonly moreMarks: { readonly count: number; readonly address: string };
  /** Addresses: the chart on the site, the same as of now, its picture, and what describes this page. */
  readonly live: string;
  readonly now: string;
  readonly picture: string;
  readonly oembed: string;
  readonly own: string;
}

type Html = ReturnType<typeof html>;

/** The chart as a page for a frame: whole without a script, and with nothing that is not in its address. */
export function writeEmbedPage(page: EmbedPage) {
  const { lang, theme, name, description, title, asOf, isFrozen } = page;
  const say = (word: keyof typeof EMBED_WORDS): string => EMBED_WORDS[word][lang];
  return html`<!doctype html>
    <html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title || name}</title>
        <meta name="description" content="${description}" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${page.live}" />
        <link rel="alternate" type="application/json+oembed" href="${page.oembed}" title="${title || name}" />
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content="并览 Binglan" />
        <meta property="og:title" content="${title || name}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:url" content="${page.own}" />
        <meta property="og:image" content="${page.picture}" />
        <meta name="twitter:card" content="summary_large_image" />
        <style>
          ${raw(embedStyle(theme))}
        </style>
      </head>
      <body>
        <p class="cut" role="status">${say('cut')}</p>
                <main${'long' in page.body ? raw(' class="long" tabindex="0"') : ''}><h1${title ? '' : raw(' class="unseen"')}>${title || name}</h1>${'long' in page.body ? page.body.long : raw(page.body.wide + page.body.tall)}</main>
        <footer>
          ${page.marks.length > 0 ? tellMarks(page) : ''}
          <span>${say(isFrozen ? 'frozen' : 'living')}${lang === 'zh' ? '' : ' '}${asOf}</span>
          ${page.tables.length > 0 || page.note ? tellData(page) : ''}
          <a href="${page.live}" target="_blank" rel="noopener">${say('open')} ↗</a>
        </footer>
        <script src="/embed/frame.js" defer></script>
      </body>
    </html>`;
}

const tellData = ({ tables, note, author, lang }: EmbedPage) =>
  html`<details>
    <summary>${EMBED_WORDS.data[lang]}</summary>
    <div tabindex="0">
      ${note ? html`<p>${EMBED_WORDS.noted[lang]}${lang === 'zh' ? `（${author}）：` : ` (${author}): `}${note}</p>` : ''}${tables.map(writeTable)}
    </div>
  </details>`;

const tellMarks = ({ marks, moreMarks, isFrozen, now, lang }: EmbedPage) =>
  html`<details class="mark">
    <summary>⚑ ${EMBED_WORDS.changed[lang]}</summary>
    <div tabindex="0">
      <ul>
        ${marks.map((mark) => html`<li>${mark}</li>`)}${moreMarks.count > 0 ? html`<li>${tellMore(moreMarks, lang)}</li>` : ''}
      </ul>
      ${
        isFrozen
          ? html`<p><a href="${now}" target="_blank" rel="noopener">${EMBED_WORDS.newer[lang]} ↗</a></p>`
          : ''
      }
    </div>
  </details>`;

const tellMore = ({ count, address }: EmbedPage['moreMarks'], lang: Lang) => {
  const space = lang === 'zh' ? '' : ' ';
  const words = [EMBED_WORDS.moreBefore[lang], count, EMBED_WORDS.moreAfter[lang]].join(space);
  return html`<a href="${address}" target="_blank" rel="noopener">${words} ↗</a>`;
};

const writeTable = ({ caption, head, rows }: ShownTable) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = '', ...cells]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
