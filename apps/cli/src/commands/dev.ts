import { dirname, resolve } from 'node:path'
import { codeOf, statOf, UsageError } from '@trifold/engine'
import { type EditorName, type Preview, startPreview } from '@trifold/preview'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { createChangeLines } from '../preview/change-lines.ts'
import { openBrowser } from '../preview/open-browser.ts'
import { openWork } from '../preview/open-work.ts'
import { coloursFor } from '../terminal/colours.ts'
import { counted } from '../terminal/counted.ts'
import type { Io } from '../terminal/io.ts'
import { printable } from '../terminal/printable.ts'

/** What `trifold dev` is told. */
export interface DevOptions {
  readonly port?: number
  readonly open?: boolean
  readonly editor: EditorName
  readonly drafts: boolean
}

/**
 * `trifold dev`: shows articles in the browser as they are written, until it is interrupted.
 *
 * @throws UsageError for a path that is not there, or a port that is taken.
 */
export const devCommand = async (
  path: string,
  { port, open = false, editor, drafts }: DevOptions,
  io: Io,
): Promise<ExitCode> => {
  const { stdout, stderr } = io
  const lines = createChangeLines(coloursFor(stdout, io.env), timeOfDay)
  const folder = folderOf(resolve(io.cwd, path))
  const request = { cwd: io.cwd, paths: [path], drafts, editor }
  const interrupted = interruption()
  const preview = await start({
    folder,
    port,
    openWork: (kind) => openWork({ ...request, isBackground: kind === 'rest' }),
    onRendered: (article, saved) => {
      const line = lines.line(article, saved)
      if (line !== undefined) stdout.write(`${line}\n`)
    },
    onNews: (news) => stdout.write(`${lines.newsLine(news)}\n`),
    onProblem: (message) => stderr.write(`trifold: ${printable(message)}\n`),
  })
  stdout.write(welcome(preview, path))
  if (open && !(await openBrowser(preview.address)))
    stderr.write('trifold: no browser could be opened; open the address above yourself.\n')
  await interrupted
  await preview.close()
  return exitCodes.clean
}

const start = async (options: Parameters<typeof startPreview>[0]): Promise<Preview> => {
  try {
    return await startPreview(options)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    const reason = code === 'EACCES' ? 'may not be used' : 'is taken'
    throw new UsageError(`port ${options.port} ${reason}; choose another one with --port.`)
  }
}

const welcome = ({ address, listing }: Preview, path: string): string => {
  const { length } = listing.articles
  const count = length === 0 ? 'no articles' : counted(length, 'article')
  return `
  ${address}

  ${count} in ${printable(path)}, shown to whoever has this address on this machine. Ctrl-C ends it.

`
}

const folderOf = (path: string): string => (statOf(path)?.isFile() === true ? dirname(path) : path)

/** Until the person, or the system, ends the program. */
const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

const timeOfDay = (): string => {
  const now = new Date()
  return [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
