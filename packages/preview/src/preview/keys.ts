import { createHash } from 'node:crypto'

/** The names of articles in addresses. One that is renamed keeps its own, so that whoever looks at it goes along. */
export interface Keys {
  of(path: string): string | undefined
  /** Gives each path its key: the one that it has, or that of the path that it had before, or a new one. */
  set(files: readonly { readonly path: string; readonly file: string }[], before: Before): void
}

/** The key that an article has had under another name. */
type Before = (path: string) => string | undefined

export const createKeys = (): Keys => {
  let keys = new Map<string, string>()
  return {
    of: (path) => keys.get(path),
    set: (files, before) => {
      const now = new Map<string, string>()
      const taken = new Set<string>()
      const give = (path: string, key: string | undefined): void => {
        if (key === undefined || taken.has(key)) return
        now.set(path, key)
        taken.add(key)
      }
      for (const { path } of files) give(path, keys.get(path) ?? before(path))
      for (const { path, file } of files) if (!now.has(path)) give(path, freeKey(file, taken))
      keys = now
    },
  }
}

/** By the file, so that an article that went and came again has the same; another article may have taken it along. */
const freeKey = (file: string, taken: ReadonlySet<string>): string => {
  for (let count = 0; ; count += 1) {
    const name = count === 0 ? file : `${file}\0${count}`
    const key = createHash('sha256').update(name).digest('hex').slice(0, 16)
    if (!taken.has(key)) return key
  }
}
