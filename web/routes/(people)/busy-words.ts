/** What a button says while what it was pressed for is done. */
export const BUSY_WORDS = {
  busy: { zh: '请稍候…', en: 'One moment…' },
  submit: { zh: '正在送审…', en: 'Submitting…' },
  approve: { zh: '正在批准并发布…', en: 'Approving and publishing…' },
  publish: { zh: '正在发布…', en: 'Publishing…' },
  reread: { zh: '正在重新读…', en: 'Reading it again…' },
  revert: { zh: '正在撤回…', en: 'Taking it back…' },
} as const;
