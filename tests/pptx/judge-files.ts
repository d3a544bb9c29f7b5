import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MadeFile } from './files/made-file.ts'
import type { Fault } from './judges/fault.ts'
import { linkFaults } from './judges/link-faults.ts'
import { notesFaults } from './judges/notes-faults.ts'
import { packageFaults } from './judges/package-faults.ts'
import { parityFaults } from './judges/parity-faults.ts'
import { printedFaults } from './judges/printed-faults.ts'
import { readerFaults } from './judges/reader-faults.ts'
import { sdkFaultsOfMany } from './judges/sdk-faults-of-many.ts'
import { slideFaults } from './judges/slide-faults.ts'
import { printFiles } from './office/print-files.ts'
import { changePackage, forPrinting } from './package/change-package.ts'
import { type OpenPackage, openPackage, type XmlDocument } from './package/open-package.ts'

/** What leaves other judges nothing to read. */
const unreadable: ReadonlySet<string> = new Set([
  'part-listed',
  'listed-part-there',
  'related-part-there',
  'part-readable',
])

/** To which files what takes long is done, by their places; to all of them where nothing is said. */
export interface Extent {
  /** Whether LibreOffice prints it. */
  readonly printed?: (index: number) => boolean
  /** Whether the Open XML SDK reads it. */
  readonly read?: (index: number) => boolean
  /** Whether it does so by itself, not its slides among others'; by the places of those that it reads. */
  readonly apart?: (index: number) => boolean
}

const all = (): boolean => true

/**
 * All that the judges find of some files, each fault told with the file's name. Where `JUDGE_KEEP` names a folder, the
 * files are left there.
 */
export const judgeFiles = async (
  files: readonly MadeFile[],
  { printed = all, read = all, apart = all }: Extent = {},
): Promise<Fault[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-pptx-'))
  const documents = new Map<string, XmlDocument>()
  const judged = files.map((made) => {
    const file = openPackage(made.bytes, documents)
    return { made, file, faults: packageFaults(file) }
  })
  const readable = judged.filter(({ faults }) => !faults.some(({ rule }) => unreadable.has(rule)))
  const toPrint = readable.filter((_, index) => printed(index))
  // LibreOffice prints and the SDK reads while the others judge.
  const printing = printedFaultsOf(join(folder, 'printed'), toPrint, documents)
  const toRead = readable.filter((_, index) => read(index))
  const reading = sdkFaultsOfMany(
    folder,
    toRead.map(({ made }) => made.bytes),
    apart,
  )
  for (const { made, file, faults } of readable)
    faults.push(...contentFaults(file, made), ...(await readerFaults(made)))
  for (const [index, faults] of (await reading).entries()) toRead[index]?.faults.push(...faults)
  for (const [index, faults] of (await printing).entries()) toPrint[index]?.faults.push(...faults)
  rmSync(folder, { recursive: true })
  keep(judged)
  return judged.flatMap(({ made, faults }) =>
    faults.map(({ rule, what }) => ({ rule, what: `${made.name}: ${what}` })),
  )
}

/** What is found of each file where LibreOffice prints it. */
const printedFaultsOf = async (
  folder: string,
  files: readonly { readonly made: MadeFile }[],
  documents: Map<string, XmlDocument>,
): Promise<Fault[][]> => {
  const changed = files.map(({ made }) => changePackage(made.bytes, forPrinting))
  const pages = await printFiles(folder, changed)
  return changed.map((bytes, index) => printedFaults(openPackage(bytes, documents), pages[index] ?? []))
}

/** What is found of a package that can be read, without another program. */
const contentFaults = (file: OpenPackage, made: MadeFile): Fault[] => [
  ...slideFaults(file),
  ...linkFaults(file),
  ...notesFaults(file),
  ...parityFaults(file, made),
]

const keep = (judged: readonly { made: MadeFile; faults: readonly Fault[] }[]): void => {
  const folder = process.env.JUDGE_KEEP
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  for (const { made, faults } of judged) {
    const path = join(folder, made.name.replace(/[^a-z0-9]+/gi, '-'))
    writeFileSync(`${path}.pptx`, made.bytes)
    if (made.html !== undefined) writeFileSync(`${path}.html`, made.html)
    appendFileSync(`${path}.txt`, faults.map(({ rule, what }) => `${rule}: ${what}\n`).join(''))
  }
}
