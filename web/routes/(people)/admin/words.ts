import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const ADMIN_WORDS = {
  admin: { zh: '管理', en: 'Administration' },
  districts: { zh: '区县', en: 'Districts' },
  metrics: { zh: '指标', en: 'Metrics' },
  settings: { zh: '设置', en: 'Settings' },
  sources: { zh: '来源', en: 'Sources' },
  sourcesNote: {
    zh: '更正材料的标题、发布单位和日期。',
    en: 'Correct the title, publisher and date of a document.',
  },
  sourceStays: {
    zh: '编号和数字都不变；以前各版里仍是当时的写法。',
    en: 'Its id and its figures stay; earlier versions keep what it said then.',
  },
  accounts: { zh: '账号', en: 'Accounts' },
  record: { zh: '操作记录', en: 'Record' },
  districtsNote: {
    zh: '添加区县，或用文件一次添加几百个；改名称、代码和次序。',
    en: 'Add one, or some hundreds by a file; change names, codes and order.',
  },
  metricsNote: {
    zh: '名称、定义、单位、次序、主要指标、分母和别名。',
    en: 'Names, definitions, units, order, headline places, denominators and other names.',
  },
  accountsNote: { zh: '谁可以登录，能做什么。', en: 'Who may sign in, and do what.' },
  recordNote: { zh: '谁在何时做了什么。', en: 'Who did what, and when.' },
  review: {
    zh: '发布须由上传者以外的人批准',
    en: 'Someone other than its author must approve a publication',
  },
  frame: { zh: '谁的网页可以嵌入图表', en: 'Whose pages may hold our charts in a frame' },
  frameAny: { zh: '任何网站', en: 'any site' },
  frameListed: { zh: '只有下面这些', en: 'only these' },
  frameRule: {
    zh: '每行一个，如 https://example.org；一个都不写，就谁也不能嵌入。',
    en: 'One a line, such as https://example.org. With none, nobody may.',
  },
  embed: { zh: '嵌入须凭令牌', en: 'A frame needs a token' },
  tokens: { zh: '嵌入令牌', en: 'Tokens for frames' },
  tokensNote: {
    zh: '给要嵌入图表的单位每家一个，写在地址里：&token=…。撤销后，它的框里就不再有图。',
    en: 'One for each site that frames charts, in the address: &token=…. Once revoked, its frames show no chart.',
  },
  tokenOnce: { zh: '只显示这一次，请记下：', en: 'Shown this once, note it down:' },
  tokenName: { zh: '给谁', en: 'For whom' },
  tokenAdd: { zh: '生成令牌', en: 'Make a token' },
  revoke: { zh: '撤销', en: 'Revoke' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存，读者两秒内就能看到。', en: 'Saved. Readers see it within two seconds.' },
  find: { zh: '查找', en: 'Find' },
  findRule: { zh: '名称、代码或网址名的一部分', en: 'Part of a name, code or slug' },
  show: { zh: '查看', en: 'Show' },
  nothing: { zh: '没有找到。', en: 'Nothing was found.' },
  earlier: { zh: '上一页', en: 'Previous' },
  later: { zh: '下一页', en: 'Next' },
  addDistrict: { zh: '添加一个区县', en: 'Add a district' },
  byFile: { zh: '用文件添加和修改', en: 'Add and change by a file' },
  byFileNote: {
    zh: '先下载现有的区县，在表格软件里增改，另存为 CSV 再上传。网址名相同的是修改，新的是添加；没有列出的不变。有一处不对，就什么都不写入。',
    en: 'Download the districts, edit them in a spreadsheet, save as CSV and upload. A slug that exists is changed, a new one added; what is not listed stays. If anything is wrong, nothing is written.',
  },
  download: { zh: '下载现有区县', en: 'Download the districts' },
  file: { zh: 'CSV 文件', en: 'CSV file' },
  orderAsFile: { zh: '次序也按文件', en: 'Take the order of the file too' },
  upload: { zh: '上传', en: 'Upload' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  written: { zh: '写的是', en: 'Written' },
  whatToDo: { zh: '哪里不对', en: 'What is wrong' },
  code: { zh: '代码', en: 'Code' },
  codeRule: { zh: 'GB/T 2260，六位数字', en: 'GB/T 2260, six digits' },
  slug: { zh: '网址名', en: 'Slug' },
  slugRule: {
    zh: '小写字母、数字和 -，以后不能改',
    en: 'Small letters, digits and hyphens; for ever',
  },
  name: { zh: '名称', en: 'Name' },
  city: { zh: '城市', en: 'City' },
  province: { zh: '省份', en: 'Province' },
  inChinese: { zh: '中文', en: 'Chinese' },
  inEnglish: { zh: '英文', en: 'English' },
  place: { zh: '次序', en: 'Place' },
  placeRule: { zh: '从 1 起；颜色随次序而定', en: 'From 1; the colours follow the order' },
  figures: { zh: '现有数字', en: 'Figures now' },
  everFigures: { zh: '历来数字', en: 'Figures ever' },
  add: { zh: '添加', en: 'Add' },
  aliases: { zh: '别名', en: 'Other names' },
  aliasesNote: {
    zh: '上传的文件里还可能这样写。一个名称只能指一样东西。',
    en: 'What uploaded files may also call it. A name means one thing only.',
  },
  remove: { zh: '删去', en: 'Remove' },
  noAliases: { zh: '还没有别名。', en: 'There are none yet.' },
  addMetric: { zh: '添加指标', en: 'Add a metric' },
  id: { zh: '编号', en: 'Id' },
  subject: { zh: '主题', en: 'Subject' },
  object: { zh: '计数对象', en: 'What is counted' },
  objectRule: {
    zh: '数的是什么，不论单位；对象相同的指标互为近亲',
    en: 'Whatever the unit; metrics of one object are kin',
  },
  definition: { zh: '定义', en: 'Definition' },
  unit: { zh: '单位', en: 'Unit' },
  counter: { zh: '量词', en: 'Counter' },
  counterRule: {
    zh: '数字后面的字，如“处”；留空用单位本来的',
    en: 'The word after the number, such as places; blank for the unit’s own',
  },
  kind: { zh: '种类', en: 'Kind' },
  direction: { zh: '方向', en: 'Direction' },
  headline: { zh: '主要指标的位置', en: 'Headline place' },
  headlineRule: { zh: '从 1 起；留空则不在其中', en: 'From 1; blank for none' },
  denominator: { zh: '可作每万人的分母', en: 'May be what others are given per 10,000 of' },
  fixed: {
    zh: '这个指标已有数字，主题、计数对象、单位和种类不能再改：数字是按它们发布的。要改，请另加一个指标。',
    en: 'This metric has figures, so its subject, object, unit and kind stay: the figures were published with them. Add another metric instead.',
  },
  stock: { zh: '存量（某一天有多少）', en: 'stock (what there is on a day)' },
  flow: { zh: '流量（一段时间里发生多少）', en: 'flow (what came about over a time)' },
  increment: { zh: '增量（比原来多多少）', en: 'increment (how much more than before)' },
  neutral: { zh: '不论高低', en: 'neutral' },
  higher: { zh: '越多越好', en: 'more is better' },
  lower: { zh: '越少越好', en: 'less is better' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Bilingual>;

/** The words of the administrator's pages: they travel with those pages alone. */
export const tellerOf = tellerFrom(ADMIN_WORDS);

export const tellPage = (
  lang: Lang,
  { page, pages, total }: { page: number; pages: number; total: number },
) =>
  lang === 'zh'
    ? `共 ${total} 个，第 ${page} 页，共 ${pages} 页`
    : `${total} in all, page ${page} of ${pages}`;

export const tellImport = (
  lang: Lang,
  { added, changed, unchanged }: { added: number; changed: number; unchanged: number },
): string =>
  lang === 'zh'
    ? `添加 ${added} 个，修改 ${changed} 个，${unchanged} 个没有变。`
    : `${added} added, ${changed} changed, ${unchanged} as they were.`;
