import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The licences of every third-party package among the bundled files, by name. Throws for a package that neither
 * brings a licence text nor states MIT and its author, or MPL 2.0: what cannot be credited is not published.
 */
export const collectLicences = (root, inputs) => {
  const folders = new Set(
    inputs.filter((path) => path.includes('node_modules/')).map((path) => packageFolder(root, path)),
  )
  return [...folders]
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1))
    .map(({ folder, manifest }) =>
      [
        `${manifest.name} ${manifest.version} (${manifest.license})`,
        '',
        licenceText(folder, manifest),
        '',
      ].join('\n'),
    )
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the package that a file belongs to: the nearest with a package.json that has a name and version. */
const packageFolder = (root, path) => {
  let folder = dirname(join(root, path))
  for (;;) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined) return folder
    folder = dirname(folder)
  }
}

const licenceText = (folder, manifest) => {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name))
    .sort()
  if (files.length === 0) return statedLicence(manifest)
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

/** For a package that states its licence and leaves out the text: whose it is, and the common text. */
const statedLicence = ({ name, license, author, repository }) => {
  if (license === 'MPL-2.0')
    return [
      `Source: ${typeof repository === 'string' ? repository : repository.url}`,
      '',
      text('mpl-2.0.txt'),
    ].join('\n')
  const holder = typeof author === 'string' ? author : author?.name
  if (license !== 'MIT' || holder === undefined) throw new Error(`${name} brings no licence file`)
  return [`Copyright ${holder.replace(/\s*[<(].*/, '')}`, '', text('mit.txt')].join('\n')
}

const text = (file) => readFileSync(join(import.meta.dirname, file), 'utf8').trim()
