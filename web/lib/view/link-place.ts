import type { PageView } from './page-view.ts';

/** The page of a metric or of a district, as of the version that the reader has chosen. */
export const linkPlace = (
  kind: 'metric' | 'district',
  name: string,
  { version }: Pick<PageView, 'version'>,
): string => `/${kind}/${name}${version ? `?version=${version}` : ''}`;
