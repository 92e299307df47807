import { makeNumberShower, type NumberShower } from './show-number.ts';
import { attributeOf, makeXmlScanner } from './scan-xml.ts';

/** The formats that a workbook need not spell out, by their numbers. 27 to 58 are those of Chinese Excel and WPS. */
const BUILT_IN: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '5': '¥#,##0',
  '6': '¥#,##0',
  '7': '¥#,##0.00',
  '8': '¥#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '11': '0.00E+00',
  '12': '# ?/?',
  '13': '# ??/??',
  '14': 'yyyy/m/d',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '18': 'h:mm AM/PM',
  '19': 'h:mm:ss AM/PM',
  '20': 'h:mm',
  '21': 'h:mm:ss',
  '22': 'yyyy/m/d h:mm',
  '27': 'yyyy年m月',
  '28': 'm月d日',
  '29': 'm月d日',
  '30': 'm-d-yy',
  '31': 'yyyy年m月d日',
  '32': 'h时mm分',
  '33': 'h时mm分ss秒',
  '34': '上午/下午h时mm分',
  '35': '上午/下午h时mm分ss秒',
  '36': 'yyyy年m月',
  '37': '#,##0;-#,##0',
  '38': '#,##0;-#,##0',
  '39': '#,##0.00;-#,##0.00',
  '40': '#,##0.00;-#,##0.00',
  '41': '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  '42': '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  '43': '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '44': '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  '45': 'mm:ss',
  '46': '[h]:mm:ss',
  '47': 'mm:ss',
  '48': '##0.0E+0',
  '49': '@',
  '50': 'yyyy年m月',
  '51': 'm月d日',
  '52': 'yyyy年m月',
  '53': 'm月d日',
  '54': 'm月d日',
  '55': 'yyyy年m月',
  '56': 'm月d日',
  '57': 'yyyy年m月',
  '58': 'm月d日',
};

/** How a cell of each style shows a number; null where it shows it as it is. */
export type CellShowers = readonly (NumberShower | null)[];

export interface StyleReader {
  readonly take: (piece: string) => void;
  readonly finish: (date1904: boolean) => CellShowers;
}

export function makeStyleReader(): StyleReader {
  const codes = new Map(Object.entries(BUILT_IN));
  const formatIds: string[] = [];
  let isInCells = false;
  const take = makeXmlScanner({
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) formatIds.push(attributeOf(attributes, 'numFmtId') ?? '0');
      else if (name === 'numFmt') {
        const [id, code] = [attributeOf(attributes, 'numFmtId'), attributeOf(attributes, 'formatCode')];
        if (id !== null && code !== null) codes.set(id, code);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
    text: () => undefined,
  });
  const finish = (date1904: boolean): CellShowers => {
    const showers = new Map<string, NumberShower | null>();
    return formatIds.map((id) => {
      const known = showers.get(id);
      if (known !== undefined) return known;
      const shower = showFormat(codes.get(id), date1904);
      showers.set(id, shower);
      return shower;
    });
  };
  return { take, finish };
}

/** The format of that number in a workbook that does not spell it out. */
export const showBuiltIn = (id: number, date1904: boolean): NumberShower | null =>
  showFormat(BUILT_IN[String(id)], date1904);

/** Null for a format that shows a number as it is. */
export function showFormat(code: string | undefined, date1904: boolean): NumberShower | null {
  return code === undefined || code === '@' || /^(?:General|G\/通用格式)$/i.test(code)
    ? null
    : makeNumberShower(code, date1904);
}
