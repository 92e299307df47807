import { client, read } from '$lib/api.ts';
import { needAs } from '$lib/people/ask-as.ts';
import type { ManagedProposal } from '#worker/proposals/proposal-schemas.ts';
import { viewProposal } from './proposal-view.ts';
import type { PageServerLoad } from './$types';

interface Listed {
  readonly open: number;
  readonly proposals: readonly ManagedProposal[];
}

export const load: PageServerLoad = async (event) => {
  const { lang } = event.locals;
  const api = client(event.fetch, event.url.origin).api.v1;
  const path = '/api/v1/catalogue/proposals';
  const [{ open, proposals }, decided, { districts }, { subjects }] = await Promise.all([
    needAs<Listed>(event, path),
    needAs<Listed>(event, `${path}?state=decided`),
    read(api.districts.$get({ query: {} }), lang),
    read(api.subjects.$get({ query: {} }), lang),
  ]);
  const view = (proposal: ManagedProposal) => viewProposal(proposal, { districts, subjects }, lang);
  return { open, proposals: proposals.map(view), decided: decided.proposals.map(view) };
};
