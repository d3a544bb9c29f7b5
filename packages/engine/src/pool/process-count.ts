import { availableParallelism } from 'node:os'
import type { Processes } from '../request.ts'

/** Articles that take about as long as starting two processes does, their first and slow ones with it. */
const fewestByDefault = 200

/**
 * How many processes share so many articles: one more is started only where it has as much to do as its start takes.
 *
 * @returns None, or two and more; where all articles are made so, one and more.
 */
export const processCount = (
  tasks: number,
  { jobs = availableParallelism(), fewest = fewestByDefault, always = false }: Omit<Processes, 'module'>,
): number => {
  if (always) return Math.min(Math.max(jobs, 1), tasks)
  if (jobs < 2 || tasks < Math.max(fewest, 2)) return 0
  const each = Math.max(1, Math.floor(fewest / 2))
  return Math.min(jobs, Math.ceil(tasks / each))
}
