import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

const PEOPLE_WORDS = {
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  name: { zh: '用户名', en: 'Name' },
  password: { zh: '密码', en: 'Password' },
  forStaff: {
    zh: '供填报、审核和管理使用。查看数字不需要账号。',
    en: 'For those who enter, review and administer. Reading needs no account.',
  },
  forgotten: {
    zh: '忘记密码，请找管理员要新的链接。',
    en: 'If you forgot the password, ask an administrator for a new link.',
  },
  done: { zh: '密码已设好，请登录。', en: 'The password is set. Please sign in.' },
  welcome: { zh: '设置密码', en: 'Set a password' },
  welcomeFirst: { zh: '成为管理员', en: 'Become the administrator' },
  firstLead: {
    zh: '这个链接只能用一次。请取一个用户名，设一个密码；之后由您添加其他人。',
    en: 'This link works once. Choose a name and a password; the others are added by you.',
  },
  ownLead: {
    zh: '这个链接只能用一次，为您的账号设置密码：',
    en: 'This link works once and sets the password of:',
  },
  passwordRule: { zh: '10 至 128 个字', en: '10 to 128 characters' },
  nameRule: { zh: '2 至 40 个字，可用汉字', en: '2 to 40 letters or digits of any script' },
  set: { zh: '设置', en: 'Set' },
  work: { zh: '填报工作', en: 'The work of staff' },
  account: { zh: '我的账号', en: 'My account' },
  role: { zh: '角色', en: 'Role' },
  administrator: { zh: '管理员', en: 'Administrator' },
  reviewer: { zh: '审核员', en: 'Reviewer' },
  staff: { zh: '填报员', en: 'Staff' },
  district: { zh: '区县', en: 'District' },
  noDistrict: { zh: '不限', en: 'any' },
  uploads: { zh: '上传数字', en: 'Bring figures' },
  briefings: { zh: '简报', en: 'Briefings' },
  changePassword: { zh: '修改密码', en: 'Change the password' },
  mustChange: { zh: '这是首次密码，请先修改。', en: 'This is a first password: change it first.' },
  current: { zh: '现在的密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  changed: {
    zh: '密码已修改，其他地方的登录已退出。',
    en: 'The password is changed; every other session has ended.',
  },
  tokens: { zh: '脚本令牌', en: 'Tokens for scripts' },
  tokensLead: {
    zh: '脚本凭令牌做事，权限与您相同。令牌只显示一次。',
    en: 'A script with a token may do what you may. A token is shown once.',
  },
  tokenName: { zh: '用途', en: 'What for' },
  makeToken: { zh: '生成令牌', en: 'Make a token' },
  newToken: { zh: '新令牌，只显示这一次：', en: 'The new token, shown this once:' },
  revoke: { zh: '撤销', en: 'Revoke' },
  made: { zh: '生成于', en: 'made' },
  used: { zh: '最近使用', en: 'last used' },
  never: { zh: '从未', en: 'never' },
  admin: { zh: '管理', en: 'Administration' },
  accounts: { zh: '账号', en: 'Accounts' },
  accountsLead: {
    zh: '填报员只属于一个区县；审核员和管理员不限区县。',
    en: 'A member of staff belongs to one district; reviewers and administrators to none.',
  },
  add: { zh: '添加账号', en: 'Add an account' },
  newLink: {
    zh: '一次性链接，请交给本人，七天内有效，只显示这一次：',
    en: 'A one-time link for that person, good for seven days and shown this once:',
  },
  issueLink: { zh: '新链接', en: 'New link' },
  disable: { zh: '停用', en: 'Disable' },
  enable: { zh: '启用', en: 'Enable' },
  disabled: { zh: '已停用', en: 'disabled' },
  save: { zh: '保存', en: 'Save' },
  record: { zh: '操作记录', en: 'Record' },
  recordLead: {
    zh: '谁在何时从何处做了什么。记录只增不改。',
    en: 'Who did what, when and from where. It is only ever added to.',
  },
  all: { zh: '全部', en: 'All' },
  show: { zh: '查看', en: 'Show' },
  when: { zh: '北京时间', en: 'Beijing time' },
  who: { zh: '谁', en: 'Who' },
  where: { zh: '地址', en: 'Address' },
  what: { zh: '做了什么', en: 'What' },
  object: { zh: '对象', en: 'Object' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  beijing: { zh: '时间和日期都是北京时间。', en: 'Times and days are those of Beijing.' },
  asFile: { zh: '下载为 CSV 文件', en: 'Download as a CSV file' },
  detail: { zh: '详情', en: 'Detail' },
  older: { zh: '更早的记录', en: 'Older' },
  nothingYet: { zh: '没有记录。', en: 'Nothing is recorded.' },
} as const satisfies Record<string, Bilingual>;

export type PeopleWord = keyof typeof PEOPLE_WORDS;

/** The words of the pages behind the sign-in: they travel with those pages alone. */
export const tellerOf =
  (lang: Lang) =>
  (word: PeopleWord): string =>
    PEOPLE_WORDS[word][lang];
