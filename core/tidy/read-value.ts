import type { Metric } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import type { Status } from '../observation/observation.ts';
import { readAmount, type Amount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';
import { remember } from './remember.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { isMark, parseStatus } from './read-status.ts';
import type { Fault } from '../table/row-problem.ts';
import { makeFault } from './tidy-faults.ts';

export interface ValueCells {
  readonly value: string;
  readonly unit: string;
  readonly status: string;
}

export interface ValueReading {
  readonly kind: 'value';
  readonly status: Status;
  readonly figure: Figure | null;
  readonly printed: string;
}

/** What is wrong, and in which of the cells. */
export interface ValueFault {
  readonly kind: 'value-fault';
  readonly column: keyof ValueCells;
  readonly fault: Fault;
}

export type ValueReader = (cells: ValueCells) => ValueReading | ValueFault;

/** Reads value, unit and status together: a number, or an absence with its kind, and never a guess between them. */
export function makeValueReader(metric: Metric): ValueReader {
  const readUnitCell = remember((cell) => readUnit(cell, metric));
  const readStatusCell = remember(readStatus);
  return (cells) => {
    const stated = readStatusCell(cells.status);
    if (typeof stated === 'object' && stated !== null) return at('status', stated);
    const unit = readUnitCell(cells.unit);
    if (unit.kind === 'fault') return at('unit', unit);
    if (cells.value.trim() === '') return readBlank(stated);
    const amount = readAmount(cells.value, unit, metric);
    return amount.kind === 'fault' ? at('value', amount) : settle(cells.value, amount, stated);
  };
}

/** Null for a blank cell. */
function readStatus(cell: string): Status | Fault | null {
  if (cell.trim() === '') return null;
  return parseStatus(cell) ?? makeFault('status-unknown', { text: cell });
}

function settle(
  value: string,
  amount: Exclude<Amount, Fault>,
  stated: Status | null,
): ValueReading | ValueFault {
  if (amount.kind === 'figure') {
    const { figure } = amount;
    if (stated !== null && stated !== 'reported') return at('status', contradict(value, stated));
    return { kind: 'value', status: 'reported', figure, printed: figure.printed };
  }
  const status = stated ?? amount.status;
  const agrees = status === amount.status || (status !== 'reported' && isMark(value));
  if (!agrees) return at('status', contradict(value, status));
  return { kind: 'value', status, figure: null, printed: value };
}

function readBlank(stated: Status | null): ValueReading | ValueFault {
  if (stated === null) return at('value', makeFault('value-missing'));
  if (stated === 'reported') return at('value', makeFault('status-without-value'));
  return { kind: 'value', status: stated, figure: null, printed: '' };
}

function contradict(value: string, status: Status): Fault {
  return makeFault('status-with-value', { text: value, expected: STATUS_WORDS[status] });
}

function at(column: keyof ValueCells, fault: Fault): ValueFault {
  return { kind: 'value-fault', column, fault };
}
