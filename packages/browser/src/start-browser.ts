import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'
import { Launcher } from 'chrome-launcher'
import { watchOver } from './watch-over.ts'

/** A browser's process. */
export interface StartedBrowser {
  /**
   * The port of this machine that it answers at, once it does. Rejected with an Error that says why it does not: at once if
   * the process ends, else when its time is over.
   */
  readonly port: Promise<number>
  /** Ends the process and those that it started, which happens by itself if this process is killed. */
  kill(): void
}

/** What is started: a program, with an empty folder as its profile. */
export interface BrowserStart {
  readonly program: string
  readonly profile: string
  /** Beside those that any browser is started with here. */
  readonly flags: readonly string[]
  readonly environment: NodeJS.ProcessEnv
}

/** Starts a browser, and gives it so many ms to answer. */
export const startBrowser = (start: BrowserStart, within: number): StartedBrowser => {
  const child = spawn(start.program, flagsOf(start), {
    // It leads a group of processes, which can be ended as a whole.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: start.environment,
  })
  const callOff = child.pid === undefined ? undefined : watchOver(child.pid, start.profile)
  let timer: NodeJS.Timeout | undefined
  const port = new Promise<number>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(reason))
    timer = setTimeout(fail, within, 'it does not answer as a browser does')
    child.once('error', reject)
    child.once('exit', (status, signal) => fail(`its process ended with ${signal ?? `status ${status}`}`))
    whenListening(child.stderr, resolve)
  })
  const end = (): void => {
    kill(child)
    callOff?.()
  }
  return { port: port.finally(() => clearTimeout(timer)), kill: end }
}

const flagsOf = ({ profile, flags }: BrowserStart): string[] => [
  ...Launcher.defaultFlags(),
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
  ...flags,
  'about:blank',
]

/** What Chromium and its kin tell on their standard error once they listen. */
const listening = /DevTools listening on ws:\/\/[^/]*:(\d+)\//

/** No line of theirs is longer; what else they tell is let pass. */
const longest = 10_000

const whenListening = (stderr: Readable, tell: (port: number) => void): void => {
  let told = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(-longest)
    const port = listening.exec(told)?.[1]
    if (port !== undefined) tell(Number(port))
  })
}

const kill = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of the group have ended.
  }
}
