import type { Phrasing } from '@trifold/core'
import type { TitlePlace } from '../geometry.ts'
import type { Run } from './measurer.ts'
import type { Ruler } from './ruler.ts'

/** How the letters of a title are set where it stands. */
export type TitleLetters = Pick<TitlePlace, 'capitals' | 'light'>

/** A title as runs: in bold capitals or in lighter letters, as its place sets them. */
export const titleRuns = (
  ruler: Ruler,
  title: readonly Phrasing[],
  { capitals = false, light = false }: TitleLetters,
): readonly Run[] => {
  const runs = ruler.runs(title, !light, true)
  if (!capitals && !light) return runs
  return runs.map((run) => ({
    ...run,
    ...(light && run.bold !== true ? { light } : {}),
    ...(capitals ? { text: run.text.toUpperCase() } : {}),
  }))
}
