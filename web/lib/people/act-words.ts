import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** What the record calls each act. */
export const ACT_WORDS: Readonly<Record<string, Bilingual>> = {
  'signed-in': { zh: '登录', en: 'Signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'Failed to sign in' },
  'signed-out': { zh: '退出', en: 'Signed out' },
  'password-changed': { zh: '修改密码', en: 'Changed the password' },
  'administrator-made': { zh: '成为管理员', en: 'Became the administrator' },
  'account-added': { zh: '添加账号', en: 'Added an account' },
  'account-changed': { zh: '修改账号', en: 'Changed an account' },
  'account-disabled': { zh: '停用账号', en: 'Disabled an account' },
  'account-enabled': { zh: '启用账号', en: 'Enabled an account' },
  'link-issued': { zh: '发出链接', en: 'Issued a link' },
  'link-used': { zh: '用链接设置密码', en: 'Set the password by a link' },
  'token-added': { zh: '生成令牌', en: 'Made a token' },
  'token-revoked': { zh: '撤销令牌', en: 'Revoked a token' },
  'setting-changed': { zh: '修改设置', en: 'Changed a setting' },
  uploaded: { zh: '上传文件', en: 'Uploaded a file' },
  'upload-discarded': { zh: '放弃上传', en: 'Discarded an upload' },
  'upload-submitted': { zh: '送审', en: 'Submitted an upload' },
  'upload-returned': { zh: '退回', en: 'Returned an upload' },
  'upload-commented': { zh: '批注', en: 'Commented on an upload' },
  'upload-approved': { zh: '批准', en: 'Approved an upload' },
  published: { zh: '发布', en: 'Published' },
  reverted: { zh: '撤回', en: 'Took back a version' },
};
