import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@trifold/core'
import { onTestFinished } from 'vitest'
import { run } from '../../apps/cli/src/run.ts'
import type { Example } from './read-page.ts'

/** A file that a maker makes: its content, or what stands there instead. */
export type MadeFiles = Readonly<Record<string, string | Uint8Array>>

/** What cannot be written on a page: files of bytes, and the world around the command. */
export interface Making {
  readonly files?: MadeFiles
  readonly env?: Readonly<Record<string, string>>
  /** Called when the files are there, with their folder. */
  prepare?(folder: string): void | Promise<void>
  /** Instead of the commands of the page. */
  readonly commands?: readonly string[][]
}

/** Writes an example into a folder of its own, runs it there, in this process, and gives every finding. */
export const runExample = async (example: Example, making: Making = {}): Promise<Diagnostic[]> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-explain-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries({ ...example.files, ...making.files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  await making.prepare?.(folder)
  const found: Diagnostic[] = []
  const given = making.commands ?? example.commands
  for (const args of given.length === 0 ? [['check', '.']] : given)
    found.push(...(await diagnosticsOf(args, folder, making.env ?? {})))
  return found
}

const diagnosticsOf = async (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Diagnostic[]> => {
  const told = { out: '', error: '' }
  await run([...args, '--format', 'json'], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.error += text) },
    today: () => '2026-11-22',
    now: () => 0,
  })
  if (told.out === '') throw new Error(`trifold ${args.join(' ')}: ${told.error}`)
  return (JSON.parse(told.out) as { diagnostics: Diagnostic[] }).diagnostics
}
