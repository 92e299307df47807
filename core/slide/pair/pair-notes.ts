import type { Lang } from '../../catalogue/catalogue.ts';
import { VERDICT_WORDS } from '../../chart/verdict-words.ts';
import type { Insisted, InsistedFigure } from '../../compare/insist.ts';
import { UNIT_WORDS } from '../../figure/units.ts';
import { statePeriod } from '../../period/state-period.ts';
import { sayFigure } from '../../statement/say-figure.ts';
import { closingNotes } from '../deck/closing-notes.ts';
import type { Around, Deck } from '../deck/deck.ts';

/** What the speaker should know of two figures seen together. */
export function pairNotes(insisted: Insisted, around: Around, deck: Deck): readonly string[] {
  const { figures, verdict, reasons, statement } = insisted;
  const { lang } = deck;
  const [colon, separator] = lang === 'zh' ? (['：', '；'] as const) : ([': ', '; '] as const);
  return [
    ...(around.line ? [around.line] : []),
    `${lang === 'zh' ? '结论' : 'Verdict'}${colon}${VERDICT_WORDS[verdict][lang]}`,
    ...reasons.map((reason) => `${reason.short[lang]}${colon}${reason[lang]}`),
    statement[lang],
    ...figures.map((figure) =>
      [
        `${figure.districtName[lang]} ${figure.name[lang]}${colon}${sayFigure(figure)[lang]}`,
        ...(figure.printed ? [`${lang === 'zh' ? '原文' : 'as printed'}${colon}${figure.printed}`] : []),
        ...placeWords(figure, lang),
      ].join(separator),
    ),
    ...closingNotes((id) => figures.some(({ source }) => source === id), around, deck),
  ];
}

/** Unit, scope and period of a figure. */
export function placeWords({ unit, counter, scope, period }: InsistedFigure, lang: Lang): readonly string[] {
  const word = (counter ?? UNIT_WORDS[unit])[lang];
  const time = statePeriod(period)[lang];
  return lang === 'zh'
    ? [`单位：${word}`, `口径：${scope.name.zh}`, `时期：${time}`]
    : [`Unit: ${word}`, `Scope: ${scope.name.en}`, `Period: ${time}`];
}
