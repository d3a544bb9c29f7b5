import { readdirSync, readFileSync } from 'node:fs'

/** What Linux says of a process in `/proc/PID/stat`: see proc(5). */
interface Process {
  readonly id: number
  readonly parent: number
  readonly session: number
}

/** Every process of a session, and every process below one of them that began a session of its own. */
export const processesOfSession = (session: number): number[] => {
  const all = processes()
  const found = new Set(all.filter((process) => process.session === session).map(({ id }) => id))
  // Parents are started before their children, yet numbers begin anew; so until nothing is added.
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const { id, parent } of all) if (found.has(parent)) found.add(id)
  }
  return [...found]
}

const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)))

const readProcess = (id: number): Process[] => {
  const stat = readOrNothing(`/proc/${id}/stat`)
  // The name, in parentheses, may hold anything.
  const [state, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (state === undefined || state === 'Z' || session === undefined) return []
  return [{ id, parent: Number(parent), session: Number(session) }]
}

/**
 * The memory of processes of one program, in bytes: what each has for itself, and once the most that one of them shares, which is
 * the program itself and its libraries. (The kernel’s proportional share, PSS, depends on whatever else runs on the machine.)
 */
export const memoryOf = (ids: readonly number[]): number => {
  const all = ids.map((id) => readOrNothing(`/proc/${id}/smaps_rollup`))
  const own = all.map((text) => sizeOf(text, 'Private'))
  const shared = all.map((text) => sizeOf(text, 'Shared'))
  return own.reduce((sum, size) => sum + size, 0) + Math.max(0, ...shared)
}

const sizeOf = (rollup: string, kind: string): number => {
  const lines = rollup.matchAll(new RegExp(`^${kind}_(?:Clean|Dirty):\\s+(\\d+) kB`, 'gm'))
  return [...lines].reduce((sum, [, kib]) => sum + Number(kib) * 1024, 0)
}

/** The text of a file of a process, which may end at any time. */
const readOrNothing = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
