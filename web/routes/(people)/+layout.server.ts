import type { Account } from '$lib/people/account.ts';
import { askAs } from '$lib/people/ask-as.ts';
import type { LayoutServerLoad } from './$types';

/** Who is signed in: nobody on the pages where one signs in. */
export const load: LayoutServerLoad = async (event) => {
  const asked = await askAs<Account>(event, '/api/v1/session');
  return { who: 'data' in asked ? asked.data : null };
};
