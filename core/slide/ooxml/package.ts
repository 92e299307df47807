import type { ZipPart } from '../../table/zip/write-zip.ts';
import { DECLARATION, el, NAMESPACES, type Xml } from './xml.ts';

const OFFICE = NAMESPACES['xmlns:r'];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  chart: `${TYPES}.drawingml.chart+xml`,
  theme: `${TYPES}.theme+xml`,
  app: `${TYPES}.extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** The kind of a relation, and what it leads to; an address outside the package is told by its scheme. */
export type Relation = readonly [kind: string, target: string];

/** The parts of a presentation as they come, with their types and relations. */
export class Package {
  readonly #parts: ZipPart[] = [];
  readonly #types: Xml[] = [];

  /** A part of XML with its relations, which are rId1, rId2, … in their order. */
  add(name: string, kind: string, text: string, relations: readonly Relation[] = []): void {
    this.#parts.push({ name, text });
    const type = CONTENT_TYPES[kind] ?? `${TYPES}.presentationml.${kind}+xml`;
    this.#types.push(el('Override', { PartName: `/${name}`, ContentType: type }));
    if (relations.length === 0) return;
    const at = name.lastIndexOf('/');
    this.#parts.push({
      name: `${name.slice(0, at)}/_rels${name.slice(at)}.rels`,
      text: writeRelations(relations),
    });
  }

  /** An embedded workbook. */
  addFile(name: string, bytes: Uint8Array): void {
    this.#parts.push({ name, text: Uint8Array.from(bytes) });
  }

  /** What a presentation has and this one does not use. */
  addPlain(): void {
    this.add('ppt/presProps.xml', 'presProps', DECLARATION + el('p:presentationPr', NAMESPACES));
    this.add('ppt/viewProps.xml', 'viewProps', DECLARATION + el('p:viewPr', NAMESPACES));
    const styles = { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' };
    this.add('ppt/tableStyles.xml', 'tableStyles', DECLARATION + el('a:tblStyleLst', styles));
  }

  /** What the package is and what it is called. */
  addRoot(core: string, app: string): void {
    this.add('docProps/core.xml', 'core', core);
    this.add('docProps/app.xml', 'app', app);
    this.#parts.unshift({
      name: '_rels/.rels',
      text: writeRelations([
        ['officeDocument', 'ppt/presentation.xml'],
        ['core-properties', 'docProps/core.xml'],
        ['extended-properties', 'docProps/app.xml'],
      ]),
    });
  }

  all(): readonly ZipPart[] {
    const defaults = [
      el('Default', {
        Extension: 'rels',
        ContentType: `application/vnd.openxmlformats-package.relationships+xml`,
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Default', { Extension: 'xlsx', ContentType: `${TYPES}.spreadsheetml.sheet` }),
    ];
    const types = el('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...this.#types]);
    return [{ name: '[Content_Types].xml', text: DECLARATION + types }, ...this.#parts];
  }
}

function writeRelations(relations: readonly Relation[]): string {
  const written = relations.map(([kind, target], index) =>
    el('Relationship', {
      Id: `rId${index + 1}`,
      Type: kind === 'core-properties' ? `${PACKAGE}/relationships/metadata/${kind}` : `${OFFICE}/${kind}`,
      Target: target,
      TargetMode: kind === 'hyperlink' ? 'External' : undefined,
    }),
  );
  return DECLARATION + el('Relationships', { xmlns: `${PACKAGE}/relationships` }, written);
}
