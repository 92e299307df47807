import { describe, expect, it } from 'vitest';
import { chooseObservations } from './choose-observation.ts';
import { CHENGYANG, EPIDEMIC, exact, LAOSHAN, observe, periodOf, sampleMetric, XIGU } from './samples.ts';

const METRIC = sampleMetric();
const ofLaoshan = (said: Parameters<typeof observe>[2]) => observe(LAOSHAN, METRIC, said);
const OLD = ofLaoshan({ ...exact(1), id: 'old', period: periodOf('2021') });
const NEW = ofLaoshan({ ...exact(2), id: 'new', period: periodOf('2023') });
const UNDATED = ofLaoshan({ ...exact(3), id: 'undated', period: periodOf('2024/') });
const QUARTER = ofLaoshan({ ...exact(4), id: 'quarter', period: periodOf('2023-Q4') });
const PLAN = ofLaoshan({ id: 'plan', status: 'plan-only', period: periodOf('2025') });
const WITHDRAWN = ofLaoshan({ id: 'withdrawn', status: 'withdrawn' });
const NONE = ofLaoshan({ id: 'none', status: 'not-reported' });
const IN_EPIDEMIC = ofLaoshan({ ...exact(5), id: 'epidemic', scope: EPIDEMIC, period: periodOf('2020') });
const IN_RECRUITING = ofLaoshan({
  ...exact(5),
  id: 'recruiting',
  scope: { ...EPIDEMIC, id: 'recruiting' },
  period: periodOf('2021'),
});
const IN_TIMES = ofLaoshan({ ...exact(6), id: 'times', unit: 'person-time' });
const AS_STOCK = ofLaoshan({ ...exact(7), id: 'stock', kind: 'stock' });
const OF_OTHER = ofLaoshan({ ...exact(8), id: 'other', metric: 'other' });

describe('one observation stands for a district', () => {
  it.each([
    ['§2: nothing said, nothing chosen', [], null],
    ['§2: a figure before a later plan', [PLAN, OLD], 'old'],
    ['§2: a plan before other absences', [NONE, WITHDRAWN, PLAN], 'plan'],
    ['§2: a withdrawal before silence', [NONE, WITHDRAWN], 'withdrawn'],
    ['§3: the latest to end', [OLD, NEW], 'new'],
    ['§3: a known end before an unknown one', [UNDATED, OLD], 'old'],
    ['§3: of two that end together the longer', [QUARTER, NEW], 'new'],
    ['§3: alone, of two campaigns the later', [IN_EPIDEMIC, IN_RECRUITING], 'recruiting'],
    ['§3: alone, the whole district before a campaign', [IN_EPIDEMIC, OLD], 'old'],
    ['§1: no figure in another unit', [IN_TIMES, PLAN], 'plan'],
    ['§1: no figure of another kind', [AS_STOCK], null],
    ['§1: no figure of another metric', [OF_OTHER], null],
  ])('%s', (_, said, id) => {
    expect(chooseObservations(METRIC, [said])[0]?.id ?? null).toBe(id);
    expect(chooseObservations(METRIC, [said.toReversed()])[0]?.id ?? null).toBe(id);
  });

  it('§2: of two plans the later, whatever the scope in which others report', () => {
    const earlier = { ...PLAN, id: 'earlier', scope: EPIDEMIC, period: periodOf('2024') };
    const chengyang = observe(CHENGYANG, METRIC, exact(9));
    expect(idsOf([[earlier, PLAN], [chengyang]])[0]).toBe('plan');
  });

  it('§3: the scope in which most districts report, before a later figure of the whole district', () => {
    const chengyang = observe(CHENGYANG, METRIC, { ...exact(9), scope: EPIDEMIC });
    const xigu = observe(XIGU, METRIC, exact(10));
    expect(idsOf([[NEW, IN_EPIDEMIC], [chengyang], []])).toEqual([
      'epidemic',
      'chengyang-new-members',
      undefined,
    ]);
    expect(idsOf([[NEW, IN_EPIDEMIC], [chengyang], [xigu]])[0]).toBe('new');
  });
});

describe('§3c: the period that most districts share', () => {
  const inYear = (district: typeof LAOSHAN, year: string) =>
    observe(district, METRIC, { ...exact(1), id: `${district.slug} ${year}`, period: periodOf(year) });

  it('one district with one more year does not drag the others off theirs', () => {
    const said = [[inYear(LAOSHAN, '2022'), inYear(LAOSHAN, '2023')], [inYear(CHENGYANG, '2022')]];
    expect(idsOf(said)).toEqual(['laoshan 2022', 'chengyang 2022']);
  });

  it('on equal numbers the latest', () => {
    const said = [LAOSHAN, CHENGYANG].map((district) => [inYear(district, '2022'), inYear(district, '2023')]);
    expect(idsOf(said)).toEqual(['laoshan 2023', 'chengyang 2023']);
  });

  it('a district without it keeps its own latest', () => {
    const said = [
      [inYear(LAOSHAN, '2022')],
      [inYear(CHENGYANG, '2022')],
      [inYear(XIGU, '2020'), inYear(XIGU, '2023')],
    ];
    expect(idsOf(said)).toEqual(['laoshan 2022', 'chengyang 2022', 'xigu 2023']);
  });

  it('counts districts, not figures, and only those in the scope that is compared', () => {
    const elsewhere = { ...inYear(XIGU, '2021'), scope: EPIDEMIC };
    const said = [
      [inYear(LAOSHAN, '2021'), inYear(LAOSHAN, '2022'), inYear(LAOSHAN, '2023')],
      [inYear(CHENGYANG, '2022')],
      [elsewhere],
    ];
    expect(idsOf(said)).toEqual(['laoshan 2022', 'chengyang 2022', 'xigu 2021']);
  });

  it('a figure without any date shares its time with no other', () => {
    const undated = { start: null, end: null, basis: 'printed' as const, label: '' };
    const [one, other] = [inYear(LAOSHAN, '2022'), inYear(CHENGYANG, '2022')];
    const said = [
      [{ ...one, id: 'undated', period: undated }, one],
      [{ ...other, id: 'undated too', period: undated }, other],
    ];
    expect(idsOf(said)).toEqual(['laoshan 2022', 'chengyang 2022']);
  });
});

function idsOf(said: Parameters<typeof chooseObservations>[1]) {
  return chooseObservations(METRIC, said).map((o) => o?.id);
}
