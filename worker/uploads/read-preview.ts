import type { Aliases } from '#core/catalogue/read-aliases.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { ReadingChoice } from '#core/layout/reading.ts';
import { silentParts } from '#core/layout/silent-parts.ts';
import type { Observation } from '#core/observation/observation.ts';
import type { Refusal } from '#core/table/refusals.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { diffDrafts, type DraftDiff } from '#core/tidy/diff-drafts.ts';
import type { Draft } from '#core/tidy/draft.ts';
import { readUpload, type UploadReading } from '#core/upload/read-upload.ts';
import { findWarnings } from '#core/upload/warnings/find-warnings.ts';
import type { Db } from '#db/open.ts';
import { readAliases } from '#db/read-aliases.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { readState } from '#db/read-state.ts';
import { readUploadBytes, type UploadRow } from '#db/read-uploads.ts';

/** A cell of the upload that was changed while it waited. */
export interface Conflict {
  readonly cell: string;
  /** What stood when the upload was worked out; null where nothing did. */
  readonly base: Observation | null;
  /** What stands now. */
  readonly theirs: Observation | null;
  readonly mine: Draft;
}

/** A file that waits, as it would be published now. */
export interface Preview {
  readonly kind: 'preview';
  readonly upload: UploadRow;
  readonly reading: UploadReading;
  readonly catalogue: Catalogue;
  /** The version that it was worked out against: the newest. */
  readonly version: number;
  readonly diff: DraftDiff;
}

/**
 * Works out from file, choice, catalogue and figures what an upload is and does. Nothing of it is stored; `bytes`
 * are those of a file that is not stored yet either.
 */
export async function readPreview(db: Db, upload: UploadRow, bytes?: Uint8Array): Promise<Preview | Refusal> {
  const [catalogue, aliases, state] = await Promise.all([readCatalogue(db), readAliases(db), readState(db)]);
  const read = () => (bytes ? Promise.resolve(bytes) : readUploadBytes(db, upload.id));
  const reading = await readAgain(upload, { catalogue, aliases }, read);
  if (reading.kind === 'refusal') return reading;
  const version = state.kind === 'ready' ? state.version : 0;
  const effect = await weighAgain(db, { reading, catalogue, version, district: upload.district });
  return { kind: 'preview', upload, catalogue, ...effect };
}

/** The cells that would be overwritten although they changed after `base`. */
export async function findConflicts(db: Db, { diff, version }: Preview, base: number): Promise<Conflict[]> {
  if (base >= version) return [];
  const moves = [...diff.added.map((after) => ({ before: null, after })), ...diff.changed, ...diff.withdrawn];
  if (moves.length === 0) return [];
  const touched = namesOf(moves.map(({ after }) => after));
  const gone = await readObservations(db, { version: base, notAt: version, ...touched });
  const stood = new Map(gone.map((observation) => [cellKey(observation), observation]));
  return moves.flatMap(({ before, after }) => {
    const cell = cellKey(after);
    const was = stood.get(cell) ?? null;
    const isNewer = was !== null || (before !== null && before.sinceVersion > base);
    return isNewer ? [{ cell, base: was, theirs: before, mine: after }] : [];
  });
}

const readTouched = (db: Db, version: number, cells: readonly Cell[]): Promise<Observation[]> =>
  version === 0 || cells.length === 0
    ? Promise.resolve([])
    : readObservations(db, { version, ...namesOf(cells) });

type Cell = Pick<Draft, 'district' | 'metric'>;

const namesOf = (cells: readonly Cell[]) => ({
  districts: [...new Set(cells.map(({ district }) => district))],
  metrics: [...new Set(cells.map(({ metric }) => metric))],
});

interface Names {
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
}

/** What a reading would do to the figures of a version, which are the same for ever. */
type Effect = Pick<Preview, 'version' | 'reading' | 'diff'>;

interface Weighing {
  readonly reading: UploadReading;
  readonly catalogue: Catalogue;
  readonly version: number;
  /** The slug of the one district whose figures may be touched; null where that is any. */
  readonly district: string | null;
}

async function weigh(db: Db, { reading, catalogue, version, district }: Weighing): Promise<Effect> {
  // Rows of other districts are set aside: staff enter the figures of one.
  const drafts = district ? reading.drafts.filter((draft) => draft.district === district) : reading.drafts;
  const present = await readTouched(db, version, [...drafts, ...reading.blanks]);
  const warnings = [...reading.warnings, ...findWarnings({ reading, present, catalogue, district })];
  return {
    version,
    reading: { ...reading, warnings },
    diff: diffDrafts({ present, drafts, silent: silentParts(reading.reading) }),
  };
}

/** What was last worked out of a file. It is shown, and a moment later published: that it is not worked out twice. */
let last: {
  readonly key: string;
  readonly reading: UploadReading | Refusal;
  readonly effect: Effect | null;
} | null = null;

/** What a reading does to a version is the same for the same reading, made of the same names for the same district. */
async function weighAgain(db: Db, weighing: Weighing): Promise<Effect> {
  const { reading, version } = weighing;
  if (last?.reading === reading && last.effect?.version === version) return last.effect;
  const effect = await weigh(db, weighing);
  if (last?.reading === reading) last = { ...last, effect };
  return effect;
}

/** The reading of a file is the same for the same file, choice and names: the last one is kept, and no more. */
async function readAgain(
  upload: UploadRow,
  names: Names,
  bytesOf: () => Promise<Uint8Array>,
): Promise<UploadReading | Refusal> {
  const { aliases } = names;
  const known = [names.catalogue, [...aliases.districts], [...aliases.metrics]];
  // Its shape without a choice says nothing of how it is read.
  const { shape: _shape, ...choice } = JSON.parse(upload.choice) as ReadingChoice;
  const key = JSON.stringify([upload.id, upload.sha256, upload.district, choice, known]);
  if (last?.key === key) return last.reading;
  const reading = await readUpload({
    bytes: await bytesOf(),
    name: upload.fileName,
    uploader: upload.district,
    choice,
    ...names,
  });
  last = { key, reading, effect: null };
  return reading;
}
