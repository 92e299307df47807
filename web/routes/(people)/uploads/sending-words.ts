/** What is said while a file is on its way. */
export const SENDING_WORDS = {
  dropHere: { zh: '也可以把文件拖到这里。', en: 'Or drop a file here.' },
  sending: { zh: '正在上传', en: 'Sending' },
  reading: { zh: '已经收到，正在读', en: 'It has arrived and is being read' },
  opening: { zh: '读好了，正在打开', en: 'It has been read; opening it' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelling: { zh: '正在取消', en: 'Cancelling' },
  cancelled: { zh: '已取消，什么也没有留下。', en: 'Cancelled. Nothing of it was kept.' },
  wasThere: {
    zh: '已取消。这份文件先前交过，仍在“交过的文件”里。',
    en: 'Cancelled. The same file had been brought before and still waits below.',
  },
  notCancelled: {
    zh: '没有取消成：文件已经读好。刷新页面，就能在“交过的文件”里放弃它。',
    en: 'It could not be cancelled: the file had been read. Load the page again and discard it among what was brought.',
  },
  offline: {
    zh: '没有送到：网络不通，什么也没有留下。接通以后再试。',
    en: 'It did not arrive: the network is down. Nothing of it was kept. Try again once it is back.',
  },
  unsure: {
    zh: '文件送出去了，但没有等到答复。请再按一次“读取”：已经收到的不会再存一份。',
    en: 'The file was sent, but no answer came back. Press “Read it” again: what has arrived is not kept twice.',
  },
  fileOrPaste: {
    zh: '选了文件，又粘贴了表格，不知道读哪一个：请清空粘贴的，或者不选文件。',
    en: 'A file was chosen and a table pasted, and it is not clear which to read: empty the box, or choose no file.',
  },
  oneFile: { zh: '一次交一个文件。', en: 'One file at a time.' },
} as const;

/** How a pasted table is called among the files. */
export const PASTED_NAME = '粘贴的表格.csv';
