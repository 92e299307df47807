import type { Bilingual, Source } from '../catalogue/catalogue.ts';
import { tellSource } from '../catalogue/tell-source.ts';
import type { Panel, Reason } from '../compare/panel.ts';
import type { Table } from '../table/grid.ts';
import type { Heading } from './frame-heading.ts';
import { asOfWords } from './origin-words.ts';
import type { AsOf, Shown } from './shown.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

export interface NotesRequest {
  readonly shown: readonly Shown[];
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  /** What who saved the chart calls it and says of it. */
  readonly heading: Heading;
}

/** What is said of the figures of a chart, for a sheet beside them: verdicts, reasons, statements, documents. */
export function tellShown({ shown, sources, asOf, heading: { title, note } }: NotesRequest): Table {
  const told = asOfWords(asOf);
  return [
    ...(title === '' ? [] : [['标题', title, title]]),
    ...(note === '' ? [] : [['编者注', note, note]]),
    ['截至', told.zh, told.en],
    ...shown.flatMap(tellOne),
    ...sources.map((source) => row('来源', tellSource(source))),
  ];
}

function tellOne(shown: Shown): Table {
  switch (shown.kind) {
    case 'panel':
      return tellPanel(shown.panel);
    case 'coverage':
      return [row('陈述', shown.coverage.statement), ...shown.coverage.panels.flatMap(tellPanel)];
    case 'history': {
      const { metric, statement } = shown.history;
      return [
        row('指标', metric.name),
        row('定义', metric.definition),
        row('陈述', statement),
        ...shown.notes.map((note) => row('数据说明', note)),
      ];
    }
    case 'pair': {
      const { verdict, reasons, statement } = shown.insisted;
      return [row('能否比较', VERDICT_WORDS[verdict]), ...tellReasons(reasons), row('陈述', statement)];
    }
  }
}

const tellPanel = ({ metric, verdict, reasons, statement }: Panel): Table => [
  row('指标', metric.name),
  row('定义', metric.definition),
  row('能否比较', VERDICT_WORDS[verdict]),
  ...tellReasons(reasons),
  row('陈述', statement),
];

const tellReasons = (reasons: readonly Reason[]): Table => reasons.map((reason) => row('理由', reason));

const row = (label: string, { zh, en }: Bilingual): readonly string[] => [label, zh, en];
