import type { Context } from 'hono';
import type { Bilingual, Catalogue, Metric } from '#core/catalogue/catalogue.ts';
import { fitsAsCounter } from '#core/figure/counter-fit.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

/** What figures are made of: once there are any, it is what they were published as. */
const FIXED = {
  unit: { zh: '单位', en: 'unit' },
  kind: { zh: '种类', en: 'kind' },
  subject: { zh: '主题', en: 'subject' },
  object: { zh: '计数对象', en: 'object' },
} as const satisfies Partial<Record<keyof Metric, Bilingual>>;
type FixedPart = keyof typeof FIXED;

/** The first such part in which the two differ; undefined where they do not. */
export const whatIsFixed = (before: Metric, after: Metric): FixedPart | undefined =>
  (Object.keys(FIXED) as FixedPart[]).find((part) => before[part] !== after[part]);

export interface MetricFault {
  readonly parameter: string;
  readonly detail: Bilingual;
}

/** What cannot be in a metric whatever figures it has; undefined where it is sound. */
export function findFault(
  metric: Pick<Metric, 'subject' | 'unit' | 'counter' | 'kind' | 'denominator'>,
  { subjects }: Catalogue,
): MetricFault | undefined {
  if (!subjects.some(({ id }) => id === metric.subject)) {
    const ids = subjects.map(({ id }) => id).join(', ');
    return {
      parameter: 'subject',
      detail: { zh: `没有这个主题；可用：${ids}。`, en: `There is no such subject; there are ${ids}.` },
    };
  }
  if (metric.denominator && (metric.unit !== 'person' || metric.kind !== 'stock'))
    return {
      parameter: 'denominator',
      detail: {
        zh: '只有单位为人、种类为存量的指标才能作分母。',
        en: 'Only a stock of persons can be a denominator.',
      },
    };
  const { zh = '', en = '' } = metric.counter ?? {};
  const foreign = [zh, en].find((word) => !fitsAsCounter(word, metric.unit));
  if (foreign !== undefined)
    return {
      parameter: 'counter',
      detail: {
        zh: `量词“${foreign}”说的是另一种单位，或带有倍数（万），会让这个指标的数字变成另一种数字。请换一个量词，留空，或另加一个指标。`,
        en: `The counting word “${foreign}” says another unit, or multiplies, and the figures of this metric would say something else. Choose another word or none, or add another metric.`,
      },
    };
  return undefined;
}

export const refuseFault = (c: Context<AppEnv>, fault: MetricFault) =>
  answerProblem<PrivateStatus>(c, { code: 'bad-parameter', ...fault });

export const refuseUnknown = (c: Context<AppEnv>) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'id',
    detail: { zh: '没有这个指标。', en: 'There is no such metric.' },
  });

export const refuseName = (c: Context<AppEnv>, name: string, owner: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'taken',
    parameter: 'name',
    value: name,
    detail: {
      zh: `“${name}”已是指标 ${owner} 的名称、编号或别名，上传的文件会分不清；请换一个。`,
      en: `“${name}” is a name, id or alias of the metric ${owner} already, and files could not tell them apart; choose another.`,
    },
  });

export const refuseFixed = (
  c: Context<AppEnv>,
  { part, figures }: { readonly part: FixedPart; readonly figures: number },
) =>
  answerProblem<PrivateStatus>(c, {
    code: 'metric-has-figures',
    parameter: part,
    detail: {
      zh: `这个指标已有 ${figures} 个数字，它们是按现在的${FIXED[part].zh}发布的，改了就成了另一种数字。请另加一个指标。`,
      en: `This metric has ${figures} figures, published with the ${FIXED[part].en} that it has; with another they would say something else. Add another metric instead.`,
    },
  });
