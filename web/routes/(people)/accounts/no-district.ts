/** What the form sends where somebody belongs to no district: nothing at all means that none was chosen yet. */
export const NO_DISTRICT = 'none';
