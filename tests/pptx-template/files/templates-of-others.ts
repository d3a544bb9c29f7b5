import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { LocalFile } from '@trifold/core'
import { localTemplate } from './local-template.ts'

const run = promisify(execFile)

const presets = '/usr/lib/libreoffice/share/template/common/presnt'

/** Presets of LibreOffice: light, dark, with several masters, with pictures; in faces that every machine has its like of, and without words of their own. */
const names = ['DNA', 'Metropolis', 'Focus', 'Inspiration', 'Portfolio', 'Forestbird'] as const

/** Presets that LibreOffice brings, as it writes them for PowerPoint. */
export const officeTemplates = async (): Promise<LocalFile[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-presets-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const files = names.map((name) => join(presets, `${name}.otp`))
  await run('soffice', [profile, '--headless', '--convert-to', 'pptx', '--outdir', folder, ...files], {
    maxBuffer: 2 ** 26,
  })
  const made = names.map((name) => localTemplate(`${name}.pptx`, readFileSync(join(folder, `${name}.pptx`))))
  rmSync(folder, { recursive: true })
  return made
}

/** The template that Pandoc fills where it is given none. */
export const pandocTemplate = async (): Promise<LocalFile> => {
  const { stdout } = await run('pandoc', ['--print-default-data-file', 'reference.pptx'], {
    encoding: 'buffer',
    maxBuffer: 2 ** 26,
  })
  return localTemplate('pandoc.pptx', stdout)
}
