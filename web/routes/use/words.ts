import { MOST_AT_ONCE } from '#core/catalogue/most-at-once.ts';
import { MOST_PANELS } from '#core/chart/sizes.ts';
import type { Bilingual } from '#core/catalogue/catalogue.ts';

export const WORDS = {
  title: { zh: '放进幻灯片', en: 'Use in slides' },
  lead: {
    zh: '每种形式都带着余数、缺报、能否比较的结论和来源。',
    en: 'Every form carries its bounds, its gaps, the verdict on comparing, and its sources.',
  },
  data: { zh: '数据', en: 'Data' },
  follow: { zh: '随数据更新', en: 'Follow the data' },
  followMeans: {
    zh: '地址不变，数字更正后图也跟着变',
    en: 'one address; when a figure is corrected, so is the chart',
  },
  freeze: { zh: '固定在这一版', en: 'Stay at this version' },
  freezeMeans: { zh: '以后怎么改，图都是今天的样子', en: 'whatever changes, the chart stays as it is today' },
  settled: { zh: '存的时候定好，不再改', en: 'settled when it was saved' },
  otherCatalogue: {
    zh: '这一版发布后目录改过（名称或区县）：固定的图按发布时的目录画，与现在看到的不尽相同。',
    en: 'The catalogue (names or districts) was changed after this version was published: a chart that stays at it is drawn with the catalogue of then, and differs from what is seen now.',
  },
  noFreeze: {
    zh: '不能固定在这一版：它发布时，目录里还没有要看的指标或区县。',
    en: 'It cannot stay at this version: when that was published, the catalogue had no such metric or district.',
  },
  fileStays: {
    zh: '下载的文件（PPTX、PNG、表格）总是停在这一版，不会自己更新；选哪一种，只决定文件里的二维码和链接去向。网页里的框和按地址引用的图才会跟着数据变。',
    en: 'A file that is downloaded (PPTX, PNG, table) always stays at this version; the choice only settles where its QR code and links lead. Frames, and pictures by address, follow the data.',
  },
  left: {
    zh: `区县太多，这里只取前 ${MOST_AT_ONCE} 个；另有 `,
    en: `There are too many districts: these are the first ${MOST_AT_ONCE}, and `,
  },
  leftAfter: { zh: ' 个，请在地址里用 district 选。', en: ' more are chosen by district in the address.' },
  theme: { zh: '外观', en: 'Look' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  transparent: { zh: '透明底', en: 'Transparent' },
  'transparent-dark': { zh: '透明底，深色页用', en: 'Transparent, for dark slides' },
  long: {
    zh: '区县多，这个形状的图片里字很小：请用幻灯片（分几页画），或选“随内容”。',
    en: 'With so many districts the type of a picture of this shape is small: take the slides, which share them out, or the shape “As needed”.',
  },
  some: {
    zh: '图多时，有形状的图片里只放字看得清的前几张，并写明还有几张；要全部请用幻灯片，或选“随内容”。',
    en: 'Of many charts a picture of a shape holds the first ones whose type is still read, and says how many more there are; for all of them take the slides, or the shape “As needed”.',
  },
  size: { zh: '形状', en: 'Shape' },
  natural: { zh: '随内容', en: 'As needed' },
  square: { zh: '方', en: 'Square' },
  phone: { zh: '手机竖屏', en: 'Phone' },
  deck: { zh: '幻灯片', en: 'Slides' },
  deckMeans: {
    zh: '可编辑的原生图表，一图一页；备注里有结论、口径和来源。供 PowerPoint、WPS、LibreOffice 使用。',
    en: 'Native charts that can be edited, one a slide; verdict, scopes and sources in the notes. For PowerPoint, WPS and LibreOffice.',
  },
  deckHolds: {
    zh: '这份幻灯片里将有：封面、一览表、一图一页、来源。',
    en: 'What the deck will hold: a cover, an overview, a chart a slide, the sources.',
  },
  deckHoldsCharts: {
    zh: '这份幻灯片里将有：封面、一图一页、来源。',
    en: 'What the deck will hold: a cover, a chart a slide, the sources.',
  },
  slideInSmall: { zh: '这一页幻灯片的小样', en: 'The slide in small' },
  picture: { zh: '图片', en: 'Picture' },
  pictureMeans: { zh: '服务器画好，没有网络也能放。', en: 'Drawn on the server; shows without a network.' },
  noPictureCopied: {
    zh: '这个网址不是 https，浏览器不许网页复制图片：请在上面的图上点右键（手机上长按），选“复制图片”，或下载 PNG。表格和文字可以照常复制。',
    en: 'This address is not https, so the browser lets no page copy a picture: right-click the picture above (or hold it, on a phone) and copy it, or download the PNG. Tables and text are copied as usual.',
  },
  noCopyKept: {
    zh: '这个网址不是 https，断网时框里不会有留下的画面：没有网络的会场请用 PPTX 或 PNG。',
    en: 'This address is not https, so a frame keeps nothing for when there is no network: for a room without one take the PPTX or the PNG.',
  },
  copyPicture: { zh: '复制图片', en: 'Copy the picture' },
  frame: { zh: '网页', en: 'Web page' },
  frameMeans: {
    zh: '贴进网页、reveal.js 或带网页的幻灯片；数字以后更正或撤回，图上会标出来。',
    en: 'For web pages, reveal.js and decks that hold web pages; it marks figures that are corrected or withdrawn later.',
  },
  framedByAnyone: {
    zh: '任何网站都可以嵌入；管理员可以改。',
    en: 'Any site may frame it; administrators can change that.',
  },
  framedByNobody: {
    zh: '管理员设定了不许别的网站嵌入：这个框只在本站看得到。',
    en: 'Administrators let no other site frame it: it is seen on this site alone.',
  },
  framedBy: {
    zh: '只有这些网站可以嵌入（由管理员设定）：',
    en: 'Only these sites may frame it, as administrators have set: ',
  },
  frameToken: {
    zh: '这里的图表须凭令牌嵌入：请向管理员要一个，写在代码里 TOKEN 的位置。',
    en: 'Charts are framed by token here: ask an administrator for one, and put it in the place of TOKEN in the code.',
  },
  frameCode: { zh: '带数据的框（iframe）', en: 'A frame with its data (iframe)' },
  pictureCode: { zh: '只要图，手机上自动换竖版', en: 'The picture alone, tall on phones' },
  copyCode: { zh: '复制代码', en: 'Copy the code' },
  table: { zh: '表格', en: 'Table' },
  copyTable: { zh: '复制表格', en: 'Copy the table' },
  seeTables: { zh: '看表格', en: 'See the tables' },
  seeSentences: { zh: '看全部文字', en: 'See all the text' },
  sentence: { zh: '文字', en: 'Text' },
  save: { zh: '存一个短地址', en: 'Save under a short name' },
  saveMeans: {
    zh: '存好就不再改：幻灯片里放着它的地址。要改请另存一个名字。',
    en: 'Once saved it stays as it is, since slides hold its address. For a change, save another name.',
  },
  signIn: { zh: '登录后可以把这张图存成短地址。', en: 'Sign in to save this chart under a short name.' },
  savedCharts: { zh: '存过的图表', en: 'Saved charts' },
  slug: { zh: '短名（小写字母、数字、连字符）', en: 'Short name (small letters, digits, hyphens)' },
  name: { zh: '标题（可不填）', en: 'Title (may be blank)' },
  note: { zh: '编者注（可不填）', en: 'Editor’s note (may be blank)' },
  saveIt: { zh: '存', en: 'Save' },
  live: { zh: '回到图表', en: 'Back to the chart' },
  present: { zh: '全屏放映', en: 'Present' },
  brief: { zh: '放进简报', en: 'Add to a briefing' },
  preview: { zh: '预览', en: 'Preview' },
  version: { zh: '第', en: 'version ' },
  parts: {
    zh: `一张图最多画 ${MOST_PANELS} 个指标，请分开取；每一份都有幻灯片、图片、网页和表格。这里选了 `,
    en: `One chart shows at most ${MOST_PANELS} metrics, so take them in parts; each has slides, pictures, a web page and tables. Metrics chosen here: `,
  },
  partsAfter: { zh: ' 个。', en: '.' },
  partsCounted: { zh: '个指标', en: 'metrics' },
  partsTable: {
    zh: '要全部放在一起：资料写到了多少（一览表）',
    en: 'All of them together: what the documents say (table)',
  },
} as const satisfies Record<string, Bilingual>;
