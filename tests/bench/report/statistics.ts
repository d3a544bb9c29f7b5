import type { Quantity, Target } from '../cases/case.ts'
import type { Measured } from '../cases/run-case.ts'

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

export interface Verdict extends Target {
  /** Median of the one by median of the other. */
  readonly ratio: number
  /** Median of the ratios of each round; the least and the greatest of them. */
  readonly ofRounds: readonly [median: number, least: number, greatest: number]
  readonly isMet: boolean
}

/** Holds what was measured to a target. */
export const judge = (target: Target, measured: readonly Measured[]): Verdict => {
  const values = (label: string): readonly number[] => {
    const found = measured.find((entry) => entry.label === label)
    if (found === undefined) throw new RangeError(`nothing called ${label} was measured`)
    return valuesOf(found, target.quantity)
  }
  const [of, against] = [values(target.of), values(target.against)]
  const ratios = of.map((value, round) => value / (against[round] ?? Number.NaN))
  const ratio = median(of) / median(against)
  return {
    ...target,
    ratio,
    ofRounds: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
    isMet: ratio <= target.atMost,
  }
}

export const valuesOf = (measured: Measured, quantity: Quantity): readonly number[] => measured[quantity]
