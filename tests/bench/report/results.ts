import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem } from 'node:os'
import type { Case } from '../cases/case.ts'
import type { Measured } from '../cases/run-case.ts'
import { judge, type Verdict } from './statistics.ts'

/** What a case gave: everything that its table and its plot are made of. */
export interface Result {
  readonly name: string
  readonly title: string
  /** The day it was measured, as `2026-11-22`. */
  readonly measured: string
  readonly corpus: string
  readonly machine: string
  readonly versions: Readonly<Record<string, string>>
  readonly entries: readonly Measured[]
  readonly verdicts: readonly Verdict[]
}

export const resultOf = (
  { name, title, targets }: Case,
  entries: readonly Measured[],
  about: Pick<Result, 'corpus' | 'versions'>,
): Result => ({
  name,
  title,
  measured: new Date().toISOString().slice(0, 10),
  ...about,
  machine: describeMachine(),
  entries,
  verdicts: targets.map((target) => judge(target, entries)),
})

const describeMachine = (): string => {
  const gib = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${gib} GB, Linux ${release()}`
}

/** Former results with new ones in the places of those of the same case, in the order of the cases. */
export const mergeResults = (file: string, fresh: readonly Result[], order: readonly Case[]): Result[] => {
  const former = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : []
  return order.flatMap(({ name }) => {
    const result = fresh.find((one) => one.name === name) ?? former.find((one) => one.name === name)
    return result === undefined ? [] : [result]
  })
}
