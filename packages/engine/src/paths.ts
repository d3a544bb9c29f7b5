import { isAbsolute, relative, sep } from 'node:path'

/** A path of this machine with / between its folders. */
export const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** How a path is shown to the author and kept in files: relative to a folder, with / between folders. */
export const relativeTo = (folder: string, path: string): string => withSlashes(relative(folder, path)) || '.'

/** Whether a path is the folder itself or lies below it. Both absolute; links are not followed. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

// Names that Windows keeps for devices, whatever their extension.
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i

/**
 * Whether a relative path, with / between folders, stays below the folder it is joined to on every system: no `.` or
 * `..`, nothing absolute, no separator, colon or control character in a name, none that Windows reads otherwise.
 */
export const isPortablePath = (path: string): boolean =>
  path.length <= 4096 &&
  path
    .split('/')
    .every((name) => name !== '' && !/^\.{1,2}$|[\\:*?"<>|\p{Cc}]|[. ]$/u.test(name) && !device.test(name))
