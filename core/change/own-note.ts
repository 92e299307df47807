/** What was said of a version; nothing where that is only which version it took back, as was once written by itself. */
export const ownNote = (note: string, reverts: number | null): string =>
  reverts !== null && note.replaceAll(' ', '') === `撤回第${reverts}版` ? '' : note.trim();
