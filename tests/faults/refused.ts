import { chmodSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './judge.ts'
import type { NamedFault } from './kills.ts'
import { runProgram } from './program.ts'

/** The superuser may read and write what modes forbid, unless it gives that up. (`setpriv` is part of util-linux, so of every Debian.) */
const asAnyone =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'] : []

/** Takes rights from a file or folder, and from all that is in it, while the program runs. */
const without =
  (mask: number, pathOf: (round: { out: string; path: string }) => string): Fault =>
  async (round, { program }) => {
    const modes = modesOf(pathOf(round))
    // From the innermost to the outermost, and back: what is in a folder cannot be reached without the right to it.
    for (const [path, mode] of [...modes].reverse()) chmodSync(path, mode & ~mask)
    try {
      return await runProgram(round.path, program, { under: asAnyone })
    } finally {
      for (const [path, mode] of modes) chmodSync(path, mode)
    }
  }

const modesOf = (path: string): [path: string, mode: number][] => {
  const found = statSync(path)
  const inner = found.isDirectory() ? readdirSync(path).flatMap((name) => modesOf(join(path, name))) : []
  return [[path, found.mode & 0o7777], ...inner]
}

/** @param place In the round's folder. */
export const readOnly = (place: string): NamedFault => ({
  name: `${place} is read-only`,
  fault: without(0o222, ({ path }) => join(path, place)),
})

/** @param place In the round's folder. */
export const unreadable = (place: string): NamedFault => ({
  name: `${place} is unreadable`,
  fault: without(0o777, ({ path }) => join(path, place)),
})
