import type { Bilingual, Catalogue, Lang } from '../catalogue/catalogue.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { ROLE_WORDS } from './role-words.ts';
import { SETTING_WORDS } from './setting-words.ts';

/** What tellDetail needs of a record. */
export interface Detailed {
  readonly act: string;
  readonly object: string;
  readonly detail: string;
}

/** By what names districts, metrics and scopes are called in a detail. */
export type CellNames = (kind: 'districts' | 'metrics' | 'scopes', id: string, lang: Lang) => string;

export interface Told {
  readonly summary: string;
  /** A line for each cell of a publication. */
  readonly cells: string[];
  /** Where all that a publication changed is read. */
  readonly changes: string | null;
}

/** The names of a catalogue; what it does not hold is called by its id. */
export function namesIn(catalogue: Pick<Catalogue, 'districts' | 'metrics' | 'scopes'>): CellNames {
  const names = {
    districts: new Map(catalogue.districts.map(({ slug, name }) => [slug, name])),
    metrics: new Map(catalogue.metrics.map(({ id, name }) => [id, name])),
    scopes: new Map(catalogue.scopes.map(({ id, name }) => [id, name])),
  };
  return (kind, id, lang) => names[kind].get(id)?.[lang] ?? id;
}

/** The detail of a record in words: its ids by their names, and what older builds wrote as it stands. */
export function tellDetail({ act, object, detail }: Detailed, names: CellNames, lang: Lang): Told {
  if (/^v\d+\t/.test(detail)) return tellPublication(detail, names, lang);
  const steps = detail.split(' → ');
  const tell = act === 'setting-changed' ? settingTeller(object, lang) : accountTeller(act, names, lang);
  return { summary: steps.map(tell).join(' → '), cells: [], changes: null };
}

function tellPublication(detail: string, names: CellNames, lang: Lang): Told {
  const [head = '', ...lines] = detail.split('\n');
  const [number = '', counts = '', ...words] = head.split('\t');
  const version = Number(number.slice(1));
  const [added = 0, changed = 0, withdrawn = 0] = (counts.match(/\d+/g) ?? []).map(Number);
  const changes = `/versions/compare?from=${version - 1}&to=${version}`;
  const more = added + changed + withdrawn - lines.length;
  const said = {
    zh: `第 ${version} 版：新增 ${added}，改动 ${changed}，撤回 ${withdrawn}`,
    en: `Version ${version}: ${added} added, ${changed} changed, ${withdrawn} withdrawn`,
  };
  const rest = { zh: `另有 ${more} 个，见 ${changes}`, en: `and ${more} more, at ${changes}` };
  return {
    summary: [said[lang], ...words].join(lang === 'zh' ? '；' : '; '),
    cells: [...lines.map((line) => tellCell(line, names, lang)), ...(more > 0 ? [rest[lang]] : [])],
    changes,
  };
}

function tellCell(line: string, names: CellNames, lang: Lang): string {
  const [district = '', metric = '', scope = '', period = '', before = '', after = ''] = line.split('\t');
  const cell = [
    names('districts', district, lang),
    names('metrics', metric, lang),
    ...(scope === 'district' ? [] : [names('scopes', scope, lang)]),
    period,
  ];
  const figures = `${tellFigure(before, lang)} → ${tellFigure(after, lang)}`;
  return lang === 'zh' ? `${cell.join('，')}：${figures}` : `${cell.join(', ')}: ${figures}`;
}

const NOTHING: Bilingual = { zh: '没有', en: 'nothing' };
const statuses: Readonly<Record<string, Bilingual>> = STATUS_WORDS;

function tellFigure(figure: string, lang: Lang): string {
  if (figure === '') return NOTHING[lang];
  return statuses[figure]?.[lang] ?? figure.replace(/^“(.*)”$/, '$1');
}

const settingTeller =
  (name: string, lang: Lang) =>
  (value: string): string =>
    SETTING_WORDS[name]?.[value]?.[lang] ?? value;

const roles: Readonly<Record<string, Bilingual>> = ROLE_WORDS;

/** Name, role and, for staff, the district: a name holds no blank. */
const accountTeller =
  (act: string, names: CellNames, lang: Lang) =>
  (account: string): string => {
    const [name = '', role = '', district, ...rest] = account.split(' ');
    const called = roles[role]?.[lang];
    if (!/^(account|link)-/.test(act) || !called || rest.length > 0) return account;
    const place = district ? [names('districts', district, lang)] : [];
    return lang === 'zh'
      ? `${name}（${[called, ...place].join('，')}）`
      : `${name} (${[called, ...place].join(', ')})`;
  };
