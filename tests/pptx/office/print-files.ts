import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { PageWords } from './page-words.ts'
import { readPages } from './page-words.ts'

const run = promisify(execFile)

/** Prints files of PowerPoint with LibreOffice, all in one go, and tells the words of their pages, in the files' order. */
export const printFiles = async (folder: string, files: readonly Uint8Array[]): Promise<PageWords[][]> => {
  // Without a file it would wait for a user.
  if (files.length === 0) return []
  mkdirSync(folder, { recursive: true })
  const names = files.map((bytes, index) => {
    const name = `${String(index).padStart(4, '0')}.pptx`
    writeFileSync(join(folder, name), bytes)
    return name
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const paths = names.map((name) => join(folder, name))
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    maxBuffer: 2 ** 26,
  })
  const pages: PageWords[][] = []
  for (const path of paths) pages.push(await readPages(path.replace(/pptx$/, 'pdf')))
  return pages
}
