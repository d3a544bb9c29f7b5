import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from '../errors.ts'

/** A process that is at work in a folder, as it writes itself down there. */
export interface LockHolder {
  readonly pid: number
  /** Where numbers of processes mean the same: a machine, or a container on it. */
  readonly machine: string
  /** When the process began, by the machine's own count: its number may be another one's by now. Empty where nobody tells. */
  readonly began: string
}

export const thisProcess = (): LockHolder => ({
  pid: process.pid,
  machine: machineName(),
  began: beganOf(process.pid),
})

/** Undefined for a text that no process wrote, or one that was cut off. */
export const parseHolder = (text: string): LockHolder | undefined => {
  try {
    const { pid, machine, began }: Record<string, unknown> = JSON.parse(text)
    const isWhole = Number.isSafeInteger(pid) && typeof machine === 'string' && typeof began === 'string'
    return isWhole ? { pid: Number(pid), machine, began } : undefined
  } catch {
    return undefined
  }
}

/** What is known of a holder: `unknown` if it is on another machine, or on one that does not tell when processes began. */
export const stateOfHolder = ({ pid, machine, began }: LockHolder): 'running' | 'gone' | 'unknown' => {
  if (machine !== machineName()) return 'unknown'
  if (!isRunning(pid) || beganOf(pid) !== began) return 'gone'
  return began === '' ? 'unknown' : 'running'
}

/** Whether a process of this machine is there. */
export const isRunning = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const machineName = (): string => {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** Linux alone tells, in the 22nd field of a line whose second may hold blanks and brackets. */
const beganOf = (pid: number): string => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
  } catch {
    return ''
  }
}
