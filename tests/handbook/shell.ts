import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Scene } from './scene.ts'

/** What a reader types into, with the folder that they are in. */
export interface Shell {
  /** Where the reader is: where the last `cd` led. */
  readonly path: string
  /** What the last line printed on standard output. */
  readonly printed: string
  /** Runs a line, and gives its exit status. A line that nobody would run fails the test. */
  run(line: string): Promise<number>
}

/** A shell in which Trifold runs in this process; what fetches packages is read, and not run. */
export const createShell = (scene: Scene): Shell => {
  const state = { path: scene.path, printed: '' }
  const trifold = async (line: string, call: readonly string[]): Promise<number> => {
    const { status, stdout, stderr } = await scene.trifold(call, undefined, state.path)
    state.printed = stdout
    const target = / > (\S+)$/.exec(line)?.[1]
    if (target !== undefined) writeFileSync(join(state.path, target), stdout)
    if (status > 1) throw new Error(`${line}: ${stderr}`)
    return status
  }
  return {
    get path() {
      return state.path
    },
    get printed() {
      return state.printed
    },
    async run(line) {
      const folder = /^cd (\S+)$/.exec(line)?.[1]
      const call = callOf(line, state.path)
      state.printed = ''
      if (call !== undefined) return trifold(line, call)
      if (folder !== undefined) state.path = folder === '~' ? scene.path : join(state.path, folder)
      else if (ofTheSystem.test(line))
        state.printed = execFileSync('sh', ['-c', line], { cwd: state.path, stdio: 'pipe', encoding: 'utf8' })
      else expect(line).toMatch(ofNpm)
      return 0
    },
  }
}

/** Lines that are run as they stand. */
const ofTheSystem = /^(mkdir|cp|mv|cat|git|chmod) /

/** Lines that fetch packages: the tests of the packed command run them. */
const ofNpm = /^npm (ci|install|pack)\b/

/** The arguments of a line that calls Trifold, also by a script of the folder's `package.json`. */
const callOf = (line: string, path: string): string[] | undefined => {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(line) ?? []
  const script = name === '' ? line : `${scriptsIn(path)[name]} ${rest}`
  const args = /^(?:npx )?(?:--package \S+ )?trifold(?: (.*?))?(?: > \S+)?$/.exec(script.trim())?.[1]
  return args === undefined
    ? undefined
    : Array.from(args.matchAll(/"([^"]*)"|(\S+)/g), ([, a, b]) => a ?? b ?? '')
}

const scriptsIn = (path: string): Record<string, string> =>
  (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts
