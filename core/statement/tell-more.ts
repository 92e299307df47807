import type { Bilingual } from '../catalogue/catalogue.ts';
import type { UnitId } from '../figure/units.ts';

/** One above the other, without the stop: 西固多于城阳 / "Xigu is higher than Chengyang". */
export function tellMore(more: Bilingual, less: Bilingual, unit: UnitId): Bilingual {
  return {
    zh: `${more.zh}${isRate(unit) ? '高于' : '多于'}${less.zh}`,
    en: `${more.en} is higher than ${less.en}`,
  };
}

/** One above all others: 以上各地中西固最多. */
export function tellMost(most: Bilingual, unit: UnitId): Bilingual {
  return {
    zh: `以上各地中${most.zh}${isRate(unit) ? '最高' : '最多'}`,
    en: `Of these ${most.en} has the highest figure`,
  };
}

export function tellEqual(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh}与${other.zh}相同`, en: `${one.en} and ${other.en} are equal` };
}

function isRate(unit: UnitId): boolean {
  return unit === 'percent' || unit === 'per-10000';
}
