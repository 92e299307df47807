import type { Context } from 'hono';
import type { UploadRow } from '#db/read-uploads.ts';
import { readUploadRow } from '#db/read-uploads.ts';
import type { Db } from '#db/open.ts';
import type { Editor } from '#db/read-editors.ts';
import type { Review } from '#db/settings/read-settings.ts';
import type { AppEnv } from '#worker/env.ts';
import type { Who } from '#worker/people/who.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

/** Reviewers and administrators look after every district. */
export const isOverseer = ({ role }: Pick<Who, 'role'>): boolean => role !== 'staff';

/** Staff see what they brought themselves, and what others brought for their district. */
export function maySee(who: Who, { account, district }: UploadRow): boolean {
  return isOverseer(who) || account === who.id || (district !== null && district === who.district);
}

/** Whether someone may still change how an upload is read, submit or discard it. */
export function mayHandle(who: Who, { account, district }: UploadRow): boolean {
  return isOverseer(who) || (account === who.id && district === who.district);
}

/** Why someone may not publish an upload now; null where they may. */
export function whyNotPublish(
  who: Who,
  {
    upload,
    review,
    editors,
  }: {
    readonly upload: UploadRow;
    readonly review: Review;
    /** Everyone who edited it. */
    readonly editors: readonly Editor[];
  },
): 'not-allowed' | 'needs-other-person' | 'edited-it' | null {
  if (!mayHandle(who, upload)) return 'not-allowed';
  if (review === 'none') return null;
  const hasEdited = editors.some(({ account }) => account === who.id);
  if (isOverseer(who) && hasEdited && upload.account !== who.id) return 'edited-it';
  return isOverseer(who) && upload.account !== who.id && upload.state === 'submitted'
    ? null
    : 'needs-other-person';
}

/**
 * Whether someone may take back the version that an upload was published as: staff only that of their own district,
 * which touched nothing else, and not where others have to approve.
 */
export const mayRevert = (who: Who, { version, district }: UploadRow, review: Review): boolean =>
  version !== null &&
  (isOverseer(who) || (review === 'none' && district !== null && district === who.district));

/** The upload that the address names, where who asks may see it; else undefined, as if there were none. */
export async function findUpload(db: Db, who: Who, id: string): Promise<UploadRow | undefined> {
  const upload = await readUploadRow(db, id);
  return upload && maySee(who, upload) ? upload : undefined;
}

export const refuseUnknown = (c: Context<AppEnv>, id: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'id',
    value: id,
    detail: {
      zh: '没有这份上传，或不归您管；您能看的在 /api/v1/uploads。',
      en: 'There is no such upload, or it is not for you to see; /api/v1/uploads lists those that are.',
    },
  });

export const refuseNotYours = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'not-allowed',
    detail: {
      zh: '这份上传不是您的，您只能查看。请由上传人、审核员或管理员处理。',
      en: 'This upload is not yours: you may look at it. Its author, a reviewer or an administrator can go on with it.',
    },
  });

const OVER = {
  published: { zh: '已经发布', en: 'has been published' },
  reverted: { zh: '已经撤回', en: 'has been taken back' },
  discarded: { zh: '已经放弃', en: 'has been discarded' },
} as const;

/** An answer where an upload no longer waits; null where it does. */
export function refuseOver(c: Context<AppEnv>, { state }: UploadRow) {
  if (state === 'staged' || state === 'submitted') return null;
  return answerProblem<PrivateStatus>(c, {
    code: 'upload-over',
    detail: {
      zh: `这份上传${OVER[state].zh}，不能再改。要更正数字，请重新上传一份。`,
      en: `This upload ${OVER[state].en} and cannot be changed. To correct a figure, upload a file again.`,
    },
  });
}
