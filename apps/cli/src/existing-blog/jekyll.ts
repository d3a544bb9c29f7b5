import type { Blog, Recogniser } from './blog.ts'
import { type Data, dataOf, readData } from './data-file.ts'
import { folderName } from './folder-name.ts'
import { settingsOf, siteAddress } from './settings-of.ts'
import type { SiteFolder } from './site-folder.ts'

/** Jekyll, by `_config.yml` and its posts: https://jekyllrb.com/docs/structure/ */
export const jekyll: Recogniser = async (site) => {
  const file = await site.firstFile(['_config.yml', '_config.yaml', '_config.toml'])
  if (file === undefined) return undefined
  const data = (await readData(site, file)) ?? {}
  const folders = await articleFolders(site, data)
  if (folders.length === 0) return undefined
  const permalink = typeof data.permalink === 'string' ? data.permalink : 'date'
  // `/blog/:title/`: what stands before the title is the same for all.
  const begins = /^\/?((?:[^:/]+\/)*):(?:title|slug)\/?$/.exec(permalink)?.[1]
  const at = begins?.replace(/\/$/, '') ?? ''
  return {
    tool: 'Jekyll',
    file,
    content: Object.fromEntries(folders.map((folder) => [folder, at])),
    assetRoots: ['.'],
    ...settingsOf({
      name: data.title ?? data.name,
      url: siteAddress(data.url, data.baseurl),
      lang: data.lang ?? data.locale ?? data.language,
    }),
    otherAddresses: begins === undefined ? `they are made by permalink: ${permalink}` : undefined,
    remarks: excludeRemark(data),
  }
}

/** `_posts`, also inside of folders that stand for categories, and collections that are written to pages. */
const articleFolders = async (site: SiteFolder, data: Data): Promise<string[]> => {
  const base = folderName(data.collections_dir)
  const under = (name: string): string => (base === undefined ? name : `${base}/${name}`)
  const names = (await site.names(base ?? '.')).filter((name) => /^[^._].*\/$/.test(name))
  const collections = Object.entries(dataOf(data.collections) ?? {}).flatMap(([name, settings]) =>
    dataOf(settings)?.output === true && /^[\w-]+$/.test(name) ? [`_${name}`] : [],
  )
  const candidates = ['_posts', ...names.map((name) => `${name}_posts`), ...collections].map(under)
  const found: string[] = []
  for (const folder of new Set(candidates)) if (await site.hasArticles(folder)) found.push(folder)
  return found
}

/** Jekyll takes every folder for a part of the site. */
const excludeRemark = ({ exclude }: Data): Blog['remarks'] =>
  [exclude].flat().some((name) => name === 'out' || name === 'out/')
    ? []
    : ['Add out and trifold.config.json to exclude in _config.yml: else Jekyll would publish them.']
