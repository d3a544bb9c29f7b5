import { dirname } from 'node:path'
import { codeOf, EngineError } from '../errors.ts'
import { readPlainFile } from '../read-file/read-plain-file.ts'

/** The most bytes of a configuration. */
const most = 2 ** 20

/**
 * The text of a configuration; undefined if there is none. One that is a link to a file elsewhere is refused: findings quote what
 * they are about, which would show the lines of anybody's file.
 *
 * @throws EngineError if it cannot be read.
 */
export const readConfigAt = (path: string): string | undefined => {
  const found = readAt(path)
  if (found === undefined) return undefined
  const refuse = (reason: string): never => {
    throw new EngineError(`cannot read ${path}: ${reason}`)
  }
  if ('problem' in found)
    return refuse(
      found.problem === 'outside' ? 'it is a link that leads out of its folder' : 'it is not a file',
    )
  if (found.size > most) return refuse(`it is larger than ${most / 2 ** 20} MiB`)
  return Buffer.from(found.bytes).toString('utf8')
}

const readAt = (path: string): ReturnType<typeof readPlainFile> | undefined => {
  try {
    return readPlainFile(path, { most, within: dirname(path) })
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw new EngineError(`cannot read ${path}`, { cause })
  }
}
