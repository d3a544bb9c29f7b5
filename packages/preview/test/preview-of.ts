import type { ArticleSummary, ArticleView } from '@trifold/studio'
import { afterEach, beforeEach } from 'vitest'
import type { PreviewNews } from '../src/preview/news.ts'
import { type Preview, startPreview } from '../src/preview/start-preview.ts'
import { createLocalWork } from '../src/work/local-work.ts'
import { createTestFolder, type TestFolder } from './folder.ts'
import { type Listener, listen } from './listen.ts'
import { renderers } from './renderers.ts'

/** A preview of a folder, and somebody who looks at it: begun anew for each test. */
export interface Previewed {
  readonly folder: TestFolder
  readonly preview: Preview
  readonly listener: Listener
  /** Files of articles that were rendered, in order, with `saved` behind those that were saved before. */
  readonly rendered: string[]
  readonly news: PreviewNews[]
  /** The key that an article has in the list that was told last. */
  keyOf(file: string): string
  view(file: string): Promise<ArticleView>
  text(path: string | undefined): Promise<string>
  /** Waits until an article is rendered anew. */
  settled(file: string): Promise<ArticleSummary>
  /** Waits until an article says these words. */
  says(file: string, words: string): Promise<ArticleView>
}

/** @returns what asks for the preview of the test that runs. */
export const previewOf = (files: Readonly<Record<string, string>>): (() => Previewed) => {
  let now: Previewed | undefined
  beforeEach(async () => {
    now = await begin(files)
  })
  afterEach(async () => {
    now?.listener.close()
    await now?.preview.close()
    now?.folder.dispose()
  })
  return () => {
    if (now === undefined) throw new Error('No test runs.')
    return now
  }
}

const begin = async (files: Readonly<Record<string, string>>): Promise<Previewed> => {
  const folder = createTestFolder(files)
  const rendered: string[] = []
  const news: PreviewNews[] = []
  const request = { cwd: folder.path, paths: [], drafts: true, editor: 'vscode' } as const
  const preview = await startPreview({
    folder: folder.path,
    port: 0,
    openWork: () => createLocalWork(request, renderers),
    onNews: (one) => news.push(one),
    onRendered: ({ file }, saved) => rendered.push(saved ? `${file} saved` : file),
  })
  const listener = listen(preview.address)
  await allRendered(listener)
  return { folder, preview, listener, rendered, news, ...lookerAt(preview, listener) }
}

/** Waits until all articles were rendered, before the connection or after it. */
const allRendered = async (listener: Listener): Promise<void> => {
  const { data } = await listener.next(({ name }) => name === 'articles')
  // What this event brings.
  for (const { file, state } of data as readonly ArticleSummary[])
    if (state === 'waiting') await listener.next(({ name, data }) => name === 'article' && data.file === file)
}

type Looker = Pick<Previewed, 'keyOf' | 'view' | 'text' | 'settled' | 'says'>

const lookerAt = ({ address }: Preview, listener: Listener): Looker => {
  const keyOf = (file: string): string => {
    const list = listener.events.findLast(({ name }) => name === 'articles')
    const articles = list?.name === 'articles' ? list.data : []
    return articles.find((article) => article.file === file)?.key ?? ''
  }
  const view = async (file: string): Promise<ArticleView> =>
    (await (await fetch(`${address}articles/${keyOf(file)}`)).json()) as ArticleView
  const settled = async (file: string): Promise<ArticleSummary> => {
    const { name, data } = await listener.next(({ name, data }) => name === 'article' && data.file === file)
    if (name !== 'article') throw new Error('it is one')
    return data
  }
  return {
    keyOf,
    view,
    settled,
    text: async (path) => (await fetch(address + path)).text(),
    says: async (file, words) => {
      for (;;) {
        await settled(file)
        const shown = await view(file)
        if (shown.markdown?.includes(words)) return shown
      }
    },
  }
}
