/** What the SvelteKit adapter writes; it exists only after a build. */
declare module '*/.svelte-kit/handler/index.js' {
  const handler: {
    fetch(request: Request, env: object, context: object): Promise<Response>;
  };
  export default handler;
}
