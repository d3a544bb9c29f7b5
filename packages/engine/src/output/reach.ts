import { foldName } from '../order.ts'

/** Tells whether outputs of an article stand, or may stand, where another article's are. Paths are relative to the output folder. */
export type Reach = (folder: string, paths: readonly string[]) => boolean

/**
 * An article's outputs lie in its folder, so that those of two can meet only where one's folder is inside the other's. Of such two,
 * the outer reaches if an output of its own is the inner folder, stands on the way to it, or lies in it.
 *
 * @param folders Every folder of any article's outputs.
 */
export const createReach = (folders: Iterable<string>): Reach => {
  const taken = new Set<string>()
  const around = new Set<string>()
  for (const folder of folders) {
    const key = foldName(folder)
    taken.add(key)
    for (const outer of ancestors(key)) around.add(outer)
  }
  return (folder, paths) => {
    const own = foldName(folder)
    if (!around.has(own)) return false
    return paths.map(foldName).some((path) => {
      const inner = [path, ...ancestors(path)].filter((name) => name.length > own.length)
      return around.has(path) || inner.some((name) => taken.has(name))
    })
  }
}

/** The folders that a path lies in. */
export const ancestors = (path: string): string[] => {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}
