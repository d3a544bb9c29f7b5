import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EngineError } from '../errors.ts'

/** A file by its path and the hash of its bytes. */
interface Entry {
  readonly path: string
  readonly hash: string
}

/**
 * What the run at work is about to put in place, written down before it does, so that a run that was cut off does not
 * later take its own files for edited ones.
 */
export interface Journal {
  holds(path: string, hash: string): boolean
  add(entries: readonly Entry[]): Promise<void>
  /** Forgets everything: the manifest knows it now. */
  close(): Promise<void>
}

/** Opens the journal at a path, with what a run that was cut off left in it. */
export const openJournal = async (place: string): Promise<Journal> => {
  const lines = new Set((await readFile(place, 'utf8').catch(() => '')).split('\n'))
  let isMade = false
  return {
    // A last line that was cut off equals no whole one.
    holds: (path, hash) => lines.has(lineOf({ path, hash })),
    add: async (entries) => {
      const added = entries.map(lineOf)
      for (const line of added) lines.add(line)
      try {
        if (!isMade) await mkdir(dirname(place), { recursive: true })
        isMade = true
        await appendFile(place, added.map((line) => `${line}\n`).join(''))
      } catch (cause) {
        throw new EngineError(`cannot write ${place}`, { cause })
      }
    },
    close: () => rm(place, { force: true }),
  }
}

const lineOf = ({ path, hash }: Entry): string => `${hash} ${path}`
