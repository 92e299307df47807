import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullPanel } from '../compare/arbitrary-full-panel.ts';
import { builtPanel } from '../compare/arbitrary-panel.ts';
import { intervalOf } from '../compare/interval.ts';
import type { PanelInput } from '../compare/build-panel.ts';
import type { Panel } from '../compare/panel.ts';
import { nameDistricts } from './name-districts.ts';
import { stateBriefly } from './state-briefly.ts';
import { stateFigure } from './state-figure.ts';
import { stateSubject } from './state-subject.ts';
import { withoutFacts } from './words-of-facts.ts';

const SAYS_WHO_IS_MORE = /高于|多于|(?<!不)相同|higher|equal/;

describe('§10: whatever the districts report', () => {
  it('every district is named, and the absent one by the kind of its absence', () => {
    check((panel, { districts }) => {
      const nameOf = nameDistricts(districts);
      if (panel.reasons.some(({ code }) => code === 'none-reports'))
        expect(panel.statement.zh).toContain('各地均未公布');
      for (const { district, status, instead } of panel.cells) {
        const { zh, en } = nameOf(district);
        expect(panel.statement.zh).toContain(zh);
        expect(panel.statement.en).toContain(en);
        const how = { reported: '', 'not-reported': instead ? '报的是' : '未报送', ...OTHER_ABSENCES }[
          status
        ];
        expect(panel.statement.zh).toContain(how);
      }
    });
  });

  it('no bound and no unit of a figure is lost', () => {
    check((panel) => {
      for (const { status, value, low, high, bound, printed } of panel.cells) {
        if (status !== 'reported' || !bound) continue;
        const figure = { value, low, high, bound, unit: panel.unit, printed };
        const { zh, en } = stateFigure(figure, panel.metric.counter);
        expect(panel.statement.zh).toContain(zh);
        expect(panel.statement.en).toContain(en);
      }
    });
  });

  it('who is more is said only where every pair is decided', () => {
    check(({ verdict, reasons, statement }) => {
      const isOpen = verdict === 'not-comparable' || reasons.some(({ code }) => code === 'order-undecided');
      if (!isOpen) return;
      expect(statement.zh).not.toMatch(SAYS_WHO_IS_MORE);
      expect(statement.en).not.toMatch(SAYS_WHO_IS_MORE);
    });
  });

  it('who is said to be more is so in every case that the figures allow', () => {
    check(({ cells, statement }, { districts }) => {
      const [, more, less] = /(\p{L}+) is higher than (\p{L}+)/u.exec(statement.en) ?? [];
      if (!more || !less) return;
      const slugOf = (name: string) => districts.find((district) => district.name.en === name)?.slug;
      const [above, below] = [more, less].map((name) =>
        cells.find(({ district }) => district === slugOf(name)),
      );
      expect(above && below && intervalOf(above).low > intervalOf(below).high).toBe(true);
    });
  });

  it('§13: a total, mean, share, ratio or superlative is told only where it is given', () => {
    check(({ summary: { total, mean, shares, ratio, most }, statement: { zh, en } }) => {
      expect(zh).not.toMatch(/第[一二三](?!季度)|倍/);
      expect(en).not.toMatch(/twice|times as|\brank/);
      for (const [isGiven, said] of [
        [total.figure, /合计|together/],
        [mean.figure, /平均|average/],
        [shares.parts, /占|of the total/],
        [ratio.figure, /之比| to 1\b/],
        [most.district, /最|highest/],
      ] as const)
        if (!isGiven) expect(`${zh} ${en}`).not.toMatch(said);
    });
  });

  it('every number in it is a number of the facts', () => {
    check((panel, input) => {
      const { zh, en } = withoutFacts(panel, input);
      expect(zh).not.toMatch(/\d/);
      expect(en).not.toMatch(/\d/);
    });
  });

  it('the scope of every figure that is not of the whole district is named', () => {
    check(({ cells, statement }) => {
      for (const { status, scope } of cells) {
        if (status !== 'reported' || !scope || scope.id === 'district') continue;
        expect(statement.zh).toContain(scope.name.zh);
        expect(statement.en).toContain(scope.name.en);
      }
    });
  });

  it('the scope of the figures on the axis is named in few words too', () => {
    check((panel, { districts }) => {
      const { zh, en } = stateBriefly(panel, districts);
      for (const { onAxis, scope } of panel.cells) {
        if (!onAxis || !scope || scope.id === 'district') continue;
        expect(zh).toContain(scope.name.zh);
        expect(en).toContain(scope.name.en);
      }
    });
  });

  it('the lead of a subject names each district that reports nothing of it', () => {
    check((panel, { districts }) => {
      const lead = stateSubject({ panels: [panel], districts });
      const nameOf = nameDistricts(districts);
      for (const { district, status } of panel.cells) {
        expect(lead.zh).toContain(nameOf(district).zh);
        expect(lead.en).toContain(nameOf(district).en);
        if (status === 'plan-only') expect(lead.zh).toContain('仅有计划');
      }
    });
  });
});

const OTHER_ABSENCES = { 'plan-only': '仅有计划', 'not-applicable': '不适用', withdrawn: '已撤回' };

function check(holds: (panel: Panel, input: PanelInput) => void) {
  fc.assert(
    fc.property(fc.oneof(builtPanel, fullPanel), ({ input, panel }) => holds(panel, input)),
    { numRuns: 500 },
  );
}
