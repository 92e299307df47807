import type { Context } from 'hono';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import { digestSeen } from './digest-seen.ts';
import type { Preview } from './read-preview.ts';

/** What was looked at, as the preview named it, and the mark of what was handed over to be approved. */
interface Looked {
  readonly seen: string | undefined;
  readonly mark: string;
}

/**
 * An answer where an upload is no longer what was looked at, or nobody says what that was; null where it is. Who
 * publishes a file that nobody else had a hand in need not say.
 */
export function refuseUnseen(c: Context<AppEnv>, preview: Preview, { seen, mark }: Looked) {
  const { account, editedBy, editor } = preview.upload;
  if (seen === digestSeen(preview, mark)) return null;
  const isOwn = [account, editedBy ?? account].every((one) => one === c.var.who.id);
  if (seen === undefined)
    return isOwn
      ? null
      : answerProblem<PrivateStatus>(c, {
          code: 'bad-parameter',
          parameter: 'seen',
          detail: {
            zh: '这份文件是别人交来或改动的：请先读取 /api/v1/uploads/{id}，把其中的 seen 一并送来，只处理您看过的。',
            en: 'Someone else brought or edited this file: read /api/v1/uploads/{id} first and send its `seen` along, so that only what you looked at is dealt with.',
          },
        });
  return answerProblem<PrivateStatus>(c, {
    code: 'changed-meanwhile',
    detail: {
      zh: `您看过以后，这份文件的读法又有改动${editor ? `（最后由 ${editor} 改过）` : ''}，您要做的没有做。下面是现在的样子，请看过再决定。`,
      en: `What is read of this file changed after you looked at it${editor ? ` (last edited by ${editor})` : ''}; nothing was done. Look at it as it is now, then decide.`,
    },
  });
}
