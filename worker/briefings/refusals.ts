import type { StoredBriefing } from '#db/charts/briefings.ts';
import { toBeijingTime } from '#core/period/beijing-time.ts';
import type { ProblemDetail } from '#worker/problem.ts';
import { MOST_CHARTS } from './briefing-schemas.ts';
import type { At } from './chart-at.ts';

/** What can be wrong with a briefing, each said so that it can be mended. */

export const noChart = (place: number | null, value: string): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'items',
  value,
  detail: {
    zh: `${place === null ? '' : `第${place}张：`}“${value}”不是本站图表的地址。请粘贴总览、指标页或图表的地址。`,
    en: `${place === null ? '' : `Chart ${place}: `}"${value}" is no address of a chart of ours. Paste that of the overview, of a metric or of a chart.`,
  },
});

/** What is wrong with one of several charts, with its place; where all are of one version, what could be done about it. */
export const inPlace = (place: number, problem: ProblemDetail, { isFrozen }: At): ProblemDetail => {
  const { zh, en } = problem.detail;
  const isLater = isFrozen && problem.code === 'unknown-value';
  return {
    ...problem,
    parameter: 'items',
    detail: {
      zh: `第${place}张：${zh}${isLater ? '请让整份简报用较新的一版，或移除这张。' : ''}`,
      en: `Chart ${place}: ${en}${isLater ? ' Let the briefing be of a later version, or remove this chart.' : ''}`,
    },
  };
};

export const nothingShown = (place: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'items',
  detail: { zh: `第${place}张：没有选中任何指标。`, en: `Chart ${place} names no metric.` },
});

export const removedChart = (slug: string): ProblemDetail => ({
  code: 'chart-removed',
  parameter: 'items',
  value: slug,
  detail: { zh: `图表“${slug}”已被移除。`, en: `The chart "${slug}" was removed.` },
});

export const tooManyCharts = (count: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'items',
  value: String(count),
  detail: {
    zh: `一份简报最多${MOST_CHARTS}张图，这样会有${count}张。请粘贴单个指标的地址，或先移除几张。`,
    en: `A briefing holds at most ${MOST_CHARTS} charts, and this would make ${count}. Paste the address of one metric, or remove some first.`,
  },
});

export const noVersion = (newest: number): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'version',
  allowed: [`1–${newest}`],
  detail: {
    zh: `没有这一版；现有第 1 至 ${newest} 版。`,
    en: `There is no such version; there are 1 to ${newest}.`,
  },
});

export const nameTaken = (slug: string): ProblemDetail => ({
  code: 'taken',
  parameter: 'slug',
  value: slug,
  detail: {
    zh: `“${slug}”已有简报用过（移除的也不再给别的简报用）：请换一个名字。`,
    en: `"${slug}" is or was the name of a briefing and is not given twice: choose another.`,
  },
});

export const unknownBriefing = (slug: string): ProblemDetail => ({
  code: 'unknown-value',
  parameter: 'slug',
  value: slug,
  detail: { zh: `没有叫“${slug}”的简报。`, en: `There is no briefing "${slug}".` },
});

export const removedBriefing = (slug: string): ProblemDetail => ({
  code: 'briefing-removed',
  parameter: 'slug',
  value: slug,
  detail: {
    zh: `简报“${slug}”已被移除。请向给您这个地址的人要新的。`,
    en: `The briefing "${slug}" was removed. Ask whoever gave you this address for another.`,
  },
});

export const changedMeanwhile = ({ editor, updatedAt }: StoredBriefing): ProblemDetail => ({
  code: 'changed-meanwhile',
  parameter: 'revision',
  detail: {
    zh: `您打开之后，${editor}在${toBeijingTime(updatedAt)}（北京时间）改过这份简报。您的改动没有存，也没有丢：请对照两份再存。`,
    en: `${editor} changed this briefing at ${toBeijingTime(updatedAt)}, Beijing time, after you opened it. Yours is not saved and not lost: compare the two and save again.`,
  },
});

export const someoneElses = (author: string): ProblemDetail => ({
  code: 'not-allowed',
  detail: {
    zh: `这份简报由${author}建立：请找${author}、审核员或管理员移除。`,
    en: `${author} began this briefing: ask them, a reviewer or an administrator to remove it.`,
  },
});
