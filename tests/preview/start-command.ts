import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const bin = join(import.meta.dirname, '../../apps/cli/bin/trifold.js')

/** A folder that the command previews. */
export interface Previewed {
  readonly address: string
  save(file: string, text: string): void
  close(): Promise<void>
}

/** Writes files into a folder of its own and runs `trifold dev` there, as it was built. */
export const startCommand = async (files: Readonly<Record<string, string>>): Promise<Previewed> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-preview-'))
  const save = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) save(file, text)
  const child = spawn(process.execPath, [bin, 'dev', '.'], { cwd: folder })
  const address = await addressOf(child)
  return {
    address,
    save,
    close: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** The address that the command prints on a line of its own. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (data: Buffer): void => {
      said += data.toString()
      const address = /^\s*(http:\/\/\S+\/)$/m.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => reject(new Error(`the preview ended: ${said}`)))
  })
