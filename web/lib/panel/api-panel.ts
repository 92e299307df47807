import type { InferResponseType } from 'hono/client';
import type { client } from '$lib/api.ts';

type Compare = ReturnType<typeof client>['api']['v1']['compare']['$get'];

/** A panel as `/api/v1/compare` answers it. */
export type ApiPanel = InferResponseType<Compare, 200>['panels'][number];
