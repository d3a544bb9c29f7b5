import { execFileSync } from 'node:child_process'
import { installPackages, mayInstall } from '../browser/install-packages.ts'

/**
 * What renders a PowerPoint file and reads the words of the pages, each with a Debian package; and a face as wide as
 * Calibri, which templates name. Arial's is installed with Chromium. Pandoc has the template that most files made by
 * programs are in.
 */
const needs: readonly { readonly command: readonly string[]; readonly packages: readonly string[] }[] = [
  {
    command: ['soffice', '--version'],
    packages: ['libreoffice-impress', 'fonts-liberation', 'fonts-crosextra-carlito'],
  },
  { command: ['pdftotext', '-v'], packages: ['poppler-utils'] },
  { command: ['pandoc', '--version'], packages: ['pandoc'] },
]

/** Runs once before all tests, as `ensure-chromium.ts` does. */
const ensureOffice = (): void => {
  const lacking = needs.filter(({ command }) => !runs(command))
  if (lacking.length === 0) return
  const packages = lacking.flatMap((need) => need.packages)
  if (!mayInstall())
    throw new Error(`Not found: ${namesOf(lacking)}. Install ${packages.join(', ')}, or their like.`)
  installPackages(...packages)
  const still = lacking.filter(({ command }) => !runs(command))
  if (still.length > 0)
    throw new Error(`apt-get installed ${packages.join(', ')}, yet there is no ${namesOf(still)}.`)
}

const namesOf = (lacking: typeof needs): string => lacking.map(({ command }) => command[0]).join(', ')

const runs = ([program = '', ...words]: readonly string[]): boolean => {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export default ensureOffice
