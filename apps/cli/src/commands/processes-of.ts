import { existsSync } from 'node:fs'
import type { Processes } from '@trifold/engine'
import type { Io } from '../terminal/io.ts'

/** As the bundle is laid out: modules at its top or in a folder below, what is started at its top. */
const places = ['./article-process.js', '../article-process.js']

/**
 * The processes that share a run's articles; none where the command runs from source, as there is no module of one.
 *
 * @param jobs How many at most; without, one for each processor that is available.
 * @param io With what guards the run: where it is begun anew, they make all of it.
 */
export const processesOf = (
  jobs: number | undefined,
  { guard }: Pick<Io, 'guard'> = {},
): Processes | undefined => {
  const module = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  return module === undefined ? undefined : { module, jobs, always: guard?.instead !== undefined }
}
