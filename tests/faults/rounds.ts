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

/** Plays every fault, one after the other; one that came too late, since the machine was faster than before, again and sooner. */
export const judgeAll = async (world: World, faults: readonly NamedFault[]): Promise<Judgements> => {
  const judgements: Judgements[] = []
  for (const fault of faults) judgements.push(await judgeUntilHit(world, fault, 6))
  return {
    wrong: judgements.flatMap(({ wrong }) => wrong),
    hit: judgements.reduce((sum, { hit }) => sum + hit, 0) / faults.length,
  }
}

const judgeUntilHit = async (
  world: World,
  { name, fault, sooner }: NamedFault,
  tries: number,
): Promise<Judgements> => {
  const judgement = await judgeRound(world, fault)
  // A build that never happened would be told of hundreds of outputs.
  const wrong = judgement.wrong.slice(0, 8).map((text) => `${name}: ${text}`)
  if (judgement.isHit || wrong.length > 0 || !sooner || tries === 1)
    return { wrong, hit: Number(judgement.isHit) }
  return judgeUntilHit(world, sooner(), tries - 1)
}
