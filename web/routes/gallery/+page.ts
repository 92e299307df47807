import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ data }) => {
  if (import.meta.env.DEV) return { ...data, Gallery: (await import('./Gallery.svelte')).default };
  error(404, 'Not Found');
};
