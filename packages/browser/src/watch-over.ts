import { spawn } from 'node:child_process'

/** Runs as a program of its own, a text so that it needs no file. When nobody holds the other end of its input, it acts. */
const watcher = `
const [pid, profile] = process.argv.slice(1)
process.stdin.resume().once('end', () => {
  try {
    process.kill(process.platform === 'win32' ? Number(pid) : -pid, 'SIGKILL')
  } catch {}
  require('node:fs').rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
})`

/**
 * Has the processes that one leads ended, and a folder of theirs removed, should this process be killed: a browser would run on.
 *
 * @returns What calls it off.
 */
export const watchOver = (pid: number, profile: string): (() => void) => {
  const child = spawn(process.execPath, ['-e', watcher, String(pid), profile], {
    // A key that interrupts this process reaches its whole group.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Where no process is to be had, nobody watches.
  child.on('error', () => undefined)
  return () => void child.kill('SIGKILL')
}
