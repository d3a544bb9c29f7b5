import { type Asked, snapshotPlace } from '@trifold/engine/unchanged'
import type { Io } from '../terminal/io.ts'
import { toolVersion } from '../version.ts'

/** A run of which the result can be told again, as long as nothing changes. */
export interface Invocation {
  /** Where what it saw is kept. */
  readonly place: string
  /** Equal for runs that are asked for the same, and report in the same way. */
  readonly key: string
}

/** Options that are followed by a value, and those that are not; with any other, every run looks at everything. */
const withValue = new Set(['--to', '--format', '--out', '--flavour', '--jobs', '--parser'])
const alone = new Set(['--drafts', '--strict', '--why'])

/** Variables by which a report looks otherwise. */
const variables = ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'GITHUB_WORKSPACE'] as const

type World = Pick<Io, 'args' | 'cwd' | 'env' | 'stdout'>

/** What the command is called with, if it is a build of the plain kind. */
export const invocationOf = ({ args = [], cwd, env, stdout }: World): Invocation | undefined => {
  const asked = args[0] === 'build' ? read(args.slice(1), cwd) : undefined
  if (asked === undefined) return undefined
  const look = [stdout.isTTY, stdout.columns, ...variables.map((name) => env[name])]
  return { place: snapshotPlace(asked), key: JSON.stringify([toolVersion, process.version, cwd, args, look]) }
}

const read = (args: readonly string[], cwd: string): Asked | undefined => {
  const paths: string[] = []
  let out: string | undefined
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    const [name = '', value] = /^(--[a-z]+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg, undefined]
    if (!arg.startsWith('-')) paths.push(arg)
    else if (withValue.has(name)) {
      const given = value ?? args[++index]
      if (given === undefined) return undefined
      if (name === '--out') out = given
    } else if (!alone.has(arg)) return undefined
  }
  return { cwd, paths, out }
}
