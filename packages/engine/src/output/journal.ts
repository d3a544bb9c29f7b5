import { appendFileSync, closeSync, lstatSync, openSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EngineError } from '../errors.ts'
import { readTextAt } from '../read-file/read-text-at.ts'
import { makeFolder } from './make-folder.ts'

/** A file by its path and the hash of its bytes. */
interface Entry {
  readonly path: string
  readonly hash: string
}

/**
 * What the run at work is about to put in place, written down before it does, so that a run that was cut off does not
 * later take its own files for edited ones. Several processes of one run may add to it.
 */
export interface Journal {
  holds(path: string, hash: string): boolean
  add(entries: readonly Entry[]): void
  /** Leaves what is written down for the next run. */
  release(): void
  /** Forgets everything: the manifest knows it now. */
  close(): Promise<void>
}

/** Opens the journal at a path, with what a run that was cut off left in it. */
export const openJournal = (place: string): Journal => {
  const lines = new Set(readTextAt(place).split('\n'))
  let file: number | undefined
  const release = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    // A last line that was cut off equals no whole one.
    holds: (path, hash) => lines.has(lineOf({ path, hash })),
    add: (entries) => {
      const added = entries.map(lineOf)
      for (const line of added) lines.add(line)
      try {
        file ??= openToAppend(place)
        // A line that was cut off, by a full disk or a kill, must not swallow the next one.
        appendFileSync(file, `\n${added.join('\n')}\n`)
      } catch (cause) {
        throw new EngineError(`cannot write ${place}`, { cause })
      }
    },
    release,
    close: async () => {
      release()
      await rm(place, { force: true })
    },
  }
}

const openToAppend = (path: string): number => {
  makeFolder(dirname(path))
  // A link would lead the lines elsewhere, and a pipe wait for a reader.
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) rmSync(path)
  return openSync(path, 'a')
}

const lineOf = ({ path, hash }: Entry): string => `${hash} ${path}`
