/** What became of one cell between two versions; a figure that was taken back is `withdrawn`, as one that is gone. */
export type ChangeKind = 'added' | 'changed' | 'withdrawn';
