import type { Transport } from '@sveltejs/kit';
import { IN_PAGE, ServerPicture } from '$lib/chart/server-picture.ts';

export const transport: Transport = {
  ServerPicture: {
    encode: (value) => value instanceof ServerPicture && [value.isInPage ? '' : value.svg],
    decode: ([svg]: [string]) => new ServerPicture(svg || IN_PAGE, svg === ''),
  },
};
