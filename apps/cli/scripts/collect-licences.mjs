import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { publishedLicences } from './licences.mjs'

/**
 * The licences of every third-party package among the bundled files, by name, and after them the notices of our own
 * packages, which say what their generated modules hold of others. Throws for a package that neither
 * brings a licence text nor states MIT and its author, or MPL 2.0, and for one under a licence that is not on our list:
 * what cannot be credited is not published.
 */
export const collectLicences = (root, inputs) =>
  [...packageLicences(root, inputs), ...notices(root, inputs)].join(`\n${'-'.repeat(80)}\n\n`)

const packageLicences = (root, inputs) => {
  const folders = new Set(
    inputs.filter((path) => path.includes('node_modules/')).map((path) => packageFolder(root, path)),
  )
  const licences = [...folders]
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
  // npm installs some packages twice at one version.
  return new Set(licences)
}

const notices = (root, inputs) => {
  const workspaces = new Set(inputs.flatMap((path) => /^packages\/[^/]+/.exec(path) ?? []))
  return [...workspaces]
    .sort()
    .map((workspace) => ({ workspace, file: join(root, workspace, 'NOTICE') }))
    .filter(({ file }) => existsSync(file))
    .map(({ workspace, file }) => `@trifold/${basename(workspace)}\n\n${readFileSync(file, 'utf8')}`)
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
  if (!publishedLicences.includes(manifest.license))
    throw new Error(
      `${manifest.name} is under ${manifest.license}, which is not in ${import.meta.dirname}/licences.mjs`,
    )
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
