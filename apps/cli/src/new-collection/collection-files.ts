import { basename } from 'node:path'
import { editorFiles } from '../editor/editor-files.ts'
import type { NewFile } from '../new-files/plan-files.ts'
import { configText } from './config-text.ts'
import { firstArticle } from './first-article.ts'
import { ownPackage } from './own-package.ts'
import type { CollectionSettings } from './settings.ts'

/** The folder of a new collection that holds its articles: what else lies beside it is none. */
const articles = 'articles'

/** What a project calls Trifold by; for a `package.json` that is there already, too. */
export const scripts = { dev: 'trifold dev', check: 'trifold check', build: 'trifold build' }

/** What is not to be kept under version control. */
export const ignored = ['node_modules/', 'out/']

/** The files of a new collection, in the order in which they are told. */
export const collectionFiles = (
  { name, url, lang, author }: CollectionSettings,
  { root, published }: { readonly root: string; readonly published: string },
): NewFile[] => [
  ...firstArticle({ published, author, lang }).map(({ path, text }) => ({
    path: `${articles}/${path}`,
    text,
  })),
  {
    path: 'trifold.config.json',
    text: configText({
      $schema: './node_modules/trifold/dist/schemas/config.json',
      name,
      lang,
      baseUrl: url,
      timeZone: 'Z',
      publisher: author === undefined ? undefined : { name: author, type: 'Person' },
      content: [articles],
    }),
  },
  {
    path: 'package.json',
    text: `${JSON.stringify(packageOf(root), undefined, 2)}\n`,
  },
  { path: '.gitignore', text: `${ignored.join('\n')}\n` },
  ...editorFiles(),
]

const packageOf = (root: string) => ({
  name: packageName(basename(root)),
  private: true,
  scripts,
  devDependencies: { trifold: ownPackage(root) },
})

/** A name that npm takes, made of the folder's. */
const packageName = (folder: string): string => {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '')
    .slice(0, 200)
  // npm installs no package into one of its own name.
  return name === '' || name === 'trifold' || name === 'node_modules' ? `${name || 'my'}-articles` : name
}
