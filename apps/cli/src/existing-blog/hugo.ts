import type { Recogniser } from './blog.ts'
import { type Data, dataOf, readData } from './data-file.ts'
import { folderName } from './folder-name.ts'
import { settingsOf } from './settings-of.ts'
import type { SiteFolder } from './site-folder.ts'

const forms = ['toml', 'yaml', 'yml', 'json']
const files = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  forms.map((form) => `${name}.${form}`),
)

/** Folders that a site of Hugo has, and others with a `config.toml` do not. */
const ownFolders = ['archetypes', 'layouts', 'themes', 'config/_default']

/** Hugo, by its configuration: https://gohugo.io/configuration/introduction/ */
export const hugo: Recogniser = async (site) => {
  const file = await site.firstFile(files)
  const data = file === undefined ? undefined : await readConfiguration(site, file)
  if (file === undefined || data === undefined || !(await isHugo(site, file, data))) return undefined
  const language = text(data.defaultcontentlanguage)
  const languages = dataOf(data.languages) ?? {}
  const own = lowerKeys(dataOf(languages[language ?? 'en']) ?? {})
  const content = folderName(own.contentdir) ?? folderName(data.contentdir) ?? 'content'
  const statics = [data.staticdir ?? 'static'].flat().flatMap((folder) => folderName(folder) ?? [])
  const others = Object.entries(languages).flatMap(([name, value]) => {
    const folder = folderName(lowerKeys(dataOf(value) ?? {}).contentdir)
    return folder === undefined || folder === content ? [] : [`${folder} (${name})`]
  })
  return {
    tool: 'Hugo',
    file,
    content: { [content]: '' },
    assetRoots: [...statics, folderName(data.assetdir) ?? 'assets'],
    ...settingsOf({
      name: own.title ?? data.title,
      url: own.baseurl ?? data.baseurl,
      lang: own.languagecode ?? own.locale ?? data.languagecode ?? data.locale ?? language,
    }),
    ...(data.timezone === undefined ? { timeZone: 'Z' } : {}),
    otherAddresses: otherAddresses(data),
    remarks: others.length === 0 ? [] : [`Articles in other languages are left out: ${others.join(', ')}.`],
  }
}

const isHugo = async (site: SiteFolder, file: string, data: Data): Promise<boolean> => {
  if (file.includes('hugo.') || data.baseurl !== undefined) return true
  for (const folder of ownFolders) if (await site.hasFolder(folder)) return true
  return false
}

/** A file, or all files of `config/_default`, where a file’s name is the key of what stands in it. */
const readConfiguration = async (site: SiteFolder, file: string): Promise<Data | undefined> => {
  const main = await readData(site, file)
  if (main === undefined || !file.startsWith('config/_default/')) return main && lowerKeys(main)
  const parts: Record<string, unknown> = { ...lowerKeys(main) }
  for (const name of await site.names('config/_default')) {
    const [key = '', language] = name.toLowerCase().split('.').slice(0, -1)
    if (!['languages', 'permalinks'].includes(key)) continue
    const data = await readData(site, `config/_default/${name}`)
    if (data === undefined) continue
    parts[key] = language === undefined ? data : { ...dataOf(parts[key]), [language]: data }
  }
  return parts
}

/** Hugo’s keys have no capitals, whatever their authors write. */
const lowerKeys = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]))

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const otherAddresses = ({ permalinks, uglyurls }: Data): string | undefined => {
  if (permalinks !== undefined && Object.keys(dataOf(permalinks) ?? { is: 'set' }).length > 0)
    return 'permalinks sets them'
  return uglyurls === undefined || uglyurls === false ? undefined : 'uglyURLs sets them'
}
