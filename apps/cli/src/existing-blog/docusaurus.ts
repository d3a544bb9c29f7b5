import type { Recogniser } from './blog.ts'
import { textOf, withoutComments } from './read-code.ts'
import { settingsOf, siteAddress } from './settings-of.ts'
import type { SiteFolder } from './site-folder.ts'

/** Docusaurus, by its configuration, which is a program and is not run: https://docusaurus.io/docs/configuration */
export const docusaurus: Recogniser = async (site) => {
  const file = await site.firstFile(
    ['ts', 'js', 'mjs', 'cjs', 'mts'].map((end) => `docusaurus.config.${end}`),
  )
  if (file === undefined) return undefined
  const code = withoutComments((await site.text(file)) ?? '')
  const content: Record<string, string> = {}
  for (const folder of ['blog', 'docs']) if (await site.hasArticles(folder)) content[folder] = folder
  const authors = await site.firstFile(['blog/authors.yml', 'blog/authors.yaml'])
  const dated = 'blog' in content && (await hasDatedNames(site))
  return {
    tool: 'Docusaurus',
    file,
    content,
    assetRoots: ['static'],
    ...settingsOf({
      name: textOf(code, 'title'),
      url: siteAddress(textOf(code, 'url'), textOf(code, 'baseUrl')),
      lang: textOf(code, 'defaultLocale'),
    }),
    timeZone: 'Z',
    otherAddresses: /\brouteBasePath\b/.test(code)
      ? 'routeBasePath sets them'
      : dated
        ? 'posts without a slug are published below the date of their file'
        : undefined,
    remarks:
      authors === undefined
        ? []
        : [
            `Authors that a post names by their keys in ${authors} are called by these keys in outputs: a name in the post is shown as it is.`,
          ],
  }
}

/** Whether a post’s address is made of the date in its name: those with a slug of their own have none. */
const hasDatedNames = async (site: SiteFolder): Promise<boolean> => {
  for (const name of await site.names('blog')) {
    if (!/^\d{4}[-/]/.test(name)) continue
    const text = name.endsWith('/')
      ? ((await site.text(`blog/${name}index.md`)) ?? (await site.text(`blog/${name}index.mdx`)))
      : await site.text(`blog/${name}`)
    if (!/^slug:/m.test(text ?? '')) return true
  }
  return false
}
