import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Program, runProgram } from './program.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { readStamps, readTree, type Tree } from './tree.ts'

/** Files in the output folder that nobody but their author may touch. */
export const foreignCount = 200

export interface WorldSettings {
  readonly program: Program
  readonly articles: number
  /** Without, there are no outputs of an earlier build. */
  readonly isFirst?: boolean | undefined
  /** What is there besides, or instead, or not. */
  readonly more?: Readonly<Record<string, Sources[string] | undefined>> | undefined
}

/** Articles that were changed since their outputs were made, and what a build without faults makes of them. */
export interface World {
  readonly program: Program
  /** Outputs of the earlier build, and the right ones: no foreign files, nothing of Trifold's own. */
  readonly former: Tree
  readonly clean: Tree
  /** Further outputs that are right, where sources change while they are read. */
  readonly others?: readonly Tree[] | undefined
  /** What stands in the program's own folder after a build without faults. */
  readonly own: Tree
  readonly sources: Tree
  readonly foreign: Tree
  /** A folder with all of it, as it was before the build: `posts` and `out`. */
  begin(): Round
  end(): void
}

export interface Round {
  readonly path: string
  readonly out: string
  end(): void
}

export const createWorld = async ({ program, articles, isFirst, more }: WorldSettings): Promise<World> => {
  const base = temporaryFolder()
  const template = join(base, 'template')
  const out = join(template, 'out')
  writeForeign(out)
  const foreign = foreignIn(out)
  if (!isFirst) {
    writeSources(template, sourcesOf(articles, 'first'))
    await buildWell(template, program)
    rmSync(join(template, 'posts'), { recursive: true })
  }
  writeSources(template, { ...sourcesOf(articles, 'second'), ...more })
  const clean = join(base, 'clean')
  writeForeign(join(clean, 'out'))
  cpSync(join(template, 'posts'), join(clean, 'posts'), { recursive: true })
  await buildWell(clean, program)
  return {
    program,
    former: outputsIn(out),
    clean: outputsIn(join(clean, 'out')),
    own: ownIn(join(clean, 'out')),
    sources: readTree(join(template, 'posts')),
    foreign,
    begin: () => beginFrom(template),
    end: () => rmSync(base, { recursive: true }),
  }
}

const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'trifold-faults-')))

const beginFrom = (template: string): Round => {
  const path = temporaryFolder()
  cpSync(template, path, { recursive: true, preserveTimestamps: true })
  return { path, out: join(path, 'out'), end: () => rmSync(path, { recursive: true }) }
}

const buildWell = async (cwd: string, program: Program): Promise<void> => {
  const { status, stderr, stdout } = await runProgram(cwd, program)
  if (status !== 0)
    throw new Error(`${program.name} ended with ${status} without a fault: ${stderr}${stdout}`)
}

const writeSources = (path: string, sources: NonNullable<WorldSettings['more']>): void => {
  for (const [name, content] of Object.entries(sources))
    if (content !== undefined) write(join(path, 'posts', name), content)
}

// Some among the outputs of articles, some beside them; a time that no build has.
const writeForeign = (out: string): void => {
  for (const path of foreignPaths) {
    write(join(out, path), `Mine: ${path}\n`)
    utimesSync(join(out, path), 1_000_000_000, 1_000_000_000)
  }
}

const places = ['post-1', 'post-2/embed', '.', 'mine/deep', '.mine']

const foreignPaths = Array.from({ length: foreignCount }, (_, index) =>
  join(places[index % places.length] ?? '.', `mine-${index}.${index % 2 ? 'md' : 'html'}`),
)

const foreignSet = new Set(foreignPaths)

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

export const foreignIn = (out: string): Tree => readStamps(out, foreignPaths)

/** The outputs in a folder. */
export const outputsIn = (out: string): Tree =>
  new Map([...readTree(out)].filter(([path]) => !foreignSet.has(path) && !isOwn(path)))

/** What the program keeps for itself: that it is there; times are in it. */
export const ownIn = (out: string): Tree =>
  new Map([...readTree(out).keys()].filter(isOwn).map((path) => [path, 'there'] as const))

const isOwn = (path: string): boolean => path.startsWith('.trifold/')
