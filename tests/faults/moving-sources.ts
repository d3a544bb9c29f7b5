import { appendFileSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { NamedFault } from './kills.ts'
import { startProgram } from './program.ts'

/** A source is gone after some milliseconds, and back when the program has ended. */
export const vanishing = (source: string, milliseconds: number): NamedFault => ({
  name: `${source} is gone after ${milliseconds} ms`,
  fault: async ({ path }, { program }) => {
    const file = join(path, source)
    const content = readFileSync(file)
    const { ended } = startProgram(path, program)
    await pause(milliseconds)
    rmSync(file)
    const end = await ended
    writeFileSync(file, content)
    return end
  },
})

/** What a source grows by, step after step. */
export const growth = (step: number): string => `\n## Growth ${step}\n\nMore of it.\n`

/** A source grows while the program runs, and is as it was when it has ended: in its bytes and, to be mean, in its times. */
export const growing = (source: string, steps: number, milliseconds: number): NamedFault => ({
  name: `${source} grows every ${milliseconds} ms`,
  fault: async ({ path }, { program }) => {
    const file = join(path, source)
    const content = readFileSync(file)
    const { ended } = startProgram(path, program)
    for (let step = 1; step <= steps; step += 1) {
      await pause(milliseconds)
      if (existsSync(file)) appendFileSync(file, growth(step))
    }
    const end = await ended
    writeFileSync(file, content)
    utimesSync(file, 1_200_000_000, 1_200_000_000)
    return end
  },
})
