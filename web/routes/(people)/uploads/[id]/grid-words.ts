/** The words of the grid in which a file is looked at cell by cell. */
export const GRID_WORDS = {
  see: { zh: '看', en: 'See' },
  seeRow: { zh: '看行', en: 'See row' },
  goTo: { zh: '到第几行', en: 'Go to row' },
  go: { zh: '转到', en: 'Go' },
  onlyMarked: { zh: '只看有问题的行', en: 'Only rows with something to look at' },
  allRows: { zh: '看全部行', en: 'All rows' },
  markedOf: { zh: '有问题的行', en: 'rows with something to look at' },
  mendTo: { zh: '改为', en: 'Mend to' },
  mend: { zh: '按改动重新读', en: 'Read again' },
  waiting: { zh: ['有', '处改动还没有重新读。'], en: ['Edits that have not been read yet:', '.'] },
  goReread: { zh: '去重新读', en: 'Go and read again' },
  keys: {
    zh: '方向键、PageUp、PageDown、Home、End 移动，Ctrl+End 到最后一行；回车改这一格，Esc 不改。',
    en: 'Arrows, Page Up, Page Down, Home and End move; Ctrl+End goes to the last row; Enter mends the cell, Esc leaves it.',
  },
  keysToLook: {
    zh: '方向键、PageUp、PageDown、Home、End 移动，Ctrl+End 到最后一行。',
    en: 'Arrows, Page Up, Page Down, Home and End move; Ctrl+End goes to the last row.',
  },
  offline: {
    zh: '有些行没有取到：网络不通。接通以后再试。',
    en: 'Some rows did not come: the network is down. Try again once it is back.',
  },
  failed: { zh: '有些行没有取到。', en: 'Some rows did not come.' },
  retry: { zh: '再试', en: 'Try again' },
} as const;
