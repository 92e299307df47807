import type { Lang } from '#core/catalogue/catalogue.ts';
import type { Layout } from '#core/chart/layout.ts';
import type { ShownTable } from '#core/chart/shown-table.ts';
import { escapeXml } from '#core/text/escape-xml.ts';

interface RowPlaces {
  readonly layout: Layout;
  readonly table: ShownTable;
  /** Where each row leads, null where it leads nowhere. */
  readonly links: readonly (string | null)[];
  readonly lang: Lang;
}

/** Lays over each row of a panel's picture what is known of its figure, to be read by resting on it, and its link. */
export function linkRows(svg: string, { layout, table, links, lang }: RowPlaces): string {
  const rows = table.rows.map((cells, index) => {
    const words = cells.map((cell, at) =>
      cell ? `${table.head[at]}${lang === 'zh' ? '：' : ': '}${cell}` : '',
    );
    const y = layout.top + index * layout.rowHeight;
    const rect =
      `<rect x="${layout.side}" y="${y}" width="${layout.width - 2 * layout.side}" height="${layout.rowHeight}" ` +
      `fill="transparent"><title>${escapeXml(words.filter(Boolean).join('\n'))}</title></rect>`;
    const link = links[index];
    return link ? `<a href="${escapeXml(link)}" target="_blank" rel="noopener">${rect}</a>` : rect;
  });
  // What holds links is no longer one picture to those who do not see it.
  return svg.replace('role="img"', 'role="group"').replace(/<\/svg>$/, `${rows.join('')}</svg>`);
}
