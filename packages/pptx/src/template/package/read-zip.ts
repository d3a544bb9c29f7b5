import { type Finding, limits } from '@trifold/core'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { findings } from '../findings.ts'

/** The files of a zip by their names, or what keeps it from being read. */
export type ReadZip = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly finding: Finding }

/** Unpacks a zip within the limits of templates. Names that no part of a package may have are passed over. */
export const readZip = (bytes: Uint8Array): ReadZip => {
  if (bytes.length > limits.templateBytes) return tooLarge('is too large', limits.templateBytes)
  if (startsWith(bytes, compoundFile))
    return unreadable('it is protected by a password, or in the format of PowerPoint 97')
  if (!startsWith(bytes, zip)) return unreadable('it is not a zip, as .pptx and .potx are')
  const gauge = { parts: 0, bytes: 0 }
  try {
    const files = unzipSync(bytes, { filter: (file) => isWanted(file, gauge) })
    return { files: new Map(Object.entries(files)) }
  } catch (error) {
    if (error instanceof TooMuch) return error.answer
    return unreadable('its zip is damaged')
  }
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const unreadable = (reason: string): ReadZip => ({ finding: findings['template-file'](reason) })

const tooLarge = (what: string, bytes: number): ReadZip => ({
  finding: findings['template-size'](what, `${bytes / 2 ** 20} MiB`),
})

/** Leaves the loop of a library that has no other way out. */
class TooMuch extends Error {
  readonly answer: ReadZip

  constructor(answer: ReadZip) {
    super('a limit of templates')
    this.answer = answer
  }
}

/** What a zip claims of its files is also all that is unpacked of them: fflate fills buffers of that size. */
const isWanted = (
  { name, originalSize, compression }: UnzipFileInfo,
  gauge: { parts: number; bytes: number },
): boolean => {
  gauge.parts += 1
  if (gauge.parts > limits.templateParts) {
    const most = `${limits.templateParts}`
    throw new TooMuch({ finding: findings['template-size']('holds too many files', most) })
  }
  if (!isPartName(name) || (compression !== 0 && compression !== 8)) return false
  gauge.bytes += originalSize
  if (gauge.bytes > limits.templateUnpackedBytes)
    throw new TooMuch(tooLarge('is too large when it is unpacked', limits.templateUnpackedBytes))
  return true
}

/** Whether a name may be that of a part (ECMA-376 part 2, section 6.2.2): no folders, and none that lead elsewhere. */
const isPartName = (name: string): boolean =>
  name !== '' &&
  !/^\/|\/$|\\|\p{Cc}/u.test(name) &&
  name.length < 1000 &&
  name.split('/').every((segment) => segment !== '' && !/^\.+$/.test(segment))
