import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MadeFile } from './files/made-file.ts'
import type { Fault } from './judges/fault.ts'
import { inTurn } from './judges/in-turn.ts'
import { linkFaults } from './judges/link-faults.ts'
import { notesFaults } from './judges/notes-faults.ts'
import { packageFaults } from './judges/package-faults.ts'
import { parityFaults } from './judges/parity-faults.ts'
import { printedFaults } from './judges/printed-faults.ts'
import { readerFaults } from './judges/reader-faults.ts'
import { type OfficeVersion, sdkFaults } from './judges/sdk-faults.ts'
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

const versions: readonly OfficeVersion[] = ['Office2019', 'Microsoft365']

/**
 * All that the judges find of some files, each fault told with the file's name. Where `JUDGE_KEEP` names a folder, the
 * files are left there.
 */
export const judgeFiles = async (files: readonly MadeFile[]): Promise<Fault[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-pptx-'))
  const documents = new Map<string, XmlDocument>()
  const opened = files.map((made) => {
    const file = openPackage(made.bytes, documents)
    return { made, file, faults: packageFaults(file) }
  })
  const readable = opened.filter(({ faults }) => !faults.some(({ rule }) => unreadable.has(rule)))
  // LibreOffice prints while the others judge.
  const toPrint = readable.map(({ made }) => changePackage(made.bytes, forPrinting))
  const printing = printFiles(join(folder, 'printed'), toPrint)
  const found = await inTurn([...readable.entries()], async ([index, { made, file }]) => {
    const path = join(folder, `${index}.pptx`)
    writeFileSync(path, made.bytes)
    const faults = [...contentFaults(file, made), ...(await readerFaults(made))]
    for (const version of versions) faults.push(...(await sdkFaults(path, version)))
    return { made, faults }
  })
  const pages = await printing
  const printed = readable.map(({ made }, index) => ({
    made,
    faults: printedFaults(openPackage(toPrint[index] ?? made.bytes, documents), pages[index] ?? []),
  }))
  rmSync(folder, { recursive: true })
  const all = [...opened, ...found, ...printed].map(({ made, faults }) => ({
    made,
    faults: faults.map(({ rule, what }) => ({ rule, what: `${made.name}: ${what}` })),
  }))
  keep(all)
  return all.flatMap(({ faults }) => faults)
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
