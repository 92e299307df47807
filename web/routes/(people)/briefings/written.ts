import type { InferResponseType } from 'hono/client';
import type { client } from '$lib/api.ts';

type Briefings = ReturnType<typeof client>['api']['v1']['briefings'];
/** A briefing as the API tells it to those who write it, and its line in the list. */
export type Written = InferResponseType<Briefings[':slug']['$get'], 200>;
export type WrittenLine = InferResponseType<Briefings['$get'], 200>['briefings'][number];
