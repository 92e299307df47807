import type { Lang } from '#core/catalogue/catalogue.ts';
import { wordsIn } from '$lib/words/words.ts';
import type { PageView } from './page-view.ts';
import type { More } from './shown-districts.ts';

interface Item {
  readonly id: string;
  readonly name: string;
}

/** One list of the form, which chooses one parameter of the address. */
export interface Choice {
  readonly name: keyof PageView;
  readonly label: string;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  /** What is chosen, in words. */
  readonly summary: string;
  /** Whether one of the items is chosen, and always one. */
  readonly isSingle: boolean;
  /** The parameter, as it would be written, where the address need not say it. */
  readonly usual: string;
  /** Where the items are some of many: the page on which others are chosen. */
  readonly more?: More | undefined;
}

export interface ChoicesRequest {
  readonly lang: Lang;
  readonly view: PageView;
  readonly districts: readonly Item[];
  /** How many districts there are. */
  readonly count: number;
  readonly more: More | undefined;
  readonly subjects: readonly Item[];
  /** The ids of those that are shown, and of those that are shown where none is chosen. */
  readonly shownSubjects: readonly string[];
  readonly usualSubjects: readonly string[];
  readonly metrics: readonly Item[];
  readonly years: readonly string[];
  /** What figures may be given per 10,000 of. */
  readonly denominators: readonly Item[];
  /** Newest first. */
  readonly versions: readonly { readonly version: number; readonly date: string }[];
  readonly version: number;
}

/** The form's lists in the reader's language. */
export function listChoices(request: ChoicesRequest): readonly Choice[] {
  const { lang, view, districts, subjects, metrics, versions, count, more } = request;
  const words = wordsIn(lang);
  const newest = versions[0]?.version ?? request.version;
  const join = (names: readonly string[]): string => names.join(lang === 'zh' ? '、' : ', ');
  const several = (choice: Pick<Choice, 'name' | 'label' | 'items' | 'chosen' | 'usual'>, none: string) => {
    const names = choice.items.filter(({ id }) => choice.chosen.includes(id)).map(({ name }) => name);
    return { ...choice, summary: none || join(names), isSingle: false };
  };
  const single = (choice: Pick<Choice, 'name' | 'label' | 'items' | 'usual'>, chosen: readonly string[]) => {
    const [first = ''] = chosen;
    const nameOf = (id: string): string => choice.items.find((item) => item.id === id)?.name ?? id;
    return {
      ...choice,
      chosen: [first],
      summary: join([first, ...chosen.slice(1)].map(nameOf)),
      isSingle: true,
    };
  };
  const allDistricts = districts.map(({ id }) => id);
  const sayAll = more ? `${districts.length} / ${count}` : words.allDistricts;
  return [
    {
      ...several(
        {
          name: 'district',
          label: words.district,
          items: districts,
          chosen: view.district.length ? view.district : allDistricts,
          usual: view.district.length && more ? '' : allDistricts.join(),
        },
        view.district.length ? '' : sayAll,
      ),
      ...(more ? { more } : {}),
    },
    several(
      {
        name: 'subject',
        label: words.subject,
        items: subjects,
        chosen: request.shownSubjects,
        usual: request.usualSubjects.join(),
      },
      '',
    ),
    several(
      { name: 'metric', label: words.metric, items: metrics, chosen: view.metric, usual: '' },
      view.metric.length ? '' : words.allMetrics,
    ),
    single(
      {
        name: 'period',
        label: words.period,
        items: [
          { id: '', name: words.allPeriods },
          ...request.years.map((year) => ({ id: year, name: year })),
        ],
        usual: '',
      },
      view.period,
    ),
    single(
      {
        name: 'basis',
        label: words.per,
        items: [{ id: '', name: words.asCounted }, ...request.denominators],
        usual: '',
      },
      view.basis ? [view.basis] : [],
    ),
    single(
      {
        name: 'version',
        label: words.version,
        items: versions.map(({ version, date }) => ({
          id: String(version),
          name: `${version} · ${version === newest ? words.newest : date}`,
        })),
        usual: String(newest),
      },
      [String(request.version)],
    ),
  ];
}
