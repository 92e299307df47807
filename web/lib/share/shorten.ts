import { cutToEms } from '#core/chart/layout.ts';

/** As much of what is said of a page as others show of it, in ems. */
const MOST = 160;

export const shorten = (statement: string): string => cutToEms(statement, MOST);
