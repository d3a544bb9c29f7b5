import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Files by the names that they are given, and by where they really are. */
export interface RealNames {
  /** Every name by which a file may be known that changed under this one. */
  namesOf(path: string): readonly string[]
  /** Where an article's file really is, if that is elsewhere: whoever writes there changes the article. */
  note(path: string): readonly string[]
}

export const createRealNames = (): RealNames => {
  /** Articles that are links, by the files that they lead to. */
  const links = new Map<string, Set<string>>()
  return {
    namesOf: (path) => placesOf(path).flatMap((name) => [name, ...(links.get(name) ?? [])]),
    note: (path) => {
      const [, inFolder = path] = placesOf(path)
      const real = realOf(path)
      if (real === undefined || real === path || real === inFolder) return []
      links.set(real, (links.get(real) ?? new Set()).add(path))
      return [real]
    },
  }
}

const realOf = (path: string): string | undefined => {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** A file by the name that it was given and, since images are known by theirs, by where its folder really is. */
const placesOf = (path: string): string[] => {
  const folder = realOf(dirname(path))
  return folder === undefined ? [path] : [path, join(folder, basename(path))]
}
