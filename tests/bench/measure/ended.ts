import type { ChildProcess } from 'node:child_process'
import { processesOfSession } from './processes.ts'

/** Nothing that is measured takes as long, unless it never ends. */
const mostMinutes = 20

/**
 * The status that a process of its own session ends with. One that does not end is killed with all that it started, and so it is
 * when the bench itself is left: a loop would go on in silence and slow down whatever is measured next.
 */
export const ended = async (
  child: ChildProcess,
  program: string,
  minutes = mostMinutes,
): Promise<number | null> => {
  const end = (): void => {
    for (const id of child.pid === undefined ? [] : processesOfSession(child.pid)) process.kill(id, 'SIGKILL')
  }
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    end()
  }, minutes * 60_000)
  process.once('exit', end)
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (isLate) throw new Error(`${program} did not end within ${minutes} minutes`)
    return status
  } finally {
    clearTimeout(timer)
    process.off('exit', end)
  }
}
