const opensCard = (href: string): boolean => href.includes('figure=');

/** What a link does on its way: the card of a figure opens over the page, which stays where it is. */
export const waysOf = (href: string) => ({ noScroll: opensCard(href), keepFocus: opensCard(href) });

/** The attributes of a link to a figure's card, or to another place of the page. */
export const linkTo = (href: string) =>
  opensCard(href)
    ? { href, 'data-sveltekit-noscroll': '' as const, 'data-sveltekit-keepfocus': '' as const }
    : { href };
