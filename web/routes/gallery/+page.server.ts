import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

// In development only: the build drops the branch and with it all that only the branch reaches.
export const load: PageServerLoad = async ({ locals: { lang }, url }) => {
  if (import.meta.env.DEV) {
    const { loadGallery } = await import('./load-gallery.ts');
    const { drawSvg } = await import('#worker/charts/draw-svg.ts');
    return loadGallery({ lang, only: url.searchParams.get('case'), drawSvg });
  }
  error(404, 'Not Found');
};
