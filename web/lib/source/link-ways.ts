const opensCard = (href: string): boolean => href.includes('figure=');

/** What a link does on its way: the card of a figure opens over the page, which stays where it is. */
export const waysOf = (href: string) => ({ noScroll: opensCard(href), keepFocus: opensCard(href) });

/** The same for the attributes of a link, noscroll and keepfocus; a link without them does neither. */
export const staysAt = (href: string): '' | undefined => (opensCard(href) ? '' : undefined);
