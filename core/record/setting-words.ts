import type { Bilingual } from '../catalogue/catalogue.ts';

/** What the record calls the values of the settings that are codes. */
export const SETTING_WORDS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  review: {
    none: { zh: '发布不须他人批准', en: 'publications need no approval' },
    'other-person': { zh: '发布须由上传者以外的人批准', en: 'someone other than the author must approve' },
  },
  frame: {
    any: { zh: '任何网站可以嵌入', en: 'any site may frame charts' },
    '–': { zh: '谁也不能嵌入', en: 'nobody may frame charts' },
  },
  embed: {
    open: { zh: '嵌入不须令牌', en: 'a frame needs no token' },
    token: { zh: '嵌入须凭令牌', en: 'a frame needs a token' },
  },
};
