/**
 * Licences, by their SPDX expressions, under which others' work may be in what users install: they ask for credit, which
 * THIRD-PARTY-LICENSES.txt gives, and of MPL 2.0 for the source of the files under it, to which it leads.
 */
export const publishedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
]

/** Further ones of tools that build and test, and go into nothing that is published. */
export const toolLicences = [
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  'BlueOak-1.0.0',
  'MIT OR Apache-2.0',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
]
