import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import type { LaterChange } from '#worker/uploads/upload-schemas.ts';

/** In which version a figure was changed, by whom and when; nothing where that is not known. */
export function tellChanged(changed: LaterChange | null): Bilingual {
  if (!changed) return { zh: '', en: '' };
  const { version, author, publishedAt, reverts, isOwn } = changed;
  const when = toBeijingTime(publishedAt);
  const act = reverts === null ? '发布' : `撤回第${reverts}版时改动`;
  const acted = reverts === null ? 'published' : `taken back from version ${reverts}`;
  return {
    zh: `第${version}版，${isOwn ? '您自己' : author} ${when} ${act}`,
    en: `version ${version}, ${acted} by ${isOwn ? 'yourself' : author}, ${when} Beijing time`,
  };
}
