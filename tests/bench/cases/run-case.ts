import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '../corpus/write-post.ts'
import type { Place } from '../entrants/entrant.ts'
import type { Tools } from '../entrants/tools.ts'
import type { Ended } from '../measure/command.ts'
import { peakMemory } from '../measure/peak-memory.ts'
import { timeCommand } from '../measure/time-command.ts'
import type { Case, Entry } from './case.ts'

/** What was measured of an entry, a value for each round. */
export interface Measured {
  readonly label: string
  readonly articles: number
  /** Seconds. */
  readonly wall: readonly number[]
  readonly cpu: readonly number[]
  /** Bytes, of one more run that was not timed. */
  readonly memory: readonly number[]
}

export interface Surroundings {
  readonly tools: Tools
  /** An empty folder for projects; what is in it afterwards is of no use. */
  readonly folder: string
  /** The first so many posts of the corpus. */
  corpus(articles: number): readonly Post[]
  /** Says how far the bench is. */
  tell(message: string): void
}

interface Runner {
  readonly entry: Entry
  readonly place: Place
  readonly wall: number[]
  readonly cpu: number[]
  readonly memory: number[]
}

/**
 * Runs the entries of a case by turns: one round to begin with that is not timed, in which programs and sources come into the
 * machine’s memory, the timed rounds, each begun by another entry, and one in which memory is looked at. After every run its
 * outputs are looked into; one that failed, or did not do everything, throws.
 */
export const runCase = async (
  { name, runs, entries }: Case,
  { tools, folder, corpus, tell }: Surroundings,
): Promise<Measured[]> => {
  const runners = entries.map((entry, index): Runner => {
    const own = join(folder, `${name}-${index}`)
    mkdirSync(own, { recursive: true })
    const place = { folder: own, posts: corpus(entry.articles), tools }
    entry.entrant.prepare(place)
    return { entry, place, wall: [], cpu: [], memory: [] }
  })
  for (let round = 0; round <= runs + 1; round += 1) {
    const turn = round % runners.length
    for (const runner of [...runners.slice(turn), ...runners.slice(0, turn)]) {
      if (round <= runs) await timeRun(runner, round, tell)
      else await weighRun(runner, round, tell)
    }
  }
  for (const { place } of runners) rmSync(place.folder, { recursive: true })
  return runners.map(({ entry: { label, articles }, wall, cpu, memory }) => ({
    label,
    articles,
    wall,
    cpu,
    memory,
  }))
}

type Tell = Surroundings['tell']

const timeRun = async ({ entry, place, wall, cpu }: Runner, round: number, tell: Tell): Promise<void> => {
  entry.entrant.reset(place, round)
  const timed = await timeCommand(entry.entrant.command(place))
  expectDone(entry, place, timed, round)
  if (round > 0) {
    wall.push(timed.wall)
    cpu.push(timed.cpu)
  }
  const times = `${timed.wall.toFixed(2)} s, ${timed.cpu.toFixed(2)} s of processors`
  tell(`  ${round === 0 ? 'before' : `round ${round}`}: ${entry.label}: ${times}`)
}

const weighRun = async ({ entry, place, memory }: Runner, round: number, tell: Tell): Promise<void> => {
  entry.entrant.reset(place, round)
  const weighed = await peakMemory(entry.entrant.command(place))
  expectDone(entry, place, weighed, round)
  memory.push(weighed.memory)
  tell(`  memory: ${entry.label}: ${Math.round(weighed.memory / 2 ** 20)} MB`)
}

const expectDone = (
  { label, entrant }: Entry,
  place: Place,
  { status, printed }: Ended,
  round: number,
): void => {
  try {
    if (status !== 0) throw new Error(`it ended with ${status}`)
    entrant.verify(place, printed, round)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${label} did not do its work: ${reason}\n${printed.slice(-2000)}`, { cause })
  }
}
