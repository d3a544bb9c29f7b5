import { judgeRound } from './judge.ts'
import type { NamedFault } from './kills.ts'
import type { World } from './world.ts'

/** How many rounds are played, where a suite has hundreds of them; `FAULT_ROUNDS=200` plays all. */
export const roundsOf = (fewest: number): number => Number(process.env.FAULT_ROUNDS ?? fewest)

/** What came of many faults. */
export interface Judgements {
  /** What went wrong, each with the fault's name. */
  readonly wrong: readonly string[]
  /** The part of the faults that met the program while it ran. */
  readonly hit: number
}

/** Plays every fault, one after the other. */
export const judgeAll = async (world: World, faults: readonly NamedFault[]): Promise<Judgements> => {
  const wrong: string[] = []
  let hits = 0
  for (const { name, fault } of faults) {
    const judgement = await judgeRound(world, fault)
    // A build that never happened would be told of hundreds of outputs.
    wrong.push(...judgement.wrong.slice(0, 8).map((text) => `${name}: ${text}`))
    hits += Number(judgement.isHit)
  }
  return { wrong, hit: hits / faults.length }
}
