import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, runProgram } from './program.ts'
import { differences, readTree, type Tree } from './tree.ts'
import { foreignIn, outputsIn, ownIn, type Round, type World } from './world.ts'

/** What a round may do to the program, and what came of it. */
export type Fault = (round: Round, world: World) => Promise<Ended>

/** What came of a fault. */
export interface Judgement {
  /** What is not as it has to be; nothing, if all is well. */
  readonly wrong: readonly string[]
  /** Whether the fault met the program while it ran. */
  readonly isHit: boolean
}

/** Plays a fault on a copy of a world, then builds once more without one. */
export const judgeRound = async (world: World, fault: Fault): Promise<Judgement> => {
  const round = world.begin()
  try {
    const ended = await fault(round, world)
    const isHit = ended.status !== 0 || existsSync(markIn(round))
    return { wrong: [...afterFault(world, round, ended), ...(await afterNextBuild(world, round))], isHit }
  } finally {
    round.end()
  }
}

/** A file that is there as soon as a fault at a call has met a process. */
export const markIn = ({ path }: Round): string => join(path, 'mark')

/** What has to be so whatever happened. */
export const afterFault = (world: World, round: Round, ended: Ended): string[] => {
  const outputs = outputsIn(round.out)
  return [
    ...ended.left.map((name) => `it left a process running: ${name}`),
    ...untouched(world, round).slice(0, 4),
    ...neitherOldNorNew(world, outputs)
      .filter((path) => !tellsOfFailure(world, round, ended, path))
      .map((path) => `${path} is neither as it was nor as it will be`),
    ...(ended.status === 0 ? offEveryEnd(world, outputs).map((text) => `it ended with 0, but ${text}`) : []),
    // Whoever comes to an end by itself has the time to tidy up.
    ...(ended.signal === 'SIGKILL'
      ? []
      : temporariesIn(round.out).map((path) => `it ended and left ${path}`)),
    ...saysWhy(ended),
  ]
}

const afterNextBuild = async (world: World, round: Round): Promise<string[]> => {
  const { status, left, stderr } = await runProgram(round.path, world.program)
  return [
    ...(status === 0 ? [] : [`the next build ended with ${status}: ${stderr}`]),
    ...left.map((name) => `the next build left a process running: ${name}`),
    ...differences(outputsIn(round.out), world.clean).map((text) => `after the next build, ${text}`),
    ...differences(ownIn(round.out), world.own).map((text) => `after the next build, ${text}`),
    ...untouched(world, round),
  ]
}

/** An output may be missing if it was missing before, or will be. */
const neitherOldNorNew = ({ former, clean, others = [] }: World, outputs: Tree): string[] => {
  const trees = [former, clean, ...others]
  return [...new Set([...trees, outputs].flatMap((tree) => [...tree.keys()]))].filter((path) =>
    trees.every((tree) => tree.get(path) !== outputs.get(path)),
  )
}

/** Whether it is the index page, whole, of a build that tells of a source which went while it ran: no build without faults has it. */
const tellsOfFailure = ({ others }: World, { out }: Round, { status }: Ended, path: string): boolean =>
  others !== undefined &&
  status === 1 &&
  path === 'index.html' &&
  readFileSync(join(out, path), 'utf8').trimEnd().endsWith('</html>')

/** How outputs differ from those of a build without faults, if they are those of no such build. */
const offEveryEnd = ({ clean, others = [] }: World, outputs: Tree): string[] =>
  others.some((tree) => differences(outputs, tree).length === 0) ? [] : differences(outputs, clean)

const untouched = ({ foreign, sources }: World, { out, path }: Round): string[] => [
  ...differences(foreignIn(out), foreign).map((text) => `a file of somebody else: ${text}`),
  ...differences(readTree(join(path, 'posts')), sources).map((text) => `a source: ${text}`),
]

/** The journal may stay: it says what a run that was cut off has made. */
const temporariesIn = (out: string): string[] =>
  [...ownIn(out).keys()].filter((path) => !/^\.trifold\/(manifest\.json|seen|journal)$/.test(path))

/** A failure has a reason, in words, and no trace of the program's inside. */
const saysWhy = ({ status, stderr, stdout }: Ended): string[] => [
  ...(status !== null && status > 1 && status < 128 && stderr.trim() === ''
    ? [`it ended with ${status} and no word`]
    : []),
  ...(/^ {2,}at .*:\d+:\d+\)?$/m.test(stderr + stdout) ? [`it printed a trace: ${stderr}`] : []),
]
