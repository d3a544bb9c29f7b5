import { ensurePrograms } from '../browser/ensure-programs.ts'

/**
 * What renders a PowerPoint file and reads the words of the pages, each with a Debian package; and a face as wide as
 * Calibri, which templates name. Arial's is installed with Chromium. Pandoc has the template that most files made by
 * programs are in.
 */
const needs = [
  {
    name: 'soffice',
    command: ['soffice', '--version'],
    packages: ['libreoffice-impress', 'fonts-liberation', 'fonts-crosextra-carlito'],
  },
  { name: 'pdftotext', command: ['pdftotext', '-v'], packages: ['poppler-utils'] },
  { name: 'pandoc', command: ['pandoc', '--version'], packages: ['pandoc'] },
]

/** Runs once before all tests, as `ensure-chromium.ts` does. */
const ensureOffice = (): void => ensurePrograms(needs)

export default ensureOffice
