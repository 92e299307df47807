import type { AsOf } from '$lib/view/as-of.ts';
import { writeView } from '$lib/view/page-view.ts';

/** This page with the card of a figure open, and the figure's own place in sight. */
export const linkCard = (id: string, asOf: AsOf): string => `${writeView(asOf, { figure: id })}#f-${id}`;
