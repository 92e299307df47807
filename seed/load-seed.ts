import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueTexts } from '#core/catalogue/read-catalogue.ts';
import type { Aliases } from '#core/catalogue/read-aliases.ts';
import { countChanges, diffDrafts } from '#core/tidy/diff-drafts.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import type { Db } from '#db/open.ts';
import { publishVersion } from '#db/publish-version.ts';
import { readObservations } from '#db/read-observations.ts';
import { readUploadRow } from '#db/read-uploads.ts';
import { readVersions } from '#db/read-versions.ts';
import { stageUpload } from '#db/stage-upload.ts';
import { AUTHOR, putSeedCatalogue, readSeedCatalogue } from './seed-catalogue.ts';

export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Seed {
  readonly catalogue: CatalogueTexts;
  /** One file a document, in the order in which they are published. */
  readonly documents: readonly SeedFile[];
}

/** Whether the seed has never been loaded, or was cut off half-way: the next document is then still to come. */
export async function needsSeed(db: Db, { documents }: Seed): Promise<boolean> {
  const [newest] = await readVersions(db);
  return !newest || (newest.author === AUTHOR && newest.version < documents.length);
}

/**
 * Publishes each document as a version of its own, through the very code that reads an upload, going on where
 * an earlier run was cut off. Throws, with nothing written, at the first row of any document that cannot be read.
 */
export async function loadSeed(db: Db, seed: Seed, now: Date): Promise<number> {
  const { catalogue, aliases } = readSeedCatalogue(seed.catalogue);
  const drafts = await Promise.all(seed.documents.map((file) => readDocument(file, catalogue, aliases)));
  await putSeedCatalogue(db, { catalogue, aliases });
  let version = (await readVersions(db))[0]?.version ?? 0;
  for (const [index, file] of seed.documents.entries()) {
    if (index < version) continue;
    const present = version === 0 ? [] : await readObservations(db, { version });
    const diff = diffDrafts({ present, drafts: drafts[index]?.rows ?? [] });
    const replaced = [...diff.changed, ...diff.withdrawn];
    const source = catalogue.sources.find(({ id }) => drafts[index]?.rows[0]?.source === id);
    const publishedAt = now.toISOString();
    // A name of its own each, so that what was cut off between the two steps goes on.
    const upload = `seed-${file.name.replace(/\.csv$/, '')}`;
    if (!(await readUploadRow(db, upload)))
      await stageUpload(db, {
        id: upload,
        fileName: file.name,
        bytes: file.bytes,
        sha256: await hash(file.bytes),
        encoding: drafts[index]?.encoding ?? '',
        layout: 'tidy',
        author: AUTHOR,
        account: null,
        district: null,
        choice: '{}',
        baseVersion: version,
        createdAt: publishedAt,
        record: null,
      });
    const published = await publishVersion({
      db,
      upload,
      author: AUTHOR,
      note: source?.title.zh ?? file.name,
      publishedAt,
      begin: [...diff.added, ...replaced.map(({ after }) => after)],
      cease: replaced.map(({ before }) => before.id),
      counts: countChanges(diff),
      records: [],
    });
    if (published === 'overtaken')
      throw new Error(`seed/${file.name}: something else was published meanwhile.`);
    version = published;
  }
  return version;
}

/** The rows of one document, or an error that names file, row and column, and says what to do. */
export async function readDocument({ name, bytes }: SeedFile, catalogue: Catalogue, aliases: Aliases) {
  const read = await readUpload({ bytes, name, catalogue, aliases, uploader: null, choice: {} });
  if (read.kind === 'refusal') throw new Error(`seed/${name}: ${read.message.en}`);
  const { drafts, problems, warnings, blanks, newScopes, file } = read;
  const [first] = [...problems, ...warnings];
  if (first) throw new Error(`seed/${name}: ${first.message.en}`);
  const [blank] = blanks;
  if (blank) throw new Error(`seed/${name}: Row ${blank.row}: it has neither value nor status; fill one in.`);
  const stray = drafts.find(({ scope }) => scope.id === newScopes[0]?.id);
  if (stray)
    throw new Error(
      `seed/${name}: Row ${stray.row}, “口径”: “${stray.scope.name.zh}” is not in catalogue/scopes.csv; add it there.`,
    );
  return { rows: drafts, encoding: file.encoding?.value ?? '' };
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
